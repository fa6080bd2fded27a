"""Finding: anything by its words, and the women a new signal may be about."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from relvald_desktop.records.case import Case, CasePerson
from relvald_desktop.records.codes import Role
from relvald_desktop.records.person import ContactChannel, Person
from relvald_desktop.records.signal import Signal
from relvald_desktop.rules.similar import Candidate, rank
from relvald_desktop.store.search import search
from relvald_desktop.store.work import UnitOfWork


@dataclass(frozen=True)
class Found:
    """A record found. In `context` the words found stand between U+0002 and U+0003. `title` is her name or the
    source of a signal, for the screen only."""

    kind: str
    record_id: str
    case_id: str | None
    case_code: str | None
    title: str
    context: str


@dataclass(frozen=True)
class SimilarCase:
    """A case a signal may be about, and why: `reason_key` is an English message of the context "Similar"."""

    case_id: str
    code: str
    client_name: str
    reason_key: str
    score: float


def find(work: UnitOfWork, words: str, limit: int = 50) -> list[Found]:
    """Every record in which all the words stand, newest first."""
    with work.reading() as session:
        hits = search(session, words, limit)
        people = {hit.record_id for hit in hits if hit.kind == Person.kind}
        owners = {hit.record_id for hit in hits if hit.kind in ("contact_channel", "protected_value")}
        case_of, name_of = _cases_of_people(session, people), _names(session, people)
        codes = _codes(session, {hit.case_id for hit in hits if hit.case_id} | set(case_of.values()))
    found = []
    for hit in hits:
        case_id = hit.case_id or case_of.get(hit.record_id)
        if case_id is None and hit.record_id in owners:
            continue
        title = name_of.get(hit.record_id, "")
        found.append(Found(hit.kind, hit.record_id, case_id, codes.get(case_id or ""), title, hit.context))
    return found


def similar_cases(
    work: UnitOfWork, about: str, phone: str = "", identity_number: str = "", limit: int = 5
) -> list[SimilarCase]:
    """Cases that what is typed may be about, the likeliest first."""
    if not (about.strip() or phone.strip() or identity_number.strip()):
        return []
    with work.reading() as session:
        candidates = _candidates(session)
    ranked = rank(about=about, phone=phone, identity_number=identity_number, candidates=candidates)
    return [
        SimilarCase(match.candidate.case_id, match.candidate.code, match.candidate.name, match.reason_key, match.score)
        for match in ranked[:limit]
    ]

"""Finding: anything by its words, and the women a new signal may be about."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from relvald_desktop.records.codes import Role
from relvald_desktop.records.person import Person
from relvald_desktop.rules.search_words import read_search
from relvald_desktop.rules.similar import rank
from relvald_desktop.store.queries import people
from relvald_desktop.store.search import search
from relvald_desktop.store.work import UnitOfWork


@dataclass(frozen=True)
class Found:
    """A record found. In `context` the words found stand between U+0002 and U+0003; `title` is her name, for the
    screen only."""

    kind: str
    record_id: str
    case_id: str | None
    case_code: str | None
    title: str
    on: dt.date | None
    context: str


@dataclass(frozen=True)
class SimilarCase:
    """A case a signal may be about, and why: `reason_key` is an English message of the context "Similar", `role` whom
    in the case it means and `name` that person's name."""

    case_id: str
    code: str
    name: str
    role: Role
    reason_key: str
    score: float


def find(work: UnitOfWork, words: str, limit: int = 50) -> list[Found]:
    """Every record in which all the words stand in some form, newest first. `words` may hold the filters of
    `rules.search_words`."""
    wanted = read_search(words, work.clock.today())
    with work.reading() as session:
        hits = search(session, wanted, limit)
        loose = {hit.record_id for hit in hits if hit.case_id is None}
        person_of = people.owners(session, loose)
        person_of |= {hit.record_id: hit.record_id for hit in hits if hit.kind == Person.kind}
        names = people.names(session, set(person_of.values()))
        cases = people.cases_of_people(session, set(person_of.values()))
        codes = people.codes(session, {hit.case_id for hit in hits if hit.case_id} | set(cases.values()))
    found = []
    for hit in hits:
        person = person_of.get(hit.record_id, "")
        case_id = hit.case_id or cases.get(person)
        found.append(
            Found(
                hit.kind,
                hit.record_id,
                case_id,
                codes.get(case_id or ""),
                names.get(person, ""),
                hit.on,
                hit.context,
            )
        )
    return found


def similar_cases(
    work: UnitOfWork, about: str, phone: str = "", identity_number: str = "", limit: int = 5
) -> list[SimilarCase]:
    """Cases that what is typed may be about, the likeliest first."""
    if not (about.strip() or phone.strip() or identity_number.strip()):
        return []
    with work.reading() as session:
        candidates = people.candidates(session)
    ranked = rank(about=about, phone=phone, identity_number=identity_number, candidates=candidates)
    return [
        SimilarCase(
            match.candidate.case_id,
            match.candidate.code,
            match.candidate.name,
            match.candidate.role,
            match.reason_key,
            match.score,
        )
        for match in ranked[:limit]
    ]

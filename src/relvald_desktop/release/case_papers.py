"""Lets the papers of a case out: safety plans and the internal journal, once nothing protected stands in them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select

from relvald_desktop.documents.journal_print import Journal, draw_journal, journal_note
from relvald_desktop.documents.safety_papers import PlanContent, PlanPaper, draw_plan, plan_content
from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import ContactState
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.safety_plan import SafetyPlan
from relvald_desktop.records.support_codes import CardLanguage
from relvald_desktop.release.checking import CheckedPaper, check_paper, require_clean_name
from relvald_desktop.release.door import let_out
from relvald_desktop.rules.leaks import Secret, mask
from relvald_desktop.services.opening import note_event
from relvald_desktop.services.secrecy import secrets_of_case
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.queries.journal import addenda
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

CHANNELS_OUT = QT_TRANSLATE_NOOP("CasePapers", "Ways to reach her and everything marked as protected.")
RISK_OUT = QT_TRANSLATE_NOOP("CasePapers", "Risk reviews: they stay in the store.")
DRAFTS_OUT = QT_TRANSLATE_NOOP("CasePapers", "Drafts: only signed notes are printed.")
NAME_OUT = QT_TRANSLATE_NOOP(
    "CasePapers", "Her name and the case code, so that nobody can tell whose paper it is."
)


@dataclass(frozen=True)
class PaperDraft:
    """A paper as it would be printed, what must not stand in it, and what was found. `noun` begins the log's actions
    ("plan.printed", "plan.saved", "plan.stopped"); `left_out` are English texts of the context "CasePapers"."""

    case_id: str
    noun: str
    name: str
    content: Any
    draw: Callable[[Any], bytes]
    secrets: tuple[Secret, ...]
    paper: CheckedPaper
    left_out: tuple[str, ...]
    details: dict[str, object]

    def masked(self, wording: Wording) -> PaperDraft:
        """The same paper with everything protected masked in its texts, drawn and checked again."""
        content = _masked(self.content, self.secrets)
        paper = check_paper(self.draw(content), self.secrets, _texts(content))
        return dataclasses.replace(self, content=content, paper=paper)


def prepare_plan(
    work: UnitOfWork, plan_id: str, paper: PlanPaper, language: CardLanguage, wording: Wording
) -> PaperDraft:
    """Draw one of a plan's papers in memory and check it. Raises `MayNotKeep`."""
    practice = read_settings(work).practice
    with work.reading() as session:
        plan = session.get_one(SafetyPlan, plan_id)
        code = session.get_one(Case, plan.case_id).code
    content = plan_content(plan, code, practice=practice)
    left_out = (NAME_OUT, CHANNELS_OUT, RISK_OUT) if paper is not PlanPaper.FULL else (CHANNELS_OUT, RISK_OUT)
    name = f"{code}-plan-{plan.version}.pdf" if paper is PlanPaper.FULL else f"lista-{plan.version}.pdf"
    details: dict[str, object] = {"plan": plan_id, "paper": str(paper), "language": str(language)}

    def draw(content: PlanContent) -> bytes:
        return draw_plan(content, paper, language, wording)

    return _draft(work, plan.case_id, "plan", name, content, draw, left_out, details)


def prepare_journal(work: UnitOfWork, case_id: str, wording: Wording) -> PaperDraft:
    """Draw the signed notes of a case, oldest first, and check them."""
    settings = read_settings(work)
    with work.reading() as session:
        code = session.get_one(Case, case_id).code
        query = select(Contact).where(Contact.case_id == case_id).order_by(Contact.at, Contact.id)
        everything = list(session.scalars(query))
        signed = [contact for contact in everything if contact.state is ContactState.SIGNED]
        added = addenda(session, [contact.id for contact in signed])
    printed = wording.translate(
        "JournalPrint", "Printed {day} by {name}. Internal: protected by secrecy."
    ).format(day=wording.date(work.clock.today()), name=settings.worker_name)
    journal = Journal(
        code, tuple(journal_note(each, added.get(each.id, []), wording) for each in signed),
        len(everything) - len(signed), printed, settings.practice,
    )  # fmt: skip
    left_out = (CHANNELS_OUT, RISK_OUT, DRAFTS_OUT)
    name = f"{code}-journal.pdf"
    return _draft(
        work, case_id, "journal", name, journal, lambda each: draw_journal(each, wording), left_out, {}
    )


def save_paper(work: UnitOfWork, draft: PaperDraft, target: Path, *, replace: bool = False) -> None:
    """Write a paper to a file and note that in the log.

    Raises `LeakFound` (nothing is written), `CannotSave`, `ExistsAlready`.
    """
    draft.paper.require_clean()
    require_clean_name(target, draft.secrets)
    let_out(target, draft.paper.content, replace=replace)
    note_event(work, f"{draft.noun}.saved", draft.case_id, **draft.details)


def _draft(
    work: UnitOfWork, case_id: str, noun: str, name: str, content: Any, draw: Callable[[Any], bytes],
    left_out: tuple[str, ...], details: dict[str, object],
) -> PaperDraft:  # fmt: skip
    secrets = tuple(secrets_of_case(work, case_id))
    paper = check_paper(draw(content), secrets, _texts(content))
    return PaperDraft(case_id, noun, name, content, draw, secrets, paper, left_out, details)


def _masked(value: Any, secrets: tuple[Secret, ...]) -> Any:
    """The same content with every protected value masked, in whatever shape the texts lie."""
    if isinstance(value, str):
        return mask(value, secrets)
    if isinstance(value, tuple):
        return tuple(_masked(each, secrets) for each in value)
    if isinstance(value, dict):
        return {name: _masked(each, secrets) for name, each in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: _masked(getattr(value, field.name), secrets) for field in dataclasses.fields(value)
        }
        return dataclasses.replace(value, **changed)
    return value


def _texts(value: Any) -> Iterator[str]:
    """Every text in a content."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, dict):
        yield from _texts(tuple(value.values()))
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        yield from _texts(tuple(getattr(value, field.name) for field in dataclasses.fields(value)))

"""Prepares the papers of a case for leaving: safety plans and the internal journal."""

from __future__ import annotations

from sqlalchemy import select

from relvald_desktop.documents.journal_print import Journal, draw_journal, journal_note
from relvald_desktop.documents.safety_papers import PlanContent, PlanPaper, draw_plan, plan_content
from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import ContactState
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.records.safety_plan import SafetyPlan
from relvald_desktop.records.support_codes import CardLanguage
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.outgoing import Outgoing, prepare
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


def prepare_plan(
    work: UnitOfWork, plan_id: str, paper: PlanPaper, language: CardLanguage, wording: Wording
) -> Outgoing:
    """Draw one of a plan's papers in memory and check it. Raises `MayNotKeep`."""
    practice = read_settings(work).practice
    with work.reading() as session:
        plan = session.get_one(SafetyPlan, plan_id)
        code = session.get_one(Case, plan.case_id).code
    content = plan_content(plan, code, practice=practice)
    full = paper is PlanPaper.FULL
    left_out = (CHANNELS_OUT, RISK_OUT) if full else (NAME_OUT, CHANNELS_OUT, RISK_OUT)

    def draw(content: PlanContent) -> bytes:
        return draw_plan(content, paper, language, wording)

    return prepare(
        (plan.case_id,), "plan", f"{code}-plan-{plan.version}.pdf" if full else f"lista-{plan.version}.pdf", Format.PDF,
        content, draw, lambda: secrets_of_case(work, plan.case_id, with_plan=False), left_out=left_out, neutral=paper is PlanPaper.NEUTRAL,
        recipients=(Recipient.WORKER, Recipient.HERSELF) if full else (Recipient.HERSELF, Recipient.WORKER),
        details={"plan": plan_id, "paper": str(paper), "language": str(language)},
    )  # fmt: skip


def prepare_journal(work: UnitOfWork, case_id: str, wording: Wording) -> Outgoing:
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
    return prepare(
        (case_id,), "journal", f"{code}-journal.pdf", Format.PDF, journal, lambda each: draw_journal(each, wording),
        lambda: secrets_of_case(work, case_id), left_out=(CHANNELS_OUT, RISK_OUT, DRAFTS_OUT),
        recipients=(Recipient.COLLEAGUE, Recipient.WORKER, Recipient.HERSELF),
    )  # fmt: skip

"""Prepares the papers of a day for leaving: court notes, checklist, letters, contact list."""

from __future__ import annotations

from collections.abc import Callable

from relvald_desktop.documents.court_note import draw_court_note, draw_her_note, draw_neutral_note
from relvald_desktop.documents.day_cards import draw_checklist_card, draw_contact_list
from relvald_desktop.documents.day_content import LEFT_OUT, DayContent, DayPaper, day_content
from relvald_desktop.documents.letters import draw_attendance, draw_counsel_letter, draw_counsel_letter_docx
from relvald_desktop.records.legal import Accompaniment
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.outgoing import Outgoing, prepare
from relvald_desktop.release.telling import TELLING
from relvald_desktop.services.secrecy import names_in_case, secrets_of_case
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import Wording

Draw = Callable[[DayContent, Wording], bytes]
_PAPERS: dict[DayPaper, tuple[str, str, Draw, tuple[Recipient, ...]]] = {
    DayPaper.WORKER_NOTE: ("court_note", "{code}-{day}", draw_court_note, (Recipient.WORKER, Recipient.COLLEAGUE)),
    DayPaper.HER_NOTE: ("court_note", "min-dag-{day}", draw_her_note, (Recipient.HERSELF,)),
    DayPaper.NEUTRAL_NOTE: ("court_note", "tid-{day}", draw_neutral_note, (Recipient.HERSELF,)),
    DayPaper.CHECKLIST_CARD: ("checklist_card", "lista-{day}", draw_checklist_card, (Recipient.WORKER, Recipient.COLLEAGUE)),
    DayPaper.COUNSEL_LETTER: ("counsel_letter", "brev-{day}", draw_counsel_letter, (Recipient.COUNSEL,)),
    DayPaper.ATTENDANCE: ("attendance", "intyg-{day}", draw_attendance, (Recipient.HERSELF, Recipient.EMPLOYER)),
    DayPaper.CONTACT_LIST: ("contact_list", "kontakter-{day}", draw_contact_list, (Recipient.WORKER, Recipient.COLLEAGUE)),
}  # fmt: skip
"""Of each paper the noun in the log, its file name, how it is drawn, and for whom it is."""
_UNTOLD = (DayPaper.NEUTRAL_NOTE, DayPaper.ATTENDANCE)
"""Papers from which nobody may see what the day is about."""


def prepare_day_paper(
    work: UnitOfWork, accompaniment_id: str, paper: DayPaper, wording: Wording, format_: Format = Format.PDF
) -> Outgoing:
    """Draw a paper in memory and check it; nothing is written. Only the letter to counsel is also made as DOCX
    (ValueError for another). Raises `NotFound`, `TooLongForPaper`, `MayNotKeep`."""
    noun, name, draw, recipients = _PAPERS[paper]
    if format_ is Format.DOCX and paper is DayPaper.COUNSEL_LETTER:
        draw = draw_counsel_letter_docx
    elif format_ is not Format.PDF:
        raise ValueError(f"{paper} is not made as {format_}")
    content = day_content(work, accompaniment_id, paper)
    with work.reading() as session:
        case_id = session.get_one(Accompaniment, accompaniment_id).case_id
    day = f"{content.starts_at_local:%Y-%m-%d}"
    return prepare(
        (case_id,), noun, f"{name.format(code=content.case_code, day=day)}.{format_}", format_, content,
        lambda each: draw(each, wording), lambda: [*secrets_of_case(work, case_id), *names_in_case(work, case_id)],
        left_out=LEFT_OUT[paper], telling=TELLING if paper in _UNTOLD else None, neutral=paper in _UNTOLD,
        recipients=recipients, details={"accompaniment": accompaniment_id, "paper": str(paper)},
    )  # fmt: skip

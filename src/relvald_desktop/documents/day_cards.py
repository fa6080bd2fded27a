"""Small papers of a day: the checklist for the pocket, and whom to call."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from relvald_desktop.documents.blocks import check_list, heading, table, text
from relvald_desktop.documents.card_texts import EMERGENCY, HELPLINE, POLICE
from relvald_desktop.documents.court_note import BOX, LISTS, printed_line
from relvald_desktop.documents.day_content import DayContent
from relvald_desktop.documents.note_parts import somebody_else
from relvald_desktop.documents.paper import POCKET, draw_paper
from relvald_desktop.documents.theme import WIDTH
from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

CARD_TITLE = QT_TRANSLATE_NOOP("DayCards", "Checklist")
CONTACTS_TITLE = QT_TRANSLATE_NOOP("DayCards", "Contacts for the day")
NOBODY = QT_TRANSLATE_NOOP("DayCards", "Nobody is noted on the matter yet.")


class NothingToPrint(RelvaldError):
    """The lists have no row yet."""

    key = "nothing_to_print"
    message = QT_TRANSLATE_NOOP("Errors", "There is nothing on this paper yet. Fill in the checklists first.")


def draw_checklist_card(content: DayContent, wording: Wording) -> bytes:
    """The three lists on A6 pages, under a title that says nothing. Raises `NothingToPrint`."""
    if not any(item.text.strip() for item in (*content.before, *content.during, *content.after)):
        raise NothingToPrint()
    box = wording.translate("CourtNote", BOX)
    parts: list[Flowable] = [heading(wording.translate("DayCards", CARD_TITLE), 1), Spacer(1, 4)]
    for caption, items in zip(LISTS, (content.before, content.during, content.after), strict=True):
        if items:
            rows = check_list([item.text for item in items], box, 0.5, "cell")
            parts += [CondPageBreak(60), heading(wording.translate("CourtNote", caption), scale=0.6), rows]
    title = wording.translate("DayCards", CARD_TITLE)
    return draw_paper(parts, title, wording, practice=content.practice, sheet=POCKET, plain=True)


def draw_contact_list(content: DayContent, wording: Wording) -> bytes:
    """The people of the matter with their offices, and the numbers that always help; for the worker's hand."""

    def say(words: str) -> str:
        return wording.translate("DayCards", words)

    rows = [
        (_named(wording.code(each.role), each.name), each.organisation, each.phone or each.email)
        for each in content.people
    ]
    worker = wording.translate("CourtNote", "Support worker")
    rows.append((_named(worker, content.worker_name), "", content.office_phone))
    if met_by := somebody_else(content):
        rows.append((_named(say(QT_TRANSLATE_NOOP("DayCards", "Meets her")), met_by), "", ""))
    rows += [
        (say(QT_TRANSLATE_NOOP("DayCards", "Emergency")), "", EMERGENCY),
        (say(QT_TRANSLATE_NOOP("DayCards", "Police, not urgent")), "", POLICE),
        (say(QT_TRANSLATE_NOOP("DayCards", "Kvinnofridslinjen, day and night")), "", HELPLINE),
    ]
    head = (
        say(QT_TRANSLATE_NOOP("DayCards", "Who")), say(QT_TRANSLATE_NOOP("DayCards", "Where from")),
        say(QT_TRANSLATE_NOOP("DayCards", "Number")),
    )  # fmt: skip
    when = f"{wording.long_date(content.starts_at_local.date())}, {wording.time(content.starts_at_local)}"
    place = ", ".join(part for part in (content.place, content.room, content.court_case_number) if part)
    parts: list[Flowable] = [
        heading(say(CONTACTS_TITLE), 1), text(when, "quiet"), text(place, "quiet"), Spacer(1, 10),
        *([] if content.people else [text(say(NOBODY), "quiet")]),
        table(head, rows, (WIDTH * 0.34, WIDTH * 0.36, WIDTH * 0.30), parted=True),
    ]  # fmt: skip
    return draw_paper(
        parts, say(CONTACTS_TITLE), wording, practice=content.practice, foot=content.case_code,
        printed=printed_line(content, wording),
    )  # fmt: skip


def _named(role: str, name: str) -> str:
    shown = role[:1].upper() + role[1:]
    return f"{shown}\n{name}" if name else shown

"""The court note, two pages at most: the worker's copy, hers, and a neutral one that says nothing of a court."""

from __future__ import annotations

import io

import pikepdf
from reportlab.platypus import Flowable, KeepTogether, Spacer, TableStyle
from reportlab.platypus.doctemplate import LayoutError

from relvald_desktop.documents.blocks import (
    Grid,
    WritingLines,
    cell,
    check_list,
    facts,
    heading,
    led,
    section,
    text,
)
from relvald_desktop.documents.card_texts import EMERGENCY, HEALTH
from relvald_desktop.documents.day_content import DayContent
from relvald_desktop.documents.paper import draw_paper
from relvald_desktop.documents.tagged import Tag
from relvald_desktop.documents.theme import CELL_FONT, RULE, WIDTH
from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.codes import AccompanimentKind
from relvald_desktop.records.values import CheckItem
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

MOST_PAGES = 2
MOST_LETTERS = 20_000
"""More letters than two pages hold even in the narrowest: refused before anything is drawn."""
SCALES = (1.0, 0.6, 0.2)
IN_COURT = (AccompanimentKind.HEARING, AccompanimentKind.APPEAL_HEARING)

TITLE = QT_TRANSLATE_NOOP("CourtNote", "Accompaniment")
HER_TITLE = QT_TRANSLATE_NOOP("CourtNote", "Your day")
NEUTRAL_TITLE = QT_TRANSLATE_NOOP("CourtNote", "Booked time")
BOX = QT_TRANSLATE_NOOP("CourtNote", "empty box")
ROLES = (
    (
        QT_TRANSLATE_NOOP("CourtNote", "Support worker"),
        QT_TRANSLATE_NOOP("CourtNote", "sits with her, gives calm, sees to breaks and to the way in and out"),
    ),
    (
        QT_TRANSLATE_NOOP("CourtNote", "Injured party's counsel"),
        QT_TRANSLATE_NOOP("CourtNote", "answers all questions of law and about what she says"),
    ),
    (
        QT_TRANSLATE_NOOP("CourtNote", "Prosecutor"),
        QT_TRANSLATE_NOOP("CourtNote", "leads the case for the prosecution"),
    ),
)
HER_ROLES = (
    (
        QT_TRANSLATE_NOOP("CourtNote", "Your support worker"),
        QT_TRANSLATE_NOOP("CourtNote", "sits with you, asks for breaks, goes with you in and out"),
    ),
    (
        QT_TRANSLATE_NOOP("CourtNote", "Your counsel"),
        QT_TRANSLATE_NOOP(
            "CourtNote", "is on your side; ask everything about the law and about what you will say"
        ),
    ),
    (
        QT_TRANSLATE_NOOP("CourtNote", "Prosecutor"),
        QT_TRANSLATE_NOOP("CourtNote", "tells the court what he is accused of, and asks you questions"),
    ),
    (
        QT_TRANSLATE_NOOP("CourtNote", "Judge"),
        QT_TRANSLATE_NOOP("CourtNote", "leads the day; you may ask the judge for a break"),
    ),
)
MAY_NOT = QT_TRANSLATE_NOOP(
    "CourtNote",
    "I support and accompany. I do not speak for her, do not advise on what she should say, and do not talk with her "
    "about what happened before she has been heard.",
)
LISTS = (
    QT_TRANSLATE_NOOP("CourtNote", "Before"),
    QT_TRANSLATE_NOOP("CourtNote", "During"),
    QT_TRANSLATE_NOOP("CourtNote", "After"),
)
MY_PART = QT_TRANSLATE_NOOP("CourtNote", "My part")
IF_HE_COMES = QT_TRANSLATE_NOOP("CourtNote", "If he approaches")
APPROACHES = QT_TRANSLATE_NOOP(
    "CourtNote",
    "If he comes near: stand between, go to the guards or the reception, do not answer him. In danger call 112. "
    "Write down the time and what was said.",
)
YOU_MAY = (
    QT_TRANSLATE_NOOP("CourtNote", "You may ask for a break, for water, for a question again."),
    QT_TRANSLATE_NOOP("CourtNote", "You may say that you do not remember or do not know."),
    QT_TRANSLATE_NOOP("CourtNote", "You need not look at him, and you need not answer him."),
)
TAKE_ALONG = (
    QT_TRANSLATE_NOOP("CourtNote", "Identity card"),
    QT_TRANSLATE_NOOP("CourtNote", "Something to eat and drink"),
    QT_TRANSLATE_NOOP("CourtNote", "Medicine"),
    QT_TRANSLATE_NOOP("CourtNote", "Phone charger"),
)


class TooLongForPaper(RelvaldError):
    """The note does not fit on two pages."""

    key = "too_long_for_paper"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The court note is longer than two pages. Shorten the printed note or the checklists. Nothing was cut.",
    )


def draw_court_note(note: DayContent, wording: Wording) -> bytes:
    """The worker's copy: a PDF of at most two A4 pages. Spacing is tightened before the worker is asked to shorten it.

    Raises `TooLongForPaper`.
    """
    if _letters(note) > MOST_LETTERS:
        raise TooLongForPaper()
    for scale in SCALES:
        pdf = _drawn(_worker_note(note, wording, scale), TITLE, note, wording, note.case_code)
        if pdf is not None:
            return pdf
    raise TooLongForPaper()


def draw_her_note(note: DayContent, wording: Wording) -> bytes:
    """Her copy: plain words to her, without the case code. Raises `TooLongForPaper`."""
    if _letters(note) > MOST_LETTERS:
        raise TooLongForPaper()
    for scale in SCALES:
        pdf = _drawn(_her_note(note, wording, scale), HER_TITLE, note, wording, "")
        if pdf is not None:
            return pdf
    raise TooLongForPaper()


def draw_neutral_note(note: DayContent, wording: Wording) -> bytes:
    """A time and where to meet, as any appointment. Raises `TooLongForPaper`."""

    def say(words: str) -> str:
        return wording.translate("CourtNote", words)

    worker = ", ".join(part for part in (note.met_by, note.office_phone) if part)
    rows = [
        (say("When"), _when(note, wording)), (say("We meet"), note.meeting_point),
        (say(QT_TRANSLATE_NOOP("CourtNote", "Questions")), worker),
    ]  # fmt: skip
    parts: list[Flowable] = [
        heading(say(NEUTRAL_TITLE), 1), Spacer(1, 12), facts(rows, WIDTH), Spacer(1, 6),
        heading(say("Take along")),
        check_list([say(each) for each in TAKE_ALONG], WIDTH, say(BOX)), Spacer(1, 10),
        text(say(QT_TRANSLATE_NOOP("CourtNote", "Good to know: {emergency} emergency, {health} health advice.")).format(
            emergency=EMERGENCY, health=HEALTH), "quiet"), WritingLines(3, 8),
    ]  # fmt: skip
    pdf = _drawn(parts, NEUTRAL_TITLE, note, wording, "", plain=True)
    if pdf is None:
        raise TooLongForPaper()
    return pdf


def _letters(note: DayContent) -> int:
    items = sum(len(item.text) for item in (*note.before, *note.during, *note.after))
    texts = (
        note.place, note.room, note.meeting_point, note.paper_note, note.other_needs, note.if_he_is_there, note.tonight,
    )  # fmt: skip
    return items + sum(map(len, texts))


def _drawn(
    parts: list[Flowable], title: str, note: DayContent, wording: Wording, foot: str, *, plain: bool = False
) -> bytes | None:
    """The note, or None when it needs more than the pages there are."""
    try:
        pdf = draw_paper(
            parts, wording.translate("CourtNote", title), wording, practice=note.practice, foot=foot,
            printed="" if plain else printed_line(note, wording), plain=plain,
        )  # fmt: skip
    except LayoutError:  # one text alone is longer than a page
        return None
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return pdf if len(document.pages) <= MOST_PAGES else None


def printed_line(note: DayContent, wording: Wording) -> str:
    """When and by whom a paper was printed, as it stands at its foot."""
    return wording.translate("Paper", "Printed {day} {time} by {name}").format(
        day=wording.date(note.printed_at.date()), time=wording.time(note.printed_at), name=note.worker_name
    )


def _worker_note(note: DayContent, wording: Wording, scale: float) -> list[Flowable]:
    def say(words: str) -> str:
        return wording.translate("CourtNote", words)

    title = wording.code(note.purpose)
    parts: list[Flowable] = [
        text(say(TITLE), "quiet"), heading(title[:1].upper() + title[1:], 1), Spacer(1, 12),
        facts(_facts(note, wording), WIDTH, 2 + 2 * scale), Spacer(1, 6 * scale), *_needs(note, wording, scale),
    ]  # fmt: skip
    for caption, words in (
        (QT_TRANSLATE_NOOP("CourtNote", "Note"), note.paper_note),
        (QT_TRANSLATE_NOOP("CourtNote", "Plan if he is there"), note.if_he_is_there),
        (QT_TRANSLATE_NOOP("CourtNote", "Plan for tonight"), note.tonight),
    ):
        if words.strip():
            parts += section(say(caption), words, scale)
    for caption, items in zip(LISTS, (note.before, note.during, note.after), strict=True):
        parts += _checklist(say(caption), items, say(BOX), scale)
    court = note.purpose in IN_COURT
    roles = say(QT_TRANSLATE_NOOP("CourtNote", "Roles"))
    parts.append(
        KeepTogether([heading(roles, scale=scale), _roles(ROLES if court else ROLES[:2], wording, scale)])
    )
    for caption, words in ((MY_PART, MAY_NOT), (IF_HE_COMES, APPROACHES)):
        parts += section(say(caption), say(words), scale)
    lines = heading(say(QT_TRANSLATE_NOOP("CourtNote", "Notes from the day")), scale=scale)
    return [*parts, *led(lines, WritingLines(3, 8))]


def _her_note(note: DayContent, wording: Wording, scale: float) -> list[Flowable]:
    def say(words: str) -> str:
        return wording.translate("CourtNote", words)

    title = wording.code(note.purpose)
    rows = [row for row in _facts(note, wording) if row[0] != say("Case code")]
    parts: list[Flowable] = [
        text(title[:1].upper() + title[1:], "quiet"), heading(say(HER_TITLE), 1), Spacer(1, 12),
        facts(rows, WIDTH, 2 + 2 * scale), Spacer(1, 6 * scale), *_needs(note, wording, scale),
    ]  # fmt: skip
    for caption, words in (
        (say("Note"), note.paper_note), (say(QT_TRANSLATE_NOOP("CourtNote", "Tonight")), note.tonight),
    ):  # fmt: skip
        if words.strip():
            parts += section(caption, words, scale)
    take_along = tuple(CheckItem(say(each)) for each in TAKE_ALONG)
    parts += _checklist(say(QT_TRANSLATE_NOOP("CourtNote", "Take along")), take_along, say(BOX), scale)
    roles = HER_ROLES if note.purpose in IN_COURT else HER_ROLES[:2]
    caption = say(QT_TRANSLATE_NOOP("CourtNote", "Who is there"))
    parts.append(KeepTogether([heading(caption, scale=scale), _roles(roles, wording, scale)]))
    may = "\n".join(say(each) for each in YOU_MAY)
    parts += section(say(QT_TRANSLATE_NOOP("CourtNote", "You may")), may, scale)
    lines = heading(say(QT_TRANSLATE_NOOP("CourtNote", "My questions")), scale=scale)
    return [*parts, *led(lines, WritingLines(3, 8))]


def _facts(note: DayContent, wording: Wording) -> list[tuple[str, str]]:
    def say(words: str) -> str:
        return wording.translate("CourtNote", words)

    worker = ", ".join(part for part in (note.worker_name, note.office_phone) if part)
    met_by = note.met_by if note.met_by != note.worker_name else ""
    return [
        (say(QT_TRANSLATE_NOOP("CourtNote", "When")), _when(note, wording)),
        (say(QT_TRANSLATE_NOOP("CourtNote", "Where")), note.place), (say(QT_TRANSLATE_NOOP("CourtNote", "Room")), note.room),
        (say(QT_TRANSLATE_NOOP("CourtNote", "Court case number")), note.court_case_number),
        (say(QT_TRANSLATE_NOOP("CourtNote", "We meet")), note.meeting_point),
        (say(QT_TRANSLATE_NOOP("CourtNote", "Met by")), met_by),
        (say(QT_TRANSLATE_NOOP("CourtNote", "Case code")), note.case_code),
        (say(QT_TRANSLATE_NOOP("CourtNote", "Support worker")), worker),
    ]  # fmt: skip


def _when(note: DayContent, wording: Wording) -> str:
    words = f"{wording.long_date(note.starts_at_local.date())}, {wording.time(note.starts_at_local)}"
    if note.minutes:
        about = wording.translate("CourtNote", "about {hours} h")
        words += ", " + about.format(
            hours=wording.number(note.minutes / 60, 0 if note.minutes % 60 == 0 else 1)
        )
    return words


def _needs(note: DayContent, wording: Wording, scale: float) -> list[Flowable]:
    needs = " · ".join(
        [*(wording.code(need) for need in note.needs), *filter(None, [note.other_needs.strip()])]
    )
    if not needs:
        return []
    caption = wording.translate("CourtNote", QT_TRANSLATE_NOOP("CourtNote", "Practical needs"))
    return section(caption, needs, scale)


def _checklist(caption: str, items: tuple[CheckItem, ...], box: str, scale: float) -> list[Flowable]:
    """A list to tick. On a roomy paper it stays on one page; on a tight one it may go on over the next."""
    if not items:
        return []
    head = heading(caption, scale=scale)
    rows = check_list([item.text for item in items], WIDTH, box, scale)
    return [KeepTogether([head, rows])] if scale == SCALES[0] else led(head, rows)


def _roles(shown: tuple[tuple[str, str], ...], wording: Wording, scale: float) -> Flowable:
    tag = Tag("Table")
    rows = []
    for who, what in shown:
        row = tag.add("TR")
        rows.append(
            [
                cell(row, wording.translate("CourtNote", who), "headcell", scope="Row"),
                cell(row, wording.translate("CourtNote", what)),
            ]
        )
    table = Grid(rows, colWidths=[WIDTH * 0.3, WIDTH * 0.7])
    table.tag = tag
    pad = 1 + 1.5 * scale
    table.setStyle(
        TableStyle(
            [
                CELL_FONT, ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("LINEBELOW", (0, 0), (-1, -2), 0.4, RULE), ("TOPPADDING", (0, 0), (-1, -1), pad),
                ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
            ]
        )
    )  # fmt: skip
    return table

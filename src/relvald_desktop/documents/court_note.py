"""The court-accompaniment note: two pages at most, for the worker's hand on the day."""

from __future__ import annotations

import io

import pikepdf
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer, Table, TableStyle
from reportlab.platypus.doctemplate import LayoutError

from relvald_desktop.documents.court_note_content import CourtNote
from relvald_desktop.documents.paper import TickBox, WritingLines, draw_paper
from relvald_desktop.documents.theme import ACCENT, CELL_FONT, RULE, TINT, WIDTH, safe, style
from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.codes import AccompanimentKind
from relvald_desktop.records.values import CheckItem
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

MOST_PAGES = 2
MOST_LETTERS = 20_000
"""More letters than two pages hold even in the narrowest: refused before anything is drawn."""
SCALES = (1.0, 0.6, 0.2)

TITLE = QT_TRANSLATE_NOOP("CourtNote", "Accompaniment")
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


class TooLongForPaper(RelvaldError):
    """The note does not fit on two pages."""

    key = "too_long_for_paper"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The court note is longer than two pages. Shorten the printed note or the checklists. Nothing was cut.",
    )


def draw_court_note(note: CourtNote, wording: Wording) -> bytes:
    """The note as a PDF of at most two A4 pages. Spacing is tightened before the worker is asked to shorten it.

    Raises `TooLongForPaper`.
    """
    if _letters(note) > MOST_LETTERS:
        raise TooLongForPaper()
    for scale in SCALES:
        pdf = _drawn(note, wording, scale)
        if pdf is not None:
            return pdf
    raise TooLongForPaper()


def _letters(note: CourtNote) -> int:
    items = sum(len(item.text) for item in (*note.before, *note.during, *note.after))
    return items + sum(len(text) for text in (note.place, note.room, note.meeting_point, note.paper_note))


def _drawn(note: CourtNote, wording: Wording, scale: float) -> bytes | None:
    """The note with its spacing scaled, or None when it needs more than the pages there are."""
    title = wording.translate("CourtNote", TITLE)
    parts = _flowables(note, wording, scale)
    try:
        pdf = draw_paper(parts, title, wording, practice=note.practice, foot=note.case_code)
    except LayoutError:  # one text alone is longer than a page
        return None
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return pdf if len(document.pages) <= MOST_PAGES else None


def _flowables(note: CourtNote, wording: Wording, scale: float) -> list[Flowable]:
    def say(text: str) -> str:
        return wording.translate("CourtNote", text)

    parts: list[Flowable] = [*_top(note, wording, scale), Spacer(1, 6 * scale)]
    if note.needs:
        needs = " · ".join(wording.code(need) for need in note.needs)
        parts += _section(say(QT_TRANSLATE_NOOP("CourtNote", "Practical needs")), needs, scale)
    if note.paper_note.strip():
        parts += _section(say(QT_TRANSLATE_NOOP("CourtNote", "Note")), note.paper_note, scale)
    for caption, items in zip(LISTS, (note.before, note.during, note.after), strict=True):
        parts += _checklist(say(caption), items, scale)
    heading = style("heading", scale=scale)
    roles = Paragraph(safe(say(QT_TRANSLATE_NOOP("CourtNote", "Roles"))), heading)
    parts.append(KeepTogether([roles, _roles(wording, note.purpose, scale)]))
    for caption, text in ((MY_PART, MAY_NOT), (IF_HE_COMES, APPROACHES)):
        parts.append(KeepTogether(_section(say(caption), say(text), scale)))
    lines = Paragraph(safe(say(QT_TRANSLATE_NOOP("CourtNote", "Notes from the day"))), heading)
    return [*parts, CondPageBreak(5 * WritingLines.STEP), lines, WritingLines(3, 8)]


def _section(caption: str, text: str, scale: float) -> list[Flowable]:
    return [
        Paragraph(safe(caption), style("heading", scale=scale)),
        Paragraph(safe(text), style("body", scale=scale)),
    ]


def _top(note: CourtNote, wording: Wording, scale: float) -> list[Flowable]:
    title = wording.code(note.purpose)
    when = f"{wording.long_date(note.starts_at_local.date())}, {wording.time(note.starts_at_local)}"
    facts = [
        (wording.translate("CourtNote", "When"), when), (wording.translate("CourtNote", "Where"), note.place), (wording.translate("CourtNote", "Room"), note.room),
        (wording.translate("CourtNote", "Court case number"), note.court_case_number),
        (wording.translate("CourtNote", "We meet"), note.meeting_point), (wording.translate("CourtNote", "Case code"), note.case_code),
        (wording.translate("CourtNote", "Support worker"), ", ".join(part for part in (note.worker_name, note.office_phone) if part)),
    ]  # fmt: skip
    rows = [
        [Paragraph(safe(caption), style("headcell")), Paragraph(safe(text), style("cell"))]
        for caption, text in facts
        if text.strip()
    ]
    table = Table(rows, colWidths=[WIDTH * 0.27, WIDTH * 0.73])
    pad = 2 + 2 * scale
    table.setStyle(
        TableStyle(
            [
                CELL_FONT, ("BACKGROUND", (0, 0), (-1, -1), TINT), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), pad), ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
                ("LINEBEFORE", (0, 0), (0, -1), 3, ACCENT),
            ]
        )
    )  # fmt: skip
    kicker = Paragraph(safe(wording.translate("CourtNote", TITLE)), style("quiet"))
    return [kicker, Paragraph(safe(title[:1].upper() + title[1:]), style("title")), Spacer(1, 12), table]


def _checklist(caption: str, items: tuple[CheckItem, ...], scale: float) -> list[Flowable]:
    """A list to tick. On a roomy paper it stays on one page; on a tight one it may go on over the next."""
    if not items:
        return []
    rows = [[TickBox(), Paragraph(safe(item.text), style("item", scale=scale))] for item in items]
    table = Table(rows, colWidths=[16, WIDTH - 16])
    pad = 0.6 + 1.4 * scale
    table.setStyle(
        TableStyle(
            [
                CELL_FONT, ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), pad), ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
                ("TOPPADDING", (0, 0), (0, -1), pad + 3.4),
            ]
        )
    )  # fmt: skip
    heading = Paragraph(safe(caption), style("heading", scale=scale))
    if scale == SCALES[0]:
        return [KeepTogether([heading, table])]
    return [CondPageBreak(60), heading, table]


def _roles(wording: Wording, purpose: AccompanimentKind, scale: float) -> Flowable:
    court = purpose in (AccompanimentKind.HEARING, AccompanimentKind.APPEAL_HEARING)
    shown = ROLES if court else ROLES[:2]
    rows = [
        [
            Paragraph(safe(wording.translate("CourtNote", who)), style("headcell")),
            Paragraph(safe(wording.translate("CourtNote", what)), style("cell")),
        ]
        for who, what in shown
    ]
    table = Table(rows, colWidths=[WIDTH * 0.3, WIDTH * 0.7])
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

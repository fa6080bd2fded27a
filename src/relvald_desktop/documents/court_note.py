"""The court-accompaniment note: two pages at most, for the worker's hand on the day."""

from __future__ import annotations

import io

import pikepdf
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer, Table, TableStyle

from relvald_desktop.documents.court_note_content import CourtNote
from relvald_desktop.documents.paper import draw_paper
from relvald_desktop.documents.theme import ACCENT, RULE, TINT, WIDTH, safe, style
from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.codes import AccompanimentKind
from relvald_desktop.records.values import CheckItem
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

MOST_PAGES = 2

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
    for scale in (1.0, 0.6, 0.2):
        pdf = draw_paper(
            _flowables(note, wording, scale), wording.translate("CourtNote", TITLE), wording, practice=note.practice,
            foot=note.case_code,
        )  # fmt: skip
        with pikepdf.open(io.BytesIO(pdf)) as document:
            if len(document.pages) <= MOST_PAGES:
                return pdf
    raise TooLongForPaper()


def _flowables(note: CourtNote, wording: Wording, scale: float) -> list[Flowable]:
    heading = style("heading", scale=scale)
    parts: list[Flowable] = [*_top(note, wording, scale), Spacer(1, 6 * scale)]
    if note.needs:
        needs = " · ".join(wording.code(need) for need in note.needs)
        parts += [
            Paragraph(wording.translate("CourtNote", "Practical needs"), heading),
            Paragraph(safe(needs), style("body", scale=scale)),
        ]
    if note.paper_note.strip():
        parts += [
            Paragraph(wording.translate("CourtNote", "Note"), heading),
            Paragraph(safe(note.paper_note), style("body", scale=scale)),
        ]
    for caption, items in (
        (wording.translate("CourtNote", "Before"), note.before), (wording.translate("CourtNote", "During"), note.during), (wording.translate("CourtNote", "After"), note.after),
    ):  # fmt: skip
        if items:
            parts.append(_checklist(caption, items, scale))
    parts.append(
        KeepTogether(
            [
                Paragraph(wording.translate("CourtNote", "Roles"), heading),
                _roles(wording, note.purpose, scale),
            ]
        )
    )
    parts.append(
        KeepTogether(
            [
                Paragraph(wording.translate("CourtNote", "My part"), heading),
                Paragraph(safe(wording.translate("CourtNote", MAY_NOT)), style("body", scale=scale)),
            ]
        )
    )
    parts.append(
        KeepTogether(
            [
                Paragraph(wording.translate("CourtNote", "If he approaches"), heading),
                Paragraph(safe(wording.translate("CourtNote", APPROACHES)), style("body", scale=scale)),
            ]
        )
    )
    parts.append(
        KeepTogether([Paragraph(wording.translate("CourtNote", "Notes from the day"), heading), _lines(3)])
    )
    return parts


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
                ("BACKGROUND", (0, 0), (-1, -1), TINT), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), pad), ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
                ("LINEBEFORE", (0, 0), (0, -1), 3, ACCENT),
            ]
        )
    )  # fmt: skip
    kicker = Paragraph(safe(wording.translate("CourtNote", TITLE)), style("quiet"))
    return [kicker, Paragraph(safe(title[:1].upper() + title[1:]), style("title")), Spacer(1, 12), table]


def _checklist(caption: str, items: tuple[CheckItem, ...], scale: float) -> Flowable:
    rows = [[_box(), Paragraph(safe(item.text), style("item", scale=scale))] for item in items]
    table = Table(rows, colWidths=[16, WIDTH - 16])
    pad = 0.6 + 1.4 * scale
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), pad), ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
            ]
        )
    )  # fmt: skip
    return KeepTogether([Paragraph(safe(caption), style("heading", scale=scale)), table])


def _box() -> Flowable:
    """An empty box to tick by hand."""
    table = Table([[""]], colWidths=[9], rowHeights=[9], hAlign="LEFT")
    table.setStyle(TableStyle([("BOX", (0, 0), (-1, -1), 0.8, ACCENT)]))
    table.spaceBefore = 3
    return table


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
    table = Table(rows, colWidths=[WIDTH * 0.35, WIDTH * 0.65])
    pad = 1 + 1.5 * scale
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("LINEBELOW", (0, 0), (-1, -2), 0.4, RULE), ("TOPPADDING", (0, 0), (-1, -1), pad),
                ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
            ]
        )
    )  # fmt: skip
    return table


def _lines(count: int) -> Flowable:
    """Lines to write on."""
    table = Table([[""]] * count, colWidths=[WIDTH], rowHeights=[22] * count)
    table.setStyle(TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, RULE)]))
    return table

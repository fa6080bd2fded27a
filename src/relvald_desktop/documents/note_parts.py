"""What the court notes have in common: their parts, and how they are made to fit on their pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reportlab.platypus import Flowable
from reportlab.platypus.doctemplate import LayoutError

from relvald_desktop.documents.blocks import Look, Together, captioned, check_list, heading, led
from relvald_desktop.documents.day_content import DayContent
from relvald_desktop.documents.paper import draw_pages
from relvald_desktop.documents.theme import WIDTH
from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.codes import AccompanimentKind
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

MOST_PAGES = 2
MOST_LETTERS = 20_000
"""More letters than two pages hold even in the narrowest: refused before anything is drawn."""
SCALES = (1.0, 0.6, 0.2)
SHORT_LIST = 12
"""Rows of a checklist that stays on one page where there is room."""
IN_COURT = (AccompanimentKind.HEARING, AccompanimentKind.APPEAL_HEARING)
BOX = QT_TRANSLATE_NOOP("CourtNote", "empty box")
BY_HAND = "………………………………………………"
"""Where something is missing that the day needs: filled in with a pen."""
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


def fitted(
    parts: Callable[[float], list[Flowable]], title: str, note: DayContent, wording: Wording, *, foot: str = "",
    wanted: int = MOST_PAGES, plain: bool = False,
) -> bytes:  # fmt: skip
    """The note as PDF. `parts` gives its blocks at a scale: spacing is tightened until the note has the `wanted` pages;
    where it never has, the roomiest of at most two is taken. Raises `TooLongForPaper`."""
    if _letters(note) > MOST_LETTERS:
        raise TooLongForPaper()
    roomiest = b""
    for scale in SCALES:
        pdf, pages = _drawn(parts(scale), title, note, wording, foot, plain)
        if pages <= wanted:
            return pdf
        if pages <= MOST_PAGES:
            roomiest = roomiest or pdf
    if not roomiest:
        raise TooLongForPaper()
    return roomiest


def _letters(note: DayContent) -> int:
    items = sum(len(item.text) for item in (*note.before, *note.during, *note.after))
    texts = (
        note.place, note.room, note.meeting_point, note.met_by, note.paper_note, note.other_needs, note.if_he_is_there,
    )  # fmt: skip
    return items + sum(map(len, texts))


def _drawn(
    parts: list[Flowable], title: str, note: DayContent, wording: Wording, foot: str, plain: bool
) -> tuple[bytes, int]:
    """The note and how many pages it has."""
    try:
        return draw_pages(
            parts, wording.translate("CourtNote", title), wording, practice=note.practice, foot=foot,
            printed="" if plain else printed_line(note, wording), plain=plain,
        )  # fmt: skip
    except LayoutError:  # one text alone is longer than a page
        return b"", MOST_PAGES + 1


def printed_line(note: DayContent, wording: Wording) -> str:
    """When and by whom a paper was printed, as it stands at its foot."""
    return wording.translate("Paper", "Printed {day} {time} by {name}").format(
        day=wording.date(note.printed_at.date()), time=wording.time(note.printed_at), name=note.worker_name
    )


def when(note: DayContent, wording: Wording) -> str:
    """The day and the time, and how long it is expected to take."""
    words = f"{wording.long_date(note.starts_at_local.date())}, {wording.time(note.starts_at_local)}"
    if note.minutes:
        about = wording.translate("CourtNote", "about {hours} h")
        words += ", " + about.format(
            hours=wording.number(note.minutes / 60, 0 if note.minutes % 60 == 0 else 1)
        )
    return words


def worker(note: DayContent) -> str:
    """The worker's name and the number of her office."""
    return ", ".join(part for part in (note.worker_name, note.office_phone) if part)


def somebody_else(note: DayContent) -> str:
    """Who meets her, when it is not the worker herself."""
    return note.met_by if note.met_by != note.worker_name else ""


def purpose(note: DayContent, wording: Wording) -> str:
    """What the day is, with a capital letter."""
    words = wording.code(note.purpose)
    return words[:1].upper() + words[1:]


def place_rows(note: DayContent, wording: Wording) -> list[tuple[str, str]]:
    """When, where and where to meet; a place that is not known is left open for the hand."""

    def say(words: str) -> str:
        return wording.translate("CourtNote", words)

    return [
        (say(QT_TRANSLATE_NOOP("CourtNote", "When")), when(note, wording)),
        (say(QT_TRANSLATE_NOOP("CourtNote", "Where")), note.place or BY_HAND),
        (say(QT_TRANSLATE_NOOP("CourtNote", "Room")), note.room),
        (say(QT_TRANSLATE_NOOP("CourtNote", "Court case number")), note.court_case_number),
        (say(QT_TRANSLATE_NOOP("CourtNote", "We meet")), note.meeting_point or BY_HAND),
    ]  # fmt: skip


def tick_rows(caption: str, items: Sequence[str], wording: Wording, scale: float) -> list[Flowable]:
    """A list to tick. A short one on a roomy paper stays on one page; otherwise it may go on over the next, its heading
    with the first rows."""
    if not items:
        return []
    head = heading(caption, scale=scale)
    rows = check_list(items, wording.translate("CourtNote", BOX), scale)
    whole = scale == SCALES[0] and len(items) <= SHORT_LIST
    return [Together([head, rows])] if whole else led(head, rows)


def roles(caption: str, shown: Sequence[tuple[str, str]], wording: Wording, scale: float) -> Flowable:
    """Who is there and what each does, under a heading, whole."""
    said = [tuple(wording.translate("CourtNote", words) for words in row) for row in shown]
    made = captioned(
        [(who, what) for who, what in said], Look(WIDTH * 0.3 - 6, 6, 1 + 1.5 * scale, gap=12, lined=True)
    )
    return Together([heading(caption, scale=scale), made])

"""What has a day, in words: short in a calendar's cell, whole beneath it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from relvald_desktop.records.codes import AccompanimentKind, LegalState
from relvald_desktop.store.queries.week import DayItem, Happening
from relvald_desktop.ui.language import clock, translate, word
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.wording import QT_TRANSLATE_NOOP

WHAT = {
    Happening.ACCOMPANIMENT: QT_TRANSLATE_NOOP("Weeks", "accompaniment"), Happening.TASK: QT_TRANSLATE_NOOP("Weeks", "task"),
    Happening.CALL: QT_TRANSLATE_NOOP("Weeks", "call in a safe window"), Happening.NEXT_STEP: QT_TRANSLATE_NOOP("Weeks", "next step"),
    Happening.FOLLOW_UP: QT_TRANSLATE_NOOP("Weeks", "follow-up call"), Happening.REVIEW: QT_TRANSLATE_NOOP("Weeks", "risk review due"),
    Happening.MEETING: QT_TRANSLATE_NOOP("Weeks", "liaison meeting"), Happening.ACTION: QT_TRANSLATE_NOOP("Weeks", "action after a meeting"),
    Happening.DEADLINE: QT_TRANSLATE_NOOP("Weeks", "deadline"), Happening.EXPECTED: QT_TRANSLATE_NOOP("Weeks", "next step expected"),
}  # fmt: skip


def in_short(item: DayItem, zone: str) -> str:
    """A line of a cell: the time, the case and what it is. A follow-up call is called so, for what it follows up is
    not on that day."""
    what = "" if item.what is Happening.FOLLOW_UP else _words(item)
    return " ".join(
        part
        for part in (_time(item, zone), item.case_code, what or translate("Weeks", WHAT[item.what]))
        if part
    )


def in_full(item: DayItem, zone: str) -> str:
    """Everything about it, in one row."""
    return joined(_time(item, zone), item.case_code, translate("Weeks", WHAT[item.what]), _words(item))


def _words(item: DayItem) -> str:
    if item.what in (Happening.ACCOMPANIMENT, Happening.FOLLOW_UP):
        return word(AccompanimentKind(item.text))
    if item.what is Happening.DEADLINE:
        return translate("Deadlines", item.text)
    if item.what is Happening.EXPECTED:
        return translate("Weeks", "expected after: {state}").format(state=word(LegalState(item.text)))
    return item.text


def _time(item: DayItem, zone: str) -> str:
    return clock(item.at.astimezone(ZoneInfo(zone))) if item.at else ""

"""What the log's actions are about, and which entries somebody who looks the log through should see first.

That a case is opened at night is no proof of anything; it is a question to ask. Nothing here judges.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from relvald_desktop.rules.calendar import Calendar
from relvald_desktop.wording import QT_TRANSLATE_NOOP

OFFICE_FROM, OFFICE_TO = dt.time(7), dt.time(18)
"""Local hours outside which an opening is listed."""
NOTE_WITHIN = 14
"""Calendar days before or after an opening within which something should have been written in the case."""
MANY, WITHIN = 12, dt.timedelta(hours=1)
"""So many different cases opened by one person within so long."""


class Group(StrEnum):
    """What an entry is about."""

    LOOKED = "looked"
    CHANGED = "changed"
    LEFT = "left"
    BACKUP = "backup"
    ERASED = "erased"
    DOOR = "door"


WORDS = {
    Group.LOOKED: QT_TRANSLATE_NOOP("LogReview", "looked into"), Group.CHANGED: QT_TRANSLATE_NOOP("LogReview", "changed"),
    Group.LEFT: QT_TRANSLATE_NOOP("LogReview", "left, or was stopped"), Group.BACKUP: QT_TRANSLATE_NOOP("LogReview", "backup"),
    Group.ERASED: QT_TRANSLATE_NOOP("LogReview", "erased"), Group.DOOR: QT_TRANSLATE_NOOP("LogReview", "unlocked, locked, keys"),
}  # fmt: skip
PATTERNS = {
    Group.LOOKED: ("%.looked_into", "%.copied", "%.dialled", "%.opened_file"),
    Group.LEFT: ("%.printed", "%.saved", "%.stopped", "%.exported", "%.leaving", "handover.%"),
    Group.BACKUP: ("backup.%", "restore.%", "drill.%"),
    Group.ERASED: ("case.erased", "signals.erased", "people.erased"),
    Group.DOOR: ("store.%", "passphrase.%", "recovery_key.%", "unit_key.%", "sealing.%", "quick_unlock.%"),
}
"""How the actions of a group look ("%" stands for anything); what fits none is a change."""


class Sign(StrEnum):
    """Why an entry is listed first."""

    OVERRIDDEN = "overridden"
    EXPORTED = "exported"
    OFF_HOURS = "off_hours"
    MANY_CASES = "many_cases"
    CLOSED_CASE = "closed_case"
    NO_NOTE = "no_note"


SIGN_WORDS = {
    Sign.OVERRIDDEN: QT_TRANSLATE_NOOP("LogReview", "left although the leak check had stopped it"),
    Sign.EXPORTED: QT_TRANSLATE_NOOP("LogReview", "everything was written to a readable file"),
    Sign.OFF_HOURS: QT_TRANSLATE_NOOP("LogReview", "opened outside office hours"),
    Sign.MANY_CASES: QT_TRANSLATE_NOOP("LogReview", "many cases opened within an hour"),
    Sign.CLOSED_CASE: QT_TRANSLATE_NOOP("LogReview", "a closed case was opened"),
    Sign.NO_NOTE: QT_TRANSLATE_NOOP("LogReview", "opened, and nothing written within fourteen days"),
}


@dataclass(frozen=True)
class Seen:
    """An entry as it is looked at: its number, local time, who, what, and the case; `overridden` says that the leak check
    was overridden."""

    seq: int
    at: dt.datetime
    who: str
    action: str
    case_id: str | None
    overridden: bool = False


@dataclass(frozen=True)
class Conspicuous:
    """An entry with the signs for which it is listed."""

    seen: Seen
    signs: tuple[Sign, ...]


def group_of(action: str) -> Group:
    """What an action is about."""
    for group, patterns in PATTERNS.items():
        if any(_fits(action, each) for each in patterns):
            return group
    return Group.CHANGED


def _fits(action: str, pattern: str) -> bool:
    if pattern.startswith("%"):
        return action.endswith(pattern[1:])
    return action.startswith(pattern[:-1]) if pattern.endswith("%") else action == pattern


def conspicuous(
    entries: Iterable[Seen], closed_on: Mapping[str, dt.date], calendar: Calendar, today: dt.date
) -> list[Conspicuous]:
    """The entries that somebody should look at first, the newest first. `closed_on` are the local dates on which closed
    cases were closed."""
    ordered = sorted(entries, key=lambda each: each.seq)
    written: dict[str, list[dt.date]] = defaultdict(list)
    for each in ordered:
        if each.case_id is not None and group_of(each.action) is Group.CHANGED:
            written[each.case_id].append(each.at.date())
    many = _many(ordered)
    found = []
    for each in ordered:
        signs = [sign for sign in _signs(each, closed_on, calendar) if sign]
        if each.seq in many:
            signs.append(Sign.MANY_CASES)
        if _without_note(each, written, today):
            signs.append(Sign.NO_NOTE)
        if signs:
            found.append(Conspicuous(each, tuple(sorted(signs, key=list(Sign).index))))
    return found[::-1]


def _signs(seen: Seen, closed_on: Mapping[str, dt.date], calendar: Calendar) -> list[Sign]:
    signs = []
    if seen.overridden:
        signs.append(Sign.OVERRIDDEN)
    if seen.action == "export.saved":
        signs.append(Sign.EXPORTED)
    if seen.action == "case.looked_into":
        in_office = calendar.is_working_day(seen.at.date()) and OFFICE_FROM <= seen.at.time() < OFFICE_TO
        if not in_office:
            signs.append(Sign.OFF_HOURS)
        if closed_on.get(seen.case_id or "", dt.date.max) < seen.at.date():
            signs.append(Sign.CLOSED_CASE)
    return signs


def _without_note(seen: Seen, written: Mapping[str, list[dt.date]], today: dt.date) -> bool:
    """Whether a case was opened and nothing was written in it around then; the days after must have passed."""
    if (
        seen.action != "case.looked_into"
        or seen.case_id is None
        or (today - seen.at.date()).days <= NOTE_WITHIN
    ):
        return False
    return not any(abs((day - seen.at.date()).days) <= NOTE_WITHIN for day in written.get(seen.case_id, ()))


def _many(ordered: list[Seen]) -> set[int]:
    """The openings with which one person has opened `MANY` different cases within `WITHIN`."""
    found: set[int] = set()
    window: dict[str, list[Seen]] = defaultdict(list)
    for each in ordered:
        if each.action != "case.looked_into":
            continue
        recent = [one for one in window[each.who] if each.at - one.at < WITHIN] + [each]
        window[each.who] = recent
        if len({one.case_id for one in recent}) >= MANY:
            found.add(each.seq)
    return found

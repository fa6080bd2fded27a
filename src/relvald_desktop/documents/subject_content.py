"""What an extract for somebody says, in words: everything that is somebody else's covered, and listed with its ground."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from relvald_desktop.documents.record_words import NOT_SHOWN, field_word, kind_word
from relvald_desktop.records.field_labels import FIELDS
from relvald_desktop.records.values import CheckItem, DayRange, FactorAnswer, PartialDate, SafeWindow
from relvald_desktop.rules import legal_grounds
from relvald_desktop.rules.leaks import MASK, Secret, find_leaks, mask
from relvald_desktop.rules.subject_access import ASSUMED, PERSONAL, TOLD, Asker, ground, may_be_told
from relvald_desktop.services.secrecy import INFORMANT, TOLD_WORDS
from relvald_desktop.services.subject_access import CasePart, Item, SubjectFile
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

LINES = QT_TRANSLATE_NOOP("SubjectAccess", "Covered in it: {what}")
WHOLE = QT_TRANSLATE_NOOP("SubjectAccess", "The whole record")
UNCOUNTED = -1
"""In a signal: there are children, and nobody said how many."""
_TELLS_WHO = ("source", "source_words", "informant")
"""Fields of a signal that tell who told, without a name too: "a neighbour" is one of few."""
_IN_THEIR_WORDS = ("seen_or_heard", "about", "import_note", "triage_reason", "passed_answer")
"""Free words of a signal, in which who is protected may say who they are: "I am her sister"."""
_EXACT = "source_words"
"""Who told more exactly than by the category; of any signal."""


@dataclass(frozen=True)
class Entry:
    """A record in words: its kind, its date, and captions with what stands beside them."""

    kind: str
    on: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class LeftOut:
    """Something that was left out: in what kind of record of which date, what it was, on what ground, and how often."""

    kind: str
    on: str
    what: str
    ground: str
    times: int


@dataclass(frozen=True)
class ExtractCase:
    """One case of an extract; `code` is empty where it is not hers."""

    code: str
    entries: tuple[Entry, ...]
    recipients: tuple[Entry, ...]
    looks: tuple[str, ...]


@dataclass(frozen=True)
class SubjectContent:
    """What stands on the paper, masked already. `left_out` is everything that was left out, for the unit; `listed` what of it
    may stand on the paper, where `told` says that there may be such a list."""

    made: str
    unit_name: str
    own: tuple[Entry, ...]
    signals: tuple[Entry, ...]
    cases: tuple[ExtractCase, ...]
    left_out: tuple[LeftOut, ...]
    listed: tuple[LeftOut, ...]
    told: bool
    kept_until: str
    nothing: bool
    practice: bool


def subject_content(
    file: SubjectFile, secrets: Sequence[Secret], wording: Wording, *, made: str, unit_name: str, practice: bool, zone: str
) -> SubjectContent:  # fmt: skip
    """An extract in words, with everything that is somebody else's covered and listed."""
    writer = _Writer(tuple(secrets), wording, ZoneInfo(zone))
    told = may_be_told(file.asker)
    own = tuple(writer.entry(each) for each in file.own)
    signals = tuple(writer.entry(each) for each in file.signals)
    cases = tuple(writer.case(part) for part in file.cases if part.items or part.recipients or part.looks)
    covered = tuple(writer.left_out())
    for each in (*file.withheld, *(each for part in file.cases for each in part.withheld)):
        writer.note(each.kind, each.on, WHOLE, each.ground)
    until = max((part.kept_until for part in file.cases), default=None)
    everything = tuple(writer.left_out())
    listed = everything if file.asker is Asker.CLIENT else covered if told else ()
    return SubjectContent(
        made, unit_name, own, signals, cases, everything, listed, told, wording.date(until) if until else "",
        file.gives_nothing, practice,
    )  # fmt: skip


class _Writer:
    """Puts records in words and remembers what was covered."""

    def __init__(self, secrets: tuple[Secret, ...], wording: Wording, zone: ZoneInfo) -> None:
        self._secrets, self._wording, self._zone = secrets, wording, zone
        self._covered: Counter[tuple[str, str, str, str]] = Counter()

    def case(self, part: CasePart) -> ExtractCase:
        looks = Counter((each.at.astimezone(self._zone).date(), each.who) for each in part.looks)
        return ExtractCase(
            part.code, tuple(self.entry(each) for each in part.items), tuple(self.entry(each) for each in part.recipients),
            tuple(f"{self._wording.date(day)}  {who}  ({times})" for (day, who), times in sorted(looks.items())),
        )  # fmt: skip

    def entry(self, item: Item) -> Entry:
        on = self._wording.date(item.on) if item.on else ""
        rows = []
        protected = dict(item.values).get("informant_protected", False)
        for name, value in item.values:
            if name in NOT_SHOWN or name.endswith("_id") or name not in FIELDS:
                continue
            if not (words := self._words(name, value)):
                continue
            if (what := _secret_of_signal(name, protected)) is not None:
                self.note(item.kind, item.on, what, TOLD)
                words = MASK
            rows.append((field_word(name, self._wording), self._covering(item, words)))
        return Entry(kind_word(item.kind, self._wording), on, tuple(rows))

    def note(self, kind: str, on: dt.date | None, what: str, ground_key: str) -> None:
        self._covered[kind, self._wording.date(on) if on else "", what, ground_key] += 1

    def left_out(self) -> Iterator[LeftOut]:
        for (kind, on, what, key), times in sorted(self._covered.items()):
            said = self._wording.translate("SubjectAccess", WHOLE)
            if what != WHOLE:
                covered = self._wording.translate("Secrets", what)
                said = self._wording.translate("SubjectAccess", LINES, what=covered)
            why = ground(key)
            yield LeftOut(
                kind_word(kind, self._wording), on, said,
                f"{self._wording.translate('SubjectAccess', why.what)} – {why.source}", times,
            )  # fmt: skip

    def _covering(self, item: Item, words: str) -> str:
        for leak in find_leaks([words], self._secrets):
            secret = leak.secret
            key = ASSUMED if secret.absolute else TOLD if secret.label_key == INFORMANT else PERSONAL
            self.note(item.kind, item.on, secret.label_key, key)
        return mask(words, self._secrets)

    def _words(self, name: str, value: Any) -> str:
        """A value as a reader understands it; empty for what was not filled in."""
        wording = self._wording
        if value is None or value == "" or value == () or value is False:
            return ""
        if isinstance(value, tuple):
            return "\n".join(self._words("", each) for each in value)
        if isinstance(value, bool):
            return wording.translate("SubjectAccess", QT_TRANSLATE_NOOP("SubjectAccess", "yes"))
        if isinstance(value, StrEnum):
            return wording.code(value)
        if isinstance(value, dt.datetime):
            here = value.astimezone(self._zone)
            return f"{wording.date(here.date())} {wording.time(here)}"
        if isinstance(value, dt.date):
            return wording.date(value)
        if name == "children" and value == UNCOUNTED:
            return wording.translate(
                "SubjectAccess", QT_TRANSLATE_NOOP("SubjectAccess", "yes, not known how many")
            )
        if name == "ground" and isinstance(value, str):
            return self._legal_ground(value)
        return _plain(value, wording)

    def _legal_ground(self, key: str) -> str:
        known = {each.key: each for each in legal_grounds.GROUNDS}.get(key)
        return f"{self._wording.translate('Grounds', known.what)} ({known.source})" if known else key


def _secret_of_signal(name: str, protected: bool) -> str | None:
    """What a field of a signal would tell, as a text of the context "Secrets"; None where it may stand."""
    if name == _EXACT or (protected and name in _TELLS_WHO):
        return INFORMANT
    return TOLD_WORDS if protected and name in _IN_THEIR_WORDS else None


def _plain(value: Any, wording: Wording) -> str:
    if isinstance(value, CheckItem):
        return f"{'☑' if value.done else '☐'} {value.text}"
    if isinstance(value, FactorAnswer):
        since = f" ({value.since})" if value.since else ""
        return f"{wording.code(value.factor)}: {wording.code(value.answer)}{since}"
    if isinstance(value, SafeWindow):
        return f"{_WEEKDAYS[wording.language][value.weekday]} {value.starts:%H:%M}–{value.ends:%H:%M}"
    if isinstance(value, DayRange):
        return f"{wording.date(value.first)} – {wording.date(value.last)}"
    if isinstance(value, PartialDate):
        about = wording.translate("SubjectAccess", QT_TRANSLATE_NOOP("SubjectAccess", "about"))
        return f"{about} {str(value).rstrip('~')}" if value.about else str(value)
    return str(value)


_WEEKDAYS = {
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}

"""Identity numbers and dates of birth: read from a stored value, and found in a folded text however they are written."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from relvald_desktop.rules.leaks.secret import Secret

COORDINATION = 60
"""What is added to the day in a coordination number (samordningsnummer)."""
_FULL = re.compile(r"(?<!\d)(\d{2})?(\d{6})\s*[-+–]?\s*(\d{4})(?!\d)")
_DATE = re.compile(r"(?<!\d)(\d{2})?(\d{2})[-./ ]?(\d{2})[-./ ]?(\d{2})(?![\d])")
_LAST_FOUR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_MONTH = ["jan", "feb", "mar", "apr", "(?:maj|may)", "jun", "jul", "aug", "sep", "(?:okt|oct)", "nov", "dec"]
_MONTH_WORD = (
    "(?:"
    + "|".join(
        f"(?P<m{number}>{short}(?:uari|ruari|s|ch|il|i|y|usti|ust|t|tember|ober|ember)?)"
        for number, short in enumerate(_MONTH, start=1)
    )
    + r")\.?(?![^\W_])"
)
_YEAR = r"(?P<year>(?:[1i|l]9|2[0o])?[\do]{2})(?![^\W_])"
_SOLID = re.compile(
    r"(?<![^\W_])(?<!\d[-+])(?P<all>[\doil|]{6})(?![^\W_])(?![-+ ]?\d{4}(?!\d)|[-+]\d| (?:kr|kronor|sek)\b)"
)
_ISO = re.compile(
    r"(?<![^\W_])(?<!\d[-./ ])(?P<year>(?:19|20)?\d{2})(?P<sep>[-./ ])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?![^\W_])(?![-./]\d)"
)
_DAY_FIRST = re.compile(
    rf"(?<![^\W_])(?<!\d[./-])(?P<day>\d{{1,2}})\s?[./-]\s?(?P<month>\d{{1,2}})\W{{1,3}}{_YEAR}(?![./-]\d)"
)
_DAY_MONTH = re.compile(rf"(?<![^\W_])(?P<day>\d{{1,2}})(?::?e|:?de)?\W{{1,3}}{_MONTH_WORD}\W{{1,3}}{_YEAR}")
_DIGITS = str.maketrans("oil|", "0111")


@dataclass(frozen=True)
class Identity:
    """What a stored identity number says: its ten figures, where it has them, and the possible days of birth as eight
    figures; of a coordination number both as it stands and as a date."""

    ten: str
    born: tuple[str, ...]


def identities(value: str) -> Iterator[Identity]:
    """Every identity number, or date of birth alone, in a value; other last four figures given after the first too."""
    matches = list(_FULL.finditer(value))
    if not matches and len(solid := re.sub(r"\D", "", value)) in (10, 12):
        matches = list(_FULL.finditer(solid))
    for match in matches:
        yield Identity(match[2] + match[3], _born(match[1] or "", match[2]))
    if matches:
        rest = _FULL.sub(" ", value)
        yield from (Identity(matches[-1][2] + last, ()) for last in _LAST_FOUR.findall(rest))
        return
    for match in _DATE.finditer(value):
        if born := _born(match[1] or "", match[2] + match[3] + match[4]):
            yield Identity("", born)


def without_identities(value: str) -> str:
    """A value without its identity numbers."""
    return _FULL.sub(" ", value)


def _born(century: str, six: str) -> tuple[str, ...]:
    """Eight figures of each possible day of birth; nothing for what is no date."""
    found = []
    day = int(six[4:])
    days = {six[4:], f"{day - COORDINATION:02d}"} if day > COORDINATION else {six[4:]}
    for first in (century,) if century else ("19", "20"):
        date = f"{first}{six[:4]}{day - COORDINATION if day > COORDINATION else day:02d}"
        if _is_date(date):
            found += [f"{first}{six[:4]}{each}" for each in sorted(days)]
    return tuple(found)


def _is_date(eight: str) -> bool:
    try:
        datetime.date(int(eight[:4]), int(eight[4:6]), int(eight[6:]))
    except ValueError:
        return False
    return True


class Births:
    """Knows the days on which the people of a case were born."""

    def __init__(self) -> None:
        self._known: dict[str, list[Secret]] = defaultdict(list)

    def learn(self, secret: Secret, eight: str) -> None:
        """A day of birth; it is known by two figures of its year too."""
        for form in (eight, eight[2:]):
            if secret not in self._known[form]:
                self._known[form].append(secret)

    def find(self, text: str) -> Iterator[tuple[Secret, tuple[int, int]]]:
        """Every such date in a folded text: 850314, 85-03-14, 14/3 1985, 14.3.85, 14 mars -85."""
        if not self._known:
            return
        for match in _SOLID.finditer(text):
            yield from self._at(match, match["all"].translate(_DIGITS))
        for pattern in (_ISO, _DAY_FIRST):
            for match in pattern.finditer(text):
                yield from self._at(match, _figures(match, int(match["month"])))
        for match in _DAY_MONTH.finditer(text):
            month = next(number for number in range(1, 13) if match[f"m{number}"])
            yield from self._at(match, _figures(match, month))

    def _at(self, match: re.Match[str], figures: str) -> Iterator[tuple[Secret, tuple[int, int]]]:
        yield from ((secret, match.span()) for secret in self._known.get(figures, ()))


def _figures(match: re.Match[str], month: int) -> str:
    return f"{match['year'].translate(_DIGITS)}{month:02d}{int(match['day']):02d}"

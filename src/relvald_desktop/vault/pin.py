"""Whether a PIN for quick unlock is good enough: six digits or more, and none of those tried first."""

from __future__ import annotations

from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_NOOP

SHORTEST = 6
LONGEST = 32

_LINES = ("01234567890123456789", "09876543210987654321")
_KEYPAD = ("147258369", "159753", "159357", "258456", "789456123", "963852741", "741852963", "321654987")
"""Strokes over the keys of a telephone."""


class ObviousPin(RelvaldError):
    """The PIN is too short or one of those tried first."""

    key = "obvious_pin"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "Choose a PIN of six digits or more that is no date, no row such as 123456 and no repetition such as 121212.",
    )


class PinsDiffer(RelvaldError):
    """A new PIN was not written the same twice."""

    key = "pins_differ"
    message = QT_TRANSLATE_NOOP("Errors", "The two PINs are not the same. Write them again.")


def require_good_pin(pin: str) -> None:
    """Raise `ObviousPin` unless the PIN may be used."""
    digits = pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST
    if not digits or _repeats(pin) or _is_row(pin) or _is_date(pin):
        raise ObviousPin()


def _repeats(pin: str) -> bool:
    """000000, 121212, 123123, 112233, and such as use two digits only."""
    whole = any(pin == (pin[:length] * len(pin))[: len(pin)] for length in range(1, len(pin) // 2 + 1))
    pairs = len(pin) % 2 == 0 and all(pin[at] == pin[at + 1] for at in range(0, len(pin), 2))
    return whole or pairs or len(set(pin)) <= 2


def _is_row(pin: str) -> bool:
    """123456, 654321, 890123, there and back, and strokes over the keypad."""
    half = (len(pin) + 1) // 2
    there_and_back = pin == pin[::-1] and any(pin[:half] in line for line in _LINES)
    return there_and_back or any(pin in line for line in (*_LINES, *_KEYPAD))


def _is_date(pin: str) -> bool:
    """Six or eight digits that can be read as a day: 850312, 120385, 031285, 19850312, 12031985, also as the beginning of
    a longer personal number."""
    if len(pin) in (6, 10) and any(
        _day(pin[month : month + 2], pin[day : day + 2]) for month, day in ((2, 4), (2, 0), (0, 2))
    ):
        return True
    if len(pin) not in (8, 12):
        return False
    first = pin[:2] in ("18", "19", "20") and _day(pin[4:6], pin[6:8])
    last = pin[4:6] in ("18", "19", "20") and (_day(pin[2:4], pin[:2]) or _day(pin[:2], pin[2:4]))
    return first or last


def _day(month: str, day: str) -> bool:
    return 1 <= int(month) <= 12 and 1 <= int(day) <= 31

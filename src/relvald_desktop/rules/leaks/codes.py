"""Registration plates, e-mail addresses, boxes, codes of doors: whatever has one pattern, in a folded text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from relvald_desktop.rules.leaks.folding import plain, spellings
from relvald_desktop.rules.leaks.secret import Secret

_ALIKE = {"0": "[0o]", "o": "[0o]", "1": "[1il|]", "i": "[1il|]", "l": "[1il|]"}
_ONE_FORM = str.maketrans("oil|", "0111")
_JOINT = r"\W{0,4}(?:(?:at|snabel\W?a|punkt|dot|prick|bindestreck|understreck|minus|streck)\W{0,4})*_*"
SHORTEST_PLATE = 5
EMAIL = re.compile(r"[^\s,;<>()]+@[^\s,;<>()]+")
_PLATE = re.compile(r"(?<![^\W_])(?P<letters>[A-Z]{3})[\s-]?(?P<figures>\d{2}[A-Z0-9])(?![^\W_])")
_ANY_PLATE = re.compile(_PLATE.pattern, re.IGNORECASE)
_NO_PLATE = frozenset({"box", "lgh", "sal", "rum", "kod", "tel", "ank", "pin", "tfn", "hus", "mob"})


class Codes:
    """Knows what is found by a pattern. Only those are searched for whose figures and letters stand in the text."""

    def __init__(self) -> None:
        self._known: list[tuple[Secret, tuple[tuple[str, ...], ...], re.Pattern[str]]] = []

    def learn(self, secret: Secret, pattern: re.Pattern[str] | None, keys: tuple[str, ...]) -> None:
        """A pattern, and folded pieces without any signs of which the text must hold one."""
        self._learn(secret, pattern, [(key,) for key in keys])

    def learn_email(self, secret: Secret, value: str) -> None:
        """An e-mail address."""
        self._learn(
            secret, email_pattern(value), [re.findall(r"[a-z0-9]+", each) for each in spellings(value)]
        )

    def learn_plate(self, secret: Secret, value: str) -> None:
        """A registration plate."""
        self._learn(secret, plate_pattern(value), [(_letters(value),)])

    def learn_box(self, secret: Secret, number: str) -> None:
        """A post box by its number."""
        keys = [("box" + between + number,) for between in ("", "nr", "nummer", "no")]
        self._learn(secret, box_pattern(number), keys)

    def _learn(self, secret: Secret, pattern: re.Pattern[str] | None, keys: Iterable[Sequence[str]]) -> None:
        """A pattern, and lists of folded pieces: the text must hold all of one list."""
        if pattern is not None:
            forms = tuple(tuple(key.translate(_ONE_FORM) for key in each) for each in keys)
            self._known.append((secret, forms, pattern))

    def find(self, text: str) -> Iterator[tuple[Secret, tuple[int, int]]]:
        """Every place in a folded text."""
        if not self._known:
            return
        solid = re.sub(r"[\W_]+", "", text.translate(_ONE_FORM))
        for secret, keys, pattern in self._known:
            if any(all(key in solid for key in each) for each in keys):
                yield from ((secret, match.span()) for match in pattern.finditer(text))


def plates(value: str, *, any_case: bool) -> list[str]:
    """The Swedish registration plates in a value; outside a vehicle's own, with `any_case` off, "SAL 123" is none."""
    found = (_ANY_PLATE if any_case else _PLATE).finditer(value)
    return [match[0] for match in found if any_case or match["letters"].casefold() not in _NO_PLATE]


def _letters(value: str) -> str:
    return re.sub(r"[^a-z0-9]", "", plain(value))


def plate_pattern(value: str) -> re.Pattern[str] | None:
    """A registration plate in any grouping, with O for 0 and I for 1; None for what is none."""
    letters = _letters(value)
    if len(letters) < SHORTEST_PLATE:
        return None
    return re.compile(
        r"(?<![^\W_])" + r"[\W_]{0,3}".join(_ALIKE.get(each, each) for each in letters) + r"(?![^\W_])"
    )


def email_pattern(value: str) -> re.Pattern[str] | None:
    """An e-mail address however its signs are written; None for what is none."""
    if "@" not in value:
        return None
    written = []
    for spelling in spellings(value):
        parts = re.findall(r"[a-z0-9]+", spelling)
        if len(parts) > 1:
            written.append(_JOINT.join(map(re.escape, parts)))
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(written)})(?![^\W_])") if written else None


def box_pattern(number: str) -> re.Pattern[str]:
    """A post box by its number."""
    return re.compile(rf"(?<![^\W_])(?:post)?box\W{{0,3}}(?:(?:nr|nummer|no)\W{{0,3}})?{number}(?!\d)")


def door_code_pattern(digits: str) -> re.Pattern[str]:
    """The code of a door, a lock or an alarm, after a word that says that it is one."""
    between = r"(?:\W{1,3}(?:ar|nr|nummer|till|for|porten|dorren|som))*"
    return re.compile(rf"(?<![^\W_])\w*(?:kod|pin|larm|las)\w{{0,6}}{between}\W{{0,4}}{digits}(?![^\W_])")

"""Text snippets: what a typed shortcut turns into."""

from __future__ import annotations

import re
from collections.abc import Mapping

SIGN = ";"
"""Typed before a shortcut. It hardly ever stands before a letter otherwise."""
DAY = re.compile(r"\{(?:datum|date)\}", re.IGNORECASE)
"""Stands in a snippet for today's date, in either language of the window."""
CURSOR = re.compile(r"\{(?:här|here)\}", re.IGNORECASE)
"""Stands in a snippet where writing goes on; the first of them counts."""
_TYPED = re.compile(rf"(?:^|(?<=\s)){SIGN}(\S+) $")


def typed_shortcut(before: str, texts: Mapping[str, str]) -> str | None:
    """The shortcut that has just been typed, when the text before the cursor ends with its sign, one of the shortcuts of
    `texts` (in lower case) and a space."""
    found = _TYPED.search(before)
    shortcut = found.group(1).lower() if found else ""
    return shortcut if shortcut in texts else None


def filled_in(text: str, today: str) -> tuple[str, int]:
    """A snippet's text with the date in it, and where in it the cursor comes to stand (characters from 0)."""
    whole = DAY.sub(lambda _: today, text)
    before = CURSOR.split(whole, maxsplit=1)[0]
    return CURSOR.sub("", whole), len(before)


def in_short(text: str, today: str) -> str:
    """A snippet's text on one line, with the date in it and dots where writing goes on."""
    return " ".join(CURSOR.sub("…", DAY.sub(lambda _: today, text)).split())

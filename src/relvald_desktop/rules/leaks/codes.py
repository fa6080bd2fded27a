"""Registration plates and e-mail addresses in a folded text."""

from __future__ import annotations

import re

from relvald_desktop.rules.leaks.folding import plain, spellings

_ALIKE = {"0": "[0o]", "o": "[0o]", "1": "[1il|]", "i": "[1il|]", "l": "[1il|]"}
_JOINT = r"\W{0,4}(?:(?:at|snabel\W?a|punkt|dot|prick|bindestreck|understreck|minus|streck)\W{0,4})*_*"
SHORTEST_PLATE = 5


def plate_pattern(value: str) -> re.Pattern[str] | None:
    """A registration plate in any grouping, with O for 0 and I for 1; None for what is none."""
    letters = re.sub(r"[^a-z0-9]", "", plain(value))
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

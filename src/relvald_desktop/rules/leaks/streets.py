"""Addresses taken to pieces, and streets of several words in their short forms."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from relvald_desktop.rules.leaks.folding import plain, spellings

POSTCODE = re.compile(r"(?:\b(?:SE|S)[-\s]?)?(?<!\d)(\d{3})\s?(\d{2})(?!\d)(?=\s*(?:$|[^\W\d_]|[,;\n]))")
_CARE_OF = re.compile(r"\s*c\s?[/.]?\s?o\b[.:]?\s*", re.IGNORECASE)
_BOX = re.compile(r"\s*(?:post)?box\s*(?:nr\.?\s*)?(\d+)\s*(.*)", re.IGNORECASE | re.DOTALL)
_FLAT = re.compile(r"\s*(?:lgh|lägenhet|lägenhetsnummer|lght)\.?\s*(?:nr\.?\s*)?(\d+)\s*(.*)", re.IGNORECASE)
_FLOOR = re.compile(
    r"\s*(?:\d{1,2}\s*(?:tr|trp|trappor|vån|våningen)\b\.?|(?:bv|ög|nb|våning\s*\d*|vån\.?\s*\d*)|"
    r"(?:uppgång(?:en)?|uppg?|port(?:en)?|entré|hus|gårdshus(?:et)?|plan|källare|källarplan|vind|vindsvåning)(?:\s*\w{1,2})?)\s*",
    re.IGNORECASE,
)
_HOUSE = re.compile(r"\s*(?:brf|bostadsrättsföreningen|hsb)\b\s*(.*)", re.IGNORECASE)
STREET = re.compile(
    r"[\w-]*(?:gatan?|vägen?|gränd(?:en)?|stigen?|torget|torg|allén?|backen?|plan|kajen|leden)(?![^\W_])(?:\s*\d+\s*[A-Za-z]?(?![^\W_]))?",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"([^\d]*[^\W\d_][^\d]*\s\d+(?:\s?[A-Za-z])?)\s+([^\W\d_]{3,}.*)")
_COUNTRIES = frozenset({"sverige", "sweden"})
_SHORT = {
    "stora": ("st",), "lilla": ("l", "la", "lla"), "norra": ("n", "na"), "sodra": ("s", "sa"), "soedra": ("s", "sa"), "ostra": ("o", "oa"),
    "oestra": ("o",), "vastra": ("v", "va"), "vaestra": ("v",), "gamla": ("g", "gla"), "nya": ("n",), "ovre": ("o",), "nedre": ("n",),
    "sankt": ("st", "s:t"), "sankta": ("sta", "s:ta"),
}  # fmt: skip
_LAST = re.compile(
    r"(?P<stem>.*?)(?P<root>gat|vag|vaeg|grand|graend|stig|torg|all|back|plan)(?:a|an|en|et|n|)"
)

Part = tuple[str, str]
"""What a piece of an address is ("street", "box", "care_of", "town", "flat", "house", "place"), and its text."""


def parts_of_address(value: str) -> Iterator[Part]:
    """The pieces of an address that give something away on their own; postcodes are read elsewhere."""
    pieces = re.split(r"[,;()\n\r]|(?<=\w\w\s)/(?=\s)|(?<=\w\s)/(?=\s\w\w)|(?=\0)", POSTCODE.sub("\0", value))
    for number, piece in enumerate(pieces):
        if piece.startswith("\0"):
            yield from _town(piece[1:])
        elif piece.strip():
            yield from _parts_of_piece(piece.strip(), first=number == 0)


def _town(piece: str) -> Iterator[Part]:
    if re.search(r"[^\W\d_]{2}", piece):
        yield "town", piece.strip()


def _parts_of_piece(piece: str, *, first: bool) -> Iterator[Part]:
    if match := _CARE_OF.match(piece):
        yield from _before_street("care_of", piece[match.end() :])
    elif match := _HOUSE.fullmatch(piece):
        yield from _before_street("house", match[1])
    elif match := _BOX.fullmatch(piece):
        yield "box", match[1]
        if match[2]:
            yield from _parts_of_piece(match[2], first=False)
    elif match := _FLAT.fullmatch(piece):
        yield "flat", match[1]
        if match[2]:
            yield from _parts_of_piece(match[2], first=True)
    elif _FLOOR.fullmatch(piece) or plain(piece) in _COUNTRIES:
        return
    elif match := _NUMBERED.fullmatch(piece):
        yield "street", match[1]
        yield from _parts_of_piece(match[2], first=False)
    else:
        street = first or re.search(r"\d", piece) or STREET.search(piece)
        yield "street" if street else "town", piece


def _before_street(kind: str, text: str) -> Iterator[Part]:
    """A name, and the street that may follow it in the same piece."""
    match = STREET.search(text)
    name = text[: match.start()] if match else text
    if name.strip():
        yield kind, name.strip()
    if match:
        yield "street", text[match.start() :].strip()


def short_street(value: str) -> tuple[re.Pattern[str], tuple[str, ...]] | None:
    """A street of several words with any of them shortened, "St. v. 3": its pattern, and what the text must hold for it
    when all signs are taken out; None for a street of one word."""
    match = re.match(r"\s*(?P<street>[^\d,;\n]+)(?P<number>\d*)", value)
    words = re.findall(r"[^\W\d_]+", match["street"]) if match else []
    if match is None or len(words) < 2:
        return None
    choices = [_forms(word) for word in words[:-1]] + [_last_forms(words[-1])]
    joint = r"\.?[\W_]{0,2}"
    body = joint.join("(?:" + "|".join(map(re.escape, forms)) + ")" for forms in choices)
    end = rf"{joint}(?:nr\W{{0,2}})?{match['number']}(?!\d)" if match["number"] else r"(?:\.|(?![^\W_]))"
    keys = tuple("".join(chosen) for chosen in itertools.islice(itertools.product(*choices), 40))
    return re.compile(rf"(?<![^\W_]){body}{end}"), tuple(key.replace(":", "") for key in keys)


def _forms(word: str) -> list[str]:
    folded = sorted(spellings(word))
    return sorted(
        {*folded, *(short for each in folded for short in _SHORT.get(each, ()))}, key=len, reverse=True
    )


def _last_forms(word: str) -> list[str]:
    found: set[str] = set()
    for spelling in spellings(word):
        found.add(spelling)
        if match := _LAST.fullmatch(spelling):
            stem, root = match["stem"], match["root"]
            found |= {stem + root, stem + root + "a", stem + root[0]}
    return sorted(found, key=len, reverse=True)

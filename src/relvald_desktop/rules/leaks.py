"""The leak check: finds protected values in a finished text, however they were written, and masks them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

MASK = "[•••]"
"""What stands where a protected value was."""

_SEPARATORS = r"[\s\-–—/().,·\u00ad\u200b\u2010\u2011]*"
_WORD_JOINTS = r"[\s\-–—.,:;/\u00ad\u200b]+"
_ENDINGS = r"(?:s|:s|en|et|n|t|ens|ets|ns|a|an|ans|er|erna|are)?"
"""Endings that Swedish puts on names: genitive, definite form."""

_STREET_KINDS = {"address", "letter"}
_NUMBER_KINDS = {"identity_number", "mobile", "phone", "work_phone", "message"}
_NAME_KINDS = {"protected_name", "child_name", "other_woman", "new_name", "informant", "through_other"}
_PLACE_KINDS = {"workplace", "shelter", "school", "preschool"}
_COMMON_WORDS = frozenset(
    [
        "skola",
        "skolan",
        "förskola",
        "förskolan",
        "boende",
        "boendet",
        "hem",
        "hemmet",
        "gatan",
        "vägen",
        "stad",
        "staden",
        "kommun",
        "kommunen",
        "och",
        "i",
        "på",
        "av",
        "vid",
        "the",
        "of",
        "at",
        "school",
        "preschool",
        "shelter",
        "ab",
        "hb",
        "lgh",
        "läg",
    ]
)


@dataclass(frozen=True)
class Secret:
    """A protected value. `kind` names it in results, `label_key` is its English word (context "Secrets")."""

    kind: str
    value: str
    label_key: str


@dataclass(frozen=True)
class Leak:
    """A place where a protected value stands: which page (from 1), from and to which character of its text."""

    secret: Secret
    page: int
    start: int
    end: int
    context_masked: str


def find_leaks(pages: Iterable[str], secrets: Iterable[Secret]) -> list[Leak]:
    """Every protected value in the pages of a finished text, by place.

    Numbers are found in any grouping and with or without country code or century; a street without its number;
    names with Swedish endings, each part of a child's or protected name on its own; letters in any case, composed or
    decomposed, broken by soft hyphens or line ends.
    """
    listed = list(secrets)
    leaks = []
    for number, page in enumerate(pages, start=1):
        text = _folded(page)
        found = list(_places(text, listed))
        spans = [span for _, span in found]
        leaks += [
            Leak(secret, number, start, end, _context(text, spans, start, end))
            for secret, (start, end) in found
        ]
    return sorted(_outermost(leaks), key=lambda leak: (leak.page, leak.start))


def mask(text: str, secrets: Iterable[Secret]) -> str:
    """The text with every protected value in it replaced by `MASK`. A text without any comes back unchanged."""
    folded = _folded(text)
    places = [span for _, span in _places(folded, secrets)]
    if not places:
        return text
    pieces, done = [], 0
    for start, end in sorted(places):
        if start >= done:
            pieces += [folded[done:start], MASK]
        done = max(done, end)
    return "".join(pieces) + folded[done:]


def _folded(text: str) -> str:
    """NFC, with characters that cannot be seen taken out; so a hidden character hides nothing."""
    return re.sub("[\u00ad\u200b-\u200f\u2060\ufeff]", "", unicodedata.normalize("NFC", text))


def _outermost(leaks: list[Leak]) -> Iterator[Leak]:
    for leak in leaks:
        if not any(_covers(other, leak) for other in leaks):
            yield leak


def _covers(other: Leak, leak: Leak) -> bool:
    if other is leak or other.page != leak.page or other.secret.kind != leak.secret.kind:
        return False
    longer = other.end - other.start > leak.end - leak.start
    return longer and other.start <= leak.start and leak.end <= other.end


def _places(text: str, secrets: Iterable[Secret]) -> Iterator[tuple[Secret, tuple[int, int]]]:
    plain = re.sub(r"-\s*\n\s*", "", text).lower()
    for secret in secrets:
        if secret.kind == "other_woman" and not all(part.lower() in plain for part in secret.value.split()):
            continue
        pattern = _pattern(secret)
        if pattern is not None:
            yield from ((secret, match.span()) for match in pattern.finditer(text))


def _context(text: str, spans: list[tuple[int, int]], start: int, end: int) -> str:
    """What stands around a place, with every protected value in it masked, also the neighbours'."""
    first, last = max(0, start - 25), min(len(text), end + 25)
    hidden = {place for begin, stop in spans for place in range(begin, stop)}
    pieces = []
    for place in range(first, last):
        if place not in hidden:
            pieces.append(text[place])
        elif place == first or place - 1 not in hidden:
            pieces.append(MASK)
    return " ".join(f"…{_blurred(''.join(pieces))}…".split())


def _blurred(text: str) -> str:
    """Neighbouring text without figures, so that half a number beside the place is not shown either."""
    return re.sub(r"\d", "•", text)


def _pattern(secret: Secret) -> re.Pattern[str] | None:
    make: Callable[[str], str | None] = _words
    if secret.kind in _NUMBER_KINDS:
        make = _identity if secret.kind == "identity_number" else _phone
    elif secret.kind in _STREET_KINDS:
        make = _street
    elif secret.kind in _NAME_KINDS:
        make = _full_name if secret.kind == "other_woman" else _name
    elif secret.kind == "vehicle":
        make = _plate
    elif secret.kind in _PLACE_KINDS:
        make = _place
    expression = make(_folded(secret.value))
    return re.compile(expression, re.IGNORECASE) if expression else None


def _spaced(digits: str) -> str:
    return _SEPARATORS.join(digits)


def _phone(value: str) -> str | None:
    """The subscriber's digits in any grouping, after "0", "+46", "0046" or nothing at all."""
    digits = re.sub(r"\D", "", value)
    for prefix in ("0046", "46"):
        if digits.startswith(prefix) and (prefix == "0046" or "+" in value):
            digits = digits.removeprefix(prefix)
    national = digits.lstrip("0")
    if len(national) < 5:
        return _words(value)
    return rf"(?<!\d)(?:(?:\+|00){_SEPARATORS}46{_SEPARATORS}(?:\(?0\)?{_SEPARATORS})?|0{_SEPARATORS})?{_spaced(national)}(?!\d)"


def _identity(value: str) -> str | None:
    """The last ten digits, with or without the century, and the birth date with century on its own; text as it is."""
    digits = re.sub(r"\D", "", value)
    if len(digits) not in (10, 12):
        return _words(value)
    ten = digits[-10:]
    whole = rf"(?<!\d)(?:\d{{2}}{_SEPARATORS})?{_spaced(ten[:6])}[\s\-+–]*{_spaced(ten[6:])}(?!\d)"
    return f"{whole}|(?<!\\d){digits[:8]}(?!\\d)" if len(digits) == 12 else whole


def _street(value: str) -> str | None:
    """The street without its number, the postcode, and the address as a whole."""
    first = re.split(r"[,\n;]", value)[0]
    street = re.split(r"\s+\d", first)[0].strip()
    found = [expression for part in (street,) if (expression := _words(part)) is not None]
    found += [rf"(?<!\d){_spaced(code)}(?!\d)" for code in _postcodes(value)]
    return "|".join(found) or None


def _postcodes(value: str) -> list[str]:
    return [re.sub(r"\D", "", code) for code in re.findall(r"(?<!\d)\d{3}\s?\d{2}(?!\d)", value)]


def _plate(value: str) -> str | None:
    letters = re.sub(r"[^0-9A-Za-zÅÄÖåäö]", "", value)
    if len(letters) < 5:
        return _words(value)
    return rf"(?<!\w){_SEPARATORS.join(re.escape(letter) for letter in letters)}(?!\w)"


def _name(value: str) -> str | None:
    """The whole name or any part of it that has at least three letters, with endings."""
    parts = [part for part in re.split(r"[\s,]+", value) if len(part) >= 3]
    whole = _words(value)
    expressions = [_inflected(part) for part in parts] + ([whole] if whole else [])
    return "|".join(expressions) or None


def _full_name(value: str) -> str | None:
    """Given and family name in either order. One part alone is somebody else's name as often as hers."""
    parts = value.split()
    if len(parts) < 2:
        return None
    turned = [*parts[1:], parts[0]]
    return "|".join(_WORD_JOINTS.join(_inflected(part) for part in order) for order in (parts, turned))


def _place(value: str) -> str | None:
    """The place as a whole, and each later word of its name written as a name: "Klacken" of "Skoaffären Klacken"."""
    names = [word for word in re.findall(r"\w+", value)[1:] if word[0].isupper() and len(word) >= 5]
    parts = [
        rf"(?-i:(?<!\w)(?:{re.escape(word)}|{re.escape(word.upper())}){_ENDINGS}(?!\w))" for word in names
    ]
    whole = _words(value)
    return "|".join([*([whole] if whole else []), *parts]) or None


def _words(value: str) -> str | None:
    """The words one after the other with endings; also without common words such as "skolan" at the end."""
    words = re.findall(r"[\w@+.'’&-]+", value)
    significant = [word for word in words if word.lower().strip(".") not in _COMMON_WORDS]
    whole = _WORD_JOINTS.join(_inflected(word) for word in words)
    if not whole or len("".join(words)) < 2:
        return None
    core = _WORD_JOINTS.join(_inflected(word) for word in significant)
    enough = len("".join(significant)) >= 4
    return f"{whole}|{core}" if core and enough and significant != words else whole


def _inflected(word: str) -> str:
    """A word at the beginning or as a whole of a written word, its vowel ending perhaps replaced; line-end hyphens
    inside it are allowed."""
    letters = r"(?:-\s*\n\s*)?".join(re.escape(letter) for letter in word)
    return rf"(?<!\w){letters}{_ENDINGS}(?!\w)"

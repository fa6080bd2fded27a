"""Whom a new signal may be about: people ranked by how alike they are, each with the reason."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from relvald_desktop.records.codes import Role
from relvald_desktop.wording import QT_TRANSLATE_NOOP

SAME_IDENTITY = QT_TRANSLATE_NOOP("Similar", "same personal number")
SAME_PHONE = QT_TRANSLATE_NOOP("Similar", "same telephone number")
SAME_CODE = QT_TRANSLATE_NOOP("Similar", "the case code")
SAME_NAME = QT_TRANSLATE_NOOP("Similar", "same name")
SAME_ADDRESS = QT_TRANSLATE_NOOP("Similar", "same address")
OTHER_SPELLING = QT_TRANSLATE_NOOP("Similar", "same name, spelled otherwise")
SIMILAR_NAME = QT_TRANSLATE_NOOP("Similar", "similar name")

ALIKE_ENOUGH = 84.0
"""Of 100; under it two names are taken for different people."""

_NUMBER = re.compile(r"\+?\d[\d\s()./–-]{5,}\d")
_LETTERS = str.maketrans(
    {"ø": "o", "æ": "a", "ß": "ss", "ł": "l", "đ": "d", "ı": "i", "w": "v", "z": "s", "x": "ks"}
)
_SOUNDS = (
    ("sch", "s"), ("tch", "s"), ("tsch", "s"), ("sh", "s"), ("ch", "k"), ("ck", "k"), ("kh", "k"), ("gh", "g"),
    ("dh", "d"), ("th", "t"), ("ph", "f"), ("hr", "r"), ("dj", "i"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("ie", "i"), ("ei", "ai"), ("ey", "ai"), ("ay", "ai"), ("aj", "ai"), ("q", "k"), ("c", "k"), ("y", "i"), ("j", "i"),
)  # fmt: skip
"""Spellings that vary between transliterations of the same name, in the order they are tried."""


@dataclass(frozen=True)
class Candidate:
    """Somebody already known in a case: name, numbers and addresses in any writing, and the role there."""

    case_id: str
    code: str
    name: str
    phones: tuple[str, ...] = ()
    identity_number: str = ""
    role: Role = Role.CLIENT
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True)
class Match:
    """A candidate with how alike (0–100) and why (an English text of the context "Similar")."""

    candidate: Candidate
    score: float
    reason_key: str


@dataclass(frozen=True)
class _Typed:
    numbers: frozenset[str]
    identities: frozenset[str]
    name: str
    words: str
    code: str


def rank(*, about: str, phone: str, identity_number: str, candidates: Iterable[Candidate]) -> list[Match]:
    """The candidates that what is typed may mean, the likeliest first, one for each case.

    `about` may itself be a name, a number, an address or a case code, or several of them, as people type it.
    """
    chunks = [digits(text) for text in (*_NUMBER.findall(about), phone, identity_number)]
    typed = _Typed(
        numbers=frozenset(chunk[-9:] for chunk in chunks if len(chunk) >= 7),
        identities=frozenset(chunk[-10:] for chunk in chunks if len(chunk) >= 10),
        name=simplified(re.sub(r"[\d+]", " ", _NUMBER.sub(" ", about))), words=simplified(about),
        code=about.strip().upper(),
    )  # fmt: skip
    best: dict[str, Match] = {}
    for candidate in candidates:
        match = _match(candidate, typed)
        known = best.get(candidate.case_id)
        if match is not None and (known is None or match.score > known.score):
            best[candidate.case_id] = match
    return sorted(best.values(), key=lambda match: (-match.score, match.candidate.code))


def identity_digits(number: str) -> str:
    """The last ten digits of a personal number in any writing; empty where there are fewer."""
    found = digits(number)
    return found[-10:] if len(found) >= 10 else ""


def identities_in(about: str, identity_number: str) -> frozenset[str]:
    """What may be personal numbers, as `identity_digits`, in free words and in a field for one."""
    found = (identity_digits(text) for text in (*_NUMBER.findall(about), identity_number))
    return frozenset(found) - {""}


def _match(candidate: Candidate, typed: _Typed) -> Match | None:
    if candidate.identity_number and digits(candidate.identity_number)[-10:] in typed.identities:
        return Match(candidate, 100.0, SAME_IDENTITY)
    if any(digits(phone)[-9:] in typed.numbers for phone in candidate.phones if len(digits(phone)) >= 7):
        return Match(candidate, 99.0, SAME_PHONE)
    if typed.code and candidate.code == typed.code:
        return Match(candidate, 98.0, SAME_CODE)
    if any(_stands_in(simplified(address), typed.words) for address in candidate.addresses):
        return Match(candidate, 96.5, SAME_ADDRESS)
    if len(typed.name) < 3 or not candidate.name:
        return None
    return _by_name(candidate, typed.name)


def _by_name(candidate: Candidate, name: str) -> Match | None:
    known = simplified(candidate.name)
    if sorted(known.split()) == sorted(name.split()):
        return Match(candidate, 97.0, SAME_NAME)
    one_word = _skeleton(known.replace(" ", "")), _skeleton(name.replace(" ", ""))
    if (_skeleton(known) == _skeleton(name) and len(_skeleton(name)) >= 3) or (
        one_word[0] == one_word[1] and len(one_word[0]) >= 5
    ):
        return Match(candidate, 92.0, OTHER_SPELLING)
    score = max(fuzz.token_sort_ratio(name, known), _beginning(name, known))
    return Match(candidate, min(score, 96.0), SIMILAR_NAME) if score >= ALIKE_ENOUGH else None


def _stands_in(address: str, words: str) -> bool:
    """Whether a street with its number, or at least a street long enough to tell, stands in what was typed."""
    wanted = address.split()
    if len(address) < 6 or not wanted:
        return False
    typed = set(words.split())
    street = [part for part in wanted if not part.isdigit()]
    number = [part for part in wanted if part.isdigit()][:1]
    return (
        bool(street) and street[0] in typed and len(street[0]) >= 5 and all(each in typed for each in number)
    )


def _beginning(name: str, known: str) -> float:
    """A name that is only typed in part so far: every word begins a word of the known name."""
    words = known.split()
    return 90.0 if all(any(word.startswith(part) for word in words) for part in name.split()) else 0.0


def _skeleton(name: str) -> str:
    """The consonants of each word in order: vowels differ most between spellings (Mohamed, Muhammad)."""
    return " ".join(sorted(word[:1] + re.sub(r"[aeiouh]", "", word[1:]) for word in name.split()))


@lru_cache(maxsize=100_000)
def simplified(name: str) -> str:
    """A name without case, accents and the spellings that vary between transliterations."""
    plain = unicodedata.normalize("NFD", name.lower())
    text = "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_LETTERS)
    text = re.sub(r"[^\w ]", " ", text)
    for written, sound in _SOUNDS:
        text = text.replace(written, sound)
    return " ".join(re.sub(r"([^\W\d])\1+", r"\1", text).split())


def digits(text: str) -> str:
    """Only the digits of a text."""
    return re.sub(r"\D", "", text)

"""Whom a new signal may be about: people ranked by how alike they are, each with the reason."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from relvald_desktop.wording import QT_TRANSLATE_NOOP

SAME_IDENTITY = QT_TRANSLATE_NOOP("Similar", "same personal number")
SAME_PHONE = QT_TRANSLATE_NOOP("Similar", "same telephone number")
SAME_CODE = QT_TRANSLATE_NOOP("Similar", "the case code")
SAME_NAME = QT_TRANSLATE_NOOP("Similar", "same name")
SIMILAR_NAME = QT_TRANSLATE_NOOP("Similar", "similar name")

ALIKE_ENOUGH = 84.0
"""Of 100; under it two names are taken for different people."""

_TRANSLITERATED = str.maketrans(
    {"å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u", "ø": "o", "æ": "a", "w": "v", "z": "s", "c": "k"}
)


@dataclass(frozen=True)
class Candidate:
    """A woman already known: her case, her name, her numbers in any writing."""

    case_id: str
    code: str
    name: str
    phones: tuple[str, ...] = ()
    identity_number: str = ""


@dataclass(frozen=True)
class Match:
    """A candidate with how alike she is (0–100) and why (an English text of the context "Similar")."""

    candidate: Candidate
    score: float
    reason_key: str


def rank(*, about: str, phone: str, identity_number: str, candidates: Iterable[Candidate]) -> list[Match]:
    """The candidates that what is typed may mean, the likeliest first.

    `about` may itself be a name, a number or a case code, as people type it.
    """
    numbers = {digits(text)[-9:] for text in (about, phone) if len(digits(text)) >= 7}
    identities = {digits(text)[-10:] for text in (about, identity_number) if len(digits(text)) >= 10}
    name = simplified(about)
    code = about.strip().upper()
    matches = [
        match
        for candidate in candidates
        if (match := _match(candidate, numbers, identities, name, code)) is not None
    ]
    return sorted(matches, key=lambda match: (-match.score, match.candidate.code))


def _match(
    candidate: Candidate, numbers: set[str], identities: set[str], name: str, code: str
) -> Match | None:
    if candidate.identity_number and digits(candidate.identity_number)[-10:] in identities:
        return Match(candidate, 100.0, SAME_IDENTITY)
    if any(digits(phone)[-9:] in numbers for phone in candidate.phones if len(digits(phone)) >= 7):
        return Match(candidate, 99.0, SAME_PHONE)
    if code and candidate.code == code:
        return Match(candidate, 98.0, SAME_CODE)
    if len(name) < 3 or not candidate.name:
        return None
    known = simplified(candidate.name)
    if known == name:
        return Match(candidate, 97.0, SAME_NAME)
    score = max(fuzz.token_sort_ratio(name, known), _beginning(name, known))
    return Match(candidate, min(score, 96.0), SIMILAR_NAME) if score >= ALIKE_ENOUGH else None


def _beginning(name: str, known: str) -> float:
    """A name that is only typed in part so far: every word begins a word of the known name."""
    words = known.split()
    return 90.0 if all(any(word.startswith(part) for word in words) for part in name.split()) else 0.0


def simplified(name: str) -> str:
    """A name without case, accents and the spellings that vary between transliterations."""
    text = re.sub(r"[^\w ]", " ", name.lower().translate(_TRANSLITERATED))
    text = text.replace("ph", "f").replace("th", "t").replace("kh", "k").replace("hr", "r")
    return " ".join(re.sub(r"(.)\1+", r"\1", text).split())


def digits(text: str) -> str:
    """Only the digits of a text."""
    return re.sub(r"\D", "", text)

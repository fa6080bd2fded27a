"""A protected value with its parts known, so that the ways of writing need not take it to pieces."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random

from tests.leaks.vocabulary import EVERYDAY


@dataclass(frozen=True)
class Subject:
    """One protected value: its kind, its stored value, the sort of writing it takes, and its parts."""

    kind: str
    value: str
    family: str
    parts: Mapping[str, str] = field(default_factory=dict)


Way = Callable[[Subject, Random], str | None]
"""Writes a subject in one way; None where the way does not suit that subject."""


def fold(text: str) -> str:
    """Lower case without marks on letters."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return (
        "".join(sign for sign in apart if not unicodedata.combining(sign)).replace("ø", "o").replace("ł", "l")
    )


def is_everyday(word: str) -> bool:
    """Whether a name, or any part of it, is also an everyday word."""
    return any(part.casefold() in EVERYDAY for part in word.replace("-", " ").split())

"""The different words of everything that is searched, so that what is typed finds other forms of a word, words it is
a part of, and å, ä, ö typed without their marks. The notes themselves are indexed once, as they are written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Connection

WORDS = re.compile(r"\w+", re.UNICODE)
MOST_FORMS = 200
"""A word that begins more words than this is looked up as a beginning instead of word by word."""
SHORTEST_PART = 4
"""A part of a compound has at least so many letters."""
LONGEST_WORD = 60

_NEW_WORD = "INSERT OR IGNORE INTO search_word (word, folded, stem) VALUES (?, ?, ?)"
_NEW_PART = "INSERT INTO search_part (rowid, folded) VALUES (?, ?)"
_BEGINNING = "SELECT word FROM search_word WHERE {column} >= ? AND {column} < ? ORDER BY length(word) LIMIT ?"
_STEM = "SELECT word FROM search_word WHERE stem = ? LIMIT ?"
_PART = (
    "SELECT w.word FROM search_part p JOIN search_word w ON w.id = p.rowid "
    "WHERE search_part MATCH ? ORDER BY length(w.word) LIMIT ?"
)


def words_of(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return WORDS.findall(text.lower())


@lru_cache(maxsize=50_000)
def folded(word: str) -> str:
    """A word in lower case without accents: å and ä become a, ö becomes o."""
    plain = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@lru_cache(maxsize=50_000)
def stem(word: str, language: str = "swedish") -> str:
    """The stem of a word (the Snowball algorithm of a language, Porter 2001)."""
    return str(_stemmer(language).stemWord(word.lower()))


@cache
def _stemmer(language: str) -> Any:
    import snowballstemmer

    return snowballstemmer.stemmer(language)


def learn(connection: Connection, body: str, *known: Set[str]) -> set[str]:
    """Put the words of a text that are not `known` yet into the vocabulary; gives those words."""
    words = {word for word in words_of(body) if len(word) <= LONGEST_WORD}
    new = {word for word in words if not any(word in each for each in known)}
    for word in new:
        plain = folded(word)
        result = connection.exec_driver_sql(_NEW_WORD, (word, plain, stem(word)))
        if result.rowcount == 1 and len(plain) > SHORTEST_PART:
            connection.exec_driver_sql(_NEW_PART, (result.lastrowid, plain))
    return new


def forms_of(connection: Connection, typed: str) -> tuple[list[str], bool]:
    """The words that a typed word may mean, and whether it begins so many that its beginning must be searched.

    Typed without å, ä, ö it finds words with and without them; typed with them only those.
    """
    word = typed.lower()
    plain = folded(word)
    forgiving = plain == word
    column, beginning = ("folded", plain) if forgiving else ("word", word)
    begun = _column(
        connection, _BEGINNING.format(column=column), beginning, beginning + "\U0010ffff", MOST_FORMS + 1
    )
    found = dict.fromkeys([word, *begun[:MOST_FORMS]])
    if len(word) > 2:
        found |= dict.fromkeys(_column(connection, _STEM, stem(word), MOST_FORMS))
    if len(word) >= SHORTEST_PART:
        parts = _column(connection, _PART, f'"{plain}"', MOST_FORMS)
        found |= dict.fromkeys(part for part in parts if forgiving or word in part)
    return list(found), len(begun) > MOST_FORMS


def _column(connection: Connection, statement: str, *values: object) -> list[str]:
    return [row[0] for row in connection.exec_driver_sql(statement, values)]

"""What the columns of a register can hold, and which column of a file does."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from relvald_desktop.services.importing.sheet import Sheet

HEADING_ROWS = 30
"""A heading is looked for in so many rows from the top."""

ALIKE_ENOUGH = 88
FEWEST = 2
"""Fewer recognised columns are no heading."""
_DIGITS_OF_A_YEAR = 4

Mapping = dict[str, int]
"""The index of the column that holds each field, by the field's name."""


@dataclass(frozen=True)
class Field:
    """What a column can hold: `name` stays the same for ever (mappings are kept by it), `label` is an English text of the
    context "ImportForm", `headings` are what it is called in registers, in lower case."""

    name: str
    label: str
    headings: tuple[str, ...]


@dataclass(frozen=True)
class Fields:
    """The fields of a kind of register. Of each group in `needed` at least one must be in the file."""

    all: tuple[Field, ...]
    needed: tuple[tuple[str, ...], ...]

    def missing(self, names: Collection[str]) -> tuple[tuple[str, ...], ...]:
        """The groups of which no field is among `names`."""
        return tuple(group for group in self.needed if not set(group) & set(names))

    def label(self, name: str) -> str:
        """What a field is called. Raises KeyError."""
        return {field.name: field.label for field in self.all}[name]


def field(name: str, label: str, headings: str) -> Field:
    """A field whose headings are written with "|" between."""
    return Field(name, label, tuple(headings.split("|")))


def guess_columns(sheet: Sheet, fields: Fields) -> tuple[int, Mapping]:
    """The index of the heading row (-1 when there is none) and which column holds what."""
    best: tuple[int, Mapping] = (-1, {})
    for index, row in enumerate(sheet.rows[:HEADING_ROWS]):
        found = columns_of(row, fields)
        if len(found) > len(best[1]) and len(fields.missing(found)) < len(fields.needed):
            best = (index, found)
    return best if len(best[1]) >= FEWEST else (-1, {})


def columns_of(row: Iterable[str], fields: Fields) -> Mapping:
    """Which cell of a heading row names which field; of several the first."""
    found: Mapping = {}
    for column, cell in enumerate(row):
        name = _field_of(plain_heading(cell), fields)
        if name is not None and name not in found:
            found[name] = column
    return found


def plain_heading(cell: str) -> str:
    """A heading without case, signs and doubled spaces."""
    return " ".join(re.sub(r"[^\w ]", " ", cell.lower()).split())


def tells_of_somebody(row: Iterable[str]) -> bool:
    """Whether a row holds a date, a number or an address of mail, as data do and headings don't."""
    return any("@" in cell or sum(letter.isdigit() for letter in cell) > _DIGITS_OF_A_YEAR for cell in row)


@lru_cache(maxsize=4_000)
def _field_of(heading: str, fields: Fields) -> str | None:
    if not heading or len(heading) > 40:
        return None
    names = {word: each.name for each in fields.all for word in each.headings}
    if heading in names:
        return names[heading]
    match = process.extractOne(heading, names.keys(), scorer=fuzz.ratio, score_cutoff=ALIKE_ENOUGH)
    return names[match[0]] if match else None

"""Finds out which column of an old register holds what."""

from __future__ import annotations

import re
from enum import StrEnum

from rapidfuzz import fuzz, process

from relvald_desktop.services.importing.sheet import Sheet

HEADING_ROWS = 30
"""A heading is looked for in so many rows from the top."""

ALIKE_ENOUGH = 88


class Field(StrEnum):
    """What a column can hold."""

    RECEIVED = "received"
    SOURCE = "source"
    ABOUT = "about"
    IDENTITY = "identity"
    PHONE = "phone"
    TEXT = "text"
    CHILDREN = "children"
    ACUTE = "acute"
    ACTION = "action"
    ACTION_ON = "action_on"


_HEADINGS: dict[Field, str] = {
    Field.RECEIVED: "inkom|inkommit|datum|mottagen|mottaget|inkom datum|ankom|received|date|date received|dag",
    Field.SOURCE: "från|fran|källa|avsändare|anmälare|uppgiftslämnare|vem anmälde|from|source|inkom från|signal från",
    Field.ABOUT: "gäller|galler|namn|kvinna|kvinnans namn|klient|avser|vem|about|name|concerns",
    Field.IDENTITY: "personnr|personnummer|pnr|person nr|födelsenummer|personal number|identity number",
    Field.PHONE: "telefon|tel|telefonnummer|tel nr|mobil|tfn|phone|telephone",
    Field.TEXT: "vad har hänt|händelse|vad som hänt|beskrivning|text|signal|innehåll|anteckning|what happened|description|notes",
    Field.CHILDREN: "barn|antal barn|barn i hemmet|children",
    Field.ACUTE: "akut|akut fara|brådskande|acute|urgent",
    Field.ACTION: "åtgärd|atgard|vad gjordes|insats|beslut|action|measure",
    Field.ACTION_ON: "åtg datum|åtgärdsdatum|åtgärd datum|datum åtgärd|action date|date of action",
}
_NAMES = {name: field for field, names in _HEADINGS.items() for name in names.split("|")}

Mapping = dict[Field, int]


def guess_columns(sheet: Sheet) -> tuple[int, Mapping]:
    """The index of the heading row (-1 when there is none) and which column holds what."""
    best: tuple[int, Mapping] = (-1, {})
    for index, row in enumerate(sheet.rows[:HEADING_ROWS]):
        found = _fields_of(row)
        if len(found) > len(best[1]) and {Field.TEXT, Field.RECEIVED} & set(found):
            best = (index, found)
    return best if len(best[1]) >= 2 else (-1, {})


def _fields_of(row: tuple[str, ...]) -> Mapping:
    found: Mapping = {}
    for column, cell in enumerate(row):
        field = _field_of(cell)
        if field is not None and field not in found:
            found[field] = column
    return found


def _field_of(cell: str) -> Field | None:
    heading = " ".join(re.sub(r"[^\w ]", " ", cell.lower()).split())
    if not heading or len(heading) > 40:
        return None
    if heading in _NAMES:
        return _NAMES[heading]
    match = process.extractOne(heading, _NAMES.keys(), scorer=fuzz.ratio, score_cutoff=ALIKE_ENOUGH)
    return _NAMES[match[0]] if match else None

"""How a register was read the last time, kept for the next file with the same headings."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import NamedTuple
from zoneinfo import ZoneInfo

from relvald_desktop.records.helpers import ImportMapping
from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.services.importing.columns import HEADING_ROWS, Mapping, plain_heading, tells_of_somebody
from relvald_desktop.services.importing.plan import Reading
from relvald_desktop.services.importing.registers import REGISTERS
from relvald_desktop.services.importing.sheet import Sheet
from relvald_desktop.store.queries.importing import import_mappings
from relvald_desktop.store.work import Change, UnitOfWork


@dataclass(frozen=True)
class KeptMapping:
    """A way of reading that fits a sheet: its record, the local date it was used last, and the reading."""

    id: str
    on: dt.date
    reading: Reading


def find_mapping(work: UnitOfWork, sheet: Sheet, kind: RegisterKind | None = None) -> KeptMapping | None:
    """The latest way in which a sheet with these headings was read, as one kind of register or as any. None where there
    was none."""
    rows = {_headings(row): index for index, row in reversed(list(enumerate(sheet.rows[:HEADING_ROWS])))}
    with work.reading() as session:
        kept = import_mappings(session)
    for each in kept:
        if each.headings in rows and kind in (None, each.register):
            columns = _read(each)
            return KeptMapping(
                each.id,
                _used_on(work, each),
                Reading(REGISTERS[each.register], sheet, rows[each.headings], columns),
            )
    return None


class Remembered(NamedTuple):
    """A way of reading that is kept: its record, what the rows are, the headings in lower case, the local date it was used
    last."""

    id: str
    kind: RegisterKind
    headings: tuple[str, ...]
    on: dt.date


def all_mappings(work: UnitOfWork) -> list[Remembered]:
    """Every way in which registers were read, the latest first."""
    with work.reading() as session:
        kept = import_mappings(session)
    return [
        Remembered(each.id, each.register, tuple(json.loads(each.headings)), _used_on(work, each))
        for each in kept
    ]


def keep_mapping(change: Change, reading: Reading) -> None:
    """Keep how a sheet was read, in the change that imports it: undone with it. Without a heading row there is nothing by
    which the next file would be known; a row about somebody that was taken for one is not kept."""
    if reading.heading < 0 or tells_of_somebody(reading.sheet.rows[reading.heading]):
        return
    headings, columns = _headings(reading.sheet.rows[reading.heading]), _written(reading.columns)
    for each in import_mappings(change.session):
        if (each.register, each.headings) == (reading.register.kind, headings):
            change.edit(ImportMapping, each.id).columns = columns
            return
    change.add(ImportMapping(register=reading.register.kind, headings=headings, columns=columns))


def forget_mapping(work: UnitOfWork, mapping_id: str) -> None:
    """Let the program guess again the next time; undo brings the choice back. Raises `NotFound`."""
    with work.change("import_mapping.removed") as change:
        change.remove(ImportMapping, mapping_id)


def _used_on(work: UnitOfWork, mapping: ImportMapping) -> dt.date:
    at = mapping.changed_at or work.clock.now()
    return at.astimezone(ZoneInfo(work.zone)).date()


def _headings(row: tuple[str, ...]) -> str:
    found = [plain_heading(cell) for cell in row]
    while found and not found[-1]:
        found.pop()
    return json.dumps(found, ensure_ascii=False)


def _written(columns: Mapping) -> str:
    return json.dumps({name: column + 1 for name, column in columns.items()})


def _read(mapping: ImportMapping) -> Mapping:
    """The columns of a mapping; what this program does not know or can't read is left out."""
    names = {field.name for field in REGISTERS[mapping.register].fields.all}
    return {
        name: number - 1
        for name, number in json.loads(mapping.columns).items()
        if name in names and isinstance(number, int) and number > 0
    }

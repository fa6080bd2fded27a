"""Decides row by row, before anything is written: import, refuse with a reason, or here already."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from relvald_desktop.services.forms import TooLong
from relvald_desktop.services.importing.columns import Mapping
from relvald_desktop.services.importing.register import Planner, Register
from relvald_desktop.services.importing.rows import Known, Reader, Refused, Remark, Row
from relvald_desktop.services.importing.sheet import Sheet
from relvald_desktop.services.not_collecting import not_collecting
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

REPEATED = QT_TRANSLATE_NOOP("Import", "the same row is here already")
TOO_LONG = QT_TRANSLATE_NOOP("Import", "a text in the row is too long")


@dataclass(frozen=True)
class Reading:
    """How a sheet is read: as which register, which row is its heading (index, -1 for none), which column holds what."""

    register: Register
    sheet: Sheet
    heading: int
    columns: Mapping

    def missing(self) -> tuple[tuple[str, ...], ...]:
        """The groups of fields of which one more column must be named."""
        return self.register.fields.missing(self.columns)


@dataclass(frozen=True)
class Planned:
    """A row to be imported: its number in the file, what recognises it again, and what is to be written."""

    row: int
    key: str
    what: Any


@dataclass
class ImportPlan:
    """What an import would do. `read` rows of data are refused, known or planned; `notes` are about planned rows."""

    reading: Reading
    read: int = 0
    planned: list[Planned] = field(default_factory=list)
    refused: list[Remark] = field(default_factory=list)
    known: list[Remark] = field(default_factory=list)
    notes: list[Remark] = field(default_factory=list)


def plan_import(work: UnitOfWork, reading: Reading, wording: Wording | None = None) -> ImportPlan:
    """Go through the rows under the heading row. Nothing is written. `wording` is the language of what the program adds
    (checklists), Swedish when left out.

    A row that repeats another one exactly, in this file or an earlier import, is known. Rows that are empty, repeat the
    heading or only sum up others are no data.
    """
    plan = ImportPlan(reading)
    rows = Reader(reading.sheet, reading.heading, reading.columns, work.clock.today())
    with not_collecting():
        with work.reading() as session:
            planner = reading.register.planner(work, session, wording or Wording("sv"))
        for index in range(reading.heading + 1, len(reading.sheet.rows)):
            row = rows.row(index)
            if row.is_data():
                plan.read += 1
                _decide(plan, planner, row)
    return plan


def _decide(plan: ImportPlan, planner: Planner, row: Row) -> None:
    try:
        key = row.key()
        if key in planner.keys:
            plan.known.append(Remark(row.number, "", REPEATED))
            return
        what = planner.plan(row)
    except Known as known:
        plan.known.append(row.remark(known.field, known.reason, known.about))
    except Refused as refused:
        plan.refused.append(row.remark(refused.field, refused.reason, refused.about))
    except TooLong as error:
        plan.refused.append(row.remark(str(error.details["field"]), TOO_LONG))
    else:
        planner.keys.add(key)
        plan.planned.append(Planned(row.number, key, what))
        plan.notes += row.notes

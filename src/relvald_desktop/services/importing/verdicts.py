"""What would happen to each row of a register, for showing it before anything happens."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from relvald_desktop.services.importing.plan import ImportPlan
from relvald_desktop.services.importing.rows import Remark
from relvald_desktop.services.not_collecting import not_collecting


class Verdict(StrEnum):
    """What would happen to a row."""

    IMPORTED = "imported"
    NOTED = "noted"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True)
class Judged:
    """A row of data: its number in the file, its cells, what would happen to it and what there is to say."""

    row: int
    cells: tuple[str, ...]
    verdict: Verdict
    remarks: tuple[Remark, ...] = ()


def judged_rows(plan: ImportPlan) -> list[Judged]:
    """Every row of data in the order of the file."""
    sheet = plan.reading.sheet
    notes: dict[int, list[Remark]] = defaultdict(list)
    for remark in plan.notes:
        notes[remark.row].append(remark)
    found: dict[int, tuple[Verdict, tuple[Remark, ...]]] = {}
    with not_collecting():
        for row in plan.planned:
            said = tuple(notes.get(row.row, ()))
            found[row.row] = (Verdict.NOTED if said else Verdict.IMPORTED, said)
        for verdict, remarks in ((Verdict.REFUSED, plan.refused), (Verdict.KNOWN, plan.known)):
            for remark in remarks:
                found[remark.row] = (verdict, (remark,))
        return [
            Judged(number, cells, *found[number])
            for number, cells in zip(sheet.numbers, sheet.rows, strict=True)
            if number in found
        ]

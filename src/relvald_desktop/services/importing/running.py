"""Imports what was planned, in one change that can be undone, or nothing at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.services.importing.mappings import find_mapping, keep_mapping
from relvald_desktop.services.importing.plan import ImportPlan, Reading, plan_import
from relvald_desktop.services.importing.registers import read_as
from relvald_desktop.services.importing.rows import Remark
from relvald_desktop.services.importing.sheet import BadFile, Sheet, read_file
from relvald_desktop.services.not_collecting import not_collecting
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

NO_HEADINGS = QT_TRANSLATE_NOOP("Errors", "a column that is needed was not recognised by its heading")


class ImportStopped(RelvaldError):
    """The worker stopped the import; nothing of it is in the store."""

    key = "import_stopped"
    message = QT_TRANSLATE_NOOP("Errors", "The import was stopped. Nothing was imported.")


ROWS_AT_A_TIME = 50
"""How many rows are written before the window is let in and told how far it came."""


@dataclass(frozen=True)
class ImportResult:
    """What an import did: `read` is imported, refused and duplicates (here already) together."""

    kind: RegisterKind
    read: int
    imported: int
    refused: tuple[Remark, ...]
    known: tuple[Remark, ...]
    notes: tuple[Remark, ...]

    @property
    def duplicates(self) -> int:
        """How many rows were here already."""
        return len(self.known)


def run_import(
    work: UnitOfWork, plan: ImportPlan, progress: Callable[[int, int], bool] | None = None
) -> ImportResult:
    """Write every planned row in one transaction, and how the file was read. `progress(done, total)` answers False to
    stop: then nothing is written and `ImportStopped` is raised. The plan is given up: letting go of fifty thousand rows
    later, in the window's thread, would hold the window up."""
    register, result = plan.reading.register, result_of(plan)
    if plan.planned:
        with not_collecting(), work.change(register.action) as change:
            writer = register.writer(change)
            for number, row in enumerate(plan.planned, start=1):
                writer.write(row.key, row.what)
                if number % ROWS_AT_A_TIME == 0:
                    change.session.flush()
                    if progress is not None and not progress(number, len(plan.planned)):
                        raise ImportStopped()
            change.session.flush()
            writer.finish()
            keep_mapping(change, plan.reading)
    while plan.planned:
        plan.planned.pop()
    return result


def result_of(plan: ImportPlan) -> ImportResult:
    """What an import of this plan does."""
    return ImportResult(
        plan.reading.register.kind, plan.read, len(plan.planned),
        tuple(plan.refused), tuple(plan.known), tuple(plan.notes),
    )  # fmt: skip


def import_file(
    work: UnitOfWork, kind: RegisterKind, path: Path, *, dry_run: bool = False, wording: Wording | None = None
) -> ImportResult:
    """Import a register, its columns as the last time, or recognised by their headings. With `dry_run` nothing is
    written.

    Raises `BadFile` when the file is no table or a column that is needed is not recognised.
    """
    reading = _reading(work, kind, read_file(path))
    if reading.heading < 0 or reading.missing():
        raise BadFile(file=path.name, why=NO_HEADINGS)
    plan = plan_import(work, reading, wording)
    return result_of(plan) if dry_run else run_import(work, plan)


def _reading(work: UnitOfWork, kind: RegisterKind, sheets: tuple[Sheet, ...]) -> Reading:
    """The first sheet that was read before as this kind, else the one whose headings are recognised best."""
    for sheet in sheets:
        if (kept := find_mapping(work, sheet, kind)) is not None and not kept.reading.missing():
            return kept.reading
    return max(
        (read_as(sheet, kind) for sheet in sheets),
        key=lambda each: (each.heading >= 0 and not each.missing(), len(each.columns)),
    )

"""Imports what was planned, in one change that can be undone, or nothing at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.codes import ContactOutcome
from relvald_desktop.services.importing.columns import Field, guess_columns
from relvald_desktop.services.importing.plan import ImportPlan, Remark, plan_import
from relvald_desktop.services.importing.sheet import BadFile, read_file
from relvald_desktop.services.intake import new_signal, stop_clock
from relvald_desktop.services.not_collecting import not_collecting
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP

NO_HEADINGS = QT_TRANSLATE_NOOP("Errors", "no column for date and text was recognised")


class ImportStopped(RelvaldError):
    """The worker stopped the import; nothing of it is in the store."""

    key = "import_stopped"
    message = QT_TRANSLATE_NOOP("Errors", "The import was stopped. Nothing was imported.")


ROWS_AT_A_TIME = 50
"""How many rows are written before the window is let in and told how far it came."""


@dataclass(frozen=True)
class ImportResult:
    """What an import did: `read` is imported, refused and duplicates together."""

    read: int
    imported: int
    refused: tuple[Remark, ...]
    duplicates: int
    notes: tuple[Remark, ...]


def run_import(
    work: UnitOfWork, plan: ImportPlan, progress: Callable[[int, int], bool] | None = None
) -> ImportResult:
    """Write every planned row in one transaction. `progress(done, total)` answers False to stop: then nothing is
    written and `ImportStopped` is raised."""
    if plan.planned:
        with not_collecting(), work.change("signals.imported") as change:
            for number, row in enumerate(plan.planned, start=1):
                signal = new_signal(change, row.form)
                signal.import_key, signal.import_note = row.key, row.note
                if row.attempt_on is not None:
                    stop_clock(signal, ContactOutcome.ATTEMPT, row.attempt_on)
                change.add(signal)
                if number % ROWS_AT_A_TIME == 0:
                    change.session.flush()
                    if progress is not None and not progress(number, len(plan.planned)):
                        raise ImportStopped()
    return ImportResult(plan.read, len(plan.planned), tuple(plan.refused), plan.duplicates, tuple(plan.notes))


def import_signals(work: UnitOfWork, path: Path, *, dry_run: bool = False) -> ImportResult:
    """Import a register of signals, its columns recognised by their headings. With `dry_run` nothing is written.

    Raises `BadFile` when the file is no table or its columns are not recognised.
    """
    sheet = read_file(path)
    heading, columns = guess_columns(sheet)
    if not {Field.RECEIVED, Field.TEXT} <= set(columns):
        raise BadFile(file=path.name, why=NO_HEADINGS)
    plan = plan_import(work, sheet, heading, columns)
    if dry_run:
        return ImportResult(
            plan.read, len(plan.planned), tuple(plan.refused), plan.duplicates, tuple(plan.notes)
        )
    return run_import(work, plan)

"""Lets the whole store out as one readable file, after a warning: for moving to another program, or to hand over.

It does not go through `release.outgoing`: everything in it is protected, and a leak check would find all of it. What
takes its place is that somebody says that they understand; the ground, the note and the way of writing are the same.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.legal_codes import WayOut
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.checking import require_clean_name
from relvald_desktop.release.door import keep, letting_out
from relvald_desktop.release.outgoing import PasswordOnlyForPdf
from relvald_desktop.services.departures import (
    Leaving,
    Left,
    forget_begun,
    note_begun,
    note_departure,
    require_ground,
)
from relvald_desktop.services.exporting import StoreExport, export_store, secrets_of_everything
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP

NOUN = "export"


class MustBeUnderstood(RelvaldError):
    """Nobody has said that they know what a readable file of everything means."""

    key = "must_be_understood"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The file will be READABLE by anyone who gets hold of it: every name, number and address in the store stands in "
        "it, those of protected and assumed identities too. It belongs only on an encrypted medium. Nothing was written. "
        "If you understand this and must have the file, repeat the command with --readable-i-understand.",
    )


@dataclass(frozen=True)
class Exported:
    """What was written: the file, the SHA-256 of its bytes in hexadecimal, how many records of each kind."""

    file: Path
    digest: str
    counts: dict[str, int]


def require_understood(understood: bool) -> None:
    """Raise `MustBeUnderstood` unless somebody has said so."""
    if not understood:
        raise MustBeUnderstood()


def prepare_export(work: UnitOfWork) -> StoreExport:
    """The whole store as one JSON file (UTF-8) in memory, as it is at this moment; nothing is written."""
    return export_store(work)


def save_export(work: UnitOfWork, target: Path, leaving: Leaving, *, understood: bool) -> Exported:
    """Write everything to a file for its owner only, and note that it left; both or neither. The file gets the ending
    ".json" where it has another. The note is newer than the file, and so does not stand in it.

    Raises `MustBeUnderstood`, `NoGround`, `PasswordOnlyForPdf`, `LeakFound` (a protected value in the file's name or
    that of a folder), `CannotSave`, `ExistsAlready`; nothing is written then.
    """
    require_understood(understood)
    require_ground(work, leaving)
    if leaving.password:
        raise PasswordOnlyForPdf()
    if target.suffix.lower() != f".{Format.JSON}":
        target = target.with_name(f"{target.name}.{Format.JSON}")
    secrets = secrets_of_everything(work)
    for part in target.absolute().parts:
        require_clean_name(part, secrets)
    export = prepare_export(work)
    left = _left(export)
    with letting_out(target) as begun:
        note_begun(work, "export.leaving", begun.path)
        begun.file.write(export.content)
        begun.finish()
        note_departure(
            work, leaving, left, lambda: keep(begun, target), lambda change: forget_begun(change, begun.path)
        )
    return Exported(target, left.digest, export.counts)


def _left(export: StoreExport) -> Left:
    """`checked` is empty: no leak check has read it."""
    digest = hashlib.sha256(export.content).hexdigest()
    details: dict[str, object] = {"records": sum(export.counts.values())}
    return Left(WayOut.SAVED, NOUN, str(Format.JSON), digest, "", len(export.content), details=details)

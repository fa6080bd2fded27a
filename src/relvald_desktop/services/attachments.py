"""Files of a case: taken in encrypted, told apart by content, shown, renamed, taken away; their content never changes."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, ClassVar

from relvald_desktop.errors import NotFound, RelvaldError
from relvald_desktop.records.attachment import Attachment, Blob
from relvald_desktop.records.case import Case
from relvald_desktop.records.keeping_codes import AttachmentOrigin
from relvald_desktop.rules.media.facts import Facts
from relvald_desktop.rules.media.films import FilmScan, film_facts
from relvald_desktop.rules.media.pictures import NotUnderstood
from relvald_desktop.rules.media.stripping import Way, way_of
from relvald_desktop.services.attachment_checks import LARGEST, facts_of, look_at, open_regular, size_of
from relvald_desktop.services.forms import Form, clean
from relvald_desktop.services.opening import note_event
from relvald_desktop.store import attachments as held
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.sealed_file import Sink, Told
from relvald_desktop.wording import QT_TRANSLATE_NOOP

LARGEST_SHOWN = 64 << 20
"""Bytes of a file that is shown on screen."""


class CannotTakeIn(RelvaldError):
    """The computer could not read the file or could not keep it."""

    key = "cannot_take_in"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The file could not be taken in: {why}. Nothing was added, and everything else is as it was. If the disk is full, "
        "make room and try again.",
    )


class ChangedWhileRead(RelvaldError):
    """Somebody wrote to the file while it was read."""

    key = "changed_while_read"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The file changed while it was read. Wait until it is copied whole, and add it again. Nothing was added.",
    )


@dataclass(kw_only=True)
class AttachmentForm(Form):
    """What the worker says about a file: her own word for it, from whom it came, in which words, and a note."""

    required: ClassVar[tuple[str, ...]] = ("title",)
    long: ClassVar[tuple[str, ...]] = ("note",)

    title: str = ""
    origin: AttachmentOrigin = AttachmentOrigin.HERSELF
    origin_words: str = ""
    note: str = ""


def attach(
    work: UnitOfWork, case_id: str, source: Path, form: AttachmentForm, told: Told | None = None
) -> Attachment:
    """Take a file into a case: encrypted in the store's folder, durable before the record that refers to it is.

    The file stays where it was, too; whoever calls says so. `told` hears of bytes done. Raises `Incomplete`, `TooLong`,
    `NotFound`, `NoSuchFile`, `EmptyFile`, `FileTooLarge`, `RefusedFile`, `StoppedByWorker`, `ChangedWhileRead`,
    `CannotTakeIn`; nothing is added then.
    """
    form.cleaned()
    try:
        with open_regular(source) as file:
            return attach_from(work, case_id, file, source.name, form, told)
    except OSError as error:
        raise CannotTakeIn(why=os.strerror(error.errno or 0)) from error


def attach_from(
    work: UnitOfWork, case_id: str, file: BinaryIO, name: str, form: AttachmentForm, told: Told | None = None
) -> Attachment:
    """Take what an opened file of this name holds into a case. Raises what `attach` raises (`ChangedWhileRead` among it),
    and OSError."""
    values = form.cleaned()
    _require_case(work, case_id)
    looked = look_at(file, name)
    with held.seal_stream(work.store, file, total=looked.size, told=told, limit=LARGEST) as sealed:
        if sealed.size != looked.size or size_of(file) != looked.size:
            raise ChangedWhileRead()
        with work.change("attachment.added") as change:
            change.get(Case, case_id)
            blob = held.hold(change.session, work.store, sealed)
            digest = sealed.digest.hex()
            record = Attachment(
                case_id=case_id, file_name=clean(name), media_type=looked.media_type, size=looked.size, digest=digest,
                blob=blob.name, has_position=looked.facts.has_place, **values,
            )  # fmt: skip
            change.add(record)
            change.details |= {"digest": digest, "origin": str(record.origin)}
    return record


def change_attachment(work: UnitOfWork, attachment_id: str, form: AttachmentForm) -> Attachment:
    """Say something else about a file; its content never changes. Raises `Incomplete`, `TooLong`, `NotFound`."""
    with work.change("attachment.changed") as change:
        record = change.edit(Attachment, attachment_id)
        form.put_on(record)
    return record


def remove_attachment(work: UnitOfWork, attachment_id: str) -> None:
    """Take a file out of its case; undo brings it back. Raises `NotFound`."""
    with work.change("attachment.removed") as change:
        change.details["digest"] = change.get(Attachment, attachment_id).digest
        change.remove(Attachment, attachment_id)


def filled(record: Attachment) -> AttachmentForm:
    """A form with what stands in a record."""
    return AttachmentForm(
        title=record.title, origin=record.origin, origin_words=record.origin_words, note=record.note
    )


def find_attachment(work: UnitOfWork, attachment_id: str) -> tuple[Attachment, Blob]:
    """A file's record and how it is opened. Raises `NotFound`."""
    with work.reading() as session:
        record = session.get(Attachment, attachment_id)
        blob = session.get(Blob, record.blob) if record is not None else None
    if record is None or blob is None:
        raise NotFound(kind=Attachment.kind, id=attachment_id)
    return record, blob


def read_attachment(
    work: UnitOfWork, attachment_id: str, *, limit: int = LARGEST_SHOWN, told: Told | None = None
) -> bytes:
    """A file's content in memory. Raises `NotFound`, `TooManyBytes` above `limit` bytes, `AttachmentDamaged`,
    `StoppedByWorker`."""
    record, blob = find_attachment(work, attachment_id)
    return held.read_blob(work.store, blob, limit=limit, called=record.id, told=told)


def pour_attachment(work: UnitOfWork, attachment_id: str, sink: Sink, told: Told | None = None) -> None:
    """Decrypt a file of any size into `sink`; what came before an error is not to be used. Raises `NotFound`,
    `AttachmentDamaged`, `StoppedByWorker`, and what the sink raises."""
    record, blob = find_attachment(work, attachment_id)
    held.open_blob(work.store, blob, sink, called=record.id, told=told)


def open_to_look(
    work: UnitOfWork, attachment_id: str, told: Told | None = None
) -> tuple[bytes | None, Facts]:
    """What is shown of a file: its content (None above `LARGEST_SHOWN`, and for films) and what it tells about its
    making; that it was looked at is logged. Raises `NotFound`, `AttachmentDamaged`, `StoppedByWorker`."""
    record, _ = find_attachment(work, attachment_id)
    way = way_of(record.media_type)
    note_event(work, "attachment.looked_at", record.case_id, attachment=record.id)
    if way is Way.FILM:
        scan = FilmScan()
        try:
            pour_attachment(work, attachment_id, scan, told)
            return None, film_facts(scan.end())
        except NotUnderstood:
            return None, Facts()
    if record.size > LARGEST_SHOWN:
        return None, Facts(has_place=record.has_position)
    content = read_attachment(work, attachment_id, told=told)
    return content, facts_of(io.BytesIO(content), record.media_type, len(content))


def clear_unused_files(work: UnitOfWork) -> held.Cleared:
    """Take away encrypted files that nothing needs any more (a crash, a removal that can't be undone any more); noted in
    the log. Called when the store was just opened, or after something was erased. Raises OSError."""
    cleared = held.clear_unused(work.store)
    if cleared.files or cleared.rows:
        note_event(work, "attachment.cleared", files=cleared.files, rows=cleared.rows)
    return cleared


def _require_case(work: UnitOfWork, case_id: str) -> None:
    with work.reading() as session:
        if session.get(Case, case_id) is None:
            raise NotFound(kind=Case.kind, id=case_id)

"""Lets a file of a case out as a readable copy: without the place where it was made, checked as far as it can be read.

The content of a picture or film can't be read by the program; somebody has to look at it. A copy with the place in it
leaves only with a reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from relvald_desktop.documents.protection import protect
from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.attachment import Attachment
from relvald_desktop.records.case import Case
from relvald_desktop.records.legal_codes import Recipient, WayOut
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.checking import LeakFound, require_clean_name
from relvald_desktop.release.door import keep, letting_out
from relvald_desktop.release.outgoing import (
    Outgoing,
    PasswordOnlyForPdf,
    note_stopped,
    prepare,
    require_may_leave,
)  # fmt: skip
from relvald_desktop.release.readback import Unreadable
from relvald_desktop.rules.media import kinds
from relvald_desktop.rules.media.films import Patch, film_patches
from relvald_desktop.rules.media.packages import strip_package
from relvald_desktop.rules.media.pdfs import strip_pdf
from relvald_desktop.rules.media.pictures import NotUnderstood
from relvald_desktop.rules.media.refusals import refused_by_name
from relvald_desktop.rules.media.stripping import Way, strip_picture, way_of
from relvald_desktop.services.attachment_looking import Look
from relvald_desktop.services.attachments import find_attachment, pour_attachment
from relvald_desktop.services.departures import Leaving, Left, forget_begun, note_begun, note_departure
from relvald_desktop.services.secrecy import secrets_of_case
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.sealed_file import CountedSink, Sink, Told
from relvald_desktop.wording import QT_TRANSLATE_NOOP

NOUN = "attachment"
POSITION = "position"
LARGEST_READ = 32 << 20
"""Bytes of a document whose text the leak check reads."""
_ENDINGS = {
    "image/jpeg": "jpg", "image/png": "png", "image/tiff": "tif", "image/gif": "gif", "image/webp": "webp",
    "image/heic": "heic", "image/heif": "heif", "image/avif": "avif", "image/bmp": "bmp", "video/mp4": "mp4",
    "video/quicktime": "mov", "video/3gpp": "3gp", "audio/mp4": "m4a", "audio/mpeg": "mp3", "audio/amr": "amr",
    "audio/ogg": "ogg", "audio/wav": "wav", "audio/flac": "flac", kinds.PDF: "pdf", kinds.TEXT: "txt", "text/vcard": "vcf",
    kinds.ZIP: "zip",
}  # fmt: skip
_SAME = ({"jpg", "jpeg"}, {"tif", "tiff"})
_PLAIN_ENDING = re.compile(r"[a-z0-9]{1,5}")
_OFFICE = "application/vnd.openxmlformats-officedocument."
_READ = {
    kinds.PDF: Format.PDF, kinds.TEXT: Format.TEXT, "text/vcard": Format.TEXT,
    f"{_OFFICE}wordprocessingml.document": Format.DOCX, f"{_OFFICE}spreadsheetml.sheet": Format.XLSX,
}  # fmt: skip


class CannotTakePlaceOut(RelvaldError):
    """This kind of file can't be rid of the place where it was made."""

    key = "cannot_take_place_out"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The place where it was made can't be taken out of this kind of file. Nothing was written. Give a picture of the "
        "screen or a paper copy instead, or choose “as it came” and say why.",
    )


class PlaceNeedsReason(RelvaldError):
    """A copy with the place in it leaves only with a reason."""

    key = "place_needs_reason"
    message = QT_TRANSLATE_NOOP(
        "Errors", "Say why it leaves as it came, with the place where it was made. Nothing was written."
    )


class MustBeLookedAt(RelvaldError):
    """Nobody has said that they looked at what the program can't read."""

    key = "must_be_looked_at"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The program can't read pictures, films and sounds. Look at it yourself, and tick that you did. Nothing was "
        "written.",
    )


@dataclass(frozen=True)
class LeavingFile:
    """A file as it would leave. `outgoing` is what the program can read of it; `content` its bytes where they are in
    memory, else it is poured through `patches`. `must_look`: it can hold what the program can't read. `as_it_came`: with
    the place. `media_type` is by its content, whatever the record says."""

    record: Attachment
    media_type: str
    name: str
    outgoing: Outgoing
    must_look: bool
    as_it_came: bool
    content: bytes | None = None
    patches: list[Patch] = field(default_factory=list)

    @property
    def ending(self) -> str:
        """The ending of the file's name, without its dot."""
        return self.name.rpartition(".")[2]


def prepare_attachment(
    work: UnitOfWork, attachment_id: str, *, as_it_came: bool = False, told: Told | None = None
) -> LeavingFile:
    """Make the copy that would leave and check what can be read of it; nothing is written.

    Raises `NotFound`, `AttachmentDamaged`, `CannotTakePlaceOut`, `StoppedByWorker`.
    """
    record, _ = find_attachment(work, attachment_id)
    with work.reading() as session:
        code = session.get_one(Case, record.case_id).code
    look = Look()
    pour_attachment(work, attachment_id, look, told)
    look.end()
    kind = look.media_type
    name = f"{code}-bilaga.{_ending(record, kind)}"
    content: bytes | None = None
    patches: list[Patch] = []
    try:
        if not as_it_came and way_of(kind) is Way.FILM:
            patches = film_patches(look.boxes())
        else:
            content = _in_memory(look, as_it_came)
    except NotUnderstood as error:
        raise CannotTakePlaceOut() from error
    outgoing, is_read = _readable(work, record, kind, name, content)
    must_look = not is_read or outgoing.format is not Format.TEXT
    return LeavingFile(record, kind, name, outgoing, must_look, as_it_came, content, patches)


def save_attachment(
    work: UnitOfWork, file: LeavingFile, target: Path, leaving: Leaving, *, looked: bool = False,
    told: Told | None = None, replace: bool = False,
) -> Path:  # fmt: skip
    """Write the copy, and note to whom and on what ground it left with the checksums of what came and of what left; both or
    neither. Gives the file.

    Raises `MustBeLookedAt`, `PlaceNeedsReason`, `LeakFound`, `AbsoluteLeak`, `NoGround`, `MayNotKeep`,
    `PasswordOnlyForPdf`, `CannotSave`, `ExistsAlready`, `AttachmentDamaged`, `StoppedByWorker`; nothing is written then.
    """
    if file.must_look and not looked:
        raise MustBeLookedAt()
    if file.as_it_came and not leaving.override_reason.strip():
        raise PlaceNeedsReason()
    try:
        require_may_leave(work, file.outgoing, leaving)
    except LeakFound as leak:
        note_stopped(work, file.outgoing, leak.findings)
        raise
    target = _with_ending(target, file.ending)
    for part in target.absolute().parts:
        require_clean_name(part, file.outgoing.secrets)
    content = _protected(file, leaving)
    with letting_out(target, replace=replace) as begun:
        note_begun(work, "attachment.leaving", begun.path, file.record.case_id, attachment=file.record.id)
        writer = CountedSink(begun.file)
        if content is not None:
            writer.write(content)
        else:
            patching = _Patching(writer, file.patches)
            pour_attachment(work, file.record.id, patching, told)
        begun.finish()
        left = _left(file, leaving, writer)
        note_departure(
            work, leaving, left, lambda: keep(begun, target, replace=replace),
            lambda change: forget_begun(change, begun.path),
        )  # fmt: skip
    return target


class _Patching:
    """Passes bytes on, those of the patches in place of what came."""

    def __init__(self, sink: Sink, patches: list[Patch]) -> None:
        self._sink, self._patches, self._at = sink, iter(patches), 0
        self._next = next(self._patches, None)

    def write(self, piece: bytes, /) -> int:
        """Take the next piece."""
        made, end = bytearray(piece), self._at + len(piece)
        while self._next is not None and self._next.at < end:
            patch = self._next
            for start, new in ((patch.at, patch.start), (patch.at + len(patch.start), None)):
                stop = start + len(new) if new is not None else patch.at + patch.size
                low, high = max(start, self._at), min(stop, end)
                if low < high:
                    made[low - self._at : high - self._at] = (
                        new[low - start : high - start] if new is not None else bytes(high - low)
                    )
            if patch.at + patch.size > end:
                break
            self._next = next(self._patches, None)
        self._sink.write(bytes(made))
        self._at = end
        return len(piece)


def _in_memory(look: Look, as_it_came: bool) -> bytes | None:
    """The bytes that leave, or None where they are poured through as they are."""
    way, content = way_of(look.media_type), look.content
    is_pdf = look.media_type == kinds.PDF
    if not as_it_came:
        if way is Way.CANNOT or look.is_broken_package:
            raise CannotTakePlaceOut()
        if way is not Way.NOT_THERE or is_pdf:
            if content is None:  # too large to be looked into
                raise CannotTakePlaceOut()
            if is_pdf:
                return strip_pdf(content) if look.facts().has_place else content
            return strip_package(content) if way is Way.PACKAGE else strip_picture(look.media_type, content)
    return content if look.size <= LARGEST_READ else None


def _readable(
    work: UnitOfWork, record: Attachment, kind: str, name: str, content: bytes | None
) -> tuple[Outgoing, bool]:
    """What the leak check can read: the text of a document, and the name of anything. Whether it was the text."""

    def gather() -> list[object]:
        return list(secrets_of_case(work, record.case_id))

    def made(content: bytes, format_: Format) -> Outgoing:
        return prepare(
            (record.case_id,), NOUN, name, format_, content, bytes, gather,  # type: ignore[arg-type]
            recipients=tuple(Recipient), details={"attachment": record.id},
        )  # fmt: skip

    format_ = _READ.get(kind)
    if format_ is not None and content is not None and len(content) <= LARGEST_READ:
        try:
            return made(content, format_), True
        except Unreadable:
            return made(b"", Format.TEXT), False
    return made(b"", Format.TEXT), False


def _protected(file: LeavingFile, leaving: Leaving) -> bytes | None:
    if not leaving.password:
        return file.content
    if file.media_type != kinds.PDF or file.content is None:
        raise PasswordOnlyForPdf()
    return protect(file.content, leaving.password)


def _left(file: LeavingFile, leaving: Leaving, written: CountedSink) -> Left:
    overridden = [
        each.secret.kind for each in file.outgoing.checked.findings if each.secret in leaving.let_out
    ]
    if file.as_it_came:
        overridden.append(POSITION)
    details: dict[str, object] = {
        "attachment": file.record.id, "came": file.record.digest, "as_it_came": file.as_it_came,
        "looked_at": file.must_look,
    }  # fmt: skip
    return Left(
        WayOut.SAVED, NOUN, file.ending, written.sha.hexdigest(), file.outgoing.artefact.digest, written.size,
        (file.record.case_id,), tuple(overridden), details,
    )  # fmt: skip


def _ending(record: Attachment, kind: str) -> str:
    own = PurePath(record.file_name).suffix.lower().lstrip(".")
    if kind in _READ and kind not in _ENDINGS:
        return str(_READ[kind])
    if kind in (kinds.UNKNOWN, kinds.OLE) or kind not in _ENDINGS:
        return own if _PLAIN_ENDING.fullmatch(own) and refused_by_name(f"a.{own}") is None else "bin"
    return _ENDINGS[kind]


def _with_ending(target: Path, ending: str) -> Path:
    own = target.suffix.lower().lstrip(".")
    if own == ending or any({own, ending} <= same for same in _SAME):
        return target
    return target.with_name(f"{target.name}.{ending}")

"""Files of a case: taken in whole and encrypted or refused with a reason; found, renamed, removed; damage is named."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from relvald_desktop.errors import Incomplete, NotFound
from relvald_desktop.records.attachment import Attachment, Blob
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.records.keeping_codes import AttachmentOrigin
from relvald_desktop.services import casework
from relvald_desktop.services.attachment_checks import (
    LARGEST,
    EmptyFile,
    FileTooLarge,
    NoSuchFile,
    RefusedFile,
)  # fmt: skip
from relvald_desktop.services.attachments import (
    AttachmentForm,
    CannotTakeIn,
    ChangedWhileRead,
    attach,
    change_attachment,
    clear_unused_files,
    open_to_look,
    read_attachment,
    remove_attachment,
)  # fmt: skip
from relvald_desktop.services.finding import find
from relvald_desktop.services.undo import undo_last
from relvald_desktop.store.attachments import AttachmentDamaged, blob_path, blobs, is_blob_whole
from relvald_desktop.store.log import verify_log
from relvald_desktop.store.queries.attachments import attachments
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.sealed_file import StoppedByWorker, TooManyBytes
from tests.attached import damaged_attachments
from tests.media import a_film, a_photograph

PLACE = (57.5, 18.01)


@pytest.fixture
def case_id(work: UnitOfWork) -> str:
    return casework.open_case(work, casework.CaseForm()).id


def put(folder: Path, content: bytes, name: str = "foto.jpg") -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def add(work: UnitOfWork, case_id: str, file: Path, title: str = "Foto", **more: object) -> Attachment:
    return attach(work, case_id, file, AttachmentForm(title=title, **more))  # type: ignore[arg-type]


def files_of(work: UnitOfWork) -> list[Path]:
    folder = work.store.folder.attachments
    return sorted(folder.iterdir()) if folder.is_dir() else []


def log_of(work: UnitOfWork) -> LogEntry:
    with work.reading() as session:
        return session.scalars(select(LogEntry).order_by(LogEntry.seq.desc())).first()  # type: ignore[return-value]


def test_a_file_comes_back_as_it_came(work: UnitOfWork, case_id: str, tmp_path: Path) -> None:
    content = os.urandom(300_000)
    record = add(work, case_id, put(tmp_path, content, "ljud.bin"))
    assert read_attachment(work, record.id) == content
    assert (record.digest, record.size) == (hashlib.sha256(content).hexdigest(), 300_000)


def test_what_lies_on_the_disk_is_encrypted_for_its_owner_only_and_named_by_no_known_checksum(
    work: UnitOfWork, case_id: str, tmp_path: Path
) -> None:
    record = add(work, case_id, put(tmp_path, b"KANARIE" * 5000, "sms.txt"))
    (file,) = files_of(work)
    assert file.read_bytes().startswith(b"age-encryption.org/v1")
    assert b"KANARIE" not in file.read_bytes()
    assert record.digest not in file.name
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_the_same_content_is_held_once_and_each_case_has_its_own_record(
    work: UnitOfWork, case_id: str, tmp_path: Path
) -> None:
    file, other = put(tmp_path, b"samma", "a.txt"), casework.open_case(work, casework.CaseForm())
    first, second = add(work, case_id, file), add(work, other.id, file)
    assert len(files_of(work)) == 1
    remove_attachment(work, first.id)
    assert read_attachment(work, second.id) == b"samma"


def test_two_stores_name_the_same_file_differently(work: UnitOfWork, case_id: str, tmp_path: Path) -> None:
    from tests.conftest import make_store

    file = put(tmp_path, b"samma", "a.txt")
    _, other = make_store(tmp_path / "other")
    there = casework.open_case(other, casework.CaseForm())
    try:
        assert add(work, case_id, file).blob != add(other, there.id, file).blob
    finally:
        other.store.close()


def test_the_log_and_the_record_hold_checksum_and_origin_and_the_log_no_words(
    work: UnitOfWork, case_id: str, tmp_path: Path
) -> None:
    record = add(
        work, case_id, put(tmp_path, b"hej", "Åsas mobil.txt"), "Hot från Kanarie",
        origin=AttachmentOrigin.POLICE, origin_words="Polisen Kanarie",
    )  # fmt: skip
    entry = log_of(work)
    details = json.loads(entry.details)
    assert (entry.action, entry.record_id, entry.case_id) == ("attachment.added", record.id, case_id)
    assert (details["digest"], details["origin"]) == (record.digest, "police")
    assert "Kanarie" not in entry.details
    assert "mobil" not in entry.details
    assert record.created_by == "Stina Testsson"


def test_a_file_is_found_by_its_words(work: UnitOfWork, case_id: str, tmp_path: Path) -> None:
    add(work, case_id, put(tmp_path, b"x y", "a.txt"), "Läkarintyg", note="om armen")
    assert [hit.kind for hit in find(work, "läkarintyg")] == ["attachment"]
    assert [hit.kind for hit in find(work, "armen")] == ["attachment"]


def test_what_is_said_about_a_file_changes_and_its_content_does_not(
    work: UnitOfWork, case_id: str, tmp_path: Path
) -> None:
    record = add(work, case_id, put(tmp_path, b"hej", "a.txt"))
    changed = change_attachment(
        work, record.id, AttachmentForm(title="Nytt", origin=AttachmentOrigin.COUNSEL, note="n")
    )
    assert (changed.title, changed.origin, changed.digest) == (
        "Nytt",
        AttachmentOrigin.COUNSEL,
        record.digest,
    )
    with pytest.raises(Incomplete):
        change_attachment(work, record.id, AttachmentForm(title=" "))


def test_a_removed_file_comes_back_by_undo(work: UnitOfWork, case_id: str, tmp_path: Path) -> None:
    record = add(work, case_id, put(tmp_path, b"hej", "a.txt"))
    remove_attachment(work, record.id)
    clear_unused_files(work)  # the undo step still needs it
    undo_last(work)
    assert read_attachment(work, record.id) == b"hej"


def test_the_list_goes_page_by_page_newest_first(work: UnitOfWork, case_id: str, tmp_path: Path) -> None:
    for number in range(5):
        add(work, case_id, put(tmp_path, b"nr %d" % number, f"{number}.txt"), str(number))
    with work.reading() as session:
        first = attachments(session, case_id, limit=3)
        rest = attachments(session, case_id, first.next, limit=3)
    assert [row.title for row in (*first.rows, *rest.rows)] == ["4", "3", "2", "1", "0"]


@pytest.mark.fault(40)
def test_an_empty_file_is_refused(work: UnitOfWork, case_id: str, tmp_path: Path) -> None:
    with pytest.raises(EmptyFile):
        add(work, case_id, put(tmp_path, b""))
    assert files_of(work) == []


@pytest.mark.fault(40)
def test_more_than_two_gigabytes_is_refused_before_anything_is_read(
    work: UnitOfWork, case_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = tmp_path / "film.mp4"
    with film.open("wb") as file:
        file.truncate(LARGEST + 1)
    monkeypatch.setattr("relvald_desktop.rules.media.kinds.media_type", lambda head: pytest.fail("read"))
    with pytest.raises(FileTooLarge) as told:
        add(work, case_id, film)
    assert "2048" in told.value.text()
    assert files_of(work) == []


@pytest.mark.fault(40)
@pytest.mark.parametrize(
    ("name", "content"),
    [("bild.jpg", b"\x7fELF" + bytes(99)), ("x.exe", b"hej"), ("intyg.pdf", b"#!/bin/sh\n"), ("brev.docx", b"PK\x03\x04broken"),
     ("foto.jpg.js", b"hej")],
)  # fmt: skip
def test_a_program_is_refused_by_content_and_by_name(
    work: UnitOfWork, case_id: str, tmp_path: Path, name: str, content: bytes
) -> None:
    before = log_of(work).seq
    with pytest.raises(RefusedFile):
        add(work, case_id, put(tmp_path, content, name))
    assert (files_of(work), log_of(work).seq) == ([], before)


@pytest.mark.parametrize(
    "make", [Path.mkdir, os.mkfifo, lambda path: None], ids=["folder", "pipe", "nothing"]
)
def test_what_is_no_file_is_refused_at_once(
    work: UnitOfWork, case_id: str, tmp_path: Path, make: Callable[[Path], object]
) -> None:
    make(tmp_path / "x")
    with pytest.raises(NoSuchFile):
        add(work, case_id, tmp_path / "x")


def test_no_file_goes_to_a_case_that_is_not_there(work: UnitOfWork, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        add(work, "nowhere", put(tmp_path, b"hej", "a.txt"))
    assert files_of(work) == []


def test_stopping_half_way_leaves_nothing(work: UnitOfWork, case_id: str, tmp_path: Path) -> None:
    file = put(tmp_path, os.urandom(5 << 20), "stor.bin")
    with pytest.raises(StoppedByWorker):
        attach(work, case_id, file, AttachmentForm(title="Stor"), lambda done, total: done < 2 << 20)
    assert files_of(work) == []
    assert log_of(work).action == "case.opened"


def test_a_file_that_grows_while_it_is_read_is_refused(
    work: UnitOfWork, case_id: str, tmp_path: Path
) -> None:
    file = put(tmp_path, os.urandom(3 << 20), "stor.bin")

    def grow(done: int, total: int) -> bool:
        with file.open("ab") as more:
            more.write(b"x")
        return True

    with pytest.raises(ChangedWhileRead):
        attach(work, case_id, file, AttachmentForm(title="Stor"), grow)
    assert files_of(work) == []


@pytest.mark.parametrize(
    ("name", "content", "place"),
    [("a.jpg", a_photograph("JPEG", PLACE), True), ("b.jpg", a_photograph("JPEG"), False), ("c.mp4", a_film(), True)],
)  # fmt: skip
def test_a_place_is_noticed_when_a_file_is_added_and_told_when_it_is_shown(
    work: UnitOfWork, case_id: str, tmp_path: Path, name: str, content: bytes, place: bool
) -> None:
    record = add(work, case_id, put(tmp_path, content, name))
    assert record.has_position is place
    _, facts = open_to_look(work, record.id)
    assert (facts.latitude == PLACE[0]) is place
    assert log_of(work).action == "attachment.looked_at"


def three(work: UnitOfWork, case_id: str, tmp_path: Path) -> list[Attachment]:
    return [
        add(work, case_id, put(tmp_path, os.urandom(200_000 + number), f"{number}.bin"), str(number))
        for number in range(3)
    ]


# Regions of an age file of 200 kB: version line, recipient, MAC, payload nonce, first, middle and last piece.
_REGIONS = [3, 40, 100, 185, 210, 400, 70_000, 140_000, -1]


@pytest.mark.fault(8)
@pytest.mark.parametrize("place", _REGIONS)
def test_a_flipped_bit_in_any_region_is_noticed_and_named_and_the_others_are_readable(
    work: UnitOfWork, case_id: str, tmp_path: Path, place: int
) -> None:
    first, second, third = three(work, case_id, tmp_path)
    path = blob_path(work.store.folder, second.blob)
    damaged = bytearray(path.read_bytes())
    damaged[place] ^= 0x04
    path.write_bytes(damaged)
    with pytest.raises(AttachmentDamaged) as told:
        read_attachment(work, second.id)
    assert second.id in told.value.text()
    assert damaged_attachments(work) == [second.id]
    for other in (first, third):
        assert hashlib.sha256(read_attachment(work, other.id)).hexdigest() == other.digest


@pytest.mark.fault(8)
def test_a_file_put_in_the_place_of_another_is_noticed(
    work: UnitOfWork, case_id: str, tmp_path: Path
) -> None:
    first, second, _ = three(work, case_id, tmp_path)
    blob_path(work.store.folder, first.blob).write_bytes(
        blob_path(work.store.folder, second.blob).read_bytes()
    )
    with pytest.raises(AttachmentDamaged):
        read_attachment(work, first.id)


@pytest.mark.fault(9)
@pytest.mark.parametrize("length", [0, 1, 20, 150, 199, 200, 65_700, 131_400, -17, -1, None])
def test_a_file_cut_to_any_length_is_noticed_and_named(
    work: UnitOfWork, case_id: str, tmp_path: Path, length: int | None
) -> None:
    first, second, _ = three(work, case_id, tmp_path)
    path = blob_path(work.store.folder, first.blob)
    if length is None:
        path.unlink()
    else:
        os.truncate(path, length if length >= 0 else path.stat().st_size + length)
    with pytest.raises(AttachmentDamaged) as told:
        read_attachment(work, first.id)
    assert first.id in told.value.text()
    assert damaged_attachments(work) == [first.id]
    assert len(read_attachment(work, second.id)) == second.size


@pytest.mark.fault(8)
def test_adding_the_same_file_again_heals_a_damaged_one(
    work: UnitOfWork, case_id: str, tmp_path: Path
) -> None:
    file = put(tmp_path, os.urandom(100_000), "a.bin")
    record = add(work, case_id, file)
    blob_path(work.store.folder, record.blob).write_bytes(b"damaged")
    add(work, case_id, file)
    assert read_attachment(work, record.id) == file.read_bytes()
    with work.reading() as session:
        assert [is_blob_whole(work.store, blob) for blob in blobs(session)] == [True]


def test_without_its_row_nobody_can_read_a_file_and_clearing_takes_it_away(
    work: UnitOfWork, case_id: str, tmp_path: Path
) -> None:
    record = add(work, case_id, put(tmp_path, b"hej", "a.txt"))
    kept = add(work, case_id, put(tmp_path, b"kvar", "b.txt"))
    undo_last(work)  # takes the second out again; nothing undoes an undo
    cleared = clear_unused_files(work)
    assert (cleared.files, cleared.rows) == (1, 1)
    with work.reading() as session:
        assert session.get(Blob, kept.blob) is None
    assert [file.name for file in files_of(work)] == [record.blob]
    assert log_of(work).action == "attachment.cleared"


def test_a_file_that_a_draft_names_is_not_cleared(work: UnitOfWork, case_id: str, tmp_path: Path) -> None:
    from relvald_desktop.services.drafts import keep_draft

    record = add(work, case_id, put(tmp_path, b"hej", "a.txt"))
    undo_last(work)
    keep_draft(work, "some form", "", {"blob": record.blob})
    assert clear_unused_files(work).rows == 0


def test_what_a_crash_left_is_cleared_and_what_is_being_written_is_not(
    work: UnitOfWork, case_id: str, tmp_path: Path
) -> None:
    import io

    from relvald_desktop.store.attachments import seal_stream

    record = add(work, case_id, put(tmp_path, b"hej", "a.txt"))
    left = work.store.folder.attachments / ".0123.part"
    left.write_bytes(b"half")
    with seal_stream(work.store, io.BytesIO(b"nytt")) as sealed:
        clear_unused_files(work)
        assert sealed.begun.path.exists()
    clear_unused_files(work)
    assert [file.name for file in files_of(work)] == [record.blob]


def test_a_file_too_large_for_memory_is_told_and_not_loaded(
    work: UnitOfWork, case_id: str, tmp_path: Path
) -> None:
    record = add(work, case_id, put(tmp_path, bytes(3 << 20), "a.bin"))
    with pytest.raises(TooManyBytes):
        read_attachment(work, record.id, limit=1 << 20)


def test_merged_cases_bring_their_files_along(work: UnitOfWork, case_id: str, tmp_path: Path) -> None:
    from relvald_desktop.services.merging import merge_cases

    other = casework.open_case(work, casework.CaseForm())
    record = add(work, other.id, put(tmp_path, b"hej", "a.txt"))
    merge_cases(work, case_id, other.id)
    with work.reading() as session:
        assert [row.id for row in attachments(session, case_id).rows] == [record.id]
        verify_log(session)


@pytest.mark.fault(6)
def test_a_write_that_fails_leaves_nothing_half_and_says_why(
    work: UnitOfWork, case_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    sync = os.fsync

    def full(descriptor: int) -> None:
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.ENOSPC, "No space left on device")
        sync(descriptor)

    earlier = add(work, case_id, put(tmp_path, b"hej", "a.txt"))
    monkeypatch.setattr("relvald_desktop.vault.atomic.os.fsync", full)
    with pytest.raises(CannotTakeIn) as told:
        add(work, case_id, put(tmp_path, b"mer", "b.txt"))
    monkeypatch.undo()
    assert "No space left" in told.value.text()
    assert [file.name for file in files_of(work)] == [earlier.blob]
    assert read_attachment(work, earlier.id) == b"hej"

"""A file of a case leaves through the one door: without its place, checked as far as it can be read, and noted."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import select

from relvald_desktop.records.attachment import Attachment
from relvald_desktop.records.codes import ProtectedKind, Protection
from relvald_desktop.records.departure import Departure
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.release.attachment import (
    CannotTakePlaceOut,
    MustBeLookedAt,
    PlaceNeedsReason,
    prepare_attachment,
    save_attachment,
)  # fmt: skip
from relvald_desktop.release.checking import AbsoluteLeak, LeakFound
from relvald_desktop.release.door import CannotSave, ExistsAlready
from relvald_desktop.release.outgoing import PasswordOnlyForPdf
from relvald_desktop.rules.media import films
from relvald_desktop.rules.media.stripping import picture_facts
from relvald_desktop.services import casework
from relvald_desktop.services.attachments import AttachmentForm, attach
from relvald_desktop.services.departures import Leaving, NoGround
from relvald_desktop.store.attachments import AttachmentDamaged, blob_path
from relvald_desktop.store.queries.cases import case_file
from relvald_desktop.store.work import UnitOfWork
from tests.media import a_film, a_pdf, a_photograph, a_tiff

PLACE = (57.5, 18.01)
TO_COURT = Leaving(Recipient.COURT, "Provstadens tingsrätt", "consent")


def taken(
    work: UnitOfWork, folder: Path, name: str, content: bytes, protection: Protection = Protection.NONE
) -> Attachment:
    """A file of a woman who lives at Hemligvägen 3."""
    client = casework.PersonForm(given_name="Åsa", family_name="Öhrnvik", protection=protection)
    case = casework.open_case(work, casework.CaseForm(client=client))
    with work.reading() as session:
        who = case_file(session, case.id).client
    assert who is not None
    casework.protect_value(work, who.id, ProtectedKind.ADDRESS, "Hemligvägen 3")
    (folder / name).write_bytes(content)
    return attach(work, case.id, folder / name, AttachmentForm(title="Foto"))


def out(tmp_path: Path) -> Path:
    folder = tmp_path / "ut"
    folder.mkdir(exist_ok=True)
    return folder


def departures(work: UnitOfWork) -> list[Departure]:
    with work.reading() as session:
        return list(session.scalars(select(Departure).order_by(Departure.id)))


def last_entry(work: UnitOfWork) -> LogEntry:
    with work.reading() as session:
        return session.scalars(select(LogEntry).order_by(LogEntry.seq.desc())).first()  # type: ignore[return-value]


@pytest.mark.fault(40)
@pytest.mark.parametrize(
    ("name", "content"),
    [("a.jpg", a_photograph("JPEG", PLACE)), ("a.png", a_photograph("PNG", PLACE)), ("a.webp", a_photograph("WEBP", PLACE)),
     ("a.tif", a_tiff(PLACE))],
)  # fmt: skip
def test_the_place_is_taken_out_and_the_pixels_stay(
    work: UnitOfWork, tmp_path: Path, name: str, content: bytes
) -> None:
    record = taken(work, tmp_path, name, content)
    file = prepare_attachment(work, record.id)
    written = save_attachment(work, file, out(tmp_path) / name, TO_COURT, looked=True)
    left = written.read_bytes()
    assert not picture_facts(record.media_type, left).has_place
    assert b"Provkamera" not in left
    with Image.open(io.BytesIO(content)) as before, Image.open(written) as after:
        assert before.tobytes() == after.tobytes()


@pytest.mark.fault(40)
def test_both_checksums_are_noted_and_no_words_in_the_log(work: UnitOfWork, tmp_path: Path) -> None:
    content = a_photograph("JPEG", PLACE)
    record = taken(work, tmp_path, "a.jpg", content)
    written = save_attachment(
        work, prepare_attachment(work, record.id), out(tmp_path) / "kopia", TO_COURT, looked=True
    )
    (noted,) = departures(work)
    details = json.loads(last_entry(work).details)
    assert written.name == "kopia.jpg"
    assert noted.digest == hashlib.sha256(written.read_bytes()).hexdigest()
    assert (details["came"], details["digest"]) == (hashlib.sha256(content).hexdigest(), noted.digest)
    assert (noted.noun, noted.form, noted.to, noted.ground) == (
        "attachment",
        "jpg",
        Recipient.COURT,
        "consent",
    )
    assert details["attachment"] == record.id
    assert "tingsrätt" not in last_entry(work).details


@pytest.mark.fault(40)
def test_a_film_leaves_without_its_place_and_with_its_frames(work: UnitOfWork, tmp_path: Path) -> None:
    frames, data = bytes(range(256)) * 4000, b"+57.5000+018.0100/" * 500
    record = taken(work, tmp_path, "film.mov", a_film(frames=frames, data_track=data))
    assert record.has_position
    written = save_attachment(
        work, prepare_attachment(work, record.id), out(tmp_path) / "film.mov", TO_COURT, looked=True
    )
    left = written.read_bytes()
    assert len(left) == record.size
    assert frames in left
    assert b"57.5" not in left
    scan = films.FilmScan()
    scan.write(left)
    assert not films.film_facts(scan.end()).has_place


@pytest.mark.fault(40)
def test_what_can_not_be_cleaned_is_refused_with_a_reason(work: UnitOfWork, tmp_path: Path) -> None:
    heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"Exif\0\0MM\0*" + bytes(100)
    record = taken(work, tmp_path, "a.heic", heic)
    with pytest.raises(CannotTakePlaceOut):
        prepare_attachment(work, record.id)
    broken = taken(work, tmp_path, "b.jpg", a_photograph("JPEG", PLACE)[:200] + b"garbage")
    with pytest.raises(CannotTakePlaceOut):
        prepare_attachment(work, broken.id)


@pytest.mark.fault(40)
def test_the_original_leaves_only_with_a_reason_which_is_kept(work: UnitOfWork, tmp_path: Path) -> None:
    content = a_photograph("JPEG", PLACE)
    record = taken(work, tmp_path, "a.jpg", content)
    file = prepare_attachment(work, record.id, as_it_came=True)
    with pytest.raises(PlaceNeedsReason):
        save_attachment(work, file, out(tmp_path) / "a.jpg", TO_COURT, looked=True)
    why = Leaving(Recipient.COURT, "", "consent", "Rätten har begärt originalet")
    written = save_attachment(work, file, out(tmp_path) / "a.jpg", why, looked=True)
    assert written.read_bytes() == content
    (noted,) = departures(work)
    assert noted.override_reason == "Rätten har begärt originalet"
    details = json.loads(last_entry(work).details)
    assert (details["as_it_came"], details["overridden"]) == (True, ["position"])
    assert details["came"] == details["digest"]


def test_nothing_leaves_before_somebody_looked(work: UnitOfWork, tmp_path: Path) -> None:
    record = taken(work, tmp_path, "a.jpg", a_photograph("JPEG"))
    with pytest.raises(MustBeLookedAt):
        save_attachment(work, prepare_attachment(work, record.id), out(tmp_path) / "a.jpg", TO_COURT)
    assert list(out(tmp_path).iterdir()) == []
    assert departures(work) == []


@pytest.mark.parametrize(
    ("name", "content"), [("a.pdf", a_pdf("Bor Hemligvagen 3, Hemligvägen 3")), ("a.txt", "Hemlig-\nvägen 3".encode())]
)  # fmt: skip
def test_a_document_with_something_protected_in_it_is_stopped(
    work: UnitOfWork, tmp_path: Path, name: str, content: bytes
) -> None:
    record = taken(work, tmp_path, name, content)
    file = prepare_attachment(work, record.id)
    with pytest.raises(LeakFound):
        save_attachment(work, file, out(tmp_path) / name, TO_COURT, looked=True)
    assert list(out(tmp_path).iterdir()) == []
    assert last_entry(work).action == "attachment.stopped"
    found = frozenset(each.secret for each in file.outgoing.checked.findings)
    why = Leaving(Recipient.COURT, "", "consent", "Hon vill det", found)
    assert save_attachment(work, file, out(tmp_path) / name, why, looked=True).exists()
    assert departures(work)[0].overridden > 0


def test_no_reason_lets_an_assumed_identity_out(work: UnitOfWork, tmp_path: Path) -> None:
    record = taken(work, tmp_path, "a.txt", "Hemligvägen 3".encode(), Protection.ASSUMED_IDENTITY)
    file = prepare_attachment(work, record.id)
    found = frozenset(each.secret for each in file.outgoing.checked.findings)
    with pytest.raises(AbsoluteLeak):
        save_attachment(
            work, file, out(tmp_path) / "a.txt", Leaving(override_reason="ja", let_out=found), looked=True
        )


def test_a_name_chosen_for_the_copy_is_checked(work: UnitOfWork, tmp_path: Path) -> None:
    record = taken(work, tmp_path, "a.jpg", a_photograph("JPEG"))
    with pytest.raises(LeakFound):
        save_attachment(
            work,
            prepare_attachment(work, record.id),
            out(tmp_path) / "hemligvägen 3.jpg",
            TO_COURT,
            looked=True,
        )
    assert "Foto" not in prepare_attachment(work, record.id).name


def test_no_ground_no_copy(work: UnitOfWork, tmp_path: Path) -> None:
    record = taken(work, tmp_path, "a.jpg", a_photograph("JPEG"))
    with pytest.raises(NoGround):
        save_attachment(
            work,
            prepare_attachment(work, record.id),
            out(tmp_path) / "a.jpg",
            Leaving(ground=""),
            looked=True,
        )
    assert list(out(tmp_path).iterdir()) == []


@pytest.mark.fault(8)
def test_a_damaged_film_leaves_neither_copy_nor_note(work: UnitOfWork, tmp_path: Path) -> None:
    record = taken(work, tmp_path, "film.mov", a_film(frames=bytes(400_000)))
    file = prepare_attachment(work, record.id)
    path = blob_path(work.store.folder, record.blob)
    damaged = bytearray(path.read_bytes())
    damaged[-100] ^= 1
    path.write_bytes(damaged)
    with pytest.raises(AttachmentDamaged):
        save_attachment(work, file, out(tmp_path) / "film.mov", TO_COURT, looked=True)
    assert list(out(tmp_path).iterdir()) == []
    assert departures(work) == []


@pytest.mark.fault(6)
def test_a_place_that_can_not_be_written_to_leaves_neither_copy_nor_note(
    work: UnitOfWork, tmp_path: Path
) -> None:
    record = taken(work, tmp_path, "film.mov", a_film())
    file = prepare_attachment(work, record.id)
    with pytest.raises(CannotSave):
        save_attachment(work, file, tmp_path / "nowhere" / "film.mov", TO_COURT, looked=True)
    (out(tmp_path) / "film.mov").write_bytes(b"mine")
    with pytest.raises(ExistsAlready):
        save_attachment(work, file, out(tmp_path) / "film.mov", TO_COURT, looked=True)
    assert (out(tmp_path) / "film.mov").read_bytes() == b"mine"
    assert departures(work) == []


def test_a_pdf_takes_a_password_and_a_picture_none(work: UnitOfWork, tmp_path: Path) -> None:
    import pikepdf

    locked = Leaving(Recipient.COURT, "", "consent", password="vinterlångt ord")
    record = taken(work, tmp_path, "a.pdf", a_pdf("Intyg"))
    written = save_attachment(
        work, prepare_attachment(work, record.id), out(tmp_path) / "a.pdf", locked, looked=True
    )
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(written)
    other = taken(work, tmp_path, "b.jpg", a_photograph("JPEG"))
    with pytest.raises(PasswordOnlyForPdf):
        save_attachment(
            work, prepare_attachment(work, other.id), out(tmp_path) / "b.jpg", locked, looked=True
        )


def test_a_document_without_a_place_leaves_byte_for_byte(work: UnitOfWork, tmp_path: Path) -> None:
    content = a_pdf("Intyg")
    record = taken(work, tmp_path, "a.pdf", content)
    written = save_attachment(
        work, prepare_attachment(work, record.id), out(tmp_path) / "a.pdf", TO_COURT, looked=True
    )
    assert written.read_bytes() == content

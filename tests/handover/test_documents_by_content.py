"""What a colleague's store says of a document is not believed: its content is looked at again."""

from __future__ import annotations

import hashlib
import io
from typing import Any

import pytest
from sqlalchemy import select

from relvald_desktop.records.attachment import Attachment
from relvald_desktop.release.attachment import prepare_attachment
from relvald_desktop.rules.media.stripping import picture_facts
from relvald_desktop.services.handover.errors import RefusedInside
from relvald_desktop.store import attachments
from relvald_desktop.store.work import UnitOfWork
from tests.handover.conftest import Laptop, a_case
from tests.handover.test_fault_39 import refused
from tests.media import a_film, a_photograph

PLACE = (57.5, 18.01)


def lied_about(one: Laptop, case_id: str, content: bytes, **lies: Any) -> str:
    """A document whose record says something else than its content."""
    with attachments.seal_stream(one.work.store, io.BytesIO(content)) as sealed:
        with one.work.change("attachment.added", undoable=False) as change:
            blob = attachments.hold(change.session, one.work.store, sealed)
            told = {"file_name": "a.jpg", "media_type": "text/plain", "has_position": False} | lies
            digest = hashlib.sha256(content).hexdigest()
            record = Attachment(
                case_id=case_id, title="bild", size=len(content), digest=digest, blob=blob.name, **told
            )
            return change.add(record).id


def kept(work: UnitOfWork, record_id: str) -> Attachment:
    with work.reading() as session:
        return session.scalars(select(Attachment).where(Attachment.id == record_id)).one()


@pytest.mark.fault(40)
def test_a_photograph_sent_as_a_text_is_a_photograph_here_and_leaves_without_its_place(
    pair: tuple[Laptop, Laptop],
) -> None:
    stina, karin = pair
    case_id = a_case(stina)
    record_id = lied_about(stina, case_id, a_photograph("JPEG", PLACE))
    karin.takes(stina.sends(case_id))
    record = kept(karin.work, record_id)
    assert (record.media_type, record.has_position) == ("image/jpeg", True)


@pytest.mark.fault(40)
@pytest.mark.parametrize("media_type", ["text/plain", "image/bmp", "application/pdf", "video/mp4"])
def test_what_the_record_says_does_not_keep_a_place_in_a_copy(
    pair: tuple[Laptop, Laptop], media_type: str
) -> None:
    stina, _ = pair
    record_id = lied_about(stina, a_case(stina), a_photograph("JPEG", PLACE), media_type=media_type)
    file = prepare_attachment(stina.work, record_id)
    assert (file.media_type, file.ending, file.must_look) == ("image/jpeg", "jpg", True)
    assert file.content is not None
    assert not picture_facts("image/jpeg", file.content).has_place


@pytest.mark.fault(40)
def test_a_film_said_to_be_a_text_is_patched(pair: tuple[Laptop, Laptop]) -> None:
    stina, _ = pair
    record_id = lied_about(stina, a_case(stina), a_film(), file_name="a.txt")
    file = prepare_attachment(stina.work, record_id)
    assert file.content is None
    assert file.patches


@pytest.mark.fault(39)
@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"MZ" + bytes(200), "a.jpg"),
        (b"#!/bin/sh\nrm -r /\n", "a.txt"),
        (b"hej", "a.exe"),
        (b"PK\x03\x04" + bytes(90), "a.zip"),
    ],
)
def test_a_program_sent_as_a_document_is_refused_and_told_which(
    pair: tuple[Laptop, Laptop], content: bytes, name: str
) -> None:
    stina, karin = pair
    case_id = a_case(stina)
    record_id = lied_about(stina, case_id, content, file_name=name)
    refused(karin, stina.sends(case_id), RefusedInside, record_id)
    folder = karin.work.store.folder.attachments
    assert not folder.exists() or not list(folder.iterdir())


def test_both_looks_say_the_same() -> None:
    from relvald_desktop.services.attachment_checks import look_at
    from relvald_desktop.services.attachment_looking import Look
    from tests import media

    for content in (
        a_photograph("JPEG", PLACE),
        a_photograph("PNG"),
        a_film(),
        media.a_pdf("hej"),
        b"hej",
        bytes(9),
    ):
        look = Look()
        for start in range(0, len(content), 1000):
            look.write(content[start : start + 1000])
        look.end()
        looked = look_at(io.BytesIO(content), "a.dat")
        assert (look.media_type, look.size, look.facts(), look.refusal("a.dat")) == (
            looked.media_type, looked.size, looked.facts, None,
        )  # fmt: skip

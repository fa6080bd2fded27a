"""Cases on their way from one laptop to another."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from relvald_desktop.records.attachment import Attachment, Blob
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.services.demo import fill_store
from relvald_desktop.services.handover.contents import contents_of
from relvald_desktop.services.handover.errors import ReceivedAlready
from relvald_desktop.services.handover.kinds import LEFT_OUT, handed_kinds, links_of
from relvald_desktop.services.settings import StoreSettings, change_settings
from relvald_desktop.store.attachments import read_blob
from relvald_desktop.store.images import as_dict
from tests.conftest import StandingClock
from tests.handover.conftest import Laptop, a_case


def looks(one: Laptop, case_ids: tuple[str, ...]) -> dict[tuple[str, str], dict[str, Any]]:
    with one.work.reading() as session:
        return {
            (kind, record_id): as_dict(record)
            for kind, found in contents_of(session, case_ids).records.items()
            for record_id, record in found.items()
        }


def files(one: Laptop) -> list[bytes]:
    """The content of every document, decrypted."""
    with one.work.reading() as session:
        rows = session.scalars(select(Attachment).order_by(Attachment.id)).all()
        return [read_blob(one.work.store, session.get_one(Blob, row.blob), limit=1 << 24) for row in rows]


def test_everything_of_every_case_arrives_as_it_was(pair: tuple[Laptop, Laptop], time: StandingClock) -> None:
    stina, karin = pair
    fill_store(stina.work, cases=12, today=time.today())
    change_settings(karin.work, StoreSettings(worker_name="Karin Kollegasson", practice=True))
    with stina.work.reading() as session:
        cases = tuple(session.scalars(select(KINDS["case"].id)))
    karin.takes(stina.sends())
    hers, mine = looks(karin, cases), looks(stina, cases)
    assert hers.keys() == mine.keys()
    for image in (*hers.values(), *mine.values()):
        image.pop("blob", None)  # each store names its files with a key of its own
    assert {key: image for key, image in hers.items() if image != mine[key]} == {}
    assert files(karin) == files(stina) != []


def test_a_case_arrives(pair: tuple[Laptop, Laptop]) -> None:
    stina, karin = pair
    case_id = a_case(stina)
    taken = karin.takes(stina.sends(case_id))
    assert taken.new == 3


@pytest.mark.fault(39)
def test_the_same_bundle_again_is_refused_and_says_when_it_came(pair: tuple[Laptop, Laptop]) -> None:
    stina, karin = pair
    file = stina.sends(a_case(stina))
    karin.takes(file)
    with pytest.raises(ReceivedAlready, match="2026-11-26"):
        karin.looks(file)


def test_every_kind_that_hangs_on_a_case_goes_along() -> None:
    for kind in KINDS.values():
        if any(link.kind == "case" for link in links_of(kind)):
            assert kind in handed_kinds() or kind in LEFT_OUT, kind.kind

"""Fault 39: bundles that were tampered with, misdirected, repeated, old, or made to break out. Nothing is ever changed."""

from __future__ import annotations

import json
import re
import shutil
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyrage
import pytest
from sqlalchemy import func, select

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.case import Case
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.services import casework
from relvald_desktop.services.handover import colleagues
from relvald_desktop.services.handover.errors import (
    BundleDamaged,
    BundleNewer,
    KeyChanged,
    MeantForAnother,
    NewerCameBefore,
    NotCheckedYet,
    ReceivedAlready,
    UnknownSigner,
)
from relvald_desktop.services.handover.keys import IDENTITY, SIGNING, own_card_text, own_keys
from relvald_desktop.services.handover.manifest import LARGEST_RECORDS
from relvald_desktop.vault.age_stream import NotForThisKey, StreamBroken
from tests.conftest import StandingClock
from tests.handover.conftest import Laptop, a_case, laptop
from tests.handover.forging import Members, member, opened, packed, sealed, signed_again

pytestmark = pytest.mark.fault(39)


@pytest.fixture
def bundle(pair: tuple[Laptop, Laptop]) -> Path:
    """A case on its way from Stina to Karin."""
    return pair[0].sends(a_case(pair[0]))


@pytest.fixture(scope="module")
def made(calm: tuple[Laptop, Laptop]) -> Path:
    return calm[0].sends(a_case(calm[0]))


@pytest.fixture
def ready(made: Path, tmp_path: Path) -> Path:
    """The same for tests that change nothing but the file."""
    return shutil.copy(made, tmp_path / "ready.relvald")


def recipient(one: Laptop) -> str:
    return own_keys(one.work).public.recipient


def state(one: Laptop) -> tuple[int, ...]:
    """How many records of every kind there are, and log entries."""
    with one.work.reading() as session:
        tables: list[Any] = [*KINDS.values(), LogEntry]
        return tuple(session.scalar(select(func.count()).select_from(table)) or 0 for table in tables)


def refused(one: Laptop, file: Path, error: type[RelvaldError], match: str | None = None) -> None:
    """It is refused with this error, and nothing is changed."""
    before = state(one)
    with pytest.raises(error, match=match):
        one.takes(file)
    assert state(one) == before


def changed(pair: tuple[Laptop, Laptop], bundle: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """The bundle with another manifest, rightly signed by Stina."""

    def rewrite(content: bytes) -> bytes:
        values = json.loads(content)
        change(values)
        return json.dumps(values).encode()

    return packed(signed_again(opened(bundle, pair[1]), pair[0], rewrite), recipient(pair[1]), bundle)


def with_members(pair: tuple[Laptop, Laptop], bundle: Path, change: Callable[[Members], Members]) -> Path:
    return packed(change(opened(bundle, pair[1])), recipient(pair[1]), bundle)


def test_only_the_colleague_can_open_it(
    calm: tuple[Laptop, Laptop], ready: Path, tmp_path: Path, time: StandingClock
) -> None:
    refused(calm[0], ready, NotForThisKey)
    third = laptop(tmp_path / "third", "Tredje Tjänstesson", time)
    third.knows(calm[0])
    refused(third, ready, NotForThisKey)
    third.work.store.close()


def test_any_flipped_byte_is_noticed(calm: tuple[Laptop, Laptop], ready: Path) -> None:
    content = ready.read_bytes()
    places = {*range(0, 250, 7), *range(250, len(content), max(1, len(content) // 60)), len(content) - 1}
    before = state(calm[1])
    for place in places:
        spoilt = bytearray(content)
        spoilt[place] ^= 0x40
        ready.write_bytes(spoilt)
        with pytest.raises((NotForThisKey, StreamBroken)):
            calm[1].looks(ready)
    assert state(calm[1]) == before


def test_a_file_cut_short_anywhere_is_refused(calm: tuple[Laptop, Laptop], ready: Path) -> None:
    content = ready.read_bytes()
    for length in (0, 1, 20, 199, 230, len(content) // 2, len(content) - 17, len(content) - 1):
        ready.write_bytes(content[:length])
        refused(calm[1], ready, RelvaldError)


def test_a_tar_that_ends_too_early_is_refused(calm: tuple[Laptop, Laptop], ready: Path) -> None:
    identity = pyrage.x25519.Identity.from_str(own_keys(calm[1].work).identity)
    plain = pyrage.decrypt(ready.read_bytes(), [identity])
    for length in (0, 100, 512, 2000, len(plain) - 1024, len(plain) - 512):
        refused(calm[1], sealed(plain[:length], recipient(calm[1]), ready), BundleDamaged)
    refused(calm[1], sealed(plain + b"\0", recipient(calm[1]), ready), BundleDamaged, "end")


def test_a_changed_record_inside_is_refused(calm: tuple[Laptop, Laptop], ready: Path) -> None:
    def change(members: Members) -> Members:
        return [
            member(entry.name, content.replace(b"Olga", b"Anna"))
            if entry.name == "records.json"
            else (entry, content)
            for entry, content in members
        ]

    refused(calm[1], with_members(calm, ready, change), BundleDamaged, "records.json")


def test_a_manifest_signed_by_somebody_else_in_her_name_is_refused(
    calm: tuple[Laptop, Laptop], ready: Path, tmp_path: Path, time: StandingClock
) -> None:
    forger = laptop(tmp_path / "forger", "Stina Testsson", time)
    members = signed_again(opened(ready, calm[1]), forger, lambda content: content)
    refused(calm[1], packed(members, recipient(calm[1]), ready), BundleDamaged, "manifest.sig")
    forger.work.store.close()


def test_somebody_unknown_is_refused(
    pair: tuple[Laptop, Laptop], tmp_path: Path, time: StandingClock
) -> None:
    stranger = laptop(tmp_path / "stranger", "Okänd Okändsson", time)
    stranger.knows(pair[1])
    refused(pair[1], stranger.sends(a_case(stranger)), UnknownSigner)
    colleagues.add_colleague(pair[1].work, own_card_text(stranger.work))
    refused(pair[1], stranger.sends(), NotCheckedYet)
    stranger.work.store.close()


def test_a_known_name_with_other_keys_is_refused_loudly(
    pair: tuple[Laptop, Laptop], tmp_path: Path, time: StandingClock
) -> None:
    pretender = laptop(tmp_path / "pretender", "Stina Testsson", time)
    pretender.knows(pair[1])
    refused(pair[1], pretender.sends(a_case(pretender)), KeyChanged, "OTHER keys")
    with pytest.raises(KeyChanged):
        colleagues.add_colleague(pair[1].work, own_card_text(pretender.work))
    changed_card = colleagues.add_colleague(pair[1].work, own_card_text(pretender.work), new_keys=True)
    assert changed_card.checked_at is None
    refused(pair[1], pretender.sends(), NotCheckedYet)
    pretender.work.store.close()


def test_a_file_meant_for_another_and_passed_on_is_refused(
    calm: tuple[Laptop, Laptop], ready: Path, tmp_path: Path, time: StandingClock
) -> None:
    third = laptop(tmp_path / "third", "Tredje Tjänstesson", time)
    third.knows(calm[0])
    passed_on = packed(opened(ready, calm[1]), recipient(third), tmp_path / "passed.relvald")
    refused(third, passed_on, MeantForAnother)
    third.work.store.close()


def test_the_same_file_again_says_when_it_came(pair: tuple[Laptop, Laptop], bundle: Path) -> None:
    pair[1].takes(bundle)
    refused(pair[1], bundle, ReceivedAlready, "2026-11-26")


def test_an_older_file_after_a_newer_one_is_refused(pair: tuple[Laptop, Laptop]) -> None:
    stina, karin = pair
    case_id = a_case(stina)
    older = stina.sends(case_id)
    casework.mark_acute(stina.work, case_id, True)
    karin.takes(stina.sends(case_id))
    refused(karin, older, NewerCameBefore)


def test_an_older_schema_is_read(pair: tuple[Laptop, Laptop], bundle: Path) -> None:
    """A record from before a column was there."""
    import hashlib

    members = opened(bundle, pair[1])
    records = json.loads(members[2][1])
    for person in records["person"]:
        del person["support_needs"], person["protection"]
    content = json.dumps(records).encode()

    def older(manifest: bytes) -> bytes:
        values = json.loads(manifest)
        values["schema"] = "0004"
        values["records"] |= {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
        return json.dumps(values).encode()

    members[2] = member("records.json", content)
    taken = pair[1].takes(packed(signed_again(members, pair[0], older), recipient(pair[1]), bundle))
    assert taken.new == 3


@pytest.mark.parametrize(
    ("change", "told"),
    [({"version": 2}, "2"), ({"schema": "0999"}, "0999")],
)
def test_a_newer_file_is_refused_with_its_version(
    calm: tuple[Laptop, Laptop], ready: Path, change: dict[str, Any], told: str
) -> None:
    refused(calm[1], changed(calm, ready, lambda values: values.update(change)), BundleNewer, told)


@pytest.mark.parametrize(
    "name",
    [
        "../evil.json",
        "/etc/passwd",
        "attachments/../../evil",
        "manifest.json",
        "extra.json",
        "a" * 90,
        "attachments/1",
    ],
)
@pytest.mark.parametrize("place", [0, 2, 4])
def test_a_member_nobody_expects_is_refused_by_its_name(
    calm: tuple[Laptop, Laptop], ready: Path, name: str, place: int
) -> None:
    if (name, place) == ("manifest.json", 0):
        place = 1  # where it belongs it is expected

    def change(members: Members) -> Members:
        return [*members[:place], member(name, b"evil"), *members[place:]]

    refused(
        calm[1],
        with_members(calm, ready, change),
        BundleDamaged,
        "end" if place == 4 else re.escape(name[:60]),
    )
    assert not list(calm[1].folder.parent.rglob("evil*"))


@pytest.mark.parametrize(
    "type_",
    [
        tarfile.SYMTYPE,
        tarfile.LNKTYPE,
        tarfile.CHRTYPE,
        tarfile.FIFOTYPE,
        tarfile.DIRTYPE,
        tarfile.XHDTYPE,
        tarfile.GNUTYPE_LONGNAME,
        tarfile.GNUTYPE_SPARSE,
    ],
)
def test_anything_but_a_plain_file_is_refused(calm: tuple[Laptop, Laptop], ready: Path, type_: bytes) -> None:
    def change(members: Members) -> Members:
        return [member(entry.name, content, type_, "/etc/passwd") if entry.name == "records.json" else (entry, content) for entry, content in members]  # fmt: skip

    refused(calm[1], with_members(calm, ready, change), BundleDamaged, "records.json")


def test_a_member_said_to_be_huge_is_refused_before_it_is_read(
    calm: tuple[Laptop, Laptop], ready: Path
) -> None:
    entry = tarfile.TarInfo("manifest.json")
    entry.size = LARGEST_RECORDS
    plain = entry.tobuf(tarfile.USTAR_FORMAT) + bytes(4096)
    refused(calm[1], sealed(plain, recipient(calm[1]), ready), BundleDamaged, "manifest.json")


def test_records_of_the_keeping_itself_are_refused(calm: tuple[Laptop, Laptop], ready: Path) -> None:
    """A checked colleague can't slip in a colleague that nobody checked."""
    import hashlib

    members = opened(ready, calm[1])
    records = json.loads(members[2][1])
    records["colleague"] = [{"id": "x"}]
    content = json.dumps(records).encode()

    def fitting(manifest: bytes) -> bytes:
        values = json.loads(manifest)
        values["records"] |= {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
        return json.dumps(values).encode()

    members[2] = member("records.json", content)
    file = packed(signed_again(members, calm[0], fitting), recipient(calm[1]), ready)
    refused(calm[1], file, BundleDamaged, "records.json")


def test_nothing_goes_to_a_colleague_who_was_not_checked(tmp_path: Path, time: StandingClock) -> None:
    stina, karin = (laptop(tmp_path / name, name, time) for name in ("stina", "karin"))
    stina.knows(karin, checked=False)
    case_id = a_case(stina)
    with pytest.raises(NotCheckedYet):
        stina.sends(case_id)
    assert not list(tmp_path.glob("*.relvald"))
    for one in (stina, karin):
        one.work.store.close()


def test_the_private_keys_go_nowhere(calm: tuple[Laptop, Laptop], ready: Path) -> None:
    from relvald_desktop.services.exporting import export_store

    keys = own_keys(calm[0].work)
    everything = (
        b"".join(content for _, content in opened(ready, calm[1])) + export_store(calm[0].work).content
    )
    for secret in (keys.identity, keys.signing_key, IDENTITY, SIGNING):
        assert secret.encode() not in everything


def test_a_case_of_another_woman_never_goes_along(calm: tuple[Laptop, Laptop]) -> None:
    from relvald_desktop.records.case import CasePerson
    from relvald_desktop.records.codes import Role

    stina, karin = calm
    first, second = a_case(stina), a_case(stina, "Rebecka", "Andersson")
    with stina.work.change("person.added") as change:
        man = casework.join_case(change, first, casework.PersonForm(given_name="Sven"), Role.PERPETRATOR)
        change.add(CasePerson(case_id=second, person_id=man.id, role=Role.PERPETRATOR))
    plain = b"".join(content for _, content in opened(stina.sends(first), karin))
    assert b"Olga" in plain
    assert b"Sven" in plain
    assert b"Rebecka" not in plain
    assert second.encode() not in json.dumps(json.loads(opened(stina.sends(first), karin)[2][1])).encode()
    with karin.work.reading() as session:
        assert session.scalar(select(func.count(Case.id))) == 0

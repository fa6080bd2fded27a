"""Fault 39, the logs that come along: what somebody says of another's log never takes the place of what she says herself."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from sqlalchemy import select

from relvald_desktop.records.handover import Colleague, HandedLogEntry
from relvald_desktop.release.handover import hand_over
from relvald_desktop.services.handover import manifest, reading
from relvald_desktop.services.handover.contents import log_of
from relvald_desktop.services.handover.errors import BundleDamaged, UnknownSigner
from relvald_desktop.services.handover.keys import own_card
from relvald_desktop.store.queries.log import handed_entries
from tests.conftest import StandingClock
from tests.handover.conftest import GROUND, Laptop, a_case, laptop
from tests.handover.forging import member, opened, packed, signed_again
from tests.handover.test_fault_39 import recipient, refused

pytestmark = pytest.mark.fault(39)
FORGED = "Ingen Människasson"


def sent_to(one: Laptop, other: Laptop, case_id: str) -> Path:
    """A bundle for one of several colleagues."""
    key = own_card(other.work).verifying_key
    with one.work.reading() as session:
        colleague = session.scalars(select(Colleague).where(Colleague.verifying_key == key)).one()
    target = one.folder.parent / f"{one.folder.name}-{other.folder.name}-{case_id[-4:]}.relvald"
    return hand_over(one.work, colleague.id, (case_id,), target, GROUND)


def with_log(file: Path, sender: Laptop, reader: Laptop, lines: list[dict[str, object]]) -> Path:
    """The bundle with other log lines, rightly signed by its sender."""
    log = json.dumps(lines).encode()

    def change(content: bytes) -> bytes:
        values = json.loads(content)
        values["log"] |= {"sha256": hashlib.sha256(log).hexdigest(), "size": len(log)}
        return json.dumps(values).encode()

    members = signed_again(opened(file, reader), sender, change)
    members = [
        member("log.json", log) if entry.name == "log.json" else (entry, each) for entry, each in members
    ]
    return packed(members, recipient(reader), file)


@pytest.mark.parametrize("forged_first", [True, False])
def test_a_forged_line_of_a_third_store_never_hides_the_true_one(
    pair: tuple[Laptop, Laptop], tmp_path: Path, time: StandingClock, forged_first: bool
) -> None:
    stina, karin = pair
    third = laptop(tmp_path / "third", "Tredje Tjänstesson", time)
    third.knows(karin)
    karin.knows(third)
    third.knows(stina)
    stina.knows(third)
    case_id = a_case(third)
    stina.takes(sent_to(third, stina, case_id))
    true_file = sent_to(third, karin, case_id)
    file = sent_to(stina, karin, case_id)
    lines = json.loads({entry.name: content for entry, content in opened(file, karin)}["log.json"])
    hers = own_card(third.work).verifying_key
    forged = [line | {"who": FORGED, "hash": "00" * 32} if line["key"] == hers else line for line in lines]
    forged_file = with_log(file, stina, karin, forged)
    for each in (forged_file, true_file) if forged_first else (true_file, forged_file):
        karin.takes(each)
    with karin.work.reading() as session:
        rows = [row for row in handed_entries(session, case_id).rows if row.verifying_key == hers]
        kept = session.scalars(select(HandedLogEntry.told_by).where(HandedLogEntry.who == FORGED)).all()
        passed_on = [line for line in log_of(session, (case_id,), "") if line["key"] == hers]
    assert {(row.who, row.told_by) for row in rows} == {("Tredje Tjänstesson", None)}
    assert {line["who"] for line in passed_on} == {"Tredje Tjänstesson"}
    assert set(kept) == {own_card(stina.work).verifying_key}
    third.work.store.close()


def test_a_line_of_a_third_store_is_shown_as_told_by_whoever_brought_it(
    pair: tuple[Laptop, Laptop], tmp_path: Path, time: StandingClock
) -> None:
    stina, karin = pair
    third = laptop(tmp_path / "third", "Tredje Tjänstesson", time)
    third.knows(stina)
    stina.knows(third)
    case_id = a_case(third)
    stina.takes(sent_to(third, stina, case_id))
    karin.takes(sent_to(stina, karin, case_id))
    with karin.work.reading() as session:
        told = {(row.who, row.told_by) for row in handed_entries(session, case_id).rows}
    assert ("Tredje Tjänstesson", "Stina Testsson") in told
    third.work.store.close()


def test_a_manifest_is_not_read_before_its_signature_was_looked_at(
    calm: tuple[Laptop, Laptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    stina, karin = calm
    file = stina.sends(a_case(stina))
    members = opened(file, karin)
    spoilt = [member("manifest.json", members[0][1] + b" "), *members[1:]]
    monkeypatch.setattr(reading, "read_manifest", lambda content: pytest.fail("read before"))
    refused(karin, packed(spoilt, recipient(karin), file), BundleDamaged, "manifest.sig")


def test_a_large_manifest_of_somebody_unknown_is_not_read(
    calm: tuple[Laptop, Laptop], tmp_path: Path, time: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    stina, karin = calm
    stranger = laptop(tmp_path / "stranger", "Okänd Människasson", time)
    file = stina.sends(a_case(stina))
    members = signed_again(
        opened(file, karin), stranger, lambda content: content + b" " * manifest.LARGEST_UNKNOWN
    )
    monkeypatch.setattr(reading, "read_manifest", lambda content: pytest.fail("read before"))
    refused(karin, packed(members, recipient(karin), file), UnknownSigner)
    stranger.work.store.close()

"""Every parser is fed made-up and damaged input; only a refusal in words may come out.

RELVALD_FUZZ_EXAMPLES sets how many examples each gets (few by default; `make fuzz` gives thousands).
"""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.values import PartialDate
from relvald_desktop.release.artefact import Artefact, Format
from relvald_desktop.release.readback import read_back
from relvald_desktop.rules.identity import birth_date, read_identity
from relvald_desktop.rules.leaks import find_leaks
from relvald_desktop.rules.leaks.phones import telephones
from relvald_desktop.rules.leaks.secret import (
    FREE_KINDS,
    NAME_KINDS,
    NUMBER_KINDS,
    PLACE_KINDS,
    STREET_KINDS,
    Secret,
)
from relvald_desktop.rules.search_words import read_search
from relvald_desktop.rules.typed_dates import read_date
from relvald_desktop.services.adding_up import read_summary
from relvald_desktop.services.importing import likeliest, read_file
from relvald_desktop.store.backup.manifest import Manifest
from relvald_desktop.vault import attempts, sealing
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.instance_lock import InstanceLock
from relvald_desktop.vault.opening import create_vault
from relvald_desktop.vault.recovery import read_recovery_key
from relvald_desktop.vault.slots import LOWEST, KeySlots
from relvald_desktop.vault.store_key import StoreKey
from relvald_desktop.vault.wal import log_file, require_sound_log
from tests.conftest import PASSPHRASE, Rounds

EXAMPLES = int(os.environ.get("RELVALD_FUZZ_EXAMPLES", "60"))
TODAY = dt.date(2026, 11, 26)
KINDS = sorted(NUMBER_KINDS | STREET_KINDS | NAME_KINDS | PLACE_KINDS | FREE_KINDS)
KEY = StoreKey(bytes(range(48)))
DEEP = b"[" * 200_000
"""JSON so deep that reading it is given up."""

fuzzed = settings(
    max_examples=EXAMPLES, deadline=None, derandomize="RELVALD_FUZZ_EXAMPLES" not in os.environ, print_blob=True,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip

scalars = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
    | st.sampled_from(["relvald-keyslots", "relvald-backup", "passphrase", "argon2id", "recovery", "AAAA", "1e999"])
)  # fmt: skip
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)


def damaged(whole: Callable[[], bytes]) -> st.SearchStrategy[bytes]:
    """A whole file with some bytes replaced, taken out or put in."""

    @st.composite
    def draw(pick: Any) -> bytes:
        content = bytearray(whole())
        for _ in range(pick(st.integers(1, 6))):
            place = pick(st.integers(0, max(0, len(content) - 1)))
            length = pick(st.integers(0, 24))
            content[place : place + length] = pick(st.binary(max_size=24))
        return bytes(content)

    return draw()


def json_with(**known: Any) -> st.SearchStrategy[bytes]:
    """JSON with the names a parser looks for, some replaced by anything or left out, and NaN and Infinity in it."""

    @st.composite
    def draw(pick: Any) -> bytes:
        body = {
            name: pick(st.one_of(st.just(value), values))
            for name, value in known.items()
            if pick(st.integers(0, 9))
        }
        return json.dumps(body).encode()

    return draw()


def only_refusals(action: Callable[[], Any]) -> None:
    """Do it; a refusal in words is fine."""
    try:
        action()
    except RelvaldError:
        pass


@cache
def folder() -> StoreFolder:
    """A whole store that is used again and again."""
    return create_vault(Path(mkdtemp(prefix="relvald-fuzz-")) / "store", PASSPHRASE, factor=LOWEST).folder


@pytest.fixture(autouse=True)
def told(rounds: Rounds) -> None:
    """Each fuzzer tells how many examples it had."""
    rounds(examples=EXAMPLES)


@pytest.mark.fault(41)
@given(
    st.binary(max_size=400) | damaged(lambda: folder().key_slots.read_bytes())
    | json_with(
        format="relvald-keyslots", version=1, check="AAAA",
        slots=[{"kind": "passphrase", "kdf": "argon2id", "memory_kib": 65536, "passes": 3, "lanes": 4, "salt": "", "nonce": "", "wrapped": ""}],
    )
)  # fmt: skip
@example(b"[]")
@example(DEEP)
@fuzzed
def test_key_slots(content: bytes) -> None:
    only_refusals(lambda: KeySlots.from_bytes(content).require_sealed_by(KEY))


@pytest.mark.fault(41)
@given(
    st.dictionaries(
        st.sampled_from(["kind", "kdf", "memory_kib", "passes", "lanes", "salt", "nonce", "wrapped"]), values
    )
)
@example({"memory_kib": float("inf")})
@example({"passes": float("nan"), "lanes": 1e300})
@fuzzed
def test_one_key_slot(replaced: dict[str, Any]) -> None:
    body = json.loads(folder().key_slots.read_bytes())
    body["slots"][0] |= replaced
    only_refusals(lambda: KeySlots.from_bytes(json.dumps(body).encode()).require_sealed_by(KEY))


@pytest.mark.fault(41)
@given(
    st.binary(max_size=300)
    | json_with(
        format="relvald-backup", version=1, check="", made_at="2026-01-01T00:00:00+00:00", files={"store.db": [1, "x"]},
        counts={}, log_seq=1, log_hash="",
    )
)  # fmt: skip
@example(b"[]")
@example(b"null")
@example(DEEP)
@fuzzed
def test_the_manifest_of_a_backup(content: bytes) -> None:
    only_refusals(lambda: Manifest.from_bytes(content, KEY))


@pytest.mark.fault(41)
@given(st.text(max_size=120) | st.text("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L -", min_size=50, max_size=80))
@fuzzed
def test_the_recovery_key(typed: str) -> None:
    only_refusals(lambda: read_recovery_key(typed))


@pytest.mark.fault(41)
@given(st.binary(max_size=200) | json_with(format="relvald-sealing", version=1, recipient="age1qqq"))
@fuzzed
def test_the_sealing_key(content: bytes) -> None:
    folder().sealing_key.write_bytes(content)
    sealing.can_seal(folder())
    only_refusals(lambda: sealing.seal(folder(), b"x"))


@pytest.mark.fault(41)
@given(st.binary(max_size=300))
@fuzzed
def test_a_sealed_note(content: bytes) -> None:
    note = folder().path / "note.age"
    note.write_bytes(content)
    identity = "AGE-SECRET-KEY-1R5A87PC7AK7T0SDUYHUQKP3KKCMTHEF8GLGNNVRRPYFPZU09ET3QR8NMAH"
    only_refusals(lambda: sealing.unseal(note, identity))


@pytest.mark.fault(41)
@given(st.binary(max_size=100) | json_with(failed=3, last="2026-11-26T09:00:00+00:00"))
@example(b'{"failed": 1e999, "last": "2026-11-26T09:00:00+00:00"}')
@example(b'{"failed": 3, "last": "2026-11-26T09:00:00"}')
@example(b'{"failed": 99999999, "last": "2026-11-26T09:00:00+00:00"}')
@fuzzed
def test_the_file_of_wrong_tries(content: bytes) -> None:
    folder().attempts.write_bytes(content)
    now = dt.datetime(2026, 11, 26, 9, tzinfo=dt.UTC)
    assert 0 <= attempts.seconds_to_wait(folder(), now) <= attempts.LONGEST_WAIT
    assert 0 <= attempts.note_failure(folder(), now) <= attempts.LONGEST_WAIT


@pytest.mark.fault(41)
@given(st.binary(max_size=100) | json_with(computer="x", pid=3))
@fuzzed
def test_the_note_of_who_holds_the_store(content: bytes) -> None:
    (folder().path / "lock.holder").write_bytes(content)
    held = InstanceLock(folder())._read_holder()
    assert held == {} or set(held) == {"computer", "pid"}


@pytest.mark.fault(41)
@given(st.binary(max_size=5000))
@fuzzed
def test_a_write_ahead_log(content: bytes) -> None:
    log_file(folder()).write_bytes(b"\x37\x7f\x06\x82\x00\x2d\xe2\x18\x00\x00\x10\x00" + content)
    only_refusals(lambda: require_sound_log(folder(), KEY))
    log_file(folder()).unlink()


@pytest.mark.fault(41)
@given(
    st.binary(max_size=400)
    | st.text(st.characters(codec="utf-8"), max_size=400).map(
        lambda text: f"Datum;Från;Vad har hänt\n{text}".encode()
    ),
    st.sampled_from([".csv", ".xlsx", ".txt", ".tsv"]),
)
@fuzzed
def test_a_register(content: bytes, suffix: str) -> None:
    file = folder().path / f"register{suffix}"
    file.write_bytes(content)

    def read() -> None:
        likeliest(read_file(file))

    only_refusals(read)


@pytest.mark.fault(41)
@given(
    st.text(max_size=30)
    | st.from_regex(r"[0-9]{1,4}[-/. ][0-9a-zåäö]{1,9}[-/. ]?[0-9]{0,9}", fullmatch=True),
    st.booleans(),
)
@fuzzed
def test_a_typed_date(typed: str, future: bool) -> None:
    only_refusals(lambda: read_date(typed, TODAY, future=future, weeks=True))


@pytest.mark.fault(41)
@given(st.text(max_size=20) | st.from_regex(r"[0-9?~%X/-]{0,12}", fullmatch=True))
@fuzzed
def test_an_approximate_date(text: str) -> None:
    try:
        PartialDate.parse(text)
    except ValueError:
        pass


@pytest.mark.fault(41)
@given(st.text(max_size=30) | st.from_regex(r"[0-9]{6,8}[-+ ]?[0-9]{3,5}", fullmatch=True))
@fuzzed
def test_a_personal_number_and_a_telephone_number(typed: str) -> None:
    only_refusals(lambda: read_identity(typed, TODAY))
    birth_date(typed, TODAY)
    telephones(typed)


@pytest.mark.fault(41)
@given(st.text(max_size=120) | st.from_regex(r'(typ|från|ärende):"?[a-z0-9-]{0,9}"? .{0,20}', fullmatch=True))
@example("från:2026-13 Olga")
@example("från:0000-01")
@fuzzed
def test_what_is_searched_for(typed: str) -> None:
    read_search(typed, TODAY)


@pytest.mark.fault(41)
@given(st.sampled_from(KINDS), st.text(max_size=40), st.text(max_size=200))
@fuzzed
def test_the_leak_matcher(kind: str, value: str, text: str) -> None:
    find_leaks([text, value], [Secret(kind, value, "Name")])


@pytest.mark.fault(41)
@given(st.binary(max_size=600), st.sampled_from(list(Format)))
@fuzzed
def test_reading_back_what_is_to_leave(content: bytes, format_: Format) -> None:
    only_refusals(lambda: list(read_back(Artefact(content, format_, "x"))))


@pytest.mark.fault(41)
@given(
    st.binary(max_size=200) | json_with(format="relvald-summary", version=1, figures={}, tables=[], period={})
)
@fuzzed
def test_a_colleagues_figures(content: bytes) -> None:
    file = folder().path / "figures.json"
    file.write_bytes(content)
    only_refusals(lambda: read_summary(file))

"""Fault 41, what travels between laptops: whatever is put into the readers, they refuse it in their own words, and nothing
is changed."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pyrage
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relvald_desktop.errors import RelvaldError
from relvald_desktop.services.handover import receipts
from relvald_desktop.services.handover.keys import own_card_text, own_keys
from relvald_desktop.services.handover.manifest import signature_of
from relvald_desktop.vault.key_card import PREFIX, read_card
from tests.handover.conftest import Laptop, a_case
from tests.handover.forging import member, opened, packed, sealed
from tests.handover.test_fault_39 import recipient, state

pytestmark = pytest.mark.fault(41)
QUICK = settings(
    max_examples=60, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=20), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@pytest.fixture(scope="module")
def bundle(calm: tuple[Laptop, Laptop]) -> Path:
    return calm[0].sends(a_case(calm[0]))


@pytest.fixture(scope="module")
def before(calm: tuple[Laptop, Laptop]) -> tuple[int, ...]:
    """How much there is at Karin's; the same at the end."""
    return state(calm[1])


@given(text=st.text(max_size=300) | st.text(max_size=300).map(lambda text: PREFIX + text))
@QUICK
def test_any_text_is_a_card_or_refused(text: str) -> None:
    with suppress(RelvaldError):
        read_card(text)
        pytest.fail("a card out of nothing")


@given(place=st.integers(0, 10_000), letter=st.characters())
@QUICK
def test_a_card_with_a_changed_letter_is_never_another_card(
    calm: tuple[Laptop, Laptop], place: int, letter: str
) -> None:
    text = own_card_text(calm[0].work)
    place %= len(text)
    spoilt = text[:place] + letter + text[place + 1 :]
    with suppress(RelvaldError):
        assert read_card(spoilt) == read_card(text)


@given(content=st.binary(max_size=3000), at=st.integers(0, 100_000))
@QUICK
def test_any_bytes_inside_are_refused(
    calm: tuple[Laptop, Laptop], bundle: Path, before: tuple[int, ...], content: bytes, at: int
) -> None:
    _, karin = calm
    identity = pyrage.x25519.Identity.from_str(own_keys(karin.work).identity)
    plain = bytearray(pyrage.decrypt(bundle.read_bytes(), [identity]))
    at %= len(plain)
    plain[at : at + len(content)] = content
    file = sealed(bytes(plain), recipient(karin), bundle.with_suffix(".fuzz"))
    if bytes(plain) != pyrage.decrypt(bundle.read_bytes(), [identity]):
        with pytest.raises(RelvaldError):
            karin.looks(file)
    assert state(karin) == before


@given(name=st.integers(0, 40), value=JSON)
@QUICK
def test_any_value_in_a_signed_manifest_is_refused_or_harmless(
    calm: tuple[Laptop, Laptop], bundle: Path, before: tuple[int, ...], name: int, value: Any
) -> None:
    stina, karin = calm
    members = opened(bundle, karin)
    manifest = json.loads(members[0][1])
    manifest[sorted(manifest)[name % len(manifest)]] = value
    content = json.dumps(manifest).encode()
    members[:2] = [
        member("manifest.json", content),
        member("manifest.sig", signature_of(own_keys(stina.work), content)),
    ]
    file = packed(members, recipient(karin), bundle.with_suffix(".fuzz"))
    with suppress(RelvaldError):
        karin.looks(file)
    assert state(karin) == before


@given(kind=st.integers(0, 40), column=st.integers(0, 40), value=JSON)
@QUICK
def test_any_value_in_a_signed_record_is_refused_or_taken_whole(
    calm: tuple[Laptop, Laptop], bundle: Path, before: tuple[int, ...], kind: int, column: int, value: Any
) -> None:
    import hashlib

    stina, karin = calm
    members = opened(bundle, karin)
    records = json.loads(members[2][1])
    image = records[sorted(records)[kind % len(records)]][0]
    image[sorted(image)[column % len(image)]] = value
    content = json.dumps(records).encode()
    manifest = json.loads(members[0][1])
    manifest["records"] |= {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
    signed = json.dumps(manifest).encode()
    members[:3] = [
        member("manifest.json", signed),
        member("manifest.sig", signature_of(own_keys(stina.work), signed)),
        member("records.json", content),
    ]
    file = packed(members, recipient(karin), bundle.with_suffix(".fuzz"))
    with suppress(RelvaldError):
        karin.looks(file)
    assert state(karin) == before


@given(content=st.binary(max_size=500), values=JSON)
@QUICK
def test_any_receipt_is_refused(
    calm: tuple[Laptop, Laptop], before: tuple[int, ...], content: bytes, values: Any
) -> None:
    karin = calm[1]
    to = [pyrage.x25519.Recipient.from_str(recipient(karin))]
    outer = json.dumps({"receipt": json.dumps(values), "signature": content.hex()}).encode()
    for file in (content, pyrage.encrypt(content, to), pyrage.encrypt(outer, to)):
        with pytest.raises(RelvaldError):
            receipts.take_receipt(karin.work, file)
    assert state(karin) == before

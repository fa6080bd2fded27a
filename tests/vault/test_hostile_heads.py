"""An age file whose head somebody made endless is refused at once, wherever one is opened: age would read it for minutes
and let nobody else run."""

from __future__ import annotations

import base64
import hashlib
import io
import json
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pyrage
import pytest

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault import sealing
from relvald_desktop.vault.age_stream import decrypting
from relvald_desktop.vault.sealed_file import unseal_to
from relvald_desktop.vault.slots import FORMAT, KeySlots

pytestmark = pytest.mark.fault(41)
STANZA = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
ENDLESS = b"age-encryption.org/v1\n" + STANZA * 3000
SECONDS = 1.5
"""Without the defence each takes about four."""
IDENTITY = str(pyrage.x25519.Identity.generate())


def as_stream(_: Path) -> None:
    with decrypting(io.BytesIO(ENDLESS), IDENTITY) as plain:
        plain.read()


def as_attachment(folder: Path) -> None:
    file = folder / "blob"
    file.write_bytes(ENDLESS)
    digest = hashlib.sha256(ENDLESS).digest()
    unseal_to(file, IDENTITY, io.BytesIO(), size=len(ENDLESS), digest=digest)


def as_sealed_note(folder: Path) -> None:
    note = folder / "note.age"
    note.write_bytes(ENDLESS)
    sealing.unseal(note, IDENTITY)


def as_key_slot(_: Path) -> None:
    slot = {"kind": "recovery", "recipient": "age1", "wrapped": base64.b64encode(ENDLESS).decode()}
    written = json.dumps({"format": FORMAT, "version": 1, "slots": [slot], "check": ""}).encode()
    for each in KeySlots.from_bytes(written).slots:
        each.unwrap(pyrage.x25519.Identity.from_str(IDENTITY))  # type: ignore[arg-type]


@pytest.mark.parametrize("opening", [as_stream, as_attachment, as_sealed_note, as_key_slot])
def test_an_endless_head_is_refused_at_once(opening: Callable[[Path], None], tmp_path: Path) -> None:
    start = perf_counter()
    with pytest.raises(RelvaldError):
        opening(tmp_path)
    assert perf_counter() - start < SECONDS


def test_what_is_written_here_has_a_short_head_and_is_opened() -> None:
    recipient = pyrage.x25519.Identity.from_str(IDENTITY).to_public()
    for _ in range(50):  # age adds a line of chance to some
        with decrypting(io.BytesIO(pyrage.encrypt(b"words", [recipient])), IDENTITY) as plain:
            assert plain.read() == b"words"

"""Keys and texts that are overwritten in memory: never half a key, and never anything that is not the text itself."""

from __future__ import annotations

import ctypes
import sys
from types import FrameType
from typing import Any

import pytest

from relvald_desktop.vault.memory import overwrite
from relvald_desktop.vault.store_key import StoreKey


class OwnText(str):
    """A text of a kind of its own: its content lies elsewhere in the object."""


def test_no_thread_ever_sees_half_a_key_while_it_is_wiped() -> None:
    key = StoreKey(bytes(range(1, 49)))
    right = (key.secret(), key.raw_key(), key.derive("x"))
    seen: list[Any] = []

    def look(frame: FrameType, event: str, _: object) -> Any:
        """What another thread could read between any two steps of the wiping."""
        sys.settrace(None)
        for number, read in enumerate((key.secret, key.raw_key, lambda: key.derive("x"))):
            try:
                seen.append(read() == right[number])
            except ValueError:
                seen.append(True)
        sys.settrace(look)
        return look

    before = sys.gettrace()
    sys.settrace(look)
    try:
        key.wipe()
    finally:
        sys.settrace(before)
    assert len(seen) > 3
    assert all(seen)
    with pytest.raises(ValueError, match="wiped"):
        key.derive("x")


@pytest.mark.parametrize("secret", ["".join(("0123", "4567")), b"".join((b"0123", b"4567"))])
def test_a_text_made_for_one_use_is_overwritten(secret: str | bytes) -> None:
    overwrite(secret)
    assert secret in ("\0" * 8, bytes(8))


@pytest.mark.parametrize(
    "shared", [sys.intern("a_name_that_is_shared"), OwnText("0123456789"), "ab", "å sju sjösjuka", b"ab"]
)
def test_what_is_shared_or_laid_out_otherwise_is_never_written_into(
    shared: str | bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[object] = []
    monkeypatch.setattr(ctypes, "memset", lambda *given: written.append(given))
    overwrite(shared)
    assert not written

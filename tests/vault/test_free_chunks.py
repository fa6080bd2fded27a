"""What the C library has free is overwritten, also the few chunks that it keeps at hand."""

from __future__ import annotations

import subprocess
import sys

import pytest

FREED = """
import ctypes
from relvald_desktop.vault.memory import overwrite_free_chunks

library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
library.malloc.argtypes = [ctypes.c_size_t]
library.free.argtypes = [ctypes.c_void_p]
library.write.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t]
overwrite_free_chunks()
places = [(library.malloc(size), size) for size in (40, 72, 200, 600, 1000)]
for place, size in places:
    ctypes.memset(place, 0x5A, size)
for place, _ in places:
    library.free(place)
library.write(1, places[1][0] + 24, 40)
overwrite_free_chunks()
for place, size in places:
    library.write(1, place + 24, size - 24)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own library gives memory out")
def test_what_is_kept_at_hand_is_overwritten_too() -> None:
    done = subprocess.run([sys.executable, "-c", FREED], capture_output=True, check=True, timeout=60)
    assert done.stdout[:40] == b"\x5a" * 40, "what was given back is still there before"
    assert b"\x5a" * 8 not in done.stdout[40:]

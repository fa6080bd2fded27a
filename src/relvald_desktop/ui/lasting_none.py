"""Keeps Python from ending in the middle of a day's work because Qt's binding gives `None` away too often.

PySide6 6.12.0 drops a reference to `None` that is not its own at every call that gives nothing. From Python 3.12 on
`None` never ends (PEP 683); before, some thousand calls later the interpreter aborts with "deallocating None".
`docs/decisions/0015-none-outlives-qt.md` says how that was seen and when this module can go.
"""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 40
"""References more than any program gives away."""


def keep_none() -> None:
    """Give `None` references enough for ever. Does nothing where it has them already."""
    if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
        count = ctypes.c_ssize_t.from_address(id(None))
        if count.value < ENOUGH:
            count.value += ENOUGH

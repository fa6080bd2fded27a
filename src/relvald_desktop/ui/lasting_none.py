"""Keeps Python from ending in the middle of a day's work because Qt's binding gives `None` and `True` away too often.

PySide6 6.12.0 drops a reference that is not its own: to `None` at every call that gives nothing, to `True` each time a
signal is emitted. From Python 3.12 on these never end (PEP 683); before, some thousand calls later the interpreter
aborts with "deallocating None" or "deallocating True or False". `docs/decisions/0015-none-outlives-qt.md` and
`docs/decisions/0023-background-work-and-qt.md` say how that was seen and when this module can go.
"""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 40
"""References more than any program gives away."""


def keep_none() -> None:
    """Give `None`, `True` and `False` references enough for ever. Does nothing where they have them already."""
    if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
        for lasting in (None, True, False):
            count = ctypes.c_ssize_t.from_address(id(lasting))
            if count.value < ENOUGH:
                count.value += ENOUGH

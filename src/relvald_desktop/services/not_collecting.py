"""Keeps the garbage collector out of work that makes very many values, none of which is garbage before its end."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def not_collecting() -> Iterator[None]:
    """Let what stands inside be done without looking for cycles: among tens of thousands of values that takes a third of
    the time that making them takes, and holds the window up for tenths of a second."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()

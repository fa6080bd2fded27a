"""Keeps this process's memory and files to itself: no core dumps, no files that others can read."""

from __future__ import annotations

import ctypes
import os
import sys

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """Switch core dumps off and make every new file readable by its owner only. Called first thing at start."""
    os.umask(0o077)
    if os.name == "nt":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)

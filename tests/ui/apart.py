"""Runs a few lines in a process of their own, where nothing was loaded or collected before."""

from __future__ import annotations

import os
import subprocess
import sys


def said_apart(code: str) -> tuple[list[str], str]:
    """The lines that the code writes, and what it writes on standard error."""
    done = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True,
        check=False, timeout=120,
    )  # fmt: skip
    return done.stdout.split("\n"), done.stderr

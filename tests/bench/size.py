"""Goal 11: how large the packaged program is, once installed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

BUNDLE = Path("dist") / "relvald"
LARGEST = 200.0
"""Megabytes (10^6 bytes)."""


def size(bench: Any) -> None:
    """The folder that `make package` builds, each file counted once and as long as it is."""
    if not BUNDLE.is_dir():
        print(" 11  installed size: not measured, `make package` builds what is measured", flush=True)
        return
    files = [file for file in BUNDLE.rglob("*") if file.is_file() and not file.is_symlink()]
    megabytes = sum(file.stat().st_size for file in files) / 1e6
    bench.add(
        "11", "installed size of the packaged program / 200 MB (MB in place of ms)", megabytes, LARGEST, 1.0,
        extra=f"{len(files)} files",
    )  # fmt: skip

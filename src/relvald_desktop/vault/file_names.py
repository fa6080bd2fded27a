"""Names that Windows does not take for a file, or takes for something else."""

from __future__ import annotations

import os

ON_WINDOWS = os.name == "nt"

_DEVICES = frozenset({
    "con", "prn", "aux", "nul", "conin$", "conout$",
    *(f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"),
})  # fmt: skip
"""Devices, with any ending ("con.pdf") (learn.microsoft.com, Naming Files, Paths, and Namespaces)."""
_FORBIDDEN = frozenset('<>:"/\\|?*')
"""A colon would hide the content in a stream beside the file that nobody sees."""
LONGEST_NAME = 255


def is_refused_by_windows(name: str) -> bool:
    """Whether Windows can't give a file exactly this name (a name, not a path)."""
    return (
        not name
        or len(name) > LONGEST_NAME
        or name[-1] in ". "
        or any(each in _FORBIDDEN or ord(each) < ord(" ") for each in name)
        or name.split(".")[0].rstrip().lower() in _DEVICES
    )

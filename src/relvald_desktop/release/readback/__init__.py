"""Reads finished files back the way their readers can: text, properties, hidden parts, names."""

from __future__ import annotations

from relvald_desktop.release.readback.passage import Part, Passage, Unreadable
from relvald_desktop.release.readback.reading import read_back

__all__ = ["Part", "Passage", "Unreadable", "read_back"]

"""An examination as a text that can be given to whoever helps: no names, no places, no content."""

from __future__ import annotations

from typing import Any

from relvald_desktop.services.doctor.findings import Examination, Level
from relvald_desktop.wording import Wording

MARKS = {Level.WELL: "✓", Level.NOTE: "i", Level.WARNING: "!", Level.DAMAGE: "✗"}
"""What stands before a finding of each level, so that no colour is needed to tell them apart."""


def as_text(examination: Examination, wording: Wording) -> str:
    """The findings and the versions, a line for each."""
    lines = [f"{MARKS[finding.level]} {finding.words(wording)}" for finding in examination.findings]
    lines += [f"{name}: {version}" for name, version in examination.versions.items()]
    lines += [f"{kind}: {count}" for kind, count in examination.counts.items() if count]
    return "\n".join(lines) + "\n"


def as_values(examination: Examination, wording: Wording) -> list[dict[str, Any]]:
    """The findings as plain values, for programs."""
    return [
        {
            "area": finding.area,
            "level": str(finding.level),
            "message": finding.words(wording),
            "repair": str(finding.repair) if finding.repair else None,
        }
        for finding in examination.findings
    ]

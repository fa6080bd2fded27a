"""Lets a summary out: only suppressed figures, as a PDF for the board or as JSON for merging."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

from relvald_desktop.documents.summary_report import draw_summary
from relvald_desktop.release.door import let_out
from relvald_desktop.rules.figures import to_json
from relvald_desktop.services.opening import note_event
from relvald_desktop.services.settings import read_settings
from relvald_desktop.services.summary import summarise
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import Wording

FORMATS = ("pdf", "json")


def prepare_summary(work: UnitOfWork, from_on: dt.date, to_on: dt.date, form: str, wording: Wording) -> bytes:
    """The summary of a period (local dates, both included) as a finished file in memory, counts suppressed.

    `form` is one of `FORMATS`; another raises ValueError.
    """
    if form not in FORMATS:
        raise ValueError(f"no such format: {form}")
    summary = summarise(work, from_on, to_on, suppress=True)
    if form == "json":
        return json.dumps(to_json(summary), ensure_ascii=False, indent=1).encode() + b"\n"
    settings = read_settings(work)
    return draw_summary(summary, wording, unit_name=settings.unit_name, practice=settings.practice)


def save_summary(
    work: UnitOfWork, from_on: dt.date, to_on: dt.date, form: str, wording: Wording, target: Path, *,
    replace: bool = False,
) -> None:  # fmt: skip
    """Write the summary to a file and note that in the log. Raises `CannotSave`, `ExistsAlready`."""
    content = prepare_summary(work, from_on, to_on, form, wording)
    let_out(target, content, replace=replace)
    note_event(work, "summary.saved", from_on=from_on.isoformat(), to_on=to_on.isoformat(), form=form)

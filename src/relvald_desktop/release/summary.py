"""Lets a summary out: only suppressed figures, as a PDF for the board or as JSON for merging, with nobody's name."""

from __future__ import annotations

import datetime as dt
import json

from relvald_desktop.documents.summary_report import draw_summary
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.outgoing import Outgoing, prepare
from relvald_desktop.rules.figures import Summary, to_json
from relvald_desktop.services.secrecy import names_of_everybody
from relvald_desktop.services.settings import read_settings
from relvald_desktop.services.summary import summarise
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import Wording

FORMATS = (Format.PDF, Format.JSON)


def prepare_summary(
    work: UnitOfWork, from_on: dt.date, to_on: dt.date, format_: Format, wording: Wording
) -> Outgoing:
    """The summary of a period (local dates, both included) as it would leave, counts suppressed, searched for the name
    of everybody in the store. `format_` is one of `FORMATS`; another raises ValueError."""
    if format_ not in FORMATS:
        raise ValueError(f"no such format: {format_}")
    settings = read_settings(work)

    def draw(summary: Summary) -> bytes:
        if format_ is Format.JSON:
            return json.dumps(to_json(summary), ensure_ascii=False, indent=1).encode() + b"\n"
        return draw_summary(summary, wording, unit_name=settings.unit_name, practice=settings.practice)

    return prepare(
        (), "summary", f"sammanstallning-{from_on}-{to_on}.{format_}", format_,
        summarise(work, from_on, to_on, suppress=True), draw, lambda: names_of_everybody(work),
        recipients=(Recipient.BOARD, Recipient.COLLEAGUE),
        details={"from_on": from_on.isoformat(), "to_on": to_on.isoformat()},
    )  # fmt: skip

"""Lets a summary out: only figures with small counts hidden, in the form it is asked for, with nobody's name in it."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from relvald_desktop.documents.summary_csv import write_csv, write_dictionary
from relvald_desktop.documents.summary_reply import draw_reply
from relvald_desktop.documents.summary_report import draw_summary
from relvald_desktop.documents.summary_sheets import write_workbook
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.door import let_out
from relvald_desktop.release.outgoing import Outgoing, prepare
from relvald_desktop.rules.figures.as_json import to_json
from relvald_desktop.rules.figures.values import Report, Summary
from relvald_desktop.services.reports import note_issued
from relvald_desktop.services.secrecy import names_of_everybody
from relvald_desktop.services.settings import read_settings
from relvald_desktop.services.summary import PreparedReport
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import Wording

FORMATS = (Format.PDF, Format.DOCX, Format.XLSX, Format.CSV, Format.JSON)
"""JSON holds the period alone, for adding up; the others also what it is compared with."""


@dataclass(frozen=True)
class _Head:
    """The texts somebody typed that stand in a summary; all else are figures and the program's own words."""

    unit_name: str


def prepare_summary(
    work: UnitOfWork, prepared: PreparedReport, format_: Format, wording: Wording, *, title: str = ""
) -> Outgoing:
    """A report as it would leave, searched for the name of everybody in the store. Once it has left, its figures are kept
    as issued, under the `title` of its definition. `format_` is one of `FORMATS`; another raises ValueError."""
    made = _prepare(work, prepared.report, format_, wording)
    return dataclasses.replace(made, keep=lambda change: note_issued(change, prepared, title))


def prepare_added_up(work: UnitOfWork, summary: Summary, format_: Format, wording: Wording) -> Outgoing:
    """Several registers' figures together, as they would leave. They tell nothing that the parts do not, and are not
    kept. Raises as `prepare_summary`."""
    return _prepare(work, Report(summary), format_, wording)


def prepare_dictionary(work: UnitOfWork, wording: Wording) -> Outgoing:
    """The data dictionary of the CSV file, as a CSV file of its own."""
    return prepare(
        (), "summary", "sammanstallning-datalexikon.csv", Format.CSV, (), lambda _: write_dictionary(wording),
        lambda: names_of_everybody(work), recipients=(Recipient.BOARD, Recipient.COLLEAGUE, Recipient.OTHER),
    )  # fmt: skip


def _prepare(work: UnitOfWork, report: Report, format_: Format, wording: Wording) -> Outgoing:
    settings = read_settings(work)
    summary = report.summary
    days = {"from_on": summary.from_on.isoformat(), "to_on": summary.to_on.isoformat()}
    return prepare(
        (), "summary", f"sammanstallning-{summary.from_on}-{summary.to_on}.{format_}", format_,
        _Head(settings.unit_name), _drawing(report, format_, wording, practice=settings.practice),
        lambda: names_of_everybody(work), recipients=(Recipient.BOARD, Recipient.COLLEAGUE, Recipient.OTHER), details=days,
    )  # fmt: skip


def save_added_up(summary: Summary, format_: Format, wording: Wording, target: Path) -> Path:
    """Several registers' figures together, written without a store: there is nothing in them that the files they come
    from did not say. Raises `CannotSave`, `ExistsAlready`."""
    if target.suffix.lower() != f".{format_}":
        target = target.with_name(f"{target.name}.{format_}")
    let_out(target, _drawing(Report(summary), format_, wording, practice=summary.practice)(_Head("")))
    return target


def _drawing(
    report: Report, format_: Format, wording: Wording, *, practice: bool
) -> Callable[[_Head], bytes]:
    """What makes the bytes of a report. Raises ValueError for a format that is none of `FORMATS`."""

    def as_json(head: _Head) -> bytes:
        return json.dumps(to_json(report.summary), ensure_ascii=False, indent=1).encode() + b"\n"

    def drawn(draw: Callable[..., bytes]) -> Callable[[_Head], bytes]:
        return lambda head: draw(report, wording, unit_name=head.unit_name, practice=practice)

    drawings: dict[Format, Callable[[_Head], bytes]] = {
        Format.PDF: drawn(draw_summary), Format.DOCX: drawn(draw_reply), Format.XLSX: drawn(write_workbook),
        Format.CSV: lambda head: write_csv(report, wording), Format.JSON: as_json,
    }  # fmt: skip
    if format_ not in drawings:
        raise ValueError(f"no such format: {format_}")
    return drawings[format_]

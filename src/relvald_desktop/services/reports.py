"""Summaries that are made again and again, and those that were issued: each keeps the figures it left with."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.report import IssuedReport, ReportDefinition
from relvald_desktop.records.values import new_id
from relvald_desktop.rules.figures.as_json import from_json, to_json
from relvald_desktop.rules.figures.values import Report, Summary
from relvald_desktop.services.forms import Form
from relvald_desktop.services.keeper import Keeper
from relvald_desktop.services.summary import Prepared, PreparedReport
from relvald_desktop.store.queries.figures.issued import issued_leads
from relvald_desktop.store.work import Change, UnitOfWork


@dataclass(kw_only=True)
class DefinitionForm(Form):
    """A summary that is made again. `period` is a key of `rules.periods.PERIODS`; "own" needs both local dates."""

    required: ClassVar[tuple[str, ...]] = ("title", "period")

    title: str = ""
    period: str = "last_half"
    from_on: dt.date | None = None
    to_on: dt.date | None = None
    compare_before: bool = True
    compare_last_year: bool = False

    def require_complete(self) -> None:
        super().require_complete()
        if self.period == "own":
            missing = [name for name in ("from_on", "to_on") if getattr(self, name) is None]
            if missing:
                raise Incomplete(fields=", ".join(missing))


DEFINITIONS: Keeper[ReportDefinition, DefinitionForm] = Keeper(
    ReportDefinition, DefinitionForm, "report_definition"
)


def definitions(session: Session) -> list[ReportDefinition]:
    """The saved summaries by title."""
    return list(
        session.scalars(select(ReportDefinition).order_by(ReportDefinition.title, ReportDefinition.id))
    )


def issued(session: Session) -> list[IssuedReport]:
    """What was issued, the latest first: one for each report, without those it was compared with."""
    return issued_leads(session)


def prepared_again(work: UnitOfWork, issued_id: str) -> PreparedReport:
    """The report with the very figures it was issued with, those it was compared with among them. Raises `NotFound`."""
    with work.reading() as session:
        lead = session.get_one(IssuedReport, issued_id)
        query = select(IssuedReport).where(IssuedReport.issue == lead.issue).order_by(IssuedReport.id)
        together = [each for each in session.scalars(query) if each.id != lead.id]
    parts = [_kept(lead), *map(_kept, together)]
    return PreparedReport(_report([part.summary for part in parts]), tuple(parts))


def note_issued(change: Change, prepared: PreparedReport, title: str) -> None:
    """Keep the figures that leave in this change; a report that left before, in another form, is not kept twice."""
    if all(part.kept for part in prepared.parts) and _has_led(change, prepared.parts[0]):
        return
    issue = new_id()
    for place, part in enumerate(prepared.parts):
        summary = part.summary
        change.add(
            IssuedReport(
                issue=issue, leads=place == 0, title=title, from_on=summary.from_on, to_on=summary.to_on,
                as_of=summary.as_of, threshold=summary.threshold, counted=part.counted,
                figures=json.dumps(to_json(summary), ensure_ascii=False),
            )
        )  # fmt: skip


def _has_led(change: Change, part: Prepared) -> bool:
    """Whether a report has been about these figures before."""
    query = select(IssuedReport.id).where(
        IssuedReport.leads.is_(True), IssuedReport.counted == part.counted,
        IssuedReport.from_on == part.summary.from_on, IssuedReport.to_on == part.summary.to_on,
    )  # fmt: skip
    return change.session.scalar(query.limit(1)) is not None


def _kept(record: IssuedReport) -> Prepared:
    return Prepared(from_json(json.loads(record.figures), "issued"), record.counted, kept=True)


def _report(summaries: Sequence[Summary]) -> Report:
    """The first summary beside the others: the one that ends the day before it, and the one a year back."""
    lead, *others = summaries
    one_day = dt.timedelta(days=1)
    before = next((each for each in others if each.to_on + one_day == lead.from_on), None)
    return Report(lead, before, next((each for each in others if each is not before), None))

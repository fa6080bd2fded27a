"""Summaries that are made again and again, and those that were issued: each keeps the figures it left with."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.errors import Incomplete, NotFound, RelvaldError
from relvald_desktop.records.report import IssuedReport, ReportDefinition
from relvald_desktop.records.values import new_id
from relvald_desktop.rules.alphabet import in_order
from relvald_desktop.rules.figures.as_json import from_own_json, to_json
from relvald_desktop.rules.figures.values import Summary
from relvald_desktop.services.forms import Form
from relvald_desktop.services.keeper import Keeper
from relvald_desktop.services.summary import Prepared, PreparedReport
from relvald_desktop.store.queries.figures.issued import count_issued, issued_leads
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class NeverIssued(RelvaldError):
    """No summary of the period had been issued by that day."""

    key = "never_issued"
    message = QT_TRANSLATE_NOOP("Errors", "No summary of {from_on} to {to_on} had been issued by {as_of}.")


class IssuedMeanwhile(RelvaldError):
    """Another summary left since this one was made; together they may tell too much."""

    key = "issued_meanwhile"
    message = QT_TRANSLATE_NOOP(
        "Errors", "Another summary has left since this one was made. Make it again; nothing has left."
    )


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
        """Raise `Incomplete` also for a period of its own without both days."""
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
    return sorted(session.scalars(select(ReportDefinition)), key=lambda each: (in_order(each.title), each.id))


def issued(session: Session) -> list[IssuedReport]:
    """What was issued, the latest first: one for each report, without those it was compared with."""
    return issued_leads(session)


def prepared_again(work: UnitOfWork, issued_id: str) -> PreparedReport:
    """The report with the very figures it was issued with, those it was compared with among them. Raises `NotFound`."""
    with work.reading() as session:
        lead = session.get(IssuedReport, issued_id)
        if lead is None:
            raise NotFound(kind=IssuedReport.kind, id=issued_id)
        query = select(IssuedReport).where(IssuedReport.issue == lead.issue).order_by(IssuedReport.id)
        parts = {each.role: _kept(each) for each in session.scalars(query)}
    return PreparedReport(parts)


def issued_as_of(work: UnitOfWork, from_on: dt.date, to_on: dt.date, as_of: dt.date) -> PreparedReport:
    """The report about a period (local dates, both included) as it was issued the last time up to a local date, with
    what it was compared with. Raises `NeverIssued`."""
    with work.reading() as session:
        found = next(
            (
                each.id
                for each in issued_leads(session)
                if (each.from_on, each.to_on) == (from_on, to_on) and each.as_of <= as_of
            ),
            None,
        )
    if found is None:
        raise NeverIssued(from_on=from_on, to_on=to_on, as_of=as_of)
    return prepared_again(work, found)


def note_issued(change: Change, prepared: PreparedReport, title: str) -> None:
    """Keep the figures that leave in this change; a report that left before, in another form, is not kept twice.

    Raises `IssuedMeanwhile` when another summary left since these figures were made in view of what was public.
    """
    if _left_before(change.session, prepared):
        return
    if prepared.public is not None and prepared.public != count_issued(change.session):
        raise IssuedMeanwhile()
    issue = new_id()
    for role, part in prepared.parts.items():
        summary = part.summary
        change.add(
            IssuedReport(
                issue=issue, role=role, title=title, from_on=summary.from_on, to_on=summary.to_on,
                as_of=summary.as_of, threshold=summary.threshold, counted=part.counted, figures=_text(summary),
            )
        )  # fmt: skip


def _left_before(session: Session, prepared: PreparedReport) -> bool:
    """Whether these very summaries left together before."""
    issues: dict[str, set[tuple[str, str]]] = {}
    for issue, role, figures in session.execute(
        select(IssuedReport.issue, IssuedReport.role, IssuedReport.figures)
    ):
        issues.setdefault(issue, set()).add((role, figures))
    return {(role, _text(part.summary)) for role, part in prepared.parts.items()} in issues.values()


def _text(summary: Summary) -> str:
    return json.dumps(to_json(summary), ensure_ascii=False)


def _kept(record: IssuedReport) -> Prepared:
    return Prepared(from_own_json(json.loads(record.figures)), record.counted, kept=True)

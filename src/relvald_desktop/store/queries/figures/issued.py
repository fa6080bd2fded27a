"""What was issued before, and when records were entered."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from relvald_desktop.records.report import IssuedReport
from relvald_desktop.store.queries.figures.reading import rows

_TABLES = {
    "signals": "signal", "matters_reported": "legal_matter", "matters_prosecuted": "legal_matter",
    "matters_ended": "legal_matter", "accompaniments": "accompaniment", "orders": "restraining_order",
    "breaches": "order_breach", "concerns": "concern_report", "men": "referral", "cases_opened": "case_",
    "cases_closed": "case_", "risk_reviews": "risk_review",
}  # fmt: skip
"""The table whose records are the units of a population."""


class IssuedFigures(NamedTuple):
    """When figures left (UTC), their JSON, and the digest of what was counted."""

    at: dt.datetime
    figures: str
    counted: str


def issued_reports(session: Session) -> list[IssuedFigures]:
    """Every summary that has left, the oldest first; the same figures once."""
    query = select(IssuedReport.created_at, IssuedReport.figures, IssuedReport.counted).order_by(
        IssuedReport.id
    )
    found: dict[tuple[str, str], IssuedFigures] = {}
    for at, figures, counted in session.execute(query).tuples():
        assert at is not None
        found.setdefault((figures, counted), IssuedFigures(at, figures, counted))
    return list(found.values())


def count_issued(session: Session) -> int:
    """How many summaries have left."""
    return session.scalar(select(func.count()).select_from(IssuedReport)) or 0


def issued_leads(session: Session) -> list[IssuedReport]:
    """The summaries that reports were about, the latest first."""
    query = select(IssuedReport).where(IssuedReport.role == "summary").order_by(IssuedReport.id.desc())
    return list(session.scalars(query))


def entered(session: Session, population: str) -> dict[str, dt.datetime]:
    """When each record of a population was entered (UTC); empty where its units are no records of one kind."""
    table = _TABLES.get(population)
    if table is None:
        return {}
    found = rows(session, f"SELECT id, created_at FROM {table} WHERE created_at IS NOT NULL")
    return {id_: dt.datetime.fromisoformat(at) for id_, at in found}

"""How dangerous it is: dated risk reviews and the results of external instruments."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.columns import Coded, Day, Listed
from relvald_desktop.records.support_codes import HerView, Instrument, RiskLevel
from relvald_desktop.records.values import FactorAnswer


class RiskReview(Record, kw_only=True):
    """Answers, reasons and a level: structured professional judgement. Nothing is summed into a verdict.

    `review_by` is the local date by which the next review should be made.
    """

    __tablename__ = "risk_review"
    __table_args__ = (Index("ix_risk_review_case", "case_id", "on", "id"),)
    kind: ClassVar[str] = "risk_review"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"))
    on: Mapped[dt.date] = mapped_column(Day)
    level: Mapped[RiskLevel] = mapped_column(Coded(RiskLevel))
    reasons: Mapped[str] = mapped_column(default="")
    her_view: Mapped[HerView] = mapped_column(Coded(HerView), default=HerView.NOT_ASKED)
    her_words: Mapped[str] = mapped_column(default="")
    answers: Mapped[tuple[FactorAnswer, ...]] = mapped_column(Listed(FactorAnswer.parse), default=())
    review_by: Mapped[dt.date | None] = mapped_column(Day, default=None)

    def search_text(self) -> str:
        return joined(self.reasons, self.her_words)


class InstrumentResult(Record, kw_only=True):
    """The result of an external instrument: which, version, date and total. Its items are protected by copyright and
    are never kept here."""

    __tablename__ = "instrument_result"
    kind: ClassVar[str] = "instrument_result"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"), index=True)
    on: Mapped[dt.date] = mapped_column(Day)
    instrument: Mapped[Instrument] = mapped_column(Coded(Instrument), default=Instrument.FREDA)
    version: Mapped[str] = mapped_column(default="")
    total: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.version, self.note)

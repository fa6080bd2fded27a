"""Risk reviews: answers with reasons and a level; the case shows the latest, and when the next is due."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from relvald_desktop.records.case import Case
from relvald_desktop.records.risk import InstrumentResult, RiskReview
from relvald_desktop.records.support_codes import HerView, Instrument, RiskLevel
from relvald_desktop.records.values import FactorAnswer
from relvald_desktop.services.forms import Form
from relvald_desktop.services.keeper import Keeper
from relvald_desktop.services.settings import StoreSettings
from relvald_desktop.store.work import Change


@dataclass(kw_only=True)
class RiskForm(Form):
    """A review on a local date. The level is the worker's judgement and needs its reasons."""

    required: ClassVar[tuple[str, ...]] = ("on", "level", "reasons")
    long: ClassVar[tuple[str, ...]] = ("reasons", "her_words")
    ordered: ClassVar[tuple[tuple[str, str], ...]] = (("on", "review_by"),)

    on: dt.date | None = None
    level: RiskLevel | None = None
    reasons: str = ""
    her_view: HerView = HerView.NOT_ASKED
    her_words: str = ""
    answers: tuple[FactorAnswer, ...] = ()
    review_by: dt.date | None = None


@dataclass(kw_only=True)
class InstrumentForm(Form):
    """Which instrument, which version, when, and its total; never its items."""

    required: ClassVar[tuple[str, ...]] = ("on", "total")

    on: dt.date | None = None
    instrument: Instrument = Instrument.FREDA
    version: str = ""
    total: str = ""
    note: str = ""


def _settle(change: Change, review: RiskReview) -> None:
    """The case repeats its latest review."""
    newest = change.session.scalar(
        select(RiskReview)
        .where(RiskReview.case_id == review.case_id)
        .order_by(RiskReview.on.desc(), RiskReview.id.desc())
        .limit(1)
    )
    case = change.edit(Case, review.case_id)
    case.risk_level = newest.level if newest else None
    case.review_by = newest.review_by if newest else None


REVIEWS: Keeper[RiskReview, RiskForm] = Keeper(RiskReview, RiskForm, "risk", _settle)
INSTRUMENTS: Keeper[InstrumentResult, InstrumentForm] = Keeper(InstrumentResult, InstrumentForm, "instrument")


def next_review(on: dt.date, level: RiskLevel, settings: StoreSettings) -> dt.date:
    """The local date by which the next review should be made, by the unit's own intervals."""
    return on + dt.timedelta(days=settings.review_days(level))

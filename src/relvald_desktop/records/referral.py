"""Passing people on: referrals and their answers, and what the man may do to staff."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.columns import Coded, Day, Listed
from relvald_desktop.records.support_codes import ReferralAnswer, ReferralTo, StaffRisk


class Referral(Record, kw_only=True):
    """Somebody in a case is referred somewhere: sent, answered, taken up (the first contact there). Local dates.

    `person_id` is empty when it concerns the woman of an anonymous case, or a man whose name is not known.
    """

    __tablename__ = "referral"
    kind: ClassVar[str] = "referral"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"), index=True)
    person_id: Mapped[str | None] = mapped_column(link_to("person.id"), default=None, index=True)
    to: Mapped[ReferralTo] = mapped_column(Coded(ReferralTo))
    to_words: Mapped[str] = mapped_column(default="")
    need: Mapped[str] = mapped_column(default="")
    referred_by: Mapped[str] = mapped_column(default="")
    agreed: Mapped[bool] = mapped_column(default=False)
    sent_on: Mapped[dt.date] = mapped_column(Day)
    answer: Mapped[ReferralAnswer] = mapped_column(Coded(ReferralAnswer), default=ReferralAnswer.WAITING)
    answered_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    taken_up_on: Mapped[dt.date | None] = mapped_column(Day, default=None)

    def search_text(self) -> str:
        return joined(self.to_words, self.need, self.referred_by)


class StaffRiskNote(Record, kw_only=True):
    """What the man may do to staff, and what staff do about it."""

    __tablename__ = "staff_risk_note"
    kind: ClassVar[str] = "staff_risk_note"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"), index=True)
    on: Mapped[dt.date] = mapped_column(Day)
    risks: Mapped[tuple[StaffRisk, ...]] = mapped_column(Listed(StaffRisk), default=())
    precautions: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.precautions)

"""Referrals and their answers, and the man's risk to staff."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from relvald_desktop.records.referral import Referral, StaffRiskNote
from relvald_desktop.records.support_codes import ReferralAnswer, ReferralTo, StaffRisk
from relvald_desktop.services.forms import Form
from relvald_desktop.services.keeper import Keeper


@dataclass(kw_only=True)
class ReferralForm(Form):
    """Somebody is referred somewhere; `person_id` None when nobody is named. Local dates."""

    required: ClassVar[tuple[str, ...]] = ("to", "sent_on")
    long: ClassVar[tuple[str, ...]] = ("need",)
    ordered: ClassVar[tuple[tuple[str, str], ...]] = (("sent_on", "answered_on"), ("sent_on", "taken_up_on"))

    person_id: str | None = None
    to: ReferralTo | None = None
    to_words: str = ""
    need: str = ""
    referred_by: str = ""
    agreed: bool = False
    sent_on: dt.date | None = None
    answer: ReferralAnswer = ReferralAnswer.WAITING
    answered_on: dt.date | None = None
    taken_up_on: dt.date | None = None


@dataclass(kw_only=True)
class StaffRiskForm(Form):
    """What the man may do to staff, and what staff do about it."""

    required: ClassVar[tuple[str, ...]] = ("on", "risks")
    long: ClassVar[tuple[str, ...]] = ("precautions",)

    on: dt.date | None = None
    risks: tuple[StaffRisk, ...] = ()
    precautions: str = ""


REFERRALS: Keeper[Referral, ReferralForm] = Keeper(Referral, ReferralForm, "referral")
STAFF_RISKS: Keeper[StaffRiskNote, StaffRiskForm] = Keeper(StaffRiskNote, StaffRiskForm, "staff_risk")

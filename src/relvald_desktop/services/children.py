"""Children: what each has seen, the reports of concern, and how long they took."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from relvald_desktop.records.child import ChildNotice, ConcernReport
from relvald_desktop.records.support_codes import ConcernOutcome, Exposure, LivesWith
from relvald_desktop.services.forms import Form
from relvald_desktop.services.keeper import Keeper


@dataclass(kw_only=True)
class NoticeForm(Form):
    """What was noticed about a child on a local date."""

    required: ClassVar[tuple[str, ...]] = ("child_id", "on")
    long: ClassVar[tuple[str, ...]] = ("words",)

    child_id: str = ""
    on: dt.date | None = None
    exposure: tuple[Exposure, ...] = ()
    lives_with: LivesWith = LivesWith.UNKNOWN
    words: str = ""


@dataclass(kw_only=True)
class ConcernForm(Form):
    """A report of concern. It is to be made at once (socialtjänstlagen (2025:400) ch. 19 s. 1); the dates show it."""

    required: ClassVar[tuple[str, ...]] = ("child_id", "noticed_on")
    long: ClassVar[tuple[str, ...]] = ("note",)
    ordered: ClassVar[tuple[tuple[str, str], ...]] = (
        ("noticed_on", "sent_on"), ("sent_on", "receipt_on"), ("sent_on", "outcome_on"),
    )  # fmt: skip

    child_id: str = ""
    noticed_on: dt.date | None = None
    sent_on: dt.date | None = None
    to: str = ""
    receipt_on: dt.date | None = None
    outcome: ConcernOutcome = ConcernOutcome.WAITING
    outcome_on: dt.date | None = None
    note: str = ""


NOTICES: Keeper[ChildNotice, NoticeForm] = Keeper(ChildNotice, NoticeForm, "child_notice")
CONCERNS: Keeper[ConcernReport, ConcernForm] = Keeper(ConcernReport, ConcernForm, "concern")

"""The safety plan that is made with her, in versions, and the rest that a silence alarm is given."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.columns import Day

PLAN_SECTIONS = (
    "warning_signs", "way_out", "safe_places", "people_to_call", "code_word", "bag_and_papers", "phone_and_accounts",
    "children", "when_he_comes", "after_leaving", "what_gives_strength",
)  # fmt: skip
"""The text fields of a plan, in the order they are talked through and printed."""


class SafetyPlan(Record, kw_only=True):
    """One version of the plan. `agreed` says that it was made with her, `may_keep` whether paper is safe at home
    (None: not asked yet, which counts as no)."""

    __tablename__ = "safety_plan"
    __table_args__ = (Index("ix_safety_plan_case", "case_id", "version"),)
    kind: ClassVar[str] = "safety_plan"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"))
    version: Mapped[int]
    on: Mapped[dt.date] = mapped_column(Day)
    agreed: Mapped[bool] = mapped_column(default=True)
    may_keep: Mapped[bool | None] = mapped_column(default=None)
    warning_signs: Mapped[str] = mapped_column(default="")
    way_out: Mapped[str] = mapped_column(default="")
    safe_places: Mapped[str] = mapped_column(default="")
    people_to_call: Mapped[str] = mapped_column(default="")
    code_word: Mapped[str] = mapped_column(default="")
    bag_and_papers: Mapped[str] = mapped_column(default="")
    phone_and_accounts: Mapped[str] = mapped_column(default="")
    children: Mapped[str] = mapped_column(default="")
    when_he_comes: Mapped[str] = mapped_column(default="")
    after_leaving: Mapped[str] = mapped_column(default="")
    what_gives_strength: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(*(getattr(self, name) for name in PLAN_SECTIONS))


class SilenceSnooze(Record, kw_only=True):
    """The silence alarm rests until a local date (included), for a reason."""

    __tablename__ = "silence_snooze"
    kind: ClassVar[str] = "silence_snooze"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"), index=True)
    until: Mapped[dt.date] = mapped_column(Day)
    reason: Mapped[str]

    def search_text(self) -> str:
        return joined(self.reason)

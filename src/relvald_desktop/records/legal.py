"""A legal matter (rättsprocess), its dated steps, and the times the worker goes along with her."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.codes import (
    AccompanimentKind,
    LegalState,
    MatterEnd,
    Need,
    Offence,
)
from relvald_desktop.records.columns import Coded, Day, Listed, Moment
from relvald_desktop.records.values import CheckItem


class LegalMatter(Record, kw_only=True):
    """What was reported and where it stands. `state` and `state_on` repeat the last step for the lists."""

    __tablename__ = "legal_matter"
    __table_args__ = (
        Index("ix_legal_matter_case", "case_id", "reported_on"),
        Index(
            "ix_legal_matter_figures",
            "reported_on",
            "state",
            "ended_on",
            "end",
            "case_id",
        ),
    )
    kind: ClassVar[str] = "legal_matter"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"))
    reported_on: Mapped[dt.date] = mapped_column(Day)
    offences: Mapped[tuple[Offence, ...]] = mapped_column(Listed(Offence), default=())
    police_reference: Mapped[str] = mapped_column(default="")
    prosecutor: Mapped[str] = mapped_column(default="")
    court: Mapped[str] = mapped_column(default="")
    court_case_number: Mapped[str] = mapped_column(default="")
    counsel: Mapped[str] = mapped_column(default="")
    child_representative: Mapped[str] = mapped_column(default="")
    state: Mapped[LegalState] = mapped_column(Coded(LegalState), default=LegalState.REPORTED)
    state_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    next_expected_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    ended_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    end: Mapped[MatterEnd | None] = mapped_column(Coded(MatterEnd), default=None)

    def search_text(self) -> str:
        return joined(
            self.police_reference, self.court_case_number, self.court, self.prosecutor, self.counsel,
            self.child_representative,
        )  # fmt: skip


class LegalStep(Record, kw_only=True):
    """One dated step of a matter, and where the knowledge comes from. `confirmed_jump`: the worker said that
    nothing is missing in between."""

    __tablename__ = "legal_step"
    __table_args__ = (Index("ix_legal_step_matter", "matter_id", "on"),)
    kind: ClassVar[str] = "legal_step"

    matter_id: Mapped[str] = mapped_column(link_to("legal_matter.id"))
    case_id: Mapped[str] = mapped_column(link_to("case_.id"))
    state: Mapped[LegalState] = mapped_column(Coded(LegalState))
    on: Mapped[dt.date] = mapped_column(Day)
    source: Mapped[str] = mapped_column(default="")
    next_expected_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    confirmed_jump: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.note, self.source)


class Accompaniment(Record, kw_only=True):
    """Going along (medföljning) to an interview, a hearing, a talk: planned, carried out, followed up.

    `starts_at` is UTC, `on` the local date. `paper_note` is the free text printed on the court note; everything
    else the worker writes here stays in the store.
    """

    __tablename__ = "accompaniment"
    __table_args__ = (
        Index("ix_accompaniment_case", "case_id", "starts_at"),
        Index("ix_accompaniment_figures", "on", "purpose", "cancelled", "case_id"),
    )
    kind: ClassVar[str] = "accompaniment"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"))
    matter_id: Mapped[str | None] = mapped_column(link_to("legal_matter.id"), default=None, index=True)
    purpose: Mapped[AccompanimentKind] = mapped_column(
        Coded(AccompanimentKind), default=AccompanimentKind.HEARING
    )
    starts_at: Mapped[dt.datetime] = mapped_column(Moment)
    on: Mapped[dt.date] = mapped_column(Day)
    place: Mapped[str] = mapped_column(default="")
    room: Mapped[str] = mapped_column(default="")
    meeting_point: Mapped[str] = mapped_column(default="")
    before: Mapped[tuple[CheckItem, ...]] = mapped_column(Listed(CheckItem.parse), default=())
    during: Mapped[tuple[CheckItem, ...]] = mapped_column(Listed(CheckItem.parse), default=())
    after: Mapped[tuple[CheckItem, ...]] = mapped_column(Listed(CheckItem.parse), default=())
    needs: Mapped[tuple[Need, ...]] = mapped_column(Listed(Need), default=())
    paper_note: Mapped[str] = mapped_column(default="")
    what_happened: Mapped[str] = mapped_column(default="")
    how_she_was: Mapped[str] = mapped_column(default="")
    follow_up_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    carried_out: Mapped[bool] = mapped_column(default=False)
    cancelled: Mapped[bool] = mapped_column(default=False)

    def search_text(self) -> str:
        return joined(
            self.place,
            self.room,
            self.meeting_point,
            self.paper_note,
            self.what_happened,
            self.how_she_was,
        )

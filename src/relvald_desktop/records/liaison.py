"""Liaison meetings (samverkansmöten) with police and others: points, decisions, and who does what."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.columns import Day


class LiaisonMeeting(Record, kw_only=True):
    """A meeting on a local date. `with_police` counts against the two that each half-year asks for."""

    __tablename__ = "liaison_meeting"
    kind: ClassVar[str] = "liaison_meeting"

    on: Mapped[dt.date] = mapped_column(Day, index=True)
    partners: Mapped[str]
    with_police: Mapped[bool] = mapped_column(default=True)
    held: Mapped[bool] = mapped_column(default=False)
    points: Mapped[str] = mapped_column(default="")
    decisions: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.partners, self.points, self.decisions)


class LiaisonAction(Record, kw_only=True):
    """What was agreed to be done after a meeting, by whom, until when."""

    __tablename__ = "liaison_action"
    kind: ClassVar[str] = "liaison_action"

    meeting_id: Mapped[str] = mapped_column(link_to("liaison_meeting.id"), index=True)
    what: Mapped[str]
    owner: Mapped[str] = mapped_column(default="")
    due_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    done_on: Mapped[dt.date | None] = mapped_column(Day, default=None)

    def search_text(self) -> str:
        return joined(self.what, self.owner)

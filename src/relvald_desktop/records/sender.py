"""Those who send signals again and again: a school, a child health centre; and what they were told back."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.codes import Source
from relvald_desktop.records.columns import Coded, Day


class Sender(Record, kw_only=True):
    """An organisation that signals come from, and how to reach it."""

    __tablename__ = "sender"
    kind: ClassVar[str] = "sender"

    name: Mapped[str]
    source: Mapped[Source] = mapped_column(Coded(Source), default=Source.SCHOOL)
    contact_person: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.name, self.contact_person, self.phone, self.email, self.note)


class SenderFeedback(Record, kw_only=True):
    """What a sender was told on a local date, perhaps about one signal."""

    __tablename__ = "sender_feedback"
    kind: ClassVar[str] = "sender_feedback"

    sender_id: Mapped[str] = mapped_column(link_to("sender.id"), index=True)
    signal_id: Mapped[str | None] = mapped_column(link_to("signal.id"), default=None)
    on: Mapped[dt.date] = mapped_column(Day)
    words: Mapped[str]

    def search_text(self) -> str:
        return joined(self.words)

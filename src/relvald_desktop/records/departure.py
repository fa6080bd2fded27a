"""What left the store: which paper or file, in what form, to whom, on what ground."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, link_to
from relvald_desktop.records.columns import Coded, Day
from relvald_desktop.records.legal_codes import Recipient, WayOut


class Departure(Record, kw_only=True):
    """One paper or file that went out through the door.

    `noun` is what it is ("court_note"), `form` its format, `digest` the SHA-256 of its bytes as they were checked
    (before a password was put on). `ground` is a key of `rules.legal_grounds`, empty where none is needed.
    `override_reason` says why it left although the leak check had found `overridden` places.
    """

    __tablename__ = "departure"
    __table_args__ = (Index("ix_departure_case", "case_id", "on"),)
    kind: ClassVar[str] = "departure"

    case_id: Mapped[str | None] = mapped_column(link_to("case_.id"), default=None)
    on: Mapped[dt.date] = mapped_column(Day)
    noun: Mapped[str]
    form: Mapped[str]
    way: Mapped[WayOut] = mapped_column(Coded(WayOut))
    to: Mapped[Recipient] = mapped_column(Coded(Recipient), default=Recipient.WORKER)
    to_words: Mapped[str] = mapped_column(default="")
    ground: Mapped[str] = mapped_column(default="")
    digest: Mapped[str] = mapped_column(default="")
    size: Mapped[int] = mapped_column(default=0)
    with_password: Mapped[bool] = mapped_column(default=False)
    overridden: Mapped[int] = mapped_column(default=0)
    override_reason: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return self.to_words

"""What she agreed to, and what was given to whom on what legal ground."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.columns import Day


class Consent(Record, kw_only=True):
    """What she agreed to be told, to whom, from when until when; `withdrawn_on` ends it. Local dates."""

    __tablename__ = "consent"
    kind: ClassVar[str] = "consent"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"), index=True)
    what: Mapped[str]
    to_whom: Mapped[str]
    given_on: Mapped[dt.date] = mapped_column(Day)
    until: Mapped[dt.date | None] = mapped_column(Day, default=None)
    withdrawn_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.what, self.to_whom, self.note)


class Disclosure(Record, kw_only=True):
    """What was given to whom. `ground` is a key of `rules.legal_grounds`; `consent_id` the consent it leans on."""

    __tablename__ = "disclosure"
    kind: ClassVar[str] = "disclosure"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"), index=True)
    on: Mapped[dt.date] = mapped_column(Day)
    what: Mapped[str]
    to_whom: Mapped[str]
    ground: Mapped[str]
    consent_id: Mapped[str | None] = mapped_column(link_to("consent.id"), default=None)
    note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.what, self.to_whom, self.note)

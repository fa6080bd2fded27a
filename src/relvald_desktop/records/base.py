"""What every record has: an id, who wrote it and when, and how often it was changed."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

from relvald_desktop.records.columns import Moment
from relvald_desktop.records.values import LOCAL_ZONE, new_id


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, repr=False, eq=False):
    """The root of everything that lies in the store. Has no `repr` of its content, so that none reaches a log."""


class Record(Base, kw_only=True):
    """A noun of the work. `kind` names it in the log, the search index and the command line.

    `revision` counts changes from 1. `created_at` and `changed_at` are UTC; `zone` is the IANA name of the zone the
    worker's local times of this record were given in.
    """

    __abstract__ = True
    kind: ClassVar[str]

    id: Mapped[str] = mapped_column(primary_key=True, default_factory=new_id, sort_order=-9)
    created_at: Mapped[dt.datetime | None] = mapped_column(Moment, default=None, sort_order=90)
    created_by: Mapped[str] = mapped_column(default="", sort_order=91)
    changed_at: Mapped[dt.datetime | None] = mapped_column(Moment, default=None, sort_order=92)
    changed_by: Mapped[str] = mapped_column(default="", sort_order=93)
    revision: Mapped[int] = mapped_column(default=0, sort_order=94)
    zone: Mapped[str] = mapped_column(default=LOCAL_ZONE, sort_order=95)

    def search_text(self) -> str:
        """The words this record is found by; empty when it is not searched."""
        return ""

    def search_case(self) -> str | None:
        """The case the record belongs to, for the search index."""
        return getattr(self, "case_id", None)

    def search_day(self) -> dt.date | None:
        """The local date the record is about, for the search index."""
        about: dt.date | None = getattr(self, "on", None)
        return about or (self.created_at.date() if self.created_at else None)

    def __repr__(self) -> str:
        return f"<{self.kind} {self.id}>"


def column_values(record: Record) -> dict[str, Any]:
    """The record's column values by attribute name, as Python values."""
    return {attribute.key: getattr(record, attribute.key) for attribute in record.__mapper__.column_attrs}


def joined(*parts: object) -> str:
    """The non-empty parts with spaces between, for `search_text`."""
    return " ".join(str(part) for part in parts if part)


def link_to(column: str) -> ForeignKey:
    """A reference to another record, checked when the change is committed: within one change, order is free."""
    return ForeignKey(column, deferrable=True, initially="DEFERRED")

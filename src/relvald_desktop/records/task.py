"""A task with its day; a call waits for a safe window."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.columns import Day


class Task(Record, kw_only=True):
    """What is to be done by a local date, in a case or in general. `is_call`: only in one of her safe windows.

    A task that a rule reckoned has `rule` (its key in `rules.deadlines`) and `about_id`, the record it was reckoned
    from; its `what` is then an English text of the context "Deadlines". It is shown from `remind_on`.
    """

    __tablename__ = "task"
    __table_args__ = (Index("ix_task_due", "done_on", "due_on", "id"),)
    kind: ClassVar[str] = "task"

    case_id: Mapped[str | None] = mapped_column(link_to("case_.id"), default=None, index=True)
    what: Mapped[str]
    due_on: Mapped[dt.date] = mapped_column(Day)
    is_call: Mapped[bool] = mapped_column(default=False)
    remind_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    rule: Mapped[str] = mapped_column(default="")
    about_id: Mapped[str | None] = mapped_column(default=None, index=True)
    done_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    done_by: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return "" if self.rule else joined(self.what)

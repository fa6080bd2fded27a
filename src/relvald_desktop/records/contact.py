"""A contact with her or about her: a note that is first a draft, then signed, then only added to."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.codes import ContactKind, ContactOutcome, ContactState
from relvald_desktop.records.columns import Coded, Day, Moment
from relvald_desktop.records.support_codes import AttemptResult


class Contact(Record, kw_only=True):
    """A journal note: when (UTC, and the local date), how long in minutes, who took part, what was said and done.

    `attempt` says how a call ended that did not reach her. A note from an older register has the `import_key` of its
    row, and in `import_note` what the row said that has no field; it was signed where it was written."""

    __tablename__ = "contact"
    __table_args__ = (
        Index("ix_contact_case", "case_id", "at", "id"),
        Index("ix_contact_figures", "on", "how", "outcome", "minutes", "case_id"),
        Index(
            "ix_contact_reached", "case_id", "outcome", "on",
            sqlite_where=text("outcome IN ('contact', 'support')"),
        ),
        Index("ix_contact_draft", "on", sqlite_where=text("state = 'draft'")),
        Index("ix_contact_next_step", "next_step_on", sqlite_where=text("next_step_on IS NOT NULL")),
        Index("ix_contact_import", "import_key", sqlite_where=text("import_key IS NOT NULL")),
    )  # fmt: skip
    kind: ClassVar[str] = "contact"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"))
    at: Mapped[dt.datetime] = mapped_column(Moment)
    on: Mapped[dt.date] = mapped_column(Day)
    how: Mapped[ContactKind] = mapped_column(Coded(ContactKind), default=ContactKind.PHONE)
    outcome: Mapped[ContactOutcome] = mapped_column(Coded(ContactOutcome), default=ContactOutcome.SUPPORT)
    attempt: Mapped[AttemptResult | None] = mapped_column(Coded(AttemptResult), default=None)
    minutes: Mapped[int | None] = mapped_column(default=None)
    participants: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    next_step: Mapped[str] = mapped_column(default="")
    next_step_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    state: Mapped[ContactState] = mapped_column(Coded(ContactState), default=ContactState.DRAFT)
    signed_at: Mapped[dt.datetime | None] = mapped_column(Moment, default=None)
    signed_by: Mapped[str] = mapped_column(default="")
    import_key: Mapped[str | None] = mapped_column(default=None)
    import_note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.text, self.participants, self.next_step, self.import_note)


class ContactAddendum(Record, kw_only=True):
    """Something added to a signed note afterwards; a correction is visible as one."""

    __tablename__ = "contact_addendum"
    kind: ClassVar[str] = "contact_addendum"

    contact_id: Mapped[str] = mapped_column(link_to("contact.id"), index=True)
    case_id: Mapped[str] = mapped_column(link_to("case_.id"))
    text: Mapped[str]
    is_correction: Mapped[bool] = mapped_column(default=False)

    def search_text(self) -> str:
        return joined(self.text)

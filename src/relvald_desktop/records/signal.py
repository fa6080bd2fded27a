"""A signal of violence, from anyone, long before any police report; and the delay clock that starts with it."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.codes import (
    NextStep,
    Relation,
    Source,
    TriageOutcome,
    ViolenceType,
)
from relvald_desktop.records.columns import Coded, Day, Listed, Moment


class Signal(Record, kw_only=True):
    """What was seen or heard, from whom, and what came of it.

    `received_on` is the local date; `received_at` the moment in UTC where it is known. `children` is a number, or
    -1 when there are children but nobody knows how many, or None when it is not known whether there are any. The three `first_..._on`
    dates (local) stop the three hands of the delay clock. `import_key` recognises the same row of a file again.
    `passed_answer` is what came back when the signal was passed on.
    """

    __tablename__ = "signal"
    __table_args__ = (
        Index("ix_signal_register", "received_on", "id"),
        # ix_signal_waiting, by danger, is an expression: it stands in the migration and in `store.queries.signals`.
        Index("ix_signal_triage", "triage", "received_on", "id"),
        Index(
            "ix_signal_figures", "received_on", "source", "triage", "relation",
            "triaged_on", "first_attempt_on", "first_contact_on", "first_support_on", "violence_types", "case_id", "children",
            "id",
        ),
    )  # fmt: skip
    kind: ClassVar[str] = "signal"

    received_on: Mapped[dt.date] = mapped_column(Day)
    received_at: Mapped[dt.datetime | None] = mapped_column(Moment, default=None)
    source: Mapped[Source] = mapped_column(Coded(Source))
    source_words: Mapped[str] = mapped_column(default="")
    informant: Mapped[str] = mapped_column(default="")
    informant_protected: Mapped[bool] = mapped_column(default=False)
    seen_or_heard: Mapped[str]
    about: Mapped[str] = mapped_column(default="")
    identity_number: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    violence_types: Mapped[tuple[ViolenceType, ...]] = mapped_column(Listed(ViolenceType), default=())
    relation: Mapped[Relation | None] = mapped_column(Coded(Relation), default=None)
    children: Mapped[int | None] = mapped_column(default=None)
    children_ages: Mapped[str] = mapped_column(default="")
    acute: Mapped[bool | None] = mapped_column(default=None)
    weapon: Mapped[bool | None] = mapped_column(default=None)
    pregnant: Mapped[bool | None] = mapped_column(default=None)
    next_step: Mapped[NextStep | None] = mapped_column(Coded(NextStep), default=None)
    triage: Mapped[TriageOutcome] = mapped_column(Coded(TriageOutcome), default=TriageOutcome.WAITING)
    triaged_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    triaged_by: Mapped[str] = mapped_column(default="")
    triage_reason: Mapped[str] = mapped_column(default="")
    passed_to: Mapped[str] = mapped_column(default="")
    passed_answer: Mapped[str] = mapped_column(default="")
    passed_answer_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    sender_id: Mapped[str | None] = mapped_column(link_to("sender.id"), default=None, index=True)
    case_id: Mapped[str | None] = mapped_column(link_to("case_.id"), default=None, index=True)
    first_attempt_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    first_contact_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    first_support_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    import_key: Mapped[str | None] = mapped_column(default=None, index=True)
    import_note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(
            self.seen_or_heard, self.about, self.identity_number, self.phone, self.informant, self.source_words,
            self.import_note, self.passed_to, self.passed_answer, self.triage_reason,
        )  # fmt: skip

    def search_day(self) -> dt.date | None:
        return self.received_on

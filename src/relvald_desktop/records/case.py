"""A case: one woman under a neutral code, the people around her, and where she is in leaving."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.codes import CloseReason, RelationshipState, Role, SaidBy
from relvald_desktop.records.columns import ApproximateDay, Coded, Day
from relvald_desktop.records.support_codes import RiskLevel
from relvald_desktop.records.values import PartialDate


class Case(Record, kw_only=True):
    """One woman's case (ärende). The code says nothing about her; an anonymous woman has a case and no name.

    `relationship` is the latest relationship status, kept here so that lists need no second look-up;
    `last_heard_on` is the local date of the last contact with her. `risk_level` and `review_by` repeat the latest risk
    review, `snoozed_until` the silence alarm's rest. A case that turned out to be another one's has `merged_into`.
    `register_code` is what an older register called it, `import_key` recognises that register's row again, and
    `import_note` keeps what the row said that has no field.
    """

    __tablename__ = "case_"
    __table_args__ = (
        UniqueConstraint("code", name="uq_case_code"),
        Index("ix_case_list", "closed_on", "opened_on", "id"),
    )
    kind: ClassVar[str] = "case"

    code: Mapped[str]
    opened_on: Mapped[dt.date] = mapped_column(Day)
    closed_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    close_reason: Mapped[CloseReason | None] = mapped_column(Coded(CloseReason), default=None)
    acute: Mapped[bool] = mapped_column(default=False)
    responsible: Mapped[str] = mapped_column(default="")
    relationship: Mapped[RelationshipState] = mapped_column(
        Coded(RelationshipState), default=RelationshipState.UNKNOWN
    )
    last_heard_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    risk_level: Mapped[RiskLevel | None] = mapped_column(Coded(RiskLevel), default=None)
    review_by: Mapped[dt.date | None] = mapped_column(Day, default=None)
    snoozed_until: Mapped[dt.date | None] = mapped_column(Day, default=None)
    merged_into: Mapped[str | None] = mapped_column(link_to("case_.id"), default=None, index=True)
    register_code: Mapped[str] = mapped_column(default="")
    import_key: Mapped[str | None] = mapped_column(default=None)
    import_note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.code, self.register_code, self.import_note)

    def search_case(self) -> str | None:
        return self.id


class CasePerson(Record, kw_only=True):
    """The link that says what a person is in a case."""

    __tablename__ = "case_person"
    __table_args__ = (Index("ix_case_person_case", "case_id", "role", "person_id"),)
    kind: ClassVar[str] = "case_person"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"))
    person_id: Mapped[str] = mapped_column(link_to("person.id"), index=True)
    role: Mapped[Role] = mapped_column(Coded(Role), default=Role.CLIENT)
    note: Mapped[str] = mapped_column(default="")


class RelationshipStatus(Record, kw_only=True):
    """A dated change in where she is in leaving, and who said so. Leaving is a process; nothing here judges."""

    __tablename__ = "relationship_status"
    __table_args__ = (Index("ix_relationship_status_case", "case_id", "since_earliest", "status"),)
    kind: ClassVar[str] = "relationship_status"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"))
    status: Mapped[RelationshipState] = mapped_column(Coded(RelationshipState))
    since: Mapped[PartialDate] = mapped_column(ApproximateDay)
    since_earliest: Mapped[dt.date] = mapped_column(Day, init=False)
    said_by: Mapped[SaidBy] = mapped_column(Coded(SaidBy), default=SaidBy.HERSELF)
    note: Mapped[str] = mapped_column(default="")

    def __post_init__(self) -> None:
        self.since_earliest = self.since.earliest()

    def search_text(self) -> str:
        return joined(self.note)

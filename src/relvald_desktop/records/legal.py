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
from relvald_desktop.records.legal_codes import HelpGiven, MatterRole
from relvald_desktop.records.values import CheckItem


class LegalMatter(Record, kw_only=True):
    """What was reported and where it stands. `state` and `state_on` repeat the last step for the lists.

    A matter that is tried together with another one has `joined_to`, the one that leads. `help_given` is what was
    done so that she could carry it through.
    """

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
    court: Mapped[str] = mapped_column(default="")
    court_case_number: Mapped[str] = mapped_column(default="")
    state: Mapped[LegalState] = mapped_column(Coded(LegalState), default=LegalState.REPORTED)
    state_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    next_expected_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    ended_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    end: Mapped[MatterEnd | None] = mapped_column(Coded(MatterEnd), default=None)
    joined_to: Mapped[str | None] = mapped_column(link_to("legal_matter.id"), default=None, index=True)
    help_given: Mapped[tuple[HelpGiven, ...]] = mapped_column(Listed(HelpGiven), default=())
    help_note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.police_reference, self.court_case_number, self.court, self.help_note)


class MatterPerson(Record, kw_only=True):
    """Somebody who has a part in a matter by their work: name, where from, how to reach them. None of it is secret
    from her; their numbers are those of an office."""

    __tablename__ = "matter_person"
    kind: ClassVar[str] = "matter_person"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"), index=True)
    matter_id: Mapped[str] = mapped_column(link_to("legal_matter.id"), index=True)
    role: Mapped[MatterRole] = mapped_column(Coded(MatterRole), default=MatterRole.COUNSEL)
    name: Mapped[str] = mapped_column(default="")
    organisation: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.name, self.organisation, self.phone, self.email, self.note)


class LegalStep(Record, kw_only=True):
    """One dated step of a matter, and where the knowledge comes from. `jump_reason`: the word with which the worker
    confirmed a step that does not follow from the one before."""

    __tablename__ = "legal_step"
    __table_args__ = (Index("ix_legal_step_matter", "matter_id", "on", "id", "state"),)
    kind: ClassVar[str] = "legal_step"

    matter_id: Mapped[str] = mapped_column(link_to("legal_matter.id"))
    case_id: Mapped[str] = mapped_column(link_to("case_.id"))
    state: Mapped[LegalState] = mapped_column(Coded(LegalState))
    on: Mapped[dt.date] = mapped_column(Day)
    source: Mapped[str] = mapped_column(default="")
    next_expected_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    jump_reason: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.note, self.source, self.jump_reason)


class Accompaniment(Record, kw_only=True):
    """Going along (medföljning) to an interview, a hearing, a talk: planned, carried out, followed up.

    `starts_at` is UTC, `on` the local date, `minutes` how long it is expected to take. `paper_note` is the free text
    printed on the court note; `if_he_is_there` and `tonight` are plans that only her and the worker's copies may
    carry; what happened, how she was and `next_dates` stay in the store, and so does `import_note`, what a register's row
    said that has no field; `import_key` recognises that row again.
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
    met_by: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int | None] = mapped_column(default=None)
    before: Mapped[tuple[CheckItem, ...]] = mapped_column(Listed(CheckItem.parse), default=())
    during: Mapped[tuple[CheckItem, ...]] = mapped_column(Listed(CheckItem.parse), default=())
    after: Mapped[tuple[CheckItem, ...]] = mapped_column(Listed(CheckItem.parse), default=())
    needs: Mapped[tuple[Need, ...]] = mapped_column(Listed(Need), default=())
    other_needs: Mapped[str] = mapped_column(default="")
    if_he_is_there: Mapped[str] = mapped_column(default="")
    tonight: Mapped[str] = mapped_column(default="")
    paper_note: Mapped[str] = mapped_column(default="")
    what_happened: Mapped[str] = mapped_column(default="")
    how_she_was: Mapped[str] = mapped_column(default="")
    next_dates: Mapped[str] = mapped_column(default="")
    follow_up_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    carried_out: Mapped[bool] = mapped_column(default=False)
    cancelled: Mapped[bool] = mapped_column(default=False)
    import_key: Mapped[str | None] = mapped_column(default=None)
    import_note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(
            self.place, self.room, self.meeting_point, self.met_by, self.other_needs, self.if_he_is_there,
            self.tonight, self.paper_note, self.what_happened, self.how_she_was, self.next_dates, self.import_note,
        )  # fmt: skip

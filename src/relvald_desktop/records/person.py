"""A person: who she, he or the child is, how to reach them safely, and what must never be seen about them."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.codes import (
    ChannelKind,
    IdentityKind,
    ProtectedKind,
    Protection,
    Safety,
)
from relvald_desktop.records.columns import Coded, Day, Listed
from relvald_desktop.records.values import DayRange, SafeWindow


class Person(Record, kw_only=True):
    """Somebody in a case. What they are there (client, perpetrator, child ...) is a `CasePerson` link.

    `identity_number` is kept as written; `identity_kind` says what it is. `name_protected` marks a name that must
    not leave the store ("skyddat namn").
    """

    __tablename__ = "person"
    kind: ClassVar[str] = "person"

    given_name: Mapped[str] = mapped_column(default="")
    family_name: Mapped[str] = mapped_column(default="")
    name_protected: Mapped[bool] = mapped_column(default=False)
    protection: Mapped[Protection] = mapped_column(Coded(Protection), default=Protection.NONE)
    identity_kind: Mapped[IdentityKind] = mapped_column(Coded(IdentityKind), default=IdentityKind.UNKNOWN)
    identity_number: Mapped[str] = mapped_column(default="", index=True)
    birth_year: Mapped[int | None] = mapped_column(default=None)
    languages: Mapped[str] = mapped_column(default="")
    needs_interpreter: Mapped[bool] = mapped_column(default=False)
    support_needs: Mapped[str] = mapped_column(default="")
    merged_into: Mapped[str | None] = mapped_column(link_to("person.id"), default=None)

    @property
    def name(self) -> str:
        """Given name and family name with a space between; empty when she is anonymous."""
        return joined(self.given_name, self.family_name)

    def search_text(self) -> str:
        return joined(self.name, self.identity_number, self.languages, self.support_needs)


class ContactChannel(Record, kw_only=True):
    """A way to reach a person, and when and how it is safe.

    `windows` are weekly, in local time; empty means no hours are known. On the days of `exceptions` no window counts;
    after `not_after` the channel counts as unknown. `value` (number, address) is always protected.
    """

    __tablename__ = "contact_channel"
    kind: ClassVar[str] = "contact_channel"

    person_id: Mapped[str] = mapped_column(link_to("person.id"), index=True)
    channel: Mapped[ChannelKind] = mapped_column(Coded(ChannelKind), default=ChannelKind.MOBILE)
    value: Mapped[str] = mapped_column(default="")
    safety: Mapped[Safety] = mapped_column(Coded(Safety), default=Safety.UNKNOWN)
    windows: Mapped[tuple[SafeWindow, ...]] = mapped_column(Listed(SafeWindow.parse), default=())
    exceptions: Mapped[tuple[DayRange, ...]] = mapped_column(Listed(DayRange.parse), default=())
    not_after: Mapped[dt.date | None] = mapped_column(Day, default=None)
    say_if_other_answers: Mapped[str] = mapped_column(default="")
    message_allowed: Mapped[bool] = mapped_column(default=False)

    def search_text(self) -> str:
        return joined(self.value)


class ProtectedValue(Record, kw_only=True):
    """One thing about a person that must never reach paper, screen or file where he could see it."""

    __tablename__ = "protected_value"
    kind: ClassVar[str] = "protected_value"

    person_id: Mapped[str] = mapped_column(link_to("person.id"), index=True)
    what: Mapped[ProtectedKind] = mapped_column(Coded(ProtectedKind), default=ProtectedKind.ADDRESS)
    value: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.value)

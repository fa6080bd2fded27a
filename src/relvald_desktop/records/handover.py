"""Colleagues whose keys are known, what was handed over to them or came from them, and the logs that came along."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import Index, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Base, Record, joined, link_to
from relvald_desktop.records.columns import Coded, Listed, Moment
from relvald_desktop.records.keeping_codes import HandoverWay


class Colleague(Record, kw_only=True):
    """Somebody with a store of her own to whom cases may be handed over.

    `recipient` is her public age key, `verifying_key` her public Ed25519 key (RFC 8032) in hexadecimal. `checked_at` is
    when the words of the keys were compared with her own, by telephone or face to face; until then nothing is handed over.
    """

    __tablename__ = "colleague"
    kind: ClassVar[str] = "colleague"

    name: Mapped[str]
    unit_name: Mapped[str] = mapped_column(default="")
    recipient: Mapped[str]
    verifying_key: Mapped[str] = mapped_column(index=True)
    checked_at: Mapped[dt.datetime | None] = mapped_column(Moment, default=None)
    note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.name, self.unit_name)


class Handover(Record, kw_only=True):
    """Cases that went to a colleague or came from her, in one encrypted file.

    `bundle` is the file's own id, `digest` the SHA-256 (hexadecimal) of its signed content. `receipt_at` is when she
    said (sent) or we said (received) that everything arrived. `cases` are the ids of the cases in it. `number` grows
    with every file from one sender to one colleague, so that an older one is told from a newer one.
    """

    __tablename__ = "handover"
    kind: ClassVar[str] = "handover"

    way: Mapped[HandoverWay] = mapped_column(Coded(HandoverWay))
    colleague_id: Mapped[str] = mapped_column(link_to("colleague.id"), index=True)
    bundle: Mapped[str] = mapped_column(index=True)
    at: Mapped[dt.datetime] = mapped_column(Moment)
    digest: Mapped[str]
    cases: Mapped[tuple[str, ...]] = mapped_column(Listed(str), default=())
    records: Mapped[int] = mapped_column(default=0)
    number: Mapped[int] = mapped_column(default=0)
    receipt_at: Mapped[dt.datetime | None] = mapped_column(Moment, default=None)


class ExchangedImage(Base, kw_only=True):
    """How a record looked in a file that went to a colleague or came from her: what two sets of changes are compared
    with. An empty `image`: it was not there any more. `number` orders this store's exchanges with her; an image that was
    `sent` counts only once she has said that she has the file."""

    __tablename__ = "exchanged_image"

    colleague_id: Mapped[str] = mapped_column(primary_key=True)
    bundle: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    record_id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int]
    sent: Mapped[bool]
    image: Mapped[str] = mapped_column(Text)


class HandedLogEntry(Base, kw_only=True):
    """A line of a colleague's log about a case that came from her, as it stood there. `verifying_key` says whose log, `told_by`
    who brought it (a verifying key too): only what she brought herself is surely hers. The same line brought by others is
    kept beside it, under their names."""

    __tablename__ = "handed_log_entry"
    __table_args__ = (Index("ix_handed_log_entry_case", "case_id", "at"),)

    verifying_key: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    told_by: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[dt.datetime] = mapped_column(Moment)
    who: Mapped[str]
    action: Mapped[str]
    kind: Mapped[str] = mapped_column(default="")
    record_id: Mapped[str] = mapped_column(default="")
    case_id: Mapped[str | None] = mapped_column(default=None)
    details: Mapped[str] = mapped_column(Text, default="{}")
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))

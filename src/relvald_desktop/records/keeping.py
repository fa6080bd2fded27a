"""What the store keeps about itself: the log, what can be undone, drafts, settings and the search index."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Index, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Base
from relvald_desktop.records.columns import Day, Moment


class LogEntry(Base, kw_only=True):
    """One line of the log: what was done to which record, by whom. Each is bound to the one before by `hash`
    (SHA-256 over the previous hash and the canonical entry). Ids and message keys only, never content."""

    __tablename__ = "log_entry"
    __table_args__ = (
        Index("ix_log_entry_case", "case_id", "seq"),
        Index("ix_log_entry_action", "action", "seq"),
    )

    seq: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[dt.datetime] = mapped_column(Moment)
    who: Mapped[str]
    action: Mapped[str]
    kind: Mapped[str] = mapped_column(default="")
    record_id: Mapped[str] = mapped_column(default="")
    case_id: Mapped[str | None] = mapped_column(default=None)
    details: Mapped[str] = mapped_column(Text, default="{}")
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))


class UndoStep(Base, kw_only=True):
    """How one record looked before the change with this log number, as its image."""

    __tablename__ = "undo_step"

    seq: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    record_id: Mapped[str] = mapped_column(primary_key=True)
    before: Mapped[str] = mapped_column(Text)


class Draft(Base, kw_only=True):
    """A form not yet saved, kept in the store so that a crash loses two seconds at most."""

    __tablename__ = "draft"

    form: Mapped[str] = mapped_column(primary_key=True)
    target: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str] = mapped_column(Text)
    saved_at: Mapped[dt.datetime] = mapped_column(Moment)


class Setting(Base, kw_only=True):
    """A setting that belongs to this store: the worker's name, her office phone, thresholds."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class SearchEntry(Base, kw_only=True):
    """Where in the search index a record lies. Row ids grow, so the newest is found first."""

    __tablename__ = "search_entry"
    __table_args__ = (Index("ix_search_entry_record", "record_id"),)

    rowid: Mapped[int] = mapped_column(primary_key=True)
    record_id: Mapped[str]
    kind: Mapped[str]
    case_id: Mapped[str | None] = mapped_column(default=None)
    on: Mapped[dt.date | None] = mapped_column(Day, default=None)


class SearchWord(Base, kw_only=True):
    """One different word of everything that is searched: as it is folded (no accents) and its Swedish stem, so that
    what is typed finds other forms, compounds and spellings without marks."""

    __tablename__ = "search_word"
    __table_args__ = (
        Index("ix_search_word_folded", "folded"),
        Index("ix_search_word_stem", "stem"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    word: Mapped[str] = mapped_column(unique=True)
    folded: Mapped[str]
    stem: Mapped[str]

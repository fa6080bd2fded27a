"""What makes the work quicker: templates of notes, snippets of text, saved searches, the worker's own words, how a register
is read; and what was merged, so that it can be undone."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record
from relvald_desktop.records.codes import AccompanimentKind, ContactKind, ContactOutcome
from relvald_desktop.records.columns import Coded, Listed
from relvald_desktop.records.legal_codes import Phase
from relvald_desktop.records.support_codes import MergeKind, RegisterKind
from relvald_desktop.records.values import CheckItem


class ContactTemplate(Record, kw_only=True):
    """How a usual contact is written down; the worker changes what differs."""

    __tablename__ = "contact_template"
    kind: ClassVar[str] = "contact_template"

    title: Mapped[str]
    how: Mapped[ContactKind] = mapped_column(Coded(ContactKind), default=ContactKind.PHONE)
    outcome: Mapped[ContactOutcome] = mapped_column(Coded(ContactOutcome), default=ContactOutcome.SUPPORT)
    minutes: Mapped[int | None] = mapped_column(default=None)
    text: Mapped[str] = mapped_column(default="")
    next_step: Mapped[str] = mapped_column(default="")


class ChecklistTemplate(Record, kw_only=True):
    """The unit's own list of what to think of before, during or after going along to something."""

    __tablename__ = "checklist_template"
    __table_args__ = (UniqueConstraint("purpose", "phase", name="uq_checklist_template_purpose"),)
    kind: ClassVar[str] = "checklist_template"

    purpose: Mapped[AccompanimentKind] = mapped_column(Coded(AccompanimentKind))
    phase: Mapped[Phase] = mapped_column(Coded(Phase))
    items: Mapped[tuple[CheckItem, ...]] = mapped_column(Listed(CheckItem.parse), default=())


class SavedSearch(Record, kw_only=True):
    """Words that are searched for again and again, under a name."""

    __tablename__ = "saved_search"
    kind: ClassVar[str] = "saved_search"

    title: Mapped[str]
    words: Mapped[str]


class TextSnippet(Record, kw_only=True):
    """A text that is written again and again: `shortcut` (no spaces) turns into `text` in a note."""

    __tablename__ = "text_snippet"
    kind: ClassVar[str] = "text_snippet"

    shortcut: Mapped[str]
    text: Mapped[str]


class OwnWord(Record, kw_only=True):
    """A word that the spelling check takes for right, in lower case."""

    __tablename__ = "own_word"
    __table_args__ = (UniqueConstraint("word", name="uq_own_word_word"),)
    kind: ClassVar[str] = "own_word"

    word: Mapped[str]


class ImportMapping(Record, kw_only=True):
    """Which column of a register holds what, for the next file with the same headings. `headings` is a JSON list of
    them, lower case; `columns` is JSON: the column's number, from 1, by the name of the field it fills."""

    __tablename__ = "import_mapping"
    __table_args__ = (UniqueConstraint("register", "headings", name="uq_import_mapping_headings"),)
    kind: ClassVar[str] = "import_mapping"

    register: Mapped[RegisterKind] = mapped_column(Coded(RegisterKind))
    headings: Mapped[str]
    columns: Mapped[str]


class Merge(Record, kw_only=True):
    """Two persons or cases that turned out to be one. `moved` is JSON: [kind, record id, field, value before] of
    every record that was turned to the one that was kept, so that the merge can be taken apart again."""

    __tablename__ = "merge"
    kind: ClassVar[str] = "merge"

    what: Mapped[MergeKind] = mapped_column(Coded(MergeKind))
    kept_id: Mapped[str] = mapped_column(index=True)
    gone_id: Mapped[str] = mapped_column(index=True)
    moved: Mapped[str]
    undone: Mapped[bool] = mapped_column(default=False)

    def search_case(self) -> str | None:
        return self.kept_id if self.what is MergeKind.CASE else None

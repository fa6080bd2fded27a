"""Templates of notes and saved searches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from relvald_desktop.records.codes import ContactKind, ContactOutcome
from relvald_desktop.records.helpers import ContactTemplate, SavedSearch
from relvald_desktop.services.forms import Form
from relvald_desktop.services.keeper import Keeper


@dataclass(kw_only=True)
class TemplateForm(Form):
    """How a usual contact is written down; `minutes` is its usual length."""

    required: ClassVar[tuple[str, ...]] = ("title",)
    long: ClassVar[tuple[str, ...]] = ("text",)

    title: str = ""
    how: ContactKind = ContactKind.PHONE
    outcome: ContactOutcome = ContactOutcome.SUPPORT
    minutes: int | None = None
    text: str = ""
    next_step: str = ""


@dataclass(kw_only=True)
class SearchForm(Form):
    """A search under a name."""

    required: ClassVar[tuple[str, ...]] = ("title", "words")

    title: str = ""
    words: str = ""


TEMPLATES: Keeper[ContactTemplate, TemplateForm] = Keeper(ContactTemplate, TemplateForm, "template")
SEARCHES: Keeper[SavedSearch, SearchForm] = Keeper(SavedSearch, SearchForm, "search")

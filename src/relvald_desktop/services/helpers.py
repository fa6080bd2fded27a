"""Templates of notes, snippets of text and saved searches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from relvald_desktop.records.codes import ContactKind, ContactOutcome
from relvald_desktop.records.helpers import ContactTemplate, SavedSearch, TextSnippet
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


@dataclass(kw_only=True)
class SnippetForm(Form):
    """What is typed, and what it turns into."""

    required: ClassVar[tuple[str, ...]] = ("shortcut", "text")
    long: ClassVar[tuple[str, ...]] = ("text",)

    shortcut: str = ""
    text: str = ""


TEMPLATES: Keeper[ContactTemplate, TemplateForm] = Keeper(ContactTemplate, TemplateForm, "template")
SEARCHES: Keeper[SavedSearch, SearchForm] = Keeper(SavedSearch, SearchForm, "search")
SNIPPETS: Keeper[TextSnippet, SnippetForm] = Keeper(TextSnippet, SnippetForm, "snippet")

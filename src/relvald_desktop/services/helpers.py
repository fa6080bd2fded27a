"""Templates of notes, snippets of text, the words that the spelling check takes for right, and saved searches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import select

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.codes import ContactKind, ContactOutcome
from relvald_desktop.records.helpers import ContactTemplate, OwnWord, SavedSearch, TextSnippet
from relvald_desktop.rules.snippets import SIGN
from relvald_desktop.services.forms import Form, clean
from relvald_desktop.services.keeper import Keeper
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class ShortcutTaken(RelvaldError):
    """Another snippet has the shortcut already."""

    key = "shortcut_taken"
    message = QT_TRANSLATE_NOOP(
        "Errors", "“{shortcut}” already stands for another text. Choose another shortcut."
    )


class ShortcutHasSpaces(RelvaldError):
    """A shortcut ends with the space that is typed after it, so it can't hold one."""

    key = "shortcut_has_spaces"
    message = QT_TRANSLATE_NOOP("Errors", "A shortcut is one word. Take the spaces out of “{shortcut}”.")


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
    """What is typed, in lower case and without its sign, and what it turns into."""

    required: ClassVar[tuple[str, ...]] = ("shortcut", "text")
    long: ClassVar[tuple[str, ...]] = ("text",)

    shortcut: str = ""
    text: str = ""

    def values(self) -> dict[str, Any]:
        """As any form's; the shortcut without its sign, in lower case."""
        values = super().values()
        return values | {"shortcut": values["shortcut"].lstrip(SIGN).strip().lower()}

    def require_complete(self) -> None:
        """As any form's. Raises `ShortcutHasSpaces` too."""
        super().require_complete()
        if len(self.shortcut.split()) > 1:
            raise ShortcutHasSpaces(shortcut=self.shortcut)


def _one_text_each(change: Change, snippet: TextSnippet) -> None:
    others = select(TextSnippet).where(TextSnippet.shortcut == snippet.shortcut, TextSnippet.id != snippet.id)
    if change.session.scalars(others).first() is not None:
        raise ShortcutTaken(shortcut=snippet.shortcut)


TEMPLATES: Keeper[ContactTemplate, TemplateForm] = Keeper(ContactTemplate, TemplateForm, "template")
SEARCHES: Keeper[SavedSearch, SearchForm] = Keeper(SavedSearch, SearchForm, "search")
SNIPPETS: Keeper[TextSnippet, SnippetForm] = Keeper(TextSnippet, SnippetForm, "snippet", _one_text_each)


def learn_word(work: UnitOfWork, word: str) -> None:
    """Let the spelling check take a word for right from now on. One that it takes already is left."""
    word = clean(word).lower()
    with work.reading() as session:
        known = session.scalar(select(OwnWord.id).where(OwnWord.word == word))
    if not word or known is not None:
        return
    with work.change("own_word.added") as change:
        change.add(OwnWord(word=word))


def forget_word(work: UnitOfWork, word_id: str) -> None:
    """Take one of the worker's own words away; undo brings it back. Raises `NotFound`."""
    with work.change("own_word.removed") as change:
        change.remove(OwnWord, word_id)

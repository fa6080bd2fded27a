"""Templates of notes, saved searches, text snippets and own words, in the order of the alphabet."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.helpers import ContactTemplate, OwnWord, SavedSearch, TextSnippet
from relvald_desktop.rules.alphabet import in_order


def templates(session: Session) -> list[ContactTemplate]:
    """The unit's templates of contacts."""
    return sorted(session.scalars(select(ContactTemplate)), key=lambda each: (in_order(each.title), each.id))


def saved_searches(session: Session) -> list[SavedSearch]:
    """The searches that were saved."""
    return sorted(session.scalars(select(SavedSearch)), key=lambda each: (in_order(each.title), each.id))


def snippets(session: Session) -> list[TextSnippet]:
    """The text snippets, by their shortcuts."""
    return sorted(session.scalars(select(TextSnippet)), key=lambda each: (in_order(each.shortcut), each.id))


def own_words(session: Session) -> list[OwnWord]:
    """The words that the spelling check takes for right."""
    return sorted(session.scalars(select(OwnWord)), key=lambda each: in_order(each.word))

"""Templates of notes and saved searches, by title."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.helpers import ContactTemplate, SavedSearch


def templates(session: Session) -> list[ContactTemplate]:
    """The unit's templates of contacts."""
    return list(session.scalars(select(ContactTemplate).order_by(ContactTemplate.title, ContactTemplate.id)))


def saved_searches(session: Session) -> list[SavedSearch]:
    """The searches that were saved."""
    return list(session.scalars(select(SavedSearch).order_by(SavedSearch.title, SavedSearch.id)))

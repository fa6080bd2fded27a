"""Saved searches for somebody who was erased: her name or number standing among the unit's own searches tells that she was
here."""

from __future__ import annotations

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case
from relvald_desktop.records.helpers import SavedSearch
from relvald_desktop.records.keeping import SearchWord, UndoStep
from relvald_desktop.records.person import Person
from relvald_desktop.store.vocabulary import words_of

SHORTEST = 3
"""Letters; a shorter word tells of nobody."""


def telling_words(session: Session, cases: set[str], people: set[str]) -> set[str]:
    """The words by which cases and people are looked for: codes, names and numbers, in lower case."""
    texts = [each.code for case_id in cases if (each := session.get(Case, case_id)) is not None]
    for person_id in people:
        person = session.get(Person, person_id)
        if person is not None:
            texts += [person.name, person.identity_number]
    return {word for text in texts for word in words_of(text) if len(word) >= SHORTEST}


def forget_searches(session: Session, telling: set[str]) -> None:
    """Take out the saved searches, and how they looked before, with one of the telling words that stands nowhere any more.
    Called when the vocabulary holds only what is used."""
    used = {word for word in telling if session.scalar(select(SearchWord.id).where(SearchWord.word == word))}
    gone = telling - used
    for saved in session.scalars(select(SavedSearch)):
        if gone & {*words_of(saved.words), *words_of(saved.title)}:
            session.delete(saved)
    for step in session.scalars(select(UndoStep).where(UndoStep.kind == SavedSearch.kind)):
        image = json.loads(step.before)
        if gone & {*words_of(image["words"]), *words_of(image["title"])}:
            session.delete(step)
    session.flush()

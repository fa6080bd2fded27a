"""What the unit keeps under words of its own, when somebody is erased: her name or number standing among its searches, among
the words that the spelling check knows, or in what was taken for the headings of a register, tells that she was here."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case
from relvald_desktop.records.helpers import ImportMapping, OwnWord, SavedSearch
from relvald_desktop.records.keeping import SearchWord, UndoStep
from relvald_desktop.records.person import Person
from relvald_desktop.records.signal import Signal
from relvald_desktop.store.vocabulary import words_of

KEPT_WORDS: dict[type[Record], tuple[str, ...]] = {
    SavedSearch: ("words", "title"), OwnWord: ("word",), ImportMapping: ("headings",),
}  # fmt: skip
"""The fields of the unit's own in which somebody's name may stand alone."""
SHORTEST = 3
"""Letters; a shorter word tells of nobody."""


def telling_words(session: Session, gone: Mapping[str, set[str]]) -> set[str]:
    """The words by which what goes (ids by their kind) is looked for: codes, names and numbers, and whom a signal is about
    and from, in lower case."""
    cases = gone.get(Case.kind, set())
    texts = [each.code for case_id in cases if (each := session.get(Case, case_id)) is not None]
    for signal_id in gone.get(Signal.kind, set()):
        signal = session.get(Signal, signal_id)
        if signal is not None:
            texts += [signal.about, signal.informant, signal.identity_number, signal.phone]
    for person_id in gone.get(Person.kind, set()):
        person = session.get(Person, person_id)
        if person is not None:
            texts += [person.name, person.identity_number]
    return {word for text in texts for word in words_of(text) if len(word) >= SHORTEST}


def own_words_in_use(session: Session) -> set[str]:
    """The worker's own words, also those she took away again, that stand in a record: "Åsas" and the village of one woman are
    in nobody's name, and stand nowhere once she is erased."""
    steps = session.scalars(select(UndoStep.before).where(UndoStep.kind == OwnWord.kind))
    texts = [*session.scalars(select(OwnWord.word)), *(json.loads(before)["word"] for before in steps)]
    words = {word for text in texts for word in words_of(text)}
    return {word for word in words if _stands_somewhere(session, word)}


def _stands_somewhere(session: Session, word: str) -> bool:
    return session.scalar(select(SearchWord.id).where(SearchWord.word == word)) is not None


def forget_own_words(session: Session, telling: set[str]) -> None:
    """Take out the searches and own words, and how they looked before, with one of the telling words that stands nowhere any
    more. Called when the vocabulary holds only what is used."""
    gone = {word for word in telling if not _stands_somewhere(session, word)}
    for kind, fields in KEPT_WORDS.items():
        for record in session.scalars(select(kind)):
            if gone & {word for field in fields for word in words_of(getattr(record, field))}:
                session.delete(record)
        for step in session.scalars(select(UndoStep).where(UndoStep.kind == kind.kind)):
            image = json.loads(step.before)
            if gone & {word for field in fields for word in words_of(image[field])}:
                session.delete(step)
    session.flush()

"""After something was erased: nothing of it is left on the disk, also when the program died in between."""

from __future__ import annotations

from sqlalchemy import delete
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.keeping import Setting
from relvald_desktop.store import attachments, vocabulary
from relvald_desktop.store.engine import Store
from relvald_desktop.store.generations import forget_kept_beside

UNFINISHED = "erasure_unfinished"
"""The setting that stands from the transaction that erases until the disk is clean."""


def begin_cleaning(session: Session) -> None:
    """Note, in the transaction that erases, that the disk is still to be cleaned."""
    session.merge(Setting(name=UNFINISHED, value="1"))


def is_unfinished(store: Store) -> bool:
    """Whether something was erased and the disk was not cleaned yet."""
    with store.reading() as session:
        return session.get(Setting, UNFINISHED) is not None


def finish_cleaning(store: Store) -> bool:
    """Take away files of attachments that nobody has any more and the copy kept before a migration, write the database anew
    and empty its write-ahead log.

    The key of an attachment's file was erased with its record: what is left of the file can't be read by anybody. Gives
    False when somebody was reading meanwhile, or the disk is full or can't be written: the records are gone all the same, the
    store can be worked in, and it is tried again when it is opened next. Until the end the note stands, so that a program that
    dies here does it again.
    """
    import sqlcipher3

    forget_in_memory(store)
    try:
        attachments.clear_unused(store)
        forget_kept_beside(store.folder)
        if not store.compact():
            return False
    except (OSError, RelvaldError, DBAPIError, sqlcipher3.Error):
        return False  # the note stands, and says so
    with store.writing() as session:
        session.execute(delete(Setting).where(Setting.name == UNFINISHED))
    return True


def forget_in_memory(store: Store) -> None:
    """The words that the program knows to be in the vocabulary may not be there any more."""
    store.known_words.clear()
    vocabulary.folded.cache_clear()
    vocabulary.stem.cache_clear()

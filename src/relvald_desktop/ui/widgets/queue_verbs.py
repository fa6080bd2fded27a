"""What each key does to a row of the day's queue, and what its button is called."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from relvald_desktop.rules.queue import Kind
from relvald_desktop.services.queue import QueueRow
from relvald_desktop.store.queries.today import TaskRow
from relvald_desktop.ui.language import translate
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class Verb(StrEnum):
    """What can be done with a row."""

    CALL = "call"
    DECIDE = "decide"
    ANSWER = "answer"
    PAPERS = "papers"
    OPEN = "open"
    OPEN_NOTE = "open_note"
    REVIEW = "review"
    EDIT = "edit"
    WRITE = "write"
    FINISH = "finish"
    CARRIED_OUT = "carried_out"
    PUT_OFF = "put_off"
    REST = "rest"
    TRIED = "tried"


CAPTIONS = {
    Verb.CALL: QT_TRANSLATE_NOOP("Queue", "Call"),
    Verb.DECIDE: QT_TRANSLATE_NOOP("Queue", "Decide …"),
    Verb.ANSWER: QT_TRANSLATE_NOOP("Queue", "Answer …"),
    Verb.PAPERS: QT_TRANSLATE_NOOP("Queue", "Papers …"),
    Verb.OPEN: QT_TRANSLATE_NOOP("Queue", "Open the case"),
    Verb.OPEN_NOTE: QT_TRANSLATE_NOOP("Queue", "Open the note"),
    Verb.REVIEW: QT_TRANSLATE_NOOP("Queue", "To the risk review"),
    Verb.EDIT: QT_TRANSLATE_NOOP("Queue", "Edit …"),
    Verb.WRITE: QT_TRANSLATE_NOOP("Queue", "Write it down …"),
    Verb.FINISH: QT_TRANSLATE_NOOP("Queue", "Done"),
    Verb.CARRIED_OUT: QT_TRANSLATE_NOOP("Queue", "Note how it went …"),
    Verb.PUT_OFF: QT_TRANSLATE_NOOP("Queue", "Later …"),
    Verb.REST: QT_TRANSLATE_NOOP("Queue", "Rest …"),
    Verb.TRIED: QT_TRANSLATE_NOOP("Queue", "Attempt made …"),
}


class Verbs(NamedTuple):
    """What Enter, D and S do with a row; `later` None: it can't be put off. `tab` is the tab of the case it belongs to."""

    act: Verb
    done: Verb
    later: Verb | None = None
    tab: str = ""


_USUAL = {
    Kind.SIGNAL: Verbs(Verb.DECIDE, Verb.DECIDE, Verb.TRIED),
    Kind.ANSWER: Verbs(Verb.ANSWER, Verb.ANSWER),
    Kind.CALL: Verbs(Verb.CALL, Verb.WRITE),
    Kind.SILENT: Verbs(Verb.OPEN, Verb.WRITE, Verb.REST, "support"),
    Kind.TASK: Verbs(Verb.OPEN, Verb.FINISH, Verb.PUT_OFF, "support"),
    Kind.COURT: Verbs(Verb.PAPERS, Verb.CARRIED_OUT, None, "legal"),
    Kind.FOLLOW_UP: Verbs(Verb.WRITE, Verb.WRITE, None, "journal"),
    Kind.REVIEW: Verbs(Verb.REVIEW, Verb.REVIEW, None, "support"),
    Kind.DRAFT: Verbs(Verb.OPEN_NOTE, Verb.OPEN_NOTE, None, "journal"),
}


def verbs_of(row: QueueRow) -> Verbs:
    """What the keys do with a row as it stands: a call is offered only while it is safe."""
    verbs = _USUAL[row.item.kind]
    if row.call is not None:
        verbs = verbs._replace(act=Verb.CALL)
    elif row.is_call:
        verbs = verbs._replace(act=Verb.OPEN)
    if isinstance(row.entry, TaskRow):
        if row.entry.rule:
            verbs = verbs._replace(later=None, tab="legal")
        if row.case_id is None:
            verbs = verbs._replace(act=Verb.EDIT)
    return verbs


def caption(verb: Verb) -> str:
    """What the button of a verb says."""
    return translate("Queue", CAPTIONS[verb])

"""Erasing what belongs to no case for good: signals that led to none, and people of whom no case speaks any more."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from sqlalchemy.orm import Session

from relvald_desktop.errors import NotFound, RelvaldError
from relvald_desktop.records.codes import TriageOutcome
from relvald_desktop.records.person import Person
from relvald_desktop.records.retention import Erasure
from relvald_desktop.records.signal import Signal
from relvald_desktop.rules.retention import IN_NO_CASE, falls_due, rule_on
from relvald_desktop.services.erasing import ErasurePreview, Told, counted, holding_backups, take_out
from relvald_desktop.services.forms import clean
from relvald_desktop.store import erasing, finality
from relvald_desktop.store.queries.retention import newest_of_signals
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class Group(StrEnum):
    """What is erased without a case; the word that is typed to confirm it and that stands on the certificate."""

    SIGNALS = "signaler"
    PEOPLE = "personer"


class WrongWord(RelvaldError):
    """What was typed is not the word of the group."""

    key = "wrong_word"
    message = QT_TRANSLATE_NOOP("Errors", "What you typed is not the word “{word}”. Nothing was erased.")


class SignalHasCase(RelvaldError):
    """The signal belongs to a case and goes with it."""

    key = "signal_has_case"
    message = QT_TRANSLATE_NOOP(
        "Errors", "A signal belongs to a case now and is erased together with it. Nothing was erased."
    )


class SignalWaits(RelvaldError):
    """Nobody has decided about the signal."""

    key = "signal_waits"
    message = QT_TRANSLATE_NOOP(
        "Errors", "A signal still waits for a decision. Decide about it first. Nothing was erased."
    )


class SignalNotDue(RelvaldError):
    """The time of the signal is not over."""

    key = "signal_not_due"
    message = QT_TRANSLATE_NOOP(
        "Errors", "A signal falls due on {day} and is kept until then. Nothing was erased."
    )


class NothingThere(RelvaldError):
    """There is nothing to erase."""

    key = "nothing_to_erase"
    message = QT_TRANSLATE_NOOP(
        "Errors", "There is nothing of that kind whose time is over. Nothing was erased."
    )


def preview_without_case(work: UnitOfWork, group: Group, signal_ids: Collection[str] = ()) -> ErasurePreview:
    """What erasing these signals, or everybody in no case, would take, with nothing changed. Raises `NotFound`,
    `SignalHasCase`, `SignalWaits`, `SignalNotDue`, `NothingThere`."""
    with work.reading() as session:
        found = _found(session, work, group, signal_ids)
        counts, since = counted(found), erasing.oldest(session, found).date()
    return ErasurePreview(str(group), counts, *holding_backups(work, since))


def require_confirmed(group: Group, typed: str) -> None:
    """Raise `WrongWord` unless the word of the group was typed."""
    if clean(typed).lower() != group:
        raise WrongWord(word=str(group))


def erase_without_case(
    work: UnitOfWork, group: Group, signal_ids: Collection[str] = (), *, typed: str, told: Told | None = None
) -> Erasure:
    """Erase signals whose time is over, or everybody in no case, for good, as a case is erased: in one transaction, with every
    word of it that the store keeps elsewhere. It can't be undone. `typed` is the word of the group. What is given is the
    record of the erasure, in which nothing tells of anybody. Issued reports stay: they hold figures.

    Raises `WrongWord`, `NotFound`, `SignalHasCase`, `SignalWaits`, `SignalNotDue`, `NothingThere`.
    """
    require_confirmed(group, typed)
    preview = preview_without_case(work, group, signal_ids)
    action = "signals.erased" if group is Group.SIGNALS else "people.erased"
    with work.change(action, undoable=False) as change:
        found = _found(change.session, work, group, signal_ids)
        rule = rule_on(change.today).key if group is Group.SIGNALS else IN_NO_CASE
        erasure = take_out(change, found, preview, rule, "")
    if told is not None:
        told(1, 2)
    finality.finish_cleaning(work.store)
    return erasure


def _found(
    session: Session, work: UnitOfWork, group: Group, signal_ids: Collection[str]
) -> erasing.Belongings:
    if group is Group.SIGNALS:
        _require_ripe(session, work, signal_ids)
        kind, ids = Signal, set(signal_ids)
    else:
        kind, ids = Person, erasing.people_in_no_case(session)  # type: ignore[assignment]
    if not ids:
        raise NothingThere()
    return erasing.belongings_of(session, kind, ids)


def _require_ripe(session: Session, work: UnitOfWork, signal_ids: Collection[str]) -> None:
    newest, today = newest_of_signals(session), work.clock.today()
    for signal_id in signal_ids:
        signal = session.get(Signal, signal_id)
        if signal is None:
            raise NotFound(kind=Signal.kind, id=signal_id)
        if signal.case_id is not None:
            raise SignalHasCase()
        if signal.triage is TriageOutcome.WAITING:
            raise SignalWaits()
        due = falls_due(newest[signal_id], today)
        if due.due_on > today:
            raise SignalNotDue(day=due.due_on)

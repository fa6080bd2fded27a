"""Erasing a case for good: shown before, confirmed by its code, done in one transaction, and then off the disk."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.errors import NotFound, RelvaldError
from relvald_desktop.records.case import Case
from relvald_desktop.records.retention import Erasure
from relvald_desktop.rules.retention import ASKED_FOR, falls_due, rule_named
from relvald_desktop.services.forms import clean
from relvald_desktop.services.settings import StoreSettings, read_settings
from relvald_desktop.store import erasing, finality
from relvald_desktop.store.generations import generations
from relvald_desktop.store.queries.retention import exceptions, newest_notes
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.vault.folder import FolderUnusable
from relvald_desktop.wording import QT_TRANSLATE_NOOP

REASONS = {
    "mistake": QT_TRANSLATE_NOOP("Erasing", "It was written by mistake or about the wrong person"),
    "double": QT_TRANSLATE_NOOP("Erasing", "It was written twice"),
    "decided": QT_TRANSLATE_NOOP("Erasing", "A court or an authority has decided that it is to be erased"),
    "handed_over": QT_TRANSLATE_NOOP("Erasing", "The whole case is kept elsewhere: handed over or archived"),
    "practice": QT_TRANSLATE_NOOP("Erasing", "It was an exercise; nobody in it exists"),
}
"""Why a case may be erased before its time. A key is kept, never somebody's own words: they could name her."""
Told = Callable[[int, int], bool]


class NotDueYet(RelvaldError):
    """The time of the case is not over."""

    key = "not_due_yet"
    message = QT_TRANSLATE_NOOP(
        "Errors", "The case falls due on {day}. To erase it before, choose a reason. Nothing was erased."
    )


class StillOpen(RelvaldError):
    """The case is open."""

    key = "still_open"
    message = QT_TRANSLATE_NOOP("Errors", "The case {code} is open. Close it first. Nothing was erased.")


class KeptByException(RelvaldError):
    """An exception keeps the case."""

    key = "kept_by_exception"
    message = QT_TRANSLATE_NOOP(
        "Errors", "An exception keeps the case {code}. Take the exception away first. Nothing was erased."
    )


class MergedAway(RelvaldError):
    """The case was merged into another one and goes with that."""

    key = "merged_away"
    message = QT_TRANSLATE_NOOP(
        "Errors", "The case was merged into {code} and is erased together with it. Nothing was erased."
    )


class WrongCode(RelvaldError):
    """What was typed is not the case's code."""

    key = "wrong_code"
    message = QT_TRANSLATE_NOOP("Errors", "What you typed is not the code of the case. Nothing was erased.")


class NoSuchReason(RelvaldError):
    """The reason is none of those that are kept."""

    key = "no_such_reason"
    message = QT_TRANSLATE_NOOP(
        "Errors", "Choose a reason for erasing the case before its time. Nothing was erased."
    )


@dataclass(frozen=True)
class HoldingBackup:
    """A backup that may hold the case: its name, when it was made (UTC), and the local date until which it would be kept
    at the longest by the unit's own rule."""

    name: str
    made_at: dt.datetime
    until: dt.date


@dataclass(frozen=True)
class ErasurePreview:
    """What would go: how many records of each kind, people of them who are in no other case, and which backups hold it.
    `backups_known` is False where no folder of backups is known or it can't be looked into now."""

    code: str
    counts: dict[str, int]
    backups: tuple[HoldingBackup, ...]
    backups_known: bool


def preview_erasure(work: UnitOfWork, case_id: str) -> ErasurePreview:
    """What erasing a case would take, with nothing changed. Raises `MergedAway`, `NotFound`."""
    with work.reading() as session:
        case = _root(session, case_id)
        found = erasing.belongings(session, case_id)
        counts = counted(found)
        since = min(case.opened_on, erasing.oldest(session, found).date())
    backups, known = holding_backups(work, since)
    return ErasurePreview(case.code, counts, backups, known)


def require_may_be_erased(work: UnitOfWork, case_id: str, typed_code: str, reason: str = "") -> None:
    """Whether a case may be erased, asked before anything is: raises what `erase_case` would raise (`NotFound`, `MergedAway`,
    `WrongCode`, `StillOpen`, `KeptByException`, `NotDueYet`, `NoSuchReason`), with nothing changed."""
    with work.reading() as session:
        _require_may_go(session, _root(session, case_id), typed_code, reason, work.clock.today())


def erase_case(
    work: UnitOfWork, case_id: str, *, typed_code: str, reason: str = "", told: Told | None = None
) -> Erasure:
    """Erase a case, and those merged into it, for good: its records, the people of no other case, its files, and every word
    of it that the store keeps elsewhere. It can't be undone. `typed_code` is the case's code as somebody typed it; `reason`
    (a key of `REASONS`) is needed before its time is over.

    All of it goes in one transaction or nothing does; then the disk is cleaned, and if that does not come to its end it is
    done again when the store is opened next. The log keeps its entries, which hold ids only. What is given is the record
    of the erasure, in which nothing tells of anybody.

    Raises `NotFound`, `MergedAway`, `WrongCode`, `StillOpen`, `KeptByException`, `NotDueYet`, `NoSuchReason`.
    """
    preview = preview_erasure(work, case_id)
    with work.change("case.erased", undoable=False) as change:
        case = _root(change.session, case_id)
        rule = _require_may_go(change.session, case, typed_code, reason, change.today)
        erasure = take_out(change, erasing.belongings(change.session, case_id), preview, rule, reason)
        change.case_id = case_id
    if told is not None:
        told(1, 2)
    finality.finish_cleaning(work.store)
    return erasure


def take_out(
    change: Change, found: erasing.Belongings, preview: ErasurePreview, rule: str, reason: str
) -> Erasure:
    """Take records out for good inside a change, and write down that it was done; the disk is to be cleaned afterwards."""
    holding = [[each.name, each.until.isoformat()] for each in preview.backups]
    counts = counted(found)
    erasure = Erasure(
        on=change.today, code=preview.code, rule=rule, reason=reason if rule == ASKED_FOR else "",
        counts=json.dumps(counts, sort_keys=True), backups=json.dumps(holding if preview.backups_known else None),
    )  # fmt: skip
    change.session.expunge_all()
    erasing.erase(change.session, found)
    finality.begin_cleaning(change.session)
    change.add(erasure)
    change.details |= {"rule": rule, "counts": counts}
    return erasure


def holding_backups(work: UnitOfWork, since: dt.date) -> tuple[tuple[HoldingBackup, ...], bool]:
    """The backups in the unit's folder that were made since a case began (a local date), and whether the folder could be
    looked into. What was copied elsewhere is not known here."""
    settings = read_settings(work)
    if not settings.backup_folder:
        return (), False
    try:
        found = generations(Path(settings.backup_folder))
    except FolderUnusable:
        return (), False
    holding = [
        HoldingBackup(each.path.name, each.made_at, kept_until(each.made_at.date(), settings))
        for each in found
        if each.made_at.date() >= since
    ]
    return tuple(holding), True


def kept_until(made_on: dt.date, settings: StoreSettings) -> dt.date:
    """The local date until which a backup is kept at the longest: as the last of its month, as long as months are kept; as
    the last of its week or day, where those reach further. It holds as long as a backup is made every month: months are counted
    by those that have one (`rules.backup_plan`)."""
    months = made_on.year * 12 + made_on.month - 1 + settings.keep_monthly
    last_of_months = dt.date((months + 1) // 12, (months + 1) % 12 + 1, 1) - dt.timedelta(days=1)
    weeks = made_on + dt.timedelta(weeks=settings.keep_weekly + 1)
    return max(last_of_months, weeks, made_on + dt.timedelta(days=settings.keep_daily))


def _require_may_go(session: Session, case: Case, typed_code: str, reason: str, today: dt.date) -> str:
    """The key of the rule by which a case goes; raises when it may not."""
    if clean(typed_code).upper() != case.code.upper():
        raise WrongCode()
    if case.closed_on is None:
        raise StillOpen(code=case.code)
    if exceptions(session, today).get(case.id):
        raise KeptByException(code=case.code)
    due = falls_due(newest_notes(session)[case.id], today)
    if due.due_on <= today and not reason:
        return due.rule.key
    if not reason:
        raise NotDueYet(day=due.due_on)
    if reason not in REASONS:
        raise NoSuchReason()
    return rule_named(ASKED_FOR).key


def _root(session: Session, case_id: str) -> Case:
    case = session.get(Case, case_id)
    if case is None:
        raise NotFound(kind=Case.kind, id=case_id)
    if case.merged_into is not None:
        into = session.scalar(select(Case.code).where(Case.id == case.merged_into))
        raise MergedAway(code=into)
    return case


def counted(found: erasing.Belongings) -> dict[str, int]:
    """How many records of each kind go."""
    return {kind: len(ids) for kind, ids in sorted(found.records.items()) if ids}

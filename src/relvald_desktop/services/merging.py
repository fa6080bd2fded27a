"""Two persons or cases that turn out to be one: both histories are kept, and the merge can be taken apart."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case, CasePerson, RelationshipStatus
from relvald_desktop.records.catalogue import KINDS, record_class
from relvald_desktop.records.codes import CloseReason, Protection, Role
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.helpers import Merge
from relvald_desktop.records.person import Person
from relvald_desktop.records.risk import RiskReview
from relvald_desktop.records.support_codes import MergeKind
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_PERSON_FIELDS = ("person_id", "child_id")
_NOT_MOVED = (Case, Person, Merge)


class CannotMerge(RelvaldError):
    """The two are the same, or one was merged already."""

    key = "cannot_merge"
    message = QT_TRANSLATE_NOOP(
        "Errors", "These two can't be merged: they are the same, or one was merged before."
    )


class MergeChanged(RelvaldError):
    """The merge was taken apart already."""

    key = "merge_changed"
    message = QT_TRANSLATE_NOOP("Errors", "This merge was taken apart before.")


def merge_cases(work: UnitOfWork, kept_id: str, gone_id: str) -> Merge:
    """Turn everything of the case `gone_id` to the case `kept_id`; the other is closed and points to the one kept.

    Its client becomes the kept case's client when that had none; otherwise the two women are merged as well.
    Raises `CannotMerge`.
    """
    with work.change("case.merged") as change:
        kept, gone = _pair(change, Case, kept_id, gone_id)
        ours, theirs = (_client_link(change, case_id) for case_id in (kept_id, gone_id))
        moved = []
        if ours is not None and theirs is not None and ours.person_id != theirs.person_id:
            moved += _merge_persons(change, ours.person_id, theirs.person_id)
        stays = theirs.id if ours is not None and theirs is not None else ""
        moved += _turn(change, ("case_id",), gone_id, kept_id, stays)
        for name, value in (
            ("merged_into", kept_id), ("closed_on", change.today), ("close_reason", CloseReason.MERGED),
        ):  # fmt: skip
            moved.append(_entry(gone, name, getattr(gone, name)))
            setattr(gone, name, value)
        _repeat(change, kept, moved)
        return change.add(_merge(MergeKind.CASE, kept_id, gone_id, moved))


def merge_persons(work: UnitOfWork, kept_id: str, gone_id: str) -> Merge:
    """Turn every link, channel and note of the person `gone_id` to `kept_id`. What the kept one lacks (number, birth
    year, languages) is taken over. Raises `CannotMerge`."""
    with work.change("person.merged") as change:
        moved = _merge_persons(change, kept_id, gone_id)
        return change.add(_merge(MergeKind.PERSON, kept_id, gone_id, moved))


def turn_to_kept(change: Change, kind: type[Case] | type[Person], record_id: str) -> str:
    """Turn what came from elsewhere to a case or person that was merged away to the one that was kept in the end, so that
    it is seen; gives that one's id, or its own where it was not merged. The link of the case's own client stays, as in a
    merge."""
    kept_id, seen = record_id, {record_id}
    while (into := change.get(kind, kept_id).merged_into) is not None and into not in seen:
        kept_id = into
        seen.add(into)
    if kept_id == record_id:
        return kept_id
    if kind is Person:
        _turn(change, _PERSON_FIELDS, record_id, kept_id)
    else:
        ours, theirs = (_client_link(change, each) for each in (kept_id, record_id))
        _turn(change, ("case_id",), record_id, kept_id, theirs.id if ours and theirs else "")
    return kept_id


def take_apart(work: UnitOfWork, merge_id: str) -> Merge:
    """Give back what a merge moved. What was written since stays where it was written. Raises `MergeChanged`."""
    with work.change("merge.undone") as change:
        merge = change.edit(Merge, merge_id)
        if merge.undone:
            raise MergeChanged()
        for kind, record_id, field, before in reversed(json.loads(merge.moved)):
            record = change.session.get(record_class(kind), record_id)
            if record is not None:
                change.edit(record_class(kind), record_id)
                setattr(record, field, _read(record, field, before))
        merge.undone = True
        if merge.what is MergeKind.CASE:
            for case_id in (merge.kept_id, merge.gone_id):
                recount(change, change.edit(Case, case_id))
    return merge


def _pair(change: Change, kind: type[Any], kept_id: str, gone_id: str) -> tuple[Any, Any]:
    kept, gone = change.edit(kind, kept_id), change.edit(kind, gone_id)
    if kept_id == gone_id or kept.merged_into or gone.merged_into:
        raise CannotMerge()
    return kept, gone


def _turn(
    change: Change, fields: tuple[str, ...], from_id: str, to_id: str, stays: str = ""
) -> list[list[Any]]:
    """Point every record that points to one at the other, but the one with the id `stays`; gives what was moved."""
    moved = []
    for kind in KINDS.values():
        if kind in _NOT_MOVED:
            continue
        for field in fields:
            if not hasattr(kind, field):
                continue
            for record_id in change.session.scalars(
                select(kind.id).where(getattr(kind, field) == from_id)
            ).all():
                if record_id == stays:
                    continue
                record = change.edit(kind, record_id)
                moved.append(_entry(record, field, from_id))
                setattr(record, field, to_id)
    return moved


def _merge_persons(change: Change, kept_id: str, gone_id: str) -> list[list[Any]]:
    kept, gone = _pair(change, Person, kept_id, gone_id)
    moved = _turn(change, _PERSON_FIELDS, gone_id, kept_id)
    for name in ("given_name", "family_name", "identity_number", "birth_year", "languages", "support_needs"):
        if not getattr(kept, name) and getattr(gone, name):
            moved.append(_entry(kept, name, getattr(kept, name)))
            setattr(kept, name, getattr(gone, name))
            if name == "identity_number":
                moved.append(_entry(kept, "identity_kind", kept.identity_kind))
                kept.identity_kind = gone.identity_kind
    levels = list(Protection)
    if levels.index(gone.protection) > levels.index(kept.protection):
        moved.append(_entry(kept, "protection", kept.protection))
        kept.protection = gone.protection
    if gone.name_protected and not kept.name_protected:
        moved.append(_entry(kept, "name_protected", False))
        kept.name_protected = True
    moved.append(_entry(gone, "merged_into", None))
    gone.merged_into = kept_id
    return moved


def _client_link(change: Change, case_id: str) -> CasePerson | None:
    query = select(CasePerson).where(CasePerson.case_id == case_id, CasePerson.role == Role.CLIENT)
    return change.session.scalar(query.order_by(CasePerson.id).limit(1))


def _repeat(change: Change, kept: Case, moved: list[list[Any]]) -> None:
    for name in ("opened_on", "acute", "last_heard_on", "relationship", "risk_level", "review_by"):
        moved.append(_entry(kept, name, getattr(kept, name)))
    recount(change, kept)


def recount(change: Change, case: Case) -> None:
    """What a case repeats of its records, read from them again."""
    change.session.flush()
    session = change.session
    reached = select(Contact.on).where(
        Contact.case_id == case.id, Contact.state == "signed", Contact.outcome.in_(("contact", "support"))
    )
    case.last_heard_on = session.scalar(reached.order_by(Contact.on.desc()).limit(1))
    statuses = select(RelationshipStatus.status).where(RelationshipStatus.case_id == case.id)
    latest = session.scalar(
        statuses.order_by(RelationshipStatus.since_earliest.desc(), RelationshipStatus.id.desc()).limit(1)
    )
    if latest is not None:
        case.relationship = latest
    reviews = select(RiskReview).where(RiskReview.case_id == case.id)
    review = session.scalar(reviews.order_by(RiskReview.on.desc(), RiskReview.id.desc()).limit(1))
    case.risk_level, case.review_by = (review.level, review.review_by) if review else (None, None)


def _merge(what: MergeKind, kept_id: str, gone_id: str, moved: list[list[Any]]) -> Merge:
    return Merge(what=what, kept_id=kept_id, gone_id=gone_id, moved=json.dumps(moved, ensure_ascii=False))


def _entry(record: Record, field: str, before: Any) -> list[Any]:
    stored = before.isoformat() if hasattr(before, "isoformat") else before
    return [record.kind, record.id, field, stored]


def _read(record: Record, field: str, stored: Any) -> Any:
    column = type(record).__mapper__.columns[field]
    if isinstance(column.type, TypeDecorator) and stored is not None:
        return column.type.process_result_value(stored, sqlite.dialect())
    return stored

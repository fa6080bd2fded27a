"""A case with one record of every kind that can hang on it, a strange word in every field; made from the records' own
tables, so that a kind added later is filled too."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any

from sqlalchemy import Boolean, Integer

from relvald_desktop.records.attachment import Attachment, Blob
from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case, CasePerson
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.records.codes import CloseReason, Role
from relvald_desktop.records.columns import ApproximateDay, Coded, Day, Listed, Moment
from relvald_desktop.records.helpers import Merge
from relvald_desktop.records.person import Person
from relvald_desktop.records.support_codes import Answer, MergeKind, RiskFactor
from relvald_desktop.records.task import Task
from relvald_desktop.records.values import CheckItem, FactorAnswer, PartialDate
from relvald_desktop.store.erasing import links
from relvald_desktop.store.work import Change, UnitOfWork

STAYS = frozenset(
    {
        "sender", "contact_template", "saved_search", "checklist_template", "liaison_meeting", "liaison_action",
        "report_definition", "issued_report", "colleague", "handover", "erasure", "log_review",
        "text_snippet", "own_word", "import_mapping",
    }
)  # fmt: skip
"""Kinds that belong to the unit: no record of theirs is a case's. Say here why if you add one: the first three,
the meetings, snippets and own words are the unit's own, a mapping names columns, reports hold figures with small counts hidden, the rest ids and keys."""
BY_ID = {Merge.kind, Task.kind}
"""Kinds that hold ids which are no links."""
LISTED: dict[Any, Callable[[str], Any]] = {
    CheckItem.parse: lambda word: CheckItem(word),
    FactorAnswer.parse: lambda word: FactorAnswer(RiskFactor.FIREARMS, Answer.YES, word),
}


def kinds_of_cases() -> set[str]:
    """Every kind from which links lead to a case or a person, near or far."""
    reached = {Case.kind, Person.kind}
    while more := {link.kind.kind for link in links() if link.to in reached} - reached:
        reached |= more
    return reached


def fill_case(work: UnitOfWork, word: str, *, blob: str) -> dict[str, str]:
    """One record of each such kind under one closed case; gives the id of each by its kind."""
    made: dict[str, str] = {}
    with work.change("case.opened") as change:
        change.session.add(Blob(name=blob, identity=word, size=1, sealed_size=1, sealed_digest=bytes(32)))
        waiting = [KINDS[name] for name in KINDS if name in kinds_of_cases() or name == "sender"]
        waiting = [kind for kind in waiting if kind is not Merge]
        while waiting:
            ready = [
                k
                for k in waiting
                if all(each.to in made or each.kind.kind == each.to for each in _links_of(k))
            ]
            assert ready, "links in a circle"
            for kind in ready:
                spoken = word if kind.kind in kinds_of_cases() else "skolan"  # a sender stays
                record = change.add(kind(**_values(change, kind, made, spoken, blob)))
                made[kind.kind] = record.id
                waiting.remove(kind)
        moved = json.dumps([["person", made["person"], "given_name", word]])
        made["merge"] = change.add(
            Merge(what=MergeKind.CASE, kept_id=made["case"], gone_id=made["case"], moved=moved)
        ).id
    return made


def _links_of(kind: type[Record]) -> list[Any]:
    return [link for link in links() if link.kind is kind]


def _values(change: Change, kind: type[Record], made: dict[str, str], word: str, blob: str) -> dict[str, Any]:
    targets = {link.field: link.to for link in _links_of(kind)}
    values: dict[str, Any] = {}
    for attribute in kind.__mapper__.column_attrs:
        name, column = attribute.key, attribute.columns[0]
        if name in (
            "id",
            "created_at",
            "created_by",
            "changed_at",
            "changed_by",
            "revision",
            "zone",
            "since_earliest",
        ):
            continue
        if name in targets:
            values[name] = None if targets[name] == kind.kind else made[targets[name]]
        elif kind is Attachment and name == "blob":
            values[name] = blob
        else:
            values[name] = _value(column, change, f"{word}{kind.kind}{name}".replace("_", ""))
    if kind is Case:
        values |= {"code": "KV-0999", "closed_on": dt.date(2026, 1, 1), "close_reason": CloseReason.MOVED}
    if kind is CasePerson:
        values["role"] = Role.CLIENT
    return values


def _value(column: Any, change: Change, word: str) -> Any:
    type_ = column.type
    if isinstance(type_, Listed):
        make = LISTED.get(type_.read)
        return (make(word),) if make is not None else ()
    simple: dict[type, Any] = {
        Day: change.today, Moment: change.at, ApproximateDay: PartialDate(2026), Boolean: True, Integer: 2,
    }  # fmt: skip
    if isinstance(type_, Coded):
        return next(iter(type_.codes))
    return next((value for kind, value in simple.items() if isinstance(type_, kind)), word)

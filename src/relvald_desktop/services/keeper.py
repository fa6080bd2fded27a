"""Keeping a kind of record that is filled in as a form: add, change, take away, each with its log entry."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case
from relvald_desktop.services.forms import Form
from relvald_desktop.store.work import Change, UnitOfWork

R = TypeVar("R", bound=Record)
F = TypeVar("F", bound=Form)


def _nothing(change: Change, record: Any) -> None:
    return None


@dataclass(frozen=True)
class Keeper(Generic[R, F]):
    """The verbs of one kind of record. `noun` begins the log's actions ("task.added", "task.changed", "task.removed").

    `settle` is called with the change and the record after each of them, to bring what repeats it up to date.
    """

    kind: type[R]
    form: type[F]
    noun: str
    settle: Callable[[Change, Any], None] = _nothing

    def add(self, work: UnitOfWork, form: F, **links: Any) -> R:
        """Add a record with the form's values; `links` are the ids it belongs to.

        Raises `Incomplete`, `DatesOutOfOrder`, `TooLong`, `NotFound`.
        """
        with work.change(f"{self.noun}.added") as change:
            if links.get("case_id"):
                change.require(Case, links["case_id"])
            record = change.add(self.kind(**form.cleaned(), **links))
            change.session.flush()
            self.settle(change, record)
        return record

    def change(self, work: UnitOfWork, record_id: str, form: F) -> R:
        """Give a record the form's values. Raises as `add`."""
        with work.change(f"{self.noun}.changed") as change:
            record = change.edit(self.kind, record_id)
            form.put_on(record)
            change.session.flush()
            self.settle(change, record)
        return record

    def remove(self, work: UnitOfWork, record_id: str) -> None:
        """Take a record away; undo brings it back. Raises `NotFound`."""
        with work.change(f"{self.noun}.removed") as change:
            record = change.get(self.kind, record_id)
            change.remove(self.kind, record_id)
            change.session.flush()
            self.settle(change, record)

    def filled(self, record: R | None) -> F:
        """A form with what stands in a record, or an empty one."""
        if record is None:
            return self.form()
        return self.form(
            **{field.name: getattr(record, field.name) for field in dataclasses.fields(self.form)}
        )

"""What makes a kind of register: its fields, how a row is judged, and how a judged row becomes records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy.orm import Session

from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.services.importing.columns import Fields
from relvald_desktop.services.importing.rows import Row
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import Wording


class Planner(Protocol):
    """Judges rows against what is in the store and against the rows before them. Writes nothing."""

    keys: set[str]
    """The keys of the rows that were imported already."""

    def plan(self, row: Row) -> Any:
        """What is to be written for a row. Raises `Refused` with the reason why not, `Known` where it is here already,
        `TooLong`."""


class Writer(Protocol):
    """Writes what a planner planned, within one change."""

    def write(self, key: str, planned: Any) -> None:
        """Add the records of one row; `key` recognises it again."""

    def finish(self) -> None:
        """Bring up to date what repeats the new records."""


@dataclass(frozen=True)
class Register:
    """A kind of register. `action` is the change's name in the log."""

    kind: RegisterKind
    fields: Fields
    action: str
    planner: Callable[[UnitOfWork, Session, Wording], Planner]
    writer: Callable[[Change], Writer]

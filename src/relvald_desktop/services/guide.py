"""Getting started: three things to do in a practice store, ticked off by what the log tells of them."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select

from relvald_desktop.records.case import Case
from relvald_desktop.records.signal import Signal
from relvald_desktop.services.practice import FILLED
from relvald_desktop.services.settings import change_settings, read_settings
from relvald_desktop.store.queries.log import actions_since
from relvald_desktop.store.work import UnitOfWork


class Step(StrEnum):
    """What to try first, in this order."""

    SIGNAL = "signal"
    CONTACT = "contact"
    PAPER = "paper"


_SHOWN_BY = {
    "signal.received": Step.SIGNAL, "contact.written": Step.CONTACT, "contact.signed": Step.CONTACT,
    "paper.looked_at": Step.PAPER,
}  # fmt: skip
"""The actions of the log that show a step to be done."""


@dataclass(frozen=True)
class Guide:
    """Which steps were done, as the log tells; whether the worker put the guide away."""

    done: frozenset[Step]
    is_put_away: bool

    @property
    def next(self) -> Step | None:
        """The first step that is left."""
        return next((step for step in Step if step not in self.done), None)


def read_guide(work: UnitOfWork) -> Guide | None:
    """How far the worker came. None in a store with real people, and in a practice store that was never filled."""
    settings = read_settings(work)
    if not settings.practice:
        return None
    with work.reading() as session:
        found = actions_since(session, FILLED, _SHOWN_BY)
    if found is None:
        return None
    return Guide(frozenset(_SHOWN_BY[action] for action in found), settings.guide_done)


def put_guide_away(work: UnitOfWork, away: bool = True) -> None:
    """Put the guide away, or take it out again."""
    change_settings(work, dataclasses.replace(read_settings(work), guide_done=away))


def is_untouched(work: UnitOfWork) -> bool:
    """Whether nothing was written down here yet: no signal and no case."""
    with work.reading() as session:
        return not any(session.scalar(select(kind.id).limit(1)) for kind in (Signal, Case))

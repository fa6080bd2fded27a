"""Liaison meetings: points, decisions, and the actions that follow."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from relvald_desktop.records.liaison import LiaisonAction, LiaisonMeeting
from relvald_desktop.services.forms import Form
from relvald_desktop.services.keeper import Keeper
from relvald_desktop.store.work import UnitOfWork


@dataclass(kw_only=True)
class MeetingForm(Form):
    """A meeting on a local date; `held` once it has taken place."""

    required: ClassVar[tuple[str, ...]] = ("on", "partners")
    long: ClassVar[tuple[str, ...]] = ("points", "decisions")

    on: dt.date | None = None
    partners: str = ""
    with_police: bool = True
    held: bool = False
    points: str = ""
    decisions: str = ""


@dataclass(kw_only=True)
class ActionForm(Form):
    """Who does what until when."""

    required: ClassVar[tuple[str, ...]] = ("what",)

    what: str = ""
    owner: str = ""
    due_on: dt.date | None = None
    done_on: dt.date | None = None


MEETINGS: Keeper[LiaisonMeeting, MeetingForm] = Keeper(LiaisonMeeting, MeetingForm, "meeting")
ACTIONS: Keeper[LiaisonAction, ActionForm] = Keeper(LiaisonAction, ActionForm, "meeting_action")


def remove_meeting(work: UnitOfWork, meeting_id: str) -> None:
    """Take a meeting away with its actions; undo brings all back."""
    with work.change("meeting.removed") as change:
        following = select(LiaisonAction.id).where(LiaisonAction.meeting_id == meeting_id)
        for action_id in change.session.scalars(following).all():
            change.remove(LiaisonAction, action_id)
        change.remove(LiaisonMeeting, meeting_id)


def finish_action(work: UnitOfWork, action_id: str, *, done: bool = True) -> LiaisonAction:
    """Note that an action is done today, or not done after all."""
    with work.change("meeting_action.finished") as change:
        action = change.edit(LiaisonAction, action_id)
        action.done_on = change.today if done else None
    return action

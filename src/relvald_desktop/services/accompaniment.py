"""Going along with her: plan it, tick off before, during and after, and note what happened."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar
from zoneinfo import ZoneInfo

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import AccompanimentKind, Need
from relvald_desktop.records.legal import Accompaniment, LegalMatter
from relvald_desktop.records.values import CheckItem
from relvald_desktop.rules.safe_hours import next_window
from relvald_desktop.services.forms import Form
from relvald_desktop.store.queries.cases import case_file
from relvald_desktop.store.work import Change, UnitOfWork

FOLLOW_UP_DAYS = dt.timedelta(days=3)
"""She is called within so many days after she was gone along with; the unit's routine, no law."""


@dataclass(kw_only=True)
class AccompanimentForm(Form):
    """An accompaniment as planned or carried out. `starts_at` is an aware moment; `paper_note` is printed on the
    court note, everything else that is free text stays in the store."""

    required: ClassVar[tuple[str, ...]] = ("purpose", "starts_at")
    long: ClassVar[tuple[str, ...]] = (
        "paper_note", "what_happened", "how_she_was", "other_needs", "if_he_is_there", "tonight", "next_dates",
    )  # fmt: skip

    matter_id: str | None = None
    purpose: AccompanimentKind = AccompanimentKind.HEARING
    starts_at: dt.datetime | None = None
    place: str = ""
    room: str = ""
    meeting_point: str = ""
    met_by: str = ""
    minutes: int | None = None
    before: tuple[CheckItem, ...] = ()
    during: tuple[CheckItem, ...] = ()
    after: tuple[CheckItem, ...] = ()
    needs: tuple[Need, ...] = ()
    other_needs: str = ""
    if_he_is_there: str = ""
    tonight: str = ""
    paper_note: str = ""
    what_happened: str = ""
    how_she_was: str = ""
    next_dates: str = ""
    follow_up_on: dt.date | None = None
    carried_out: bool = False
    cancelled: bool = False


def plan_accompaniment(work: UnitOfWork, case_id: str, form: AccompanimentForm) -> Accompaniment:
    """Plan to go along with her. Raises `Incomplete`."""
    with work.change("accompaniment.planned") as change:
        change.require(Case, case_id)
        if form.matter_id is not None:
            change.require(LegalMatter, form.matter_id)
        return put_accompaniment(change, case_id, form)


def put_accompaniment(change: Change, case_id: str, form: AccompanimentForm) -> Accompaniment:
    """Plan to go along with her inside a change already begun; the case and the matter are there. Raises `Incomplete`."""
    values = form.cleaned()
    return change.add(
        Accompaniment(case_id=case_id, on=_local_date(values["starts_at"], change.zone), **values)
    )


def edit_accompaniment(work: UnitOfWork, accompaniment_id: str, form: AccompanimentForm) -> Accompaniment:
    """Change the plan or note what happened. Raises `Incomplete`."""
    with work.change("accompaniment.changed") as change:
        accompaniment = change.edit(Accompaniment, accompaniment_id)
        form.put_on(accompaniment)
        accompaniment.on = _local_date(accompaniment.starts_at, accompaniment.zone)
    return accompaniment


@dataclass(frozen=True)
class FollowUp:
    """When to call her afterwards: a local date, and the local time her safe window opens (None: none is known)."""

    on: dt.date
    opens: dt.datetime | None


def propose_follow_up(work: UnitOfWork, case_id: str, after: dt.date) -> FollowUp:
    """A day within `FOLLOW_UP_DAYS` of a local date, in the first safe window of one of her channels then; without
    any window the day after the next. Raises `NotFound`."""
    with work.reading() as session:
        file = case_file(session, case_id)
    channels = file.channels.get(file.client.id, []) if file.client is not None else []
    midnight = dt.datetime.combine(after + dt.timedelta(days=1), dt.time(0), ZoneInfo(work.zone))
    opens = [next_window(channel, midnight - dt.timedelta(seconds=1), work.zone) for channel in channels]
    soon = [each for each in opens if each is not None and each.date() - after <= FOLLOW_UP_DAYS]
    if soon:
        return FollowUp(min(soon).date(), min(soon))
    return FollowUp(after + dt.timedelta(days=2), None)


def _local_date(at: dt.datetime, zone: str) -> dt.date:
    return at.astimezone(ZoneInfo(zone)).date()

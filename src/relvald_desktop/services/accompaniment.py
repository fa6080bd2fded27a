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
from relvald_desktop.services.forms import Form
from relvald_desktop.store.work import UnitOfWork


@dataclass(kw_only=True)
class AccompanimentForm(Form):
    """An accompaniment as planned or carried out. `starts_at` is an aware moment; `paper_note` is printed on the
    court note, everything else that is free text stays in the store."""

    required: ClassVar[tuple[str, ...]] = ("purpose", "starts_at")
    long: ClassVar[tuple[str, ...]] = ("paper_note", "what_happened", "how_she_was")

    matter_id: str | None = None
    purpose: AccompanimentKind = AccompanimentKind.HEARING
    starts_at: dt.datetime | None = None
    place: str = ""
    room: str = ""
    meeting_point: str = ""
    before: tuple[CheckItem, ...] = ()
    during: tuple[CheckItem, ...] = ()
    after: tuple[CheckItem, ...] = ()
    needs: tuple[Need, ...] = ()
    paper_note: str = ""
    what_happened: str = ""
    how_she_was: str = ""
    follow_up_on: dt.date | None = None
    carried_out: bool = False
    cancelled: bool = False


def plan_accompaniment(work: UnitOfWork, case_id: str, form: AccompanimentForm) -> Accompaniment:
    """Plan to go along with her. Raises `Incomplete`."""
    with work.change("accompaniment.planned") as change:
        change.get(Case, case_id)
        values = form.cleaned()
        if values["matter_id"] is not None:
            change.get(LegalMatter, values["matter_id"])
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


def _local_date(at: dt.datetime, zone: str) -> dt.date:
    return at.astimezone(ZoneInfo(zone)).date()

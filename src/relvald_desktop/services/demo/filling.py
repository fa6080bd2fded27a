"""Fills an empty store through the same services that the window uses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from random import Random
from zoneinfo import ZoneInfo

from sqlalchemy import select

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import NextStep, Relation, Source, TriageOutcome, ViolenceType
from relvald_desktop.records.signal import Signal
from relvald_desktop.services import intake
from relvald_desktop.services.demo.stories import tell
from relvald_desktop.services.demo.story import Story
from relvald_desktop.services.demo.support_stories import the_unit
from relvald_desktop.services.demo.words import SEEN
from relvald_desktop.services.intake import SignalForm
from relvald_desktop.services.opening import note_event
from relvald_desktop.services.practice import FILLED, settle_mark
from relvald_desktop.services.settings import StoreSettings, change_settings
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP

PERIOD_DAYS = 730

_WEIGHTS = {
    Source.POLICE: 14, Source.HEALTH_CARE: 9, Source.HERSELF: 9, Source.PRESCHOOL: 7, Source.SCHOOL: 7,
    Source.CHILD_UNIT: 7, Source.RELATIVE: 6, Source.NEIGHBOUR: 5, Source.MATERNAL_CHILD_HEALTH: 5, Source.FRIEND: 4,
    Source.FINANCIAL_AID: 3, Source.EMPLOYER: 2, Source.ANONYMOUS: 3, Source.MENS_CLINIC: 2, Source.OTHER: 2,
}  # fmt: skip


class StoreNotEmpty(RelvaldError):
    """Practice cases are never mixed with real ones."""

    key = "store_not_empty"
    message = QT_TRANSLATE_NOOP(
        "Errors", "This store already holds cases. Practice cases only go into a new, empty store."
    )


class _TravellingClock:
    """Shows the moment the story is at, so that what is written carries its own day."""

    def __init__(self, zone: str) -> None:
        self._zone = ZoneInfo(zone)
        self.at = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)

    def set(self, day: dt.date, hour: int = 9, minute: int = 0) -> dt.datetime:
        """Go to a local time."""
        self.at = dt.datetime.combine(day, dt.time(hour, minute), self._zone).astimezone(dt.UTC)
        return self.at

    def now(self) -> dt.datetime:
        return self.at

    def today(self) -> dt.date:
        return self.at.astimezone(self._zone).date()


def fill_store(
    work: UnitOfWork, *, cases: int = 40, seed: int = 1, today: dt.date,
    progress: Callable[[int, int], bool] | None = None,
) -> dict[str, int]:  # fmt: skip
    """Fill an empty store with `cases` fictitious women over the two years up to `today` (local date), and mark it
    as a practice store. The same seed and day give the same stories. It stops where `progress(done, cases)` answers False.
    Raises `StoreNotEmpty`."""
    _require_empty(work)
    random = Random(seed)
    clock = _TravellingClock(work.zone)
    told = UnitOfWork(work.store, clock, work.zone, clock_goes_forward=False)
    clock.set(today - dt.timedelta(days=PERIOD_DAYS))
    settings = StoreSettings(
        worker_name="Karin Öst",
        office_phone="08-000 00 00",
        unit_name="Provstadens kvinnofrid",
        practice=True,
    )
    change_settings(told, settings)
    senders = the_unit(told, today)
    days = sorted(random.randrange(0, PERIOD_DAYS - 2) for _ in range(cases))
    for number, before in enumerate(days):
        start = today - dt.timedelta(days=PERIOD_DAYS - before)
        tell(Story(told, random, clock.set, today, number), start, _signal_form(random, senders))
        if progress is not None and not progress(number + 1, cases):
            break
    else:
        _loose_signals(told, random, clock.set, today, cases, senders)
    settle_mark(work)
    note_event(told, FILLED)
    with work.reading() as session:
        return {
            "cases": len(session.scalars(select(Case.id)).all()),
            "signals": len(session.scalars(select(Signal.id)).all()),
        }


def _require_empty(work: UnitOfWork) -> None:
    with work.reading() as session:
        if session.scalar(select(Case.id).limit(1)) or session.scalar(select(Signal.id).limit(1)):
            raise StoreNotEmpty()


def _signal_form(random: Random, senders: dict[Source, str]) -> SignalForm:
    source = random.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
    kinds = random.sample(list(ViolenceType), random.choice((0, 1, 1, 2, 3)))
    return SignalForm(
        seen_or_heard=random.choice(SEEN[source]),
        source=source,
        informant="Grannen på tredje våningen" if source is Source.NEIGHBOUR else "",
        informant_protected=source is Source.NEIGHBOUR,
        violence_types=tuple(kinds),
        relation=random.choice([*Relation, Relation.COHABITANT, Relation.HUSBAND, Relation.FORMER, None]),
        children=random.choice((None, 0, 1, 1, 2, 2, 3, -1)),
        acute=random.random() < 0.15,
        weapon=True if random.random() < 0.05 else None,
        pregnant=True if random.random() < 0.05 else None,
        next_step=random.choice(list(NextStep)),
        sender_id=senders.get(source),
    )


def _loose_signals(
    work: UnitOfWork,
    random: Random,
    go: Callable[..., dt.datetime],
    today: dt.date,
    cases: int,
    senders: dict[Source, str],
) -> None:
    """Signals that became no case: passed on, closed with a reason, or still waiting."""
    for number in range(cases // 2):
        day = today - dt.timedelta(days=random.randrange(5, PERIOD_DAYS))
        go(day, random.randrange(8, 17))
        signal = intake.receive_signal(work, _signal_form(random, senders))
        go(min(today, day + dt.timedelta(days=random.randrange(0, 6))), 15)
        if number % 3 == 2:
            known = _any_case(work, random)
            intake.triage_signal(work, signal.id, TriageOutcome.LINKED, case_id=known)
        elif number % 2:
            intake.triage_signal(work, signal.id, TriageOutcome.PASSED_ON, passed_to="Barnenheten")
        else:
            intake.triage_signal(work, signal.id, TriageOutcome.NO_ACTION, reason="Rörde en annan kommun")
    for number, days in enumerate((0, 1, 3, 8)):
        go(today - dt.timedelta(days=days), 8, 10 * number)
        form = _signal_form(random, senders)
        form.acute = number == 1
        intake.receive_signal(work, form)


def _any_case(work: UnitOfWork, random: Random) -> str:
    with work.reading() as session:
        return random.choice(session.scalars(select(Case.id).order_by(Case.code)).all())

"""Random signals and liaison meetings, contradictory ones among them."""

from __future__ import annotations

from relvald_desktop.records import codes
from relvald_desktop.records.base import Record
from relvald_desktop.records.liaison import LiaisonAction, LiaisonMeeting
from relvald_desktop.records.signal import Signal
from tests.figures.chance import Chance


def other_records(chance: Chance, size: int) -> list[Record]:
    """About three signals a case, and some meetings with what was agreed at them."""
    found: list[Record] = [_signal(chance) for _ in range(size * 3)]
    for _ in range(chance.random.randrange(8)):
        day = chance.day()
        meeting = LiaisonMeeting(on=day, partners="Alla", with_police=chance.yes(0.6), held=chance.yes(0.8))
        found.append(meeting)
        for _ in range(chance.random.randrange(4)):
            found.append(
                LiaisonAction(
                    meeting_id=meeting.id, what="Ringa", due_on=chance.maybe(chance.after(day, 90)),
                    done_on=chance.maybe(chance.after(day, 120), 0.5),
                )
            )  # fmt: skip
    return found


def _signal(chance: Chance) -> Signal:
    day = chance.day()
    triage = chance.one(list(codes.TriageOutcome))
    return Signal(
        received_on=day, source=chance.one([codes.Source.POLICE, *codes.Source]), seen_or_heard="Hördes",
        violence_types=chance.some(list(codes.ViolenceType), 4), relation=chance.maybe(chance.one(list(codes.Relation))),
        children=chance.one([None, -1, 0, 1, 3]), triage=triage,
        triaged_on=chance.maybe(chance.after(day, 20), 0.1 if triage is codes.TriageOutcome.WAITING else 0.85),
        first_attempt_on=chance.maybe(chance.after(day, 10), 0.6),
        first_contact_on=chance.maybe(chance.after(day, 20), 0.5),
        first_support_on=chance.maybe(chance.after(day, 40), 0.4),
    )  # fmt: skip

"""The tables about legal matters, accompaniments and restraining orders."""

from __future__ import annotations

import datetime as dt

from tests.figures.days import calendar_days, read_day
from tests.figures.estimates import Wait
from tests.figures.facts import CALENDAR_BINS, Facts, Row, Tables, flags, partition, wait, waits_table

OFFENCES = (
    "assault", "gross_assault", "gross_violation_of_integrity", "unlawful_threat", "unlawful_coercion",
    "unlawful_persecution", "rape", "molestation", "damage", "restraining_order_breach", "child_peace_offence", "other",
    "none",
)  # fmt: skip
HOW_ENDED = {
    "convicted": "carried", "acquitted": "carried", "summary_punishment": "carried", "waived": "carried",
    "cannot_be_proved": "discontinued", "no_offence": "discontinued", "injured_party_not_taking_part": "discontinued",
    "no_leads": "discontinued", "discontinued_other": "discontinued", "withdrew_fear": "withdrew",
    "withdrew_pressure": "withdrew", "withdrew_dependence": "withdrew", "withdrew_reconciled": "withdrew",
    "withdrew_exhausted": "withdrew", "withdrew_other": "withdrew", "time_barred": "other", "transferred": "other",
    "unknown": "other",
}  # fmt: skip
COMPANY = tuple(
    f"{how}-{end}" for how in ("with", "without") for end in ("carried", "discontinued", "withdrew", "other")
)
PURPOSES = ("interview", "counsel_meeting", "hearing", "judgment_talk", "appeal_hearing")
DECISIONS = ("prosecuted", "summary_punishment", "discontinued", "investigation_not_opened")
HOW_FAR = {
    "reported": "investigation", "investigation_opened": "investigation", "investigation_not_opened": "investigation",
    "discontinued": "investigation", "reopened": "investigation", "prosecuted": "court", "summary_punishment": "court",
    "hearing_scheduled": "court", "hearing_held": "court", "hearing_cancelled": "court", "judgment": "judged",
    "appealed": "judged", "leave_to_appeal": "judged", "appeal_hearing": "judged", "appeal_judgment": "judged",
    "final": "judged",
}  # fmt: skip


class Matters:
    """The legal matters with their steps, in the order of their days and then as they were made."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        steps = facts.of("legal_step", "matter_id")
        self.steps = {key: sorted(found, key=lambda each: each["on"]) for key, found in steps.items()}

    def first(self, matter: Row, states: tuple[str, ...], since: dt.date = dt.date.min) -> dt.date | None:
        """The day a matter first came to one of these states, not before another day."""
        steps = (
            (dt.date.fromisoformat(each["on"]), each["state"]) for each in self.steps.get(matter["id"], ())
        )
        return next((day for day, state in steps if state in states and day >= since), None)

    def how_far(self, matter: Row) -> str:
        """How far a matter had come by the end: by its last step until then."""
        past = [each for each in self.steps.get(matter["id"], ()) if self.facts.known(read_day(each["on"]))]
        return HOW_FAR[past[-1]["state"]] if past else "investigation"

    def wait(self, matter: Row, start: dt.date, end: dt.date | None) -> Wait:
        """Days from `start` to `end`; a matter that ended without it leaves."""
        return wait(self.facts, start, end, read_day(matter["ended_on"]), calendar_days)


def _company(facts: Facts, along: dict[str, list[Row]], matter: Row) -> str:
    went = any(
        each["carried_out"] and facts.known(read_day(each["on"])) for each in along.get(matter["id"], ())
    )
    return f"{'with' if went else 'without'}-{HOW_ENDED[matter['end'] or 'unknown']}"


def _order_state(facts: Facts, order: Row) -> str:
    decided = read_day(order["decided_on"])
    return "applied" if decided is not None and not facts.known(decided) else str(order["state"])


def legal_tables(facts: Facts) -> tuple[Tables, dict[str, list[Wait]]]:
    """The tables, and the waits for the prosecutor's decision and for judgment."""
    matters = Matters(facts)
    reported = facts.during("legal_matter", "reported_on")
    ended = [
        each
        for each in facts.during("legal_matter", "ended_on")
        if facts.known(read_day(each["reported_on"]))
    ]
    still_open = [
        each
        for each in facts.all("legal_matter")
        if facts.known(read_day(each["reported_on"])) and not facts.known(read_day(each["ended_on"]))
    ]
    along = facts.of("accompaniment", "matter_id")
    tables = {
        "matters_by_offence": flags(OFFENCES, (each["offences"] or ["none"] for each in reported)),
        "matters_open": partition(("investigation", "court", "judged"), map(matters.how_far, still_open)),
        "ended_by_company": partition(COMPANY, (_company(facts, along, each) for each in ended)),
        "ended_by_reason": partition(tuple(HOW_ENDED), (each["end"] or "unknown" for each in ended)),
    }
    waits = _waits(facts, matters, reported)
    tables |= {key: waits_table(found, CALENDAR_BINS) for key, found in waits.items()}
    return tables | _support_tables(facts), waits


def _waits(facts: Facts, matters: Matters, reported: list[Row]) -> dict[str, list[Wait]]:
    """A decision before the report counts as made on its day; a judgment before the prosecution is none. A matter
    reported after the end is not counted, though it be prosecuted before."""
    judgment = [
        matters.wait(each, day, matters.first(each, ("judgment",), day))
        for each in facts.all("legal_matter")
        if (day := matters.first(each, ("prosecuted",))) and facts.within(day)
        if facts.known(read_day(each["reported_on"]))
    ]
    decision = [
        matters.wait(each, dt.date.fromisoformat(each["reported_on"]), matters.first(each, DECISIONS))
        for each in reported
    ]
    return {"time_to_decision": decision, "time_to_judgment": judgment}


def _support_tables(facts: Facts) -> Tables:
    went = [each for each in facts.during("accompaniment", "on") if each["carried_out"]]
    orders = [
        each
        for each in facts.all("restraining_order")
        if facts.within(read_day(each["applied_on"] or each["decided_on"]))
    ]
    told = [
        "told" if facts.known(read_day(each["reported_on"])) else "not_told"
        for each in facts.during("order_breach", "on")
    ]
    return {
        "accompaniments_by_kind": partition(PURPOSES, (each["purpose"] for each in went)),
        "orders_by_state": partition(
            ("applied", "in_force", "refused", "lifted"), (_order_state(facts, each) for each in orders)
        ),
        "breaches_told": partition(("told", "not_told"), told),
    }

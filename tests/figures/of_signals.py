"""The tables about signals and how long they wait."""

from __future__ import annotations

import datetime as dt

from tests.figures.days import months_between, read_day, working_days
from tests.figures.estimates import Wait
from tests.figures.facts import WORKING_BINS, Facts, Row, Tables, flags, partition, wait, waits_table

SOURCES = (
    "herself", "relative", "neighbour", "friend", "police", "health_care", "maternal_child_health", "dental_care",
    "preschool", "school", "child_unit", "adult_unit", "financial_aid", "elderly_care", "disability_support",
    "social_insurance", "employer", "womens_shelter_organisation", "mens_clinic", "prison_probation", "congregation",
    "anonymous", "own_observation", "other",
)  # fmt: skip
RELATIONS = (
    "husband", "cohabitant", "boyfriend", "living_apart", "former", "parent", "child", "sibling", "other_relative",
    "other", "unknown",
)  # fmt: skip
VIOLENCE = (
    "physical", "psychological", "sexual", "economic", "material", "digital", "latent", "neglect", "control",
    "post_separation", "honour", "animals", "stalking", "strangulation", "none",
)  # fmt: skip
OUTCOMES = ("waiting", "linked", "new_case", "passed_on", "no_action")
HANDS = ("attempt", "contact", "support")


def _day(record: Row, field: str) -> dt.date:
    return dt.date.fromisoformat(record[field])


def _decided(facts: Facts, signal: Row) -> str:
    """What had been decided by the end; a decision without a day counts as made on the day of the signal."""
    decided = read_day(signal["triaged_on"])
    return "waiting" if decided is not None and not facts.known(decided) else str(signal["triage"])


def _wait(facts: Facts, signal: Row, hand: str) -> Wait:
    start, left = _day(signal, "received_on"), None
    if _decided(facts, signal) in ("passed_on", "no_action"):
        left = read_day(signal["triaged_on"]) or start
    return wait(facts, start, read_day(signal[f"first_{hand}_on"]), left, working_days)


def _waiting_now(facts: Facts) -> list[Wait]:
    """Whoever waits for support on the last known day, whenever the signal came; as if the wait had ended then."""
    found = []
    for signal in facts.export["records"]["signal"]:
        start = _day(signal, "received_on")
        if start <= facts.until and _wait(facts, signal, "support").how == "waiting":
            found.append(Wait(working_days(start, facts.until), "ended"))
    return found


def _missing(signal: Row) -> list[str]:
    start = _day(signal, "received_on")
    hands = [read_day(signal[f"first_{hand}_on"]) for hand in HANDS]
    found = {
        "children": signal["children"] is None,
        "no_day": signal["triage"] != "waiting" and signal["triaged_on"] is None,
        "early": any(day is not None and day < start for day in hands),
    }
    return [row for row, holds in found.items() if holds]


def signal_tables(facts: Facts) -> tuple[Tables, dict[str, list[Wait]]]:
    """The tables, and the waits for each hand of the delay clock."""
    signals = facts.during("signal", "received_on")
    months = months_between(facts.from_on, facts.to_on)
    tables = {
        "signals_by_month": partition(months, (each["received_on"][:7] + "-01" for each in signals)),
        "signals_by_source": partition(SOURCES, (each["source"] for each in signals)),
        "signals_by_relation": partition(RELATIONS, (each["relation"] or "unknown" for each in signals)),
        "signals_by_violence": flags(VIOLENCE, (each["violence_types"] or ["none"] for each in signals)),
        "signals_by_triage": partition(OUTCOMES, (_decided(facts, each) for each in signals)),
        "signals_quality": flags(("children", "no_day", "early"), (_missing(each) for each in signals)),
    }
    waits = {f"delay_{hand}": [_wait(facts, each, hand) for each in signals] for hand in HANDS}
    tables["signals_waiting"] = waits_table(_waiting_now(facts), WORKING_BINS, leaves=False)
    del tables["signals_waiting"]["rows"]["waiting"]
    tables |= {key: waits_table(found, WORKING_BINS) for key, found in waits.items()}
    return tables, waits

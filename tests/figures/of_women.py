"""The tables about women in support: their status, the police, and where they are later."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from tests.figures.days import ONE, earliest, months_later, read_day
from tests.figures.facts import Facts, Row, Tables, partition

STATUSES = ("lives_with_him", "planning", "separated_with_contact", "separated", "returned", "unknown")
SIDES = {
    "lives_with_him": "home", "planning": "home", "returned": "home", "separated_with_contact": "apart",
    "separated": "apart", "unknown": "unknown",
}  # fmt: skip
FLOWS = tuple(
    f"{first}-{last}" for first in ("home", "apart", "unknown") for last in ("home", "apart", "unknown")
)
LATER = (3, 6, 12)


class Statuses:
    """The relationship statuses of each case in order: by the first day each can mean, then as they were made."""

    def __init__(self, facts: Facts) -> None:
        self.of_case = {
            case: sorted(
                ((earliest(each["since"]), each["status"]) for each in found), key=lambda pair: pair[0]
            )
            for case, found in facts.of("relationship_status", "case_id").items()
        }

    def on(self, case: str, day: dt.date) -> str:
        """A woman's status on a day, the last one noted for it; unknown where nobody had noted one."""
        found = "unknown"
        for since, status in self.of_case.get(case, ()):
            if since <= day:
                found = status
        return found

    def side(self, case: str, day: dt.date) -> str:
        """Whether she lived with him or apart on a day, or it is unknown."""
        return SIDES[self.on(case, day)]


def reached_days(
    facts: Facts, outcomes: tuple[str, ...] = ("contact", "support")
) -> dict[str, list[dt.date]]:
    """The days on which the woman of each case was reached, in order; drafts count, and cases that were merged too."""
    found: dict[str, list[dt.date]] = {}
    for contact in facts.all("contact"):
        if contact["outcome"] in outcomes:
            found.setdefault(contact["case_id"], []).append(dt.date.fromisoformat(contact["on"]))
    return {case: sorted(days) for case, days in found.items()}


def support_began(facts: Facts) -> dict[str, dt.date]:
    """The day of the first support by the end of the period; of the first contact with her where there was none."""
    supported = {
        case: days[0] for case, days in reached_days(facts, ("support",)).items() if facts.known(days[0])
    }
    return {case: days[0] for case, days in reached_days(facts).items()} | supported


def _police(facts: Facts, began: dt.date, matters: list[Row]) -> str:
    reports = [day for each in matters if (day := read_day(each["reported_on"])) and facts.known(day)]
    if not reports:
        return "no_report"
    return "support_first" if began < min(reports) else "report_first"


def _ever_home(facts: Facts, statuses: Statuses, case: str) -> str:
    """By her status as each day ended, and by what was noted for a day beside something else."""
    days = (facts.from_on + ONE * n for n in range((facts.until - facts.from_on).days + 1))
    noted = (SIDES[status] for since, status in statuses.of_case.get(case, ()) if facts.within(since))
    return (
        "home" if "home" in noted or any(statuses.side(case, day) == "home" for day in days) else "not_home"
    )


def women_tables(facts: Facts) -> Tables:
    """The tables about the women of the period."""
    statuses, matters = Statuses(facts), facts.of("legal_matter", "case_id")
    reached, began = reached_days(facts), support_began(facts)
    women = [case for case, days in reached.items() if any(map(facts.within, days))]
    started = [case for case, days in reached.items() if facts.within(days[0])]

    def flow(case: str) -> str:
        return f"{statuses.side(case, facts.from_on)}-{statuses.side(case, facts.until)}"

    tables = {
        "women_flow": partition(FLOWS, map(flow, women)),
        "women_by_status": partition(STATUSES, (statuses.on(case, facts.until) for case in women)),
        "women_ever_home": partition(
            ("home", "not_home"), (_ever_home(facts, statuses, case) for case in women)
        ),
        "women_police": partition(
            ("no_report", "support_first", "report_first"),
            (_police(facts, began[case], matters.get(case, [])) for case in women),
        ),
        "women_leaving": partition(
            ("home", "apart", "unknown"), (statuses.side(case, began[case]) for case in women)
        ),
        "status_changes": partition(("planning", "left", "returned", "other"), _changes(facts, statuses)),
    }
    for months in LATER:
        rows = (_later(facts, statuses, case, reached[case][0], months) for case in started)
        tables[f"cohort_{months}"] = partition(("home", "apart", "unknown", "not_yet"), rows)
    return tables


def _later(facts: Facts, statuses: Statuses, case: str, first: dt.date, months: int) -> str:
    """Where she is so many months later, as far as that day has come when the figures are made."""
    day = months_later(first, months)
    return statuses.side(case, day) if day <= facts.today else "not_yet"


def _changes(facts: Facts, statuses: Statuses) -> list[str]:
    """Changes from a status that was known; the same status noted once more is none."""
    found = []
    for noted in statuses.of_case.values():
        for (_, before), (since, after) in pairwise(noted):
            if facts.within(since) and before not in ("unknown", after):
                found.append(_change(before, after))
    return found


def _change(before: str, after: str) -> str:
    sides = SIDES[before], SIDES[after]
    if sides == ("home", "apart"):
        return "left"
    if sides == ("apart", "home") or after == "returned":
        return "returned"
    return "planning" if after == "planning" else "other"

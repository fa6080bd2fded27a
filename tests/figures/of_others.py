"""The tables about children, men, liaison and the work itself."""

from __future__ import annotations

import datetime as dt

from tests.figures.days import read_day, working_days
from tests.figures.estimates import Wait
from tests.figures.facts import WORKING_BINS, Facts, Row, Tables, flags, partition, wait, waits_table
from tests.figures.of_women import STATUSES, Statuses

HOW = ("phone", "visit", "home_visit", "message", "video", "company", "about_her")
CAME = ("attempt", "contact", "support", "not_with_her")
CLOSED = ("support_ended", "she_declined", "moved", "handed_over", "no_contact", "died", "other", "unknown")


def _concern(facts: Facts, reports: list[Row]) -> str:
    if any(facts.known(read_day(each["sent_on"])) for each in reports):
        return "sent"
    noted = any(facts.known(read_day(each["noticed_on"])) for each in reports)
    return "not_sent" if noted else "no_concern"


def _supported(facts: Facts, reports: list[Row], referrals: list[Row]) -> str:
    """Support whose day was not noted counts from the day of the report, or of noticing."""
    given = any(
        each["outcome"] == "support_given"
        and facts.known(read_day(each["outcome_on"] or each["sent_on"] or each["noticed_on"]))
        for each in reports
    )
    taken = any(
        each["to"] == "child_support" and facts.known(read_day(each["taken_up_on"])) for each in referrals
    )
    return "support" if given or taken else "no_support"


def children_tables(facts: Facts) -> tuple[Tables, dict[str, list[Wait]]]:
    """The tables about children, and the waits for the report of concern."""
    reports, referrals = facts.of("concern_report", "child_id"), facts.of("referral", "person_id")
    notices = facts.of("child_notice", "child_id")
    children = [
        child for child, found in notices.items() if facts.within(read_day(min(each["on"] for each in found)))
    ]
    waits = [
        wait(facts, dt.date.fromisoformat(each["noticed_on"]), read_day(each["sent_on"]), None, working_days)
        for each in facts.during("concern_report", "noticed_on")
    ]
    tables = {
        "children_reported": partition(
            ("sent", "not_sent", "no_concern"),
            (_concern(facts, reports.get(child, [])) for child in children),
        ),
        "children_supported": partition(
            ("support", "no_support"),
            (_supported(facts, reports.get(child, []), referrals.get(child, [])) for child in children),
        ),
        "delay_concern": waits_table(waits, WORKING_BINS, leaves=False),
    }
    return tables, {"delay_concern": waits}


def men_tables(facts: Facts) -> tuple[Tables, dict[str, list[Wait]]]:
    """The table about men referred, and their waits."""
    waits = []
    for each in facts.during("referral", "sent_on"):
        if each["to"] == "mens_clinic":
            start, left = dt.date.fromisoformat(each["sent_on"]), None
            if each["answer"] in ("refused", "declined"):
                left = read_day(each["answered_on"]) or start
            waits.append(wait(facts, start, read_day(each["taken_up_on"]), left, working_days))
    return {"delay_man": waits_table(waits, WORKING_BINS)}, {"delay_man": waits}


def work_tables(facts: Facts) -> Tables:
    """The tables about liaison, contacts, cases and risk reviews."""
    contacts = facts.during("contact", "on")
    reviews = facts.during("risk_review", "on")
    return _liaison_tables(facts) | _case_tables(facts) | {
        "contacts_by_kind": partition(HOW, (each["how"] for each in contacts)),
        "contacts_by_outcome": partition(CAME, (each["outcome"] for each in contacts)),
        "contacts_quality": flags(
            ("no_length",), (["no_length"] if each["minutes"] is None else [] for each in contacts)
        ),
        "reviews_by_level": partition(("low", "raised", "high", "acute"), (each["level"] for each in reviews)),
    }  # fmt: skip


def _liaison_tables(facts: Facts) -> Tables:
    held = [each for each in facts.during("liaison_meeting", "on") if each["held"]]
    met = {each["id"] for each in facts.all("liaison_meeting") if facts.known(read_day(each["on"]))}
    left = [
        each
        for each in facts.all("liaison_action")
        if each["meeting_id"] in met and not facts.known(read_day(each["done_on"]))
    ]

    def due(action: Row) -> str:
        day = read_day(action["due_on"])
        if day is None:
            return "no_day"
        return "late" if day < facts.until else "in_time"

    return {
        "meetings": partition(
            ("police", "others"), ("police" if each["with_police"] else "others" for each in held)
        ),
        "actions_open": partition(("late", "in_time", "no_day"), map(due, left)),
    }


def _case_tables(facts: Facts) -> Tables:
    """No case that was merged, and none closed before the end that opened after it."""
    statuses = Statuses(facts)
    cases = [each for each in facts.all("case") if not each["merged_into"]]
    opened = [each for each in cases if facts.within(read_day(each["opened_on"]))]
    closed = [
        each
        for each in cases
        if facts.within(read_day(each["closed_on"]))
        and facts.known(read_day(each["opened_on"]))
        and each["close_reason"] != "merged"
    ]
    still_open = [
        each
        for each in cases
        if facts.known(read_day(each["opened_on"])) and not facts.known(read_day(each["closed_on"]))
    ]
    return {
        "cases_opened": partition(
            ("acute", "not_acute"), ("acute" if each["acute"] else "not_acute" for each in opened)
        ),
        "cases_closed": partition(CLOSED, (each["close_reason"] or "unknown" for each in closed)),
        "cases_open": partition(STATUSES, (statuses.on(each["id"], facts.until) for each in still_open)),
    }

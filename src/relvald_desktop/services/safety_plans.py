"""The safety plan: each change that is agreed with her is a new version; the earlier ones stay."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.case import Case
from relvald_desktop.records.safety_plan import PLAN_SECTIONS, SafetyPlan, SilenceSnooze
from relvald_desktop.services.forms import Form, clean
from relvald_desktop.store.queries.cases import AT_HOME
from relvald_desktop.store.work import UnitOfWork


@dataclass(kw_only=True)
class PlanForm(Form):
    """A version of the plan on a local date (today when left out). At least one section holds something."""

    long: ClassVar[tuple[str, ...]] = PLAN_SECTIONS

    on: dt.date | None = None
    agreed: bool = True
    may_keep: bool | None = None
    warning_signs: str = ""
    way_out: str = ""
    safe_places: str = ""
    people_to_call: str = ""
    code_word: str = ""
    bag_and_papers: str = ""
    phone_and_accounts: str = ""
    children: str = ""
    when_he_comes: str = ""
    after_leaving: str = ""
    what_gives_strength: str = ""


def paper_is_safe_at_home(session: Session, case_id: str) -> bool:
    """Whether she may have paper at home that is not neutral: she does not live with him, or said so in her newest
    plan."""
    case = session.get_one(Case, case_id)
    query = (
        select(SafetyPlan.may_keep).where(SafetyPlan.case_id == case_id).order_by(SafetyPlan.version.desc())
    )
    return case.relationship not in AT_HOME or session.scalar(query.limit(1)) is True


def write_plan(work: UnitOfWork, case_id: str, form: PlanForm) -> SafetyPlan:
    """Write the next version of a plan. Raises `Incomplete` when no section holds anything."""
    values = form.cleaned()
    if not any(values[name] for name in PLAN_SECTIONS):
        raise Incomplete(fields="warning_signs")
    with work.change("plan.written") as change:
        change.require(Case, case_id)
        last = change.session.scalar(
            select(func.max(SafetyPlan.version)).where(SafetyPlan.case_id == case_id)
        )
        values["on"] = values["on"] or change.today
        return change.add(SafetyPlan(case_id=case_id, version=(last or 0) + 1, **values))


def snooze_silence(work: UnitOfWork, case_id: str, until: dt.date, reason: str) -> SilenceSnooze:
    """Let the silence alarm of a case rest until a local date (included). Raises `Incomplete` without a reason or
    with a date that is not to come."""
    why = clean(reason, many_lines=True)
    with work.change("silence.snoozed") as change:
        missing = [name for name, given in (("reason", why), ("until", until > change.today)) if not given]
        if missing:
            raise Incomplete(fields=", ".join(missing))
        change.edit(Case, case_id).snoozed_until = until
        return change.add(SilenceSnooze(case_id=case_id, until=until, reason=why))

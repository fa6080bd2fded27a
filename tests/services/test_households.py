"""Hundreds of made-up households through a simulated year: whatever happens in whatever order, no rule is broken."""

from __future__ import annotations

import datetime as dt
import os
import tempfile
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from relvald_desktop.records.case import Case, RelationshipStatus
from relvald_desktop.records.codes import (
    CloseReason,
    ContactOutcome,
    ContactState,
    RelationshipState,
    Role,
    Safety,
    Source,
    TriageOutcome,
)  # fmt: skip
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.risk import RiskReview
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.support_codes import AttemptResult, Exposure, ReferralTo, RiskLevel
from relvald_desktop.records.values import PartialDate, SafeWindow
from relvald_desktop.rules.legal_grounds import CONSENT
from relvald_desktop.rules.safe_hours import SafetyNow, is_safe_now
from relvald_desktop.services import casework, intake, journal, undo
from relvald_desktop.services.casework import CaseForm, ChannelForm, PersonForm
from relvald_desktop.services.children import CONCERNS, NOTICES, ConcernForm, NoticeForm
from relvald_desktop.services.consents import (
    CONSENTS,
    DISCLOSURES,
    ConsentForm,
    ConsentNotValid,
    DisclosureForm,
    is_valid_on,
)  # fmt: skip
from relvald_desktop.services.intake import SignalForm
from relvald_desktop.services.merging import merge_cases, take_apart
from relvald_desktop.services.referrals import REFERRALS, ReferralForm
from relvald_desktop.services.risk import REVIEWS, RiskForm, next_review
from relvald_desktop.services.safety_plans import PlanForm, snooze_silence, write_plan
from relvald_desktop.services.settings import StoreSettings, read_settings
from relvald_desktop.services.tasks import TASKS, TaskForm, finish_task
from relvald_desktop.services.today import agenda, silence_of
from relvald_desktop.store.log import verify_log
from relvald_desktop.store.queries.cases import AT_HOME, case_row
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import StandingClock, make_store

HOUSEHOLDS = int(os.environ.get("RELVALD_HOUSEHOLDS", "250"))
"""A thousand take minutes; `make figures` lets that many live."""
STEPS = 14
ZONE = ZoneInfo("Europe/Stockholm")
NEW_YEAR = dt.datetime(2026, 1, 1, 8, tzinfo=dt.UTC)
YEAR_END = dt.datetime(2026, 12, 31, 8, tzinfo=dt.UTC)
OUTCOMES = st.sampled_from(
    [ContactOutcome.ATTEMPT, ContactOutcome.CONTACT, ContactOutcome.SUPPORT, ContactOutcome.NOT_WITH_HER]
)


class Town:
    """One store for all households, and how many lived in it."""

    work: UnitOfWork
    clock: StandingClock
    settings: StoreSettings
    households = 0


class Household(RuleBasedStateMachine):
    """One woman's year."""

    @initialize(
        weekday=st.integers(0, 6),
        start=st.integers(7, 20),
        safety=st.sampled_from(list(Safety)),
        children=st.integers(0, 2),
    )
    def arrive(self, weekday: int, start: int, safety: Safety, children: int) -> None:
        Town.households += 1
        Town.clock.at = NEW_YEAR
        work = Town.work
        self.signals = [self._signal(Source.SCHOOL)]
        form = CaseForm(client=PersonForm(given_name=f"Olga{Town.households}"))
        self.case = intake.open_case_for(work, self.signals[0], form).id
        woman = casework.client_of(work, self.case) or ""
        window = SafeWindow(weekday, dt.time(start), dt.time(start + 2))
        self.channel = casework.add_channel(
            work, woman, ChannelForm(value="070-174 06 28", safety=safety, windows=(window,))
        )
        self.children = [
            casework.add_person(work, self.case, PersonForm(given_name="Barn"), Role.CHILD).id
            for _ in range(children)
        ]
        self.signed: dict[str, str] = {}
        self.statuses: list[tuple[dt.date, RelationshipState]] = []

    def _signal(self, source: Source) -> str:
        return intake.receive_signal(Town.work, SignalForm(seen_or_heard="Något hände", source=source)).id

    @property
    def today(self) -> dt.date:
        return Town.clock.today()

    @rule(days=st.integers(0, 40), hours=st.integers(0, 14))
    def time_goes(self, days: int, hours: int) -> None:
        at = (Town.clock.at + dt.timedelta(days=days)).replace(hour=6) + dt.timedelta(hours=hours)
        Town.clock.at = min(at, YEAR_END)

    @rule(source=st.sampled_from(list(Source)))
    def another_signal(self, source: Source) -> None:
        signal = self._signal(source)
        intake.triage_signal(Town.work, signal, TriageOutcome.LINKED, case_id=self.case)
        self.signals.append(signal)

    @rule(outcome=OUTCOMES)
    def write_and_sign(self, outcome: ContactOutcome) -> None:
        form = journal.ContactForm(text=f"Samtal {len(self.signed)}", outcome=outcome)
        note = journal.write_and_sign_contact(Town.work, self.case, form)
        self.signed[note.id] = note.text

    @rule(result=st.sampled_from(list(AttemptResult)))
    def call_in_window(self, result: AttemptResult) -> None:
        """She is only called where the channel is safe at that minute."""
        if is_safe_now(self.channel, Town.clock.now(), "Europe/Stockholm").state is SafetyNow.SAFE:
            journal.log_attempt(Town.work, self.case, result)

    @rule(outcome=OUTCOMES)
    def write_and_undo(self, outcome: ContactOutcome) -> None:
        journal.write_contact(Town.work, self.case, journal.ContactForm(text="ångras", outcome=outcome))
        undo.undo_last(Town.work)

    @rule(status=st.sampled_from(list(RelationshipState)), months_ago=st.integers(0, 8))
    def leave_or_return(self, status: RelationshipState, months_ago: int) -> None:
        since = self.today - dt.timedelta(days=30 * months_ago)
        casework.change_relationship(Town.work, self.case, status, PartialDate.of(since))
        self.statuses.append((since, status))

    @rule(level=st.sampled_from(list(RiskLevel)), days_ago=st.integers(0, 20))
    def review_risk(self, level: RiskLevel, days_ago: int) -> None:
        on = self.today - dt.timedelta(days=days_ago)
        form = RiskForm(on=on, level=level, reasons="skäl", review_by=next_review(on, level, Town.settings))
        REVIEWS.add(Town.work, form, case_id=self.case)

    @rule(days=st.integers(1, 30))
    def let_the_alarm_rest(self, days: int) -> None:
        snooze_silence(Town.work, self.case, self.today + dt.timedelta(days=days), "bortrest")

    @rule()
    def make_a_plan(self) -> None:
        write_plan(Town.work, self.case, PlanForm(code_word="paprika"))

    @precondition(lambda self: self.children)
    @rule(exposure=st.sampled_from(list(Exposure)), wait=st.integers(0, 3))
    def see_a_child(self, exposure: Exposure, wait: int) -> None:
        NOTICES.add(
            Town.work,
            NoticeForm(child_id=self.children[0], on=self.today, exposure=(exposure,)),
            case_id=self.case,
        )
        sent = self.today + dt.timedelta(days=wait)
        CONCERNS.add(
            Town.work,
            ConcernForm(child_id=self.children[0], noticed_on=self.today, sent_on=sent),
            case_id=self.case,
        )

    @rule()
    def refer_him(self) -> None:
        form = ReferralForm(to=ReferralTo.MENS_CLINIC, sent_on=self.today)
        REFERRALS.add(Town.work, form, case_id=self.case)

    @rule(days=st.integers(0, 60), given_ago=st.integers(-5, 30))
    def agree_and_tell(self, days: int, given_ago: int) -> None:
        """What is told on her consent is only told while it counts."""
        given = self.today - dt.timedelta(days=given_ago)
        form = ConsentForm(what="x", to_whom="y", given_on=given, until=given + dt.timedelta(days=days))
        consent = CONSENTS.add(Town.work, form, case_id=self.case)
        telling = DisclosureForm(on=self.today, what="x", to_whom="y", ground=CONSENT, consent_id=consent.id)
        if is_valid_on(consent, self.today):
            DISCLOSURES.add(Town.work, telling, case_id=self.case)
        else:
            with pytest.raises(ConsentNotValid):
                DISCLOSURES.add(Town.work, telling, case_id=self.case)

    @rule(days=st.integers(-5, 20), done=st.booleans())
    def have_a_task(self, days: int, done: bool) -> None:
        form = TaskForm(what="ringa", due_on=self.today + dt.timedelta(days=days), is_call=True)
        task = TASKS.add(Town.work, form, case_id=self.case)
        if done:
            assert finish_task(Town.work, task.id).done_on == self.today

    @rule(apart=st.booleans())
    def turn_out_to_be_known(self, apart: bool) -> None:
        """Another case of hers is merged, and perhaps taken apart again."""
        other = casework.open_case(Town.work, CaseForm(client=PersonForm(given_name="Samma"))).id
        note = journal.write_and_sign_contact(Town.work, other, journal.ContactForm(text="i det andra"))
        merge = merge_cases(Town.work, self.case, other)
        if apart:
            take_apart(Town.work, merge.id)
        else:
            self.signed[note.id] = note.text

    @rule(reason=st.sampled_from(list(CloseReason)))
    def close_and_open_again(self, reason: CloseReason) -> None:
        casework.close_case(Town.work, self.case, reason)
        casework.reopen_case(Town.work, self.case)

    @invariant()
    def the_case_repeats_its_records(self) -> None:
        with Town.work.reading() as session:
            case = session.get_one(Case, self.case)
            reached = [
                note.on for note in session.query(Contact).filter_by(case_id=self.case, state=ContactState.SIGNED)
                if note.outcome in (ContactOutcome.CONTACT, ContactOutcome.SUPPORT)
            ]  # fmt: skip
            statuses = session.query(RelationshipStatus).filter_by(case_id=self.case).all()
            reviews = session.query(RiskReview).filter_by(case_id=self.case).all()
        assert case.last_heard_on == max(reached, default=None)
        if statuses:
            latest = max(each.since_earliest for each in statuses)
            assert case.relationship in {each.status for each in statuses if each.since_earliest == latest}
        newest = max(reviews, key=lambda each: (each.on, each.id), default=None)
        assert (case.risk_level, case.review_by) == (
            (newest.level, newest.review_by) if newest else (None, None)
        )

    @invariant()
    def the_clock_runs_forward_and_counts_what_was_done(self) -> None:
        with Town.work.reading() as session:
            for signal_id in self.signals:
                signal = session.get_one(Signal, signal_id)
                hands = [signal.first_attempt_on, signal.first_contact_on, signal.first_support_on]
                reached = [each for each in hands if each is not None]
                assert hands == reached + [None] * (3 - len(reached)), (
                    "a later hand stopped before an earlier one"
                )
                assert sorted(reached) == reached
                assert all(each >= signal.received_on for each in reached)

    @invariant()
    def signed_notes_say_what_they_said(self) -> None:
        with Town.work.reading() as session:
            for note_id, words in self.signed.items():
                note = session.get_one(Contact, note_id)
                assert (note.text, note.state, note.case_id) == (words, ContactState.SIGNED, self.case)

    @invariant()
    def a_silent_woman_is_seen_and_a_heard_one_is_not(self) -> None:
        with Town.work.reading() as session:
            row = case_row(session, self.case)
        state = silence_of(row, Town.settings, self.today)
        rests = row.snoozed_until is not None and self.today <= row.snoozed_until
        heard = row.last_heard_on or row.opened_on
        too_long = (self.today - heard).days > Town.settings.silence_days(row.risk_level)
        assert state.alarm is (too_long and not rests)

    def teardown(self) -> None:
        if Town.households % 25:
            return
        found = agenda(Town.work)
        for call in (*found.safe_now, *found.closing_soon):
            assert is_safe_now(call.channel, Town.clock.now(), "Europe/Stockholm").state is SafetyNow.SAFE
            assert call.until > Town.clock.now().astimezone(ZONE).time()
        assert all(each.case.relationship in AT_HOME and each.silence.alarm for each in found.silent)
        over = [(not each.case.acute, -each.silence.over) for each in found.silent]
        assert over == sorted(over)


@pytest.mark.timeout(900)
def test_households_live_a_year_without_a_broken_rule(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        Town.clock = StandingClock(NEW_YEAR)
        _, Town.work = make_store(Path(scratch) / "store", Town.clock)
        Town.settings, Town.households = read_settings(Town.work), 0
        rules: Any = settings(
            max_examples=HOUSEHOLDS, stateful_step_count=STEPS, deadline=None, database=None, print_blob=False,
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        run_state_machine_as_test(Household, settings=rules)
        assert Town.households >= HOUSEHOLDS
        with Town.work.reading() as session:
            verify_log(session)
            assert session.query(Case).count() >= HOUSEHOLDS
        Town.work.store.close()

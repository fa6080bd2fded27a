"""Support in depth: rules that hold below the window."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pyrage
import pytest

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.case import Case, CasePerson
from relvald_desktop.records.codes import (
    ChannelKind,
    ContactOutcome,
    Protection,
    RelationshipState,
    Role,
    Safety,
    Source,
)
from relvald_desktop.records.person import ContactChannel, Person
from relvald_desktop.records.risk import RiskReview
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.support_codes import Answer, AttemptResult, RiskFactor, RiskLevel
from relvald_desktop.records.values import DayRange, FactorAnswer, PartialDate, SafeWindow
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.delay import HandState, hand
from relvald_desktop.rules.legal_grounds import GROUNDS, grounds_on
from relvald_desktop.rules.risk import FACTS, compare, red_flags
from relvald_desktop.rules.safe_hours import SafetyNow, is_safe_now, next_window
from relvald_desktop.rules.search_words import Wanted, read_search
from relvald_desktop.rules.silence import silence
from relvald_desktop.rules.similar import OTHER_SPELLING, SAME_ADDRESS, SAME_NAME, Candidate, rank
from relvald_desktop.rules.typed_dates import NotADate, read_date
from relvald_desktop.services import casework, intake, journal
from relvald_desktop.services.casework import CaseForm, ChannelForm, PersonForm
from relvald_desktop.services.consents import CONSENTS, ConsentForm, is_valid_on
from relvald_desktop.services.finding import find
from relvald_desktop.services.intake import SignalForm
from relvald_desktop.services.merging import CannotMerge, MergeChanged, merge_cases, merge_persons, take_apart
from relvald_desktop.services.risk import REVIEWS, RiskForm
from relvald_desktop.services.safety_plans import PlanForm, snooze_silence, write_plan
from relvald_desktop.services.sealed import open_sealed_notes, seal_signal
from relvald_desktop.store.queries.cases import case_file, case_row
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault import sealing
from tests.conftest import StandingClock

TODAY = dt.date(2026, 11, 26)
ZONE = "Europe/Stockholm"


def a_case(work: UnitOfWork, given: str = "Olga", **person: object) -> str:
    return casework.open_case(work, CaseForm(client=PersonForm(given_name=given, **person))).id  # type: ignore[arg-type]


def everything(work: UnitOfWork) -> list[tuple[str, object]]:
    """Where every record of two cases points, to compare before and after."""
    with work.reading() as session:
        links = [(each.id, (each.case_id, each.person_id, each.role)) for each in session.query(CasePerson)]
        channels = [(each.id, each.person_id) for each in session.query(ContactChannel)]
        signals = [(each.id, each.case_id) for each in session.query(Signal)]
        cases = [
            (each.id, (each.merged_into, each.closed_on, each.relationship, each.risk_level))
            for each in session.query(Case)
        ]
        people = [
            (each.id, (each.name, each.protection, each.identity_number, each.merged_into))
            for each in session.query(Person)
        ]
    return sorted([*links, *channels, *signals, *cases, *people], key=lambda pair: pair[0])  # type: ignore[list-item]


def test_a_merge_taken_apart_leaves_everything_as_it_was(work: UnitOfWork) -> None:
    kept, gone = (
        a_case(work),
        a_case(work, "Olja", protection=Protection.ASSUMED_IDENTITY, identity_number="19840512-2387"),
    )
    person = casework.client_of(work, gone) or ""
    casework.add_channel(work, person, ChannelForm(value="070-174 06 28"))
    casework.add_person(work, gone, PersonForm(given_name="Leo"), Role.CHILD)
    casework.change_relationship(work, gone, RelationshipState.RETURNED, PartialDate(2026, 5))
    REVIEWS.add(work, RiskForm(on=TODAY, level=RiskLevel.HIGH, reasons="x"), case_id=gone)
    intake.receive_signal(work, SignalForm(seen_or_heard="x", source=Source.POLICE), case_id=gone)
    before = everything(work)
    merge = merge_cases(work, kept, gone)
    with work.reading() as session:
        file = case_file(session, kept)
        row = case_row(session, kept)
    assert file.client is not None
    assert file.client.protection is Protection.ASSUMED_IDENTITY
    assert len(file.people) == 2
    assert len(file.signals) == 1
    assert (row.relationship, row.risk_level) == (RelationshipState.RETURNED, RiskLevel.HIGH)
    take_apart(work, merge.id)
    assert everything(work) == before
    with pytest.raises(MergeChanged):
        take_apart(work, merge.id)


def test_what_was_merged_once_or_is_the_same_is_not_merged(work: UnitOfWork) -> None:
    first, second, third = (a_case(work, name) for name in ("A", "B", "C"))
    with pytest.raises(CannotMerge):
        merge_cases(work, first, first)
    merge_cases(work, first, second)
    with pytest.raises(CannotMerge):
        merge_cases(work, third, second)
    with pytest.raises(CannotMerge):
        merge_persons(work, casework.client_of(work, third) or "", casework.client_of(work, third) or "")


def test_an_anonymous_case_takes_the_client_of_the_one_merged_into_it(work: UnitOfWork) -> None:
    kept = casework.open_case(work, CaseForm()).id
    gone = a_case(work)
    woman = casework.client_of(work, gone)
    merge_cases(work, kept, gone)
    assert casework.client_of(work, kept) == woman


def test_what_was_written_after_a_merge_stays_when_it_is_taken_apart(work: UnitOfWork) -> None:
    kept, gone = a_case(work), a_case(work, "B")
    merge = merge_cases(work, kept, gone)
    journal.write_and_sign_contact(work, kept, journal.ContactForm(text="efter"))
    take_apart(work, merge.id)
    with work.reading() as session:
        assert case_row(session, kept).last_heard_on == TODAY
        assert case_row(session, gone).last_heard_on is None


def test_a_sealed_note_opened_before_a_crash_is_not_made_twice(
    work: UnitOfWork, clock: StandingClock
) -> None:
    open_sealed_notes(work)
    folder = work.store.folder
    seal_signal(folder, SignalForm(seen_or_heard="Hemligt", source=Source.FRIEND), clock.now())
    (note,) = sealing.waiting(folder)
    kept = note.read_bytes()
    assert open_sealed_notes(work).signals == 1
    note.write_bytes(kept)
    assert open_sealed_notes(work).signals == 0
    with work.reading() as session:
        assert session.query(Signal).count() == 1
    assert sealing.waiting(folder) == []


def test_a_sealed_note_that_cannot_be_read_is_kept_and_named(work: UnitOfWork, clock: StandingClock) -> None:
    open_sealed_notes(work)
    folder = work.store.folder
    seal_signal(folder, SignalForm(seen_or_heard="Hemligt", source=Source.FRIEND), clock.now())
    (note,) = sealing.waiting(folder)
    content = bytearray(note.read_bytes())
    content[-5] ^= 1
    note.write_bytes(content)
    stranger = pyrage.encrypt(b"{}", [pyrage.x25519.Identity.generate().to_public()])
    (folder.sealed_notes / "other.age").write_bytes(stranger)
    opened = open_sealed_notes(work)
    assert (opened.signals, len(opened.unreadable)) == (0, 2)
    assert len(sealing.waiting(folder)) == 2


def test_a_public_key_changed_while_locked_is_noticed_and_put_right(work: UnitOfWork) -> None:
    open_sealed_notes(work)
    folder = work.store.folder
    right = folder.sealing_key.read_bytes()
    stranger = str(pyrage.x25519.Identity.generate().to_public())
    folder.sealing_key.write_text(f'{{"recipient": "{stranger}"}}')
    assert open_sealed_notes(work).key_was_changed
    assert folder.sealing_key.read_bytes() == right
    assert not open_sealed_notes(work).key_was_changed


def test_without_a_public_key_nothing_is_sealed(
    tmp_path: Path, work: UnitOfWork, clock: StandingClock
) -> None:
    work.store.folder.sealing_key.unlink(missing_ok=True)
    with pytest.raises(sealing.CannotSeal):
        seal_signal(work.store.folder, SignalForm(seen_or_heard="x", source=Source.POLICE), clock.now())
    assert not work.store.folder.sealed_notes.exists()


def test_the_case_shows_its_latest_review_also_after_one_is_removed(work: UnitOfWork) -> None:
    case_id = a_case(work)
    first = REVIEWS.add(work, RiskForm(on=TODAY, level=RiskLevel.LOW, reasons="x"), case_id=case_id)
    second = REVIEWS.add(
        work, RiskForm(on=TODAY + dt.timedelta(days=1), level=RiskLevel.ACUTE, reasons="y"), case_id=case_id
    )
    levels = []
    for review in (second, first):
        with work.reading() as session:
            levels.append(case_row(session, case_id).risk_level)
        REVIEWS.remove(work, review.id)
    with work.reading() as session:
        levels.append(case_row(session, case_id).risk_level)
        assert session.query(RiskReview).count() == 0
    assert levels == [RiskLevel.ACUTE, RiskLevel.LOW, None]


def test_a_plan_needs_words_and_a_rest_of_the_alarm_a_reason_and_a_day_to_come(work: UnitOfWork) -> None:
    case_id = a_case(work)
    with pytest.raises(Incomplete):
        write_plan(work, case_id, PlanForm(code_word="   "))
    with pytest.raises(Incomplete):
        snooze_silence(work, case_id, TODAY, "därför")
    with pytest.raises(Incomplete):
        snooze_silence(work, case_id, TODAY + dt.timedelta(days=1), " ")
    assert [write_plan(work, case_id, PlanForm(code_word=word)).version for word in ("a", "b")] == [1, 2]


def test_an_attempt_stops_only_the_first_hand_of_the_clock(work: UnitOfWork) -> None:
    case_id = a_case(work)
    signal = intake.receive_signal(work, SignalForm(seen_or_heard="x", source=Source.POLICE), case_id=case_id)
    journal.log_attempt(work, case_id, AttemptResult.HE_ANSWERED)
    with work.reading() as session:
        found = session.get_one(Signal, signal.id)
    assert (found.first_attempt_on, found.first_contact_on) == (TODAY, None)


def test_a_signal_linked_late_counts_what_was_done_since_it_came(work: UnitOfWork) -> None:
    case_id = a_case(work)
    signal = intake.receive_signal(
        work, SignalForm(seen_or_heard="x", source=Source.POLICE, received_on=TODAY)
    )
    journal.write_and_sign_contact(
        work, case_id, journal.ContactForm(text="x", outcome=ContactOutcome.CONTACT)
    )
    intake.triage_signal(work, signal.id, intake.TriageOutcome.LINKED, case_id=case_id)
    with work.reading() as session:
        assert session.get_one(Signal, signal.id).first_contact_on == TODAY


def test_consent_counts_from_its_day_until_its_end_or_its_withdrawal(work: UnitOfWork) -> None:
    day = dt.timedelta(days=1)
    form = ConsentForm(
        what="x", to_whom="y", given_on=TODAY, until=TODAY + 9 * day, withdrawn_on=TODAY + 5 * day
    )
    consent = CONSENTS.add(work, form, case_id=a_case(work))
    valid = [is_valid_on(consent, TODAY + number * day) for number in (-1, 0, 4, 5, 9)]
    assert valid == [False, True, True, False, False]


def test_the_act_of_2025_took_the_place_of_the_one_of_2001() -> None:
    keys = lambda day: {ground.key for ground in grounds_on(day)}  # noqa: E731
    assert "concern_old" in keys(dt.date(2025, 6, 30))
    assert "concern" not in keys(dt.date(2025, 6, 30))
    assert "concern" in keys(dt.date(2025, 7, 1))
    assert "prevent_close_violence" not in keys(dt.date(2021, 7, 31))
    assert "prevent_close_violence" in keys(dt.date(2021, 8, 1))
    assert len({ground.key for ground in GROUNDS}) == len(GROUNDS)


def test_every_factor_has_a_source_and_red_flags_are_shown_not_summed() -> None:
    assert set(FACTS) == set(RiskFactor)
    assert all(fact.source for fact in FACTS.values())
    answers = (
        FactorAnswer(RiskFactor.FIREARMS, Answer.YES, "2024"),
        FactorAnswer(RiskFactor.SUBSTANCES, Answer.YES),
    )
    assert red_flags(answers) == (RiskFactor.FIREARMS,)
    assert FactorAnswer.parse(str(answers[0])) == answers[0]
    rows = {row.factor: row for row in compare([(), answers])}
    assert rows[RiskFactor.FIREARMS].changed
    assert not rows[RiskFactor.JEALOUS].changed


@pytest.mark.parametrize(
    ("heard", "snoozed", "alarm"), [(7, None, False), (8, None, True), (8, 0, False), (9, -1, True)]
)
def test_silence_alarms_on_the_day_after_what_is_allowed(
    heard: int, snoozed: int | None, alarm: bool
) -> None:
    until = None if snoozed is None else TODAY + dt.timedelta(days=snoozed)
    assert silence(TODAY - dt.timedelta(days=heard), TODAY, 7, until).alarm is alarm


def test_the_hands_of_the_clock_stand_still_when_a_signal_was_passed_on() -> None:
    came = dt.date(2026, 11, 20)
    states = [
        hand(came, reached, TODAY, swedish_calendar(), target, running=running).state
        for reached, target, running in (
            (TODAY, 4, True), (TODAY, 3, True), (None, 4, True), (None, 3, True), (None, 1, False),
        )
    ]  # fmt: skip
    assert states == [
        HandState.IN_TIME, HandState.LATE, HandState.RUNNING, HandState.RUNNING_LATE, HandState.ENDED,
    ]  # fmt: skip


def test_exceptions_close_a_window_and_the_next_is_found_over_the_change_of_clocks() -> None:
    window = SafeWindow(6, dt.time(1, 30), dt.time(4))
    channel = ContactChannel(person_id="", channel=ChannelKind.MOBILE, safety=Safety.SAFE, windows=(window,))
    night = dt.datetime(2026, 10, 25, 1, 0, tzinfo=dt.UTC)
    assert is_safe_now(channel, night, ZONE).state is SafetyNow.SAFE
    channel.exceptions = (DayRange(dt.date(2026, 10, 25), dt.date(2026, 10, 31)),)
    assert is_safe_now(channel, night, ZONE).state is SafetyNow.OUTSIDE
    opens = next_window(channel, night, ZONE)
    assert opens is not None
    assert (opens.date(), opens.time()) == (dt.date(2026, 11, 1), dt.time(1, 30))
    channel.not_after = dt.date(2026, 10, 30)
    assert next_window(channel, night, ZONE) is None


@pytest.mark.parametrize(
    ("typed", "future", "expected"),
    [
        ("v 47", False, dt.date(2026, 11, 16)), ("v 48", False, dt.date(2026, 11, 23)), ("v 49", False, dt.date(2025, 12, 1)),
        ("v 2", True, dt.date(2027, 1, 11)), ("vecka 12 2025", False, dt.date(2025, 3, 17)), ("v.53 -26", False, dt.date(2026, 12, 28)),
        ("30/11", True, dt.date(2026, 11, 30)),
    ],
)  # fmt: skip
def test_weeks_are_their_mondays(typed: str, future: bool, expected: dt.date) -> None:
    assert read_date(typed, TODAY, future=future, weeks=True) == expected


def test_a_week_is_no_day_where_a_day_is_asked_for() -> None:
    for typed in ("v 12", "v 54"):
        with pytest.raises(NotADate):
            read_date(typed, TODAY, weeks=typed == "v 54")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Muhammed Ali", OTHER_SPELLING), ("Mohamad Aly", OTHER_SPELLING), ("Ali Mohammed", SAME_NAME),
        ("står på Björkgatan 12 just nu", SAME_ADDRESS),
    ],
)  # fmt: skip
def test_spellings_and_addresses_are_recognised(typed: str, expected: str) -> None:
    known = Candidate("1", "KV-0001", "Mohammed Ali", addresses=("Björkgatan 12, 3 tr",))
    other = Candidate("2", "KV-0002", "Maria Ek", addresses=("Björkgatan 14",))
    assert [(match.candidate.code, match.reason_key) for match in rank(about=typed, phone="", identity_number="", candidates=[known, other])] == [
        ("KV-0001", expected)
    ]  # fmt: skip


def test_a_search_is_taken_apart() -> None:
    wanted = read_search('typ:anteckning från:2026-03 ärende:kv-0001 "på väg" hotad foo:bar typ:okänd', TODAY)
    assert wanted == Wanted(
        words=("hotad", "foo", "bar"), phrases=("på väg",), kinds=("contact", "contact_addendum"),
        since=dt.date(2026, 3, 1), case_code="KV-0001", unknown=("typ:okänd",),
    )  # fmt: skip
    assert read_search("från:polis", TODAY).sources == (Source.POLICE,)
    assert read_search("från:igår", TODAY).since == TODAY - dt.timedelta(days=1)
    assert read_search("   ", TODAY).is_empty()


def test_words_are_found_in_other_forms_and_as_parts(work: UnitOfWork) -> None:
    case_id = a_case(work)
    journal.write_and_sign_contact(
        work, case_id, journal.ContactForm(text="Hotade barnen vid förskolegården på Åsgatan")
    )
    for typed in ("hotat", "barnens", "forskole", "gården", "asgatan", "Åsgatan", "skolegård"):
        assert find(work, typed), typed
    assert not find(work, "åsgatän")


def test_a_failed_change_teaches_no_words(work: UnitOfWork) -> None:
    with pytest.raises(RuntimeError), work.change("case.opened") as change:
        change.add(Case(code="ZZ-UNIKT", opened_on=TODAY))
        change.write()
        raise RuntimeError
    assert "unikt" not in work.store.known_words
    a_case(work, "Unikt")
    assert find(work, "unikt")


def test_a_note_moved_to_another_day_is_found_by_that_day(work: UnitOfWork) -> None:
    note = journal.write_contact(work, a_case(work), journal.ContactForm(text="Talade om flytten"))
    earlier = dt.datetime(2026, 9, 1, 10, tzinfo=dt.UTC)
    journal.edit_contact(work, note.id, journal.ContactForm(text="Talade om flytten", at=earlier))
    assert not find(work, "från:2026-11 flytten")
    assert [hit.on for hit in find(work, "från:2026-09 flytten")] == [dt.date(2026, 9, 1)]

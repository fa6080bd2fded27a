"""How one fictitious woman's case goes: contacts, leaving and perhaps returning, a report, a day in court."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import (
    AccompanimentKind,
    ChannelKind,
    CloseReason,
    ContactKind,
    ContactOutcome,
    IdentityKind,
    LegalState,
    MatterEnd,
    Need,
    Offence,
    ProtectedKind,
    Protection,
    RelationshipState,
    Role,
    Safety,
    SaidBy,
)  # fmt: skip
from relvald_desktop.records.values import PartialDate, SafeWindow
from relvald_desktop.services import accompaniment, casework, intake, journal, legal
from relvald_desktop.services.accompaniment import AccompanimentForm
from relvald_desktop.services.casework import CaseForm, ChannelForm, PersonForm
from relvald_desktop.services.checklists import default_checklists
from relvald_desktop.services.demo import words
from relvald_desktop.services.intake import SignalForm
from relvald_desktop.services.journal import ContactForm
from relvald_desktop.services.legal import MatterForm, StepForm
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import Wording

_DAY = dt.timedelta(days=1)
_PATHS: tuple[tuple[RelationshipState, ...], ...] = (
    (RelationshipState.LIVES_WITH_HIM,),
    (RelationshipState.LIVES_WITH_HIM, RelationshipState.PLANNING),
    (RelationshipState.LIVES_WITH_HIM, RelationshipState.PLANNING, RelationshipState.SEPARATED_WITH_CONTACT),
    (RelationshipState.LIVES_WITH_HIM, RelationshipState.SEPARATED, RelationshipState.RETURNED),
    (
        RelationshipState.LIVES_WITH_HIM, RelationshipState.SEPARATED, RelationshipState.RETURNED,
        RelationshipState.PLANNING, RelationshipState.SEPARATED,
    ),
    (RelationshipState.SEPARATED_WITH_CONTACT, RelationshipState.SEPARATED),
    (RelationshipState.UNKNOWN,),
)  # fmt: skip


@dataclass(frozen=True)
class Story:
    """Where and when a story is told. `go(day, hour, minute)` sets the clock to a local time."""

    work: UnitOfWork
    random: Random
    go: Callable[..., dt.datetime]
    today: dt.date
    number: int

    def chance(self, share: float) -> bool:
        """True in this share of cases."""
        return self.random.random() < share

    def later(self, day: dt.date, fewest: int, most: int) -> dt.date:
        """A day some days later, never after today and never on a Sunday."""
        found = min(self.today, day + self.random.randrange(fewest, most + 1) * _DAY)
        return found - _DAY if found.weekday() == 6 else found


def tell(story: Story, start: dt.date, form: SignalForm) -> Case:
    """Tell one story from its first signal to today or to its end."""
    story.go(start, story.random.randrange(8, 17), story.random.randrange(0, 60))
    client = _client(story)
    form.about = f"{client.given_name} {client.family_name}".strip()
    signal = intake.receive_signal(story.work, form)
    opened = story.later(start, 0, 3)
    story.go(opened, 16)
    case = intake.open_case_for(story.work, signal.id, CaseForm(client=client, acute=bool(form.acute)))
    if not client.is_empty():
        _known_about_her(story, case)
    _leaving(story, case, opened)
    last = _journal(story, case, opened)
    if story.chance(0.4):
        _legal(story, case, story.later(opened, 3, 60))
    if (story.today - last).days > 200 and story.chance(0.8):
        story.go(story.later(last, 20, 60), 11)
        casework.close_case(story.work, case.id, story.random.choice(list(CloseReason)[:5]))
    return case


def _client(story: Story) -> PersonForm:
    random = story.random
    if story.number % 9 == 4:
        return PersonForm()
    level = random.choices(list(Protection), (70, 15, 10, 5))[0]
    return PersonForm(
        given_name=random.choice(words.GIVEN),
        family_name=random.choice(words.FAMILY),
        protection=level,
        name_protected=level is Protection.ASSUMED_IDENTITY,
        identity_kind=IdentityKind.UNKNOWN,
        birth_year=random.randrange(1948, 2007),
        languages=(language := random.choice(words.LANGUAGES)),
        needs_interpreter=bool(language) and story.chance(0.6),
    )


def _known_about_her(story: Story, case: Case) -> None:
    random, work = story.random, story.work
    client = casework.client_of(work, case.id)
    if client is None:
        return
    first = random.randrange(8, 15)
    days = random.sample(range(5), 3)
    windows = tuple(sorted(SafeWindow(day, dt.time(first), dt.time(first + 2, 30)) for day in days))
    number = f"070-174 0{600 + story.number % 100 // 10} {story.number % 10}{random.randrange(10)}"
    casework.add_channel(
        work, client,
        ChannelForm(
            channel=ChannelKind.MOBILE, value=number, safety=Safety.SAFE, windows=windows,
            say_if_other_answers=random.choice(words.SAY), message_allowed=story.chance(0.2),
        ),
    )  # fmt: skip
    if story.chance(0.5):
        value = f"08-465 004 {random.randrange(10, 100)}"
        casework.add_channel(
            work, client, ChannelForm(channel=ChannelKind.PHONE, value=value, safety=Safety.UNSAFE)
        )
    if story.chance(0.7):
        address = f"{random.choice(words.STREETS)} {random.randrange(1, 60)}"
        casework.protect_value(work, client, ProtectedKind.ADDRESS, address)
    if story.chance(0.3):
        casework.protect_value(work, client, ProtectedKind.WORKPLACE, random.choice(words.WORKPLACES))
    if story.chance(0.15):
        casework.protect_value(work, client, ProtectedKind.SHELTER, random.choice(words.SHELTERS))
    for name in random.sample(words.CHILDREN, random.choice((0, 0, 1, 2))):
        child = casework.add_person(
            work,
            case.id,
            PersonForm(given_name=name, birth_year=story.today.year - random.randrange(1, 15)),
            Role.CHILD,
        )
        casework.protect_value(work, child.id, ProtectedKind.SCHOOL, random.choice(words.SCHOOLS))


def _leaving(story: Story, case: Case, opened: dt.date) -> None:
    day = opened
    for status in story.random.choice(_PATHS):
        story.go(day, 14)
        since = PartialDate.of(day) if story.chance(0.7) else PartialDate(day.year, day.month, about=True)
        said_by = SaidBy.HERSELF if story.chance(0.8) else SaidBy.WORKER
        casework.change_relationship(story.work, case.id, status, since, said_by=said_by)
        following = story.later(day, 20, 160)
        if following == day or following >= story.today:
            return
        day = following


def _journal(story: Story, case: Case, opened: dt.date) -> dt.date:
    random = story.random
    day, heard = opened, False
    for number in range(random.randrange(2, 16)):
        day = story.later(day, 0 if number == 0 else 3, 4 if number == 0 else 35)
        at = story.go(day, random.randrange(8, 17), random.choice((0, 10, 20, 40)))
        attempt = not heard and story.chance(0.35)
        heard = heard or not attempt
        form = ContactForm(
            at=at,
            how=ContactKind.PHONE if attempt else random.choice(list(ContactKind)[:6]),
            outcome=ContactOutcome.ATTEMPT if attempt else ContactOutcome.SUPPORT,
            minutes=2 if attempt else random.choice((15, 30, 45, 60, 90)),
            text=random.choice(words.ATTEMPTS if attempt else words.NOTES),
        )
        if story.chance(0.2):
            form.next_step, form.next_step_on = (
                random.choice(words.NEXT_STEPS),
                day + random.randrange(1, 9) * _DAY,
            )
        note = journal.write_contact(story.work, case.id, form)
        if day < story.today or story.chance(0.6):
            journal.sign_contact(story.work, note.id)
        if day >= story.today - 2 * _DAY:
            break
    return day


def _legal(story: Story, case: Case, reported: dt.date) -> None:
    random, work = story.random, story.work
    story.go(reported, 13)
    form = MatterForm(
        reported_on=reported, offences=tuple(random.sample(list(Offence), random.choice((1, 1, 2)))),
        police_reference=f"5000-K{random.randrange(100000, 999999)}-{reported.year % 100}",
    )  # fmt: skip
    matter = legal.report_matter(work, case.id, form)
    _accompany(story, case, matter.id, AccompanimentKind.INTERVIEW, story.later(reported, 4, 20))
    opened = story.later(reported, 1, 10)
    _step(story, matter.id, LegalState.INVESTIGATION_OPENED, opened)
    ended = story.later(opened, 30, 150)
    if story.chance(0.45):
        end = random.choice(
            (MatterEnd.CANNOT_BE_PROVED, MatterEnd.INJURED_PARTY_NOT_TAKING_PART, MatterEnd.NO_OFFENCE)
        )
        _step(story, matter.id, LegalState.DISCONTINUED, ended, end)
        return
    _step(story, matter.id, LegalState.PROSECUTED, ended)
    hearing = ended + random.randrange(14, 60) * _DAY
    hearing -= max(0, hearing.weekday() - 4) * _DAY
    _step(story, matter.id, LegalState.HEARING_SCHEDULED, story.later(ended, 1, 8), next_on=hearing)
    _accompany(story, case, matter.id, AccompanimentKind.HEARING, hearing)
    if hearing < story.today:
        _step(story, matter.id, LegalState.HEARING_HELD, hearing)
        judged = story.later(hearing, 7, 14)
        _step(story, matter.id, LegalState.JUDGMENT, judged)
        final = story.later(judged, 21, 23)
        end = MatterEnd.CONVICTED if story.chance(0.7) else MatterEnd.ACQUITTED
        _step(story, matter.id, LegalState.FINAL, final, end)


def _step(
    story: Story, matter_id: str, state: LegalState, on: dt.date, end: MatterEnd | None = None,
    next_on: dt.date | None = None,
) -> None:  # fmt: skip
    story.go(min(on, story.today), 15)
    form = StepForm(
        state=state, on=on, next_expected_on=next_on, source="Åklagarkammaren", confirmed_jump=True
    )
    legal.record_step(story.work, matter_id, form, end)


def _accompany(story: Story, case: Case, matter_id: str, purpose: AccompanimentKind, on: dt.date) -> None:
    random = story.random
    before, during, after = default_checklists(purpose, Wording("sv"))
    done = on < story.today
    starts = story.go(on, random.choice((9, 10, 13)), random.choice((0, 30)))
    story.go(min(on, story.today), 8)
    court = purpose is AccompanimentKind.HEARING
    form = AccompanimentForm(
        matter_id=matter_id, purpose=purpose, starts_at=starts,
        place=random.choice(words.COURTS) if court else "Polishuset",
        room=f"Sal {random.randrange(1, 20)}" if court else "",
        meeting_point="Vid entrén en halvtimme innan",
        before=before, during=during, after=after,
        needs=tuple(random.sample(list(Need), random.choice((1, 2, 3)))),
        what_happened="Förhandlingen blev klar på en dag." if done else "",
        how_she_was="Lugn, men trött efteråt." if done else "",
        follow_up_on=on + 2 * _DAY, carried_out=done, cancelled=done and story.chance(0.1),
    )  # fmt: skip
    if form.cancelled:
        form.carried_out = False
    accompaniment.plan_accompaniment(story.work, case.id, form)

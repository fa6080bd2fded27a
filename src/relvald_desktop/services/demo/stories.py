"""How one fictitious woman's case goes: contacts, leaving and perhaps returning, a report, a day in court."""

from __future__ import annotations

import datetime as dt

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import (
    ChannelKind,
    CloseReason,
    ContactKind,
    ContactOutcome,
    IdentityKind,
    ProtectedKind,
    Protection,
    RelationshipState,
    Role,
    Safety,
    SaidBy,
)  # fmt: skip
from relvald_desktop.records.values import PartialDate, SafeWindow
from relvald_desktop.services import casework, intake, journal
from relvald_desktop.services.casework import CaseForm, ChannelForm, PersonForm
from relvald_desktop.services.demo import words
from relvald_desktop.services.demo.court_stories import go_to_court
from relvald_desktop.services.demo.documents import add_documents
from relvald_desktop.services.demo.story import Story
from relvald_desktop.services.demo.support_stories import support
from relvald_desktop.services.intake import SignalForm
from relvald_desktop.services.journal import ContactForm

_DAY = dt.timedelta(days=1)
_OUTCOMES = (ContactOutcome.CONTACT, ContactOutcome.SUPPORT, ContactOutcome.NOT_WITH_HER)
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
    support(story, case, opened, last)
    if story.number % 8 == 3:
        add_documents(story, case, story.later(opened, 2, 2))
    if story.number % 5 in (0, 2):
        go_to_court(story, case, story.later(opened, 3, 30))
    if (story.today - last).days > 200 and story.chance(0.8):
        story.go(story.later(last, 20, 60), 11)
        casework.close_case(story.work, case.id, story.random.choice(list(CloseReason)[:5]))
    return case


def _client(story: Story) -> PersonForm:
    random = story.random
    if story.number % 9 == 4:
        return PersonForm()
    level = random.choices(list(Protection), (70, 15, 10, 5))[0]
    if story.number % 20 == 8:
        level = Protection.ASSUMED_IDENTITY
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
            outcome=ContactOutcome.ATTEMPT if attempt else random.choices(_OUTCOMES, (2, 7, 1))[0],
            minutes=2 if attempt else random.choice((15, 30, 45, 60, 90)),
            text=random.choice(words.ATTEMPTS if attempt else words.NOTES),
        )
        if story.chance(0.2):
            form.next_step, form.next_step_on = (
                random.choice(words.NEXT_STEPS),
                day + random.randrange(1, 9) * _DAY,
            )
        note = journal.write_contact(story.work, case.id, form)
        if day < story.today - _DAY or story.chance(0.5):
            journal.sign_contact(story.work, note.id)
            if story.chance(0.04):
                journal.add_to_contact(
                    story.work, note.id, "Datumet ska vara dagen före.", is_correction=True
                )
        if day >= story.today - 2 * _DAY:
            break
    return day

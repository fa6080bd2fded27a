"""The support in a fictitious case: risk reviews, a plan, the children, the man, consents, tasks; and the unit's own."""

from __future__ import annotations

import datetime as dt

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import ContactOutcome, Role, Source
from relvald_desktop.records.support_codes import (
    Answer,
    AttemptResult,
    ConcernOutcome,
    Exposure,
    HerView,
    Instrument,
    LivesWith,
    ReferralAnswer,
    ReferralTo,
    RiskFactor,
    RiskLevel,
    StaffRisk,
)  # fmt: skip
from relvald_desktop.records.values import FactorAnswer
from relvald_desktop.rules.legal_grounds import CONSENT
from relvald_desktop.services import casework, journal
from relvald_desktop.services.casework import PersonForm
from relvald_desktop.services.children import CONCERNS, NOTICES, ConcernForm, NoticeForm
from relvald_desktop.services.consents import CONSENTS, DISCLOSURES, ConsentForm, DisclosureForm
from relvald_desktop.services.demo import support_words as words
from relvald_desktop.services.demo.story import Story
from relvald_desktop.services.helpers import SNIPPETS, TEMPLATES, SnippetForm, TemplateForm, learn_word
from relvald_desktop.services.liaison import ACTIONS, MEETINGS, ActionForm, MeetingForm
from relvald_desktop.services.referrals import REFERRALS, STAFF_RISKS, ReferralForm, StaffRiskForm
from relvald_desktop.services.risk import INSTRUMENTS, REVIEWS, InstrumentForm, RiskForm, next_review
from relvald_desktop.services.safety_plans import PlanForm, write_plan
from relvald_desktop.services.senders import FEEDBACK, SENDERS, FeedbackForm, SenderForm
from relvald_desktop.services.settings import read_settings
from relvald_desktop.services.tasks import TASKS, TaskForm
from relvald_desktop.store.queries.cases import case_file
from relvald_desktop.store.work import UnitOfWork

_DAY = dt.timedelta(days=1)
_LEVELS = (RiskLevel.LOW, RiskLevel.RAISED, RiskLevel.RAISED, RiskLevel.HIGH, RiskLevel.HIGH, RiskLevel.ACUTE)


def support(story: Story, case: Case, opened: dt.date, last: dt.date) -> None:
    """Tell what was done in a case between when it was opened and the last contact."""
    _review_risk(story, case, opened, last)
    if story.chance(0.5):
        _plan(story, case, story.later(opened, 5, 40))
    _see_the_children(story, case, opened)
    if story.chance(0.5):
        _meet_the_man(story, case, opened)
    if story.chance(0.4):
        _agree(story, case, story.later(opened, 5, 60))
    if (story.today - last).days < 60:
        _tasks(story, case)
    if story.chance(0.3):
        story.go(story.later(opened, 1, 20), 10, 15)
        journal.log_attempt(story.work, case.id, story.random.choice(list(AttemptResult)))


def _review_risk(story: Story, case: Case, opened: dt.date, last: dt.date) -> None:
    random, on = story.random, story.later(opened, 1, 10)
    known = {factor: random.choices(list(Answer), (4, 4, 2))[0] for factor in RiskFactor}
    level = random.choice(_LEVELS)
    for _ in range(random.choice((1, 1, 2, 3))):
        story.go(on, 13, 30)
        known[random.choice(list(RiskFactor))] = random.choice((Answer.YES, Answer.NO))
        answers = tuple(
            FactorAnswer(factor, answer, "2024" if answer is Answer.YES and story.chance(0.2) else "")
            for factor, answer in known.items()
            if answer is not Answer.UNKNOWN
        )
        form = RiskForm(
            on=on, level=level, reasons=random.choice(words.REASONS), her_view=random.choice(list(HerView)[1:]),
            her_words=random.choice(words.HER_WORDS), answers=answers,
            review_by=next_review(on, level, read_settings(story.work)),
        )  # fmt: skip
        REVIEWS.add(story.work, form, case_id=case.id)
        level = random.choice(_LEVELS)
        following = story.later(on, 20, 110)
        if following <= on or following > max(last, on):
            break
        on = following
    if story.chance(0.4):
        result = InstrumentForm(
            on=on,
            instrument=Instrument.FREDA,
            version="Farlighetsbedömning",
            total=str(random.randrange(2, 17)),
        )
        INSTRUMENTS.add(story.work, result, case_id=case.id)


def _plan(story: Story, case: Case, on: dt.date) -> None:
    story.go(on, 14, 10)
    plan = PlanForm(may_keep=story.random.choice((None, False, True)))
    for name, text in words.PLAN.items():
        setattr(plan, name, text)
    write_plan(story.work, case.id, plan)
    if story.chance(0.4):
        story.go(story.later(on, 10, 60), 14, 10)
        plan.code_word = "citron"
        write_plan(story.work, case.id, plan)


def _see_the_children(story: Story, case: Case, opened: dt.date) -> None:
    with story.work.reading() as session:
        children = [person for link, person in case_file(session, case.id).people if link.role is Role.CHILD]
    for child in children:
        on = story.later(opened, 1, 30)
        story.go(on, 15)
        exposure = tuple(story.random.sample(list(Exposure), 2))
        notice = NoticeForm(
            child_id=child.id, on=on, exposure=exposure, lives_with=story.random.choice(list(LivesWith)),
            words=story.random.choice(words.CHILD_WORDS),
        )  # fmt: skip
        NOTICES.add(story.work, notice, case_id=case.id)
        if story.chance(0.7):
            sent = story.later(on, 0, 3)
            report = ConcernForm(
                child_id=child.id, noticed_on=on, sent_on=max(sent, on), to="Barn- och ungdomsenheten"
            )
            if story.chance(0.7):
                report.receipt_on = story.later(report.sent_on or on, 1, 5)
                report.outcome, report.outcome_on = (
                    ConcernOutcome.INVESTIGATION,
                    story.later(report.receipt_on, 3, 20),
                )
            CONCERNS.add(story.work, report, case_id=case.id)
        if story.chance(0.3):
            form = ReferralForm(
                person_id=child.id, to=ReferralTo.CHILD_SUPPORT, need="Trappansamtal", agreed=True, sent_on=on
            )
            REFERRALS.add(story.work, form, case_id=case.id)


def _meet_the_man(story: Story, case: Case, opened: dt.date) -> None:
    on = story.later(opened, 5, 50)
    story.go(on, 11)
    man = casework.add_person(
        story.work, case.id, PersonForm(given_name=story.random.choice(words.MEN)), Role.PERPETRATOR
    )
    form = ReferralForm(
        person_id=man.id, to=ReferralTo.MENS_CLINIC, agreed=True, sent_on=on, referred_by="Karin Öst"
    )
    if story.chance(0.6):
        form.answer, form.answered_on = ReferralAnswer.ACCEPTED, story.later(on, 1, 10)
        form.taken_up_on = max(form.answered_on, story.later(on, 10, 40))
    REFERRALS.add(story.work, form, case_id=case.id)
    if story.chance(0.4):
        risk = StaffRiskForm(
            on=on,
            risks=tuple(story.random.sample(list(StaffRisk), 1)),
            precautions="Två tillsammans, möten bara på kontoret",
        )
        STAFF_RISKS.add(story.work, risk, case_id=case.id)


def _agree(story: Story, case: Case, on: dt.date) -> None:
    story.go(on, 10, 40)
    form = ConsentForm(
        what="Att hon har stöd här, och datum för förhör", to_whom="Målsägandebiträdet", given_on=on
    )
    consent = CONSENTS.add(story.work, form, case_id=case.id)
    given = DisclosureForm(
        on=on,
        what="Datum för medföljning",
        to_whom="Målsägandebiträdet",
        ground=CONSENT,
        consent_id=consent.id,
    )
    DISCLOSURES.add(story.work, given, case_id=case.id)


def _tasks(story: Story, case: Case) -> None:
    story.go(story.today, 8)
    for what, is_call in story.random.sample(words.TASKS, 1 + story.number % 2):
        due = story.today + story.random.randrange(-3, 12) * _DAY
        TASKS.add(story.work, TaskForm(what=what, due_on=due, is_call=is_call), case_id=case.id)


def the_unit(work: UnitOfWork, today: dt.date) -> dict[Source, str]:
    """What belongs to the unit: senders, templates, text snippets, liaison meetings with their actions. Gives the senders' ids."""
    senders = _senders(work, today)
    for title, how, text in words.TEMPLATES:
        template = TemplateForm(title=title, how=how, outcome=ContactOutcome.SUPPORT, minutes=30, text=text)
        TEMPLATES.add(work, template)
    for shortcut, text in words.SNIPPETS:
        SNIPPETS.add(work, SnippetForm(shortcut=shortcut, text=text))
    for word in words.OWN_WORDS:
        learn_word(work, word)
    for days, held in ((-220, True), (-130, True), (-40, True), (20, False)):
        meeting = MeetingForm(
            on=today + days * _DAY, partners="Lokalpolisområdet", held=held,
            points="Rutin för signaler\nTid till första kontakt med mansmottagningen",
            decisions="Polisen ringer stödjaren samma dag" if held else "",
        )  # fmt: skip
        made = MEETINGS.add(work, meeting)
        if held:
            done = made.on + 14 * _DAY if days < -100 else None
            action = ActionForm(
                what="Skriva om rutinen", owner="Karin Öst", due_on=made.on + 30 * _DAY, done_on=done
            )
            ACTIONS.add(work, action, meeting_id=made.id)
    return senders


def _senders(work: UnitOfWork, today: dt.date) -> dict[Source, str]:
    ids = {}
    for name, source in words.SENDERS:
        form = SenderForm(name=name, source=source, contact_person=words.CONTACT_PERSON)
        ids[source] = SENDERS.add(work, form).id
        if source is not Source.SCHOOL:
            told = FeedbackForm(on=today - 9 * _DAY, words="Signalen är mottagen och tas om hand.")
            FEEDBACK.add(work, told, sender_id=ids[source])
    return ids

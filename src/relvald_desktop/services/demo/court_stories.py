"""How a fictitious legal matter goes: every state and every kind of accompaniment happens to somebody."""

from __future__ import annotations

import datetime as dt

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import AccompanimentKind, LegalState, MatterEnd, Need, Offence
from relvald_desktop.services import accompaniment, legal
from relvald_desktop.services.accompaniment import AccompanimentForm
from relvald_desktop.services.checklists import default_checklists
from relvald_desktop.services.demo import words
from relvald_desktop.services.demo.legal_stories import around, help_to, plan_for, tried_together
from relvald_desktop.services.demo.story import Story
from relvald_desktop.services.legal import MatterForm, StepForm
from relvald_desktop.wording import Wording

_DAY = dt.timedelta(days=1)
_S = LegalState
_TRIED = (_S.INVESTIGATION_OPENED, _S.PROSECUTED, _S.HEARING_SCHEDULED, _S.HEARING_HELD, _S.JUDGMENT)

PATHS: tuple[tuple[tuple[LegalState, ...], MatterEnd | None], ...] = (
    ((*_TRIED, _S.APPEALED, _S.LEAVE_TO_APPEAL, _S.APPEAL_HEARING, _S.APPEAL_JUDGMENT, _S.FINAL), MatterEnd.ACQUITTED),
    (
        (*_TRIED[:3], _S.HEARING_CANCELLED, _S.HEARING_SCHEDULED, _S.HEARING_HELD, _S.JUDGMENT, _S.FINAL),
        MatterEnd.CONVICTED,
    ),
    ((_S.INVESTIGATION_OPENED, _S.DISCONTINUED, _S.REOPENED), MatterEnd.CANNOT_BE_PROVED),
    ((*_TRIED, _S.FINAL), MatterEnd.CONVICTED),
    ((_S.INVESTIGATION_OPENED, _S.SUMMARY_PUNISHMENT), MatterEnd.SUMMARY_PUNISHMENT),
    ((_S.INVESTIGATION_NOT_OPENED,), MatterEnd.NO_OFFENCE),
    ((_S.INVESTIGATION_OPENED,), None),
    ((_S.INVESTIGATION_OPENED, _S.DISCONTINUED), MatterEnd.INJURED_PARTY_NOT_TAKING_PART),
    ((*_TRIED, _S.FINAL), MatterEnd.ACQUITTED),
)  # fmt: skip
"""The steps after the report. A path without an end is one she takes back."""

RECENT_DAYS = 200
"""A report this new is on its way to court: its hearing still lies ahead."""

_COMPANY = {
    _S.HEARING_HELD: AccompanimentKind.HEARING, _S.JUDGMENT: AccompanimentKind.JUDGMENT_TALK,
    _S.APPEAL_HEARING: AccompanimentKind.APPEAL_HEARING, _S.PROSECUTED: AccompanimentKind.COUNSEL_MEETING,
}  # fmt: skip
_ENDING = (_S.INVESTIGATION_NOT_OPENED, _S.DISCONTINUED, _S.SUMMARY_PUNISHMENT, _S.FINAL)
_TAKEN_BACK = tuple(end for end in MatterEnd if end.name.startswith("WITHDREW"))


def go_to_court(story: Story, case: Case, reported: dt.date) -> None:
    """Report, and what came of it."""
    random = story.random
    story.go(reported, 13)
    form = MatterForm(
        reported_on=reported, offences=tuple(random.sample(list(Offence), random.choice((1, 1, 2)))),
        police_reference=f"5000-K{random.randrange(100000, 999999)}-{reported.year % 100}",
    )  # fmt: skip
    number = story.number // 5 * 2 + (story.number % 5 == 2)
    matter = legal.report_matter(story.work, case.id, help_to(number, form))
    around(story, matter, number)
    together = [tried_together(story, matter)] if number % 6 == 3 else []
    _accompany(story, case, matter.id, AccompanimentKind.INTERVIEW, story.later(reported, 4, 20))
    if (story.today - reported).days < RECENT_DAYS:
        _under_way(story, case, matter.id, reported)
        return
    states, end = PATHS[number % len(PATHS)]
    day = reported
    for state in states:
        day += random.randrange(3, 32) * _DAY
        if day > story.today:
            return
        _step(story, matter.id, state, day, end if state in _ENDING else None)
        if state in _COMPANY and story.chance(0.8):
            _accompany(story, case, matter.id, _COMPANY[state], day)
    if end is None:
        story.go(story.later(day, 10, 40), 14)
        why = _TAKEN_BACK[number % len(_TAKEN_BACK)]
        ended = story.later(day, 10, 40)
        for each in (matter, *together):
            legal.withdraw_matter(story.work, each.id, why, ended)


def _under_way(story: Story, case: Case, matter_id: str, reported: dt.date) -> None:
    """A recent report: it waits for its hearing, for a decision that is late, or for what comes after its judgment."""
    if story.number % 5 == 0:
        _wait_for_hearing(story, case, matter_id, reported)
        return
    judged = story.number // 5 % 2 == 1 and (story.today - reported).days > 30
    states = _TRIED if judged else _TRIED[:1]
    expected = story.today + (14 if judged else -4) * _DAY
    days = [max(reported, story.today - (6 + 5 * number) * _DAY) for number in range(len(states))]
    for state, day in zip(states, reversed(days), strict=True):
        _step(story, matter_id, state, day, next_on=expected if state is states[-1] else None)


def _wait_for_hearing(story: Story, case: Case, matter_id: str, reported: dt.date) -> None:
    hearing = story.today + story.random.randrange(2, 25) * _DAY
    hearing -= max(0, hearing.weekday() - 4) * _DAY
    for state in _TRIED[:3]:
        following = hearing if state is LegalState.HEARING_SCHEDULED else None
        reported = story.later(reported, 1, 20)
        _step(story, matter_id, state, reported, next_on=following)
    _accompany(story, case, matter_id, AccompanimentKind.HEARING, hearing)


def _step(
    story: Story, matter_id: str, state: LegalState, on: dt.date, end: MatterEnd | None = None,
    next_on: dt.date | None = None,
) -> None:  # fmt: skip
    story.go(min(on, story.today), 15)
    form = StepForm(
        state=state, on=on, next_expected_on=next_on, source="Åklagarkammaren", jump_reason="enligt beslutet"
    )
    legal.record_step(story.work, matter_id, form, end, joined_too=True)


def _accompany(story: Story, case: Case, matter_id: str, purpose: AccompanimentKind, on: dt.date) -> None:
    random = story.random
    before, during, after = default_checklists(purpose, Wording("sv"))
    done = on < story.today
    starts = story.go(on, random.choice((9, 10, 13)), random.choice((0, 30)))
    story.go(min(on, story.today), 8)
    in_court = purpose in (AccompanimentKind.HEARING, AccompanimentKind.APPEAL_HEARING)
    form = AccompanimentForm(
        matter_id=matter_id, purpose=purpose, starts_at=starts,
        place=random.choice(words.COURTS) if in_court else "Polishuset",
        room=f"Sal {random.randrange(1, 20)}" if in_court else "",
        meeting_point="Vid entrén en halvtimme innan",
        before=before, during=during, after=after,
        needs=tuple(random.sample(list(Need), random.choice((1, 2, 3)))),
        what_happened="Det blev klart på en dag." if done else "",
        how_she_was="Lugn, men trött efteråt." if done else "",
        follow_up_on=on + 2 * _DAY, carried_out=done, cancelled=done and story.chance(0.1),
    )  # fmt: skip
    if form.cancelled:
        form.carried_out = False
    accompaniment.plan_accompaniment(story.work, case.id, plan_for(form, story.number, done=done))

"""The way of a legal matter in seven stages: what is done, where it is, what comes, so that a new colleague sees it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from relvald_desktop.records.codes import LegalState as S
from relvald_desktop.rules.legal_process import ends_matter, next_states
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class StageState(StrEnum):
    """Where a stage is. `PASSED_BY`: the matter went past it without a word of it; `NOT_NEEDED`: and it is over."""

    DONE = "done"
    NOW = "now"
    EXPECTED = "expected"
    POSSIBLE = "possible"
    PASSED_BY = "passed_by"
    NOT_NEEDED = "not_needed"
    CLOSED = "closed"


STAGES: tuple[tuple[str, frozenset[S]], ...] = (
    (QT_TRANSLATE_NOOP("Timeline", "Report"), frozenset({S.REPORTED})),
    (
        QT_TRANSLATE_NOOP("Timeline", "Investigation"),
        frozenset({S.INVESTIGATION_OPENED, S.INVESTIGATION_NOT_OPENED, S.DISCONTINUED, S.REOPENED}),
    ),
    (QT_TRANSLATE_NOOP("Timeline", "Prosecution"), frozenset({S.PROSECUTED, S.SUMMARY_PUNISHMENT})),
    (
        QT_TRANSLATE_NOOP("Timeline", "Hearing"),
        frozenset({S.HEARING_SCHEDULED, S.HEARING_HELD, S.HEARING_CANCELLED}),
    ),
    (QT_TRANSLATE_NOOP("Timeline", "Judgment"), frozenset({S.JUDGMENT})),
    (
        QT_TRANSLATE_NOOP("Timeline", "Court of appeal"),
        frozenset({S.APPEALED, S.LEAVE_TO_APPEAL, S.APPEAL_HEARING, S.APPEAL_JUDGMENT}),
    ),
    (QT_TRANSLATE_NOOP("Timeline", "Final"), frozenset({S.FINAL})),
)
"""The stages by their English names (context "Timeline") and the states that belong to each."""


@dataclass(frozen=True)
class Stage:
    """One stage: its English name, where it is, the latest state in it and its local date."""

    name: str
    state: StageState
    legal_state: S | None = None
    on: dt.date | None = None


def stages(
    steps: Sequence[tuple[S, dt.date]], next_expected_on: dt.date | None, ended_on: dt.date | None
) -> tuple[Stage, ...]:
    """The seven stages from a matter's steps by date (local dates), the day the next one is expected, and the day
    it ended."""
    latest = steps[-1][0] if steps else S.REPORTED
    current = stage_number(latest)
    over = ended_on is not None or ends_matter(latest)
    expected = _expected(latest, current) if next_expected_on and not over else None
    found = []
    for number, (name, states) in enumerate(STAGES):
        inside = [(state, on) for state, on in steps if state in states]
        state, on = inside[-1] if inside else (None, None)
        where = _where(number, current, bool(inside), over, expected)
        found.append(Stage(name, where, state, next_expected_on if number == expected and not inside else on))
    return tuple(found)


def stage_number(state: S) -> int:
    """Which stage a state belongs to, from 0."""
    return next(number for number, (_, states) in enumerate(STAGES) if state in states)


def _expected(latest: S, current: int) -> int:
    """The stage that usually follows: the same one where its own next step is awaited, otherwise the nearest later one.
    After a judgment the day it becomes final is awaited; an appeal may come."""
    if latest in (S.JUDGMENT, S.APPEAL_JUDGMENT):
        return stage_number(S.FINAL)
    following = {stage_number(state) for state in next_states(latest) if not ends_matter(state)}
    return min((number for number in following if number >= current), default=current)


def _where(number: int, current: int, inside: bool, over: bool, expected: int | None) -> StageState:
    if number == current:
        return StageState.DONE if over else StageState.NOW
    if inside and number < current:
        return StageState.DONE
    if number < current:
        return StageState.NOT_NEEDED if over else StageState.PASSED_BY
    if over:
        return StageState.CLOSED
    return StageState.EXPECTED if number == expected else StageState.POSSIBLE

"""The legal process as states: which step can follow which, and which ends a matter.

After rättegångsbalken (1942:740) ch. 23, 45–51 in outline; life is untidy, so a jump is asked about and not refused.
"""

from __future__ import annotations

from relvald_desktop.records.codes import LegalState as S

_NEXT: dict[S, frozenset[S]] = {
    S.REPORTED: frozenset({S.INVESTIGATION_OPENED, S.INVESTIGATION_NOT_OPENED}),
    S.INVESTIGATION_OPENED: frozenset({S.DISCONTINUED, S.PROSECUTED, S.SUMMARY_PUNISHMENT}),
    S.INVESTIGATION_NOT_OPENED: frozenset({S.REOPENED}),
    S.DISCONTINUED: frozenset({S.REOPENED}),
    S.PROSECUTED: frozenset({S.HEARING_SCHEDULED, S.DISCONTINUED}),
    S.SUMMARY_PUNISHMENT: frozenset({S.FINAL, S.REOPENED}),
    S.HEARING_SCHEDULED: frozenset({S.HEARING_HELD, S.HEARING_CANCELLED}),
    S.HEARING_CANCELLED: frozenset({S.HEARING_SCHEDULED, S.HEARING_HELD}),
    S.HEARING_HELD: frozenset({S.JUDGMENT}),
    S.JUDGMENT: frozenset({S.FINAL, S.APPEALED}),
    S.APPEALED: frozenset({S.LEAVE_TO_APPEAL, S.APPEAL_HEARING, S.FINAL}),
    S.LEAVE_TO_APPEAL: frozenset({S.APPEAL_HEARING, S.FINAL}),
    S.APPEAL_HEARING: frozenset({S.APPEAL_JUDGMENT}),
    S.APPEAL_JUDGMENT: frozenset({S.FINAL, S.APPEALED}),
    S.FINAL: frozenset({S.REOPENED}),
    S.REOPENED: frozenset({S.INVESTIGATION_OPENED, S.DISCONTINUED, S.PROSECUTED}),
}

_ENDING = frozenset({S.INVESTIGATION_NOT_OPENED, S.DISCONTINUED, S.SUMMARY_PUNISHMENT, S.FINAL})


def next_states(state: S) -> frozenset[S]:
    """The steps that usually follow a state."""
    return _NEXT[state]


def is_jump(before: S, after: S) -> bool:
    """Whether something seems to be missing between two steps."""
    return after not in _NEXT[before]


def ends_matter(state: S) -> bool:
    """Whether a matter has ended in this state, unless it is reopened."""
    return state in _ENDING

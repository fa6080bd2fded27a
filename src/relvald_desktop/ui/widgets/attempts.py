"""What can come of a call that did not reach her, in the banner and while calling: the same words and keys in both."""

from __future__ import annotations

from relvald_desktop.records.support_codes import AttemptResult
from relvald_desktop.wording import QT_TRANSLATE_NOOP

ATTEMPTS = (
    (AttemptResult.NO_ANSWER, QT_TRANSLATE_NOOP("Banner", "No answer"), "F6"),
    (AttemptResult.HE_ANSWERED, QT_TRANSLATE_NOOP("Banner", "He answered"), "F7"),
    (AttemptResult.CALL_BACK, QT_TRANSLATE_NOOP("Banner", "Call back"), "F8"),
)
"""How an attempt ended, each with its key."""

"""What to think of before, during and after going along; a beginning that the worker changes as she likes."""

from __future__ import annotations

from relvald_desktop.records.codes import AccompanimentKind
from relvald_desktop.records.values import CheckItem
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

_BEFORE = (
    QT_TRANSLATE_NOOP("Checklists", "What does she want from the day, and from me?"),
    QT_TRANSLATE_NOOP("Checklists", "Where and when we meet; the way in and the way out"),
    QT_TRANSLATE_NOOP("Checklists", "He may be nearby: what do we do then?"),
    QT_TRANSLATE_NOOP("Checklists", "Who else may be there, and who must not"),
    QT_TRANSLATE_NOOP("Checklists", "Phone off, location sharing off"),
    QT_TRANSLATE_NOOP("Checklists", "Medicine, food, documents"),
    QT_TRANSLATE_NOOP("Checklists", "Who looks after the children"),
    QT_TRANSLATE_NOOP("Checklists", "What I may do and may not do"),
    QT_TRANSLATE_NOOP("Checklists", "Plan for tonight"),
)
_COURT = (
    QT_TRANSLATE_NOOP("Checklists", "How the day goes, who sits where"),
    QT_TRANSLATE_NOOP("Checklists", "Waiting apart agreed with the court"),
)
_INTERVIEW = (QT_TRANSLATE_NOOP("Checklists", "Ask about counsel and interpreter before the interview"),)
_DURING = (
    QT_TRANSLATE_NOOP("Checklists", "Times, who was there"),
    QT_TRANSLATE_NOOP("Checklists", "Breaks when she needs them"),
    QT_TRANSLATE_NOOP("Checklists", "Threats or attempts to contact her: tell the guards"),
    QT_TRANSLATE_NOOP("Checklists", "How she was"),
)
_AFTER = (
    QT_TRANSLATE_NOOP("Checklists", "How she is now"),
    QT_TRANSLATE_NOOP("Checklists", "What was decided, and the next dates"),
    QT_TRANSLATE_NOOP("Checklists", "Safety in the coming days"),
    QT_TRANSLATE_NOOP("Checklists", "Her questions for counsel"),
    QT_TRANSLATE_NOOP("Checklists", "Follow-up call within three days, in a safe window"),
)
_AFTER_COURT = (
    QT_TRANSLATE_NOOP("Checklists", "Plan for the day of judgment"),
    QT_TRANSLATE_NOOP("Checklists", "Damages and criminal injuries compensation"),
)
_IN_COURT = (AccompanimentKind.HEARING, AccompanimentKind.APPEAL_HEARING)

Lists = tuple[tuple[CheckItem, ...], tuple[CheckItem, ...], tuple[CheckItem, ...]]


def default_checklists(purpose: AccompanimentKind, wording: Wording) -> Lists:
    """The three lists to begin with for a kind of accompaniment, in one language."""
    before: tuple[str, ...] = _BEFORE
    after: tuple[str, ...] = _AFTER
    if purpose in _IN_COURT:
        before, after = (*_BEFORE, *_COURT), (*_AFTER, *_AFTER_COURT)
    elif purpose is AccompanimentKind.INTERVIEW:
        before = (*_BEFORE, *_INTERVIEW)
    return _items(before, wording), _items(_DURING, wording), _items(after, wording)


def _items(texts: tuple[str, ...], wording: Wording) -> tuple[CheckItem, ...]:
    return tuple(CheckItem(wording.translate("Checklists", text)) for text in texts)

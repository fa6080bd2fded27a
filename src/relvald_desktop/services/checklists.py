"""What to think of before, during and after going along: the unit's own lists, or those the program begins with."""

from __future__ import annotations

from sqlalchemy import select

from relvald_desktop.records.codes import AccompanimentKind
from relvald_desktop.records.helpers import ChecklistTemplate
from relvald_desktop.records.legal_codes import Phase
from relvald_desktop.records.values import CheckItem
from relvald_desktop.services.forms import clean
from relvald_desktop.store.work import UnitOfWork
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


def unit_checklists(work: UnitOfWork, purpose: AccompanimentKind, wording: Wording) -> Lists:
    """The three lists of a kind of accompaniment as the unit has changed them, otherwise the program's."""
    lists = dict(zip(Phase, default_checklists(purpose, wording), strict=True))
    with work.reading() as session:
        query = select(ChecklistTemplate).where(ChecklistTemplate.purpose == purpose)
        lists |= {each.phase: each.items for each in session.scalars(query)}
    return lists[Phase.BEFORE], lists[Phase.DURING], lists[Phase.AFTER]


def change_checklist(
    work: UnitOfWork, purpose: AccompanimentKind, phase: Phase, items: tuple[CheckItem, ...]
) -> None:
    """Make a list the unit's own; nothing in it is ticked. An empty list brings the program's own back."""
    kept = tuple(CheckItem(text) for item in items if (text := clean(item.text)))
    query = select(ChecklistTemplate.id).where(
        ChecklistTemplate.purpose == purpose, ChecklistTemplate.phase == phase
    )
    with work.reading() as session:
        known = session.scalar(query)
    if known is None and not kept:
        return
    with work.change("checklist.changed") as change:
        if known is None:
            change.add(ChecklistTemplate(purpose=purpose, phase=phase, items=kept))
        elif kept:
            change.edit(ChecklistTemplate, known).items = kept
        else:
            change.remove(ChecklistTemplate, known)


def _items(texts: tuple[str, ...], wording: Wording) -> tuple[CheckItem, ...]:
    return tuple(CheckItem(wording.translate("Checklists", text)) for text in texts)

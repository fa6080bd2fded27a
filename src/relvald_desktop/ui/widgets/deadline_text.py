"""A last day in words: how far it is, in days while it is near, then in months and years."""

from __future__ import annotations

import datetime as dt

from relvald_desktop.ui.language import day, translate

NEAR = 90
"""Days that are told as days."""


def deadline_text(what: str, due_on: dt.date, today: dt.date) -> str:
    """What runs out, when, and how long it is until then; local dates."""
    left = (due_on - today).days
    months = (due_on.year - today.year) * 12 + due_on.month - today.month - (due_on.day < today.day)
    if left < 0:
        text, count = translate("Legal", "{what}: ran out {day}"), 0
    elif left == 0:
        text, count = translate("Legal", "{what}: today"), 0
    elif left == 1:
        text, count = translate("Legal", "{what}: {day}, tomorrow"), 0
    elif left <= NEAR:
        text, count = translate("Legal", "{what}: {day}, in {days} days"), left
    elif months < 24:
        text, count = translate("Legal", "{what}: {day}, in about {count} months"), months
    else:
        text, count = translate("Legal", "{what}: {day}, in about {count} years"), months // 12
    return text.format(what=what, day=day(due_on), days=count, count=count)

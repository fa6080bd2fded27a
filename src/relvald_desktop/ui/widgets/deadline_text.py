"""A last day in words: how far it is, in days while it is near, then in months and years."""

from __future__ import annotations

import datetime as dt

from relvald_desktop.ui.language import day, translate, translate_count

NEAR = 90
"""Days that are told as days."""


def deadline_text(what: str, due_on: dt.date, today: dt.date) -> str:
    """What runs out, when, and how long it is until then; local dates."""
    left = (due_on - today).days
    months = (due_on.year - today.year) * 12 + due_on.month - today.month - (due_on.day < today.day)
    told = {"what": what, "day": day(due_on)}
    if left < 0:
        return translate("Legal", "{what}: ran out {day}").format(**told)
    if left == 0:
        return translate("Legal", "{what}: today").format(**told)
    if left == 1:
        return translate("Legal", "{what}: {day}, tomorrow").format(**told)
    if left <= NEAR:
        return translate_count("Legal", "{what}: {day}, in {n} days", left, **told)
    if months < 24:
        return translate_count("Legal", "{what}: {day}, in about {n} months", months, **told)
    return translate_count("Legal", "{what}: {day}, in about {n} years", months // 12, **told)

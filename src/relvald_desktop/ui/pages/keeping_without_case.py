"""In Gallring: what belongs to no case and has its time over, told and erased together or one by one."""

from __future__ import annotations

from collections.abc import Callable, Collection

from relvald_desktop.services.erasing_without_case import Group
from relvald_desktop.services.retention import SignalDue, WithoutCase
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import day, translate, translate_count, word
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.section import Action, Section

Erase = Callable[[Group, Collection[str]], None]
ROWS = 20
"""Signals that are shown one by one; after an import there may be thousands, which are erased together."""


class WithoutCaseSection(Section):
    """Signals that led to no case, and people of whom no case speaks. Names nobody."""

    def __init__(self, context: Context, erase: Erase) -> None:
        super().__init__(translate("Retention", "Without a case"), "withoutCase")
        self._context, self._erase = context, erase

    def show_found(self, found: WithoutCase) -> None:
        """Show what was found in place of what stood here."""
        today = self._context.work.clock.today()
        ripe, waiting = found.ripe(today), found.waiting()
        soon = [each for each in found.signals if not each.waits and each not in ripe]
        self.clear(len(ripe) + found.people)
        if ripe:
            self._together(ripe)
        if waiting:
            self._wait(waiting)
        for each in (*ripe, *soon)[:ROWS]:
            self.add(_described(each), self._one(each) if each in ripe else ())
        if len(ripe) + len(soon) > ROWS:
            more = len(ripe) + len(soon) - ROWS
            self.add(translate_count("Retention", "… and {n} more signals", more))
        if found.people:
            text = translate("Retention", "People of whom no case speaks any more: {count}")
            everybody: Action = (
                translate("Retention", "Erase the people …"),
                lambda: self._erase(Group.PEOPLE, ()),
            )
            self.add(text.format(count=found.people), [everybody], "warning")
        if not (found.signals or found.people):
            self.add_empty(translate("Retention", "Nothing without a case is due."))

    def _together(self, ripe: tuple[SignalDue, ...]) -> None:
        text = translate(
            "Retention", "Signals without a case: {count}, last note up to {last}, finished by {by}"
        )
        last, by = max(each.last_note for each in ripe), min(each.due.finish_by for each in ripe)
        ids = [each.signal_id for each in ripe]
        every: Action = (
            translate("Retention", "Erase all these signals …"),
            lambda: self._erase(Group.SIGNALS, ids),
        )
        self.add(text.format(count=len(ripe), last=day(last), by=day(by)), [every], "warning")

    def _wait(self, waiting: tuple[SignalDue, ...]) -> None:
        text = translate(
            "Retention",
            "! Signals older than their time that still wait for a decision: {count}, the oldest of {day}. They are not erased before somebody has decided.",
        )
        oldest = min(each.received_on for each in waiting)
        decide: Action = (
            translate("Retention", "To the signals"),
            lambda: self._context.placeAsked.emit("signals"),
        )
        self.add(text.format(count=len(waiting), day=day(oldest)), [decide], "danger")

    def _one(self, signal: SignalDue) -> list[Action]:
        return [
            (
                translate("Retention", "Erase this signal …"),
                lambda: self._erase(Group.SIGNALS, (signal.signal_id,)),
            )
        ]


def _described(signal: SignalDue) -> str:
    came = translate("Retention", "signal of {day}").format(day=day(signal.received_on))
    due = translate("Retention", "last note {last}, due {due}, finished by {by}").format(
        last=day(signal.last_note), due=day(signal.due.due_on), by=day(signal.due.finish_by)
    )
    return joined(came, word(signal.source), due)

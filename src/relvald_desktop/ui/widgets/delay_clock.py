"""The delay clock in words: how many working days to attempt, contact and support, against the unit's target."""

from __future__ import annotations

from typing import Any, NamedTuple

from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.delay import Hand, HandState, hands
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.ui.language import translate
from relvald_desktop.wording import QT_TRANSLATE_NOOP

HANDS = (
    ("first_attempt_on", QT_TRANSLATE_NOOP("DelayClock", "attempt")),
    ("first_contact_on", QT_TRANSLATE_NOOP("DelayClock", "contact")),
    ("first_support_on", QT_TRANSLATE_NOOP("DelayClock", "support")),
)


class ClockText(NamedTuple):
    """The clock in one line, and whether a hand is past its target while it still runs."""

    text: str
    late: bool


def clock_text(signal: Any, work: UnitOfWork, targets: tuple[int, int, int] | None = None) -> ClockText:
    """The clock of a signal (record or row). Late hands say so in words; colour comes on top."""
    shown = hands_of(signal, work, targets)
    parts = [
        f"{translate('DelayClock', caption)} {hand_text(each)}"
        for (_, caption), each in zip(HANDS, shown, strict=True)
    ]
    return ClockText("  ·  ".join(parts), any(each.state is HandState.RUNNING_LATE for each in shown))


def hands_of(signal: Any, work: UnitOfWork, targets: tuple[int, int, int] | None = None) -> list[Hand]:
    """The three hands of a signal's clock today."""
    targets = targets or read_settings(work).targets()
    reached = [getattr(signal, name) for name, _ in HANDS]
    return hands(signal.received_on, reached, signal.triage, work.clock.today(), swedish_calendar(), targets)


def hand_text(state: Hand) -> str:
    """One hand in words: days, whether it waits, and whether it is past the target."""
    if state.state is HandState.ENDED:
        return "–"
    days = translate("DelayClock", "{days} d").format(days=state.days)
    if state.state is HandState.IN_TIME:
        return f"✓ {days}"
    if state.state is HandState.LATE:
        return translate("DelayClock", "{days}, late (target {target})").format(
            days=days, target=state.target
        )
    if state.state is HandState.RUNNING:
        return translate("DelayClock", "waits {days}").format(days=days)
    return translate("DelayClock", "! waits {days} (target {target})").format(days=days, target=state.target)

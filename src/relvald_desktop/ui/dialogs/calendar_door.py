"""The calendar file before it leaves."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from relvald_desktop.release.calendar import prepare_calendar
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.calendar_export import CalendarChoice
from relvald_desktop.ui.dialogs.checked_preview import preview_paper
from relvald_desktop.ui.language import translate


def send_calendar(context: Context, choice: CalendarChoice, parent: QWidget | None) -> None:
    """Draw the file, check it, and show it before it is saved."""
    outgoing = prepare_calendar(
        context.work, choice.from_on, choice.to_on, choice.title, with_place=choice.with_place,
        with_alarm=choice.with_alarm,
    )  # fmt: skip
    preview_paper(context, translate("CalendarFile", "Calendar file"), outgoing, parent)

"""A field for a day as people write it: "igår", "i tors", "3/5", "v 12", "2026-03-05"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from relvald_desktop.rules.typed_dates import NotADate, read_date
from relvald_desktop.ui.language import day, long_day, translate


class DateField(QLineEdit):
    """A line that reads a typed day; what it understood stands in its tooltip and description.

    A week is its Monday. `future` reads a day without a year or week as the next one to come.
    """

    def __init__(
        self, today: Callable[[], dt.date], value: dt.date | None = None, *, future: bool = False
    ) -> None:
        super().__init__()
        self._today, self._future = today, future
        self.setPlaceholderText(translate("DateField", "today, yesterday, 3/5, w 12 …"))
        self.set_date(value)
        self.editingFinished.connect(self._settle)

    def set_date(self, value: dt.date | None) -> None:
        """Show a day, or nothing."""
        self.setText(day(value))
        self._describe(value)

    def date(self) -> dt.date | None:
        """The day that stands there; None when the field is empty. Raises `NotADate`."""
        text = self.text().strip()
        return read_date(text, self._today(), future=self._future, weeks=True) if text else None

    def is_a_day(self) -> bool:
        """Whether what stands there is a day, or nothing."""
        try:
            self.date()
        except NotADate:
            return False
        return True

    def _settle(self) -> None:
        try:
            value = self.date()
        except NotADate:
            self._describe(None, translate("DateField", "This is not a day: {text}").format(text=self.text()))
            return
        if value is not None:
            self.set_date(value)

    def _describe(self, value: dt.date | None, text: str = "") -> None:
        text = text or (long_day(value) if value else "")
        self.setToolTip(text)
        self.setAccessibleDescription(text or day(value))

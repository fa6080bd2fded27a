"""Asks what a calendar file is to hold, and shows it line by line before anything is made."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QLineEdit, QWidget

from relvald_desktop.documents.calendar_content import taken_between
from relvald_desktop.documents.calendar_file import USUAL_MINUTES, CalendarEntry
from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.rules.typed_dates import NotADate
from relvald_desktop.services.forms import DatesOutOfOrder, clean
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.language import clock, long_day, translate
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.fields import add_row, label, line, tick
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.section import Section
from relvald_desktop.wording import QT_TRANSLATE_NOOP

AHEAD = dt.timedelta(weeks=4)


@dataclass(frozen=True)
class CalendarChoice:
    """What the file is to hold: local dates, both included, and what stands on each entry."""

    from_on: dt.date
    to_on: dt.date
    title: str
    with_place: bool
    with_alarm: bool


class NothingPlanned(RelvaldError):
    """The period holds nothing that could stand in a calendar."""

    key = "nothing_planned"
    message = QT_TRANSLATE_NOOP("Errors", "No accompaniment is planned in this period. Choose other days.")


class CalendarExportDialog(FormDialog):
    """Its `result_value` is a `CalendarChoice`; it writes nothing itself."""

    help_topic = "weeks"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, translate("CalendarFile", "Calendar file"), "calendarExport", translate("CalendarFile", "&Continue …")
        )  # fmt: skip
        self._context = context
        today = context.work.clock.today()
        self.form.addRow(label(_hint(), "quiet"))
        self.from_on = DateField(context.work.clock.today, today, future=True)
        add_row(self.form, translate("CalendarFile", "&From"), self.from_on, "from_on")
        self.to_on = DateField(context.work.clock.today, today + AHEAD, future=True)
        add_row(self.form, translate("CalendarFile", "&To"), self.to_on, "to_on")
        self.title: QLineEdit = line(translate("CalendarFile", "Meeting"))
        add_row(self.form, translate("CalendarFile", "Title of every &entry"), self.title, "title")
        self.with_alarm = tick(translate("CalendarFile", "With a &reminder"), "with_alarm")
        self.with_place = tick(translate("CalendarFile", "With the &place"), "with_place")
        self.warning = label(_warning(), "warning")
        self.form.addRow("", self.with_alarm)
        self.form.addRow("", self.with_place)
        self.form.addRow("", self.warning)
        self.preview = Section(translate("CalendarFile", "This will be in the file"), "calendarPreview")
        self.body.addWidget(self.preview)
        self.body.addStretch(1)
        for field in (self.from_on, self.to_on, self.title):
            field.textChanged.connect(lambda: self._show())
        for box in (self.with_place, self.with_alarm):
            box.toggled.connect(lambda: self._show())
        self._show()
        self.from_on.setFocus()

    def save(self) -> CalendarChoice:
        """The choice. Raises `Incomplete`, `NotADate`, `DatesOutOfOrder` or `NothingPlanned`."""
        choice = self._choice()
        if not self._entries(choice):
            raise NothingPlanned()
        return choice

    def _choice(self) -> CalendarChoice:
        title = clean(self.title.text())
        from_on, to_on = self.from_on.date(), self.to_on.date()
        known = ((self.from_on, from_on), (self.to_on, to_on), (self.title, title))
        missing = [field.accessibleName() for field, value in known if not value]
        if from_on is None or to_on is None or missing:
            raise Incomplete(fields=", ".join(missing))
        if to_on < from_on:
            raise DatesOutOfOrder(first=self.from_on.accessibleName(), second=self.to_on.accessibleName())
        return CalendarChoice(from_on, to_on, title, self.with_place.isChecked(), self.with_alarm.isChecked())

    def _entries(self, choice: CalendarChoice) -> list[CalendarEntry]:
        with self._context.work.reading() as session:
            return [taken.entry for taken in taken_between(session, choice.from_on, choice.to_on)]

    def _show(self) -> None:
        try:
            choice = self._choice()
        except (Incomplete, NotADate, DatesOutOfOrder):
            self.preview.clear()
            self.preview.add_empty(translate("CalendarFile", "Fill in the days and a title to see it."))
            return
        entries = self._entries(choice)
        self.preview.clear(len(entries))
        for entry in entries:
            self.preview.add(self._in_words(entry, choice))
        if not entries:
            self.preview.add_empty(translate("CalendarFile", "No accompaniment is planned in this period."))

    def _in_words(self, entry: CalendarEntry, choice: CalendarChoice) -> str:
        hours = translate("CalendarFile", "all day")
        if entry.starts_at is not None:
            here = ZoneInfo(self._context.work.zone)
            ends = entry.starts_at + dt.timedelta(minutes=entry.minutes or USUAL_MINUTES)
            hours = f"{clock(entry.starts_at.astimezone(here))}–{clock(ends.astimezone(here))}"
        place = ", ".join(part for part in (entry.place, entry.room) if part) if choice.with_place else ""
        reminder = translate("CalendarFile", "with a reminder") if choice.with_alarm else ""
        return joined(long_day(entry.on), hours, choice.title, place, reminder)


def _hint() -> str:
    return translate(
        "CalendarFile",
        "The file holds the times you go along, each with the same title. It names no person, no case and no reason.",
    )


def _warning() -> str:
    return translate(
        "CalendarFile",
        "! Others can read a phone's calendar. A place tells where she will be.",
    )

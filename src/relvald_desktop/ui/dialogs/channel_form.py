"""A way to reach her with its safe hours, and things about her that are protected."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QTimeEdit, QWidget

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.codes import ChannelKind, ProtectedKind, Role, Safety
from relvald_desktop.records.person import ContactChannel
from relvald_desktop.records.values import DayRange, SafeWindow
from relvald_desktop.rules.typed_dates import NotADate, read_date
from relvald_desktop.services import casework
from relvald_desktop.services.casework import ChannelForm, PersonForm
from relvald_desktop.store.queries.cases import case_file
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import DraftedDialog
from relvald_desktop.ui.language import day, sentence, translate
from relvald_desktop.ui.widgets.banner import weekday_names
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.fields import add_row, choice, line, named, tick, unlearned

WINDOWS_A_DAY = 2


class ChannelDialog(DraftedDialog):
    """Weekly windows as one row for each weekday."""

    help_topic = "people"

    def __init__(self, context: Context, case_id: str, channel: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Channel", "A way to reach her"), "channelForm")
        self._context, self._case_id = context, case_id
        self._channel: ContactChannel | None = channel
        known = channel or ContactChannel(person_id="")
        self.kind = add_row(
            self.form, translate("Channel", "&Kind"), choice(ChannelKind, known.channel), "channelKind"
        )
        self.value = add_row(
            self.form,
            translate("Channel", "&Number or address"),
            unlearned(line(known.value)),
            "channelValue",
        )
        self.safety = add_row(
            self.form, translate("Channel", "S&afe?"), choice(Safety, known.safety), "safety"
        )
        self._add_windows(known)
        self.exceptions = add_row(
            self.form, translate("Channel", "&Except on"),
            line(ranges_text(known.exceptions), placeholder=translate("Channel", "2026-12-20–2027-01-06, 3/5 …")), "exceptions",
        )  # fmt: skip
        self.not_after = add_row(
            self.form,
            translate("Channel", "N&ot after"),
            DateField(context.work.clock.today, known.not_after, future=True),
            "notAfter",
        )
        self.words = add_row(
            self.form,
            translate("Channel", "&If somebody else answers, say"),
            line(known.say_if_other_answers),
            "sayIfOther",
        )
        self.message = tick(translate("Channel", "A &message may be left"), "messageAllowed")
        self.message.setChecked(known.message_allowed)
        self.form.addRow("", self.message)
        self.keep_draft(context, channel.id if channel else case_id)

    def _add_windows(self, known: ContactChannel) -> None:
        """Two windows for each weekday; more than two are kept as they are."""
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        self._rows: list[tuple[int, QCheckBox, QTimeEdit, QTimeEdit]] = []
        self._more: list[SafeWindow] = []
        for number, name in enumerate(weekday_names()):
            windows = sorted(window for window in known.windows if window.weekday == number)
            self._more += windows[WINDOWS_A_DAY:]
            for place in range(WINDOWS_A_DAY):
                self._add_window(grid, number, place, name, windows[place] if place < len(windows) else None)
        self.form.addRow(translate("Channel", "Safe hours"), holder)

    def _add_window(
        self, grid: QGridLayout, number: int, place: int, name: str, window: SafeWindow | None
    ) -> None:
        which = "" if place == 0 else "b"
        shown = name if place == 0 else translate("Channel", "and")
        spoken = (
            translate("Channel", "Safe on {day}")
            if place == 0
            else translate("Channel", "And safe again on {day}")
        )
        box = named(QCheckBox(shown), f"day{number}{which}", spoken.format(day=name))
        box.setChecked(window is not None)
        grid.addWidget(box, number, place * 3)
        usual = (dt.time(9), dt.time(11)) if place == 0 else (dt.time(13), dt.time(15))
        hours = (window.starts, window.ends) if window else usual
        fields = []
        for end, (word, value) in enumerate(
            zip((translate("Channel", "from"), translate("Channel", "to")), hours, strict=True)
        ):
            field = QTimeEdit(QTime(value.hour, value.minute))
            day = name if place == 0 else translate("Channel", "{day} again").format(day=name)
            named(field, f"day{number}{which}{('from', 'to')[end]}", f"{day} {word}")
            field.setDisplayFormat("HH:mm")
            grid.addWidget(field, number, place * 3 + end + 1)
            fields.append(field)
        self._rows.append((number, box, fields[0], fields[1]))

    def windows(self) -> tuple[SafeWindow, ...]:
        """The weekly windows that are ticked. Raises `Incomplete` when one ends before it begins."""
        found = list(self._more)
        for number, box, starts, ends in self._rows:
            if not box.isChecked():
                continue
            first, last = starts.time(), ends.time()
            begin, end = dt.time(first.hour(), first.minute()), dt.time(last.hour(), last.minute())
            if end <= begin:
                text = translate("Channel", "a window that ends after it begins ({day})")
                raise Incomplete(fields=text.format(day=weekday_names()[number]), names=ends.objectName())
            found.append(SafeWindow(number, begin, end))
        return tuple(sorted(found))

    def save(self) -> Any:
        work = self._context.work
        form = ChannelForm(
            channel=ChannelKind(self.kind.currentData()), value=self.value.text(),
            safety=Safety(self.safety.currentData()), windows=self.windows(),
            exceptions=read_ranges(self.exceptions.text(), work.clock.today()), not_after=self.not_after.date(),
            say_if_other_answers=self.words.text(), message_allowed=self.message.isChecked(),
        )  # fmt: skip
        if not form.value.strip():
            raise Incomplete(fields=translate("Channel", "number or address"), names=self.value.objectName())
        if self._channel is not None:
            return casework.edit_channel(work, self._channel.id, form)
        return casework.add_channel(work, client_for(self._context, self._case_id), form)


class ProtectedDialog(DraftedDialog):
    """Something about somebody in the case that must never be seen where he could see it."""

    help_topic = "people"

    def __init__(self, context: Context, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Channel", "Protected"), "protectedForm")
        self._context, self._case_id = context, case_id
        self.person = add_row(self.form, translate("Channel", "&Whose"), QComboBox(), "protectedPerson")
        with context.work.reading() as session:
            file = case_file(session, case_id)
        for link, person in file.people:
            self.person.addItem(person.name or sentence(link.role), person.id)
        if not file.people:
            self.person.addItem(translate("Channel", "the woman"), "")
        self.what = add_row(self.form, translate("Channel", "W&hat"), choice(ProtectedKind), "protectedKind")
        self.value = add_row(self.form, translate("Channel", "&Value"), unlearned(line()), "protectedValue")
        self.keep_draft(context, case_id)

    def save(self) -> Any:
        if not self.value.text().strip():
            raise Incomplete(fields=translate("Channel", "value"), names=self.value.objectName())
        person_id = self.person.currentData() or client_for(self._context, self._case_id)
        return casework.protect_value(
            self._context.work, person_id, ProtectedKind(self.what.currentData()), self.value.text()
        )


def ranges_text(ranges: tuple[DayRange, ...]) -> str:
    """Ranges of days as they are typed."""
    return ", ".join(
        day(each.first) if each.first == each.last else f"{day(each.first)}–{day(each.last)}"
        for each in ranges
    )


def read_ranges(text: str, today: dt.date) -> tuple[DayRange, ...]:
    """Days and ranges of days with commas between, "20/12–6/1, 3/5". Raises `NotADate`, also for a range that ends
    before it begins."""
    found = []
    for part in text.split(","):
        if not part.strip():
            continue
        first, _, last = part.replace("--", "–").partition("–")
        begin = read_date(first, today, future=True)
        end = read_date(last, begin, future=True) if last.strip() else begin
        if end < begin:
            raise NotADate(text=part.strip())
        found.append(DayRange(begin, end))
    return tuple(found)


def client_for(context: Context, case_id: str) -> str:
    """The id of the woman of a case; one without a name is added when she was anonymous till now."""
    known = casework.client_of(context.work, case_id)
    return known or casework.add_person(context.work, case_id, PersonForm(), Role.CLIENT).id

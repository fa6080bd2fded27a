"""A way to reach her with its safe hours, and things about her that are protected."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QTimeEdit, QWidget

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.codes import ChannelKind, ProtectedKind, Role, Safety
from relvald_desktop.records.person import ContactChannel
from relvald_desktop.records.values import SafeWindow
from relvald_desktop.services import casework
from relvald_desktop.services.casework import ChannelForm, PersonForm
from relvald_desktop.store.queries.cases import case_file
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.language import sentence, translate
from relvald_desktop.ui.widgets.banner import weekday_names
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.fields import add_row, choice, line, named, tick


class ChannelDialog(FormDialog):
    """Weekly windows as one row for each weekday."""

    def __init__(self, context: Context, case_id: str, channel: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Channel", "A way to reach her"), "channelForm")
        self._context, self._case_id = context, case_id
        self._channel: ContactChannel | None = channel
        known = channel or ContactChannel(person_id="")
        self.kind = add_row(
            self.form, translate("Channel", "&Kind"), choice(ChannelKind, known.channel), "channelKind"
        )
        self.value = add_row(
            self.form, translate("Channel", "&Number or address"), line(known.value), "channelValue"
        )
        self.safety = add_row(
            self.form, translate("Channel", "S&afe?"), choice(Safety, known.safety), "safety"
        )
        self._add_windows(known)
        self.not_after = add_row(
            self.form,
            translate("Channel", "N&ot after"),
            DateField(context.work.clock.today, known.not_after),
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

    def _add_windows(self, known: ContactChannel) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        self._days: list[tuple[QCheckBox, QTimeEdit, QTimeEdit]] = []
        by_day = {window.weekday: window for window in known.windows}
        self._more = [window for window in known.windows if by_day[window.weekday] is not window]
        for number, name in enumerate(weekday_names()):
            window = by_day.get(number)
            box = named(
                QCheckBox(name), f"day{number}", translate("Channel", "Safe on {day}").format(day=name)
            )
            box.setChecked(window is not None)
            fields = []
            for place, (spoken, usual) in enumerate(
                ((translate("Channel", "from"), dt.time(9)), (translate("Channel", "to"), dt.time(11)))
            ):
                value = (window.starts, window.ends)[place] if window else usual
                field = named(
                    QTimeEdit(QTime(value.hour, value.minute)),
                    f"day{number}{('from', 'to')[place]}",
                    f"{name} {spoken}",
                )
                field.setDisplayFormat("HH:mm")
                grid.addWidget(field, number, place + 1)
                fields.append(field)
            grid.addWidget(box, number, 0)
            self._days.append((box, fields[0], fields[1]))
        self.form.addRow(translate("Channel", "Safe hours"), holder)

    def windows(self) -> tuple[SafeWindow, ...]:
        """The weekly windows that are ticked. Raises `Incomplete` when one ends before it begins."""
        found = list(self._more)
        for number, (box, starts, ends) in enumerate(self._days):
            if not box.isChecked():
                continue
            first, last = starts.time(), ends.time()
            begin, end = dt.time(first.hour(), first.minute()), dt.time(last.hour(), last.minute())
            if end <= begin:
                raise Incomplete(
                    fields=translate("Channel", "a window that ends after it begins ({day})").format(
                        day=box.text()
                    )
                )
            found.append(SafeWindow(number, begin, end))
        return tuple(sorted(found))

    def save(self) -> Any:
        work = self._context.work
        form = ChannelForm(
            channel=ChannelKind(self.kind.currentData()), value=self.value.text(),
            safety=Safety(self.safety.currentData()), windows=self.windows(), not_after=self.not_after.date(),
            say_if_other_answers=self.words.text(), message_allowed=self.message.isChecked(),
        )  # fmt: skip
        if not form.value.strip():
            raise Incomplete(fields=translate("Channel", "number or address"))
        if self._channel is not None:
            return casework.edit_channel(work, self._channel.id, form)
        return casework.add_channel(work, client_for(self._context, self._case_id), form)


class ProtectedDialog(FormDialog):
    """Something about somebody in the case that must never be seen where he could see it."""

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
        self.value = add_row(self.form, translate("Channel", "&Value"), line(), "protectedValue")

    def save(self) -> Any:
        if not self.value.text().strip():
            raise Incomplete(fields=translate("Channel", "value"))
        person_id = self.person.currentData() or client_for(self._context, self._case_id)
        return casework.protect_value(
            self._context.work, person_id, ProtectedKind(self.what.currentData()), self.value.text()
        )


def client_for(context: Context, case_id: str) -> str:
    """The id of the woman of a case; one without a name is added when she was anonymous till now."""
    known = casework.client_of(context.work, case_id)
    return known or casework.add_person(context.work, case_id, PersonForm(), Role.CLIENT).id

"""What a summary is about: a saved one, its period, and what it is compared with."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from relvald_desktop.records.report import ReportDefinition
from relvald_desktop.rules.periods import PERIODS, period
from relvald_desktop.services.reports import DEFINITIONS, DefinitionForm, definitions
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.summary_definition import DefinitionDialog
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.fields import button, tick
from relvald_desktop.ui.widgets.figure_flow import captioned, flowing

OWN = "own"


@dataclass(frozen=True)
class Chosen:
    """A period (local dates, both included) and what it is compared with; `title` of the saved summary, or empty."""

    from_on: dt.date
    to_on: dt.date
    before: bool
    last_year: bool
    title: str = ""


class PeriodChoice(QWidget):
    """`changed` when anything was chosen. It stays as it is until the store is locked, and is kept nowhere else."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._saved: dict[str, ReportDefinition] = {}
        self.saved, self.period = QComboBox(), QComboBox()
        self.saved.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for key, text in PERIODS.items():
            self.period.addItem(translate("Periods", text), key)
        today = context.work.clock.today
        self.from_on, self.to_on = DateField(today), DateField(today)
        for field in (self.from_on, self.to_on):
            field.setMinimumWidth(field.fontMetrics().averageCharWidth() * 16)
        self.before = tick(translate("SummaryPage", "Compare with the period &before"), "compareBefore")
        self.last_year = tick(translate("SummaryPage", "With the same period last &year"), "compareLastYear")
        self._lay_out()
        self.period.setCurrentIndex(self.period.findData("this_half"))
        self._fill_period()
        self.read_saved()
        self._connect()

    def chosen(self) -> Chosen:
        """The choice as it stands; an empty day is today. Raises `NotADate`."""
        today, saved = self._context.work.clock.today(), self._saved.get(self.saved.currentData() or "")
        return Chosen(
            self.from_on.date() or today, self.to_on.date() or today, self.before.isChecked(),
            self.last_year.isChecked(), saved.title if saved else "",
        )  # fmt: skip

    def read_saved(self) -> None:
        """Read the saved summaries again, and stay on the same."""
        with self._context.work.reading() as session:
            self._saved = {each.id: each for each in definitions(session)}
        stood = self.saved.currentData()
        with QSignalBlocker(self.saved):
            self.saved.clear()
            self.saved.addItem(translate("SummaryPage", "None: chosen here"), None)
            for each in self._saved.values():
                self.saved.addItem(each.title, each.id)
            self.saved.setCurrentIndex(max(0, self.saved.findData(stood)))
        self._enable()

    def _lay_out(self) -> None:
        self.edit = button(translate("SummaryPage", "&Edit …"), "editSaved", self._change_saved)
        self.remove = button(translate("SummaryPage", "&Remove"), "removeSaved", self._remove_saved)
        first = flowing(
            captioned(translate("SummaryPage", "Sa&ved summary"), self.saved, "savedSummary"),
            button(translate("SummaryPage", "Save &as …"), "saveChoice", self._save_new), self.edit, self.remove,
        )  # fmt: skip
        second = flowing(
            captioned(translate("SummaryPage", "&Period"), self.period, "period"),
            captioned(translate("SummaryPage", "Fro&m"), self.from_on, "periodFrom"),
            captioned(translate("SummaryPage", "&To"), self.to_on, "periodTo"),
            self.before, self.last_year,
        )  # fmt: skip
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(first)
        box.addWidget(second)

    def _connect(self) -> None:
        self.saved.currentIndexChanged.connect(lambda: self._use_saved())
        self.period.currentIndexChanged.connect(lambda: self._choose_period())
        for field in (self.from_on, self.to_on):
            field.editingFinished.connect(self._own_days)
        for box in (self.before, self.last_year):
            box.toggled.connect(lambda: self.changed.emit())

    def _choose_period(self) -> None:
        self._fill_period()
        self.changed.emit()

    def _fill_period(self) -> None:
        key = self.period.currentData()
        if key != OWN:
            first, last = period(key, self._context.work.clock.today())
            self.from_on.set_date(first)
            self.to_on.set_date(last)

    def _own_days(self) -> None:
        """Days written by hand are a period of their own."""
        key = self.period.currentData()
        today = self._context.work.clock.today()
        days = tuple(field.text() for field in (self.from_on, self.to_on))
        if key != OWN and days != tuple(each.isoformat() for each in period(key, today)):
            with QSignalBlocker(self.period):
                self.period.setCurrentIndex(self.period.findData(OWN))
        self.changed.emit()

    def _use_saved(self) -> None:
        self._enable()
        if (found := self._saved.get(self.saved.currentData() or "")) is not None:
            with QSignalBlocker(self.period), QSignalBlocker(self.before), QSignalBlocker(self.last_year):
                self.period.setCurrentIndex(self.period.findData(found.period))
                self.before.setChecked(found.compare_before)
                self.last_year.setChecked(found.compare_last_year)
            self.from_on.set_date(found.from_on)
            self.to_on.set_date(found.to_on)
            self._fill_period()
        self.changed.emit()

    def _form(self, title: str = "") -> DefinitionForm:
        chosen, key = self.chosen(), str(self.period.currentData())
        days = (chosen.from_on, chosen.to_on) if key == OWN else (None, None)
        return DefinitionForm(
            title=title, period=key, from_on=days[0], to_on=days[1], compare_before=chosen.before,
            compare_last_year=chosen.last_year,
        )  # fmt: skip

    def _save_new(self) -> None:
        self._ask(None, "")

    def _change_saved(self) -> None:
        if (found := self._saved.get(self.saved.currentData() or "")) is not None:
            self._ask(found.id, found.title)

    def _ask(self, record_id: str | None, title: str) -> None:
        dialog = DefinitionDialog(self._context, self._form(title), record_id, self)
        dialog.exec()
        if dialog.result_value is not None:
            self.read_saved()
            with QSignalBlocker(self.saved):
                self.saved.setCurrentIndex(self.saved.findData(dialog.result_value.id))
            self._enable()
            self._context.tell_undoable(translate("SummaryPage", "The choices are saved."))

    def _remove_saved(self) -> None:
        if (record_id := self.saved.currentData()) is not None:
            DEFINITIONS.remove(self._context.work, record_id)
            self.read_saved()
            self._context.tell_undoable(translate("SummaryPage", "Removed."))

    def _enable(self) -> None:
        chosen = self.saved.currentData() is not None
        self.edit.setEnabled(chosen)
        self.remove.setEnabled(chosen)

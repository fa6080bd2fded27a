"""Inställningar, Arbetet: who works here, what is hidden in figures, the unit's targets and intervals."""

from __future__ import annotations

import dataclasses

from PySide6.QtWidgets import QSpinBox

from relvald_desktop.services.settings import LOWEST_THRESHOLD, change_settings, read_settings
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.pages.fixed_settings import hold_fixed
from relvald_desktop.ui.pages.unit_settings import UnitSettings
from relvald_desktop.ui.widgets.fields import add_row, button, line
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Section
from relvald_desktop.ui.widgets.sections import SectionStack, form_in


class WorkerSettings(Section):
    """Who works in the store, and from which size a count is shown in what leaves."""

    def __init__(self, context: Context, notice: Notice) -> None:
        super().__init__(translate("Settings", "The store and who works in it"), "storeSettings")
        self._context, self._notice = context, notice
        form = form_in(self)
        self.name = add_row(form, translate("Settings", "Your &name"), line(), "workerName")
        self.phone = add_row(form, translate("Settings", "&Office phone"), line(), "officePhone")
        self.unit = add_row(form, translate("Settings", "&Unit"), line(), "unitName")
        self.threshold = add_row(
            form,
            translate("Settings", "&Hide counts under, in everything that leaves"),
            QSpinBox(),
            "suppressBelow",
        )
        self.threshold.setRange(LOWEST_THRESHOLD, 20)
        form.addRow("", button(translate("Settings", "&Save"), "saveSettings", self.save, "main"))
        hold_fixed(context, self, {"unit_name": self.unit, "suppress_below": self.threshold})

    def refresh(self) -> None:
        """Show what is set."""
        settings = read_settings(self._context.work)
        self.name.setText(settings.worker_name)
        self.phone.setText(settings.office_phone)
        self.unit.setText(settings.unit_name)
        self.threshold.setValue(settings.suppress_below)

    def save(self) -> None:
        """Write what stands here; the rest of the settings stays."""
        now = read_settings(self._context.work)
        settings = dataclasses.replace(
            now, worker_name=self.name.text(), office_phone=self.phone.text(), unit_name=self.unit.text(),
            suppress_below=self.threshold.value(),
        )  # fmt: skip
        change_settings(self._context.work, settings)
        self._notice.tell(translate("Settings", "The settings are saved."))


def make_tab(context: Context, notice: Notice) -> SectionStack:
    """This tab."""
    return SectionStack(WorkerSettings(context, notice), UnitSettings(context))

"""Health: examine the store, and take everything out of it readable."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.services import safekeeping
from relvald_desktop.services.safekeeping import Health
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.export_everything import ExportDialog
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import button
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Section, scrolled
from relvald_desktop.ui.work import Job, run_with_progress


class HealthTab(QWidget):
    """What the last examination found."""

    def __init__(self, context: Context, notice: Notice) -> None:
        super().__init__()
        self._context, self.notice = context, notice
        self._job: Job | None = None
        self.health = Section(translate("Safekeeping", "Health of the store"), "health")
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.addWidget(self.health)
        box.addWidget(button(translate("Safekeeping", "&Examine the store"), "examine", self._examine))
        box.addWidget(
            button(
                translate("Safekeeping", "Export everything readab&ly …"), "exportEverything", self._export
            )
        )
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addWidget(scrolled(inner))
        self.health.clear()
        self.health.add_empty(translate("Safekeeping", "Not examined since the store was unlocked."))

    def refresh(self) -> None:
        """What was found stays until the next examination."""

    def _examine(self) -> None:
        work = self._context.work
        self._start(
            translate("Safekeeping", "Examining …"), lambda told: safekeeping.examine(work), self._show_health
        )

    def _export(self) -> None:
        dialog = ExportDialog(self._context, self)
        dialog.exec()
        if dialog.result_value is not None:
            text = translate(
                "Safekeeping",
                "Everything is written to {name}, readable. Keep it only on an encrypted medium.",
            )
            self._tell(text.format(name=dialog.result_value.file.name))

    def _show_health(self, health: Health) -> None:
        self.health.clear()
        if health.is_well:
            text = translate(
                "Safekeeping", "✓ Every page is whole and the log holds together ({entries} entries)."
            ).format(entries=health.log_entries)
            self.health.add(text, (), "safe")
        for found in health.damage:
            self.health.add(translate("Safekeeping", "✗ Damage: {what}").format(what=found), (), "danger")
        if health.log_broken_at is not None:
            self.health.add(
                translate("Safekeeping", "✗ The log does not hold together at entry {seq}.").format(
                    seq=health.log_broken_at
                ),
                (),
                "danger",
            )

    def _start(self, title: str, work: Any, done: Any) -> None:
        self._job = run_with_progress(self, title, work, done, self.notice.warn)

    def _tell(self, text: str) -> None:
        self.notice.tell(text)


def make_tab(context: Context, notice: Notice) -> HealthTab:
    """The tab of the place Förvaring."""
    return HealthTab(context, notice)

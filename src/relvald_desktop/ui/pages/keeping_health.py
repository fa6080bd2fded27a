"""Health: examine the store, mend what can safely be mended, copy what was found, take everything out readable."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from relvald_desktop.services.doctor import examining, mending
from relvald_desktop.services.doctor.diagnosis import MARKS, as_text
from relvald_desktop.services.doctor.findings import Examination, Level, Repair
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.export_everything import ExportDialog
from relvald_desktop.ui.language import translate, wording
from relvald_desktop.ui.widgets.fields import button, named
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Section, scrolled
from relvald_desktop.ui.work import Job, Told, run_with_progress

LOOKS = {Level.WELL: "safe", Level.NOTE: "", Level.WARNING: "warning", Level.DAMAGE: "danger"}
WORST_FIRST = (Level.DAMAGE, Level.WARNING, Level.NOTE, Level.WELL)


class HealthTab(QWidget):
    """What the last examination found."""

    def __init__(self, context: Context, notice: Notice) -> None:
        super().__init__()
        self._context, self.notice = context, notice
        self._job: Job | None = None
        self.examination: Examination | None = None
        self.health = Section(translate("Safekeeping", "Health of the store"), "health")
        self.health.add_empty(translate("Safekeeping", "Not examined since the store was unlocked."))
        text = translate("Safekeeping", "Read every document to its &end (takes longer)")
        self.thorough = named(QCheckBox(text), "thorough", text.replace("&", ""))
        self.mend_button = button(
            translate("Safekeeping", "&Mend what can safely be mended"), "mend", self._mend
        )
        self.copy_button = button(
            translate("Safekeeping", "&Copy as a diagnosis"), "copyDiagnosis", self._copy
        )
        inner = QWidget()
        box = QVBoxLayout(inner)
        for each in (
            self.health, self.thorough,
            button(translate("Safekeeping", "E&xamine the store"), "examine", self._examine, "main"),
            self.mend_button, self.copy_button,
            button(translate("Safekeeping", "Export everything readab&ly …"), "exportEverything", self._export),
        ):  # fmt: skip
            box.addWidget(each)
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addWidget(scrolled(inner))
        self._offer()

    def refresh(self) -> None:
        """What was found stays until the next examination."""

    def _examine(self) -> None:
        work, thorough = self._context.work, self.thorough.isChecked()
        self._start(
            translate("Safekeeping", "Examining …"),
            lambda told: examining.examine(work, thorough=thorough, told=told), self._show,
        )  # fmt: skip

    def _mend(self) -> None:
        if self.examination is None:
            return
        work, repairs, thorough = self._context.work, self.examination.repairs, self.thorough.isChecked()

        def mend_and_look(told: Told) -> Examination:
            mending.mend(work, repairs, told)
            return examining.examine(work, thorough=thorough, told=told)

        def done(examination: Examination) -> None:
            self._show(examination)
            self.notice.tell(translate("Safekeeping", "Mended, and examined again."))
            if Repair.SLOTS in repairs:
                self.notice.warn(
                    translate(
                        "Safekeeping", "The store now opens with the passphrase before the last change of it."
                    )
                )

        self._start(translate("Safekeeping", "Mending …"), mend_and_look, done)

    def _copy(self) -> None:
        if self.examination is not None:
            self._context.clipboard.copy(as_text(self.examination, wording()))
            self.notice.tell(
                translate(
                    "Safekeeping",
                    "The diagnosis is on the clipboard for twenty seconds. It holds no names, places or notes.",
                )
            )

    def _export(self) -> None:
        dialog = ExportDialog(self._context, self)
        dialog.exec()
        if dialog.result_value is not None:
            text = translate(
                "Safekeeping",
                "Everything is written to {name}, readable. Keep it only on an encrypted medium.",
            )
            self.notice.tell(text.format(name=dialog.result_value.file.name))

    def _show(self, examination: Examination) -> None:
        self.examination = examination
        self.health.clear()
        for finding in sorted(examination.findings, key=lambda each: WORST_FIRST.index(each.level)):
            self.health.add(f"{MARKS[finding.level]} {finding.words(wording())}", (), LOOKS[finding.level])
        self._offer()

    def _offer(self) -> None:
        """What can be done with what was found."""
        self.mend_button.setVisible(self.examination is not None and bool(self.examination.repairs))
        self.copy_button.setVisible(self.examination is not None)

    def _start(self, title: str, work: Callable[[Told], Any], done: Callable[[Any], None]) -> None:
        self._job = run_with_progress(self, title, work, done, self.notice.warn)


def make_tab(context: Context, notice: Notice) -> HealthTab:
    """The tab of the place Förvaring."""
    return HealthTab(context, notice)

"""Sammanställning: a period's figures with what they mean; on screen all is shown, what leaves hides small counts."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QTabWidget, QVBoxLayout, QWidget

from relvald_desktop.errors import RelvaldError
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.summary import prepare_dictionary, prepare_summary
from relvald_desktop.services.settings import read_settings
from relvald_desktop.services.summary import compare, prepare_report
from relvald_desktop.services.targets import missed_targets
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.summary_preview import (
    chosen_format,
    format_choice,
    prepare_and_preview,
    run_for,
)  # fmt: skip
from relvald_desktop.ui.dialogs.summary_records import RecordsDialog
from relvald_desktop.ui.language import say, translate, wording
from relvald_desktop.ui.pages.summary_adding import AddingTab
from relvald_desktop.ui.pages.summary_choice import Chosen, PeriodChoice
from relvald_desktop.ui.pages.summary_figures import OTHERS, Counted, GroupsTab, OverviewTab, ReachTab
from relvald_desktop.ui.pages.summary_issued import IssuedTab
from relvald_desktop.ui.pages.summary_targets import TargetsTab
from relvald_desktop.ui.widgets.fields import button, label, named
from relvald_desktop.ui.widgets.figure_flow import captioned, flowing
from relvald_desktop.ui.widgets.figure_fold import Fold
from relvald_desktop.ui.widgets.figure_source import Source
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import scrolled
from relvald_desktop.ui.work import Job, Told

_LINES = 12
"""Lines of text that a tab has at least; above that the page scrolls."""
_ROOMY = 28
"""Lines of text from which on the choices always stand above the tabs."""


class SummaryPage(QWidget):
    """The choices stand above the tabs. Figures are counted in the background and shown when they are there."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._job: Job | None = None
        self._asked: Chosen | None = None
        self._counted: Counted | None = None
        self._counted_for: Chosen | None = None
        self._filled: dict[QWidget, Counted] = {}
        self.notice = Notice()
        self.choice = PeriodChoice(context)
        self.choice.changed.connect(self._count)
        self.format: QComboBox = format_choice()
        self.threshold = label("", "quiet")
        self.tabs = named(QTabWidget(), "summaryTabs", translate("SummaryPage", "Summary"))
        self.issued, self.adding = IssuedTab(context), AddingTab(context)
        for tab, title in (
            (OverviewTab(self.show_records), translate("SummaryPage", "In short")),
            (ReachTab(self.show_records), translate("SummaryPage", "Reach")),
            (GroupsTab(self.show_records, OTHERS, "summaryParts"), translate("SummaryPage", "All figures")),
            (TargetsTab(context), translate("SummaryPage", "Targets")),
            (self.issued, translate("SummaryPage", "Issued")), (self.adding, translate("SummaryPage", "Add up")),
        ):  # fmt: skip
            self.tabs.addTab(tab, title)
        self.tabs.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        self._lay_out()
        self.tabs.currentChanged.connect(lambda: self._show())

    def refresh(self) -> None:
        """Count the period again, and read what is saved and issued."""
        self.choice.read_saved()
        self.issued.refresh()
        text = translate(
            "SummaryPage",
            "On screen every count is shown. What leaves hides counts under {threshold}, and others that would give them away.",
        )
        self.threshold.setText(text.format(threshold=read_settings(self._context.work).suppress_below))
        self._count()

    def preview(self) -> None:
        """The report as a paper (Ctrl+P)."""
        self._preview(Format.PDF)

    def is_counted(self) -> bool:
        """Whether the figures of what is chosen stand there."""
        return self._asked is not None and self._counted_for == self._asked

    def show_records(self, source: Source) -> None:
        """List the records behind a figure."""
        if self._counted is not None:
            summary = self._counted.report.summary
            RecordsDialog(self._context, source, summary.from_on, summary.to_on, self).exec()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Fold the choices where they would leave no room for the figures."""
        super().resizeEvent(event)
        self.fold.fit(tight=self.height() < self.fontMetrics().lineSpacing() * _ROOMY)

    def _lay_out(self) -> None:
        leaving = flowing(
            captioned(translate("SummaryPage", "F&ormat"), self.format, "format"),
            button(
                translate("SummaryPage", "Previe&w and save …"), "previewSummary",
                lambda: self._preview(chosen_format(self.format)), "main",
            ),
            button(translate("SummaryPage", "&Data dictionary …"), "previewDictionary", self._dictionary),
        )  # fmt: skip
        self.fold = Fold(
            _column(self.choice, leaving, self.threshold),
            translate("SummaryPage", "&Choices and saving"), "showChoices",
        )  # fmt: skip
        inner = _column(
            label(translate("SummaryPage", "Summary"), "title"), self.fold, self.notice, self.tabs
        )
        outer = QVBoxLayout(self)
        outer.addWidget(scrolled(inner))

    def _count(self) -> None:
        if (chosen := self._chosen()) is None:
            return
        self._asked, work = chosen, self._context.work

        def count(told: Told) -> Counted:
            report = compare(
                work, chosen.from_on, chosen.to_on, before=chosen.before, last_year=chosen.last_year
            )
            return Counted(report, tuple(missed_targets(work, chosen.from_on, chosen.to_on)))

        def done(counted: Counted) -> None:
            if self._asked == chosen:  # else something else was chosen meanwhile
                self._counted, self._counted_for = counted, chosen
                self._show()

        self._job = run_for(self, translate("SummaryPage", "Counting …"), count, done, self.notice.warn)

    def _show(self) -> None:
        """Fill the tab in sight, unless it shows these figures already."""
        tab: Any = self.tabs.currentWidget()
        if self._counted is None or not hasattr(tab, "fill") or self._filled.get(tab) == self._counted:
            return
        tab.fill(self._counted)
        self._filled[tab] = self._counted

    def _chosen(self) -> Chosen | None:
        try:
            chosen = self.choice.chosen()
        except RelvaldError as error:
            self.notice.warn(say(error))
            return None
        self.notice.hide()
        return chosen

    def _preview(self, format_: Format) -> None:
        if (chosen := self._chosen()) is None:
            return
        work, words = self._context.work, wording()

        def make() -> Any:
            prepared = prepare_report(
                work, chosen.from_on, chosen.to_on, before=chosen.before, last_year=chosen.last_year
            )
            return prepare_summary(work, prepared, format_, words, title=chosen.title)

        self._job = prepare_and_preview(self, self._context, make, self.notice.warn)

    def _dictionary(self) -> None:
        work, words = self._context.work, wording()
        self._job = prepare_and_preview(
            self, self._context, lambda: prepare_dictionary(work, words), self.notice.warn
        )


def _column(*widgets: QWidget) -> QWidget:
    """Widgets one under the other; the last one takes what is left."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    for each in widgets:
        box.addWidget(each, 1 if each is widgets[-1] else 0)
    return holder


def make_page(context: Context) -> SummaryPage:
    """The page of this place."""
    return SummaryPage(context)

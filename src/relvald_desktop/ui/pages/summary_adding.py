"""Adding up: the summaries of several laptops, each issued as JSON, as one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from relvald_desktop.documents.summary_words import period_words
from relvald_desktop.errors import RelvaldError
from relvald_desktop.release.summary import prepare_added_up
from relvald_desktop.rules.figures.catalogue import GROUPS
from relvald_desktop.rules.figures.values import Report, Summary
from relvald_desktop.services.adding_up import add_up, read_summary
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.files import ask_file
from relvald_desktop.ui.dialogs.summary_preview import chosen_format, format_choice, prepare_and_preview
from relvald_desktop.ui.language import day, say, translate, wording
from relvald_desktop.ui.pages.summary_figures import Counted, GroupsTab
from relvald_desktop.ui.widgets.fields import button, label
from relvald_desktop.ui.widgets.figure_flow import captioned, flowing
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Section
from relvald_desktop.ui.work import Job


class AddingTab(QWidget):
    """Files above, their sum below. Nothing of it is kept; the sum leaves like any other summary."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._job: Job | None = None
        self._files: dict[str, Summary] = {}
        self._sum: Summary | None = None
        self.notice = Notice()
        self.list = Section(translate("SummaryPage", "Files to add up"), "filesToAdd")
        self.list.add_head_action(translate("SummaryPage", "Add f&ile …"), "addFile", self._choose)
        self.format: QComboBox = format_choice()
        self.save = button(translate("SummaryPage", "Preview and save the s&um …"), "saveSum", self._preview)
        self.shown = GroupsTab(None, dict(GROUPS), "sumParts")
        self.row = flowing(
            captioned(translate("SummaryPage", "Format of the sum"), self.format, "sumFormat"), self.save
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        for each in (self.notice, label(_hint(), "quiet"), self.list, self.row):
            outer.addWidget(each)
        outer.addWidget(self.shown, 1)
        self._rest = QWidget()
        outer.addWidget(self._rest, 1)
        self.shown.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)
        self._show()

    def _choose(self) -> None:
        target = ask_file(self, translate("SummaryPage", "Choose a summary"), "JSON (*.json)")
        if target is not None:
            self._attempt(lambda: self._take(target))

    def _take(self, file: Path) -> None:
        """Read a file, and add it if it goes with the others; else nothing changes. Raises `RelvaldError`."""
        files = {**self._files, file.name: read_summary(file)}
        if file.name in self._files:
            files = {**self._files, f"{file.name} ({len(files) + 1})": read_summary(file)}
        self._sum = add_up(list(files.values())) if len(files) > 1 else None
        self._files = files
        self._show()

    def _remove(self, name: str) -> None:
        del self._files[name]
        self._sum = add_up(list(self._files.values())) if len(self._files) > 1 else None
        self._show()

    def _attempt(self, act: Callable[[], Any]) -> None:
        self.notice.hide()
        try:
            act()
        except RelvaldError as error:
            self.notice.warn(say(error))

    def _show(self) -> None:
        self.list.clear(len(self._files))
        for name, summary in self._files.items():
            away = (
                translate("SummaryPage", "Take away"),
                lambda name=name: self._attempt(lambda: self._remove(name)),
            )
            self.list.add(_in_words(name, summary), [away])
        if len(self._files) < 2:
            self.list.add_empty(
                translate(
                    "SummaryPage",
                    "Add at least two files: each laptop's summary of the same period, saved as JSON.",
                )
            )
        for each in (self.row, self.shown):
            each.setVisible(self._sum is not None)
        self._rest.setVisible(self._sum is None)
        if self._sum is not None:
            self.shown.fill(Counted(Report(self._sum), ()))

    def _preview(self) -> None:
        if (summed := self._sum) is None:
            return
        context, words, format_ = self._context, wording(), chosen_format(self.format)
        self._job = prepare_and_preview(
            self, context, lambda: prepare_added_up(context.work, summed, format_, words), self.notice.warn
        )


def _hint() -> str:
    return translate(
        "SummaryPage",
        "Adds up summaries from several registers. A woman who is in two of them is counted twice: nobody's name is in "
        "the files, so it can't be seen. Counts hidden in one file stay hidden in the sum (–).",
    )


def _in_words(name: str, summary: Summary) -> str:
    registers = ", ".join(each[:8] for each in summary.sources)
    return joined(
        name, period_words(summary, wording()), translate("SummaryPage", "register {names}").format(names=registers),
        translate("SummaryPage", "figures of {day}").format(day=day(summary.as_of)),
    )  # fmt: skip

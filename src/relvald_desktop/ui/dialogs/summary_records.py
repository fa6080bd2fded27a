"""The records behind a figure, on the screen only: case, kind and day; Enter opens the case."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from relvald_desktop.services.behind import records_behind
from relvald_desktop.store.queries.paging import Page
from relvald_desktop.ui.context import Context, attempt
from relvald_desktop.ui.dialogs.base import give_help
from relvald_desktop.ui.language import day, translate
from relvald_desktop.ui.places import TAB_OF
from relvald_desktop.ui.widgets.fields import button, label
from relvald_desktop.ui.widgets.figure_source import Source
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.paged_table import Column, ListView, PagedTable
from relvald_desktop.ui.widgets.record_words import kind_word

LIMIT = 500
"""The most records listed."""
TABS = TAB_OF | {"person": "children"}
"""The tab of a case on which a kind stands that a figure counts; of people it counts children alone."""


class RecordsDialog(QDialog):
    """Lists what a figure counts in a period (local dates, both included)."""

    help_topic = "summary"

    def __init__(
        self, context: Context, source: Source, from_on: dt.date, to_on: dt.date, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        give_help(self)
        self.setObjectName("recordsBehind")
        self.setWindowTitle("Relvåld")
        self.setAccessibleName(source.title)
        self._context = context
        self.notice = Notice()
        self._found: list[Any] = (
            attempt(
                lambda: records_behind(context.work, from_on, to_on, source.table, source.rows, limit=LIMIT),
                self.notice.warn,
            )
            or []
        )
        self.list = ListView(
            PagedTable(_columns(), lambda after: Page(self._found, None)), "recordsList", source.title,
            translate("SummaryPage", "No record stands behind this figure."),
        )  # fmt: skip
        self.list.rowChosen.connect(self._open)
        box = QVBoxLayout(self)
        box.addWidget(label(source.title, "heading"))
        box.addWidget(label(self._told(), "quiet"))
        box.addWidget(self.notice)
        box.addWidget(self.list, 1)
        box.addLayout(self._buttons())
        self.list.refresh()
        if self._found:
            self.list.table.selectRow(0)
        self.list.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Wide enough for its columns, no larger than the screen."""
        letter, screen = self.fontMetrics().averageCharWidth(), self.screen().availableGeometry()
        self.resize(min(letter * 90, screen.width() - 40), min(letter * 60, screen.height() - 60))
        super().showEvent(event)

    def _told(self) -> str:
        if len(self._found) >= LIMIT:
            return translate("SummaryPage", "The first {count} are listed. Enter opens one.").format(
                count=LIMIT
            )
        return translate("SummaryPage", "Records in the list: {count}. Enter opens one. The list stays on the screen.").format(
            count=len(self._found)
        )  # fmt: skip

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        opens = button(translate("SummaryPage", "&Open"), "openRecord", self._open_current, "main")
        opens.setEnabled(bool(self._found))
        row.addWidget(opens)
        row.addStretch(1)
        row.addWidget(button(translate("Preview", "&Close"), "close", self.reject))
        return row

    def _open_current(self) -> None:
        if (row := self.list.current()) is not None:
            self._open(row)

    def _open(self, row: Any) -> None:
        self.accept()
        open_record(self._context, row.kind, row.id, row.case_id, self.parentWidget())


def open_record(
    context: Context, kind: str, record_id: str, case_id: str | None, parent: QWidget | None
) -> None:
    """Go to where a record stands: its case, the signal itself, or Samverkan."""
    if case_id:
        context.caseAsked.emit(case_id, TABS.get(kind, ""))
    elif kind == "signal":
        from relvald_desktop.ui.dialogs.triage_form import TriageDialog

        TriageDialog(context, record_id, parent).exec()
    else:
        context.placeAsked.emit("liaison")


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("SummaryPage", "Case"), lambda row: row.case_code or "–", 9),
        Column(translate("SummaryPage", "Record"), lambda row: kind_word(row.kind)),
        Column(translate("SummaryPage", "Day"), lambda row: day(row.on), 11),
    )

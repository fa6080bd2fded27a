"""Stöd: the women who still live with him, the acute first, then those silent for longest."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.store.queries.cases import CaseRow, at_home
from relvald_desktop.store.queries.paging import Cursor, Page
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.pages.cases import case_columns
from relvald_desktop.ui.widgets.fields import label
from relvald_desktop.ui.widgets.paged_table import ListView, PagedTable


class SupportPage(QWidget):
    """A list to open cases from."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.list = ListView(
            PagedTable(case_columns(), self._read), "atHomeList", translate("SupportPage", "Women still at home"),
            translate("SupportPage", "No open case has the status “lives with him”, “planning to leave” or “back with him”."),
        )  # fmt: skip
        self.list.rowChosen.connect(lambda row: context.caseAsked.emit(row.id, "support"))
        box = QVBoxLayout(self)
        box.addWidget(label(translate("SupportPage", "Women still at home"), "title"))
        box.addWidget(
            label(translate("SupportPage", "Acute first, then those not heard from for longest."), "quiet")
        )
        box.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Read the list again."""
        self.list.refresh()

    def _read(self, after: Cursor | None) -> Page[CaseRow]:
        with self._context.work.reading() as session:
            return at_home(session, after)


def make_page(context: Context) -> SupportPage:
    """The page of this place."""
    return SupportPage(context)

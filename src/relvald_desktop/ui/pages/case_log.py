"""Logg: who opened or changed what in this case, and when."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.store.queries.cases import CaseFile
from relvald_desktop.store.queries.log import LogRow, entries
from relvald_desktop.store.queries.paging import Cursor, Page
from relvald_desktop.ui.actions import action_text
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import clock, day, translate
from relvald_desktop.ui.widgets.paged_table import Column, ListView, PagedTable


def log_list(context: Context, case_id: str | None) -> ListView:
    """The log as a list; of one case when it is named."""
    zone = ZoneInfo(context.work.zone)

    def when(row: LogRow) -> str:
        here = row.at.astimezone(zone)
        return f"{day(here.date())} {clock(here)}"

    def read(after: Cursor | None) -> Page[LogRow]:
        with context.work.reading() as session:
            return entries(session, case_id=case_id, after=after)

    columns = (
        Column(translate("Log", "When"), when, 17),
        Column(translate("Log", "What"), lambda row: action_text(row.action)),
        Column(translate("Log", "Case"), lambda row: row.case_code or "", 9),
        Column(translate("Log", "Who"), lambda row: row.who, 24),
        Column(translate("Log", "No."), lambda row: str(row.seq), 7),
    )
    return ListView(
        PagedTable(columns, read), "log", translate("Log", "Log"), translate("Log", "Nothing is logged yet.")
    )


class LogTab(QWidget):
    """The log of one case."""

    def __init__(self, context: Context, case_id: str) -> None:
        super().__init__()
        self.list = log_list(context, case_id)
        box = QVBoxLayout(self)
        box.addWidget(self.list)

    def show_case(self, file: CaseFile) -> None:
        """Read the log again."""
        self.list.refresh()

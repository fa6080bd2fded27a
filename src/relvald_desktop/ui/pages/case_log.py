"""Logg: who opened or changed what in this case, and when."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.store.queries.cases import CaseFile
from relvald_desktop.store.queries.log import HandedRow, LogRow, entries, handed_entries
from relvald_desktop.store.queries.paging import Cursor, Page
from relvald_desktop.ui.actions import action_text
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import clock, day, translate
from relvald_desktop.ui.widgets.fields import label
from relvald_desktop.ui.widgets.paged_table import Column, ListView, PagedTable


def log_columns(context: Context) -> tuple[Column, ...]:
    """What is shown of each entry."""
    zone = ZoneInfo(context.work.zone)

    def when(row: LogRow) -> str:
        here = row.at.astimezone(zone)
        return f"{day(here.date())} {clock(here)}"

    return (
        Column(translate("Log", "When"), when, 17),
        Column(translate("Log", "What"), lambda row: action_text(row.action)),
        Column(translate("Log", "Case"), lambda row: row.case_code or "", 9),
        Column(translate("Log", "Who"), lambda row: row.who, 24),
        Column(translate("Log", "No."), lambda row: str(row.seq), 7),
    )


def log_list(context: Context, case_id: str | None) -> ListView:
    """The log as a list; of one case when it is named."""

    def read(after: Cursor | None) -> Page[LogRow]:
        with context.work.reading() as session:
            return entries(session, case_id=case_id, after=after)

    return ListView(
        PagedTable(log_columns(context), read),
        "log",
        translate("Log", "Log"),
        translate("Log", "Nothing is logged yet."),
    )


def handed_list(context: Context, case_id: str) -> ListView:
    """What colleagues' logs say about a case, each line marked with whose log it is."""
    zone = ZoneInfo(context.work.zone)

    def when(row: HandedRow) -> str:
        here = row.at.astimezone(zone)
        return f"{day(here.date())} {clock(here)}"

    def whose(row: HandedRow) -> str:
        former = translate("Log", "a former colleague")
        log_of = f"⇄ {row.colleague or former}"
        if row.told_by is None:
            return log_of
        return translate("Log", "{log}, as told by {who}").format(log=log_of, who=row.told_by or former)

    def read(after: Cursor | None) -> Page[HandedRow]:
        with context.work.reading() as session:
            return handed_entries(session, case_id, after)

    columns = (
        Column(translate("Log", "When"), when, 17),
        Column(translate("Log", "What"), lambda row: action_text(row.action)),
        Column(translate("Log", "Who"), lambda row: row.who, 24),
        Column(translate("Log", "In the log of"), whose, 24),
        Column(translate("Log", "No."), lambda row: str(row.seq), 7),
    )
    return ListView(
        PagedTable(columns, read),
        "handedLog",
        translate("Log", "From colleagues' logs"),
        translate("Log", "Lines of colleagues' logs about this case, as they came with a handover"),
    )


class LogTab(QWidget):
    """The log of one case, and what colleagues' logs say about it."""

    def __init__(self, context: Context, case_id: str) -> None:
        super().__init__()
        self._context, self._case_id = context, case_id
        self.list = log_list(context, case_id)
        self.handed = handed_list(context, case_id)
        self.heading = label(translate("Log", "From colleagues' logs"), "heading")
        box = QVBoxLayout(self)
        box.addWidget(self.list, 2)
        box.addWidget(self.heading)
        box.addWidget(self.handed, 1)

    def show_case(self, file: CaseFile) -> None:
        """Read the log again."""
        self.list.refresh()
        with self._context.work.reading() as session:
            came = bool(handed_entries(session, self._case_id, limit=1).rows)
        for each in (self.heading, self.handed):
            each.setVisible(came)
        if came:
            self.handed.refresh()

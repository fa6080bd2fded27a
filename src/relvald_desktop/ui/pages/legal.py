"""Rättsprocess: every matter and every accompaniment, to come and done, and the calendar of them."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from relvald_desktop.store.queries.legal import AccompanimentRow, MatterRow, accompaniments, matters
from relvald_desktop.store.queries.paging import Cursor, Page
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import clock, day, sentence, translate, word
from relvald_desktop.ui.pages.cases import case_actions
from relvald_desktop.ui.pages.weeks import LEGAL, CalendarTab
from relvald_desktop.ui.widgets.calendar_span import Span
from relvald_desktop.ui.widgets.fields import label, named, tick
from relvald_desktop.ui.widgets.paged_table import Column, ListView, PagedTable


class LegalPage(QWidget):
    """Two lists and a calendar; a row leads to the case."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._zone = ZoneInfo(context.work.zone)
        self.matters = ListView(
            PagedTable(self._matter_columns(), self._read_matters), "matterList", translate("LegalPage", "Legal matters"),
            translate("LegalPage", "No legal matter. A matter is noted in the case it belongs to."),
        )  # fmt: skip
        self.accompaniments = ListView(
            PagedTable(self._accompaniment_columns(), self._read_accompaniments), "accompanimentList",
            translate("LegalPage", "Accompaniments"),
            translate("LegalPage", "No accompaniment is planned. Open a case and press Ctrl+R."),
        )  # fmt: skip
        for view in (self.matters, self.accompaniments):
            view.rowChosen.connect(lambda row: context.caseAsked.emit(row.case_id, "legal"))
            view.offer(lambda row: case_actions(context, row.case_id))
        self.past = tick(translate("LegalPage", "Show &earlier ones"), "showPast")
        self.past.toggled.connect(lambda: self.refresh())
        tab = QWidget()
        inner = QVBoxLayout(tab)
        inner.addWidget(self.past)
        inner.addWidget(self.accompaniments, 1)
        self.tabs = named(QTabWidget(), "legalTabs", translate("LegalPage", "Legal process"))
        self.tabs.addTab(tab, translate("LegalPage", "Accompaniments"))
        self.tabs.addTab(self.matters, translate("LegalPage", "Legal matters"))
        self.calendar = CalendarTab(
            context, only=LEGAL, name="legalCalendar", spoken=translate("LegalPage", "Calendar"), span=Span.MONTH,
            export=self.export_calendar,
        )  # fmt: skip
        self.tabs.addTab(self.calendar, translate("LegalPage", "Calendar"))
        self.tabs.currentChanged.connect(lambda: self.refresh())
        box = QVBoxLayout(self)
        box.addWidget(label(translate("LegalPage", "Legal process"), "title"))
        box.addWidget(self.tabs, 1)

    def refresh(self) -> None:
        """Read the tab in sight again."""
        (self.accompaniments, self.matters, self.calendar)[self.tabs.currentIndex()].refresh()

    def export_calendar(self) -> None:
        """Ask what a calendar file is to hold, and let it out by the door."""
        from relvald_desktop.ui.dialogs.calendar_export import CalendarExportDialog

        dialog = CalendarExportDialog(self._context, self)
        if dialog.exec():
            from relvald_desktop.ui.dialogs.calendar_door import send_calendar

            send_calendar(self._context, dialog.result_value, self)

    def preview(self) -> None:
        """The court note of the marked accompaniment."""
        row = self.accompaniments.current()
        if row is not None:
            from relvald_desktop.ui.dialogs.day_papers import preview_day_papers

            preview_day_papers(self._context, row.id, self)

    def _matter_columns(self) -> tuple[Column, ...]:
        return (
            Column(translate("LegalPage", "Case"), lambda row: row.case_code, 9),
            Column(translate("LegalPage", "Reported"), lambda row: day(row.reported_on), 10),
            Column(
                translate("LegalPage", "Offences"),
                lambda row: ", ".join(word(offence) for offence in row.offences),
            ),
            Column(translate("LegalPage", "State"), lambda row: sentence(row.state), 24),
            Column(translate("LegalPage", "Since"), lambda row: day(row.state_on), 10),
            Column(translate("LegalPage", "Expected"), lambda row: day(row.next_expected_on), 10),
            Column(translate("LegalPage", "Ended"), lambda row: word(row.end) if row.end else "", 24),
        )

    def _accompaniment_columns(self) -> tuple[Column, ...]:
        def state(row: AccompanimentRow) -> str:
            if row.cancelled:
                return translate("LegalPage", "cancelled")
            return (
                translate("LegalPage", "✓ carried out")
                if row.carried_out
                else translate("LegalPage", "planned")
            )

        return (
            Column(translate("LegalPage", "Day"), lambda row: day(row.on), 10),
            Column(
                translate("LegalPage", "Time"), lambda row: clock(row.starts_at.astimezone(self._zone)), 6
            ),
            Column(translate("LegalPage", "Case"), lambda row: row.case_code, 9),
            Column(translate("LegalPage", "To"), lambda row: sentence(row.purpose), 22),
            Column(
                translate("LegalPage", "Place"),
                lambda row: " ".join(part for part in (row.place, row.room) if part),
            ),
            Column(translate("LegalPage", "State"), state, 14),
        )

    def _read_matters(self, after: Cursor | None) -> Page[MatterRow]:
        with self._context.work.reading() as session:
            return matters(session, after=after)

    def _read_accompaniments(self, after: Cursor | None) -> Page[AccompanimentRow]:
        first = None if self.past.isChecked() else self._context.work.clock.today()
        with self._context.work.reading() as session:
            return accompaniments(session, from_on=first, after=after)


def make_page(context: Context) -> LegalPage:
    """The page of this place."""
    return LegalPage(context)

"""How signals stand in a list, with their delay clock."""

from __future__ import annotations

from collections.abc import Callable

from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.delay import days_waiting, is_running
from relvald_desktop.store.queries.paging import Cursor, Page
from relvald_desktop.store.queries.signals import SignalRow
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.ui.language import day, sentence, translate
from relvald_desktop.ui.widgets.paged_table import Column, PagedTable


def signal_table(work: UnitOfWork, read: Callable[[Cursor | None], Page[SignalRow]]) -> PagedTable:
    """The model of a list of signals."""

    def waited(row: SignalRow) -> str:
        days = days_waiting(row.received_on, row.first_support_on, work.clock.today(), swedish_calendar())
        running = translate("Signals", "{days} d, waiting").format(days=days)
        if row.first_support_on is not None:
            return translate("Signals", "{days} d").format(days=days)
        return running if is_running(row.triage, row.first_support_on) else "–"

    columns = (
        Column(translate("Signals", "Received"), lambda row: day(row.received_on), 10),
        Column(
            translate("Signals", "Acute"), lambda row: translate("Signals", "! acute") if row.acute else "", 7
        ),
        Column(translate("Signals", "From"), lambda row: row.source_words or sentence(row.source), 18),
        Column(translate("Signals", "What"), lambda row: " ".join(row.seen_or_heard.split())),
        Column(translate("Signals", "Decision"), lambda row: sentence(row.triage), 16),
        Column(translate("Signals", "Case"), lambda row: row.case_code or "", 9),
        Column(translate("Signals", "Working days to support"), waited, 20),
    )
    return PagedTable(columns, read)

"""How signals stand in a list, with their delay clock."""

from __future__ import annotations

from collections.abc import Callable

from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.queries.paging import Cursor, Page
from relvald_desktop.store.queries.signals import SignalRow
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.ui.language import day, sentence, translate
from relvald_desktop.ui.widgets.delay_clock import clock_text, hand_text, hands_of
from relvald_desktop.ui.widgets.paged_table import Column, PagedTable


def signal_table(work: UnitOfWork, read: Callable[[Cursor | None], Page[SignalRow]]) -> PagedTable:
    """The model of a list of signals."""

    targets = read_settings(work).targets()

    def waited(number: int) -> Callable[[SignalRow], str]:
        return lambda row: hand_text(hands_of(row, work, targets)[number])

    columns = (
        Column(translate("Signals", "Received"), lambda row: day(row.received_on), 10),
        Column(translate("Signals", "Acute"), lambda row: danger_text(row.danger), 7),
        Column(translate("Signals", "From"), lambda row: row.source_words or sentence(row.source), 14),
        Column(translate("Signals", "What"), lambda row: " ".join(row.seen_or_heard.split())),
        Column(translate("Signals", "Decision"), lambda row: sentence(row.triage), 14),
        Column(translate("Signals", "Case"), lambda row: row.case_code or "", 9),
        Column(translate("Signals", "To attempt"), waited(0), 18),
        Column(translate("Signals", "To contact"), waited(1), 18),
        Column(translate("Signals", "To support"), waited(2), 18),
    )
    return PagedTable(columns, read, look=lambda row: "danger" if clock_text(row, work, targets).late else "")


def danger_text(danger: int) -> str:
    """How dangerous a signal sounds: "! acute" for immediate danger, "!" for a weapon, strangulation or pregnancy."""
    return (translate("Signals", "! acute") if danger == 2 else "!") if danger else ""

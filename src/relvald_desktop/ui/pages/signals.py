"""Signaler: what waits for a decision, and the register of everything that came in."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from relvald_desktop.records.codes import Source, TriageOutcome
from relvald_desktop.store.queries.paging import Cursor, Page
from relvald_desktop.store.queries.signals import (
    SignalFilters,
    SignalRow,
    count_waiting,
    register,
    triage_queue,
)
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import sentence, translate
from relvald_desktop.ui.pages.senders import SendersTab
from relvald_desktop.ui.widgets.fields import button, label, line, named
from relvald_desktop.ui.widgets.paged_table import ListView
from relvald_desktop.ui.widgets.signal_table import signal_table


class SignalsPage(QWidget):
    """Three tabs: the triage queue, the register, and those who send again and again."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._filters = SignalFilters()
        self.queue = ListView(
            signal_table(context.work, self._read_queue), "triageQueue", translate("Signals", "Signals waiting for a decision"),
            translate("Signals", "No signal waits for a decision. Press Ctrl+N to write one down."),
        )  # fmt: skip
        self.register = ListView(
            signal_table(context.work, self._read_register), "signalRegister", translate("Signals", "Register of signals"),
            translate("Signals", "No signal matches. Change the filters, write one down with Ctrl+N or import a register."),
        )  # fmt: skip
        for view in (self.queue, self.register):
            view.rowChosen.connect(self.decide)
        self.tabs = named(QTabWidget(), "signalTabs", translate("Signals", "Signals"))
        self.tabs.addTab(self._queue_tab(), translate("Signals", "Waiting"))
        self.tabs.addTab(self._register_tab(), translate("Signals", "Register"))
        self.senders = SendersTab(context)
        self.tabs.addTab(self.senders, translate("Signals", "Senders"))
        self.tabs.currentChanged.connect(lambda: self.refresh())
        outer = QVBoxLayout(self)
        outer.addWidget(label(translate("Signals", "Signals"), "title"))
        outer.addWidget(self.tabs, 1)

    def help_topic(self) -> str:
        """The help for the tab in sight."""
        return ("signals", "signals", "senders")[self.tabs.currentIndex()]

    def refresh(self) -> None:
        """Read the list in sight again."""
        with self._context.work.reading() as session:
            waiting = count_waiting(session)
        self.tabs.setTabText(0, f"{translate('Signals', 'Waiting')} ({waiting})")
        (self.queue, self.register, self.senders)[self.tabs.currentIndex()].refresh()

    def decide(self, row: SignalRow) -> None:
        """Look at a signal and decide about it."""
        from relvald_desktop.ui.dialogs.triage_form import TriageDialog

        TriageDialog(self._context, row.id, self).exec()
        self.refresh()

    def _queue_tab(self) -> QWidget:
        tab = QWidget()
        box = QVBoxLayout(tab)
        box.addWidget(self.queue, 1)
        row = QHBoxLayout()
        row.addWidget(button(translate("Signals", "&Decide …"), "decide", self._decide_current, "main"))
        row.addStretch(1)
        box.addLayout(row)
        return tab

    def _decide_current(self) -> None:
        if (row := self.queue.current() or next(iter(self.queue.model.rows), None)) is not None:
            self.decide(row)

    def _register_tab(self) -> QWidget:
        tab = QWidget()
        box = QVBoxLayout(tab)
        row = QHBoxLayout()
        self._words = named(
            line(placeholder=translate("Signals", "Words in the signal")),
            "filterWords",
            translate("Signals", "Words in the signal"),
        )
        self._source = named(QComboBox(), "filterSource", translate("Signals", "From"))
        self._source.addItem(translate("Signals", "From: anybody"), None)
        for source in Source:
            self._source.addItem(sentence(source), source)
        self._triage = named(QComboBox(), "filterTriage", translate("Signals", "Decision"))
        self._triage.addItem(translate("Signals", "Decision: any"), None)
        for outcome in TriageOutcome:
            self._triage.addItem(sentence(outcome), outcome)
        row.addWidget(self._words, 2)
        row.addWidget(self._source, 1)
        row.addWidget(self._triage, 1)
        row.addWidget(button(translate("Signals", "&Import a register …"), "importRegister", self._import))
        box.addLayout(row)
        box.addWidget(self.register, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(200)
        self._typing.timeout.connect(self._filter)
        self._words.textChanged.connect(lambda: self._typing.start())
        self._source.currentIndexChanged.connect(lambda: self._filter())
        self._triage.currentIndexChanged.connect(lambda: self._filter())
        return tab

    def _filter(self) -> None:
        source, triage = self._source.currentData(), self._triage.currentData()
        self._filters = SignalFilters(
            text=self._words.text(),
            source=Source(source) if source else None,
            triage=TriageOutcome(triage) if triage else None,
        )
        self.register.refresh()

    def _import(self) -> None:
        from relvald_desktop.ui.dialogs.import_form import import_register

        import_register(self._context, self)
        self.refresh()

    def _read_queue(self, after: Cursor | None) -> Page[SignalRow]:
        with self._context.work.reading() as session:
            return triage_queue(session, after)

    def _read_register(self, after: Cursor | None) -> Page[SignalRow]:
        with self._context.work.reading() as session:
            return register(session, self._filters, after)


def make_page(context: Context) -> SignalsPage:
    """The page of this place."""
    return SignalsPage(context)

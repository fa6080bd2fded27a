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
from relvald_desktop.ui.dropped_register import RegisterDrop
from relvald_desktop.ui.language import sentence, translate
from relvald_desktop.ui.pages.senders import SendersTab
from relvald_desktop.ui.widgets.fields import button, label, line, named
from relvald_desktop.ui.widgets.figure_flow import captioned, flowing
from relvald_desktop.ui.widgets.paged_table import ListView
from relvald_desktop.ui.widgets.remembered_choice import remember_choice
from relvald_desktop.ui.widgets.section import Action
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
            view.offer(self._actions)
        self.tabs = named(QTabWidget(), "signalTabs", translate("Signals", "Signals"))
        self.tabs.addTab(self._queue_tab(), translate("Signals", "Waiting"))
        self.tabs.addTab(self._register_tab(), translate("Signals", "Register"))
        self.senders = SendersTab(context)
        self.tabs.addTab(self.senders, translate("Signals", "Senders"))
        self.tabs.currentChanged.connect(lambda: self.refresh())
        RegisterDrop(context, self)
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

    def _actions(self, row: SignalRow) -> list[Action]:
        offered: list[Action] = [(translate("Signals", "&Decide …"), lambda: self.decide(row))]
        offered.append((translate("Signals", "Correct or co&mplete …"), lambda: self._correct(row)))
        if (case_id := row.case_id) is not None:
            go: Action = (
                translate("Signals", "&Open the case"),
                lambda: self._context.caseAsked.emit(case_id, ""),
            )
            offered.append(go)
        return offered

    def _correct(self, row: SignalRow) -> None:
        from relvald_desktop.ui.dialogs.signal_details import signal_details_dialog

        signal_details_dialog(self._context, row.id, self).exec()
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
        self._words = named(
            line(placeholder=translate("Signals", "Words in the signal")),
            "filterWords",
            translate("Signals", "Words in the signal"),
        )
        self._words.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self._source, self._triage = QComboBox(), QComboBox()
        self._source.addItem(translate("Signals", "anybody"), None)
        for source in Source:
            self._source.addItem(sentence(source), source)
        self._triage.addItem(translate("Signals", "any"), None)
        for outcome in TriageOutcome:
            self._triage.addItem(sentence(outcome), outcome)
        filters = flowing(
            self._words, captioned(translate("Signals", "&From"), self._source, "filterSource"),
            captioned(translate("Signals", "&Decision"), self._triage, "filterTriage"),
            button(translate("Signals", "&Import a register …"), "importRegister", self._import),
        )  # fmt: skip
        box.addWidget(filters)
        box.addWidget(self.register, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(200)
        self._typing.timeout.connect(self._filter)
        self._words.textChanged.connect(lambda: self._typing.start())
        for chosen, name in ((self._source, "signalSource"), (self._triage, "signalTriage")):
            remember_choice(chosen, self._context.preferences, name)
            chosen.currentIndexChanged.connect(lambda: self._filter())
        self._filters = self._chosen_filters()
        return tab

    def _chosen_filters(self) -> SignalFilters:
        source, triage = self._source.currentData(), self._triage.currentData()
        return SignalFilters(
            text=self._words.text(),
            source=Source(source) if source else None,
            triage=TriageOutcome(triage) if triage else None,
        )

    def _filter(self) -> None:
        self._filters = self._chosen_filters()
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

"""One case: the banner on top, and the tabs Översikt, Journal, Stöd, Rättsprocess and Logg."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from relvald_desktop.services.opening import open_case_file
from relvald_desktop.store.queries.cases import case_file
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.pages.case_attachments import AttachmentsTab
from relvald_desktop.ui.pages.case_children import ChildrenTab
from relvald_desktop.ui.pages.case_journal import JournalTab
from relvald_desktop.ui.pages.case_legal import LegalTab
from relvald_desktop.ui.pages.case_log import LogTab
from relvald_desktop.ui.pages.case_man import ManTab
from relvald_desktop.ui.pages.case_overview import OverviewTab
from relvald_desktop.ui.pages.case_secrecy import SecrecyTab
from relvald_desktop.ui.pages.case_support import SupportTab
from relvald_desktop.ui.widgets.banner import Banner
from relvald_desktop.ui.widgets.fields import button, named


class CaseFilePage(QWidget):
    """`closed` leads back to the list."""

    closed = Signal()

    def __init__(self, context: Context, case_id: str) -> None:
        super().__init__()
        self._context, self.case_id = context, case_id
        open_case_file(context.work, case_id)
        self.banner = Banner(context)
        self.tabs = named(QTabWidget(), "caseTabs", translate("CaseFile", "Parts of the case"))
        self._tabs: dict[str, Any] = {
            "overview": OverviewTab(context, case_id), "journal": JournalTab(context, case_id),
            "support": SupportTab(context, case_id), "children": ChildrenTab(context, case_id),
            "man": ManTab(context, case_id), "legal": LegalTab(context, case_id),
            "attachments": AttachmentsTab(context, case_id), "secrecy": SecrecyTab(context, case_id), "log": LogTab(context, case_id),
        }  # fmt: skip
        titles = {
            "overview": translate("CaseFile", "Overview"), "journal": translate("CaseFile", "Journal"),
            "support": translate("CaseFile", "Support"), "legal": translate("CaseFile", "Legal process"),
            "children": translate("CaseFile", "Children"), "man": translate("CaseFile", "The man"),
            "attachments": translate("CaseFile", "Documents"),
            "secrecy": translate("CaseFile", "Consent and referrals"), "log": translate("CaseFile", "Log"),
        }  # fmt: skip
        for name, tab in self._tabs.items():
            self.tabs.addTab(tab, titles[name])
        self.tabs.currentChanged.connect(lambda: self.refresh())
        top = QHBoxLayout()
        top.addWidget(button(translate("CaseFile", "← All cases"), "allCases", self.closed.emit, "link"))
        top.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addLayout(top)
        outer.addWidget(self.banner)
        outer.addWidget(self.tabs, 1)
        self._clock = QTimer(self)
        self._clock.setInterval(60_000)
        self._clock.timeout.connect(self.show_banner)
        self._clock.start()
        self.refresh()

    def show_banner(self) -> None:
        """Show again which ways are safe; every minute, for windows open and close."""
        with self._context.work.reading() as session:
            self.banner.show_case(case_file(session, self.case_id))

    def show_tab(self, name: str) -> None:
        """Show a tab by its name."""
        self.tabs.setCurrentWidget(self._tabs[name])

    def current_tab(self) -> str:
        """The name of the tab in sight."""
        current = self.tabs.currentWidget()
        return next(name for name, tab in self._tabs.items() if tab is current)

    def refresh(self) -> None:
        """Read the case again."""
        with self._context.work.reading() as session:
            file = case_file(session, self.case_id)
        self.banner.show_case(file)
        tab: Any = self.tabs.currentWidget()
        tab.show_case(file)

    def preview(self) -> None:
        """The paper of the tab in sight: the journal, a safety plan, or the court note."""
        tab: Any = self.tabs.currentWidget()
        if not hasattr(tab, "preview"):
            self.show_tab("legal")
            tab = self._tabs["legal"]
        tab.preview()

"""One case: the banner on top, and its parts as tabs."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relvald_desktop.services.opening import open_case_file
from relvald_desktop.store.queries.cases import case_file
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.banner import Banner
from relvald_desktop.ui.widgets.fields import button
from relvald_desktop.ui.widgets.lazy_tabs import LazyTabs
from relvald_desktop.wording import QT_TRANSLATE_NOOP

TABS = {
    "overview": (QT_TRANSLATE_NOOP("CaseFile", "Overview"), "case_overview", "OverviewTab"),
    "journal": (QT_TRANSLATE_NOOP("CaseFile", "Journal"), "case_journal", "JournalTab"),
    "support": (QT_TRANSLATE_NOOP("CaseFile", "Support"), "case_support", "SupportTab"),
    "children": (QT_TRANSLATE_NOOP("CaseFile", "Children"), "case_children", "ChildrenTab"),
    "man": (QT_TRANSLATE_NOOP("CaseFile", "The man"), "case_man", "ManTab"),
    "legal": (QT_TRANSLATE_NOOP("CaseFile", "Legal process"), "case_legal", "LegalTab"),
    "attachments": (QT_TRANSLATE_NOOP("CaseFile", "Documents"), "case_attachments", "AttachmentsTab"),
    "secrecy": (QT_TRANSLATE_NOOP("CaseFile", "Consent and referrals"), "case_secrecy", "SecrecyTab"),
    "log": (QT_TRANSLATE_NOOP("CaseFile", "Log"), "case_log", "LogTab"),
}
"""The title of each tab, its module, and its class, which is made of the context and the case's id."""


TAB_LINES = 14
"""Lines that a tab has room for at least; under a long banner the whole page scrolls."""


class CaseFilePage(QWidget):
    """`closed` leads back to the list."""

    closed = Signal()

    def __init__(self, context: Context, case_id: str, tab: str = "") -> None:
        super().__init__()
        self._context, self.case_id = context, case_id
        open_case_file(context.work, case_id)
        self.banner = Banner(context)
        titles = {name: translate("CaseFile", title) for name, (title, _, _) in TABS.items()}
        self.tabs = LazyTabs("caseTabs", translate("CaseFile", "Parts of the case"), titles, self._make)
        self.tabs.setMinimumHeight(self.fontMetrics().lineSpacing() * TAB_LINES)
        self.show_tab(tab or "overview")
        self.tabs.tabShown.connect(lambda _: self.refresh())
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
        self.tabs.show_tab(name)

    def current_tab(self) -> str:
        """The name of the tab in sight."""
        return self.tabs.current_tab()

    def refresh(self) -> None:
        """Read the case again."""
        with self._context.work.reading() as session:
            file = case_file(session, self.case_id)
        self.banner.show_case(file)
        self.tabs.tab(self.current_tab()).show_case(file)

    def preview(self) -> None:
        """The paper of the tab in sight: the journal, a safety plan, or the court note."""
        tab: Any = self.tabs.tab(self.current_tab())
        if not hasattr(tab, "preview"):
            self.show_tab("legal")
            tab = self.tabs.tab("legal")
        tab.preview()

    def _make(self, name: str) -> QWidget:
        _, module, kind = TABS[name]
        made: QWidget = getattr(import_module(f"relvald_desktop.ui.pages.{module}"), kind)(
            self._context, self.case_id
        )
        return made

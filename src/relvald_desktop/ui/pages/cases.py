"""Ärenden: the list of cases, and the open case beside or instead of it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from relvald_desktop.records.codes import Protection, RelationshipState
from relvald_desktop.store.queries.cases import CaseFilters, CaseRow, case_list
from relvald_desktop.store.queries.paging import Cursor, Page
from relvald_desktop.store.work import Changed
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dropped_register import RegisterDrop
from relvald_desktop.ui.language import day, sentence, translate
from relvald_desktop.ui.pages.case_file import CaseFilePage
from relvald_desktop.ui.widgets.fields import button, label, line, named
from relvald_desktop.ui.widgets.figure_flow import captioned, flowing
from relvald_desktop.ui.widgets.paged_table import Column, ListView, PagedTable
from relvald_desktop.ui.widgets.remembered_choice import remember_choice
from relvald_desktop.ui.widgets.section import Action


def case_columns() -> tuple[Column, ...]:
    """How cases stand in lists."""
    return (
        Column(translate("Cases", "Code"), lambda row: row.code, 9),
        Column(
            translate("Cases", "Acute"), lambda row: translate("Cases", "! acute") if row.acute else "", 7
        ),
        Column(translate("Cases", "Name"), name_of),
        Column(translate("Cases", "Relationship status"), lambda row: sentence(row.relationship), 22),
        Column(translate("Cases", "Last heard from"), lambda row: day(row.last_heard_on) or "–", 14),
        Column(translate("Cases", "Opened"), lambda row: day(row.opened_on), 10),
        Column(translate("Cases", "Closed"), lambda row: day(row.closed_on), 10),
    )


def name_of(row: CaseRow) -> str:
    """Her name, or that there is none, with the level of protection."""
    name = row.client_name or translate("Cases", "anonymous")
    protected = row.protection not in (None, Protection.NONE)
    return f"{name}  ({sentence(row.protection)})" if protected and row.protection else name


def case_actions(context: Context, case_id: str) -> list[Action]:
    """What can be done with a case in a list: open it, on the tab that is wanted."""

    def go(tab: str) -> None:
        context.caseAsked.emit(case_id, tab)

    return [
        (translate("Cases", "&Open"), lambda: go("")),
        (translate("Cases", "Open the &journal"), lambda: go("journal")),
        (translate("Cases", "Open &support"), lambda: go("support")),
        (translate("Cases", "Open the &legal process"), lambda: go("legal")),
    ]


class CasesPage(QWidget):
    """The list; opening a case shows its file in the same place."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._filters = CaseFilters()
        self._file: CaseFilePage | None = None
        self.list = ListView(
            PagedTable(case_columns(), self._read), "caseList", translate("Cases", "Cases"),
            translate("Cases", "No case matches. A case begins with a signal (Ctrl+N) or with “New case”."),
        )  # fmt: skip
        self.list.rowChosen.connect(lambda row: self.open_case(row.id, ""))
        self.list.offer(lambda row: case_actions(context, row.id))
        context.recordsChanged.connect(self._drop_erased)
        self._stack = QStackedWidget()
        side = self._list_side()
        RegisterDrop(context, side)
        self._stack.addWidget(side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def refresh(self) -> None:
        """Read what is in sight again."""
        if self._file is not None:
            self._file.refresh()
        else:
            self.list.refresh()

    def _drop_erased(self, changed: Changed) -> None:
        """The open case may be the one that was erased."""
        if changed.action == "case.erased" and self._file is not None:
            self._drop_file()

    def open_case(self, case_id: str, tab: str) -> None:
        """Show a case's file; looking into it is logged."""
        self._drop_file()
        self._file = CaseFilePage(self._context, case_id, tab)
        self._file.closed.connect(self.show_list)
        self._stack.addWidget(self._file)
        self._stack.setCurrentWidget(self._file)
        self._context.open_case = case_id
        self._file.tabs.tabBar().setFocus()

    def show_list(self) -> None:
        """Back to the list."""
        self._drop_file()
        self.refresh()
        self.list.table.setFocus()

    def help_topic(self) -> str:
        """The help for the list, or for the tab of the open case."""
        return "cases" if self._file is None else self._file.current_tab()

    def preview(self) -> None:
        """The paper of the open case."""
        if self._file is not None:
            self._file.preview()

    def _drop_file(self) -> None:
        if self._file is not None:
            self._stack.removeWidget(self._file)
            self._file.deleteLater()
            self._file = None
        self._context.open_case = None

    def _list_side(self) -> QWidget:
        side = QWidget()
        box = QVBoxLayout(side)
        box.addWidget(label(translate("Cases", "Cases"), "title"))
        self._words = named(
            line(placeholder=translate("Cases", "Name, code or words")),
            "caseWords",
            translate("Cases", "Name, code or words"),
        )
        self._words.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self._open, self._status = QComboBox(), QComboBox()
        for text, value in (
            (translate("Cases", "Open"), 1),
            (translate("Cases", "Closed"), 0),
            (translate("Cases", "All"), 2),
        ):
            self._open.addItem(text, value)
        self._status.addItem(translate("Cases", "any"), None)
        for status in RelationshipState:
            self._status.addItem(sentence(status), status)
        filters = flowing(
            self._words, captioned(translate("Cases", "Sho&w"), self._open, "caseOpen"),
            captioned(translate("Cases", "S&tatus"), self._status, "caseStatus"),
            button(translate("Cases", "New &case …"), "newCase", self._new_case, "main"),
            button(translate("Cases", "&Import a register …"), "importRegister", self._import),
        )  # fmt: skip
        box.addWidget(filters)
        box.addWidget(self.list, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(200)
        self._typing.timeout.connect(self._filter)
        self._words.textChanged.connect(lambda: self._typing.start())
        for chosen, name in ((self._open, "caseOpen"), (self._status, "caseStatus")):
            remember_choice(chosen, self._context.preferences, name)
            chosen.currentIndexChanged.connect(lambda: self._filter())
        self._filters = self._chosen_filters()
        return side

    def _chosen_filters(self) -> CaseFilters:
        status = self._status.currentData()
        return CaseFilters(
            text=self._words.text(), open={1: True, 0: False, 2: None}[self._open.currentData()],
            relationship=RelationshipState(status) if status else None,
        )  # fmt: skip

    def _filter(self) -> None:
        self._filters = self._chosen_filters()
        self.list.refresh()

    def _import(self) -> None:
        from relvald_desktop.ui.dialogs.import_form import import_register

        import_register(self._context, self)

    def _new_case(self) -> None:
        from relvald_desktop.ui.dialogs.person_form import NewCaseDialog

        dialog = NewCaseDialog(self._context, self)
        if dialog.exec():
            self.open_case(dialog.result_value.id, "")

    def _read(self, after: Cursor | None) -> Page[CaseRow]:
        with self._context.work.reading() as session:
            return case_list(session, self._filters, after)


def make_page(context: Context) -> CasesPage:
    """The page of this place."""
    return CasesPage(context)

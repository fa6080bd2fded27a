"""Lists that show a hundred rows at a time and read the next when they are scrolled to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QTableView, QVBoxLayout, QWidget

from relvald_desktop.store.queries.paging import Cursor, Page
from relvald_desktop.ui.remembering import RememberedColumns
from relvald_desktop.ui.theme import colours
from relvald_desktop.ui.widgets.fields import label, named
from relvald_desktop.ui.widgets.section import Action

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()

NARROWEST = 26
"""Characters that a column without a width of its own has at least."""
LEAST_ROWS = 5
"""Rows, with the headings, that a list has room for at least; under large text the whole page scrolls."""


@dataclass(frozen=True)
class Column:
    """A column: its heading, what it shows of a row, and its width in characters (0 takes what is left)."""

    title: str
    text: Callable[[Any], str]
    width: int = 0


class PagedTable(QAbstractTableModel):
    """A window onto a query: `read(after)` gives one page. `look` "danger" shows a row in the colour of danger; what it
    means must stand in the row's words as well."""

    def __init__(
        self, columns: Sequence[Column], read: Callable[[Cursor | None], Page[Any]], *,
        look: Callable[[Any], str] = lambda row: "",
    ) -> None:  # fmt: skip
        super().__init__()
        self._look = look
        self.columns = tuple(columns)
        self.rows: list[Any] = []
        self._read = read
        self._next: Cursor | None = None

    def refresh(self) -> None:
        """Read the first page again."""
        self.beginResetModel()
        page = self._read(None)
        self.rows, self._next = list(page.rows), page.next
        self.endResetModel()

    def forget(self) -> None:
        """Let go of every row; called at a lock."""
        self.rows, self._next = [], None

    def rowCount(self, parent: Index = _NONE) -> int:  # noqa: N802  (Qt's name)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NONE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self.columns[index.column()].text(self.rows[index.row()])
        if role == Qt.ItemDataRole.ForegroundRole and self._look(self.rows[index.row()]) == "danger":
            return QBrush(QColor(colours().danger))
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: Index) -> None:  # noqa: N802
        page = self._read(self._next)
        start = len(self.rows)
        if page.rows:
            self.beginInsertRows(QModelIndex(), start, start + len(page.rows) - 1)
            self.rows.extend(page.rows)
            self.endInsertRows()
        self._next = page.next


class ListView(QWidget):
    """A table with what to say when it is empty. `rowChosen` on Enter or double click, `rowMarked` on selection."""

    rowChosen = Signal(object)
    rowMarked = Signal(object)

    def __init__(self, model: PagedTable, name: str, spoken: str, empty: str) -> None:
        super().__init__()
        self.model = model
        self.table = named(QTableView(), name, spoken)
        self._empty: QLabel = label(empty, "quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._dress()
        self.columns = RememberedColumns(self.table)
        self._offered: Callable[[Any], Sequence[Action]] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        layout.addWidget(self.table, 1)
        model.modelReset.connect(self._show_empty)
        self.table.activated.connect(lambda index: self.rowChosen.emit(model.rows[index.row()]))
        self.table.selectionModel().currentRowChanged.connect(self._mark)

    def current(self) -> Any:
        """The marked row, or None."""
        index = self.table.currentIndex()
        return (
            self.model.rows[index.row()] if index.isValid() and index.row() < len(self.model.rows) else None
        )

    def offer(self, actions: Callable[[Any], Sequence[Action]]) -> None:
        """What can be done with a row, in its context menu: right click, Shift+F10 or the menu key."""
        self._offered = actions

    def menu(self) -> QMenu:
        """The menu of the marked row."""
        row, menu = self.current(), QMenu(self)
        menu.setObjectName("rowMenu")
        if row is not None and self._offered is not None:
            for caption, pressed in self._offered(row):
                menu.addAction(caption, pressed)
            menu.addSeparator()
        menu.addMenu(self.columns.menu())
        return menu

    def refresh(self) -> None:
        """Read again, and stay on the same row number."""
        row = self.table.currentIndex().row()
        self.model.refresh()
        if 0 <= row < len(self.model.rows):
            self.table.selectRow(row)

    def _dress(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(
            lambda place: self.menu().exec(table.viewport().mapToGlobal(place))
        )
        table.verticalHeader().hide()
        row = round(table.fontMetrics().lineSpacing() * 1.9)
        table.verticalHeader().setDefaultSectionSize(row)
        table.setMinimumHeight(row * LEAST_ROWS)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        letter = table.fontMetrics().averageCharWidth()
        for number, column in enumerate(self.model.columns):
            table.setColumnWidth(number, letter * ((column.width or NARROWEST) + 3))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """The columns without a width of their own share what is left, but stay wide enough to read."""
        super().resizeEvent(event)
        if self.columns.chosen:
            return
        free = [number for number, column in enumerate(self.model.columns) if not column.width]
        taken = sum(
            self.table.columnWidth(number) for number in range(len(self.model.columns)) if number not in free
        )
        least = self.table.fontMetrics().averageCharWidth() * NARROWEST
        left = self.width() - taken - self.table.verticalScrollBar().sizeHint().width() - 4
        with self.columns.sharing():
            for number in free:
                self.table.setColumnWidth(number, max(least, left // len(free)))

    def _show_empty(self) -> None:
        self._empty.setVisible(not self.model.rows)
        self.table.setVisible(bool(self.model.rows))

    def _mark(self, index: QModelIndex) -> None:
        if index.isValid():
            self.rowMarked.emit(self.model.rows[index.row()])

"""A table of counts as high as its rows; a row leads to the records behind it, by click or by Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from relvald_desktop.ui.theme import colours
from relvald_desktop.ui.widgets.fields import named

Line = tuple[str, str, tuple[str, ...]]
"""A row's key, what it is called, and its count in each period."""
_PADDING = 20


class FigureTable(QTableWidget):
    """`rowAsked` gives the key of the row whose records are asked for. `linked`: the rows lead somewhere."""

    rowAsked = Signal(str)

    def __init__(
        self, name: str, spoken: str, headings: Sequence[str], lines: Sequence[Line], *, linked: bool
    ) -> None:
        super().__init__(len(lines), len(headings))
        named(self, name, spoken)
        self._keys, self._linked = [line[0] for line in lines], linked
        self.setHorizontalHeaderLabels(list(headings))
        self._dress(len(headings))
        for row, (_, title, counts) in enumerate(lines):
            self.setItem(row, 0, QTableWidgetItem(title))
            for column, count in enumerate(counts, start=1):
                self.setItem(row, column, self._figure(count, first=column == 1))
        if linked:
            self.cellClicked.connect(lambda row, column: self._ask(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Enter asks for the records of the marked row."""
        if self._linked and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentRow())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Narrower columns need higher rows."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """The size is known only now."""
        super().showEvent(event)
        self._fit()

    def _ask(self, row: int) -> None:
        if 0 <= row < len(self._keys):
            self.rowAsked.emit(self._keys[row])

    def _fit(self) -> None:
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth())

    def _figure(self, count: str, *, first: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(count)
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if first and self._linked:
            font = self.font()
            font.setUnderline(True)
            item.setFont(font)
            item.setForeground(QColor(colours().accent))
        return item

    def _dress(self, columns: int) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeaderItem(0).setTextAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for column in range(1, columns):
            words = self.horizontalHeaderItem(column).text()
            room = max(self.fontMetrics().horizontalAdvance(text) for text in (words, "000 000"))
            self.setColumnWidth(column, room + _PADDING)
        if self._linked:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

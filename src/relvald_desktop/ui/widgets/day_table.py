"""A table of days, as high as what stands in it: every word is wrapped rather than cut, Tab leads out of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
)

from relvald_desktop.ui.theme import colours
from relvald_desktop.ui.widgets.laid_out import laid_out

QUIET = int(Qt.ItemDataRole.UserRole) + 1
"""The role of a cell that stands back."""
_GAP = 4
_UNBROKEN = "KV-0000"
"""A column is never narrower than a case's number."""
Index = QModelIndex | QPersistentModelIndex


class DayTable(QTableWidget):
    """Seven columns without scroll bars, for a page that scrolls. `turned` says that Page Up (-1) or Page Down (1) was pressed, `entered` that Enter was."""

    turned = Signal(int)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__(1, 7)
        self.setItemDelegate(_DayDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)

    def fit(self) -> None:
        """Give every row the height of its longest day, and all of them what height is left over."""
        names = [self.horizontalHeaderItem(column) for column in range(7)]
        words = [_UNBROKEN, *(each.text() for each in names if each is not None)]
        widest = max(self.fontMetrics().horizontalAdvance(word) for word in words) + 3 * _GAP
        self.horizontalHeader().setMinimumSectionSize(widest)
        frame = 2 * self.frameWidth()
        self.setMinimumWidth(7 * widest + self.verticalHeader().sizeHint().width() + frame)
        self.resizeRowsToContents()
        rows = self.rowCount()
        needed = sum(self.rowHeight(row) for row in range(rows))
        self.setMinimumHeight(needed + self.horizontalHeader().sizeHint().height() + frame)
        spare = max(self.viewport().height() - needed, 0)
        for row in range(rows):
            self.setRowHeight(row, self.rowHeight(row) + spare // rows + (row < spare % rows))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Narrower columns need higher rows."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """The size is known only now."""
        super().showEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Page Up and Page Down turn the page, Enter goes to what can be done that day."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _DayDelegate(QStyledItemDelegate):
    """Draws the lines of a day one under the other; a word that is wider than its column is broken, never cut."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, shown.text = shown.text, ""
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        ink = shown.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        if index.data(QUIET) and not chosen:
            ink = QColor(colours().quiet)
        painter.save()
        painter.setClipRect(shown.rect)
        painter.setPen(ink)
        inner = _inside(shown.rect)
        laid_out(text, shown.font, inner.width()).draw(painter, QPointF(inner.topLeft()))
        painter.setPen(QColor(colours().border))
        painter.drawLine(shown.rect.bottomLeft(), shown.rect.bottomRight())
        painter.drawLine(shown.rect.topRight(), shown.rect.bottomRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802  (Qt's name)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        width = self.parent().columnWidth(index.column())
        layout = laid_out(shown.text, shown.font, width - 2 * _GAP)
        return QSize(width, round(layout.boundingRect().height() + 0.5) + 2 * _GAP)


def _inside(rect: QRect) -> QRectF:
    return QRectF(rect.adjusted(_GAP, _GAP, -_GAP, -_GAP))

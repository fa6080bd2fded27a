"""The list of the day's queue: a model that changes only what changed, and rows drawn in two lines that wrap."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relvald_desktop.services.queue import QueueRow
from relvald_desktop.ui.theme import colours
from relvald_desktop.ui.widgets.laid_out import laid_out
from relvald_desktop.ui.widgets.queue_text import RowText

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
SHOWN = int(Qt.ItemDataRole.UserRole) + 1
"""The role of a row with its words."""
_GAP = 6
MOST_OF_WINDOW = 0.4
"""How much of the window's height the list takes at most; beyond that it scrolls."""


class Shown(NamedTuple):
    """A row and its words."""

    row: QueueRow
    text: RowText


class QueueModel(QAbstractListModel):
    """The rows of the queue in their order. What stays is neither removed nor added, so a marked row stays marked."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Shown] = []

    def show(self, rows: Sequence[Shown]) -> None:
        """Show these rows in place of those before."""
        wanted = {each.row.item.key: each for each in rows}
        for number in range(len(self.rows) - 1, -1, -1):
            if self.rows[number].row.item.key not in wanted:
                self.beginRemoveRows(_NONE, number, number)
                del self.rows[number]
                self.endRemoveRows()
        here = {each.row.item.key for each in self.rows}
        new = [each for each in rows if each.row.item.key not in here]
        if new:
            self.beginInsertRows(_NONE, len(self.rows), len(self.rows) + len(new) - 1)
            self.rows += new
            self.endInsertRows()
        self._sort_as(rows)
        changed = [number for number, each in enumerate(rows) if self.rows[number].text != each.text]
        self.rows = list(rows)
        for number in changed:
            self.dataChanged.emit(self.index(number), self.index(number))

    def _sort_as(self, rows: Sequence[Shown]) -> None:
        """Bring the same rows into another order; marks move along."""
        keys = [each.row.item.key for each in self.rows]
        places = {each.row.item.key: number for number, each in enumerate(rows)}
        if keys == list(places):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after = [self.index(places[keys[index.row()]]) for index in before]
        self.rows.sort(key=lambda each: places[each.row.item.key])
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def forget(self) -> None:
        """Let go of every row; called at a lock."""
        self.rows = []

    def rowCount(self, parent: Index = _NONE) -> int:  # noqa: N802  (Qt's name)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        shown = self.rows[index.row()]
        if role == SHOWN:
            return shown
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return shown.text.spoken
        return None


class QueueList(QListView):
    """As high as its rows, up to a part of the window. `pressed_key` tells the keys that do something with the marked
    row; they work only while the list has the focus, and never by a key held down. `shown` is its model."""

    pressed_key = Signal(int)
    KEYS = (
        Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_D, Qt.Key.Key_Space, Qt.Key.Key_S, Qt.Key.Key_O,
    )  # fmt: skip

    def __init__(self, model: QueueModel) -> None:
        super().__init__()
        self.setModel(model)
        self.shown = model
        self._delegate = _RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def fit(self) -> None:
        """Take the height that the rows need; how wide they are is known only in sight."""
        if not self.isVisible():
            return
        self._delegate.keep({(shown.text.what, shown.text.why) for shown in self.shown.rows})
        heights = [self._delegate.height(shown.text) for shown in self.shown.rows]
        most = max(round(self.window().height() * MOST_OF_WINDOW), max(heights, default=0))
        height = min(sum(heights), most) + 2 * self.frameWidth()
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        if plain and event.key() in self.KEYS:
            if not event.isAutoRepeat():
                self.pressed_key.emit(event.key())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Narrower rows are higher."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
            self.fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """So are rows in larger text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._delegate.forget()
            self.doItemsLayout()
            self.fit()


class _RowDelegate(QStyledItemDelegate):
    """What is to be done, stronger; below it why it stands here. Danger has a sign in front and a word in the line, the
    colour comes on top."""

    def __init__(self, view: QueueList) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[str, str, int], int] = {}

    def forget(self) -> None:
        """The letters changed."""
        self._heights.clear()

    def keep(self, texts: set[tuple[str, str]]) -> None:
        """Let go of what is not shown any more."""
        self._heights = {key: height for key, height in self._heights.items() if key[:2] in texts}

    def height(self, text: RowText) -> int:
        """The pixels a row needs at the list's width."""
        width = self._width()
        key = (text.what, text.why, width)
        if key not in self._heights:
            lines = [layout.boundingRect().height() for layout in self._layouts(text, width)]
            self._heights[key] = round(sum(lines) + 0.5) + 2 * _GAP
        return self._heights[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802  (Qt's name)
        return QSize(self._view.viewport().width(), self.height(index.data(SHOWN).text))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        shown.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        text: RowText = index.data(SHOWN).text
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        inks = self._inks(text, shown.palette, chosen)
        painter.save()
        painter.setClipRect(shown.rect)
        at = QPointF(shown.rect.left() + self._margin(), shown.rect.top() + _GAP)
        if text.grave:
            painter.setFont(self._bold())
            painter.setPen(inks[1])
            sign = QRect(shown.rect.left(), round(at.y()), self._margin(), painter.fontMetrics().height())
            painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, "!")
        for layout, ink in zip(self._layouts(text, self._width()), inks, strict=True):
            painter.setPen(ink)
            layout.draw(painter, at)
            at.setY(at.y() + layout.boundingRect().height())
        painter.setPen(QColor(colours().border))
        painter.drawLine(shown.rect.bottomLeft(), shown.rect.bottomRight())
        painter.restore()

    def _inks(self, text: RowText, palette: QPalette, chosen: bool) -> tuple[QColor, QColor]:
        if chosen:
            ink = palette.color(QPalette.ColorRole.HighlightedText)
            return ink, ink
        second = colours().danger if text.grave else colours().warning if text.pressing else colours().quiet
        return palette.color(QPalette.ColorRole.Text), QColor(second)

    def _layouts(self, text: RowText, width: int) -> list[QTextLayout]:
        room = width - self._margin() - _GAP
        return [laid_out(text.what, self._bold(), room), laid_out(text.why, self._view.font(), room)]

    def _width(self) -> int:
        """The same with and without a scroll bar, so that rows keep their height when it comes."""
        view = self._view
        return view.width() - 2 * view.frameWidth() - view.verticalScrollBar().sizeHint().width()

    def _margin(self) -> int:
        return QFontMetrics(self._view.font()).averageCharWidth() * 3

    def _bold(self) -> QFont:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

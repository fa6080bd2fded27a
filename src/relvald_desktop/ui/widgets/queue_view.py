"""The day's queue on Idag: a list that is worked from the keyboard, with the buttons of the marked row below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QScrollArea, QVBoxLayout

from relvald_desktop.services.queue import QueueRow
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import button, label, look, named
from relvald_desktop.ui.widgets.queue_list import QueueList, QueueModel, Shown
from relvald_desktop.ui.widgets.queue_verbs import caption, verbs_of

Doing = Callable[[QueueRow], Any]
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DONE = (Qt.Key.Key_D, Qt.Key.Key_Space)


class QueueView(QFrame):
    """Enter acts, D or Space finishes, S puts off, O opens the case: each calls what was given for it, with the row."""

    def __init__(self, act: Doing, done: Doing, later: Doing, open_case: Doing) -> None:
        super().__init__()
        look(self, "card")
        self.setObjectName("queue")
        self._title = translate("Queue", "Today's queue")
        self.heading: QLabel = named(label(self._title, "heading"), "queueHeading", self._title)
        self.model = QueueModel()
        self.list = named(QueueList(self.model), "queueList", self._title)
        self._more: QLabel = label("", "quiet")
        self._empty: QLabel = label("", "quiet")
        self._doing = {
            **dict.fromkeys(_ENTER, act),
            **dict.fromkeys(_DONE, done),
            Qt.Key.Key_S: later,
            Qt.Key.Key_O: open_case,
        }
        self._act = self._button("queueAct", Qt.Key.Key_Return, "main")
        self._done = self._button("queueDone", Qt.Key.Key_D)
        self._later = self._button("queueLater", Qt.Key.Key_S)
        self._open = self._button("queueOpen", Qt.Key.Key_O)
        keys = translate("Queue", "↑ ↓ choose · Enter does it · D done · S later · O opens the case")
        self._keys: QLabel = label(keys, "quiet")
        self.list.setToolTip(keys)
        self.list.setAccessibleDescription(keys)
        self._lay_out()
        self.list.pressed_key.connect(self._press)
        self.list.doubleClicked.connect(lambda: self._press(Qt.Key.Key_Return))
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().currentChanged.connect(lambda: self._show_marked())
        self.list.selectionModel().currentChanged.connect(lambda: self._bring_into_sight())

    def show_rows(self, rows: Sequence[Shown], total: int, more: str, empty: str) -> None:
        """Show the queue: `total` stands in the heading, `more` tells where the rest is, `empty` what an empty queue
        means. The marked row stays marked; when it is gone the next one is."""
        first = not self.model.rows
        self.model.show(rows)
        text = f"{self._title} ({total})"
        self.heading.setText(text)
        self.heading.setAccessibleName(text)
        self.list.setAccessibleName(text)
        if rows and (first or not self.list.currentIndex().isValid()):
            self.list.setCurrentIndex(self.model.index(0))
        for shown, holds in ((self._empty, not rows), (self._more, bool(more)), (self._keys, bool(rows))):
            shown.setVisible(holds)
        self._empty.setText(empty)
        self._more.setText(more)
        self.list.setVisible(bool(rows))
        self.list.fit()
        self._show_marked()

    def marked(self) -> QueueRow | None:
        """The row that is marked."""
        index = self.list.currentIndex()
        return self.model.rows[index.row()].row if index.isValid() else None

    def below_marked(self) -> QPoint:
        """Where a menu about the marked row opens, on the screen."""
        place = self.list.visualRect(self.list.currentIndex()).bottomLeft()
        return self.list.viewport().mapToGlobal(place)

    def add_head_action(self, text: str, name: str, pressed: Callable[[], Any]) -> QPushButton:
        """A button beside the heading."""
        made = button(text, name, pressed)
        self._head.addWidget(made)
        return made

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """The size is known only now."""
        super().showEvent(event)
        self.list.fit()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self.heading, 1)
        row = QHBoxLayout()
        for each in (self._act, self._done, self._later, self._open):
            row.addWidget(each)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.addLayout(self._head)
        box.addWidget(self._empty)
        box.addWidget(self.list)
        box.addWidget(self._more)
        box.addLayout(row)
        box.addWidget(self._keys)

    def _button(self, name: str, key: Qt.Key, kind: str = "") -> QPushButton:
        return button("…", name, lambda: self._press(key), kind)

    def _press(self, key: int) -> None:
        if (row := self.marked()) is not None:
            self._doing[Qt.Key(key)](row)

    def _captions(self, row: QueueRow) -> list[tuple[QPushButton, str, Qt.Key, str]]:
        """The buttons that mean something for a row, with their texts and keys."""
        verbs = verbs_of(row)
        found = [(self._act, caption(verbs.act), Qt.Key.Key_Return, "Enter")]
        if verbs.done is not verbs.act:
            found.append((self._done, caption(verbs.done), Qt.Key.Key_D, "D"))
        if verbs.later is not None:
            found.append((self._later, caption(verbs.later), Qt.Key.Key_S, "S"))
        opened = translate("Queue", "Open the case")
        if row.case_id is not None and caption(verbs.act) != opened:
            found.append((self._open, opened, Qt.Key.Key_O, "O"))
        return found

    def _show_marked(self) -> None:
        row = self.marked()
        shown = self._captions(row) if row is not None else []
        spoken = self.list.currentIndex().data() or ""
        for each in (self._act, self._done, self._later, self._open):
            each.setVisible(any(each is made for made, *_ in shown))
        for made, text, _, key in shown:
            made.setText(text)
            made.setToolTip(key)
            made.setAccessibleName(f"{text}: {spoken}")

    def _bring_into_sight(self) -> None:
        """Scroll the page to the row that the keys went to; the list scrolls itself."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is None or not self.list.hasFocus():
            return
        self.list.scrollTo(self.list.currentIndex())
        row = self.list.visualRect(self.list.currentIndex())
        middle = self.list.viewport().mapTo(area.widget(), row.center())
        area.ensureVisible(middle.x(), middle.y(), 0, row.height())

    def _show_menu(self, at: QPoint) -> None:
        row = self.marked()
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for _, text, key, said in self._captions(row):
            menu.addAction(f"{text}\t{said}").triggered.connect(lambda _=False, key=key: self._press(key))
        on_row = self.list.indexAt(at).isValid()
        menu.popup(self.list.viewport().mapToGlobal(at) if on_row else self.below_marked())

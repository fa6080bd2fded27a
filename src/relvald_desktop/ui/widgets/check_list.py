"""A checklist: tick, add a row, take one away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from relvald_desktop.records.values import CheckItem
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import button, label, line, named


class CheckList(QWidget):
    """A column with a heading. `changed` is called after every change; without `ticked` its rows are plain."""

    def __init__(
        self, title: str, name: str, items: Sequence[CheckItem], changed: Callable[[], None], *,
        ticked: bool = True,
    ) -> None:  # fmt: skip
        super().__init__()
        self._changed, self._ticked = changed, ticked
        self.list = named(QListWidget(), name, title)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._new: QLineEdit = named(
            line(placeholder=translate("CheckList", "New row")),
            f"{name}New",
            translate("CheckList", "New row in {list}").format(list=title),
        )
        self._new.returnPressed.connect(self._add_typed)
        row = QHBoxLayout()
        for text, end, pressed, spoken in (
            (translate("CheckList", "Add"), "Add", self._add_typed, translate("CheckList", "Add a row to {list}")),
            (translate("CheckList", "Remove"), "Remove", self._remove, translate("CheckList", "Remove the marked row from {list}")),
        ):  # fmt: skip
            row.addWidget(button(text, f"{name}{end}", pressed, "", spoken.format(list=title)))
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(label(title, "heading"))
        box.addWidget(self.list, 1)
        box.addWidget(self._new)
        box.addLayout(row)
        self.set_items(items)
        self.list.itemChanged.connect(lambda: changed())

    def items(self) -> tuple[CheckItem, ...]:
        """The rows as they stand."""
        rows = [self.list.item(number) for number in range(self.list.count())]
        return tuple(
            CheckItem(row.text(), row.checkState() == Qt.CheckState.Checked)
            for row in rows
            if row.text().strip()
        )

    def set_items(self, items: Sequence[CheckItem]) -> None:
        """Show other rows."""
        self.list.clear()
        for item in items:
            self._add(item)

    def _add(self, item: CheckItem) -> None:
        row = QListWidgetItem(item.text)
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsEditable)
        if self._ticked:
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked if item.done else Qt.CheckState.Unchecked)
        self.list.addItem(row)

    def _add_typed(self) -> None:
        if self._new.text().strip():
            self._add(CheckItem(" ".join(self._new.text().split())))
            self._new.clear()
            self._changed()

    def _remove(self) -> None:
        if self.list.currentRow() >= 0:
            self.list.takeItem(self.list.currentRow())
            self._changed()

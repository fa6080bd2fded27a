"""Controls beside each other, in as many columns as there is room for at this text size."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFormLayout, QGridLayout, QSizePolicy, QWidget

from relvald_desktop.ui.language import sentence
from relvald_desktop.ui.widgets.fields import tick

C = TypeVar("C", bound=StrEnum)
ROOM = 110
"""Letters that a caption and its field want beside each other."""


class WrapGrid(QWidget):
    """At most `most` columns, each as wide as the widest control; `even`: the columns share the whole width."""

    def __init__(self, widgets: Sequence[QWidget], most: int, *, even: bool = False) -> None:
        super().__init__()
        self._widgets, self._most, self._even, self._columns = widgets, most, even, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._stand_in(most)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As narrow as its widest control."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """As many columns as there is room for."""
        super().resizeEvent(event)
        gap = max(0, self._grid.horizontalSpacing())
        self._stand_in(max(1, min(self._most, (event.size().width() + gap) // (self._widest() + gap))))

    def _widest(self) -> int:
        return max(
            (max(each.minimumSizeHint().width(), each.minimumWidth()) for each in self._widgets), default=0
        )

    def _stand_in(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, number // columns, number % columns)
        for column in range(self._most + 1):
            here = column < columns if self._even else column == columns
            self._grid.setColumnStretch(column, int(here))
        self.updateGeometry()


def fitting_ticks(
    codes: Iterable[C], chosen: Iterable[C], name: str, most: int
) -> tuple[WrapGrid, dict[C, QCheckBox]]:
    """A box to tick for each code in at most `most` columns, and the boxes by their codes."""
    ticked = set(chosen)
    boxes = {code: tick(sentence(code), f"{name}_{code}", code in ticked) for code in codes}
    return WrapGrid(list(boxes.values()), most), boxes


def fit_text_size(form: QFormLayout) -> None:
    """Captions over their fields where the text is so large that a field beside its caption would be narrow."""
    letter = QFontMetrics(QApplication.font()).averageCharWidth()
    large = letter * ROOM > 1280  # the smallest window that everything must work in
    policy = QFormLayout.RowWrapPolicy
    form.setRowWrapPolicy(policy.WrapAllRows if large else policy.WrapLongRows)

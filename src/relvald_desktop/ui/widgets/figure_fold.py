"""Controls that stand in the way of what they are for where the window is small or the text large."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.ui.widgets.fields import button


class Fold(QWidget):
    """Shows `inner` as it is while there is room, else behind a button that is pressed to see it."""

    def __init__(self, inner: QWidget, text: str, name: str) -> None:
        super().__init__()
        self._inner = inner
        self.button = button(text, name, self._show)
        self.button.setCheckable(True)
        self.button.hide()
        self._tight = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.button)
        box.addWidget(inner)

    def fit(self, *, tight: bool) -> None:
        """Fold where it is tight."""
        if tight != self._tight:
            self._tight = tight
            self.button.setVisible(tight)
            self._show()

    def _show(self) -> None:
        self._inner.setVisible(not self._tight or self.button.isChecked())

"""What scrolls comes to rest, whatever it holds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relvald_desktop.ui.widgets.section import FITTINGS, scrolled


class _Fickle(QWidget):
    """Is higher without a bar beside it than with one, as lines broken a step too late make a form."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(500)

    def resizeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        super().resizeEvent(event)
        bar = self.window().width() - self.width() > 10
        self.setMinimumHeight(200 if bar else 500)


class _Counter(QObject):
    sizes = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        self.sizes += event.type() == QEvent.Type.Resize
        if self.sizes > 10 * FITTINGS:
            pytest.fail("no size was the last", pytrace=False)
        return False


def test_a_form_that_fits_only_beside_its_bar_comes_to_rest_with_it(qtbot: QtBot) -> None:
    held, counter = _Fickle(), _Counter()
    held.installEventFilter(counter)
    area = scrolled(held)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    qtbot.waitExposed(area)
    qtbot.wait(50)
    assert area.verticalScrollBar().isVisible()

"""A page that scrolls where the window is too low or the text too large for it, and fills the window where it is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import named


class PageScroller(QScrollArea):
    """Gives a page at least the room it cannot do without. (Qt's own way gives it the room it would like.)"""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        named(self, "pageScroller", translate("Section", "Content"))
        self.page = page
        self.setWidget(page)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """What stands on the page has changed."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.page:
            self._fit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Another window, or a scroll bar that came or went."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.page.resize(self.viewport().size().expandedTo(self.page.minimumSizeHint()))

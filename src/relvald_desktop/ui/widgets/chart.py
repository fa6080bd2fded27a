"""A drawing of `documents.charts` on the screen: black on white, with the same in words for those who cannot see it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtSvgWidgets import QSvgWidget
from reportlab.graphics.shapes import Drawing

from relvald_desktop.documents.charts import to_svg
from relvald_desktop.ui.widgets.fields import named


def chart(drawing: Drawing, spoken: str) -> QSvgWidget:
    """The drawing at its own size, growing to twice its height."""
    made = QSvgWidget()
    made.load(QByteArray(to_svg(drawing)))
    made.renderer().setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    made.setMinimumSize(round(drawing.width), round(drawing.height))
    made.setMaximumSize(round(drawing.width * 2), round(drawing.height * 2))
    paper = made.palette()
    paper.setColor(QPalette.ColorRole.Window, QColor("white"))
    made.setPalette(paper)
    made.setAutoFillBackground(True)
    return named(made, "chart", spoken)

"""Risk reviews side by side and over time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from relvald_desktop.documents.charts import step_chart
from relvald_desktop.records.risk import RiskReview
from relvald_desktop.records.support_codes import Answer, RiskLevel
from relvald_desktop.rules.risk import FACTS, compare
from relvald_desktop.ui.dialogs.base import give_help
from relvald_desktop.ui.language import day, sentence, translate, word
from relvald_desktop.ui.widgets.chart import chart
from relvald_desktop.ui.widgets.fields import button, label, named

MOST_SIDE_BY_SIDE = 5
CHART_WIDTH = 640
DAY_LETTERS = 15
"""Letters that the column of one review has room for: its day, with air."""


class RiskComparison(QDialog):
    """The level over time as a drawing; the latest reviews factor by factor, with what has changed marked."""

    help_topic = "risk"

    def __init__(self, reviews: Sequence[RiskReview], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_help(self)
        self.setObjectName("riskComparison")
        self.setWindowTitle(translate("RiskCompare", "Risk reviews over time"))
        self.setAccessibleName(self.windowTitle())
        layout = QVBoxLayout(self)
        layout.addWidget(label(self.windowTitle(), "heading"))
        oldest_first = tuple(reversed(reviews))
        if oldest_first:
            layout.addWidget(self._chart(oldest_first))
            layout.addWidget(self._table(oldest_first[-MOST_SIDE_BY_SIDE:]), 1)
        else:
            layout.addWidget(label(translate("RiskCompare", "No risk review is made yet."), "quiet"))
        close = button(translate("RiskCompare", "&Close"), "close", self.accept)
        layout.addWidget(close)
        screen = self.screen().availableGeometry()
        letter = self.fontMetrics().averageCharWidth()
        self.resize(min(letter * 120, screen.width() - 40), min(letter * 95, screen.height() - 60))

    def _chart(self, reviews: tuple[RiskReview, ...]) -> QWidget:
        first, last = reviews[0].on, reviews[-1].on
        span = max((last - first).days, 1)
        levels = list(RiskLevel)
        points = [((review.on - first).days / span, levels.index(review.level)) for review in reviews]
        drawing = step_chart(
            points,
            [day(review.on) for review in reviews],
            [sentence(level) for level in levels],
            width=CHART_WIDTH,
        )
        spoken = ", ".join(f"{day(review.on)}: {word(review.level)}" for review in reviews)
        return chart(
            drawing, translate("RiskCompare", "Level of risk over time: {levels}").format(levels=spoken)
        )

    def _table(self, reviews: tuple[RiskReview, ...]) -> QWidget:
        rows = compare([review.answers for review in reviews])
        told = [row for row in rows if any(answer is not Answer.UNKNOWN for answer in row.answers)]
        table = named(
            QTableWidget(len(told) + 2, len(reviews) + 1),
            "riskTable",
            translate("RiskCompare", "Reviews side by side"),
        )
        table.setHorizontalHeaderLabels(
            [translate("RiskCompare", "Factor"), *(day(review.on) for review in reviews)]
        )
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        head = (
            [translate("RiskCompare", "My judgement"), *(word(review.level) for review in reviews)],
            [translate("RiskCompare", "How she sees it"), *(word(review.her_view) for review in reviews)],
        )
        for number, texts in enumerate(head):
            self._fill(table, number, texts)
        for number, row in enumerate(told, start=len(head)):
            mark = "● " if row.changed else ""
            flag = "⚑ " if FACTS[row.factor].red_flag else ""
            self._fill(
                table, number, [f"{mark}{flag}{sentence(row.factor)}", *(word(each) for each in row.answers)]
            )
        header = table.horizontalHeader()
        header.setDefaultSectionSize(table.fontMetrics().averageCharWidth() * DAY_LETTERS)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.resizeRowsToContents()
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(
            label(translate("RiskCompare", "● differs from the review before   ⚑ red flag"), "quiet")
        )
        box.addWidget(table, 1)
        return holder

    def _fill(self, table: QTableWidget, row: int, texts: Sequence[str]) -> None:
        for column, text in enumerate(texts):
            table.setItem(row, column, QTableWidgetItem(text))

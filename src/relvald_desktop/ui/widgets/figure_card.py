"""An indicator as a card: what it is called, its value, what it was before, and what it means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from relvald_desktop.documents.summary_words import (
    figure_value,
    indicator_definition,
    indicator_title,
    interval_words,
    unknown_words,
)  # fmt: skip
from relvald_desktop.rules.figures.values import Figure, Report, Summary
from relvald_desktop.ui.language import translate, wording
from relvald_desktop.ui.widgets.fields import button, label, look, named
from relvald_desktop.ui.widgets.figure_source import Show, source_of
from relvald_desktop.ui.widgets.wrap_grid import WrapGrid

_LETTERS = 34
"""Letters of a card's narrowest line."""
_MOST = 3
_LARGER = 1.4
"""How much larger a value is than other text."""


class FigureCard(QFrame):
    """The value is a button that shows the records behind it; without `show` it is only read."""

    def __init__(self, key: str, report: Report, show: Show | None) -> None:
        super().__init__()
        look(self, "card")
        words = wording()
        self._title, figure = indicator_title(key, words), report.summary.figures[key]
        named(self, f"card_{key}", self._title)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        self._box = QVBoxLayout(self)
        self._box.addWidget(label(self._title, "heading"))
        self._put_value(figure, figure_value(figure, words), show)
        for heading, summary in compared(report):
            value = figure_value(summary.figures[key], words)
            self._box.addWidget(label(f"{heading}: {value}", "quiet"))
        for text in (interval_words(figure, words), unknown_words(figure, words)):
            if text:
                self._box.addWidget(label(text))
        self._box.addWidget(label(indicator_definition(key, words), "quiet"))
        self._box.addStretch(1)

    def _put_value(self, figure: Figure, value: str, show: Show | None) -> None:
        told = f"{self._title}: {value}"
        known = figure.value is not None
        if show is None or not known:
            self._box.addWidget(named(label(value, "heading"), f"value_{figure.key}", told))
        if show is None:
            return
        source, shown = source_of(figure.key, self._title), show
        records = translate("SummaryPage", "Show the records")
        spoken = translate("SummaryPage", "{figure}. Show the records.").format(figure=told)
        made = button(
            value if known else records, f"figure_{figure.key}", lambda: shown(source), "link", spoken
        )
        made.setToolTip(records)
        if known:
            # A style sheet's own words: it takes back a font that is set on a button.
            size = QApplication.font(made).pointSizeF() * _LARGER
            made.setStyleSheet(f"font-size: {size}pt; font-weight: 600;")
        self._box.addWidget(made)


def compared(report: Report) -> list[tuple[str, Summary]]:
    """The summaries a report is compared with, each with what it is called."""
    named_parts = (
        (translate("SummaryPage", "Before"), report.before),
        (translate("SummaryPage", "Last year"), report.last_year),
    )
    return [(heading, summary) for heading, summary in named_parts if summary is not None]


def cards(keys: Sequence[str], report: Report, show: Show | None) -> WrapGrid:
    """Indicators as cards, as many beside each other as there is room for."""
    most = 2 if len(keys) in (2, 4) else _MOST
    return WrapGrid([FigureCard(key, report, show) for key in keys], most, even=True)

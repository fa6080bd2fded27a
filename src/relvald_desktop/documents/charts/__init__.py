"""Charts that can be read in grey and without colour, drawn once for paper and for the screen, and the same in words."""

from relvald_desktop.documents.charts.bars import bar_chart, row_chart
from relvald_desktop.documents.charts.flow import flow_chart
from relvald_desktop.documents.charts.lines import Line, line_chart
from relvald_desktop.documents.charts.spoken import (
    spoken_flow,
    spoken_lines,
    spoken_rows,
    spoken_survival,
)
from relvald_desktop.documents.charts.steps import step_chart
from relvald_desktop.documents.charts.survival import Curve, survival_chart
from relvald_desktop.documents.charts.svg import to_svg

__all__ = [
    "Curve", "Line", "bar_chart", "flow_chart", "line_chart", "row_chart", "spoken_flow", "spoken_lines", "spoken_rows",
    "spoken_survival", "step_chart", "survival_chart", "to_svg",
]  # fmt: skip

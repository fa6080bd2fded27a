"""Decides which counts of a table may be shown, so that no hidden one can be worked out, not even from other reports."""

from relvald_desktop.rules.suppression.model import Arrival, Issued, Shown, Signature
from relvald_desktop.rules.suppression.one_table import (
    LOWEST_THRESHOLD,
    SMALLEST_DENOMINATOR,
    SMALLEST_SAMPLE,
    SMALLEST_SAMPLE_FOR_90TH,
    is_small,
    suppressed_counts,
)
from relvald_desktop.rules.suppression.tables import decide_table
from relvald_desktop.rules.suppression.totals import decide_total

__all__ = [
    "LOWEST_THRESHOLD",
    "SMALLEST_DENOMINATOR",
    "SMALLEST_SAMPLE",
    "SMALLEST_SAMPLE_FOR_90TH",
    "Arrival",
    "Issued",
    "Shown",
    "Signature",
    "decide_table",
    "decide_total",
    "is_small",
    "suppressed_counts",
]

"""Decides which counts of a table may be shown, so that no hidden one can be worked out, not even from other reports.

After Hundepool et al. 2012, *Statistical Disclosure Control*. `one_table` hides small counts of a table and what would give
them away beside its total; `tables` and `totals` decide in view of everything issued before. How: `reader` is what somebody
works out who adds and subtracts all reports (`differences`, `day_sums`, `linear`), `moves` and `day_moves` look for another
course of events with the same reports (`case`, `grid`), `stretches` for small remainders; `model` is what they are told. `docs/decisions/0007-hiding-small-counts.md` and
`0021-hiding-across-reports.md` say why.

Two are few; with a shown total one small count is not hidden alone:

    >>> suppressed_counts([40, 12, 9, 2], threshold=5)
    [40, 12, None, None]
    >>> suppressed_counts([40, 12, 9, 0], threshold=5)
    [40, 12, 9, 0]
"""

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

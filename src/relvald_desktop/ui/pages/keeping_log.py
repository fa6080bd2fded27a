"""The log of everything."""

from __future__ import annotations

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.pages.case_log import log_list
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.paged_table import ListView


def make_tab(context: Context, notice: Notice) -> ListView:
    """The tab of the place Förvaring."""
    return log_list(context, None)

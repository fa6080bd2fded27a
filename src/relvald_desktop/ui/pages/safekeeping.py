"""Förvaring: what keeps the store from being lost or read, a tab for each part."""

from __future__ import annotations

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.pages.tabbed import TabbedPage
from relvald_desktop.wording import QT_TRANSLATE_NOOP

TABS = {
    "keeping_backup": QT_TRANSLATE_NOOP("Safekeeping", "Backup"),
    "keeping_handover": QT_TRANSLATE_NOOP("Safekeeping", "Handover"),
    "keeping_import": QT_TRANSLATE_NOOP("Safekeeping", "Import"),
    "keeping_health": QT_TRANSLATE_NOOP("Safekeeping", "Health"),
    "keeping_retention": QT_TRANSLATE_NOOP("Safekeeping", "Retention"),
    "keeping_log": QT_TRANSLATE_NOOP("Safekeeping", "Log"),
}
HELP = {
    "keeping_backup": "safekeeping", "keeping_handover": "handover", "keeping_import": "importing", "keeping_health": "health",
    "keeping_retention": "retention", "keeping_log": "log_review",
}  # fmt: skip


def make_page(context: Context) -> TabbedPage:
    """The page of this place."""
    return TabbedPage(context, "Safekeeping", translate("Safekeeping", "Safekeeping"), TABS, HELP)

"""Inställningar: the window, the work, writing, the keys to the store, and about the program; a tab for each."""

from __future__ import annotations

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.pages.tabbed import TabbedPage
from relvald_desktop.wording import QT_TRANSLATE_NOOP

TABS = {
    "settings_window": QT_TRANSLATE_NOOP("Settings", "Window"),
    "settings_work": QT_TRANSLATE_NOOP("Settings", "Work"),
    "settings_writing": QT_TRANSLATE_NOOP("Settings", "Writing"),
    "settings_keys": QT_TRANSLATE_NOOP("Settings", "Keys and locking"),
    "settings_about": QT_TRANSLATE_NOOP("Settings", "About"),
}
HELP = {
    "settings_window": "settings", "settings_work": "settings", "settings_writing": "writing",
    "settings_keys": "locking", "settings_about": "settings",
}  # fmt: skip


def make_page(context: Context) -> TabbedPage:
    """The page of this place."""
    return TabbedPage(context, "Settings", translate("Settings", "Settings"), TABS, HELP)

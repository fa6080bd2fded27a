"""The window."""

from relvald_desktop.ui.lasting_none import keep_none

keep_none()

"""Shows that a setting is fixed by the administrator's policy."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import hold, label
from relvald_desktop.ui.widgets.section import Section


def hold_fixed(context: Context, section: Section, fields: Mapping[str, QWidget]) -> None:
    """Hold the fields (by the name of their setting) that the policy fixes, and say so under them. Called once."""
    fixed = [field for name, field in fields.items() if name in context.work.policy.settings]
    why = translate("Settings", "Fixed on this computer by your unit's IT support")
    for field in fixed:
        hold(field, why)
    if fixed:
        names = ", ".join(field.accessibleName() for field in fixed)
        section.add_widget(label(f"{why}: {names}.", "quiet"))

"""Inställningar, Om: which program this is."""

from __future__ import annotations

from importlib.metadata import version

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import label
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Section
from relvald_desktop.ui.widgets.sections import SectionStack


def make_tab(context: Context, notice: Notice) -> SectionStack:
    """This tab."""
    section = Section(translate("Settings", "About"), "about")
    text = translate(
        "Settings", "Relvåld {version}, EUPL-1.2. Works without network. Nothing here is legal advice."
    )
    section.add_widget(label(text.format(version=version("relvald-desktop"))))
    return SectionStack(section)

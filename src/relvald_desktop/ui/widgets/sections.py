"""Sections one under the other, as the tabs of settings are made of."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from relvald_desktop.ui.widgets.section import Section, stacked
from relvald_desktop.ui.widgets.wrap_grid import fit_text_size


class SectionStack(QWidget):
    """Shows sections in a frame that scrolls; `refresh` reads again those that can be read again."""

    def __init__(self, *sections: Section) -> None:
        super().__init__()
        self._sections = sections
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(stacked(*sections))

    def refresh(self) -> None:
        """Show what is set."""
        for section in self._sections:
            read_again: Any = getattr(section, "refresh", None)
            if read_again is not None:
                read_again()


def form_in(section: Section) -> QFormLayout:
    """A form as a row of a section."""
    holder = QWidget()
    form = QFormLayout(holder)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    fit_text_size(form)
    section.add_widget(holder)
    return form

"""What every page of the first run is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget, QWizardPage

from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.reading_order import first_stop, put_in_order

if TYPE_CHECKING:
    from relvald_desktop.ui.first_run.wizard import FirstRun


class Page(QWizardPage):
    """A title, fields, and a line that says what is wrong."""

    def __init__(self, title: str, subtitle: str) -> None:
        super().__init__()
        self.setTitle(title)
        self.setSubTitle(subtitle)
        self.notice = Notice()
        self.box = QVBoxLayout(self)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.box.addLayout(self.form)
        self.box.addWidget(self.notice)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Tab goes through the page as it is read. (Not through the wizard: its buttons are Qt's own.)"""
        super().showEvent(event)
        put_in_order(self, whole=True)

    def first(self) -> QWidget | None:
        """Where the page begins."""
        return first_stop(self)

    def first_run(self) -> FirstRun:
        """The wizard that the page stands in."""
        return cast("FirstRun", self.wizard())

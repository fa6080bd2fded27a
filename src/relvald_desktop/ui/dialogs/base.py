"""What every form window shares: a message line, Save and Cancel, keyboard, drafts kept."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from relvald_desktop.errors import RelvaldError
from relvald_desktop.ui.language import say, translate
from relvald_desktop.ui.widgets.draft_keeper import DraftKeeper
from relvald_desktop.ui.widgets.fields import look, named
from relvald_desktop.ui.widgets.notice import Notice


def give_help(dialog: QDialog, topic: str) -> None:
    """F1 in a dialog shows a topic of the help."""

    def show() -> None:
        from relvald_desktop.ui.dialogs.help import HelpDialog

        HelpDialog(topic, dialog).exec()

    QShortcut(QKeySequence("F1"), dialog, activated=show)


class FormDialog(QDialog):
    """A window with a form. Subclasses fill `self.form` and write `save()`, which may raise `RelvaldError`: it is
    shown in place and nothing typed is lost."""

    def __init__(self, parent: QWidget | None, title: str, name: str, save_text: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.result_value: Any = None
        self.notice = Notice()
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.body = QVBoxLayout()
        self.body.addLayout(self.form)
        self.buttons = QDialogButtonBox()
        self.save_button = self._add(save_text or translate("Dialog", "&Save"), "save", self._save)
        look(self.save_button, "main")
        self.save_button.setDefault(True)
        self._add(
            translate("Dialog", "Cancel"), "cancel", self.reject, QDialogButtonBox.ButtonRole.RejectRole
        )
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, activated=self._save)
        self._lay_out()

    def save(self) -> Any:
        """Do it through a service; what it gives is kept as `result_value`."""
        raise NotImplementedError

    def add_button(self, text: str, name: str, pressed: Callable[[], Any]) -> QPushButton:
        """One more button beside Save."""
        return self._add(text, name, pressed)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setLayout(self.body)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.addWidget(self.notice)
        outer.addWidget(area, 1)
        outer.addWidget(self.buttons)
        self._inner = inner

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """As large as the form, no larger than the screen."""
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        screen = self.screen().availableGeometry()
        wanted = self._inner.sizeHint()
        height = wanted.height() + self.buttons.sizeHint().height() + 3 * line
        self.resize(
            min(max(wanted.width() + 2 * line, letter * 90), screen.width() - 40),
            min(height, screen.height() - 60),
        )
        super().showEvent(event)

    def _add(
        self, text: str, name: str, pressed: Callable[[], Any],
        role: QDialogButtonBox.ButtonRole = QDialogButtonBox.ButtonRole.ActionRole,
    ) -> QPushButton:  # fmt: skip
        made = named(QPushButton(text), name, text)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: pressed())
        self.buttons.addButton(made, role)
        return made

    def _save(self) -> None:
        try:
            self.result_value = self.save()
        except RelvaldError as error:
            self.notice.warn(say(error))
            return
        self.accept()


class DraftedDialog(FormDialog):
    """A form that saves itself. A subclass sets `drafts`, and calls `drafts.finish()` in `save`."""

    drafts: DraftKeeper
    _told_not_kept = False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        self.drafts.notKept.connect(self.notice.warn, Qt.ConnectionType.UniqueConnection)
        super().showEvent(event)

    def reject(self) -> None:
        """Leave the form; what stands in it is kept as a draft. Where it can't be kept the form says why and stays, so that
        nothing is lost unseen; leaving once more leaves it for good."""
        try:
            self.drafts.save()
        except RelvaldError as error:
            if not self._told_not_kept:
                self._told_not_kept = True
                leave = translate(
                    "Dialog", "Cancel once more to leave this form without keeping what stands in it."
                )
                self.notice.warn(f"{say(error)} {leave}")
                return
        super().reject()

    def put_away(self) -> None:
        """Leave the form at a lock. A draft that can't be kept does not keep the store open: it was told while she wrote."""
        with suppress(RelvaldError):
            self.drafts.save()
        super().reject()

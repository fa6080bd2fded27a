"""What every form window shares: a message line, Save and Cancel, keyboard, drafts kept."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from relvald_desktop.errors import RelvaldError
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import say, translate
from relvald_desktop.ui.remembering import keep_size, size_left
from relvald_desktop.ui.widgets.draft_keeper import DraftKeeper
from relvald_desktop.ui.widgets.field_error import clear_marks, point_at
from relvald_desktop.ui.widgets.fields import look, named
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.reading_order import ReadingOrder, put_in_order
from relvald_desktop.ui.widgets.section import scrolled
from relvald_desktop.ui.widgets.written import text_fields, write_back, written_in

HELP_KEY = "helpKey"
STOOD = "stood"
"""The name in a draft under which stands what its fields held before; no field is called so."""


def give_help(dialog: Any, topic: str = "") -> None:
    """F1 in a dialog shows the help on its `help_topic`, or on `topic` where this one window has another."""
    if topic:
        dialog.help_topic = topic
    if dialog.findChild(QShortcut, HELP_KEY) is not None:
        return

    def show() -> None:
        from relvald_desktop.ui.dialogs.help import HelpDialog

        HelpDialog(dialog.help_topic, dialog).exec()

    QShortcut(QKeySequence("F1"), dialog, activated=show).setObjectName(HELP_KEY)


class FormDialog(ReadingOrder, QDialog):
    """A window with a form. Subclasses name their `help_topic`, fill `self.form` and write `save()`, which may raise
    `RelvaldError`: it is shown in place, the fields it names are marked, and nothing typed is lost."""

    help_topic: str

    def __init__(self, parent: QWidget | None, title: str, name: str, save_text: str = "") -> None:
        super().__init__(parent)
        give_help(self)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.result_value: Any = None
        self._shown_size: QSize | None = None
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

    def in_words(self, error: RelvaldError) -> RelvaldError:
        """The error as it is told, where a form knows better words for its fields."""
        return error

    def add_button(self, text: str, name: str, pressed: Callable[[], Any]) -> QPushButton:
        """One more button beside Save."""
        return self._add(text, name, pressed)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setLayout(self.body)
        outer = QVBoxLayout(self)
        outer.addWidget(self.notice)
        self._scroll = scrolled(inner)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self.buttons)
        self._inner = inner

    def setVisible(self, visible: bool) -> None:  # noqa: N802  (Qt's name)
        """Qt gives the focus to the first in the chain as it shows a dialog: that is the first one read."""
        if visible:
            put_in_order(self)
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """As large as it was drawn to before, else as the form; no larger than the screen."""
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        screen = self.screen().availableGeometry()
        wanted = self._inner.sizeHint()
        height = wanted.height() + self.buttons.sizeHint().height() + 3 * line
        usual = QSize(max(wanted.width() + 2 * line, letter * 90), height)
        largest = QSize(screen.width() - 40, screen.height() - 60)
        self.resize((size_left(self) or usual).boundedTo(largest))
        super().showEvent(event)
        if size_left(self) is None:
            self._grow_to(largest.height())
        self._shown_size = self.size()

    def _grow_to(self, most: int) -> None:
        """As high as what it holds turned out to be in this width, up to `most`."""
        for _ in range(2):  # without its bar the form is wider
            lacking = self._scroll.verticalScrollBar().maximum()
            if not lacking or self.height() >= most:
                return
            self.resize(self.width(), min(self.height() + lacking, most))

    def done(self, result: int) -> None:
        """Leave the form; a size that it was drawn to is remembered."""
        if self._shown_size is not None and self.size() != self._shown_size:
            keep_size(self)
        super().done(result)

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
        clear_marks(self)
        try:
            self.result_value = self.save()
        except RelvaldError as error:
            text = say(self.in_words(error))
            self.notice.warn(text)
            point_at(self, error, text)
            return
        self.accept()


class DraftedDialog(FormDialog):
    """A form that saves itself: what is typed in its lines and texts. A subclass calls `keep_draft` once it is built; one with
    more to keep than texts sets `drafts` itself. The draft is forgotten when the form is saved."""

    drafts: DraftKeeper
    _told_not_kept = False
    _began: dict[str, str]

    def keep_draft(self, context: Context, target: str = "") -> None:
        """Bring back what was half-written about `target` (the id of what the form is about, "" for something new), and
        keep what is typed from now on."""
        self.drafts = DraftKeeper(self, context.work, self.objectName(), target, self._collect)
        self._began = written_in(self._inner)
        if kept := self.drafts.find():
            write_back(self._inner, kept)
            self.notice.tell(
                self._about(kept.get(STOOD, {})), translate("Dialog", "Begin anew"), self._begin_anew
            )
        for field in text_fields(self._inner):
            field.textChanged.connect(lambda: self.drafts.touch())

    def accept(self) -> None:
        """The form is saved: its draft is forgotten. One that can't be forgotten is offered once more; that loses nothing."""
        with suppress(RelvaldError):
            self.drafts.finish()
        super().accept()

    def _collect(self) -> dict[str, Any]:
        """What was written, and what stood there before; fields nobody wrote in are left as they are saved."""
        changed = {
            name: text for name, text in written_in(self._inner).items() if text != self._began.get(name)
        }
        return {**changed, STOOD: {name: self._began.get(name, "") for name in changed}} if changed else {}

    def _about(self, stood: dict[str, str]) -> str:
        """What is said of a draft: also in which fields something else was saved since."""
        told = translate("Dialog", "This is what you had begun to write.")
        since = [
            field.accessibleName()
            for field in text_fields(self._inner)
            if (name := field.objectName()) in stood and stood[name] != self._began[name]
        ]
        if since:
            text = translate("Dialog", "Since then something else was saved in: {fields}.")
            told = f"{told} {text.format(fields=', '.join(since))}"
        return told

    def _begin_anew(self) -> None:
        write_back(self._inner, self._began)
        self.drafts.forget()
        self.notice.hide()

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
        self.drafts.rest()
        super().reject()

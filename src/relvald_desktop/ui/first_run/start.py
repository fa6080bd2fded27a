"""The first page: what the worker wants to do, in her language and at her size of text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from relvald_desktop.ui.first_run.page import Page
from relvald_desktop.ui.language import current_language, translate
from relvald_desktop.ui.preferences import TEXT_SIZES
from relvald_desktop.ui.widgets.fields import button, label, named

LANGUAGES = {"sv": "Svenska", "en": "English"}


class StartPage(Page):
    """Begin to work, or practise first; a backup leads elsewhere at once."""

    def __init__(self, text_size: int) -> None:
        super().__init__(
            translate("FirstRun", "Welcome to Relvåld"),
            translate(
                "FirstRun", "Works without network. Nothing that you write leaves this computer by itself."
            ),
        )
        self.language = _choice(LANGUAGES, current_language())
        self.text_size = _choice({size: f"{size} %" for size in TEXT_SIZES}, text_size)
        for field in (self.language, self.text_size):
            field.activated.connect(lambda: self._dress())
        self.box.addWidget(self._look_row())
        self.box.addSpacing(12)
        self.work = QRadioButton(translate("FirstRun", "Begin to &work"))
        self.practise = QRadioButton(translate("FirstRun", "&Practise first"))
        self._group = QButtonGroup(self)
        for choice, name, text in (
            (
                self.work, "beginToWork",
                translate(
                    "FirstRun", "Make your own store. You choose a passphrase and print a recovery sheet: have a printer or "
                    "a pen at hand. About five minutes.",
                ),
            ),
            (
                self.practise, "practiseFirst",
                translate(
                    "FirstRun", "Try everything on made-up people, in a store of its own that says ÖVNING (practice) everywhere. "
                    "You choose a passphrase and nothing more. About one minute.",
                ),
            ),
        ):  # fmt: skip
            self._add(choice, name, text)
        self.work.setChecked(True)
        self.box.addSpacing(12)
        self.box.addWidget(
            button(translate("FirstRun", "&Restore from a backup …"), "restoreFromBackup", self._restore, "link"),
            0, Qt.AlignmentFlag.AlignLeft,
        )  # fmt: skip
        self.box.addStretch(1)

    def first(self) -> QWidget:
        """The choice as it stands."""
        return self.practise if self.practise.isChecked() else self.work

    def nextId(self) -> int:  # noqa: N802  (Qt's name)
        from relvald_desktop.ui.first_run.wizard import Place

        return Place.PRACTICE if self.practise.isChecked() else Place.FOLDER

    def _add(self, choice: QRadioButton, name: str, text: str) -> None:
        font = choice.font()
        font.setBold(True)
        choice.setFont(font)
        named(choice, name, choice.text())
        choice.setAccessibleDescription(text)
        self._group.addButton(choice)
        told = label(text, "quiet")
        indented = QVBoxLayout()
        indented.setContentsMargins(self.fontMetrics().averageCharWidth() * 4, 0, 0, 0)
        indented.addWidget(told)
        self.box.addWidget(choice)
        self.box.addLayout(indented)

    def _look_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for caption, field, name in (
            (translate("FirstRun", "&Language"), self.language, "language"),
            (translate("FirstRun", "Text &size"), self.text_size, "textSize"),
        ):
            shown = QLabel(caption)
            shown.setBuddy(named(field, name, caption))
            row.addWidget(shown)
            row.addWidget(field)
        row.addStretch(1)
        return holder

    def _dress(self) -> None:
        self.first_run().lookChosen.emit(self.language.currentData(), self.text_size.currentData())

    def _restore(self) -> None:
        self.first_run().restoreAsked.emit()


def _choice(texts: dict[str, str] | dict[int, str], chosen: str | int) -> QComboBox:
    field = QComboBox()
    for value, text in texts.items():
        field.addItem(text, value)
    field.setCurrentIndex(max(0, field.findData(chosen)))
    return field

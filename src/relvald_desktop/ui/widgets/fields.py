"""Fields with names: every control has a label, an accessible name and an object name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import QDate, QDateTime, QSize, QTime
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)  # fmt: skip

from relvald_desktop.ui.language import day_and_clock_format, sentence

W = TypeVar("W", bound=QWidget)
C = TypeVar("C", bound=StrEnum)


def named(widget: W, name: str, spoken: str) -> W:
    """Give a control its object name and its accessible name (without the mnemonic's "&")."""
    widget.setObjectName(name)
    widget.setAccessibleName(spoken.replace("&", "").rstrip(":"))
    if isinstance(widget, QAbstractSpinBox):
        widget.lineEdit().setTextMargins(4, 0, 4, 0)  # a style sheet gives it none
    return widget


def look(widget: W, kind: str) -> W:
    """Dress a widget in one of the theme's looks."""
    widget.setProperty("look", kind)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    return widget


class Words(QLabel):
    """A text that is never lower than its lines."""

    _laid_out = False

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As Qt reckons; a text that wraps has the height of its lines once it has a width."""
        least = super().minimumSizeHint()
        if not (self.wordWrap() and self._laid_out):
            return least
        return QSize(least.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """A narrower text has more lines."""
        super().resizeEvent(event)
        self._laid_out = True
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


def label(text: str, kind: str = "", *, wraps: bool = True) -> QLabel:
    """A text on the window, as plain text: nothing in it is taken for markup."""
    from PySide6.QtCore import Qt

    made = Words(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if kind == "title":
        font = made.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        made.setFont(font)
    return look(made, kind) if kind else made


def button(text: str, name: str, pressed: Callable[[], Any], kind: str = "", spoken: str = "") -> QPushButton:
    """A button; `kind` "main" for what Enter does, "link" for a quiet one."""
    made = named(QPushButton(text), name, spoken or text)
    made.clicked.connect(lambda: pressed())
    made.setAutoDefault(False)
    return look(made, kind) if kind else made


def add_row(form: QFormLayout, text: str, field: W, name: str) -> W:
    """A labelled row; the label's mnemonic leads to the field."""
    caption = QLabel(text)
    caption.setBuddy(field)
    named(field, name, text)
    form.addRow(caption, field)
    return field


def hold(field: QWidget, why: str) -> None:
    """Let a field be read and not changed; `why` is told by its tip and to a screen reader."""
    field.setEnabled(False)
    field.setToolTip(why)
    field.setAccessibleDescription(why)


def line(text: str = "", *, placeholder: str = "") -> QLineEdit:
    """A one-line field."""
    made = QLineEdit(text)
    made.setPlaceholderText(placeholder)
    return made


def unlearned(field: QLineEdit) -> QLineEdit:
    """Ask keyboards that learn, and programs for dictation, to keep nothing of what is written in a field."""
    from PySide6.QtCore import Qt

    hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    field.setInputMethodHints(field.inputMethodHints() | hints)
    return field


def paragraph(text: str = "", *, rows: int = 4, is_note: bool = True) -> QPlainTextEdit:
    """A field of several lines; Tab leaves it. One that is no note is not helped with spelling and snippets."""
    from relvald_desktop.ui.widgets.note_field import NoteField

    made = NoteField(text, helped=is_note)
    made.setMinimumHeight(made.fontMetrics().lineSpacing() * rows + 16)
    made.setMaximumHeight(made.fontMetrics().lineSpacing() * rows * 2 + 16)
    return made


def choice(codes: Iterable[StrEnum], chosen: StrEnum | None = None, *, empty: str | None = None) -> QComboBox:
    """A field to choose one code; `empty` is the text of choosing none."""
    made = QComboBox()
    if empty is not None:
        made.addItem(empty, None)
    for code in codes:
        made.addItem(sentence(code), code)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made


def tick(text: str, name: str, ticked: bool = False) -> QCheckBox:
    """A box to tick, with its text."""
    made = named(Tick(text), name, text)
    made.setChecked(ticked)
    return made


class Tick(QCheckBox):
    """A box to tick whose text goes on under itself where it is longer than its place."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._words = text
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The words in one line."""
        return self._words

    def setText(self, text: str) -> None:  # noqa: N802  (Qt's name)
        """Other words."""
        self._words = text
        self._break_lines()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as one line, as high as its lines."""
        return QSize(self._beside() + self._wide(self._words), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As wide as its longest word."""
        longest = max(map(self._wide, self._words.split()), default=0)
        return QSize(self._beside() + longest, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Break the lines anew."""
        super().resizeEvent(event)
        self._break_lines()

    def _wide(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text.replace("&", ""))

    def _beside(self) -> int:
        """What the box itself takes."""
        return super().sizeHint().width() - max(map(self._wide, super().text().split("\n")))

    def _break_lines(self) -> None:
        lines: list[str] = []
        room = self.width() - self._beside()
        for word in self._words.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self._wide(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        super().setText("\n".join(lines))
        self.setMinimumHeight(super().sizeHint().height())


def ticks(
    codes: Iterable[C], chosen: Iterable[C], name: str, columns: int
) -> tuple[QWidget, dict[C, QCheckBox]]:
    """A grid of boxes to tick, one for each code, and the boxes by their codes."""
    holder, boxes = QWidget(), {}
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    ticked = set(chosen)
    for number, code in enumerate(codes):
        boxes[code] = tick(sentence(code), f"{name}_{code}", code in ticked)
        grid.addWidget(boxes[code], number // columns, number % columns)
    return holder, boxes


def local_time(at: dt.datetime | None = None) -> QDateTimeEdit:
    """A field for a local date and time with a calendar."""
    made = QDateTimeEdit()
    made.setDisplayFormat(day_and_clock_format())
    made.setCalendarPopup(True)
    if at is not None:
        made.setDateTime(QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)))
    return made


def time_in(field: QDateTimeEdit, zone: dt.tzinfo) -> dt.datetime:
    """The moment that stands in a field, in a zone."""
    value = field.dateTime()
    date, time = value.date(), value.time()
    return dt.datetime(date.year(), date.month(), date.day(), time.hour(), time.minute(), tzinfo=zone)


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear_layout(inner)

"""A refusal tied to its fields: each is marked and described until it is changed, and the first gets the focus."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.rules.typed_dates import NotADate
from relvald_desktop.ui.widgets.date_field import DateField

INVALID = "invalid"
"""The property of a field that is marked; the theme gives it a border."""
_NAMING = ("names", "fields", "field", "first", "second")
"""The details of an error that name fields: by their object names or by what they are called."""
_KNOWN = {"weak_passphrase": ("newPassphrase",), "passphrases_differ": ("newPassphraseAgain",)}
"""Errors that belong to one field wherever it stands."""
_CHANGES: tuple[tuple[type[QWidget], str], ...] = (
    (QLineEdit, "textChanged"), (QPlainTextEdit, "textChanged"), (QComboBox, "currentIndexChanged"),
    (QAbstractButton, "toggled"), (QDateTimeEdit, "dateTimeChanged"), (QSpinBox, "valueChanged"),
)  # fmt: skip


Lacking = list[tuple[QWidget, str]]
"""Fields that are empty and must not be, each with its words for the message."""


def refuse_lacking(lacking: Lacking) -> None:
    """Raises `Incomplete` that names the fields, when there are any."""
    if lacking:
        names = ", ".join(field.objectName() for field, _ in lacking)
        raise Incomplete(fields=", ".join(words for _, words in lacking), names=names)


def point_at(form: QWidget, error: RelvaldError, text: str) -> None:
    """Mark the fields that an error is about, and move the focus to the first."""
    found = sorted(dict.fromkeys(_fields_of(form, error)), key=lambda field: _place(form, field))
    for field in found:
        _Mark(field, text)
    if found:
        found[0].setFocus(Qt.FocusReason.OtherFocusReason)
        _bring_into_sight(form, found[0])


def clear_marks(form: QWidget) -> None:
    """Take away what was marked before."""
    for mark in form.findChildren(_Mark):
        mark.lift()


def _bring_into_sight(form: QWidget, field: QWidget) -> None:
    if (layout := form.layout()) is not None:
        layout.activate()  # the message above takes its room only now
    for area in form.findChildren(QScrollArea):
        if area.isAncestorOf(field):
            area.ensureWidgetVisible(field)


class _Mark(QObject):
    """Lives with a marked field until it is changed."""

    def __init__(self, field: QWidget, text: str) -> None:
        super().__init__(field)
        self._field, self._before, self._text = field, field.accessibleDescription(), text
        field.setAccessibleDescription(text)
        _dress(field, invalid=True)
        for kind, signal in _CHANGES:
            if isinstance(field, kind):
                getattr(field, signal).connect(self.lift)
                break

    def lift(self, *_: object) -> None:
        """The field is no longer marked."""
        if self._field.accessibleDescription() == self._text:
            self._field.setAccessibleDescription(self._before)
        _dress(self._field, invalid=False)
        self.setParent(None)
        self.deleteLater()


def _dress(field: QWidget, *, invalid: bool) -> None:
    field.setProperty(INVALID, invalid)
    field.style().unpolish(field)
    field.style().polish(field)


def _fields_of(form: QWidget, error: RelvaldError) -> Iterator[QWidget]:
    if isinstance(error, NotADate):
        yield from (each for each in form.findChildren(DateField) if each.isVisible() and not each.is_a_day())
        return
    for word in (*_words(error.details), *_KNOWN.get(error.key, ())):
        for field in form.findChildren(QWidget):
            called = (field.objectName(), field.accessibleName().casefold())
            if field.isVisible() and (word == called[0] or word.casefold() == called[1]):
                yield from _first_stop(field)
                break


def _words(details: Mapping[str, Any]) -> Iterable[str]:
    return (
        word.strip() for name in _NAMING for word in str(details.get(name, "")).split(", ") if word.strip()
    )


def _place(form: QWidget, field: QWidget) -> tuple[int, int]:
    at = field.mapTo(form, QPoint(0, 0))
    return at.y(), at.x()


def _first_stop(field: QWidget) -> Iterator[QWidget]:
    """The field, or the first control in a group."""
    for each in (field, *field.findChildren(QWidget)):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus and each.isEnabled():
            yield each
            return

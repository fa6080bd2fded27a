"""What is typed in a form, by the names of its fields, and writing it there again."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

TextField = QLineEdit | QPlainTextEdit


def text_fields(form: QWidget) -> list[TextField]:
    """The lines and texts of a form that have a name; not those inside spin boxes and the like, nor of passphrases."""
    found: list[TextField] = [each for each in form.findChildren(QPlainTextEdit) if not each.isReadOnly()]
    found += [each for each in form.findChildren(QLineEdit) if each.echoMode() is QLineEdit.EchoMode.Normal]
    return [each for each in found if each.objectName() and not each.objectName().startswith("qt_")]


def written_in(form: QWidget) -> dict[str, str]:
    """What is typed, by field."""
    return {field.objectName(): _text(field) for field in text_fields(form)}


def write_back(form: QWidget, written: Mapping[str, str]) -> None:
    """Write what was typed before into its fields; fields that are not there any more are passed over."""
    for field in text_fields(form):
        text = written.get(field.objectName())
        if text is not None and text != _text(field):
            if isinstance(field, QPlainTextEdit):
                field.setPlainText(text)
            else:
                field.setText(text)


def _text(field: TextField) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()

"""A form window that is built from a table of fields, for every kind of record that a `Keeper` keeps."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.services.forms import DatesOutOfOrder
from relvald_desktop.services.keeper import Keeper
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import DraftedDialog
from relvald_desktop.ui.widgets.choice_words import ChoiceWords, is_long
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.fields import Tick, choice, label, line, named, paragraph, ticks
from relvald_desktop.wording import QT_TRANSLATE_NOOP

FORM_TOPICS = {
    "taskForm": "support", "signalDetails": "signals", "noticeForm": "children", "concernForm": "children", "referralForm": "secrecy",
    "staffRiskForm": "man", "consentForm": "secrecy", "disclosureForm": "secrecy", "instrumentForm": "risk",
    "matterPersonForm": "legal", "orderForm": "legal", "breachForm": "legal", "claimForm": "legal",
    "templateForm": "writing", "snippetForm": "writing", "searchForm": "find", "senderForm": "senders", "feedbackForm": "senders",
    "meetingForm": "liaison", "actionForm": "liaison", "exceptionForm": "retention",
}  # fmt: skip
"""The help of each form, by the name of the form."""
Make = Callable[[Context, str, Any], QWidget]


@dataclass(frozen=True)
class Field:
    """One row of a form: the name of the service's field, its caption with mnemonic, how it is made and read."""

    name: str
    caption: str
    make: Make
    read: Callable[[Any], Any]

    @property
    def spoken(self) -> str:
        """The caption as it is read aloud."""
        return self.caption.replace("&", "")


def text(name: str, caption: str, hint: str = "") -> Field:
    """A line."""
    return Field(name, caption, lambda context, _, value: line(value or "", placeholder=hint), QLineEdit.text)


def long_text(name: str, caption: str, rows: int = 3) -> Field:
    """Several lines."""
    return Field(
        name, caption, lambda context, _, value: paragraph(value or "", rows=rows), QPlainTextEdit.toPlainText
    )


def day(name: str, caption: str, *, future: bool = False) -> Field:
    """A local date as people type it; `future` reads a day without a year as the next one to come."""
    return Field(
        name, caption,
        lambda context, _, value: DateField(context.work.clock.today, value, future=future), DateField.date,
    )  # fmt: skip


def code(name: str, caption: str, codes: type[StrEnum], empty: str | None = None) -> Field:
    """One of several codes."""

    def read(box: QComboBox) -> Any:
        chosen = box.currentData()
        return codes(chosen) if chosen is not None else None

    return Field(name, caption, lambda context, _, value: choice(codes, value, empty=empty), read)


def several(name: str, caption: str, codes: Iterable[StrEnum], columns: int = 2) -> Field:
    """Any of several codes."""
    options = tuple(codes)

    def make(context: Context, spoken: str, value: Any) -> QWidget:
        holder, boxes = ticks(options, value or (), name, columns)
        holder.__dict__["boxes"] = boxes
        return holder

    def read(holder: Any) -> Any:
        return tuple(each for each, box in holder.boxes.items() if box.isChecked())

    return Field(name, caption, make, read)


def flag(name: str, caption: str) -> Field:
    """Yes or no."""

    def make(context: Context, spoken: str, value: Any) -> QWidget:
        box = Tick(caption)
        box.setChecked(bool(value))
        return box

    return Field(name, caption, make, QCheckBox.isChecked)


def number(name: str, caption: str, unknown: str, largest: int = 1440) -> Field:
    """A number, or nothing (the text `unknown`)."""

    def make(context: Context, spoken: str, value: Any) -> QWidget:
        box = QSpinBox()
        box.setRange(0, largest)
        box.setSpecialValueText(unknown)
        box.setValue(value or 0)
        return box

    return Field(name, caption, make, lambda box: box.value() or None)


def amount(name: str, caption: str) -> Field:
    """Whole kronor, or nothing."""
    return Field(
        name, caption, lambda context, _, value: line("" if value is None else str(value)),
        lambda field: read_amount(field.text()),
    )  # fmt: skip


def options(name: str, caption: str, choices: Sequence[tuple[str, Any]]) -> Field:
    """One of several values, each with its words."""

    def make(context: Context, spoken: str, value: Any) -> QWidget:
        box = QComboBox()
        for words, each in choices:
            box.addItem(words, each)
        box.setCurrentIndex(max(0, box.findData(value)))
        return box

    return Field(name, caption, make, QComboBox.currentData)


class NotAnAmount(RelvaldError):
    """The text is no sum of money."""

    key = "not_an_amount"
    message = QT_TRANSLATE_NOOP("Errors", "Write the amount in whole kronor, as in 12 500.")


MOST_KRONOR = 999_999_999


def read_amount(text: str) -> int | None:
    """Whole kronor as people write them ("12 500 kr"); None for nothing. Raises `NotAnAmount`."""
    digits = re.sub(r"[\s.\u00a0]|kr|:-", "", text.lower())
    if not digits:
        return None
    if not digits.isascii() or not digits.isdigit() or int(digits) > MOST_KRONOR:
        raise NotAnAmount()
    return int(digits)


class RecordDialog(DraftedDialog):
    """Adds or changes one record; what is half-written is kept as a draft."""

    help_topic = "drafts"

    def __init__(
        self, context: Context, title: str, name: str, fields: Sequence[Field], keeper: Keeper[Any, Any],
        record: Any = None, parent: QWidget | None = None, *, known: Any = None, hint: str = "", **links: Any,
    ) -> None:  # fmt: skip
        super().__init__(parent, title, name)
        self.help_topic = FORM_TOPICS.get(name, self.help_topic)
        self._context, self._keeper, self._record, self._links = context, keeper, record, links
        if hint:
            self.form.addRow(label(hint, "quiet"))
        self._fields = {field.name: field for field in fields}
        self._known = known or keeper.filled(record)
        self.widgets: dict[str, Any] = {}
        for field in fields:
            self._add_field(field, getattr(self._known, field.name))
        target = record.id if record is not None else ":".join(str(each) for each in links.values() if each)
        self.keep_draft(context, target)
        self._focus(next(iter(self.widgets)))

    def save(self) -> Any:
        form = self._keeper.form(**{name: self._read(name) for name in self._fields})
        work = self._context.work
        if self._record is not None:
            return self._keeper.change(work, self._record.id, form)
        return self._keeper.add(work, form, **self._links)

    def _read(self, name: str) -> Any:
        try:
            return self._fields[name].read(self.widgets[name])
        except RelvaldError as error:
            error.details["names"] = name
            raise

    def in_words(self, error: RelvaldError) -> RelvaldError:
        """The same error with the captions of the fields instead of their names."""
        if isinstance(error, Incomplete):
            names = str(error.details["fields"]).split(", ")
            return Incomplete(fields=", ".join(self._spoken(each) for each in names))
        if isinstance(error, DatesOutOfOrder):
            first, second = str(error.details["first"]), str(error.details["second"])
            return DatesOutOfOrder(first=self._spoken(first), second=self._spoken(second))
        return error

    def _spoken(self, name: str) -> str:
        return self._fields[name].spoken if name in self._fields else name

    def _focus(self, name: str) -> None:
        if name in self.widgets:
            widget = self.widgets[name]
            boxes = getattr(widget, "boxes", None)
            (next(iter(boxes.values())) if boxes else widget).setFocus()

    def _add_field(self, field: Field, value: Any) -> None:
        widget = named(field.make(self._context, field.spoken, value), field.name, field.caption)
        self.widgets[field.name] = widget
        if isinstance(widget, QCheckBox):
            self.form.addRow("", widget)
            return
        caption = QLabel(field.caption)
        caption.setBuddy(widget)
        self.form.addRow(caption, widget)
        if isinstance(widget, QComboBox) and is_long(widget):
            self.form.addRow("", ChoiceWords(widget))


def today_for(context: Context) -> dt.date:
    """The local date, for forms that begin with it."""
    return context.work.clock.today()

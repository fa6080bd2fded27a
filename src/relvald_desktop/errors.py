"""Everything that can go wrong in a way the worker should hear about: what happened, and what she can do."""

from __future__ import annotations

from typing import ClassVar

from relvald_desktop.wording import QT_TRANSLATE_NOOP


class RelvaldError(Exception):
    """A refusal with a reason.

    `key` names the message for translation (context "Errors" in the translation files); `details` fill its
    placeholders. Details never hold a record's content, only names of fields, counts, paths the worker chose and
    times, so that an error may be shown or logged while the store is locked. A message that tells a number of things
    is marked with `QT_TRANSLATE_N_NOOP`, and the number is the detail `n`.
    """

    key: ClassVar[str] = "error"
    message: ClassVar[str] = QT_TRANSLATE_NOOP("Errors", "Something went wrong.")

    def __init__(self, **details: object) -> None:
        self.details = details
        super().__init__(self.text())

    def text(self) -> str:
        """The message in English with its details filled in."""
        return self.message.format_map(_Details(self.details))


class _Details(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "?"


class Incomplete(RelvaldError):
    """A form lacks what it needs; `fields` names every missing field."""

    key = "incomplete"
    message = QT_TRANSLATE_NOOP("Errors", "Something is missing: {fields}.")


class Refused(RelvaldError):
    """A rule says no; `reason` is a message key of its own."""

    key = "refused"
    message = QT_TRANSLATE_NOOP("Errors", "This cannot be done: {reason}.")


class NotFound(RelvaldError):
    """No record has this id."""

    key = "not_found"
    message = QT_TRANSLATE_NOOP("Errors", "There is no {kind} with the id {id}.")

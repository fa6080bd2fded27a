"""What every filled-in form shares: checking that it is complete, cleaning its text, putting it on a record."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from typing import Any, ClassVar

from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.records.base import Record
from relvald_desktop.wording import QT_TRANSLATE_NOOP

LONGEST_TEXT = 1_000_000
"""Characters in one field; more is refused, never cut."""


class DatesOutOfOrder(RelvaldError):
    """One date lies before another that must come first."""

    key = "dates_out_of_order"
    message = QT_TRANSLATE_NOOP(
        "Errors", "The date in “{second}” lies before the one in “{first}”. Check both."
    )


_UNWRITABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff]"
)
"""Control characters, halves of characters, and what nobody can see but what turns or hides the text around it. The joiners
U+200C and U+200D and the marks U+200E and U+200F stay: Persian, Arabic and emoji are written with them."""
_BREAKS = re.compile(r"[\r\n\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


class TooLong(RelvaldError):
    """A text is longer than the store takes."""

    key = "too_long"
    message = QT_TRANSLATE_NOOP(
        "Errors", "The text in {field} has {length} characters; {limit} is the most. Divide it in two notes."
    )


def as_typed(text: str) -> str:
    """A text from another program as the keyboard would have written it: NFC, every new line the same, without characters
    that cannot be seen or written."""
    return _UNWRITABLE.sub("", unicodedata.normalize("NFC", _BREAK.sub("\n", text)))


def clean(text: str, field: str = "", *, many_lines: bool = False) -> str:
    """The text as it is stored: NFC, without characters that cannot be seen or written, one line unless
    `many_lines`. Raises `TooLong`."""
    if len(text) > LONGEST_TEXT:
        raise TooLong(field=field, length=len(text), limit=LONGEST_TEXT)
    text = _UNWRITABLE.sub("", unicodedata.normalize("NFC", text))
    if not many_lines:
        text = _BREAKS.sub(" ", text)
    return text.strip()


@dataclasses.dataclass(kw_only=True)
class Form:
    """What a worker filled in, before it becomes a record. `required` and `long` name fields; each pair of `ordered`
    names two dates of which the second may not lie before the first."""

    required: ClassVar[tuple[str, ...]] = ()
    long: ClassVar[tuple[str, ...]] = ()
    ordered: ClassVar[tuple[tuple[str, str], ...]] = ()

    def require_complete(self) -> None:
        """Raise `Incomplete` naming every required field that is empty, or `DatesOutOfOrder`."""
        missing = [name for name in self.required if getattr(self, name) in (None, "", ())]
        if missing:
            raise Incomplete(fields=", ".join(missing))
        for first, second in self.ordered:
            earlier, later = getattr(self, first), getattr(self, second)
            if earlier is not None and later is not None and later < earlier:
                raise DatesOutOfOrder(first=first, second=second)

    def values(self) -> dict[str, Any]:
        """The fields by name, every text cleaned. Raises `TooLong`."""
        values: dict[str, Any] = {}
        for field in dataclasses.fields(self):
            value = getattr(self, field.name)
            if type(value) is str:
                value = clean(value, field.name, many_lines=field.name in self.long)
            values[field.name] = value
        return values

    def cleaned(self) -> dict[str, Any]:
        """The values of a complete form. Raises `Incomplete`, `DatesOutOfOrder` or `TooLong`."""
        for name, value in self.values().items():
            setattr(self, name, value)
        self.require_complete()
        return self.values()

    def put_on(self, record: Record) -> None:
        """Write every cleaned field onto the record. Raises `Incomplete`, `DatesOutOfOrder` or `TooLong`."""
        for name, value in self.cleaned().items():
            setattr(record, name, value)

"""How the values of records lie in the store: moments, days, codes and short lists, all as plain text."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, String, Text
from sqlalchemy.types import TypeDecorator

from relvald_desktop.records.values import PartialDate

MOMENT_FORMAT = "%Y-%m-%dT%H:%M:%S.%fZ"


class Moment(TypeDecorator[dt.datetime]):
    """A moment: aware in Python, UTC to the microsecond in the store, so that text order is time order."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(dt.UTC).strftime(MOMENT_FORMAT)

    def process_result_value(self, value: str | None, dialect: Dialect) -> dt.datetime | None:
        return None if value is None else dt.datetime.fromisoformat(value)


class Day(TypeDecorator[dt.date]):
    """A date that is only a date, as ISO 8601 text."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: dt.date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> dt.date | None:
        return None if value is None else dt.date.fromisoformat(value)


class ApproximateDay(TypeDecorator[PartialDate]):
    """A date as exact as it is known, as EDTF text."""

    impl = String(11)
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> PartialDate | None:
        return None if value is None else PartialDate.parse(value)


class Coded(TypeDecorator[Any]):
    """One of the codes of a `StrEnum`, as its text; an unknown code in the store raises ValueError."""

    impl = String(40)
    cache_ok = True

    def __init__(self, codes: type[StrEnum]) -> None:
        super().__init__()
        self.codes = codes

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else str(self.codes(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else self.codes(value)


class Listed(TypeDecorator[tuple[Any, ...]]):
    """A short list of values with a written form (`str(value)` and `read(text)`), as a JSON array of texts."""

    impl = Text
    cache_ok = True

    def __init__(self, read: Callable[[str], Any]) -> None:
        super().__init__()
        self.read = read

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str:
        return json.dumps(
            [str(item) for item in value or ()],
            ensure_ascii=False,
            separators=(",", ":"),
        )

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...]:
        return tuple(self.read(item) for item in json.loads(value)) if value else ()

"""How a record looked at one moment, as text: kept for undo, and brought back from it."""

from __future__ import annotations

import base64
import json
from functools import cache
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator

from relvald_desktop.records.base import Record
from relvald_desktop.records.catalogue import record_class

_DIALECT = sqlite.dialect()


@cache
def _columns(kind: type[Record]) -> tuple[tuple[str, Any], ...]:
    return tuple((attribute.key, attribute.columns[0].type) for attribute in kind.__mapper__.column_attrs)


def to_image(record: Record) -> str:
    """The record's columns as canonical JSON, in the form they have in the store."""
    image = {}
    for name, type_ in _columns(type(record)):
        value = getattr(record, name)
        image[name] = type_.process_bind_param(value, _DIALECT) if isinstance(type_, TypeDecorator) else value
    return json.dumps(image, ensure_ascii=False, sort_keys=True, default=_bytes)


def values_of(kind: str, image: str) -> dict[str, Any]:
    """The column values an image holds, as Python values. Raises KeyError for an unknown kind."""
    stored = json.loads(image)
    values = {}
    for name, type_ in _columns(record_class(kind)):
        value = stored[name]
        values[name] = (
            type_.process_result_value(value, _DIALECT) if isinstance(type_, TypeDecorator) else value
        )
    return values


def _bytes(value: object) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(f"{type(value).__name__} has no image")

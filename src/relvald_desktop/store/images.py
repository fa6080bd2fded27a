"""How a record looked at one moment, as text: kept for undo, and brought back from it."""

from __future__ import annotations

import base64
import json
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Integer
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator

from relvald_desktop.records.base import Record
from relvald_desktop.records.catalogue import record_class
from relvald_desktop.records.columns import Listed

_DIALECT = sqlite.dialect()


@cache
def _columns(kind: type[Record]) -> tuple[tuple[str, Any, bool], ...]:
    """Name and type of each column, and whether it may be empty."""
    columns = ((attribute.key, attribute.columns[0]) for attribute in kind.__mapper__.column_attrs)
    return tuple((name, column.type, bool(column.nullable)) for name, column in columns)


def as_dict(record: Record) -> dict[str, Any]:
    """The record's columns in the form they have in the store."""
    image = {}
    for name, type_, _ in _columns(type(record)):
        value = getattr(record, name)
        image[name] = type_.process_bind_param(value, _DIALECT) if isinstance(type_, TypeDecorator) else value
    return image


def to_image(record: Record) -> str:
    """The record's columns as canonical JSON, in the form they have in the store."""
    return json.dumps(as_dict(record), ensure_ascii=False, sort_keys=True, default=_bytes)


def values_of(kind: str, image: str) -> dict[str, Any]:
    """The column values an image holds, as Python values. A column that is newer than the image is empty.

    Raises KeyError for an unknown kind.
    """
    stored = json.loads(image)
    empty = {
        name: None if nullable else _nothing(type_)
        for name, type_, nullable in _columns(record_class(kind))
        if name not in stored
    }
    return values_from(kind, stored | empty)


def values_from(kind: str, stored: dict[str, Any]) -> dict[str, Any]:
    """The Python values of the columns that `stored` holds in the form of the store. Raises KeyError for an unknown
    kind."""
    return {
        name: type_.process_result_value(stored[name], _DIALECT)
        if isinstance(type_, TypeDecorator)
        else stored[name]
        for name, type_, _ in _columns(record_class(kind))
        if name in stored
    }


def _nothing(type_: Any) -> object:
    """What stands in the store in a column of this type that nobody filled in."""
    inner = type_.impl_instance if isinstance(type_, TypeDecorator) else type_
    if isinstance(inner, Boolean | Integer):
        return 0
    return "[]" if isinstance(type_, Listed) else ""


def _bytes(value: object) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(f"{type(value).__name__} has no image")

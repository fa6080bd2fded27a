"""Shared by the queries of figures: plain rows, and each day and list turned into a value once."""

from __future__ import annotations

import datetime as dt
import json
from functools import lru_cache
from typing import Any

from sqlalchemy.orm import Session


@lru_cache(maxsize=40_000)
def day(stored: str) -> dt.date:
    """A stored date; a year has thousands of records and only a few hundred days."""
    return dt.date.fromisoformat(stored)


def day_or_none(stored: str | None) -> dt.date | None:
    """A stored date that may be missing."""
    return None if stored is None else day(stored)


@lru_cache(maxsize=4_000)
def codes(kind: type[Any], stored: str) -> tuple[Any, ...]:
    """A stored list of codes."""
    return tuple(kind(each) for each in json.loads(stored)) if stored else ()


def rows(session: Session, query: str, **values: dt.date | str) -> list[Any]:
    """The plain rows of a query, as the driver gives them: a year has tens of thousands; dates go in as they are
    stored."""
    plain = {name: each.isoformat() if isinstance(each, dt.date) else each for name, each in values.items()}
    cursor = session.connection().connection.cursor()
    try:
        return list(cursor.execute(query, plain).fetchall())
    finally:
        cursor.close()

"""Keyset paging: the next page begins after the last row of this one, so no page is slower than the first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from sqlalchemy import tuple_
from sqlalchemy.orm import Session

Row = TypeVar("Row")
Cursor = tuple[Any, ...]


class Page(NamedTuple, Generic[Row]):
    """Some rows of a list, and where the next page begins (None at the end)."""

    rows: list[Row]
    next: Cursor | None


def page(
    session: Session, query: Any, keys: Sequence[Any], make: Callable[..., Row],
    after: Cursor | None, limit: int, *, descending: bool = False,
) -> Page[Row]:  # fmt: skip
    """One page of `query` in the order of `keys` (columns that together are unique).

    The keys are selected after the columns that `make` takes.
    """
    ordered = query.add_columns(*keys).order_by(*((key.desc() if descending else key) for key in keys))
    if after is not None:
        types = [key.type for key in keys]
        mark = tuple_(*after, types=types)
        here = tuple_(*keys)
        ordered = ordered.where(here < mark if descending else here > mark)
    found = session.execute(ordered.limit(limit + 1)).all()
    width = len(keys)
    rows = [make(*row[:-width]) for row in found[:limit]]
    last = found[limit - 1][-width:] if len(found) > limit else None
    return Page(rows, tuple(last) if last else None)

"""Which kinds of records go along with a case: found by following the links in the catalogue, so that a kind that is added
later is not forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.records.departure import Departure
from relvald_desktop.records.helpers import Merge
from relvald_desktop.records.person import Person
from relvald_desktop.records.sender import Sender, SenderFeedback

LEFT_OUT: dict[type[Record], str] = {
    Departure: "what left this store is this store's to answer for; its log lines go along",
}
"""Kinds that hang on a case and stay here all the same, and why."""
ALONG: tuple[type[Record], ...] = (Case, Person, Sender)
"""Kinds that come along because something that is handed over points to them."""
HOMES: dict[type[Record], str] = {SenderFeedback: "signal_id", Merge: "kept_id"}
"""The link a record belongs by, where the catalogue alone does not tell."""
METADATA = ("created_at", "created_by", "changed_at", "changed_by", "revision", "zone")
"""Fields that say who wrote a record and when; they follow the rest."""
DERIVED: dict[str, tuple[str, ...]] = {
    "case": ("last_heard_on", "relationship", "risk_level", "review_by"),
    "relationship_status": ("since_earliest",),
}
"""Fields that repeat other records; read from them again after everything is taken in."""
OWN: dict[str, tuple[str, ...]] = {
    "case": ("code",), "attachment": ("blob", "media_type", "has_position", "file_name"),
}  # fmt: skip
"""Fields that each store has in its own way. What a file is, each reads from its content."""


@dataclass(frozen=True)
class Link:
    """A field that holds the id of another kind of record."""

    field: str
    kind: str
    may_be_empty: bool


@cache
def links_of(kind: type[Record]) -> tuple[Link, ...]:
    """The links of a kind, as the tables declare them."""
    tables = {each.__tablename__: name for name, each in KINDS.items()}
    found = []
    for attribute in kind.__mapper__.column_attrs:
        column = attribute.columns[0]
        for key in column.foreign_keys:
            if (target := tables.get(key.column.table.name)) is not None:
                found.append(Link(attribute.key, target, bool(column.nullable)))
    return tuple(found)


@cache
def home_of(kind: type[Record]) -> str:
    """The field by which a record belongs to something that is handed over: to its case, else to its person; empty for a
    kind that belongs to nobody (the unit's own lists, the store's own notes)."""
    if kind in HOMES:
        return HOMES[kind]
    if kind in ALONG:
        return ""
    for target in (Case.kind, Person.kind):
        for link in links_of(kind):
            if link.kind == target and link.field != "merged_into":
                return link.field
    return ""


@cache
def handed_kinds() -> tuple[type[Record], ...]:
    """Every kind that is handed over, what others point to first."""
    belonging = [kind for kind in KINDS.values() if home_of(kind) and kind not in LEFT_OUT]
    return (*ALONG, *belonging)


@cache
def compared_fields(kind: type[Record]) -> tuple[str, ...]:
    """The fields that two stores can differ in."""
    left = {"id", *METADATA, *DERIVED.get(kind.kind, ()), *OWN.get(kind.kind, ())}
    return tuple(each.key for each in kind.__mapper__.column_attrs if each.key not in left)

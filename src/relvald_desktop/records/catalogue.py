"""All kinds of records, by the name they have in the log and the index."""

from __future__ import annotations

from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case, CasePerson, RelationshipStatus
from relvald_desktop.records.contact import Contact, ContactAddendum
from relvald_desktop.records.legal import Accompaniment, LegalMatter, LegalStep
from relvald_desktop.records.person import ContactChannel, Person, ProtectedValue
from relvald_desktop.records.signal import Signal

KINDS: dict[str, type[Record]] = {
    kind.kind: kind
    for kind in (
        Person, ContactChannel, ProtectedValue, Case, CasePerson, RelationshipStatus, Signal, Contact,
        ContactAddendum, LegalMatter, LegalStep, Accompaniment,
    )
}  # fmt: skip


def record_class(kind: str) -> type[Record]:
    """The class of a kind. Raises KeyError when there is none."""
    return KINDS[kind]

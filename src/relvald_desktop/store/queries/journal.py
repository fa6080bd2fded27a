"""The journal of a case, newest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.contact import Contact, ContactAddendum
from relvald_desktop.store.queries.paging import Cursor, Page, page


def contacts(session: Session, case_id: str, after: Cursor | None = None, limit: int = 50) -> Page[Contact]:
    """The contacts of a case, newest first."""
    query = select(Contact).where(Contact.case_id == case_id)
    return page(session, query, [Contact.at, Contact.id], _same, after, limit, descending=True)


def addenda(session: Session, contact_ids: Sequence[str]) -> dict[str, list[ContactAddendum]]:
    """What was added to these contacts afterwards, oldest first."""
    found: dict[str, list[ContactAddendum]] = defaultdict(list)
    query = select(ContactAddendum).where(ContactAddendum.contact_id.in_(contact_ids))
    for addendum in session.scalars(query.order_by(ContactAddendum.id)):
        found[addendum.contact_id].append(addendum)
    return dict(found)


def _same(contact: Contact) -> Contact:
    return contact

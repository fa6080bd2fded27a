"""The files of a case as they are listed, newest first."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.attachment import Attachment
from relvald_desktop.records.keeping_codes import AttachmentOrigin
from relvald_desktop.store.queries.paging import Cursor, Page, page


class AttachmentRow(NamedTuple):
    """A line of the list; `size` in bytes, `created_at` in UTC."""

    id: str
    title: str
    file_name: str
    media_type: str
    size: int
    origin: AttachmentOrigin
    origin_words: str
    has_position: bool
    note: str
    created_at: dt.datetime
    created_by: str


def attachments(
    session: Session, case_id: str, after: Cursor | None = None, limit: int = 100
) -> Page[AttachmentRow]:
    """The files of a case, newest first."""
    query = select(
        Attachment.id, Attachment.title, Attachment.file_name, Attachment.media_type, Attachment.size, Attachment.origin,
        Attachment.origin_words, Attachment.has_position, Attachment.note, Attachment.created_at, Attachment.created_by,
    ).where(Attachment.case_id == case_id)  # fmt: skip
    keys = [Attachment.created_at, Attachment.id]
    return page(session, query, keys, AttachmentRow, after, limit, descending=True)

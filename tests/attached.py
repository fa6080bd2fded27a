"""What tests see of the files of cases as they lie on the disk."""

from __future__ import annotations

from sqlalchemy import select

from relvald_desktop.records.attachment import Attachment
from relvald_desktop.store.attachments import blobs, is_blob_whole
from relvald_desktop.store.work import UnitOfWork


def damaged_attachments(work: UnitOfWork) -> list[str]:
    """The ids of all files that are missing or are not the ones that were written; nothing is decrypted."""
    with work.reading() as session:
        bad = {each.name for each in blobs(session) if not is_blob_whole(work.store, each)}
        return list(
            session.scalars(select(Attachment.id).where(Attachment.blob.in_(bad)).order_by(Attachment.id))
        )

"""A file that belongs to a case: a photo, a screenshot, a certificate, a film."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Base, Record, joined, link_to
from relvald_desktop.records.columns import Coded
from relvald_desktop.records.keeping_codes import AttachmentOrigin


class Attachment(Record, kw_only=True):
    """One file of a case as it came; its content is never changed.

    `title` is the worker's own word for it, `file_name` the name it had. `media_type` (RFC 6838) was told by the
    content, not by the name. `size` is in bytes and `digest` the SHA-256 (hexadecimal) of the file as it came. `blob` names
    the encrypted file that holds it: the same content in two cases is held once. `has_position`: the file says where
    it was made.
    """

    __tablename__ = "attachment"
    __table_args__ = (Index("ix_attachment_case", "case_id", "created_at"),)
    kind: ClassVar[str] = "attachment"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"))
    title: Mapped[str]
    file_name: Mapped[str] = mapped_column(default="")
    media_type: Mapped[str]
    size: Mapped[int]
    digest: Mapped[str]
    blob: Mapped[str] = mapped_column(link_to("blob.name"), index=True)
    origin: Mapped[AttachmentOrigin] = mapped_column(
        Coded(AttachmentOrigin), default=AttachmentOrigin.HERSELF
    )
    origin_words: Mapped[str] = mapped_column(default="")
    has_position: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.title, self.file_name, self.origin_words, self.note)


class Blob(Base, kw_only=True):
    """An encrypted file in the folder "attachments": how to open it, and what it must look like.

    `name` is made from the content with a key of this store, so that the folder does not tell which files are known to
    somebody. `identity` is the age identity of this one file: without this row nobody can read it again. `sealed_size`
    (bytes) and `sealed_digest` (SHA-256) are those of the encrypted file.
    """

    __tablename__ = "blob"

    name: Mapped[str] = mapped_column(primary_key=True)
    identity: Mapped[str]
    size: Mapped[int]
    sealed_size: Mapped[int]
    sealed_digest: Mapped[bytes] = mapped_column(LargeBinary(32))

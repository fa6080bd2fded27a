"""Never lost: attachments, colleagues and handovers, retention, and reviews of the log."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_LEAST_DANGER = (
    "2 - CASE WHEN acute IS 1 THEN 2 WHEN weapon IS 1 OR pregnant IS 1 "
    "OR instr(violence_types, '\"strangulation\"') > 0 THEN 1 ELSE 0 END"
)


def _record(name: str, *columns: sa.schema.SchemaItem) -> None:
    """Make the table of a kind of record, with what every record has. As it was at this revision: never changed."""
    op.create_table(
        name,
        sa.Column("id", sa.String(), nullable=False),
        *columns,
        sa.Column("created_at", sa.String(length=27), nullable=True),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(length=27), nullable=True),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def _link(name: str, target: str, *, nullable: bool = False) -> sa.schema.SchemaItem:
    key = sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.String(), key, nullable=nullable)


def upgrade() -> None:
    """Make the tables."""
    _attachments()
    _handovers()
    _retention()
    op.create_index(
        "ix_signal_waiting", "signal", [sa.text(_LEAST_DANGER), "received_on", "id"], unique=False,
        sqlite_where=sa.text("triage = 'waiting'"),
    )  # fmt: skip


def _attachments() -> None:
    op.create_table(
        "blob",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("identity", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sealed_size", sa.Integer(), nullable=False),
        sa.Column("sealed_digest", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    _record(
        "attachment",
        _link("case_id", "case_.id"),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        _link("blob", "blob.name"),
        sa.Column("origin", sa.String(length=40), nullable=False),
        sa.Column("origin_words", sa.String(), nullable=False),
        sa.Column("has_position", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
    )
    op.create_index("ix_attachment_case", "attachment", ["case_id", "created_at"], unique=False)
    op.create_index(op.f("ix_attachment_blob"), "attachment", ["blob"], unique=False)


def _handovers() -> None:
    _record(
        "colleague",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("unit_name", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("verifying_key", sa.String(), nullable=False),
        sa.Column("checked_at", sa.String(length=27), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
    )
    op.create_index(op.f("ix_colleague_verifying_key"), "colleague", ["verifying_key"], unique=False)
    _record(
        "handover",
        sa.Column("way", sa.String(length=40), nullable=False),
        _link("colleague_id", "colleague.id"),
        sa.Column("bundle", sa.String(), nullable=False),
        sa.Column("at", sa.String(length=27), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("cases", sa.Text(), nullable=False),
        sa.Column("records", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("receipt_at", sa.String(length=27), nullable=True),
    )
    op.create_index(op.f("ix_handover_colleague_id"), "handover", ["colleague_id"], unique=False)
    op.create_index(op.f("ix_handover_bundle"), "handover", ["bundle"], unique=False)
    op.create_table(
        "exchanged_image",
        sa.Column("colleague_id", sa.String(), nullable=False),
        sa.Column("bundle", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sent", sa.Boolean(), nullable=False),
        sa.Column("image", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("colleague_id", "bundle", "kind", "record_id"),
    )
    op.create_table(
        "handed_log_entry",
        sa.Column("verifying_key", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("told_by", sa.String(), nullable=False),
        sa.Column("at", sa.String(length=27), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("verifying_key", "seq", "told_by"),
    )
    op.create_index("ix_handed_log_entry_case", "handed_log_entry", ["case_id", "at"], unique=False)


def _retention() -> None:
    _record(
        "retention_exception",
        _link("case_id", "case_.id"),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("until", sa.String(length=10), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
    )
    op.create_index(op.f("ix_retention_exception_case_id"), "retention_exception", ["case_id"], unique=False)
    _record(
        "erasure",
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("backups", sa.Text(), nullable=False),
    )
    _record(
        "log_review",
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("reviewer", sa.String(), nullable=False),
        sa.Column("from_seq", sa.Integer(), nullable=False),
        sa.Column("to_seq", sa.Integer(), nullable=False),
        sa.Column("remarks", sa.String(), nullable=False),
    )

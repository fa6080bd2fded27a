"""Quicker work: snippets of text, the worker's own words, how registers are read and which row made which record."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


_ADDED = (
    "case_ ADD COLUMN register_code VARCHAR NOT NULL DEFAULT ''",
    *(
        f"{table} ADD COLUMN {column}"
        for table in ("case_", "contact", "accompaniment")
        for column in ("import_key VARCHAR", "import_note VARCHAR NOT NULL DEFAULT ''")
    ),
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


def upgrade() -> None:
    """Make the tables and columns."""
    _record(
        "text_snippet",
        sa.Column("shortcut", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
    )
    _record(
        "own_word",
        sa.Column("word", sa.String(), nullable=False),
        sa.UniqueConstraint("word", name="uq_own_word_word"),
    )
    _record(
        "import_mapping",
        sa.Column("register", sa.String(length=40), nullable=False),
        sa.Column("headings", sa.String(), nullable=False),
        sa.Column("columns", sa.String(), nullable=False),
        sa.UniqueConstraint("register", "headings", name="uq_import_mapping_headings"),
    )
    for column in _ADDED:
        op.execute(f"ALTER TABLE {column}")
    op.create_index(
        "ix_contact_import", "contact", ["import_key"], unique=False,
        sqlite_where=sa.text("import_key IS NOT NULL"),
    )  # fmt: skip

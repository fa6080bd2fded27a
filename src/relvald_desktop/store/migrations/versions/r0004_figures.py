"""Figures: summaries that are made again, what was issued, and indexes that cover what is counted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_SIGNAL = (
    "received_on",
    "source",
    "triage",
    "relation",
    "triaged_on",
    "first_attempt_on",
    "first_contact_on",
    "first_support_on",
    "violence_types",
    "case_id",
    "children",
    "id",
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
    """Make the two tables, and the indexes anew with what is counted since."""
    _record(
        "report_definition",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("from_on", sa.String(length=10), nullable=True),
        sa.Column("to_on", sa.String(length=10), nullable=True),
        sa.Column("compare_before", sa.Boolean(), nullable=False),
        sa.Column("compare_last_year", sa.Boolean(), nullable=False),
    )
    _record(
        "issued_report",
        sa.Column("issue", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("from_on", sa.String(length=10), nullable=False),
        sa.Column("to_on", sa.String(length=10), nullable=False),
        sa.Column("as_of", sa.String(length=10), nullable=False),
        sa.Column("threshold", sa.Integer(), nullable=False),
        sa.Column("counted", sa.String(), nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
    )
    op.create_index("ix_issued_report_issue", "issued_report", ["issue"], unique=False)
    op.create_index("ix_issued_report_period", "issued_report", ["to_on", "from_on"], unique=False)
    op.drop_index("ix_signal_figures", "signal")
    op.create_index("ix_signal_figures", "signal", list(_SIGNAL), unique=False)
    op.create_index(
        "ix_contact_reached", "contact", ["case_id", "outcome", "on"], unique=False,
        sqlite_where=sa.text("outcome IN ('contact', 'support')"),
    )  # fmt: skip
    op.drop_index("ix_legal_step_matter", "legal_step")
    op.create_index("ix_legal_step_matter", "legal_step", ["matter_id", "on", "id", "state"], unique=False)

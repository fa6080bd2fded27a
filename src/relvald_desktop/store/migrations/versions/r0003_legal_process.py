"""The legal process in depth: people by role, orders, breaches, claims, entitlements, deadlines; what left."""

from __future__ import annotations

import sqlalchemy as sa
import uuid6
from alembic import op

from relvald_desktop.store import vocabulary

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_NEW_COLUMNS = (
    "legal_matter ADD COLUMN joined_to VARCHAR REFERENCES legal_matter (id) DEFERRABLE INITIALLY DEFERRED",
    "legal_matter ADD COLUMN help_given TEXT NOT NULL DEFAULT '[]'",
    "legal_matter ADD COLUMN help_note VARCHAR NOT NULL DEFAULT ''",
    "legal_step ADD COLUMN jump_reason VARCHAR NOT NULL DEFAULT ''",
    "accompaniment ADD COLUMN met_by VARCHAR NOT NULL DEFAULT ''",
    "accompaniment ADD COLUMN minutes INTEGER",
    "accompaniment ADD COLUMN other_needs VARCHAR NOT NULL DEFAULT ''",
    "accompaniment ADD COLUMN if_he_is_there VARCHAR NOT NULL DEFAULT ''",
    "accompaniment ADD COLUMN tonight VARCHAR NOT NULL DEFAULT ''",
    "accompaniment ADD COLUMN next_dates VARCHAR NOT NULL DEFAULT ''",
    "task ADD COLUMN remind_on VARCHAR(10)",
    "task ADD COLUMN rule VARCHAR NOT NULL DEFAULT ''",
    "task ADD COLUMN about_id VARCHAR",
)
_PEOPLE = ("prosecutor", "counsel", "child_representative")
_KEPT = '"id", "created_at", "created_by", "changed_at", "changed_by", "revision", "zone"'


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


def _link(column: str, table: str) -> sa.ForeignKeyConstraint:
    """A reference to another record, checked when the transaction ends."""
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], initially="DEFERRED", deferrable=True)


def upgrade() -> None:
    """Make the new tables and columns; names in a matter become people of it; a confirmed jump keeps a word."""
    for make in TABLES:
        make()
    for column in _NEW_COLUMNS:
        op.execute(f"ALTER TABLE {column}")
    op.create_index("ix_legal_matter_joined_to", "legal_matter", ["joined_to"], unique=False)
    op.create_index("ix_task_about_id", "task", ["about_id"], unique=False)
    op.execute("UPDATE legal_step SET jump_reason = '–' WHERE confirmed_jump")
    op.execute("ALTER TABLE legal_step DROP COLUMN confirmed_jump")
    _people_of_matters()
    for column in _PEOPLE:
        op.execute(f"ALTER TABLE legal_matter DROP COLUMN {column}")


def _people_of_matters() -> None:
    connection = op.get_bind()
    known: set[str] = set()
    for role in _PEOPLE:
        query = (
            f"SELECT {_KEPT}, case_id, {role}, reported_on FROM legal_matter WHERE {role} != '' ORDER BY id"
        )
        for row in connection.exec_driver_sql(query).all():
            matter, created_at, by, changed_at, changed_by, _, zone, case, name, day = row
            new = str(uuid6.uuid7())
            connection.exec_driver_sql(
                "INSERT INTO matter_person (id, case_id, matter_id, role, name, organisation, phone, email, note, "
                "created_at, created_by, changed_at, changed_by, revision, zone) VALUES (?,?,?,?,?,'','','','',?,?,?,?,1,?)",
                (new, case, matter, role, name, created_at, by, changed_at, changed_by, zone),
            )
            found = connection.exec_driver_sql(
                'INSERT INTO search_entry (record_id, kind, case_id, "on") VALUES (?, ?, ?, ?)',
                (new, "matter_person", case, day),
            )
            connection.exec_driver_sql(
                "INSERT INTO search_text (rowid, body) VALUES (?, ?)", (found.lastrowid, name)
            )
            known |= vocabulary.learn(connection, name, known)
    named = " OR ".join(f"m.{role} != ''" for role in _PEOPLE)
    connection.exec_driver_sql(
        "UPDATE search_text SET body = (SELECT trim(m.police_reference || ' ' || m.court_case_number || ' ' || m.court) "
        "FROM legal_matter m JOIN search_entry e ON e.record_id = m.id WHERE e.rowid = search_text.rowid) "
        f"WHERE rowid IN (SELECT e.rowid FROM search_entry e JOIN legal_matter m ON m.id = e.record_id WHERE {named})"
    )


def _matter_person() -> None:
    _record(
        "matter_person",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("matter_id", sa.String(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        _link("case_id", "case_"),
        _link("matter_id", "legal_matter"),
    )
    op.create_index("ix_matter_person_case_id", "matter_person", ["case_id"], unique=False)
    op.create_index("ix_matter_person_matter_id", "matter_person", ["matter_id"], unique=False)


def _entitlement_note() -> None:
    _record(
        "entitlement_note",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("matter_id", sa.String(), nullable=False),
        sa.Column("entitlement", sa.String(), nullable=False),
        sa.Column("answer", sa.String(length=40), nullable=False),
        sa.Column("on", sa.String(length=10), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        _link("case_id", "case_"),
        _link("matter_id", "legal_matter"),
        sa.UniqueConstraint("matter_id", "entitlement", name="uq_entitlement_note_matter"),
    )
    op.create_index("ix_entitlement_note_case_id", "entitlement_note", ["case_id"], unique=False)


def _restraining_order() -> None:
    _record(
        "restraining_order",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("matter_id", sa.String(), nullable=True),
        sa.Column("order_kind", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("applied_on", sa.String(length=10), nullable=True),
        sa.Column("decided_on", sa.String(length=10), nullable=True),
        sa.Column("last_on", sa.String(length=10), nullable=True),
        sa.Column("monitored", sa.Boolean(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        _link("case_id", "case_"),
        _link("matter_id", "legal_matter"),
    )
    for column in ("case_id", "matter_id", "last_on"):
        op.create_index(f"ix_restraining_order_{column}", "restraining_order", [column], unique=False)


def _order_breach() -> None:
    _record(
        "order_breach",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("reported_on", sa.String(length=10), nullable=True),
        sa.Column("police_reference", sa.String(), nullable=False),
        _link("case_id", "case_"),
        _link("order_id", "restraining_order"),
    )
    op.create_index("ix_order_breach_case_id", "order_breach", ["case_id"], unique=False)
    op.create_index("ix_order_breach_order_id", "order_breach", ["order_id"], unique=False)


def _claim() -> None:
    _record(
        "claim",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("matter_id", sa.String(), nullable=True),
        sa.Column("child_id", sa.String(), nullable=True),
        sa.Column("what", sa.String(length=40), nullable=False),
        sa.Column("claimed_on", sa.String(length=10), nullable=True),
        sa.Column("claimed", sa.Integer(), nullable=True),
        sa.Column("decided_on", sa.String(length=10), nullable=True),
        sa.Column("granted", sa.Integer(), nullable=True),
        sa.Column("paid_on", sa.String(length=10), nullable=True),
        sa.Column("paid", sa.Integer(), nullable=True),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        _link("case_id", "case_"),
        _link("matter_id", "legal_matter"),
        _link("child_id", "person"),
    )
    op.create_index("ix_claim_case_id", "claim", ["case_id"], unique=False)
    op.create_index("ix_claim_matter_id", "claim", ["matter_id"], unique=False)


def _checklist_template() -> None:
    _record(
        "checklist_template",
        sa.Column("purpose", sa.String(length=40), nullable=False),
        sa.Column("phase", sa.String(length=40), nullable=False),
        sa.Column("items", sa.Text(), nullable=False),
        sa.UniqueConstraint("purpose", "phase", name="uq_checklist_template_purpose"),
    )


def _departure() -> None:
    _record(
        "departure",
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("noun", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("way", sa.String(length=40), nullable=False),
        sa.Column("to", sa.String(length=40), nullable=False),
        sa.Column("to_words", sa.String(), nullable=False),
        sa.Column("ground", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("with_password", sa.Boolean(), nullable=False),
        sa.Column("overridden", sa.Integer(), nullable=False),
        sa.Column("override_reason", sa.String(), nullable=False),
        _link("case_id", "case_"),
    )
    op.create_index("ix_departure_case", "departure", ["case_id", "on"], unique=False)


TABLES = (
    _matter_person,
    _entitlement_note,
    _restraining_order,
    _order_breach,
    _claim,
    _checklist_template,
    _departure,
)

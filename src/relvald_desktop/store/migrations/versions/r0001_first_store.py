"""The first store: people, cases, signals, contacts, legal matters, log, drafts, settings and the search index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table of the first revision."""
    op.create_table(
        "case_",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("opened_on", sa.String(length=10), nullable=False),
        sa.Column("closed_on", sa.String(length=10), nullable=True),
        sa.Column("close_reason", sa.String(length=40), nullable=True),
        sa.Column("acute", sa.Boolean(), nullable=False),
        sa.Column("responsible", sa.String(), nullable=False),
        sa.Column("relationship", sa.String(length=40), nullable=False),
        sa.Column("last_heard_on", sa.String(length=10), nullable=True),
        sa.Column("created_at", sa.String(length=27), nullable=True),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(length=27), nullable=True),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("code", name="uq_case_code"),
    )
    op.create_index("ix_case_list", "case_", ["closed_on", "opened_on", "id"], unique=False)
    op.create_table(
        "draft",
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.String(length=27), nullable=False),
        sa.PrimaryKeyConstraint("form", "target"),
    )
    op.create_table(
        "log_entry",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(length=27), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
    )
    op.create_index("ix_log_entry_case", "log_entry", ["case_id", "seq"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("given_name", sa.String(), nullable=False),
        sa.Column("family_name", sa.String(), nullable=False),
        sa.Column("name_protected", sa.Boolean(), nullable=False),
        sa.Column("protection", sa.String(length=40), nullable=False),
        sa.Column("identity_kind", sa.String(length=40), nullable=False),
        sa.Column("identity_number", sa.String(), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("needs_interpreter", sa.Boolean(), nullable=False),
        sa.Column("support_needs", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=True),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(length=27), nullable=True),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_person_identity_number"), "person", ["identity_number"], unique=False)
    op.create_table(
        "search_entry",
        sa.Column("rowid", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("rowid"),
    )
    op.create_index("ix_search_entry_record", "search_entry", ["record_id"], unique=False)
    op.create_table(
        "setting",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "undo_step",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", "kind", "record_id"),
    )
    op.create_table(
        "case_person",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=True),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(length=27), nullable=True),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_case_person_case", "case_person", ["case_id", "role", "person_id"], unique=False)
    op.create_index(op.f("ix_case_person_person_id"), "case_person", ["person_id"], unique=False)
    op.create_table(
        "contact",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("at", sa.String(length=27), nullable=False),
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("how", sa.String(length=40), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("participants", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("next_step", sa.String(), nullable=False),
        sa.Column("next_step_on", sa.String(length=10), nullable=True),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("signed_at", sa.String(length=27), nullable=True),
        sa.Column("signed_by", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=True),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(length=27), nullable=True),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_contact_case", "contact", ["case_id", "at", "id"], unique=False)
    op.create_index(
        "ix_contact_figures", "contact", ["on", "how", "outcome", "minutes", "case_id"], unique=False
    )
    op.create_index(
        "ix_contact_draft", "contact", ["on"], unique=False, sqlite_where=sa.text("state = 'draft'")
    )
    op.create_index(
        "ix_contact_next_step", "contact", ["next_step_on"], unique=False,
        sqlite_where=sa.text("next_step_on IS NOT NULL"),
    )  # fmt: skip
    op.create_index("ix_log_entry_action", "log_entry", ["action", "seq"], unique=False)
    op.create_table(
        "contact_channel",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("channel", sa.String(length=40), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("safety", sa.String(length=40), nullable=False),
        sa.Column("windows", sa.Text(), nullable=False),
        sa.Column("not_after", sa.String(length=10), nullable=True),
        sa.Column("say_if_other_answers", sa.String(), nullable=False),
        sa.Column("message_allowed", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=True),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(length=27), nullable=True),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_contact_channel_person_id"), "contact_channel", ["person_id"], unique=False)
    op.create_table(
        "legal_matter",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("reported_on", sa.String(length=10), nullable=False),
        sa.Column("offences", sa.Text(), nullable=False),
        sa.Column("police_reference", sa.String(), nullable=False),
        sa.Column("prosecutor", sa.String(), nullable=False),
        sa.Column("court", sa.String(), nullable=False),
        sa.Column("court_case_number", sa.String(), nullable=False),
        sa.Column("counsel", sa.String(), nullable=False),
        sa.Column("child_representative", sa.String(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("state_on", sa.String(length=10), nullable=True),
        sa.Column("next_expected_on", sa.String(length=10), nullable=True),
        sa.Column("ended_on", sa.String(length=10), nullable=True),
        sa.Column("end", sa.String(length=40), nullable=True),
        sa.Column("created_at", sa.String(length=27), nullable=True),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(length=27), nullable=True),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_legal_matter_case", "legal_matter", ["case_id", "reported_on"], unique=False)
    op.create_index(
        "ix_legal_matter_figures",
        "legal_matter",
        ["reported_on", "state", "ended_on", "end", "case_id"],
        unique=False,
    )
    op.create_table(
        "protected_value",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("what", sa.String(length=40), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=True),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(length=27), nullable=True),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_protected_value_person_id"), "protected_value", ["person_id"], unique=False)
    op.create_table(
        "relationship_status",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("since", sa.String(length=11), nullable=False),
        sa.Column("since_earliest", sa.String(length=10), nullable=False),
        sa.Column("said_by", sa.String(length=40), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=True),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(length=27), nullable=True),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "ix_relationship_status_case",
        "relationship_status",
        ["case_id", "since_earliest", "status"],
        unique=False,
    )
    op.create_table(
        "signal",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("received_on", sa.String(length=10), nullable=False),
        sa.Column("received_at", sa.String(length=27), nullable=True),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("source_words", sa.String(), nullable=False),
        sa.Column("informant", sa.String(), nullable=False),
        sa.Column("informant_protected", sa.Boolean(), nullable=False),
        sa.Column("seen_or_heard", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("identity_number", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("violence_types", sa.Text(), nullable=False),
        sa.Column("relation", sa.String(length=40), nullable=True),
        sa.Column("children", sa.Integer(), nullable=True),
        sa.Column("children_ages", sa.String(), nullable=False),
        sa.Column("acute", sa.Boolean(), nullable=True),
        sa.Column("weapon", sa.Boolean(), nullable=True),
        sa.Column("pregnant", sa.Boolean(), nullable=True),
        sa.Column("next_step", sa.String(length=40), nullable=True),
        sa.Column("triage", sa.String(length=40), nullable=False),
        sa.Column("triaged_on", sa.String(length=10), nullable=True),
        sa.Column("triaged_by", sa.String(), nullable=False),
        sa.Column("triage_reason", sa.String(), nullable=False),
        sa.Column("passed_to", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("first_attempt_on", sa.String(length=10), nullable=True),
        sa.Column("first_contact_on", sa.String(length=10), nullable=True),
        sa.Column("first_support_on", sa.String(length=10), nullable=True),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("import_note", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=True),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(length=27), nullable=True),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_signal_case_id"), "signal", ["case_id"], unique=False)
    op.create_index(
        "ix_signal_figures",
        "signal",
        [
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
        ],
        unique=False,
    )
    op.create_index(op.f("ix_signal_import_key"), "signal", ["import_key"], unique=False)
    op.create_index("ix_signal_register", "signal", ["received_on", "id"], unique=False)
    op.create_index("ix_signal_triage", "signal", ["triage", "received_on", "id"], unique=False)
    op.create_table(
        "accompaniment",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("matter_id", sa.String(), nullable=True),
        sa.Column("purpose", sa.String(length=40), nullable=False),
        sa.Column("starts_at", sa.String(length=27), nullable=False),
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("meeting_point", sa.String(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("during", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("paper_note", sa.String(), nullable=False),
        sa.Column("what_happened", sa.String(), nullable=False),
        sa.Column("how_she_was", sa.String(), nullable=False),
        sa.Column("follow_up_on", sa.String(length=10), nullable=True),
        sa.Column("carried_out", sa.Boolean(), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=True),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(length=27), nullable=True),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["matter_id"], ["legal_matter.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_accompaniment_case", "accompaniment", ["case_id", "starts_at"], unique=False)
    op.create_index(
        "ix_accompaniment_figures", "accompaniment", ["on", "purpose", "cancelled", "case_id"], unique=False
    )
    op.create_index(op.f("ix_accompaniment_matter_id"), "accompaniment", ["matter_id"], unique=False)
    op.create_table(
        "contact_addendum",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("contact_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("is_correction", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=True),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(length=27), nullable=True),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_contact_addendum_contact_id"), "contact_addendum", ["contact_id"], unique=False)
    op.create_table(
        "legal_step",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("matter_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("next_expected_on", sa.String(length=10), nullable=True),
        sa.Column("confirmed_jump", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=True),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(length=27), nullable=True),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["matter_id"], ["legal_matter.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_legal_step_matter", "legal_step", ["matter_id", "on"], unique=False)
    op.execute(
        "CREATE VIRTUAL TABLE search_text USING fts5(body, tokenize = 'unicode61 remove_diacritics 0')"
    )

"""Support in depth: risk, plans, children, referrals, consent, tasks, liaison, senders, merging; search by word forms."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from relvald_desktop.store import vocabulary

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_NEW_COLUMNS = (
    "case_ ADD COLUMN risk_level VARCHAR(40)",
    "case_ ADD COLUMN review_by VARCHAR(10)",
    "case_ ADD COLUMN snoozed_until VARCHAR(10)",
    "case_ ADD COLUMN merged_into VARCHAR REFERENCES case_ (id) DEFERRABLE INITIALLY DEFERRED",
    "contact ADD COLUMN attempt VARCHAR(40)",
    "contact_channel ADD COLUMN exceptions TEXT NOT NULL DEFAULT '[]'",
    "person ADD COLUMN merged_into VARCHAR REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED",
    'search_entry ADD COLUMN "on" VARCHAR(10)',
    "signal ADD COLUMN passed_answer VARCHAR NOT NULL DEFAULT ''",
    "signal ADD COLUMN passed_answer_on VARCHAR(10)",
    "signal ADD COLUMN sender_id VARCHAR REFERENCES sender (id) DEFERRABLE INITIALLY DEFERRED",
)
_WOMEN_AT_HOME = (
    "CREATE INDEX ix_case_at_home ON case_ ((NOT acute), (CASE risk_level WHEN 'acute' THEN 0 WHEN 'high' THEN 1 "
    "WHEN 'raised' THEN 3 WHEN 'low' THEN 4 ELSE 2 END), coalesce(last_heard_on, ''), id) "
    "WHERE +closed_on IS NULL AND relationship IN ('lives_with_him', 'planning', 'returned')"
)
_DAYS = {"contact": '"on"', "signal": "received_on", "accompaniment": '"on"', "legal_step": '"on"'}


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
    """Make the new tables and columns, and fill the vocabulary from what is searched already."""
    for make in TABLES:
        make()
    for column in _NEW_COLUMNS:
        op.execute(f"ALTER TABLE {column}")
    op.create_index("ix_case__merged_into", "case_", ["merged_into"], unique=False)
    op.create_index("ix_signal_sender_id", "signal", ["sender_id"], unique=False)
    op.execute(_WOMEN_AT_HOME)
    op.execute("CREATE VIRTUAL TABLE search_part USING fts5(folded, tokenize = 'trigram')")
    _date_the_index()
    _learn_words()


def _date_the_index() -> None:
    for table, column in _DAYS.items():
        op.execute(
            f'UPDATE search_entry SET "on" = (SELECT {column} FROM {table} t WHERE t.id = record_id) '
            f"WHERE kind = '{table}'"
        )


def _learn_words() -> None:
    connection = op.get_bind()
    known: set[str] = set()
    for (body,) in connection.exec_driver_sql("SELECT body FROM search_text"):
        known |= vocabulary.learn(connection, body, known)


def _contact_template() -> None:
    _record(
        "contact_template",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("how", sa.String(length=40), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("next_step", sa.String(), nullable=False),
    )


def _liaison_meeting() -> None:
    _record(
        "liaison_meeting",
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("partners", sa.String(), nullable=False),
        sa.Column("with_police", sa.Boolean(), nullable=False),
        sa.Column("held", sa.Boolean(), nullable=False),
        sa.Column("points", sa.String(), nullable=False),
        sa.Column("decisions", sa.String(), nullable=False),
    )
    op.create_index(op.f("ix_liaison_meeting_on"), "liaison_meeting", ["on"], unique=False)


def _merge() -> None:
    _record(
        "merge",
        sa.Column("what", sa.String(length=40), nullable=False),
        sa.Column("kept_id", sa.String(), nullable=False),
        sa.Column("gone_id", sa.String(), nullable=False),
        sa.Column("moved", sa.String(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
    )
    op.create_index(op.f("ix_merge_gone_id"), "merge", ["gone_id"], unique=False)
    op.create_index(op.f("ix_merge_kept_id"), "merge", ["kept_id"], unique=False)


def _saved_search() -> None:
    _record(
        "saved_search",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
    )


def _search_word() -> None:
    op.create_table(
        "search_word",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("stem", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("word"),
    )
    op.create_index("ix_search_word_folded", "search_word", ["folded"], unique=False)
    op.create_index("ix_search_word_stem", "search_word", ["stem"], unique=False)


def _sender() -> None:
    _record(
        "sender",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("contact_person", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
    )


def _child_notice() -> None:
    _record(
        "child_notice",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("child_id", sa.String(), nullable=False),
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("exposure", sa.Text(), nullable=False),
        sa.Column("lives_with", sa.String(length=40), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        _link("case_id", "case_"),
        _link("child_id", "person"),
    )
    op.create_index(op.f("ix_child_notice_case_id"), "child_notice", ["case_id"], unique=False)
    op.create_index(op.f("ix_child_notice_child_id"), "child_notice", ["child_id"], unique=False)


def _concern_report() -> None:
    _record(
        "concern_report",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("child_id", sa.String(), nullable=False),
        sa.Column("noticed_on", sa.String(length=10), nullable=False),
        sa.Column("sent_on", sa.String(length=10), nullable=True),
        sa.Column("to", sa.String(), nullable=False),
        sa.Column("receipt_on", sa.String(length=10), nullable=True),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("outcome_on", sa.String(length=10), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        _link("case_id", "case_"),
        _link("child_id", "person"),
    )
    op.create_index(op.f("ix_concern_report_case_id"), "concern_report", ["case_id"], unique=False)
    op.create_index(op.f("ix_concern_report_child_id"), "concern_report", ["child_id"], unique=False)


def _consent() -> None:
    _record(
        "consent",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("to_whom", sa.String(), nullable=False),
        sa.Column("given_on", sa.String(length=10), nullable=False),
        sa.Column("until", sa.String(length=10), nullable=True),
        sa.Column("withdrawn_on", sa.String(length=10), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        _link("case_id", "case_"),
    )
    op.create_index(op.f("ix_consent_case_id"), "consent", ["case_id"], unique=False)


def _instrument_result() -> None:
    _record(
        "instrument_result",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("instrument", sa.String(length=40), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("total", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        _link("case_id", "case_"),
    )
    op.create_index(op.f("ix_instrument_result_case_id"), "instrument_result", ["case_id"], unique=False)


def _liaison_action() -> None:
    _record(
        "liaison_action",
        sa.Column("meeting_id", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("due_on", sa.String(length=10), nullable=True),
        sa.Column("done_on", sa.String(length=10), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["liaison_meeting.id"], initially="DEFERRED", deferrable=True
        ),
    )
    op.create_index(op.f("ix_liaison_action_meeting_id"), "liaison_action", ["meeting_id"], unique=False)


def _referral() -> None:
    _record(
        "referral",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=True),
        sa.Column("to", sa.String(length=40), nullable=False),
        sa.Column("to_words", sa.String(), nullable=False),
        sa.Column("need", sa.String(), nullable=False),
        sa.Column("referred_by", sa.String(), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.Column("sent_on", sa.String(length=10), nullable=False),
        sa.Column("answer", sa.String(length=40), nullable=False),
        sa.Column("answered_on", sa.String(length=10), nullable=True),
        sa.Column("taken_up_on", sa.String(length=10), nullable=True),
        _link("case_id", "case_"),
        _link("person_id", "person"),
    )
    op.create_index(op.f("ix_referral_case_id"), "referral", ["case_id"], unique=False)
    op.create_index(op.f("ix_referral_person_id"), "referral", ["person_id"], unique=False)


def _risk_review() -> None:
    _record(
        "risk_review",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=False),
        sa.Column("reasons", sa.String(), nullable=False),
        sa.Column("her_view", sa.String(length=40), nullable=False),
        sa.Column("her_words", sa.String(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("review_by", sa.String(length=10), nullable=True),
        _link("case_id", "case_"),
    )
    op.create_index("ix_risk_review_case", "risk_review", ["case_id", "on", "id"], unique=False)


def _safety_plan() -> None:
    _record(
        "safety_plan",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.Column("may_keep", sa.Boolean(), nullable=True),
        sa.Column("warning_signs", sa.String(), nullable=False),
        sa.Column("way_out", sa.String(), nullable=False),
        sa.Column("safe_places", sa.String(), nullable=False),
        sa.Column("people_to_call", sa.String(), nullable=False),
        sa.Column("code_word", sa.String(), nullable=False),
        sa.Column("bag_and_papers", sa.String(), nullable=False),
        sa.Column("phone_and_accounts", sa.String(), nullable=False),
        sa.Column("children", sa.String(), nullable=False),
        sa.Column("when_he_comes", sa.String(), nullable=False),
        sa.Column("after_leaving", sa.String(), nullable=False),
        sa.Column("what_gives_strength", sa.String(), nullable=False),
        _link("case_id", "case_"),
    )
    op.create_index("ix_safety_plan_case", "safety_plan", ["case_id", "version"], unique=False)


def _silence_snooze() -> None:
    _record(
        "silence_snooze",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("until", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        _link("case_id", "case_"),
    )
    op.create_index(op.f("ix_silence_snooze_case_id"), "silence_snooze", ["case_id"], unique=False)


def _staff_risk_note() -> None:
    _record(
        "staff_risk_note",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("risks", sa.Text(), nullable=False),
        sa.Column("precautions", sa.String(), nullable=False),
        _link("case_id", "case_"),
    )
    op.create_index(op.f("ix_staff_risk_note_case_id"), "staff_risk_note", ["case_id"], unique=False)


def _task() -> None:
    _record(
        "task",
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("due_on", sa.String(length=10), nullable=False),
        sa.Column("is_call", sa.Boolean(), nullable=False),
        sa.Column("done_on", sa.String(length=10), nullable=True),
        sa.Column("done_by", sa.String(), nullable=False),
        _link("case_id", "case_"),
    )
    op.create_index(op.f("ix_task_case_id"), "task", ["case_id"], unique=False)
    op.create_index("ix_task_due", "task", ["done_on", "due_on", "id"], unique=False)


def _disclosure() -> None:
    _record(
        "disclosure",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("to_whom", sa.String(), nullable=False),
        sa.Column("ground", sa.String(), nullable=False),
        sa.Column("consent_id", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        _link("case_id", "case_"),
        _link("consent_id", "consent"),
    )
    op.create_index(op.f("ix_disclosure_case_id"), "disclosure", ["case_id"], unique=False)


def _sender_feedback() -> None:
    _record(
        "sender_feedback",
        sa.Column("sender_id", sa.String(), nullable=False),
        sa.Column("signal_id", sa.String(), nullable=True),
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        _link("sender_id", "sender"),
        _link("signal_id", "signal"),
    )
    op.create_index(op.f("ix_sender_feedback_sender_id"), "sender_feedback", ["sender_id"], unique=False)


TABLES = (
    _contact_template,
    _liaison_meeting,
    _merge,
    _saved_search,
    _search_word,
    _sender,
    _child_notice,
    _concern_report,
    _consent,
    _instrument_result,
    _liaison_action,
    _referral,
    _risk_review,
    _safety_plan,
    _silence_snooze,
    _staff_risk_note,
    _task,
    _disclosure,
    _sender_feedback,
)

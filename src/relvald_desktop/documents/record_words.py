"""What records and their fields are called on paper, for somebody who has never seen the program."""

from __future__ import annotations

from relvald_desktop.records.field_labels import FIELDS
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

KINDS = {
    "person": QT_TRANSLATE_NOOP("Palette", "person"),
    "contact_channel": QT_TRANSLATE_NOOP("Palette", "contact channel"),
    "protected_value": QT_TRANSLATE_NOOP("Palette", "protected value"), "case": QT_TRANSLATE_NOOP("Palette", "case"),
    "relationship_status": QT_TRANSLATE_NOOP("Palette", "relationship status"),
    "signal": QT_TRANSLATE_NOOP("Palette", "signal"), "contact": QT_TRANSLATE_NOOP("Palette", "note"),
    "contact_addendum": QT_TRANSLATE_NOOP("Palette", "addition to a note"),
    "legal_matter": QT_TRANSLATE_NOOP("Palette", "legal matter"), "legal_step": QT_TRANSLATE_NOOP("Palette", "step"),
    "accompaniment": QT_TRANSLATE_NOOP("Palette", "accompaniment"),
    "risk_review": QT_TRANSLATE_NOOP("Palette", "risk review"),
    "instrument_result": QT_TRANSLATE_NOOP("Palette", "result of an instrument"),
    "safety_plan": QT_TRANSLATE_NOOP("Palette", "safety plan"),
    "silence_snooze": QT_TRANSLATE_NOOP("Palette", "rest of the silence alarm"),
    "child_notice": QT_TRANSLATE_NOOP("Palette", "what a child has seen"),
    "concern_report": QT_TRANSLATE_NOOP("Palette", "report of concern"),
    "referral": QT_TRANSLATE_NOOP("Palette", "referral"),
    "staff_risk_note": QT_TRANSLATE_NOOP("Palette", "risk to staff"),
    "consent": QT_TRANSLATE_NOOP("Palette", "consent"), "disclosure": QT_TRANSLATE_NOOP("Palette", "disclosure"),
    "task": QT_TRANSLATE_NOOP("Palette", "task"),
    "sender_feedback": QT_TRANSLATE_NOOP("Palette", "feedback to a sender"),
    "matter_person": QT_TRANSLATE_NOOP("Palette", "person of a legal matter"),
    "restraining_order": QT_TRANSLATE_NOOP("Palette", "restraining order"),
    "order_breach": QT_TRANSLATE_NOOP("Palette", "breach of an order"),
    "claim": QT_TRANSLATE_NOOP("Palette", "claim for money"),
    "entitlement_note": QT_TRANSLATE_NOOP("Palette", "right asked about"),
    "departure": QT_TRANSLATE_NOOP("Palette", "what left"),
    "case_person": QT_TRANSLATE_NOOP("Palette", "person's role in a case"),
    "merge": QT_TRANSLATE_NOOP("Palette", "merge"), "attachment": QT_TRANSLATE_NOOP("Palette", "attachment"),
    "retention_exception": QT_TRANSLATE_NOOP("Palette", "reason to keep longer"),
}  # fmt: skip
"""The kinds of record that can be about somebody."""
NOT_SHOWN = frozenset(
    {
        "id", "created_at", "created_by", "changed_at", "changed_by", "revision", "zone", "since_earliest", "about_id", "kept_id",
        "gone_id", "moved", "merged_into", "import_key", "blob", "joined_to",
    }
)  # fmt: skip
"""What the store keeps for itself: ids, and what repeats something else."""


def kind_word(kind: str, wording: Wording) -> str:
    """What a kind of record is called, with a capital letter. Raises KeyError for a kind of the unit's own."""
    word = wording.translate("Palette", KINDS[kind])
    return word[:1].upper() + word[1:]


def field_word(field: str, wording: Wording) -> str:
    """What a field is called. Raises KeyError for one that has no word."""
    return wording.translate("Fields", FIELDS[field])

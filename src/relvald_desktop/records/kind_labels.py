"""What kinds of record are called, for somebody who has never seen the program: the English source label, translated through
context "Kinds"."""

from __future__ import annotations

from relvald_desktop.wording import QT_TRANSLATE_NOOP

KINDS = {
    "person": QT_TRANSLATE_NOOP("Kinds", "person"),
    "contact_channel": QT_TRANSLATE_NOOP("Kinds", "contact channel"),
    "protected_value": QT_TRANSLATE_NOOP("Kinds", "protected value"),
    "case": QT_TRANSLATE_NOOP("Kinds", "case"),
    "relationship_status": QT_TRANSLATE_NOOP("Kinds", "relationship status"),
    "signal": QT_TRANSLATE_NOOP("Kinds", "signal"),
    "contact": QT_TRANSLATE_NOOP("Kinds", "note"),
    "contact_addendum": QT_TRANSLATE_NOOP("Kinds", "addition to a note"),
    "legal_matter": QT_TRANSLATE_NOOP("Kinds", "legal matter"),
    "legal_step": QT_TRANSLATE_NOOP("Kinds", "step"),
    "accompaniment": QT_TRANSLATE_NOOP("Kinds", "accompaniment"),
    "risk_review": QT_TRANSLATE_NOOP("Kinds", "risk review"),
    "instrument_result": QT_TRANSLATE_NOOP("Kinds", "result of an instrument"),
    "safety_plan": QT_TRANSLATE_NOOP("Kinds", "safety plan"),
    "silence_snooze": QT_TRANSLATE_NOOP("Kinds", "rest of the silence alarm"),
    "child_notice": QT_TRANSLATE_NOOP("Kinds", "what a child has seen"),
    "concern_report": QT_TRANSLATE_NOOP("Kinds", "report of concern"),
    "referral": QT_TRANSLATE_NOOP("Kinds", "referral"),
    "staff_risk_note": QT_TRANSLATE_NOOP("Kinds", "risk to staff"),
    "consent": QT_TRANSLATE_NOOP("Kinds", "consent"),
    "disclosure": QT_TRANSLATE_NOOP("Kinds", "disclosure"),
    "task": QT_TRANSLATE_NOOP("Kinds", "task"),
    "liaison_meeting": QT_TRANSLATE_NOOP("Kinds", "liaison meeting"),
    "liaison_action": QT_TRANSLATE_NOOP("Kinds", "action after a meeting"),
    "sender": QT_TRANSLATE_NOOP("Kinds", "sender"),
    "sender_feedback": QT_TRANSLATE_NOOP("Kinds", "feedback to a sender"),
    "matter_person": QT_TRANSLATE_NOOP("Kinds", "person of a legal matter"),
    "restraining_order": QT_TRANSLATE_NOOP("Kinds", "restraining order"),
    "order_breach": QT_TRANSLATE_NOOP("Kinds", "breach of an order"),
    "claim": QT_TRANSLATE_NOOP("Kinds", "claim for money"),
    "entitlement_note": QT_TRANSLATE_NOOP("Kinds", "right asked about"),
    "departure": QT_TRANSLATE_NOOP("Kinds", "what left"),
    "attachment": QT_TRANSLATE_NOOP("Kinds", "document"),
    "case_person": QT_TRANSLATE_NOOP("Kinds", "person's role in a case"),
    "merge": QT_TRANSLATE_NOOP("Kinds", "merge"),
    "retention_exception": QT_TRANSLATE_NOOP("Kinds", "reason to keep longer"),
}  # fmt: skip
"""Every kind that is found, compared or given out, by the name it has in the log and the index."""

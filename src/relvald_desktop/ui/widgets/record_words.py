"""What kinds of records, their fields and the values in them are called, where two versions are laid side by side."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from relvald_desktop.store.images import values_from
from relvald_desktop.ui.dialogs.palette import KINDS
from relvald_desktop.ui.language import clock, day, translate, word
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_MORE_KINDS = {
    "case_person": QT_TRANSLATE_NOOP("RecordWords", "person in the case"),
    "merge": QT_TRANSLATE_NOOP("RecordWords", "what was merged"),
    "attachment": QT_TRANSLATE_NOOP("RecordWords", "document"),
    "retention_exception": QT_TRANSLATE_NOOP("RecordWords", "reason to keep longer"),
}
FIELDS = {
    "about": QT_TRANSLATE_NOOP("RecordWords", "about whom"),
    "about_id": QT_TRANSLATE_NOOP("RecordWords", "what it is about"),
    "acute": QT_TRANSLATE_NOOP("RecordWords", "acute"),
    "after": QT_TRANSLATE_NOOP("RecordWords", "checklist, after"),
    "after_leaving": QT_TRANSLATE_NOOP("RecordWords", "after leaving"),
    "agreed": QT_TRANSLATE_NOOP("RecordWords", "made with her"),
    "answer": QT_TRANSLATE_NOOP("RecordWords", "answer"),
    "answered_on": QT_TRANSLATE_NOOP("RecordWords", "answered on"),
    "answers": QT_TRANSLATE_NOOP("RecordWords", "answers"),
    "applied_on": QT_TRANSLATE_NOOP("RecordWords", "applied for on"),
    "at": QT_TRANSLATE_NOOP("RecordWords", "time"),
    "attempt": QT_TRANSLATE_NOOP("RecordWords", "how the attempt ended"),
    "bag_and_papers": QT_TRANSLATE_NOOP("RecordWords", "bag and papers"),
    "before": QT_TRANSLATE_NOOP("RecordWords", "checklist, before"),
    "birth_year": QT_TRANSLATE_NOOP("RecordWords", "year of birth"),
    "cancelled": QT_TRANSLATE_NOOP("RecordWords", "cancelled"),
    "carried_out": QT_TRANSLATE_NOOP("RecordWords", "carried out"),
    "case_id": QT_TRANSLATE_NOOP("RecordWords", "case"),
    "channel": QT_TRANSLATE_NOOP("RecordWords", "way to reach"),
    "child_id": QT_TRANSLATE_NOOP("RecordWords", "child"),
    "children": QT_TRANSLATE_NOOP("RecordWords", "children"),
    "children_ages": QT_TRANSLATE_NOOP("RecordWords", "ages of the children"),
    "claimed": QT_TRANSLATE_NOOP("RecordWords", "amount claimed"),
    "claimed_on": QT_TRANSLATE_NOOP("RecordWords", "claimed on"),
    "close_reason": QT_TRANSLATE_NOOP("RecordWords", "why it was closed"),
    "closed_on": QT_TRANSLATE_NOOP("RecordWords", "closed on"),
    "code_word": QT_TRANSLATE_NOOP("RecordWords", "code word"),
    "consent_id": QT_TRANSLATE_NOOP("RecordWords", "consent"),
    "contact_id": QT_TRANSLATE_NOOP("RecordWords", "note"),
    "contact_person": QT_TRANSLATE_NOOP("RecordWords", "contact person"),
    "court": QT_TRANSLATE_NOOP("RecordWords", "court"),
    "court_case_number": QT_TRANSLATE_NOOP("RecordWords", "court case number"),
    "decided_on": QT_TRANSLATE_NOOP("RecordWords", "decided on"),
    "digest": QT_TRANSLATE_NOOP("RecordWords", "content"),
    "done_by": QT_TRANSLATE_NOOP("RecordWords", "done by"),
    "done_on": QT_TRANSLATE_NOOP("RecordWords", "done on"),
    "due_on": QT_TRANSLATE_NOOP("RecordWords", "due on"),
    "during": QT_TRANSLATE_NOOP("RecordWords", "checklist, during"),
    "email": QT_TRANSLATE_NOOP("RecordWords", "e-mail"),
    "end": QT_TRANSLATE_NOOP("RecordWords", "how it ended"),
    "ended_on": QT_TRANSLATE_NOOP("RecordWords", "ended on"),
    "entitlement": QT_TRANSLATE_NOOP("RecordWords", "right"),
    "exceptions": QT_TRANSLATE_NOOP("RecordWords", "except on"),
    "exposure": QT_TRANSLATE_NOOP("RecordWords", "how the child met the violence"),
    "family_name": QT_TRANSLATE_NOOP("RecordWords", "family name"),
    "file_name": QT_TRANSLATE_NOOP("RecordWords", "name of the file"),
    "first_attempt_on": QT_TRANSLATE_NOOP("RecordWords", "first attempt on"),
    "first_contact_on": QT_TRANSLATE_NOOP("RecordWords", "first contact on"),
    "first_support_on": QT_TRANSLATE_NOOP("RecordWords", "first support on"),
    "follow_up_on": QT_TRANSLATE_NOOP("RecordWords", "follow up on"),
    "given_name": QT_TRANSLATE_NOOP("RecordWords", "given name"),
    "given_on": QT_TRANSLATE_NOOP("RecordWords", "given on"),
    "gone_id": QT_TRANSLATE_NOOP("RecordWords", "the one merged"),
    "granted": QT_TRANSLATE_NOOP("RecordWords", "amount granted"),
    "ground": QT_TRANSLATE_NOOP("RecordWords", "legal ground"),
    "has_position": QT_TRANSLATE_NOOP("RecordWords", "says where it was made"),
    "help_given": QT_TRANSLATE_NOOP("RecordWords", "help given"),
    "help_note": QT_TRANSLATE_NOOP("RecordWords", "about the help"),
    "her_view": QT_TRANSLATE_NOOP("RecordWords", "her own view"),
    "her_words": QT_TRANSLATE_NOOP("RecordWords", "her words"),
    "how": QT_TRANSLATE_NOOP("RecordWords", "how"),
    "how_she_was": QT_TRANSLATE_NOOP("RecordWords", "how she was"),
    "identity_kind": QT_TRANSLATE_NOOP("RecordWords", "kind of identity number"),
    "identity_number": QT_TRANSLATE_NOOP("RecordWords", "identity number"),
    "if_he_is_there": QT_TRANSLATE_NOOP("RecordWords", "if he is there"),
    "import_key": QT_TRANSLATE_NOOP("RecordWords", "row of the register"),
    "import_note": QT_TRANSLATE_NOOP("RecordWords", "note from the import"),
    "informant": QT_TRANSLATE_NOOP("RecordWords", "who told"),
    "informant_protected": QT_TRANSLATE_NOOP("RecordWords", "who told is protected"),
    "instrument": QT_TRANSLATE_NOOP("RecordWords", "instrument"),
    "is_call": QT_TRANSLATE_NOOP("RecordWords", "a call"),
    "is_correction": QT_TRANSLATE_NOOP("RecordWords", "a correction"),
    "joined_to": QT_TRANSLATE_NOOP("RecordWords", "joined to"),
    "jump_reason": QT_TRANSLATE_NOOP("RecordWords", "why a step is missing"),
    "kept_id": QT_TRANSLATE_NOOP("RecordWords", "the one kept"),
    "languages": QT_TRANSLATE_NOOP("RecordWords", "languages"),
    "last_on": QT_TRANSLATE_NOOP("RecordWords", "last day"),
    "level": QT_TRANSLATE_NOOP("RecordWords", "level"),
    "lives_with": QT_TRANSLATE_NOOP("RecordWords", "lives with"),
    "matter_id": QT_TRANSLATE_NOOP("RecordWords", "legal matter"),
    "may_keep": QT_TRANSLATE_NOOP("RecordWords", "paper is safe at home"),
    "media_type": QT_TRANSLATE_NOOP("RecordWords", "kind of file"),
    "meeting_point": QT_TRANSLATE_NOOP("RecordWords", "meeting point"),
    "merged_into": QT_TRANSLATE_NOOP("RecordWords", "merged into"),
    "message_allowed": QT_TRANSLATE_NOOP("RecordWords", "messages are allowed"),
    "met_by": QT_TRANSLATE_NOOP("RecordWords", "who meets her"),
    "minutes": QT_TRANSLATE_NOOP("RecordWords", "minutes"),
    "monitored": QT_TRANSLATE_NOOP("RecordWords", "with an ankle monitor"),
    "moved": QT_TRANSLATE_NOOP("RecordWords", "what was moved"),
    "name": QT_TRANSLATE_NOOP("RecordWords", "name"),
    "name_protected": QT_TRANSLATE_NOOP("RecordWords", "protected name"),
    "need": QT_TRANSLATE_NOOP("RecordWords", "need"),
    "needs": QT_TRANSLATE_NOOP("RecordWords", "needs"),
    "needs_interpreter": QT_TRANSLATE_NOOP("RecordWords", "needs an interpreter"),
    "next_dates": QT_TRANSLATE_NOOP("RecordWords", "next dates"),
    "next_expected_on": QT_TRANSLATE_NOOP("RecordWords", "next expected on"),
    "next_step": QT_TRANSLATE_NOOP("RecordWords", "next step"),
    "next_step_on": QT_TRANSLATE_NOOP("RecordWords", "next step on"),
    "not_after": QT_TRANSLATE_NOOP("RecordWords", "not after"),
    "note": QT_TRANSLATE_NOOP("RecordWords", "note"),
    "noticed_on": QT_TRANSLATE_NOOP("RecordWords", "noticed on"),
    "offences": QT_TRANSLATE_NOOP("RecordWords", "offences"),
    "on": QT_TRANSLATE_NOOP("RecordWords", "date"),
    "opened_on": QT_TRANSLATE_NOOP("RecordWords", "opened on"),
    "order_id": QT_TRANSLATE_NOOP("RecordWords", "restraining order"),
    "order_kind": QT_TRANSLATE_NOOP("RecordWords", "kind of order"),
    "organisation": QT_TRANSLATE_NOOP("RecordWords", "organisation"),
    "origin": QT_TRANSLATE_NOOP("RecordWords", "where it comes from"),
    "origin_words": QT_TRANSLATE_NOOP("RecordWords", "where it comes from, in words"),
    "other_needs": QT_TRANSLATE_NOOP("RecordWords", "other needs"),
    "outcome": QT_TRANSLATE_NOOP("RecordWords", "outcome"),
    "outcome_on": QT_TRANSLATE_NOOP("RecordWords", "outcome on"),
    "paid": QT_TRANSLATE_NOOP("RecordWords", "amount paid"),
    "paid_on": QT_TRANSLATE_NOOP("RecordWords", "paid on"),
    "paper_note": QT_TRANSLATE_NOOP("RecordWords", "note on the paper"),
    "participants": QT_TRANSLATE_NOOP("RecordWords", "who took part"),
    "passed_answer": QT_TRANSLATE_NOOP("RecordWords", "answer that came back"),
    "passed_answer_on": QT_TRANSLATE_NOOP("RecordWords", "answer came on"),
    "passed_to": QT_TRANSLATE_NOOP("RecordWords", "passed on to"),
    "people_to_call": QT_TRANSLATE_NOOP("RecordWords", "people to call"),
    "person_id": QT_TRANSLATE_NOOP("RecordWords", "person"),
    "phone": QT_TRANSLATE_NOOP("RecordWords", "telephone"),
    "phone_and_accounts": QT_TRANSLATE_NOOP("RecordWords", "phone and accounts"),
    "place": QT_TRANSLATE_NOOP("RecordWords", "place"),
    "police_reference": QT_TRANSLATE_NOOP("RecordWords", "police reference"),
    "precautions": QT_TRANSLATE_NOOP("RecordWords", "precautions"),
    "pregnant": QT_TRANSLATE_NOOP("RecordWords", "pregnant"),
    "protection": QT_TRANSLATE_NOOP("RecordWords", "protected identity"),
    "purpose": QT_TRANSLATE_NOOP("RecordWords", "purpose"),
    "reason": QT_TRANSLATE_NOOP("RecordWords", "reason"),
    "reasons": QT_TRANSLATE_NOOP("RecordWords", "reasons"),
    "receipt_on": QT_TRANSLATE_NOOP("RecordWords", "receipt on"),
    "received_at": QT_TRANSLATE_NOOP("RecordWords", "received at"),
    "received_on": QT_TRANSLATE_NOOP("RecordWords", "received on"),
    "reference": QT_TRANSLATE_NOOP("RecordWords", "reference"),
    "referred_by": QT_TRANSLATE_NOOP("RecordWords", "referred by"),
    "relation": QT_TRANSLATE_NOOP("RecordWords", "what he is to her"),
    "remind_on": QT_TRANSLATE_NOOP("RecordWords", "remind on"),
    "register_code": QT_TRANSLATE_NOOP("RecordWords", "code in the register"),
    "reported_on": QT_TRANSLATE_NOOP("RecordWords", "reported on"),
    "responsible": QT_TRANSLATE_NOOP("RecordWords", "responsible"),
    "review_by": QT_TRANSLATE_NOOP("RecordWords", "next review by"),
    "risks": QT_TRANSLATE_NOOP("RecordWords", "risks"),
    "role": QT_TRANSLATE_NOOP("RecordWords", "role"),
    "room": QT_TRANSLATE_NOOP("RecordWords", "room"),
    "rule": QT_TRANSLATE_NOOP("RecordWords", "rule"),
    "safe_places": QT_TRANSLATE_NOOP("RecordWords", "safe places"),
    "safety": QT_TRANSLATE_NOOP("RecordWords", "safety"),
    "said_by": QT_TRANSLATE_NOOP("RecordWords", "said by"),
    "say_if_other_answers": QT_TRANSLATE_NOOP("RecordWords", "what to say if somebody else answers"),
    "seen_or_heard": QT_TRANSLATE_NOOP("RecordWords", "seen or heard"),
    "sender_id": QT_TRANSLATE_NOOP("RecordWords", "sender"),
    "sent_on": QT_TRANSLATE_NOOP("RecordWords", "sent on"),
    "signal_id": QT_TRANSLATE_NOOP("RecordWords", "signal"),
    "signed_at": QT_TRANSLATE_NOOP("RecordWords", "signed at"),
    "signed_by": QT_TRANSLATE_NOOP("RecordWords", "signed by"),
    "since": QT_TRANSLATE_NOOP("RecordWords", "since"),
    "size": QT_TRANSLATE_NOOP("RecordWords", "size"),
    "snoozed_until": QT_TRANSLATE_NOOP("RecordWords", "rests until"),
    "source": QT_TRANSLATE_NOOP("RecordWords", "source"),
    "source_words": QT_TRANSLATE_NOOP("RecordWords", "source, in words"),
    "starts_at": QT_TRANSLATE_NOOP("RecordWords", "begins at"),
    "state": QT_TRANSLATE_NOOP("RecordWords", "state"),
    "state_on": QT_TRANSLATE_NOOP("RecordWords", "state since"),
    "status": QT_TRANSLATE_NOOP("RecordWords", "status"),
    "support_needs": QT_TRANSLATE_NOOP("RecordWords", "support needs"),
    "taken_up_on": QT_TRANSLATE_NOOP("RecordWords", "taken up on"),
    "text": QT_TRANSLATE_NOOP("RecordWords", "text"),
    "title": QT_TRANSLATE_NOOP("RecordWords", "title"),
    "to": QT_TRANSLATE_NOOP("RecordWords", "to"),
    "to_whom": QT_TRANSLATE_NOOP("RecordWords", "to whom"),
    "to_words": QT_TRANSLATE_NOOP("RecordWords", "to, in words"),
    "tonight": QT_TRANSLATE_NOOP("RecordWords", "plan for tonight"),
    "total": QT_TRANSLATE_NOOP("RecordWords", "total"),
    "triage": QT_TRANSLATE_NOOP("RecordWords", "decision"),
    "triage_reason": QT_TRANSLATE_NOOP("RecordWords", "why it was decided"),
    "triaged_by": QT_TRANSLATE_NOOP("RecordWords", "decided by"),
    "triaged_on": QT_TRANSLATE_NOOP("RecordWords", "decided on (date)"),
    "undone": QT_TRANSLATE_NOOP("RecordWords", "taken apart again"),
    "until": QT_TRANSLATE_NOOP("RecordWords", "until"),
    "value": QT_TRANSLATE_NOOP("RecordWords", "value"),
    "version": QT_TRANSLATE_NOOP("RecordWords", "version"),
    "violence_types": QT_TRANSLATE_NOOP("RecordWords", "types of violence"),
    "warning_signs": QT_TRANSLATE_NOOP("RecordWords", "warning signs"),
    "way_out": QT_TRANSLATE_NOOP("RecordWords", "way out"),
    "weapon": QT_TRANSLATE_NOOP("RecordWords", "weapon"),
    "what": QT_TRANSLATE_NOOP("RecordWords", "what"),
    "what_gives_strength": QT_TRANSLATE_NOOP("RecordWords", "what gives strength"),
    "what_happened": QT_TRANSLATE_NOOP("RecordWords", "what happened"),
    "when_he_comes": QT_TRANSLATE_NOOP("RecordWords", "when he comes"),
    "windows": QT_TRANSLATE_NOOP("RecordWords", "safe windows"),
    "withdrawn_on": QT_TRANSLATE_NOOP("RecordWords", "withdrawn on"),
    "words": QT_TRANSLATE_NOOP("RecordWords", "words"),
}


def kind_word(kind: str) -> str:
    """What a kind of record is called, with a capital letter."""
    if kind in KINDS:
        text = translate("Palette", KINDS[kind])
    else:
        text = translate("RecordWords", _MORE_KINDS[kind]) if kind in _MORE_KINDS else kind
    return text[:1].upper() + text[1:]


def field_word(field: str) -> str:
    """What a field is called; a new one that has no words yet stands as it is."""
    return translate("RecordWords", FIELDS[field]) if field in FIELDS else field


def value_text(kind: str, field: str, stored: Any, zone: str) -> str:
    """A value in the form it has in the store, as it is read."""
    if stored in (None, "", "[]"):
        return translate("RecordWords", "(empty)")
    return _text(values_from(kind, {field: stored}).get(field), ZoneInfo(zone))


def _text(value: Any, zone: ZoneInfo) -> str:
    if isinstance(value, bool):
        return translate("RecordWords", "yes") if value else translate("RecordWords", "no")
    if isinstance(value, StrEnum):
        return word(value)
    if isinstance(value, dt.datetime):
        here = value.astimezone(zone)
        return f"{day(here.date())} {clock(here)}"
    if isinstance(value, dt.date):
        return day(value)
    if isinstance(value, tuple):
        return ", ".join(_text(each, zone) for each in value)
    return str(value)

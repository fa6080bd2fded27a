"""What kinds of records, their fields and the values in them are called, where two versions are laid side by side."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from relvald_desktop.records.field_labels import FIELDS
from relvald_desktop.records.kind_labels import KINDS
from relvald_desktop.store.images import values_from
from relvald_desktop.ui.language import clock, day, translate, word
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_LINKS = {
    "about_id": QT_TRANSLATE_NOOP("RecordWords", "what it is about"),
    "case_id": QT_TRANSLATE_NOOP("RecordWords", "case"),
    "child_id": QT_TRANSLATE_NOOP("RecordWords", "child"),
    "consent_id": QT_TRANSLATE_NOOP("RecordWords", "consent"),
    "contact_id": QT_TRANSLATE_NOOP("RecordWords", "note"),
    "contact_person": QT_TRANSLATE_NOOP("RecordWords", "contact person"),
    "gone_id": QT_TRANSLATE_NOOP("RecordWords", "the one merged"),
    "import_key": QT_TRANSLATE_NOOP("RecordWords", "row of the register"),
    "joined_to": QT_TRANSLATE_NOOP("RecordWords", "joined to"),
    "kept_id": QT_TRANSLATE_NOOP("RecordWords", "the one kept"),
    "matter_id": QT_TRANSLATE_NOOP("RecordWords", "legal matter"),
    "merged_into": QT_TRANSLATE_NOOP("RecordWords", "merged into"),
    "moved": QT_TRANSLATE_NOOP("RecordWords", "what was moved"),
    "order_id": QT_TRANSLATE_NOOP("RecordWords", "restraining order"),
    "person_id": QT_TRANSLATE_NOOP("RecordWords", "person"),
    "sender_id": QT_TRANSLATE_NOOP("RecordWords", "sender"),
    "signal_id": QT_TRANSLATE_NOOP("RecordWords", "signal"),
}
"""What the fields are called that only the program reads, and two versions can differ in."""


def kind_word(kind: str) -> str:
    """What a kind of record is called, with a capital letter."""
    text = translate("Kinds", KINDS[kind]) if kind in KINDS else kind
    return text[:1].upper() + text[1:]


def field_word(field: str) -> str:
    """What a field is called; a new one that has no words yet stands as it is."""
    if field in FIELDS:
        return translate("Fields", FIELDS[field])
    return translate("RecordWords", _LINKS[field]) if field in _LINKS else field


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

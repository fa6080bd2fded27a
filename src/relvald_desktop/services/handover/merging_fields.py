"""The values a record gets when two stores changed it, and what is added to a signed note instead of changing it."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Text, select

from relvald_desktop.records.catalogue import record_class
from relvald_desktop.records.contact import Contact, ContactAddendum
from relvald_desktop.records.field_labels import FIELDS
from relvald_desktop.services.handover.planning import Choice, Conflict, Item
from relvald_desktop.store.images import values_from
from relvald_desktop.store.work import Change
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

DIFFERENT = QT_TRANSLATE_NOOP("Handover", "When cases were handed over, the note stood otherwise with {who}:")
"""The head of a correction; it becomes part of the record, in the language of the worker who takes the bundle in."""
_LONG = frozenset({
    "after_leaving", "bag_and_papers", "children", "her_words", "how_she_was", "next_step", "note", "people_to_call",
    "phone_and_accounts", "precautions", "reasons", "safe_places", "seen_or_heard", "text", "warning_signs", "way_out",
    "what_gives_strength", "what_happened", "when_he_comes", "words", "code_word",
})  # fmt: skip


def changed_values(item: Item, choices: dict[tuple[str, str, str], Choice], colleague: str) -> dict[str, Any]:
    """The fields that get another value (in the form values have in the store), by what only she changed and what was
    chosen."""
    theirs = item.theirs or {}
    changed = {name: theirs[name] for name in item.takes}
    for conflict in item.conflicts:
        choice = choices[item.kind, item.id, conflict.field]
        if choice is Choice.BOTH and conflict.joinable:
            changed[conflict.field] = joined(item.kind, conflict, colleague)
        elif choice is Choice.THEIRS:
            changed[conflict.field] = conflict.theirs
    return changed


def joined(kind: str, conflict: Conflict, colleague: str) -> str:
    """Both texts, with her name before hers; one after the other in a field of one line."""
    mine, theirs = str(conflict.mine), str(conflict.theirs)
    column = record_class(kind).__mapper__.columns[conflict.field]
    long = conflict.field in _LONG or isinstance(column.type, Text) or "\n" in mine + theirs
    return f"{mine}\n— {colleague}: —\n{theirs}" if long else f"{mine} / {colleague}: {theirs}"


def add_correction(change: Change, item: Item, who: str, wording: Wording) -> None:
    """Add what differs to a signed note, visibly and in words, unless the same was added before."""
    mine = item.mine or {}
    text = correction_text(item, who, wording, change.zone)
    query = select(ContactAddendum.id).where(
        ContactAddendum.contact_id == item.id, ContactAddendum.text == text
    )
    if item.kind == Contact.kind and change.session.scalar(query.limit(1)) is None:
        change.add(
            ContactAddendum(contact_id=item.id, case_id=mine["case_id"], text=text, is_correction=True)
        )


def correction_text(item: Item, who: str, wording: Wording, zone: str) -> str:
    """What a correction says: with whom the note stood otherwise, and each field that differs as it is called and read."""
    values = values_from(item.kind, dict(item.corrections))
    lines = [wording.translate("Handover", DIFFERENT, who=who)]
    lines += [
        f"{wording.translate('Fields', FIELDS[name])}: {_value_words(values[name], wording, zone)}"
        for name, _ in item.corrections
    ]
    return "\n".join(lines)


def _value_words(value: Any, wording: Wording, zone: str) -> str:
    if value in (None, ""):
        return "–"
    if isinstance(value, StrEnum):
        return wording.code(value)
    if isinstance(value, dt.datetime):
        here = value.astimezone(ZoneInfo(zone))
        return f"{wording.date(here.date())} {wording.time(here)}"
    return wording.date(value) if isinstance(value, dt.date) else str(value)

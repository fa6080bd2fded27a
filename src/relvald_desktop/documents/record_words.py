"""What records and their fields are called on paper, for somebody who has never seen the program."""

from __future__ import annotations

from relvald_desktop.records.field_labels import FIELDS
from relvald_desktop.records.kind_labels import KINDS
from relvald_desktop.wording import Wording

NOT_SHOWN = frozenset(
    {
        "id", "created_at", "created_by", "changed_at", "changed_by", "revision", "zone", "since_earliest", "about_id", "kept_id",
        "gone_id", "moved", "merged_into", "import_key", "blob", "joined_to",
    }
)  # fmt: skip
"""What the store keeps for itself: ids, and what repeats something else."""


def kind_word(kind: str, wording: Wording) -> str:
    """What a kind of record is called, with a capital letter. Raises KeyError for one that has no word."""
    word = wording.translate("Kinds", KINDS[kind])
    return word[:1].upper() + word[1:]


def field_word(field: str, wording: Wording) -> str:
    """What a field is called. Raises KeyError for one that has no word."""
    return wording.translate("Fields", FIELDS[field])

"""A value that must not be seen, and which kinds of value there are."""

from __future__ import annotations

from dataclasses import dataclass

NUMBER_KINDS = frozenset({"mobile", "phone", "work_phone"})
STREET_KINDS = frozenset({"address", "letter"})
NAME_KINDS = frozenset({"protected_name", "child_name", "new_name"})
PLACE_KINDS = frozenset({"workplace", "shelter", "school", "preschool", "municipality"})
ANOTHER_KINDS = frozenset({"other_woman", "other_person"})
"""People of other cases: given and family name together give them away, one part alone is somebody else's as often."""
FREE_KINDS = frozenset({"informant", "through_other", "message", "other"})
"""What was written freely: a name, a number, an address or a place."""


@dataclass(frozen=True)
class Secret:
    """A protected value. `kind` names it in results, `label_key` is its English word (context "Secrets"). An
    `absolute` one (fingerade personuppgifter) never leaves, whatever the reason."""

    kind: str
    value: str
    label_key: str
    absolute: bool = False

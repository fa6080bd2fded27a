"""Which ways of writing there are for each sort of protected value, and the choosing of one."""

from __future__ import annotations

from random import Random

from tests.leaks.subjects import Subject, Way
from tests.leaks.ways_numbers import EMAIL_WAYS, IDENTITY_WAYS, PHONE_WAYS, VEHICLE_WAYS
from tests.leaks.ways_words import (
    BOTH_NAME_WAYS,
    BOX_WAYS,
    MUNICIPALITY_WAYS,
    NAME_WAYS,
    PLACE_WAYS,
    STREET_WAYS,
)

WAYS: dict[str, dict[str, Way]] = {
    "number": PHONE_WAYS,
    "identity": IDENTITY_WAYS,
    "vehicle": VEHICLE_WAYS,
    "email": EMAIL_WAYS,
    "name": NAME_WAYS,
    "place": PLACE_WAYS,
    "municipality": MUNICIPALITY_WAYS,
    "street": STREET_WAYS,
    "box": BOX_WAYS,
}
"""The ways for each sort of value, by name."""

LABELS = {"number": "phone"}
"""Sorts whose name in results differs."""


def write(subject: Subject, rng: Random) -> tuple[str, str] | None:
    """The name of a way that suits the subject, such as "phone/dots", and the text so written; None for a name that is
    never recognisable alone."""
    ways = BOTH_NAME_WAYS if subject.kind == "other_woman" else WAYS[subject.family]
    names = list(ways)
    rng.shuffle(names)
    for name in names:
        written = ways[name](subject, rng)
        if written:
            label = (
                "other_woman" if subject.kind == "other_woman" else LABELS.get(subject.family, subject.family)
            )
            return f"{label}/{name}", written
    return None

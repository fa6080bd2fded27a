"""Every code has a word that people can read."""

from __future__ import annotations

from enum import StrEnum

import pytest

from relvald_desktop.records import codes
from relvald_desktop.records.labels import label

KINDS = [
    kind
    for kind in vars(codes).values()
    if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_code_has_a_label_of_its_own(kind: type[StrEnum]) -> None:
    labels = [label(code) for code in kind]
    assert all(text.strip() for text in labels)
    assert len(set(labels)) == len(labels)


def test_codes_with_the_same_value_keep_their_own_words() -> None:
    assert label(codes.Relation.OTHER) == "other"
    assert label(codes.Offence.OTHER) == "other offence"
    assert label(codes.RelationshipState.UNKNOWN) != label(codes.Safety.UNKNOWN)

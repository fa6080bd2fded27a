"""Whatever stands in a stored value is found: the value in its own text, each of its pieces alone, and quickly."""

from __future__ import annotations

import re
import time
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relvald_desktop.rules.leaks import Secret, find_leaks
from tests.leaks import made_up, vocabulary
from tests.leaks.cases import clean_case

NOTHING_OF_ITS_OWN = re.compile(r"\d{1,2} tr")
"""A floor alone names no place."""
SEVERAL_IN_ONE = (
    "mobile",
    "phone",
    "email",
    "identity_number",
    "address",
    "vehicle",
    "other",
    "school",
    "workplace",
)
CLOCK = time.perf_counter
LONGEST_SECONDS = 4.0
"""Ten times what it takes here, so that a busy machine fails no test."""


def values(seed: int) -> list[tuple[str, str]]:
    """The kind and value of everything protected in a made-up case."""
    return [(subject.kind, subject.value) for subject in made_up.subjects(Random(seed))]


def found(kind: str, value: str, written: str) -> bool:
    """Whether something is found in a sentence with this in it."""
    return bool(find_leaks([f"Vi har sett att {written} nämns i texten."], [Secret(kind, value, "x")]))


@given(st.integers(0, 10**9))
@settings(max_examples=300, deadline=None)
def test_every_value_is_found_in_its_own_text(seed: int) -> None:
    for kind, value in values(seed):
        assert found(kind, value, value), (kind, value)


@given(st.integers(0, 10**9))
@settings(max_examples=300, deadline=None)
def test_every_comma_part_is_found_alone(seed: int) -> None:
    for kind, value in values(seed):
        for part in value.split(", "):
            if not NOTHING_OF_ITS_OWN.fullmatch(part):
                assert found(kind, value, part), (kind, value, part)


@given(
    st.integers(0, 10**9), st.sampled_from([", ", "; ", "\n", " (", " / "]), st.sampled_from(SEVERAL_IN_ONE)
)
@settings(max_examples=500, deadline=None)
def test_of_two_values_in_one_each_is_found_alone(seed: int, between: str, kind: str) -> None:
    chance = Random(seed)
    alike = [made_up._subject(kind, chance.choice(vocabulary.FAMILY_NAMES), chance).value for _ in range(2)]
    together = between.join(alike)
    for each in alike:
        assert found(kind, together, each), (kind, together, each)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("mobile", "1234"), ("mobile", "anknytning 12"), ("phone", "112 77"), ("vehicle", "Röd Volvo"), ("vehicle", "MIN BIL"),
        ("vehicle", "AB 12 345"), ("identity_number", "okänt nummer 12"), ("email", "annasgomda"), ("message", "annasgomda"),
        ("message", "@anna"), ("address", "Hemmet"), ("address", "Stugan vid sjön"), ("address", "c/o Berg"), ("address", "Lgh 1102"),
        ("letter", "Postbox 44"), ("other", "går på Friskis varje måndag"), ("informant", "Grannen"), ("workplace", "ICA"),
        ("workplace", "Polisen"), ("other", "portkod 4512"), ("address", "Kungsgatan 1, Sverige"), ("school", "Vasa 2"),
        ("protected_name", "Anna Berg (född Ström)"), ("child_name", "Max"), ("address", "Hemligv. 3"), ("address", "12345 Gömstad"),
        ("mobile", "signal"), ("other", "mamma"),
    ],
)  # fmt: skip
def test_odd_values_are_found_in_their_own_text(kind: str, value: str) -> None:
    assert found(kind, value, value)


def test_a_long_text_with_many_secrets_is_searched_quickly() -> None:
    chance = Random(4)
    text = "\n".join(page for number in range(60) for page in clean_case(number, 5).pages)[:60_000]
    secrets = [
        Secret("other_person", f"{chance.choice(vocabulary.GIVEN_NAMES)}{number} {chance.choice(vocabulary.FAMILY_NAMES)}", "x")
        for number in range(6_000)
    ]  # fmt: skip
    while len(secrets) < 8_000:
        secrets += [Secret(subject.kind, subject.value, "x") for subject in made_up.subjects(chance)]
    start = CLOCK()
    find_leaks([text], secrets)
    assert CLOCK() - start < LONGEST_SECONDS

"""The leak check finds protected values in any writing, and does not cry wolf."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relvald_desktop.rules.leaks import MASK, Secret, find_leaks, mask
from relvald_desktop.services.demo import words

HARMLESS = (
    "Möt henne vid entrén en halvtimme innan. Ta med vatten och medicin.",
    "Förhandlingen börjar 09:00 i sal 14, mål B 1234-26. Paus 10:30.",
    "Ring målsägandebiträdet om hon vill sitta i ett eget väntrum.",
    "Hon vill ha tolk och att dörren hålls stängd. Plan för i kväll finns.",
    "Fråga vakten om vägen ut på baksidan. Tjänstetelefon 08-000 00 00.",
)


def secret(kind: str, value: str) -> Secret:
    return Secret(kind, value, "x")


@pytest.mark.parametrize(
    ("kind", "value", "written"),
    [
        ("mobile", "070-174 06 28", "+46 70 174 06 28"), ("mobile", "070-174 06 28", "0046701740628"),
        ("mobile", "+46701740628", "070 1740628"), ("mobile", "070-1740628", "+46(0)70-174 06 28"),
        ("mobile", "070-1740628", "070.174.06.28"), ("phone", "08-465 004 12", "0846500412"),
        ("identity_number", "19841221-9803", "841221 9803"), ("identity_number", "8412219803", "19841221-9803"),
        ("identity_number", "198412219803", "841221+9803"), ("identity_number", "19841221-9803", "född 19841221"),
        ("address", "Björkgatan 12 B, 123 45 Farsta", "på björkgatan"), ("address", "Björkgatan 12", "Björkgatans port"),
        ("address", "Björkgatan 12, 123 45 Farsta", "12345"), ("address", "Björkgatan 12", "Björk-\ngatan"),
        ("school", "Ängsskolan", "ÄNGSSKOLANS"), ("school", "Solbackens förskola", "vid Solbackens"),
        ("new_name", "Maria Lindh", "Lindh"), ("child_name", "Elsa Rönn", "Elsas jacka"), ("vehicle", "ABC 12D", "abc12d"),
        ("protected_name", "Olga Rönn", "Ro\u0308nn"), ("protected_name", "Olga Rönn", "Ol\u00adga"),
        ("other_woman", "Olga Rönn", "Rönn, Olga"), ("email", "olga@post.test", "OLGA@post.test"),
        ("municipality", "Farsta", "i Farsta"), ("workplace", "Skoaffären Klacken", "Klacken"),
    ],
)  # fmt: skip
def test_a_value_is_found_however_it_is_written(kind: str, value: str, written: str) -> None:
    (leak, *_) = find_leaks([f"Vi ses. {written} är bra."], [secret(kind, value)])
    assert leak.secret.kind == kind
    assert leak.page == 1


@pytest.mark.parametrize(
    ("kind", "value", "written"),
    [
        ("mobile", "070-174 06 28", "070-174 06 29"), ("mobile", "070-174 06 28", "B 1740628-26"),
        ("identity_number", "19841221-9803", "841221-9804"), ("new_name", "Bo Ek", "boken på eken"),
        ("other_woman", "Olga Rönn", "Olga och en rönn"), ("school", "Ängsskolan", "skolan"),
        ("address", "Vallgatan 3", "Vasagatan 3"), ("municipality", "Sala", "salarna"),
    ],
)  # fmt: skip
def test_what_only_resembles_a_value_passes(kind: str, value: str, written: str) -> None:
    assert find_leaks([f"Vi ses {written} då."], [secret(kind, value)]) == []


def spelled(number: str, chance: random.Random) -> str:
    """A phone number in one of the ways people write it."""
    digits = re.sub(r"\D", "", number).lstrip("0")
    prefix = chance.choice(["0", "+46 ", "0046", "+46(0)", "0-", ""])
    joints = chance.choice(["", " ", "-", ". "])
    grouped = digits
    if joints:
        size = chance.choice([2, 3])
        grouped = joints.join(digits[start : start + size] for start in range(0, len(digits), size))
    return prefix + grouped


def test_of_two_thousand_made_up_cases_none_passes() -> None:
    chance = random.Random(7)
    for _ in range(2000):
        phone = f"07{chance.randrange(10)}-174 0{chance.randrange(600, 700)} {chance.randrange(10)}"
        street, name = (
            chance.choice(words.STREETS),
            f"{chance.choice(words.CHILDREN)} {chance.choice(words.FAMILY)}",
        )
        secrets = [
            secret("mobile", phone),
            secret("address", f"{street} {chance.randrange(90)}"),
            secret("child_name", name),
        ]
        written, expected = chance.choice(
            [
                (spelled(phone, chance), "mobile"), (street.upper(), "address"), (f"{street.lower()}s hörn", "address"),
                (name.split()[0] + "s", "child_name"), (name, "child_name"),
            ]
        )  # fmt: skip
        text = f"{chance.choice(HARMLESS)} {written} {chance.choice(HARMLESS)}"
        assert expected in {leak.secret.kind for leak in find_leaks([text], secrets)}, (written, secrets)
        assert not find_leaks([mask(text, secrets)], secrets)


def test_false_alarms_are_rare() -> None:
    chance = random.Random(11)
    alarms = 0
    for _ in range(2000):
        secrets = [
            secret("mobile", f"070-174 0{chance.randrange(600, 700)}"), secret("address", f"{chance.choice(words.STREETS)} 5"),
            secret("child_name", chance.choice(words.CHILDREN)), secret("school", chance.choice(words.SCHOOLS)),
        ]  # fmt: skip
        alarms += bool(find_leaks([" ".join(chance.sample(HARMLESS, 3))], secrets))
    assert alarms < 20


@given(
    st.text(max_size=300),
    st.text(max_size=40),
    st.sampled_from(["mobile", "address", "child_name", "school", "vehicle", "identity_number"]),
)
def test_no_text_breaks_the_check_and_masking_leaves_nothing(text: str, value: str, kind: str) -> None:
    secrets = [secret(kind, value)]
    masked = mask(text, secrets)
    assert not [leak for leak in find_leaks([masked], secrets) if MASK not in masked]


def test_the_context_shows_no_protected_neighbour() -> None:
    secrets = [secret("mobile", "070-1740628"), secret("child_name", "Elsa")]
    leaks = find_leaks(["Elsa nås på 0701740628."], secrets)
    assert len(leaks) == 2
    assert all("Elsa" not in leak.context_masked and "1740628" not in leak.context_masked for leak in leaks)

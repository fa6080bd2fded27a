"""Draws the protected values of one made-up case."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from random import Random

from tests.leaks import vocabulary
from tests.leaks.subjects import Subject, fold

_PLACES = {
    "school": vocabulary.SCHOOLS,
    "preschool": vocabulary.PRESCHOOLS,
    "shelter": vocabulary.SHELTERS,
    "workplace": vocabulary.WORKPLACES,
    "other": vocabulary.OTHERS,
}
_PEOPLE = ("new_name", "protected_name", "child_name", "other_woman", "informant", "through_other")
_POOL = (
    *(
        "identity_number",
        "identity_number",
        "mobile",
        "phone",
        "work_phone",
        "email",
        "address",
        "municipality",
    ),
    *("shelter", "school", "preschool", "workplace", "vehicle", "letter", "other"),
    *("new_name", "protected_name", "child_name", "child_name", "informant", "through_other"),
    *("other_woman", "other_woman", "other_woman"),
)


def identity_digits(rng: Random) -> str:
    """Twelve digits of an identity number in the series kept for tests (980 to 999), with its check digit."""
    born = datetime.date(1950, 1, 1) + datetime.timedelta(days=rng.randrange(25_900))
    body = f"{born:%Y%m%d}{rng.randint(980, 999)}"
    total = 0
    for index, digit in enumerate(body[2:]):
        product = int(digit) * (2 - index % 2)
        total += product // 10 + product % 10
    return body + str(-total % 10)


def phone_digits(rng: Random, area: str) -> str:
    """A number from the series kept for fiction."""
    if area == "070":
        return f"0701740{rng.randint(605, 699)}"
    return f"0846500{rng.randint(400, 499)}" if area == "08" else f"0313900{rng.randint(600, 699)}"


def grouped(digits: str, area: str) -> str:
    """A telephone number in its usual groups: 070-174 06 23, 08-465 004 12."""
    rest = digits[len(area) :]
    if len(rest) == 8:
        return f"{area}-{rest[:3]} {rest[3:6]} {rest[6:]}"
    return f"{area}-{rest[:3]} {rest[3:5]} {rest[5:]}"


def plate(rng: Random) -> tuple[str, str]:
    """The two halves of a number plate."""
    letters = "".join(rng.choice("ABCDEFGHJKLMNOPRSTUWXYZ") for _ in range(3))
    return letters, f"{rng.randint(0, 99):02d}{rng.choice('0123456789ABCDEFGHJKLMNPRSTUWXYZ')}"


def postcode(rng: Random) -> str:
    """Five digits of a post code."""
    return f"{rng.randint(110, 984)}{rng.randint(10, 99)}"


def mail(rng: Random) -> str:
    """A mail address that cannot exist."""
    word = fold(rng.choice(vocabulary.MAIL_WORDS))
    joint = rng.choice((".", "_", ""))
    return (
        f"{word}{joint}{rng.choice('abdefhkmnrstv')}{rng.randint(10, 99)}@{rng.choice(vocabulary.MAIL_HOSTS)}"
    )


def _number(kind: str, rng: Random) -> Subject:
    area = (
        "070"
        if kind == "mobile"
        else rng.choice(("08", "031") if kind == "work_phone" else ("070", "08", "031"))
    )
    digits = phone_digits(rng, area)
    value = rng.choice((grouped(digits, area), grouped(digits, area), digits, "+46" + digits[1:]))
    return Subject(kind, value, "number", {"digits": digits, "area": area})


def _identity(rng: Random) -> Subject:
    digits = identity_digits(rng)
    value = digits if rng.random() < 0.3 else f"{digits[:8]}-{digits[8:]}"
    return Subject("identity_number", value, "identity", {"digits": digits})


def _address(kind: str, rng: Random) -> Subject:
    town, code = rng.choice(vocabulary.TOWNS), postcode(rng)
    tail = f", {code[:3]} {code[3:]} {town}"
    if kind == "letter" and rng.random() < 0.5:
        number = str(rng.randint(101, 989))
        return Subject(kind, f"Box {number}{tail}", "box", {"number": number, "postcode": code, "town": town})
    street = rng.choice(vocabulary.STREETS)
    number = f"{rng.randint(1, 98)}" + rng.choice(("", "", " B", "A"))
    if kind == "address" and rng.random() < 0.3:
        tail = code = town = ""
    floor = rng.choice(("", "", ", 2 tr", ", lgh 1203"))
    parts = {"street": street, "number": number, "postcode": code, "town": town}
    return Subject(kind, f"{street} {number}{floor}{tail}", "street", parts)


def _place(kind: str, rng: Random) -> Subject:
    if kind == "municipality":
        stem, value = rng.choice(vocabulary.MUNICIPALITIES)
        return Subject(kind, value, "municipality", {"stem": stem, "noun": "kommun", "definite": "kommunen"})
    stem, value, noun, definite = rng.choice(_PLACES[kind])
    return Subject(kind, value, "place", {"stem": stem, "noun": noun, "definite": definite})


def _person(kind: str, family: str, rng: Random) -> Subject:
    given = rng.choice(vocabulary.GIVEN_NAMES)
    if kind == "child_name" and rng.random() < 0.3:
        family = ""
    elif kind not in ("child_name", "protected_name"):
        family = rng.choice(vocabulary.FAMILY_NAMES)
    if given == family:
        return _person(kind, family, rng)
    return Subject(kind, f"{given} {family}".strip(), "name", {"given": given, "family": family})


def _subject(kind: str, family: str, rng: Random) -> Subject:
    if kind == "identity_number":
        return _identity(rng)
    if kind in ("mobile", "phone", "work_phone"):
        return _number(kind, rng)
    if kind in ("address", "letter"):
        return _address(kind, rng)
    if kind in _PEOPLE:
        return _person(kind, family, rng)
    if kind == "email":
        return Subject(kind, mail(rng), "email")
    if kind == "vehicle":
        letters, digits = plate(rng)
        value = letters + rng.choice((" ", " ", "")) + digits
        return Subject(kind, value, "vehicle", {"letters": letters, "digits": digits})
    return _place(kind, rng)


def subjects(rng: Random) -> Sequence[Subject]:
    """Everything protected in one made-up case: six to fourteen values, mother and children with one family name."""
    family = rng.choice(vocabulary.FAMILY_NAMES)
    kinds = rng.sample(_POOL, rng.randint(6, 14))
    return tuple(_subject(kind, family, rng) for kind in kinds)

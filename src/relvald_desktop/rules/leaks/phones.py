"""Telephone numbers: read from a stored value, and what looks like one in a text and is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers

PREFIXES = ("00460", "0046", "460", "46", "0")
"""What may stand before a Swedish subscriber's number without its first zero."""
SHORTEST_NUMBER, SHORTEST_LOCAL = 5, 6
_PHONE = re.compile(r"\+?\d(?:[\d()./-]|[^\S\n]){5,}\d|\+?\d{4,}|\d{3,}-\d{2,}")
_NEXT = re.compile(r"(?<=\d)[\s/.()-]+(?=(?:\+|00|0)\d)")
_SHORTEST_WHOLE, _LONGEST_WHOLE = 8, 13
_CASE_NUMBER = re.compile(r"\d{1,5}-\d{2}(?:\d{2})?")
_CASE_LETTER = re.compile(
    r"(?:^|[^\w])(?:[abefkmoptu]|ft|ut|um|uh|ob|pm[toaf]?a?|arn|mal(?:et|nr|nummer)?)\W{1,2}$"
)


def telephones(value: str) -> list[str]:
    """The telephone numbers in a value, each as it is written. Where nothing but a space or a slash stands between two,
    the whole and every part of it that could be one."""
    return [part for match in _PHONE.finditer(value) for part in _apart(match[0])]


def _apart(written: str) -> Iterator[str]:
    yield written
    gaps = [gap.span() for gap in _NEXT.finditer(written)] if _length(written) > _LONGEST_WHOLE else []
    starts, ends = [0, *(stop for _, stop in gaps)], [*(start for start, _ in gaps), len(written)]
    for start in starts:
        for end in ends:
            part = written[start:end]
            if part != written and _SHORTEST_WHOLE <= _length(part) <= _LONGEST_WHOLE:
                yield part


def _length(written: str) -> int:
    return sum(letter.isdigit() for letter in written)


def forms(written: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The figures by which a number is recognised, with what may stand before each of them."""
    foreign = _foreign(written)
    if foreign is not None:
        country, national = foreign
        yield national, (f"00{country}0", f"00{country}", f"{country}0", country, "0")
        return
    national = subscriber(written)
    if len(national) < SHORTEST_NUMBER:
        return
    yield national, PREFIXES
    local = without_area_code(national)
    if SHORTEST_LOCAL <= len(local) < len(national):
        yield local, ()


def _foreign(written: str) -> tuple[str, str] | None:
    """Country code and national number of a foreign number; None for a Swedish one or none."""
    digits = re.sub(r"\D", "", written)
    if written.strip().startswith("+"):
        whole = digits
    elif digits.startswith("00"):
        whole = digits[2:]
    else:
        return None
    try:
        number = phonenumbers.parse("+" + whole)
    except phonenumbers.NumberParseException:
        return None
    if number.country_code == 46 or len(str(number.national_number)) < SHORTEST_LOCAL:
        return None
    return str(number.country_code), str(number.national_number)


def subscriber(value: str) -> str:
    """A telephone number without country code and first zero."""
    digits = re.sub(r"\D", "", value)
    for prefix in ("0046", "46"):
        if digits.startswith(prefix) and (prefix == "0046" or "+" in value):
            digits = digits.removeprefix(prefix)
    return digits.lstrip("0")


def without_area_code(national: str) -> str:
    """A Swedish fixed number as it is dialled in its own area; a mobile number stays whole."""
    try:
        number = phonenumbers.parse("0" + national, "SE")
    except phonenumbers.NumberParseException:
        return national
    return national[phonenumbers.length_of_geographical_area_code(number) :]


def is_case_number(text: str, start: int, end: int) -> bool:
    """Whether figures in a folded text are the number of a court case, as in "B 1234-26"."""
    return _CASE_NUMBER.fullmatch(text, start, end) is not None and (
        _CASE_LETTER.search(text[max(0, start - 12) : start]) is not None
    )

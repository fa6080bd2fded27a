"""Personal identity numbers, in whatever way they are written."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from stdnum import luhn

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.codes import IdentityKind
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class NotAnIdentity(RelvaldError):
    """The text is no personal or coordination number."""

    key = "not_an_identity"
    message = QT_TRANSLATE_NOOP("Errors", "This is not a personal number: its date or check digit is wrong.")


@dataclass(frozen=True)
class Identity:
    """A right number: what it is, and its twelve digits."""

    kind: IdentityKind
    number: str


_WRITTEN = re.compile(r"(?P<century>\d{2})?(?P<date>\d{6})(?P<sign>[-+]?)(?P<rest>\d{4})")


def read_identity(text: str, today: dt.date) -> Identity:
    """A personal identity number (folkbokföringslagen (1991:481) 18 §) or coordination number (day plus 60,
    lagen (2022:1697) om samordningsnummer), with ten or twelve digits.

    With ten digits the century is the latest that lies not after `today`, one earlier with "+". Raises
    `NotAnIdentity` for a wrong check digit or a day that does not exist.
    """
    match = _WRITTEN.fullmatch(re.sub(r"[\s.–]", "", text))
    if match is None or not luhn.is_valid(match["date"] + match["rest"]):
        raise NotAnIdentity()
    day = int(match["date"][4:])
    kind = IdentityKind.COORDINATION_NUMBER if day > 60 else IdentityKind.PERSONAL_NUMBER
    born = _born(match, day % 60 if day > 60 else day, today)
    return Identity(kind, f"{born.year:04d}{match['date'][2:]}{match['rest']}")


def birth_date(text: str, today: dt.date) -> dt.date | None:
    """The day somebody with this number was born; None when it is no right number."""
    try:
        number = read_identity(text, today).number
    except NotAnIdentity:
        return None
    day = int(number[6:8])
    return dt.date(int(number[:4]), int(number[4:6]), day % 60 if day > 60 else day)


def _born(match: re.Match[str], day: int, today: dt.date) -> dt.date:
    month = int(match["date"][2:4])
    try:
        if match["century"]:
            return dt.date(int(match["century"] + match["date"][:2]), month, day)
        year = today.year // 100 * 100 + int(match["date"][:2])
        born = dt.date(year, month, day)
        years_back = (100 if born > today else 0) + (100 if match["sign"] == "+" else 0)
        return born.replace(year=year - years_back)
    except ValueError as error:
        raise NotAnIdentity() from error

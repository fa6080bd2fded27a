"""Who may see what of what the register holds about them: a table with its sources and the days it counts.

The right to see one's own data (dataskyddsförordningen (EU) 2016/679 art. 15) gives way to secrecy (lagen (2018:218) med
kompletterande bestämmelser till EU:s dataskyddsförordning 5:1; art. 15.4). What a man is told about the woman he has hurt
can kill her: about her, her children and who told, he gets nothing, nor whether there is anything. Nothing here is legal
advice; each extract is read by somebody before it leaves.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from relvald_desktop.records.codes import Role
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class Asker(StrEnum):
    """As what somebody asks, in one case."""

    CLIENT = "client"
    CHILD = "child"
    PERPETRATOR = "perpetrator"
    OTHER = "other"


ASKERS = {Role.CLIENT: Asker.CLIENT, Role.CHILD: Asker.CHILD, Role.PERPETRATOR: Asker.PERPETRATOR}
STRICTEST = (Asker.PERPETRATOR, Asker.OTHER, Asker.CHILD, Asker.CLIENT)


@dataclass(frozen=True)
class SecrecyGround:
    """Why something was left out: its key, what it says (an English text of the context "SubjectAccess"), its source, and
    the local dates it is in force."""

    key: str
    what: str
    source: str
    from_on: dt.date
    to_on: dt.date | None = None


_OSL = dt.date(2009, 6, 30)
PERSONAL, TOLD, ASSUMED, OTHERS = "osl_26_1", "osl_26_5", "assumed_identity", "gdpr_15_4"
GROUNDS = (
    SecrecyGround(
        PERSONAL, QT_TRANSLATE_NOOP("SubjectAccess", "somebody's personal circumstances in social services"),
        "offentlighets- och sekretesslagen (2009:400) 26:1; lagen (2018:218) 5:1", _OSL,
    ),
    SecrecyGround(
        TOLD, QT_TRANSLATE_NOOP("SubjectAccess", "who told, where telling may bring violence upon them"),
        "offentlighets- och sekretesslagen (2009:400) 26:5; lagen (2018:218) 5:1", _OSL,
    ),
    SecrecyGround(
        ASSUMED, QT_TRANSLATE_NOOP("SubjectAccess", "an assumed identity, which never stands on paper"),
        "lagen (1991:483) om fingerade personuppgifter; offentlighets- och sekretesslagen (2009:400) 22:1", _OSL,
    ),
    SecrecyGround(
        OTHERS, QT_TRANSLATE_NOOP("SubjectAccess", "the rights and freedoms of others"),
        "dataskyddsförordningen (EU) 2016/679 art. 15.4", dt.date(2018, 5, 25),
    ),
)  # fmt: skip
"""The sections are named as they stand in the laws; that 26:5 covers every informant is a lawyer's question."""

WITHHELD: dict[Asker, dict[str, str]] = {
    Asker.CLIENT: {"staff_risk_note": PERSONAL},
    Asker.CHILD: {},
    Asker.PERPETRATOR: {},
    Asker.OTHER: {},
}
"""Of a case that is somebody's own: the kinds of record that she does not get, and why."""
_KNOWN = {
    "person": ("given_name", "family_name", "identity_kind", "identity_number", "birth_year", "languages", "needs_interpreter"),
    "referral": ("to", "to_words", "answer"),
}  # fmt: skip
ONLY: dict[Asker, tuple[str, ...]] = {
    Asker.CHILD: (
        "person",
        "contact_channel",
        "protected_value",
        "child_notice",
        "concern_report",
        "claim",
        "referral",
    ),
    Asker.PERPETRATOR: ("person", "referral"),
    Asker.OTHER: ("person", "referral"),
}
"""Of a case that is somebody else's: the kinds of record that may be given, and only those that are of the asker."""
FIELDS: dict[Asker, dict[str, tuple[str, ...]]] = {Asker.PERPETRATOR: _KNOWN, Asker.OTHER: _KNOWN}
"""Where not every field of a kind may be given: those that may. Free words about him may be hers, and a date tells when
she came."""
STRICT = (Asker.PERPETRATOR, Asker.OTHER)
"""Who gets only what they agreed to themselves, and without that no word of whether they are here: to be here tells of her.
A child is treated so as well until somebody says that it is the child itself who asks, for who asks in its name may be he."""


def asker_in(roles: Collection[Role]) -> Asker:
    """As what somebody with these roles in one case asks: the strictest that fits."""
    as_what = {ASKERS.get(role, Asker.OTHER) for role in roles}
    return next(each for each in STRICTEST if each in as_what)


def may_be_told(asker: Asker) -> bool:
    """Whether the paper may say what was left out: to him the list itself would tell of a safety plan or of her being
    here."""
    return asker in (Asker.CLIENT, Asker.CHILD)


def ground(key: str) -> SecrecyGround:
    """A ground by its key, in force or not. Raises KeyError."""
    return {each.key: each for each in GROUNDS}[key]

"""On what legal ground something may be given to somebody else: a table with its sources and the days it counts.

Kept as a table so that a changed law is a changed row. Nothing here is legal advice.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from relvald_desktop.wording import QT_TRANSLATE_NOOP

CONSENT = "consent"


@dataclass(frozen=True)
class LegalGround:
    """A ground: its key, what it is (an English text of the context "Grounds"), its source, and the local dates it is
    in force (`to_on` None: still)."""

    key: str
    what: str
    source: str
    from_on: dt.date
    to_on: dt.date | None = None


_OSL = dt.date(2009, 6, 30)
GROUNDS = (
    LegalGround(
        "to_herself", QT_TRANSLATE_NOOP("Grounds", "to herself: the secrecy protects her"),
        "offentlighets- och sekretesslagen (2009:400) 12:1", _OSL,
    ),
    LegalGround(
        CONSENT, QT_TRANSLATE_NOOP("Grounds", "she has agreed"),
        "offentlighets- och sekretesslagen (2009:400) 10:1, 12:2", _OSL,
    ),
    LegalGround(
        "no_harm", QT_TRANSLATE_NOOP("Grounds", "it is clear that nobody is harmed"),
        "offentlighets- och sekretesslagen (2009:400) 26:1", _OSL,
    ),
    LegalGround(
        "own_duty", QT_TRANSLATE_NOOP("Grounds", "needed for our own duty"),
        "offentlighets- och sekretesslagen (2009:400) 10:2", _OSL,
    ),
    LegalGround(
        "prevent_close_violence",
        QT_TRANSLATE_NOOP("Grounds", "to the police, to prevent a serious crime against somebody close"),
        "offentlighets- och sekretesslagen (2009:400) 10:18 c (SFS 2021:652)", dt.date(2021, 8, 1),
    ),
    LegalGround(
        "crime_against_child", QT_TRANSLATE_NOOP("Grounds", "to the police, a crime against a child"),
        "offentlighets- och sekretesslagen (2009:400) 10:21–22", _OSL,
    ),
    LegalGround(
        "serious_crime", QT_TRANSLATE_NOOP("Grounds", "to the police, a serious crime already committed"),
        "offentlighets- och sekretesslagen (2009:400) 10:23–24", _OSL,
    ),
    LegalGround(
        "concern_old", QT_TRANSLATE_NOOP("Grounds", "report of concern for a child"),
        "socialtjänstlagen (2001:453) 14:1", dt.date(2002, 1, 1), dt.date(2025, 6, 30),
    ),
    LegalGround(
        "concern", QT_TRANSLATE_NOOP("Grounds", "report of concern for a child"),
        "socialtjänstlagen (2025:400) 19:1", dt.date(2025, 7, 1),
    ),
    LegalGround(
        "party_insight", QT_TRANSLATE_NOOP("Grounds", "insight of a party in her own matter"),
        "offentlighets- och sekretesslagen (2009:400) 10:3; förvaltningslagen (2017:900) 10 §", dt.date(2018, 7, 1),
    ),
    LegalGround(
        "subject_access", QT_TRANSLATE_NOOP("Grounds", "an extract to the person whose data it is"),
        "dataskyddsförordningen (EU) 2016/679 art. 15; lagen (2018:218) 5:1", dt.date(2018, 5, 25),
    ),
    LegalGround(
        "other_law", QT_TRANSLATE_NOOP("Grounds", "a duty in another law (name it in the note)"),
        "offentlighets- och sekretesslagen (2009:400) 10:28", _OSL,
    ),
)  # fmt: skip
"""The sections are named as they stand in the laws; the row that counts is chosen by the day of the disclosure."""


def grounds_on(day: dt.date) -> tuple[LegalGround, ...]:
    """The grounds in force on a local date."""
    return tuple(
        each for each in GROUNDS if each.from_on <= day and (each.to_on is None or day <= each.to_on)
    )


def ground(key: str) -> LegalGround:
    """A ground by its key, in force or not. Raises KeyError."""
    return {each.key: each for each in GROUNDS}[key]

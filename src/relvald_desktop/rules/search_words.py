"""What a person typed in a search field, taken apart: words, phrases, and the filters "typ:", "från:", "ärende:"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from relvald_desktop.records.codes import Source
from relvald_desktop.rules.typed_dates import NotADate, read_date

_FILTER = re.compile(r'(?:^|(?<=\s))(typ|type|från|from|ärende|case):(?:"([^"]*)"|(\S*))', re.IGNORECASE)
_PHRASE = re.compile(r'"([^"]+)"')
_MONTH = re.compile(r"(\d{4})(?:-(\d{2}))?")

KINDS: dict[str, tuple[str, ...]] = {
    "signal": ("signal",), "signaler": ("signal",), "signals": ("signal",),
    "kontakt": ("contact", "contact_addendum"), "anteckning": ("contact", "contact_addendum"),
    "journal": ("contact", "contact_addendum"), "note": ("contact", "contact_addendum"),
    "contact": ("contact", "contact_addendum"), "person": ("person", "contact_channel", "protected_value"),
    "ärende": ("case",), "case": ("case",), "risk": ("risk_review", "instrument_result"),
    "plan": ("safety_plan",), "säkerhetsplan": ("safety_plan",), "barn": ("child_notice", "concern_report"),
    "child": ("child_notice", "concern_report"), "orosanmälan": ("concern_report",),
    "hänvisning": ("referral",), "referral": ("referral",), "uppgift": ("task",), "task": ("task",),
    "samverkan": ("liaison_meeting", "liaison_action"), "liaison": ("liaison_meeting", "liaison_action"),
    "rätt": ("legal_matter", "legal_step", "accompaniment"), "legal": ("legal_matter", "legal_step", "accompaniment"),
    "medföljning": ("accompaniment",), "samtycke": ("consent",), "consent": ("consent",),
    "utlämnande": ("disclosure",), "disclosure": ("disclosure",), "avsändare": ("sender", "sender_feedback"),
    "sender": ("sender", "sender_feedback"),
}  # fmt: skip
"""What may stand after "typ:", and the kinds of records it means."""

SOURCES: dict[str, tuple[Source, ...]] = {
    "polis": (Source.POLICE,), "police": (Source.POLICE,), "vård": (Source.HEALTH_CARE,),
    "sjukvård": (Source.HEALTH_CARE,), "health": (Source.HEALTH_CARE,), "bvc": (Source.MATERNAL_CHILD_HEALTH,),
    "mvc": (Source.MATERNAL_CHILD_HEALTH,), "skola": (Source.SCHOOL,), "school": (Source.SCHOOL,),
    "förskola": (Source.PRESCHOOL,), "preschool": (Source.PRESCHOOL,), "barnenheten": (Source.CHILD_UNIT,),
    "granne": (Source.NEIGHBOUR,), "neighbour": (Source.NEIGHBOUR,), "anhörig": (Source.RELATIVE,),
    "relative": (Source.RELATIVE,), "själv": (Source.HERSELF,), "herself": (Source.HERSELF,),
    "vän": (Source.FRIEND,), "friend": (Source.FRIEND,), "anonym": (Source.ANONYMOUS,),
    "anonymous": (Source.ANONYMOUS,), "arbetsgivare": (Source.EMPLOYER,), "employer": (Source.EMPLOYER,),
}  # fmt: skip
"""What may stand after "från:" besides a day, a month or a year."""


@dataclass(frozen=True)
class Wanted:
    """A search. `kinds` empty means every kind; `since` is a local date; `unknown` are filters that mean nothing."""

    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    since: dt.date | None = None
    sources: tuple[Source, ...] = ()
    case_code: str = ""
    unknown: tuple[str, ...] = ()

    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return self == Wanted(unknown=self.unknown)


def read_search(typed: str, today: dt.date) -> Wanted:
    """Take a typed search apart. "från:" reads a day, a month, a year, or who a signal came from."""
    found: dict[str, object] = {}
    unknown: list[str] = []
    for match in _FILTER.finditer(typed):
        name, value = match[1].lower(), (match[2] or match[3] or "").strip()
        if not value:
            continue
        meant = _filter(name, value.lower(), today)
        if meant:
            found |= meant
        else:
            unknown.append(match[0])
    rest = _FILTER.sub(" ", typed).replace("\x00", " ")
    phrases = tuple(" ".join(inner) for phrase in _PHRASE.findall(rest) if (inner := _words(phrase)))
    words = tuple(_words(_PHRASE.sub(" ", rest)))
    return Wanted(words=words, phrases=phrases, unknown=tuple(unknown), **found)  # type: ignore[arg-type]


def _filter(name: str, value: str, today: dt.date) -> dict[str, object]:
    if name in ("typ", "type"):
        return {"kinds": KINDS[value]} if value in KINDS else {}
    if name in ("ärende", "case"):
        return {"case_code": value.upper()}
    if value in SOURCES:
        return {"sources": SOURCES[value]}
    if match := _MONTH.fullmatch(value):
        month = int(match[2] or 1)
        return {"since": dt.date(int(match[1]), month, 1)} if 1 <= month <= 12 and match[1] > "1899" else {}
    try:
        return {"since": read_date(value, today)}
    except NotADate:
        return {}


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)

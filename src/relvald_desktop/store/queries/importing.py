"""What the rows of an old register are compared with: who and what is known already."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import AccompanimentKind
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.helpers import ImportMapping
from relvald_desktop.records.legal import Accompaniment, LegalMatter
from relvald_desktop.records.signal import Signal


class CaseCodes(NamedTuple):
    """What a case is called here and in the register it came from."""

    id: str
    code: str
    register_code: str
    merged_into: str | None


class MatterNumbers(NamedTuple):
    """What a legal matter is called by the court and the police."""

    id: str
    case_id: str
    court_case_number: str
    police_reference: str


def import_keys(session: Session, kind: type[Signal | Case | Contact | Accompaniment]) -> set[str]:
    """The keys of every record of a kind that came from a file."""
    return set(session.scalars(select(kind.import_key).where(kind.import_key.is_not(None))))


def case_codes(session: Session) -> list[CaseCodes]:
    """The codes of every case, also of those that were merged into others."""
    query = select(Case.id, Case.code, Case.register_code, Case.merged_into)
    return [CaseCodes(*row) for row in session.execute(query)]


def matter_numbers(session: Session) -> list[MatterNumbers]:
    """The numbers of every legal matter."""
    query = select(
        LegalMatter.id, LegalMatter.case_id, LegalMatter.court_case_number, LegalMatter.police_reference
    )
    return [MatterNumbers(*row) for row in session.execute(query)]


def accompaniment_times(session: Session) -> set[tuple[str, dt.datetime, AccompanimentKind]]:
    """Case, moment and purpose of every accompaniment that was not cancelled."""
    query = select(Accompaniment.case_id, Accompaniment.starts_at, Accompaniment.purpose)
    return {(row[0], row[1], row[2]) for row in session.execute(query.where(~Accompaniment.cancelled))}


def import_mappings(session: Session) -> list[ImportMapping]:
    """How registers were read, the latest first."""
    return list(session.scalars(select(ImportMapping).order_by(ImportMapping.changed_at.desc())))

"""Consents and disclosures; a disclosure names its legal ground from the maintained table."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.consent import Consent, Disclosure
from relvald_desktop.rules.legal_grounds import CONSENT, grounds_on
from relvald_desktop.services.forms import Form
from relvald_desktop.services.keeper import Keeper
from relvald_desktop.store.work import Change
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class NoSuchGround(RelvaldError):
    """The legal ground was not in force that day."""

    key = "no_such_ground"
    message = QT_TRANSLATE_NOOP("Errors", "This legal ground did not apply on {day}. Choose another one.")


class ConsentNotValid(RelvaldError):
    """No consent covers the disclosure."""

    key = "consent_not_valid"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "No consent of hers was valid on {day}. Note the consent first, or choose another legal ground.",
    )


@dataclass(kw_only=True)
class ConsentForm(Form):
    """What she agreed to. Local dates; `until` is the last day it counts."""

    required: ClassVar[tuple[str, ...]] = ("what", "to_whom", "given_on")
    ordered: ClassVar[tuple[tuple[str, str], ...]] = (("given_on", "until"), ("given_on", "withdrawn_on"))

    what: str = ""
    to_whom: str = ""
    given_on: dt.date | None = None
    until: dt.date | None = None
    withdrawn_on: dt.date | None = None
    note: str = ""


@dataclass(kw_only=True)
class DisclosureForm(Form):
    """What was given to whom on what ground (a key of `rules.legal_grounds`)."""

    required: ClassVar[tuple[str, ...]] = ("on", "what", "to_whom", "ground")

    on: dt.date | None = None
    what: str = ""
    to_whom: str = ""
    ground: str = ""
    consent_id: str | None = None
    note: str = ""


def is_valid_on(consent: Consent, day: dt.date) -> bool:
    """Whether a consent counts on a local date; on the day it is withdrawn it no longer does."""
    ended = consent.withdrawn_on is not None and day >= consent.withdrawn_on
    return consent.given_on <= day and not ended and (consent.until is None or day <= consent.until)


def _require_ground(change: Change, disclosure: Disclosure) -> None:
    if disclosure.ground not in {ground.key for ground in grounds_on(disclosure.on)}:
        raise NoSuchGround(day=disclosure.on)
    if disclosure.ground != CONSENT:
        return
    consent = change.session.get(Consent, disclosure.consent_id) if disclosure.consent_id else None
    if consent is None or consent.case_id != disclosure.case_id or not is_valid_on(consent, disclosure.on):
        raise ConsentNotValid(day=disclosure.on)


CONSENTS: Keeper[Consent, ConsentForm] = Keeper(Consent, ConsentForm, "consent")
DISCLOSURES: Keeper[Disclosure, DisclosureForm] = Keeper(
    Disclosure, DisclosureForm, "disclosure", _require_ground
)

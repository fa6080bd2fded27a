"""The places of the left rail, in order."""

from __future__ import annotations

from typing import Any

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.wording import QT_TRANSLATE_NOOP

PLACES = {
    "today": QT_TRANSLATE_NOOP("Places", "Today"),
    "signals": QT_TRANSLATE_NOOP("Places", "Signals"),
    "cases": QT_TRANSLATE_NOOP("Places", "Cases"),
    "support": QT_TRANSLATE_NOOP("Places", "Support"),
    "legal": QT_TRANSLATE_NOOP("Places", "Legal process"),
    "liaison": QT_TRANSLATE_NOOP("Places", "Liaison"),
    "summary": QT_TRANSLATE_NOOP("Places", "Summary"),
    "safekeeping": QT_TRANSLATE_NOOP("Places", "Safekeeping"),
    "settings": QT_TRANSLATE_NOOP("Places", "Settings"),
}

TAB_OF = {
    "contact": "journal", "contact_addendum": "journal", "legal_matter": "legal", "legal_step": "legal",
    "accompaniment": "legal", "relationship_status": "support", "risk_review": "support", "instrument_result": "support",
    "safety_plan": "support", "silence_snooze": "support", "task": "support", "child_notice": "children",
    "concern_report": "children", "staff_risk_note": "man", "referral": "secrecy", "consent": "secrecy",
    "disclosure": "secrecy", "departure": "secrecy", "matter_person": "legal", "restraining_order": "legal",
    "order_breach": "legal", "claim": "legal", "entitlement_note": "legal",
    "attachment": "attachments",
}  # fmt: skip
"""The tab of a case on which a kind of record stands; what is not here stands on none."""


def title(place: str) -> str:
    """What a place is called."""
    return translate("Places", PLACES[place])


def make_page(place: str, context: Context) -> Any:
    """Build the page of a place; its module is only loaded then."""
    from importlib import import_module

    module = import_module(f"relvald_desktop.ui.pages.{place}")
    return module.make_page(context)

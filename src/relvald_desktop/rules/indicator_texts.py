"""What each figure is called and how it is counted, in words that stand beside it."""

from __future__ import annotations

from typing import NamedTuple

from relvald_desktop.wording import QT_TRANSLATE_NOOP


class Text(NamedTuple):
    """Title, definition, and who is counted as unknown, as English source texts in context "Summary"."""

    title: str
    definition: str
    unknown: str = ""


_MEDIAN = QT_TRANSLATE_NOOP(
    "Summary",
    "Working days from the signal until half of the signals were answered. Estimated by Kaplan and Meier, so that "
    "signals still waiting at the end of the period are counted and not left out. Signals passed on or closed with a "
    "reason are not included.",
)
_NINETY = QT_TRANSLATE_NOOP(
    "Summary",
    "Working days from the signal until nine of ten signals were answered. Estimated by Kaplan and Meier, so that "
    "signals still waiting at the end of the period are counted and not left out. Signals passed on or closed with a "
    "reason are not included.",
)
_WITHIN = QT_TRANSLATE_NOOP(
    "Summary",
    "Share of the signals of the period that were answered within so many working days. The share is estimated by "
    "Kaplan and Meier with signals still waiting included; the number counts those answered in time.",
)
_WAITING = QT_TRANSLATE_NOOP(
    "Summary",
    "Signals of the period that had not been answered at its end (or today, if the period has not ended). Signals "
    "passed on or closed with a reason are not included.",
)
_STILL = QT_TRANSLATE_NOOP("Summary", "Still waiting at the end of the period")

_DELAY_TITLES = {
    "attempt.median": QT_TRANSLATE_NOOP("Summary", "First attempt to reach her: median"),
    "attempt.ninety": QT_TRANSLATE_NOOP("Summary", "First attempt to reach her: 90th percentile"),
    "attempt.within_1": QT_TRANSLATE_NOOP("Summary", "First attempt within 1 working day"),
    "attempt.within_3": QT_TRANSLATE_NOOP("Summary", "First attempt within 3 working days"),
    "attempt.within_7": QT_TRANSLATE_NOOP("Summary", "First attempt within 7 working days"),
    "attempt.waiting": QT_TRANSLATE_NOOP("Summary", "No attempt yet"),
    "contact.median": QT_TRANSLATE_NOOP("Summary", "First contact with her: median"),
    "contact.ninety": QT_TRANSLATE_NOOP("Summary", "First contact with her: 90th percentile"),
    "contact.within_1": QT_TRANSLATE_NOOP("Summary", "First contact within 1 working day"),
    "contact.within_3": QT_TRANSLATE_NOOP("Summary", "First contact within 3 working days"),
    "contact.within_7": QT_TRANSLATE_NOOP("Summary", "First contact within 7 working days"),
    "contact.waiting": QT_TRANSLATE_NOOP("Summary", "No contact yet"),
    "support.median": QT_TRANSLATE_NOOP("Summary", "First support: median"),
    "support.ninety": QT_TRANSLATE_NOOP("Summary", "First support: 90th percentile"),
    "support.within_1": QT_TRANSLATE_NOOP("Summary", "First support within 1 working day"),
    "support.within_3": QT_TRANSLATE_NOOP("Summary", "First support within 3 working days"),
    "support.within_7": QT_TRANSLATE_NOOP("Summary", "First support within 7 working days"),
    "support.waiting": QT_TRANSLATE_NOOP("Summary", "No support yet"),
}
_DELAY_DEFINITIONS = {"median": _MEDIAN, "ninety": _NINETY, "waiting": _WAITING}

TABLES = {
    "signals": Text(
        QT_TRANSLATE_NOOP("Summary", "Signals by source and month"),
        QT_TRANSLATE_NOOP("Summary", "Signals of violence received in the period, by who they came from."),
    ),
    "triage": Text(
        QT_TRANSLATE_NOOP("Summary", "Signals by decision"),
        QT_TRANSLATE_NOOP("Summary", "What had been decided about the signals of the period when this was made."),
    ),
    "relation": Text(
        QT_TRANSLATE_NOOP("Summary", "Signals by relation"),
        QT_TRANSLATE_NOOP("Summary", "What he is to her, in the signals of the period."),
    ),
    "women": Text(
        QT_TRANSLATE_NOOP("Summary", "Women in support by relationship status"),
        QT_TRANSLATE_NOOP(
            "Summary",
            "Women whose case was open in the period and who were reached or supported at least once in it, by the "
            "status they had at its end.",
        ),
    ),
    "accompaniments": Text(
        QT_TRANSLATE_NOOP("Summary", "Accompaniments by kind"),
        QT_TRANSLATE_NOOP("Summary", "Planned or carried out on a day of the period; cancelled ones not counted."),
    ),
    "matters": Text(
        QT_TRANSLATE_NOOP("Summary", "Legal matters that ended, by reason"),
        QT_TRANSLATE_NOOP(
            "Summary",
            "Legal matters that ended in the period. With accompaniment: the support worker went along, or planned "
            "to, at least once in the matter up to the end of the period.",
        ),
    ),
    "contacts": Text(
        QT_TRANSLATE_NOOP("Summary", "Contacts and hours by kind"),
        QT_TRANSLATE_NOOP(
            "Summary", "Contacts and attempts written down in the period, signed or not, and the hours noted on them."
        ),
    ),
}

_INDICATORS = {
    "reach": Text(
        QT_TRANSLATE_NOOP("Summary", "Reach: signals not from the police"),
        QT_TRANSLATE_NOOP(
            "Summary",
            "Share of the signals of the period that did not come from the police. Signals from an other source are "
            "counted as not from the police.",
        ),
        QT_TRANSLATE_NOOP("Summary", "Signals from an other source"),
    ),
    "women": Text(
        QT_TRANSLATE_NOOP("Summary", "Women in support"),
        TABLES["women"].definition,
        QT_TRANSLATE_NOOP("Summary", "Women whose relationship status is not known"),
    ),
    "home_start": Text(
        QT_TRANSLATE_NOOP("Summary", "Living with him at the start"),
        QT_TRANSLATE_NOOP("Summary", "Share of the women in support who lived with him on the first day."),
        QT_TRANSLATE_NOOP("Summary", "Women whose status on the first day is not known"),
    ),
    "home_end": Text(
        QT_TRANSLATE_NOOP("Summary", "Living with him at the end"),
        QT_TRANSLATE_NOOP("Summary", "Share of the women in support who lived with him at the end of the period."),
        QT_TRANSLATE_NOOP("Summary", "Women whose relationship status is not known"),
    ),
    "home_ever": Text(
        QT_TRANSLATE_NOOP("Summary", "Living with him at any time"),
        QT_TRANSLATE_NOOP(
            "Summary", "Share of the women in support who lived with him at any time in the period. No one is judged."
        ),
        QT_TRANSLATE_NOOP("Summary", "Women whose relationship status is not known"),
    ),
    "no_report": Text(
        QT_TRANSLATE_NOOP("Summary", "Supported without a police report"),
        QT_TRANSLATE_NOOP(
            "Summary",
            "Share of the women in support in whose case no police report is known up to the end of the period.",
        ),
    ),
    "reported": Text(
        QT_TRANSLATE_NOOP("Summary", "Legal matters reported"),
        QT_TRANSLATE_NOOP("Summary", "Legal matters that were reported to the police in the period."),
    ),
    "reported_ended": Text(
        QT_TRANSLATE_NOOP("Summary", "Reported and already ended"),
        QT_TRANSLATE_NOOP("Summary", "Legal matters reported in the period that had also ended by its end."),
        QT_TRANSLATE_NOOP("Summary", "Still going on at the end of the period"),
    ),
    "completion": Text(
        QT_TRANSLATE_NOOP("Summary", "Completion: carried through"),
        QT_TRANSLATE_NOOP(
            "Summary",
            "Share of the legal matters that ended in the period that were carried through: to a judgment, convicting "
            "or not, to a summary punishment order or to a waived prosecution.",
        ),
        QT_TRANSLATE_NOOP("Summary", "Transferred, or the reason is not known"),
    ),
    "completion_with": Text(
        QT_TRANSLATE_NOOP("Summary", "Carried through, with accompaniment"),
        QT_TRANSLATE_NOOP("Summary", "The same share among the matters in which the support worker went along."),
        QT_TRANSLATE_NOOP("Summary", "Transferred, or the reason is not known"),
    ),
    "completion_without": Text(
        QT_TRANSLATE_NOOP("Summary", "Carried through, without accompaniment"),
        QT_TRANSLATE_NOOP("Summary", "The same share among the matters in which the support worker did not go along."),
        QT_TRANSLATE_NOOP("Summary", "Transferred, or the reason is not known"),
    ),
    "hours": Text(
        QT_TRANSLATE_NOOP("Summary", "Hours of contact"),
        QT_TRANSLATE_NOOP("Summary", "Hours noted on the contacts of the period."),
        QT_TRANSLATE_NOOP("Summary", "Contacts without a noted length"),
    ),
}


def indicator_text(key: str) -> Text:
    """The words of an indicator, "support.median" for one of the delays. Raises KeyError."""
    if key in _INDICATORS:
        return _INDICATORS[key]
    definition = _DELAY_DEFINITIONS.get(key.partition(".")[2], _WITHIN)
    return Text(_DELAY_TITLES[key], definition, "" if key.endswith("waiting") else _STILL)

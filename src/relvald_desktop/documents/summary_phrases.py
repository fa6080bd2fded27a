"""The phrases of the sentences about a summary, in English, with gaps for the figures."""

from __future__ import annotations

from dataclasses import dataclass

from relvald_desktop.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Noun:
    """What is counted: “1 signal”, “{number} signals”, and how none of them is told as a part of a whole."""

    one: str
    many: str
    none: str


_NONE = QT_TRANSLATE_NOOP("Summary", "none")
_NONE_OF_THEM = QT_TRANSLATE_NOOP("Summary", "none of them")
_SIGNAL = Noun(
    QT_TRANSLATE_NOOP("Summary", "1 signal"), QT_TRANSLATE_NOOP("Summary", "{number} signals"), _NONE
)
_WOMAN = Noun(QT_TRANSLATE_NOOP("Summary", "1 woman"), QT_TRANSLATE_NOOP("Summary", "{number} women"), _NONE)
_CHILD = Noun(
    QT_TRANSLATE_NOOP("Summary", "1 child"), QT_TRANSLATE_NOOP("Summary", "{number} children"), _NONE_OF_THEM
)
_MATTER = Noun(
    QT_TRANSLATE_NOOP("Summary", "1 legal matter"), QT_TRANSLATE_NOOP("Summary", "{number} legal matters"), _NONE
)  # fmt: skip
_REFERRAL = Noun(
    QT_TRANSLATE_NOOP("Summary", "1 referral"), QT_TRANSLATE_NOOP("Summary", "{number} referrals"), _NONE
)
_ORDER = Noun(
    QT_TRANSLATE_NOOP("Summary", "1 decision"), QT_TRANSLATE_NOOP("Summary", "{number} decisions"), _NONE_OF_THEM
)  # fmt: skip

_LATER = QT_TRANSLATE_NOOP(
    "Summary", "Of {whole} whose first contact was at least {months} months ago, {part} lived apart from him {months} months after it."
)  # fmt: skip
OF_WHOLE: dict[str, tuple[Noun, str]] = {
    "reach": (_SIGNAL, QT_TRANSLATE_NOOP("Summary", "Of {whole}, {part} came from somebody other than the police.")),
    "without_report": (_WOMAN, QT_TRANSLATE_NOOP("Summary", "Of {whole}, {part} had support without any police report.")),
    "before_report": (_WOMAN, QT_TRANSLATE_NOOP("Summary", "Of {whole}, {part} had support before a police report was made.")),
    "only_police_centre": (_WOMAN, QT_TRANSLATE_NOOP("Summary", "Of {whole}, {part} came to support after the police report, or on the same day. A police-based centre could have met such women from the start.")),
    "before_leaving": (_WOMAN, QT_TRANSLATE_NOOP("Summary", "Of {whole}, {part} lived with him when support began.")),
    "signals_to_case": (_SIGNAL, QT_TRANSLATE_NOOP("Summary", "Of {whole}, {part} belonged to a case by the end of the period.")),
    "still_waiting": (_SIGNAL, QT_TRANSLATE_NOOP("Summary", "Of {whole}, {part} still waited for first support at the end of the period.")),
    "home_start": (_WOMAN, QT_TRANSLATE_NOOP("Summary", "Of {whole}, {part} lived with him at the start of the period.")),
    "home_end": (_WOMAN, QT_TRANSLATE_NOOP("Summary", "Of {whole}, {part} lived with him at the end of the period.")),
    "apart_after_3": (_WOMAN, _LATER),
    "apart_after_6": (_WOMAN, _LATER),
    "apart_after_12": (_WOMAN, _LATER),
    "completion_with": (_MATTER, QT_TRANSLATE_NOOP("Summary", "Of {whole} that ended with accompaniment, {part} came to judgment, a summary punishment order or waived prosecution.")),
    "completion_without": (_MATTER, QT_TRANSLATE_NOOP("Summary", "Of {whole} that ended without accompaniment, {part} came to judgment, a summary punishment order or waived prosecution.")),
    "orders_granted": (_ORDER, QT_TRANSLATE_NOOP("Summary", "Of {whole} on restraining orders, {part} granted one.")),
    "children_reported": (_CHILD, QT_TRANSLATE_NOOP("Summary", "Of {whole} first noticed, {part} had a report of concern sent by the end of the period.")),
    "children_supported": (_CHILD, QT_TRANSLATE_NOOP("Summary", "Of {whole} first noticed, {part} had support of their own by the end of the period.")),
    "men_reached": (_REFERRAL, QT_TRANSLATE_NOOP("Summary", "Of {whole}, {part} had led to a first contact at the men's clinic by the end of the period.")),
}  # fmt: skip
"""Of so many, so many …: the sentence of each indicator that is a part of a whole."""

COUNTED: dict[str, tuple[str, str, str]] = {
    "signals": (
        QT_TRANSLATE_NOOP("Summary", "No signal came in."), QT_TRANSLATE_NOOP("Summary", "1 signal came in."),
        QT_TRANSLATE_NOOP("Summary", "{number} signals came in."),
    ),
    "women": (
        QT_TRANSLATE_NOOP("Summary", "No woman was in support."), QT_TRANSLATE_NOOP("Summary", "1 woman was in support."),
        QT_TRANSLATE_NOOP("Summary", "{number} women were in support."),
    ),
    "met": (
        QT_TRANSLATE_NOOP("Summary", "No woman was reached for the first time."),
        QT_TRANSLATE_NOOP("Summary", "1 woman was reached for the first time."),
        QT_TRANSLATE_NOOP("Summary", "{number} women were reached for the first time."),
    ),
    "accompaniments": (
        QT_TRANSLATE_NOOP("Summary", "There was no accompaniment to an interview, counsel or court."),
        QT_TRANSLATE_NOOP("Summary", "There was 1 accompaniment, to an interview, counsel or court."),
        QT_TRANSLATE_NOOP("Summary", "There were {number} accompaniments, to interviews, counsel or court."),
    ),
    "reports": (
        QT_TRANSLATE_NOOP("Summary", "No police report was made."), QT_TRANSLATE_NOOP("Summary", "1 police report was made."),
        QT_TRANSLATE_NOOP("Summary", "{number} police reports were made."),
    ),
    "children": (
        QT_TRANSLATE_NOOP("Summary", "No child was noticed for the first time."),
        QT_TRANSLATE_NOOP("Summary", "1 child was noticed for the first time."),
        QT_TRANSLATE_NOOP("Summary", "{number} children were noticed for the first time."),
    ),
    "men": (
        QT_TRANSLATE_NOOP("Summary", "No man was referred to the men's clinic."),
        QT_TRANSLATE_NOOP("Summary", "1 referral to the men's clinic was sent."),
        QT_TRANSLATE_NOOP("Summary", "{number} referrals to the men's clinic were sent."),
    ),
}  # fmt: skip
"""The sentence of a count, for none, one and many."""

WAITS: dict[str, str] = {
    "delay_attempt_median": QT_TRANSLATE_NOOP("Summary", "The median wait for the first attempt to reach her was {value}."),
    "delay_contact_median": QT_TRANSLATE_NOOP("Summary", "The median wait for first contact was {value}."),
    "delay_support_median": QT_TRANSLATE_NOOP("Summary", "The median wait for first support was {value}."),
    "delay_support_p90": QT_TRANSLATE_NOOP("Summary", "Nine in ten had first support within {value}, as estimated with those still waiting."),
    "support_within_7": QT_TRANSLATE_NOOP("Summary", "Within 7 working days, {value} had first support, as estimated with those still waiting."),
    "concern_median": QT_TRANSLATE_NOOP("Summary", "The median wait for the report of concern was {value}. The law says at once."),
    "men_median": QT_TRANSLATE_NOOP("Summary", "The median wait for his first contact at the men's clinic was {value}."),
    "time_to_decision_median": QT_TRANSLATE_NOOP("Summary", "The median time from report to the prosecutor's decision was {value}."),
    "time_to_judgment_median": QT_TRANSLATE_NOOP("Summary", "The median time from prosecution to judgment was {value}."),
}  # fmt: skip

MORE, FEWER, AS_MANY = (
    QT_TRANSLATE_NOOP("Summary", "more than {period} ({value})"),
    QT_TRANSLATE_NOOP("Summary", "fewer than {period} ({value})"),
    QT_TRANSLATE_NOOP("Summary", "no change from {period} ({value})"),
)
LARGER, SMALLER, SAME_SHARE = (
    QT_TRANSLATE_NOOP("Summary", "a larger share than {period} ({value})"),
    QT_TRANSLATE_NOOP("Summary", "a smaller share than {period} ({value})"),
    QT_TRANSLATE_NOOP("Summary", "the same share as {period} ({value})"),
)
LONGER, SHORTER, AS_LONG = (
    QT_TRANSLATE_NOOP("Summary", "longer than {period} ({value})"),
    QT_TRANSLATE_NOOP("Summary", "shorter than {period} ({value})"),
    QT_TRANSLATE_NOOP("Summary", "as long as {period} ({value})"),
)
PERIOD_BEFORE = QT_TRANSLATE_NOOP("Summary", "in the period before")
LAST_YEAR = QT_TRANSLATE_NOOP("Summary", "in the same period last year")
THAT_IS = QT_TRANSLATE_NOOP("Summary", "That is {compared}.")
AND = QT_TRANSLATE_NOOP("Summary", "{first} and {second}")
TOO_FEW = QT_TRANSLATE_NOOP("Summary", "{what}: too few to show.")
ALL_TOO_FEW = QT_TRANSLATE_NOOP("Summary", "Too few to show: {what}.")
NOTHING = QT_TRANSLATE_NOOP("Summary", "{what}: nothing to count.")
NOT_REACHED = QT_TRANSLATE_NOOP("Summary", "{what}: not reached yet, as too many still wait.")
PLAIN = QT_TRANSLATE_NOOP("Summary", "{what}: {value}.")
MOST_SOURCES = QT_TRANSLATE_NOOP("Summary", "Most signals came from: {rows}.")
MOST_SHOWN_SOURCES = QT_TRANSLATE_NOOP(
    "Summary", "Among the sources that are shown, most signals came from: {rows}."
)
MOST_VIOLENCE = QT_TRANSLATE_NOOP("Summary", "Most often noted types of violence: {rows}.")
MOST_SHOWN_VIOLENCE = QT_TRANSLATE_NOOP(
    "Summary", "Among the types of violence that are shown, most often noted: {rows}."
)
MEETINGS = QT_TRANSLATE_NOOP(
    "Summary",
    "Meetings with the police: {held}, or {value}. At least two are meant to be held in each half-year.",
)
INTERVAL = QT_TRANSLATE_NOOP(
    "Summary", "With chance allowed for, the share may lie between {low} and {high} % (95 % interval)."
)
NOT_CAUSE = QT_TRANSLATE_NOOP(
    "Summary", "The figures on what is carried through do not show that accompaniment is the cause: those who have it may differ in other ways from those who do not."
)  # fmt: skip
NOT_WHY = QT_TRANSLATE_NOOP("Summary", "This tells where they are, not what led there.")

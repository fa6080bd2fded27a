"""What the figures of a summary say in plain sentences, made from what is shown and true whatever is hidden."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from relvald_desktop.documents import summary_phrases as phrases
from relvald_desktop.documents.summary_shown import row_words
from relvald_desktop.documents.summary_words import figure_value, indicator_title
from relvald_desktop.rules.figures.catalogue import GROUPS, INDICATORS, indicators_of
from relvald_desktop.rules.figures.declared import Group, Unit
from relvald_desktop.rules.figures.values import Figure, Report, Summary, Why
from relvald_desktop.wording import Wording

_MOST, _MOST_TIED = 3, 5
_COMPARED = frozenset(
    {
        "signals", "reach", "without_report", "before_leaving", "signals_to_case", "women", "home_end", "met", "reports",
        "accompaniments", "children", "men", "contacts", "hours", "delay_contact_median", "delay_support_median",
    }
)  # fmt: skip
"""The indicators that are compared in words; the others are beside each other in the tables."""
_LEFT_OUT = frozenset(
    {
        "home_ever", "delay_attempt_p90", "delay_contact_p90", "attempt_within_1", "attempt_within_3",
        "attempt_within_7", "contact_within_1", "contact_within_3", "contact_within_7", "support_within_1",
        "support_within_3",
    }
)  # fmt: skip
"""The indicators that only the tables tell."""
_ENDS_WITH = {Group.COHORT: phrases.NOT_WHY, Group.LEGAL: phrases.NOT_CAUSE}
_COMPLETION = ("completion_with", "completion_without")
_ORDER = {
    Group.LEGAL: (
        "accompaniments", "reports", "open_matters", "time_to_decision_median", "time_to_judgment_median",
        "orders_granted", *_COMPLETION,
    ),
}  # fmt: skip
_LARGEST = {
    "signals_by_source": (phrases.MOST_SOURCES, phrases.MOST_SHOWN_SOURCES),
    "signals_by_violence": (phrases.MOST_VIOLENCE, phrases.MOST_SHOWN_VIOLENCE),
}
_WHY = {Why.TOO_FEW: phrases.TOO_FEW, Why.NOT_REACHED: phrases.NOT_REACHED, Why.NOBODY: phrases.NOTHING}


def sentences(report: Report, wording: Wording) -> dict[Group, list[str]]:
    """For each part of the summary what its figures say, in order.

    Every number told is one that is shown. A hidden figure is said to be hidden; two are compared only where both are
    shown, and counts only where both periods are over. What is said of completion ends with the warning that it shows
    no cause.
    """
    return {group: list(_of_group(group, report, wording)) for group in GROUPS}


def is_over(summary: Summary) -> bool:
    """Whether the period was over on the day the figures are from."""
    return summary.to_on <= summary.as_of


def _of_group(group: Group, report: Report, wording: Wording) -> Iterator[str]:
    keys = _ORDER.get(group) or [each.key for each in indicators_of(group)]
    told = [key for key in keys if key not in _LEFT_OUT]
    hidden = [key for key in told if _is_hidden(report.summary.figures[key])]
    last = [key for key in told if key in _COMPLETION and key not in hidden]
    for key in told:
        if key not in hidden and key not in last:
            yield f"{_about(key, report, wording)}{_compared(key, report, wording)}"
    if group is Group.SIGNALS:
        for table in _LARGEST:
            yield from _largest(table, report.summary, wording)
    if hidden:
        yield _too_few(hidden, wording)
    yield from (_about(key, report, wording) for key in last)
    if group in _ENDS_WITH:
        yield wording.translate("Summary", _ENDS_WITH[group])


def _is_hidden(figure: Figure) -> bool:
    counted = figure.key in phrases.OF_WHOLE and figure.numerator is not None and figure.denominator
    return figure.value is None and figure.why is Why.TOO_FEW and not counted


def _too_few(keys: Sequence[str], wording: Wording) -> str:
    titles = [indicator_title(key, wording) for key in keys]
    if len(titles) == 1:
        return wording.translate("Summary", phrases.TOO_FEW, what=titles[0])
    what = "; ".join(title[:1].lower() + title[1:] for title in titles)
    return wording.translate("Summary", phrases.ALL_TOO_FEW, what=what)


def _about(key: str, report: Report, wording: Wording) -> str:
    figure = report.summary.figures[key]
    if key in phrases.OF_WHOLE and figure.numerator is not None and figure.denominator:
        return _of_whole(figure, wording)
    if figure.value is None:
        text = _WHY[figure.why or Why.TOO_FEW]
        return wording.translate("Summary", text, what=indicator_title(key, wording))
    if key in phrases.COUNTED:
        zero, one, many = phrases.COUNTED[key]
        text = zero if figure.value == 0 else one if figure.value == 1 else many
        return wording.translate("Summary", text, number=wording.number(figure.value))
    if key in phrases.WAITS:
        return wording.translate("Summary", phrases.WAITS[key], value=_value(figure, wording))
    if key == "police_meetings" and figure.numerator is not None:
        held = wording.number(figure.numerator)
        return wording.translate("Summary", phrases.MEETINGS, held=held, value=figure_value(figure, wording))
    what, value = indicator_title(key, wording), figure_value(figure, wording)
    return wording.translate("Summary", phrases.PLAIN, what=what, value=value)


def _of_whole(figure: Figure, wording: Wording) -> str:
    """Of so many, so many …; with its per cent where that may be given, and its interval where it has one."""
    noun, text = phrases.OF_WHOLE[figure.key]
    whole, part = figure.denominator or 0, figure.numerator or 0
    told = wording.number(part)
    if part == 0:
        told = wording.translate("Summary", noun.none)
    elif figure.value is not None and INDICATORS[figure.key].unit is Unit.SHARE:
        told = f"{told} ({_per_cent(figure.value, wording)})"
    counted = wording.translate(
        "Summary", noun.one if whole == 1 else noun.many, number=wording.number(whole)
    )
    months = INDICATORS[figure.key].fill.get("months", "")
    said = wording.translate("Summary", text, whole=counted, part=told, months=months)
    if figure.low is None or figure.high is None:
        return said
    low, high = (wording.number(bound * 100) for bound in (figure.low, figure.high))
    return f"{said} {wording.translate('Summary', phrases.INTERVAL, low=low, high=high)}"


def _per_cent(share: float, wording: Wording) -> str:
    return f"{wording.number(share * 100)} %"


def _value(figure: Figure, wording: Wording) -> str:
    """A value without the counts behind it."""
    if figure.value is not None and INDICATORS[figure.key].unit is Unit.SHARE:
        return _per_cent(figure.value, wording)
    return figure_value(figure, wording)


def _compared(key: str, report: Report, wording: Wording) -> str:
    if key not in _COMPARED:
        return ""
    pairs = ((report.before, phrases.PERIOD_BEFORE), (report.last_year, phrases.LAST_YEAR))
    told = [
        wording.translate(
            "Summary", text, period=wording.translate("Summary", period),
            value=_value(other.figures[key], wording),
        )
        for other, period in pairs
        if other is not None and (text := _than(key, report.summary, other))
    ]  # fmt: skip
    if not told:
        return ""
    both = (
        wording.translate("Summary", phrases.AND, first=told[0], second=told[1]) if len(told) > 1 else told[0]
    )
    return f" {wording.translate('Summary', phrases.THAT_IS, compared=both)}"


def _than(key: str, summary: Summary, other: Summary) -> str:
    """Which comparison is true of the values as they are written; empty where there is none."""
    mine, theirs = summary.figures[key].value, other.figures[key].value
    unit = INDICATORS[key].unit
    if mine is None or theirs is None:
        return ""
    if unit is Unit.SHARE:
        mine, theirs = round(mine * 100), round(theirs * 100)
        up, down, same = phrases.LARGER, phrases.SMALLER, phrases.SAME_SHARE
    elif unit in (Unit.WORKING_DAYS, Unit.DAYS):
        up, down, same = phrases.LONGER, phrases.SHORTER, phrases.AS_LONG
    elif is_over(summary) and is_over(other):
        up, down, same = phrases.MORE, phrases.FEWER, phrases.AS_MANY
    else:
        return ""
    return up if mine > theirs else down if mine < theirs else same


def _largest(key: str, summary: Summary, wording: Wording) -> Iterator[str]:
    """The largest rows that are shown, but for the one of what nobody noted; those as large as the last of them are told too, unless they are many."""
    table = summary.tables[key]
    found = sorted(
        ((count, row) for row, count in table.rows.items() if count and row != "none"),
        key=lambda each: -each[0],
    )
    least = found[:_MOST][-1][0] if found else 0
    told = [(count, row) for count, row in found if count >= least]
    if not told or len(told) > _MOST_TIED:
        return
    whole, part = _LARGEST[key]
    rows = ", ".join(f"{row_words(key, row, wording)} ({wording.number(count)})" for count, row in told)
    yield wording.translate("Summary", part if None in table.rows.values() else whole, rows=rows)

"""Why a summary is made, how its figures are counted and what each of them means, in words, for paper and reply."""

from __future__ import annotations

from collections.abc import Iterator

from relvald_desktop.documents.summary_sentences import is_over
from relvald_desktop.documents.summary_words import (
    indicator_definition,
    indicator_title,
    part_words,
    period_words,
)
from relvald_desktop.rules.figures.catalogue import INDICATORS, TABLES
from relvald_desktop.rules.figures.values import Report
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

BACKGROUND = (
    QT_TRANSLATE_NOOP(
        "Summary",
        "Signals of violence reach the social services from many sides, some before there is any police report. Support workers take them in, stand beside women who have left and women who have not, and go along through the legal process. A centre that is based with the police can only meet women who come there to report.",
    ),
    QT_TRANSLATE_NOOP(
        "Summary",
        "Three questions can be asked of such work: how far it reaches, how soon help comes, and how much is carried through. The figures that follow are ordered after them. What concerns the children and the men, and the liaison with others, stands after.",
    ),
    QT_TRANSLATE_NOOP(
        "Summary",
        "The figures describe the work of the unit, not how common violence is. Leaving is a process: a woman may leave and return, and no figure here judges her.",
    ),
)
NOT_OVER = QT_TRANSLATE_NOOP(
    "Summary", "The period {period} was not over on {day}: it is counted until then, and its counts are not compared in words with those of whole periods."
)  # fmt: skip
_SUPPRESSED = (
    QT_TRANSLATE_NOOP(
        "Summary",
        "Small counts: counts from 1 to {last} are not shown (“–”), and neither are further counts from which they could be worked out. 0 is shown where it gives nothing else away.",
    ),
    QT_TRANSLATE_NOOP(
        "Summary",
        "Earlier summaries that were issued are taken into account, so that two of them together give no small count away.",
    ),
)
_MORE_HIDDEN = QT_TRANSLATE_NOOP(
    "Summary", "In this summary further counts are hidden because of what was issued before."
)
_METHOD = (
    QT_TRANSLATE_NOOP(
        "Summary",
        "Shares: given in per cent where there are at least 20 to take the share of. Medians are given of five or more, the 90th percentile of 20 or more.",
    ),
    QT_TRANSLATE_NOOP(
        "Summary",
        "Rounding: shares are rounded to whole per cent and hours to one decimal. Rounded shares need not add up to 100.",
    ),
    QT_TRANSLATE_NOOP(
        "Summary",
        "Working days: Monday to Friday without public holidays (lagen 1989:253) and without midsummer's, Christmas and New Year's eves. The day of the signal is day 0.",
    ),
    QT_TRANSLATE_NOOP(
        "Summary",
        "Waiting times: medians, percentiles and shares within so many days are estimates after Kaplan and Meier (1958), in which those who still wait count for as long as they have waited. The curves are drawn from the tables: all who still wait, or left, stand there as not reached, so that a curve may lie above the estimate.",
    ),
    QT_TRANSLATE_NOOP(
        "Summary",
        "95 % intervals: after Wilson (1927). They tell how far chance alone could move a share. Few matters make them wide.",
    ),
)
_COMPARED = QT_TRANSLATE_NOOP(
    "Summary", "Comparison: each period is counted in the same way, up to its last day or the day its figures are from. Two periods may differ by chance alone."
)  # fmt: skip
_ONE_SOURCE = QT_TRANSLATE_NOOP(
    "Summary", "Source: the register of one support worker. Only “police” as the source counts as the police."
)
_SOURCES = QT_TRANSLATE_NOOP(
    "Summary", "Sources: the registers of {number} support workers, added up without any name. Double counting: a woman, a child, a man or a legal matter that is in several of the registers is counted once in each. Only “police” as the source counts as the police."
)  # fmt: skip
_COMPARED_PERIOD = QT_TRANSLATE_NOOP("Summary", "Period before: {period}")
_COMPARED_YEAR = QT_TRANSLATE_NOOP("Summary", "Same period last year: {period}")
_RECORDS = {
    "accompaniment": QT_TRANSLATE_NOOP("Summary", "accompaniments"),
    "case": QT_TRANSLATE_NOOP("Summary", "cases"),
    "child_notice": QT_TRANSLATE_NOOP("Summary", "what was noted about children"),
    "concern_report": QT_TRANSLATE_NOOP("Summary", "reports of concern"),
    "contact": QT_TRANSLATE_NOOP("Summary", "contacts"),
    "legal_matter": QT_TRANSLATE_NOOP("Summary", "legal matters"),
    "legal_step": QT_TRANSLATE_NOOP("Summary", "steps of legal matters"),
    "liaison_action": QT_TRANSLATE_NOOP("Summary", "what was agreed at liaison meetings"),
    "liaison_meeting": QT_TRANSLATE_NOOP("Summary", "liaison meetings"),
    "order_breach": QT_TRANSLATE_NOOP("Summary", "breaches of restraining orders"),
    "referral": QT_TRANSLATE_NOOP("Summary", "referrals"),
    "relationship_status": QT_TRANSLATE_NOOP("Summary", "relationship statuses"),
    "restraining_order": QT_TRANSLATE_NOOP("Summary", "restraining orders"),
    "risk_review": QT_TRANSLATE_NOOP("Summary", "risk reviews"),
    "signal": QT_TRANSLATE_NOOP("Summary", "signals"),
}
_ABOVE = QT_TRANSLATE_NOOP("Summary", "Counted: {what}")
_BELOW = QT_TRANSLATE_NOOP("Summary", "Of: {what}")
_MISSING = QT_TRANSLATE_NOOP("Summary", "Unknown: {what}")
_READ_FROM = QT_TRANSLATE_NOOP("Summary", "Read from: {what}")


def background(wording: Wording) -> list[str]:
    """Why such a summary is made, in paragraphs."""
    return [wording.translate("Summary", each) for each in BACKGROUND]


def period_notes(report: Report, wording: Wording) -> list[str]:
    """With what the period is compared, and which of the periods were not over."""
    named = ((report.before, _COMPARED_PERIOD), (report.last_year, _COMPARED_YEAR))
    told = [
        wording.translate("Summary", text, period=period_words(each, wording))
        for each, text in named
        if each is not None
    ]
    return told + [
        wording.translate(
            "Summary", NOT_OVER, period=period_words(each, wording), day=wording.date(each.as_of)
        )
        for each in (report.summary, *report.compared)
        if not is_over(each)
    ]


def method(report: Report, wording: Wording) -> list[str]:
    """How the figures are counted, rounded, hidden and compared, with the sources."""
    summary = report.summary
    told = [wording.translate("Summary", each, last=summary.threshold - 1) for each in _SUPPRESSED]
    if any(each.more_hidden for each in (summary, *report.compared)):
        told.append(wording.translate("Summary", _MORE_HIDDEN))
    told += [wording.translate("Summary", each) for each in _METHOD]
    if report.compared:
        told.append(wording.translate("Summary", _COMPARED))
    number = len(summary.sources)
    told.append(wording.translate("Summary", _SOURCES if number > 1 else _ONE_SOURCE, number=number))
    return told


def definitions(wording: Wording) -> Iterator[tuple[str, list[str]]]:
    """Every indicator by its name, with its definition, what is counted of what, what is unknown, and the records it is
    read from."""
    for key, defined in INDICATORS.items():
        lines = [indicator_definition(key, wording)]
        for text, words in zip((_ABOVE, _BELOW, _MISSING), part_words(key, wording), strict=True):
            if words:
                lines.append(wording.translate("Summary", text, what=words))
        yield indicator_title(key, wording), [*lines, read_from(defined.formula.table, wording)]


def read_from(table: str, wording: Wording) -> str:
    """The kinds of record that a table is read from, as a sentence."""
    records = TABLES[table].population.sources
    what = ", ".join(wording.translate("Summary", _RECORDS[each]) for each in records)
    return wording.translate("Summary", _READ_FROM, what=what)

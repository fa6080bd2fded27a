"""What the figures of a summary are called and how they are written, the same on screen, on paper and in files."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from relvald_desktop.rules.figures.catalogue import INDICATORS, TABLES
from relvald_desktop.rules.figures.declared import Bin, IndicatorDef, Kind, Unit
from relvald_desktop.rules.figures.values import Figure, Report, Summary, Why
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

HIDDEN_MARK = "–"
TITLE = QT_TRANSLATE_NOOP("Summary", "Summary of the work against violence in close relationships")
_WHY = {
    Why.TOO_FEW: QT_TRANSLATE_NOOP("Summary", "not shown: too few"),
    Why.NOT_REACHED: QT_TRANSLATE_NOOP("Summary", "not reached yet: too many still wait"),
    Why.NOBODY: QT_TRANSLATE_NOOP("Summary", "nothing to count"),
    Why.BETWEEN: QT_TRANSLATE_NOOP("Summary", "only known roughly"),
}
_UNITS = {
    Unit.WORKING_DAYS: (
        QT_TRANSLATE_NOOP("Summary", "1 working day"), QT_TRANSLATE_NOOP("Summary", "{number} working days"),
    ),
    Unit.DAYS: (QT_TRANSLATE_NOOP("Summary", "1 day"), QT_TRANSLATE_NOOP("Summary", "{number} days")),
    Unit.HOURS: (QT_TRANSLATE_NOOP("Summary", "1 hour"), QT_TRANSLATE_NOOP("Summary", "{number} hours")),
    Unit.PER_HALF_YEAR: (
        QT_TRANSLATE_NOOP("Summary", "1 for each half-year"),
        QT_TRANSLATE_NOOP("Summary", "{number} for each half-year"),
    ),
}  # fmt: skip


def require_suppressed(report: Report) -> None:
    """Raises ValueError unless small counts are hidden in the summary and in those it is compared with."""
    if any(summary.threshold <= 0 for summary in (report.summary, *report.compared)):
        raise ValueError("only a suppressed summary may leave")


def row_label(table: str, row: str, wording: Wording) -> str:
    """What a row of a table is called, with a capital letter."""
    defined = TABLES[table]
    if defined.kind is Kind.MONTHS:
        words = wording.month(dt.date.fromisoformat(row))
    else:
        label = defined.rows[row]
        if isinstance(label, StrEnum):
            words = wording.code(label)
        elif isinstance(label, Bin):
            words = bin_label(label, table, wording)
        else:
            words = wording.translate("Summary", label)
    return words[:1].upper() + words[1:]


def bin_label(days: Bin, table: str, wording: Wording) -> str:
    """So many days, "4–7 working days"; calendar days where the table counts those."""
    working = not table.startswith("time_")
    if days.last is None:
        text = (
            QT_TRANSLATE_NOOP("Summary", "{first} working days or more")
            if working
            else QT_TRANSLATE_NOOP("Summary", "{first} days or more")
        )
        return wording.translate("Summary", text, first=days.first)
    text = (
        QT_TRANSLATE_NOOP("Summary", "{first}–{last} working days")
        if working
        else QT_TRANSLATE_NOOP("Summary", "{first}–{last} days")
    )
    return wording.translate("Summary", text, first=days.first, last=days.last)


def table_title(table: str, wording: Wording) -> str:
    """What a table is called."""
    return wording.translate("Summary", TABLES[table].title)


def table_definition(table: str, wording: Wording) -> str:
    """What a table counts, in plain words."""
    return wording.translate("Summary", TABLES[table].definition)


def indicator_title(key: str, wording: Wording) -> str:
    """What an indicator is called, with a capital letter."""
    defined = INDICATORS[key]
    fill = {
        name: wording.translate("Summary", value) if isinstance(value, str) else value
        for name, value in defined.fill.items()
    }
    title = wording.translate("Summary", defined.title, **fill)
    return title[:1].upper() + title[1:]


def indicator_definition(key: str, wording: Wording) -> str:
    """What an indicator means, in plain words."""
    return wording.translate("Summary", INDICATORS[key].definition)


def part_words(key: str, wording: Wording) -> tuple[str, str, str]:
    """What an indicator's numerator and denominator count, and what is unknown; empty where there is none."""
    defined = INDICATORS[key]
    return tuple(  # type: ignore[return-value]
        wording.translate("Summary", text) if text else ""
        for text in (defined.above, defined.below, defined.missing)
    )


def count(value: int | None, wording: Wording) -> str:
    """A count, or the mark of a hidden one."""
    return HIDDEN_MARK if value is None else wording.number(value)


def why_words(why: Why | None, wording: Wording) -> str:
    """Why a figure has no value."""
    return wording.translate("Summary", _WHY[why]) if why is not None else HIDDEN_MARK


def is_hidden(figure: Figure) -> bool:
    """Whether nothing of a figure is told; a share of too few for a percentage is told by its counts."""
    counted = INDICATORS[figure.key].unit is Unit.SHARE and None not in (figure.numerator, figure.denominator)
    return figure.value is None and figure.why is Why.TOO_FEW and not counted


def figure_value(figure: Figure, wording: Wording) -> str:
    """An indicator's value with its unit, "77 % (23 of 30)", or why there is none."""
    defined = INDICATORS[figure.key]
    if figure.why is Why.BETWEEN:
        return _between(figure, defined, wording)
    if figure.value is None and not is_hidden(figure) and figure.why is Why.TOO_FEW:
        return wording.translate(
            "Summary", QT_TRANSLATE_NOOP("Summary", "{part} of {whole}"), part=wording.number(figure.numerator or 0),
            whole=wording.number(figure.denominator or 0),
        )  # fmt: skip
    if figure.value is None:
        return why_words(figure.why, wording)
    if defined.unit is Unit.COUNT:
        return wording.number(figure.value)
    if defined.unit is Unit.SHARE:
        return _share(figure, wording)
    one, many = _UNITS[defined.unit]
    if figure.value == 1:
        return wording.translate("Summary", one)
    decimals = 0 if figure.value == int(figure.value) else 1
    return wording.translate("Summary", many, number=wording.number(figure.value, decimals))


def _between(figure: Figure, defined: IndicatorDef, wording: Wording) -> str:
    """What is known of a time or a share that was added up from bins."""
    factor = 100 if defined.unit is Unit.SHARE else 1
    low = wording.number((figure.low or 0) * factor)
    text = _BETWEEN[defined.unit][figure.high is None]
    return wording.translate("Summary", text, low=low, high=wording.number((figure.high or 0) * factor))


_BETWEEN = {
    Unit.SHARE: (QT_TRANSLATE_NOOP("Summary", "between {low} and {high} %"), ""),
    Unit.DAYS: (
        QT_TRANSLATE_NOOP("Summary", "between {low} and {high} days"), QT_TRANSLATE_NOOP("Summary", "{low} days or more"),
    ),
    Unit.WORKING_DAYS: (
        QT_TRANSLATE_NOOP("Summary", "between {low} and {high} working days"),
        QT_TRANSLATE_NOOP("Summary", "{low} working days or more"),
    ),
}  # fmt: skip
"""What is known of a figure that was added up from bins: from and to, or only from."""


def _share(figure: Figure, wording: Wording) -> str:
    told = f"{wording.number((figure.value or 0) * 100)} %"
    if figure.numerator is not None and figure.denominator is not None:
        told = wording.translate(
            "Summary", QT_TRANSLATE_NOOP("Summary", "{share} ({part} of {whole})"), share=told,
            part=wording.number(figure.numerator), whole=wording.number(figure.denominator),
        )  # fmt: skip
    return told


def interval_words(figure: Figure, wording: Wording) -> str:
    """The 95 % interval of a share, "95 % interval 58–89 %"; empty where there is none."""
    if figure.value is None or figure.low is None or figure.high is None:
        return ""
    return wording.translate(
        "Summary", QT_TRANSLATE_NOOP("Summary", "95 % interval {low}–{high} %"),
        low=wording.number(figure.low * 100), high=wording.number(figure.high * 100),
    )  # fmt: skip


def unknown_words(figure: Figure, wording: Wording) -> str:
    """How many are not known, "Unknown: 3 (women whose status is not known)."; empty where nothing can be."""
    missing = part_words(figure.key, wording)[2]
    if not missing:
        return ""
    return wording.translate(
        "Summary", QT_TRANSLATE_NOOP("Summary", "Unknown: {count} ({what})."), count=count(figure.unknown, wording),
        what=missing,
    )  # fmt: skip


def period_words(summary: Summary, wording: Wording) -> str:
    """The period, "2026-01-01 to 2026-06-30"."""
    return wording.translate(
        "Summary", QT_TRANSLATE_NOOP("Summary", "{from_on} to {to_on}"), from_on=wording.date(summary.from_on),
        to_on=wording.date(summary.to_on),
    )  # fmt: skip

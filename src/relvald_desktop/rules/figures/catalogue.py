"""Every table and indicator there is, by key, in the order they are told."""

from __future__ import annotations

from relvald_desktop.rules.figures import around, legal, signals, women, working
from relvald_desktop.rules.figures.declared import Group, IndicatorDef, Population, TableDef
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_ROOMS = (signals, women, legal, around, working)
TABLES: dict[str, TableDef] = {table.key: table for room in _ROOMS for table in room.TABLES}
INDICATORS: dict[str, IndicatorDef] = {each.key: each for room in _ROOMS for each in room.INDICATORS}
POPULATIONS: dict[str, Population] = {table.population.key: table.population for table in TABLES.values()}
GROUPS: dict[Group, str] = {
    Group.REACH: QT_TRANSLATE_NOOP("Summary", "Reach"),
    Group.SIGNALS: QT_TRANSLATE_NOOP("Summary", "Signals"),
    Group.DELAY: QT_TRANSLATE_NOOP("Summary", "Delay"),
    Group.WOMEN: QT_TRANSLATE_NOOP("Summary", "Women in support"),
    Group.COHORT: QT_TRANSLATE_NOOP("Summary", "Where they are later"),
    Group.LEGAL: QT_TRANSLATE_NOOP("Summary", "Legal process"),
    Group.CHILDREN: QT_TRANSLATE_NOOP("Summary", "Children"),
    Group.MEN: QT_TRANSLATE_NOOP("Summary", "Men"),
    Group.LIAISON: QT_TRANSLATE_NOOP("Summary", "Liaison"),
    Group.WORK: QT_TRANSLATE_NOOP("Summary", "Work"),
    Group.QUALITY: QT_TRANSLATE_NOOP("Summary", "What is not known"),
}
"""What each part of a summary is called."""


def tables_of(group: Group) -> list[TableDef]:
    """The tables of a part of the summary."""
    return [table for table in TABLES.values() if table.group is group]


def indicators_of(group: Group) -> list[IndicatorDef]:
    """The indicators of a part of the summary."""
    return [each for each in INDICATORS.values() if each.group is group]

"""The help text on the figures of a summary, made of their declarations: what each one means."""

from __future__ import annotations

from collections.abc import Iterator

from relvald_desktop.documents.summary_method import definitions, read_from
from relvald_desktop.documents.summary_words import table_definition, table_title
from relvald_desktop.rules.figures.catalogue import GROUPS, INDICATORS, indicators_of, tables_of
from relvald_desktop.rules.figures.declared import Group
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

_TITLE = QT_TRANSLATE_NOOP("Summary", "Figures")
_HINT = QT_TRANSLATE_NOOP(
    "Summary",
    "Every figure and table of a summary, with what it counts. It is the same text as in the data dictionary and in the "
    "report's appendix.",
)


def figures_help(wording: Wording) -> str:
    """Every indicator and table by the parts of a summary, with definition, numerator, denominator, what is unknown and
    the records it is read from, as Markdown."""
    told = dict(zip(INDICATORS, definitions(wording), strict=True))
    blocks = [f"# {wording.translate('Summary', _TITLE)}", wording.translate("Summary", _HINT)]
    for group, title in GROUPS.items():
        blocks.append(f"## {wording.translate('Summary', title)}")
        blocks += [_block(*told[each.key]) for each in indicators_of(group)]
        blocks += list(_tables(group, wording))
    return "\n\n".join(blocks) + "\n"


def _tables(group: Group, wording: Wording) -> Iterator[str]:
    for table in tables_of(group):
        lines = [table_definition(table.key, wording), read_from(table.key, wording)]
        yield _block(table_title(table.key, wording), lines)


def _block(title: str, lines: list[str]) -> str:
    return "\n\n".join((f"### {title}", lines[0], *(f"- {line}" for line in lines[1:])))

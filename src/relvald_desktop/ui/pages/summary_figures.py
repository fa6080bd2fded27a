"""The tabs with figures: in short, reach, and every other part of the summary."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from relvald_desktop.documents.summary_words import indicator_definition, period_words
from relvald_desktop.rules.figures.catalogue import GROUPS, INDICATORS
from relvald_desktop.rules.figures.declared import Group
from relvald_desktop.rules.figures.values import Report
from relvald_desktop.services.targets import Missed
from relvald_desktop.ui.language import translate, wording
from relvald_desktop.ui.widgets.fields import clear_layout, label, named
from relvald_desktop.ui.widgets.figure_card import cards, compared
from relvald_desktop.ui.widgets.figure_section import group_sections, table_section
from relvald_desktop.ui.widgets.figure_source import Show
from relvald_desktop.ui.widgets.section import Section, scrolled

IN_SHORT = tuple(key for key, defined in INDICATORS.items() if defined.in_short)
OTHERS = {group: title for group, title in GROUPS.items() if group is not Group.REACH}
_COMPLETION = ("completion_with", "completion_without")


@dataclass(frozen=True)
class Counted:
    """What the page shows: the figures, nothing hidden, and where the unit's targets were missed."""

    report: Report
    missed: tuple[Missed, ...]


class FiguresTab(QWidget):
    """A column of cards and tables in a frame that scrolls."""

    def __init__(self, show: Show | None) -> None:
        super().__init__()
        self._records = show
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def put(self, report: Report) -> None:
        """What the tab shows of a report; a subclass says."""
        raise NotImplementedError

    def fill(self, counted: Counted) -> None:
        """Show other figures."""
        clear_layout(self.column)
        self.put(counted.report)
        self.column.addStretch(1)


class OverviewTab(FiguresTab):
    """The figures that say most, each with what it means."""

    def put(self, report: Report) -> None:
        if is_empty(report):
            text = translate(
                "SummaryPage",
                "Nothing is noted in this period. Choose another one above, or write down a signal with Ctrl+N.",
            )
            self.column.addWidget(named(label(text), "emptyPeriod", text))
            return
        self.column.addWidget(label(period_line(report), "quiet"))
        self.column.addWidget(cards(IN_SHORT, report, self._records))


class ReachTab(FiguresTab):
    """Those who would not have been met, beside those a centre that begins at the police would have met; and whether
    more carry a legal matter through when somebody goes along."""

    def put(self, report: Report) -> None:
        told = Section(translate("SummaryPage", "Who would not have been met"), "reachTold")
        told.add_widget(label(_met_words(report)))
        told.add_widget(table_section("women_police", report, self._records))
        self.column.addWidget(told)
        self.column.addWidget(
            cards(
                ("without_report", "before_report", "only_police_centre", "before_leaving", "reach"), report, self._records
            )
        )  # fmt: skip
        self.column.addWidget(table_section("women_leaving", report, self._records))
        company = Section(translate("SummaryPage", "Carried through with company"), "completion")
        company.add_widget(label("! " + indicator_definition("completion_with", wording()), "warning"))
        company.add_widget(cards(_COMPLETION, report, self._records))
        company.add_widget(table_section("ended_by_company", report, self._records))
        self.column.addWidget(company)


class GroupColumn(FiguresTab):
    """One part of the summary."""

    def __init__(self, show: Show | None) -> None:
        super().__init__(show)
        self.group: Group = next(iter(OTHERS))

    def put(self, report: Report) -> None:
        self.column.addWidget(label(wording().translate("Summary", GROUPS[self.group]), "heading"))
        for each in group_sections(self.group, report, self._records):
            self.column.addWidget(each)


class GroupsTab(QWidget):
    """A list of the parts on the left; the chosen one beside it. `groups` are the parts offered."""

    def __init__(self, show: Show | None, groups: dict[Group, str], name: str) -> None:
        super().__init__()
        self._counted: Counted | None = None
        self.list = named(QListWidget(), name, translate("SummaryPage", "Parts of the summary"))
        for group, title in groups.items():
            item = QListWidgetItem(translate("Summary", title))
            item.setData(Qt.ItemDataRole.UserRole, group)
            item.setSizeHint(QSize(0, round(self.list.fontMetrics().lineSpacing() * 1.9)))
            self.list.addItem(item)
        letters = self.list.fontMetrics()
        titles = [self.list.item(row).text() for row in range(self.list.count())]
        self.list.setFixedWidth(max(map(letters.horizontalAdvance, titles)) + 28)
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(lambda: self._show())
        self.column = GroupColumn(show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list)
        row.addWidget(self.column, 1)

    def fill(self, counted: Counted) -> None:
        """Show other figures, of the same part."""
        self._counted = counted
        self._show()

    def _show(self) -> None:
        item = self.list.currentItem()
        if item is not None and self._counted is not None:
            self.column.group = Group(item.data(Qt.ItemDataRole.UserRole))
            self.column.fill(self._counted)


def is_empty(report: Report) -> bool:
    """Whether nothing at all was counted."""
    return all(table.total == 0 for table in report.summary.tables.values())


def period_line(report: Report) -> str:
    """The period, and those it is compared with, in words."""
    words = wording()
    parts = [period_words(report.summary, words)]
    parts += [f"{heading}: {period_words(summary, words)}" for heading, summary in compared(report)]
    return "   ·   ".join(parts)


def _met_words(report: Report) -> str:
    rows = report.summary.tables["women_police"].rows
    without, before, after = (rows[key] or 0 for key in ("no_report", "support_first", "report_first"))
    return translate(
        "SummaryPage",
        "{unmet} of {all} women in support would not have been met when their support began by a centre that begins "
        "with a police report: {without} have made none, {before} had support first. It would have met {met}.",
    ).format(unmet=without + before, all=without + before + after, without=without, before=before, met=after)

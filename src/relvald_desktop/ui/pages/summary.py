"""Sammanställning: a period's figures with what they mean; what leaves is suppressed."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from relvald_desktop.documents.charts import bar_chart
from relvald_desktop.documents.summary_report import GROUPS, indicator_title, indicator_value, row_label
from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.outgoing import Outgoing, save
from relvald_desktop.release.summary import prepare_summary
from relvald_desktop.rules.figures import Indicator, Summary, Table
from relvald_desktop.rules.periods import PERIODS, period
from relvald_desktop.services.departures import Leaving
from relvald_desktop.services.summary import summarise
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.checked_preview import may_write_to, preview_paper
from relvald_desktop.ui.dialogs.files import ask_where
from relvald_desktop.ui.language import say, translate, wording
from relvald_desktop.ui.theme import load_fonts
from relvald_desktop.ui.widgets.chart import chart
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.fields import button, clear_layout, label, named
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Section, scrolled
from relvald_desktop.ui.work import Job, run_with_progress

CHART_WIDTH, CHART_HEIGHT = 640, 170


class SummaryPage(QWidget):
    """On screen everything is shown; the paper hides small counts."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._job: Job | None = None
        self._shown: tuple[dt.date, dt.date] | None = None
        self.notice = Notice()
        self.period = named(QComboBox(), "period", translate("SummaryPage", "Period"))
        for key, text in PERIODS.items():
            self.period.addItem(translate("Periods", text), key)
        self.first = named(
            DateField(context.work.clock.today), "periodFrom", translate("SummaryPage", "From")
        )
        self.last = named(DateField(context.work.clock.today), "periodTo", translate("SummaryPage", "To"))
        self.period.setCurrentIndex(self.period.findData("this_year"))
        self._fill_period()
        self.period.activated.connect(lambda: self._choose())
        for field in (self.first, self.last):
            field.editingFinished.connect(self.refresh)
        self._figures = QVBoxLayout()
        inner = QWidget()
        inner.setLayout(self._figures)
        outer = QVBoxLayout(self)
        outer.addWidget(label(translate("SummaryPage", "Summary"), "title"))
        outer.addLayout(self._controls())
        outer.addWidget(self.notice)
        outer.addWidget(scrolled(inner), 1)

    def refresh(self) -> None:
        """Count the period again."""
        try:
            chosen = self.chosen()
            summary = summarise(self._context.work, *chosen, suppress=False)
        except RelvaldError as error:
            self.notice.warn(say(error))
            return
        self.notice.hide()
        self._shown = chosen
        self._show(summary)

    def chosen(self) -> tuple[dt.date, dt.date]:
        """The period as it stands in the fields. Raises `NotADate`."""
        today = self._context.work.clock.today()
        return self.first.date() or today, self.last.date() or today

    def preview(self) -> None:
        """The report as it would be printed."""
        work, words = self._context.work, wording()
        first, last = self.chosen()
        self._job = run_with_progress(
            self, translate("SummaryPage", "Making the report …"),
            lambda told: prepare_summary(work, first, last, Format.PDF, words), self._show_preview, self.notice.warn,
        )  # fmt: skip

    def save(self) -> None:
        """Save the report through the door."""
        first, last = self.chosen()
        proposed = translate("SummaryPage", "summary-{first}-{last}.pdf").format(first=first, last=last)
        target = ask_where(self, translate("SummaryPage", "Save the summary"), proposed)
        if target is None or not may_write_to(target, self):
            return
        try:
            outgoing = prepare_summary(self._context.work, first, last, Format.PDF, wording())
            written = save(
                self._context.work, outgoing, target, Leaving(Recipient.BOARD, ground="no_harm"), replace=True
            )
        except RelvaldError as error:
            self.notice.warn(say(error))
        else:
            self.notice.tell(translate("SummaryPage", "Saved as {file}.").format(file=written.name))

    def _show_preview(self, outgoing: Outgoing) -> None:
        preview_paper(self._context, translate("SummaryPage", "Summary"), outgoing, self)

    def _controls(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.period)
        row.addWidget(self.first)
        row.addWidget(label("–", wraps=False))
        row.addWidget(self.last)
        row.addStretch(1)
        row.addWidget(button(translate("SummaryPage", "&Preview …"), "previewSummary", self.preview, "main"))
        row.addWidget(button(translate("SummaryPage", "&Save as PDF …"), "saveSummary", self.save))
        return row

    def _choose(self) -> None:
        self._fill_period()
        self.refresh()

    def _fill_period(self) -> None:
        key = self.period.currentData()
        if key != "own":
            first, last = period(key, self._context.work.clock.today())
            self.first.set_date(first)
            self.last.set_date(last)

    def _show(self, summary: Summary) -> None:
        clear_layout(self._figures)
        note = translate(
            "SummaryPage",
            "On screen every count is shown. On paper and in files counts under the unit's threshold are hidden.",
        )
        self._figures.addWidget(label(note, "quiet"))
        for group, title, tables in GROUPS:
            section = Section(translate("Summary", title), f"group_{group}")
            for indicator in summary.indicators:
                if indicator.group == group:
                    self._show_indicator(section, indicator)
            for key in tables:
                self._show_table(section, summary.table(key))
            self._figures.addWidget(section)
        self._figures.addStretch(1)

    def _show_indicator(self, section: Section, indicator: Indicator) -> None:
        words = wording()
        section.add(
            f"{indicator_title(indicator, words)}:  {indicator_value(indicator, words)}", (), "heading"
        )
        unknown = translate("SummaryPage", "Unknown: {count}.").format(count=indicator.unknown)
        section.add(f"{translate('Summary', indicator.definition)} {unknown}", (), "quiet")

    def _show_table(self, section: Section, table: Table) -> None:
        words = wording()
        section.add(translate("Summary", table.title), (), "heading")
        section.add(translate("Summary", table.definition), (), "quiet")
        if table.key == "signals_by_month":
            section.add_widget(self._chart(table))
        filled = [row for row in table.rows if row.count]
        text = "   ·   ".join(f"{row_label(row, words)} {row.count}" for row in filled)
        section.add(text or translate("SummaryPage", "none"))
        section.add(translate("SummaryPage", "Total {count}").format(count=table.total))

    def _chart(self, table: Table) -> QWidget:
        labels = [f"{row.label:%m}" if isinstance(row.label, dt.date) else "" for row in table.rows]
        load_fonts()
        drawing = bar_chart(labels, [row.count for row in table.rows], width=CHART_WIDTH, height=CHART_HEIGHT)
        words = wording()
        spoken = ", ".join(f"{row_label(row, words)}: {row.count}" for row in table.rows)
        return chart(drawing, f"{translate('Summary', table.title)}: {spoken}")


def make_page(context: Context) -> SummaryPage:
    """The page of this place."""
    return SummaryPage(context)

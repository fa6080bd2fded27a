"""What was issued: each report can be given out again with the very figures it left with."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from relvald_desktop.records.report import IssuedReport
from relvald_desktop.release.summary import prepare_summary
from relvald_desktop.services.reports import issued, prepared_again
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.summary_preview import chosen_format, format_choice, prepare_and_preview
from relvald_desktop.ui.language import day, translate, wording
from relvald_desktop.ui.widgets.fields import label
from relvald_desktop.ui.widgets.figure_flow import captioned, flowing
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Section, scrolled
from relvald_desktop.ui.work import Job


class IssuedTab(QWidget):
    """The latest first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._job: Job | None = None
        self.notice = Notice()
        self.format: QComboBox = format_choice()
        self.list = Section(translate("SummaryPage", "Issued"), "issuedReports")
        hint = translate(
            "SummaryPage",
            "Once figures have left they are public. A report given out again has the figures it had then, small counts "
            "hidden, whatever was noted since.",
        )
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.addWidget(label(hint, "quiet"))
        box.addWidget(
            flowing(
                captioned(translate("SummaryPage", "Format to issue again in"), self.format, "againFormat")
            )
        )
        box.addWidget(self.list)
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.notice)
        outer.addWidget(scrolled(inner), 1)

    def refresh(self) -> None:
        """Read what was issued again."""
        with self._context.work.reading() as session:
            found = issued(session)
        self.list.clear(len(found))
        for each in found:
            again = (translate("SummaryPage", "Issue again …"), lambda each=each: self._again(each))
            self.list.add(_in_words(each), [again])
        if not found:
            self.list.add_empty(
                translate(
                    "SummaryPage", "No summary has left yet. It is kept here when one is saved or printed."
                )
            )

    def _again(self, report: IssuedReport) -> None:
        context, words, format_ = self._context, wording(), chosen_format(self.format)
        self._job = prepare_and_preview(
            self, context,
            lambda: prepare_summary(
                context.work, prepared_again(context.work, report.id), format_, words, title=report.title
            ),
            self.notice.warn,
        )  # fmt: skip


def _in_words(report: IssuedReport) -> str:
    period = translate("SummaryPage", "{first} to {last}").format(
        first=day(report.from_on), last=day(report.to_on)
    )
    as_of = translate("SummaryPage", "figures of {day}").format(day=day(report.as_of))
    hidden = translate("SummaryPage", "counts under {threshold} hidden").format(threshold=report.threshold)
    return joined(report.title, period, as_of, hidden)

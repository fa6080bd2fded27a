"""The log of everything, for whoever looks it through: what to see first, filters, whether the chain holds, who looked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from relvald_desktop.errors import RelvaldError
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.log_extract import BROKEN, prepare_log_extract
from relvald_desktop.rules.log_review import SIGN_WORDS, WORDS, Conspicuous, Group
from relvald_desktop.services.log_review import ChainState, chain_state, last_review, look_first, note_review
from relvald_desktop.store.queries.cases import case_codes
from relvald_desktop.store.queries.log import LogRow
from relvald_desktop.store.queries.log_review import LogFilters, filtered
from relvald_desktop.store.queries.paging import Cursor, Page
from relvald_desktop.ui.actions import action_text
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.dialogs.checked_preview import preview_paper
from relvald_desktop.ui.language import clock, day, number, say, translate, wording
from relvald_desktop.ui.pages.case_log import log_columns
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.fields import add_row, button, label, line, look, named, paragraph
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.paged_table import ListView, PagedTable
from relvald_desktop.ui.widgets.section import Section, scrolled, stacked
from relvald_desktop.ui.widgets.wrap_grid import WrapGrid
from relvald_desktop.ui.work import Job

MOST_FIRST = 30
"""Rows among those that should be seen first."""
LINES = 16
"""Lines of text that the list has room for at least."""


class LogReviewTab(QWidget):
    """Filters on top, what to see first beside the list, and below who looked last."""

    def __init__(self, context: Context, notice: Notice) -> None:
        super().__init__()
        self._context, self.notice = context, notice
        self._job: Job | None = None
        self._looking: Job | None = None
        self._filters = LogFilters(zone=context.work.zone)
        self.chain = named(
            label(translate("LogReview", "The chain of the log is being walked …"), "quiet"),
            "chainState",
            translate("LogReview", "Chain of the log"),
        )
        self.reviewed = named(label("", "quiet"), "reviewedUpTo", translate("LogReview", "Looked through"))
        self.first = Section(translate("LogReview", "See first"), "seeFirst")
        self.list = ListView(
            PagedTable(log_columns(context), self._page),
            "log",
            translate("Log", "Log"),
            translate("Log", "Nothing is logged yet."),
        )
        lists = QHBoxLayout()
        lists.addWidget(self.list, 4)
        lists.addWidget(stacked(self.first), 2)
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES)
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.addLayout(self._filter_row())
        box.addWidget(self.chain)
        box.addWidget(self.reviewed)
        box.addLayout(lists, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def refresh(self) -> None:
        """Read the list again, and walk the chain in the background."""
        self._fill_cases()
        self._read()
        work = self._context.work
        self._job = Job(self).start(lambda told: chain_state(work), self._show_chain, self.notice.warn)

    def _filter_row(self) -> QVBoxLayout:
        today = self._context.work.clock.today
        self.from_on, self.to_on = DateField(today), DateField(today)
        self.case, self.group = QComboBox(), QComboBox()
        for each in (self.case, self.group):
            each.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            each.setMinimumContentsLength(10)
        self.group.addItem(translate("LogReview", "everything"), None)
        for group, words in WORDS.items():
            self.group.addItem(translate("LogReview", words), group)
        cells = [
            _captioned(field, text, name)
            for field, text, name in (
                (self.from_on, translate("LogReview", "&From"), "logFrom"), (self.to_on, translate("LogReview", "&To"), "logTo"),
                (self.case, translate("LogReview", "&Case"), "logCase"), (self.group, translate("LogReview", "&What"), "logGroup"),
            )
        ]  # fmt: skip
        buttons = [
            button(translate("LogReview", "&Show"), "logShow", self._read, "main"),
            button(translate("LogReview", "&Looked through …"), "logReviewed", self._note_review),
            button(translate("LogReview", "Extract as &PDF …"), "logPdf", lambda: self._extract(Format.PDF)),
            button(translate("LogReview", "Extract as CS&V …"), "logCsv", lambda: self._extract(Format.CSV)),
        ]
        box = QVBoxLayout()
        box.addWidget(WrapGrid(cells, 4, even=True))
        box.addWidget(WrapGrid(buttons, 4))
        return box

    def _fill_cases(self) -> None:
        chosen = self.case.currentData()
        self.case.clear()
        self.case.addItem(translate("LogReview", "every case"), None)
        with self._context.work.reading() as session:
            for case_id, code in sorted(case_codes(session).items(), key=lambda each: each[1]):
                self.case.addItem(code, case_id)
        self.case.setCurrentIndex(max(0, self.case.findData(chosen)))

    def _read(self) -> None:
        try:
            from_on, to_on = self.from_on.date(), self.to_on.date()
        except RelvaldError as error:
            self.notice.warn(say(error))
            return
        group = self.group.currentData()
        self._filters = replace(
            self._filters,
            from_on=from_on,
            to_on=to_on,
            case_id=self.case.currentData(),
            group=Group(group) if group else None,
        )
        self.list.refresh()
        work, filters = self._context.work, replace(self._filters, group=None)
        self._looking = Job(self).start(
            lambda told: look_first(work, filters), self._show_first, self.notice.warn
        )
        self._show_review()

    def _page(self, after: Cursor | None) -> Page[LogRow]:
        with self._context.work.reading() as session:
            return filtered(session, self._filters, after)

    def _show_first(self, found: list[Conspicuous]) -> None:
        with self._context.work.reading() as session:
            codes = case_codes(session)
        self.first.clear(len(found))
        for each in found[:MOST_FIRST]:
            why = ", ".join(translate("LogReview", SIGN_WORDS[sign]) for sign in each.signs)
            when = f"{day(each.seen.at.date())} {clock(each.seen.at)}"
            text = joined(
                when,
                codes.get(each.seen.case_id or "", ""),
                each.seen.who,
                action_text(each.seen.action),
                why,
            )
            self.first.add(f"{each.seen.seq}  {text}", (), "warning")
        if len(found) > MOST_FIRST:
            self.first.add_empty(
                translate("LogReview", "And {count} more: choose fewer days.").format(
                    count=len(found) - MOST_FIRST
                )
            )
        if not found:
            self.first.add_empty(translate("LogReview", "Nothing stands out."))

    def _show_chain(self, state: ChainState) -> None:
        if state.broken_at is not None:
            text, kind = "✗ " + translate("LogReview", BROKEN).format(seq=state.broken_at), "danger"
        else:
            text, kind = (
                translate(
                    "LogReview", "✓ The chain holds: {entries} entries, each bound to the one before."
                ).format(entries=number(state.entries)),
                "safe",
            )
        look(self.chain, kind).setText(text)
        self.chain.setAccessibleName(text)

    def _show_review(self) -> None:
        review = last_review(self._context.work)
        text = translate("LogReview", "The log was never looked through.")
        if review is not None:
            text = translate("LogReview", "Looked through up to entry {seq} by {name}, {day}.").format(
                seq=review.to_seq, name=review.reviewer, day=day(review.on)
            )
        self.reviewed.setText(text)
        self.reviewed.setAccessibleName(text)

    def _note_review(self) -> None:
        dialog = ReviewDialog(self._context, self)
        dialog.exec()
        if dialog.result_value is not None:
            QTimer.singleShot(0, self._show_review)

    def _extract(self, format_: Format) -> None:
        outgoing = prepare_log_extract(self._context.work, self._filters, format_, wording(), action_text)
        preview_paper(
            self._context, translate("LogReview", "Extract of the log"), outgoing, self, "log_review"
        )


def _captioned(field: QWidget, text: str, name: str) -> QWidget:
    """A field with its caption over it."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    caption = label(text, wraps=False)
    caption.setBuddy(named(field, name, text))
    box.addWidget(caption)
    box.addWidget(field)
    return holder


class ReviewDialog(FormDialog):
    """Who looked the log through, and what came of it."""

    help_topic = "log_review"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("LogReview", "The log is looked through"), "logReviewForm")
        self._context = context
        self.form.addRow(
            label(
                translate("LogReview", "Everything up to the newest entry counts as looked through."), "quiet"
            )
        )
        self.reviewer = add_row(
            self.form, translate("LogReview", "&Who looked"), line(context.work.worker), "logReviewer"
        )
        self.remarks = add_row(
            self.form, translate("LogReview", "&Remarks, without names"), paragraph(rows=3), "logRemarks"
        )

    def save(self) -> object:
        return note_review(self._context.work, self.reviewer.text(), self.remarks.toPlainText())


def make_tab(context: Context, notice: Notice) -> LogReviewTab:
    """The tab of the place Förvaring."""
    return LogReviewTab(context, notice)

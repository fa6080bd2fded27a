"""The unit's own targets, and where they were missed; a row leads to the case or the signal."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.services.settings import StoreSettings, read_settings
from relvald_desktop.services.targets import Missed, TargetKind
from relvald_desktop.store.queries.paging import Page
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.summary_records import open_record
from relvald_desktop.ui.language import day, translate, translate_count
from relvald_desktop.ui.pages.summary_figures import Counted
from relvald_desktop.ui.widgets.fields import label
from relvald_desktop.ui.widgets.paged_table import Column, ListView, PagedTable
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_KINDS = {
    TargetKind.ATTEMPT: QT_TRANSLATE_NOOP("SummaryPage", "First attempt to reach her"),
    TargetKind.CONTACT: QT_TRANSLATE_NOOP("SummaryPage", "First contact"),
    TargetKind.SUPPORT: QT_TRANSLATE_NOOP("SummaryPage", "First support"),
    TargetKind.REVIEW: QT_TRANSLATE_NOOP("SummaryPage", "Risk review"),
    TargetKind.MEETINGS: QT_TRANSLATE_NOOP("SummaryPage", "Meetings with the police"),
}


class TargetsTab(QWidget):
    """A list: what was missed, by whom it concerns, and whether it can still be done."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._missed: tuple[Missed, ...] = ()
        self.told = label("", "quiet")
        self.list = ListView(
            PagedTable(_columns(), lambda after: Page(list(self._missed), None)), "missedTargets",
            translate("SummaryPage", "Where the unit's targets were missed"),
            translate("SummaryPage", "Every target was met in this period."),
        )  # fmt: skip
        self.list.rowChosen.connect(self._open)
        box = QVBoxLayout(self)
        box.addWidget(self.told)
        box.addWidget(self.list, 1)

    def fill(self, counted: Counted) -> None:
        """Show where the targets of another period were missed."""
        self._missed = counted.missed
        self.told.setText(_told(read_settings(self._context.work), len(self._missed)))
        self.list.refresh()

    def _open(self, row: Missed) -> None:
        if row.kind is TargetKind.REVIEW:
            open_record(self._context, "risk_review", "", row.case_id, self)
        elif row.kind is TargetKind.MEETINGS:
            open_record(self._context, "liaison_meeting", "", None, self)
        else:
            open_record(self._context, "signal", row.signal_id or "", row.case_id, self)


def kind_words(kind: TargetKind) -> str:
    """What a target is about."""
    return translate("SummaryPage", _KINDS[kind])


def _told(settings: StoreSettings, missed: int) -> str:
    attempt, contact, support = settings.targets()
    text = translate(
        "SummaryPage",
        "The unit's own targets, in working days from the signal: attempt {attempt}, contact {contact}, support {support}; "
        "meetings with the police each half-year: {meetings}. Missed: {missed}. Risk reviews are those late today. "
        "Enter opens the case or the signal.",
    )
    return text.format(
        attempt=attempt, contact=contact, support=support, meetings=settings.meetings_target, missed=missed
    )


def _amount(kind: TargetKind, number: int) -> str:
    texts = {
        TargetKind.REVIEW: translate_count("SummaryPage", "{n} days late", number),
        TargetKind.MEETINGS: translate_count("SummaryPage", "{n} meetings", number),
    }
    return texts.get(kind, translate_count("SummaryPage", "{n} working days", number))


def _target(row: Any) -> str:
    if row.kind is TargetKind.REVIEW:
        return translate("SummaryPage", "on its day")
    return _amount(row.kind, row.target)


def _state(row: Any) -> str:
    return (
        translate("SummaryPage", "! still open") if row.still_open else translate("SummaryPage", "done late")
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("SummaryPage", "Target"), lambda row: kind_words(row.kind)),
        Column(translate("SummaryPage", "Case"), lambda row: row.code or "–", 9),
        Column(translate("SummaryPage", "Day"), lambda row: day(row.on), 11),
        Column(translate("SummaryPage", "Came to"), lambda row: _amount(row.kind, row.days), 18),
        Column(translate("SummaryPage", "Target is"), lambda row: _target(row), 18),
        Column(translate("SummaryPage", "State"), _state, 14),
    )

"""Stöd in a case: where she is in leaving, dated and never judged."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relvald_desktop.records.values import PartialDate, Season
from relvald_desktop.store.queries.cases import CaseFile
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import sentence, translate, word
from relvald_desktop.ui.widgets.fields import button
from relvald_desktop.ui.widgets.section import Section, scrolled
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_SEASONS = {
    Season.SPRING: QT_TRANSLATE_NOOP("Support", "spring"), Season.SUMMER: QT_TRANSLATE_NOOP("Support", "summer"),
    Season.AUTUMN: QT_TRANSLATE_NOOP("Support", "autumn"), Season.WINTER: QT_TRANSLATE_NOOP("Support", "winter"),
}  # fmt: skip


def partial_text(value: PartialDate) -> str:
    """An approximate date as people say it."""
    if value.month is not None and value.month > 12:
        text = f"{translate('Support', _SEASONS[Season(value.month)])} {value.year}"
    else:
        text = str(value).rstrip("~")
    return translate("Support", "about {date}").format(date=text) if value.about else text


class SupportTab(QWidget):
    """The relationship status over time."""

    def __init__(self, context: Context, case_id: str) -> None:
        super().__init__()
        self._context, self._case_id = context, case_id
        self.statuses = Section(translate("Support", "Relationship status"), "statuses")
        row = QHBoxLayout()
        row.addWidget(button(translate("Support", "&Change status …"), "changeStatus", self._change, "main"))
        row.addStretch(1)
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.addWidget(self.statuses)
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addLayout(row)
        outer.addWidget(scrolled(inner), 1)

    def show_case(self, file: CaseFile) -> None:
        """Show every change, the latest first."""
        self.statuses.clear()
        for number, status in enumerate(reversed(file.statuses)):
            said = translate("Support", "said by: {who}").format(who=word(status.said_by))
            text = f"{partial_text(status.since)}  ·  {sentence(status.status)}  ·  {said}"
            self.statuses.add(text, (), "heading" if number == 0 else "")
            if status.note:
                self.statuses.add(status.note, (), "quiet")
        if not file.statuses:
            self.statuses.add_empty(
                translate("Support", "Nothing is noted about where she lives or is on her way.")
            )

    def _change(self) -> None:
        from relvald_desktop.ui.dialogs.status_form import StatusDialog

        StatusDialog(self._context, self._case_id, self).exec()

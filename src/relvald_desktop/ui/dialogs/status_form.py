"""Noting where she is in leaving: since when, as exactly as it is known, and who said so."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.codes import RelationshipState, SaidBy
from relvald_desktop.records.values import PartialDate
from relvald_desktop.rules.typed_dates import NotADate, read_date
from relvald_desktop.services.casework import change_relationship
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import DraftedDialog
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import add_row, choice, label, line, paragraph, tick


class StatusDialog(DraftedDialog):
    """A new relationship status."""

    help_topic = "support"

    def __init__(self, context: Context, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Status", "Change relationship status"), "statusForm")
        self._context, self._case_id = context, case_id
        self.status = add_row(self.form, translate("Status", "&Status"), choice(RelationshipState), "status")
        self.since = add_row(
            self.form, translate("Status", "S&ince"), line(context.work.clock.today().isoformat()), "since"
        )
        self.form.addRow(
            "",
            label(
                translate("Status", "A day, a month (2026-03), a year (2025) or a season (spring 2026)."),
                "quiet",
            ),
        )
        self.about = tick(translate("Status", "only &about right"), "aboutRight")
        self.form.addRow("", self.about)
        self.said_by = add_row(
            self.form, translate("Status", "&Who said so"), choice(SaidBy, SaidBy.HERSELF), "saidBy"
        )
        self.note = add_row(self.form, translate("Status", "&Note"), paragraph(rows=3), "statusNote")
        self.keep_draft(context, case_id)

    def save(self) -> Any:
        return change_relationship(
            self._context.work, self._case_id, RelationshipState(self.status.currentData()), self._since(),
            said_by=SaidBy(self.said_by.currentData()), note=self.note.toPlainText(),
        )  # fmt: skip

    def _since(self) -> PartialDate:
        text = self.since.text().strip().lower()
        if not text:
            raise Incomplete(fields=translate("Status", "since when"), names=self.since.objectName())
        seasons = {
            "spring": 21,
            "vår": 21,
            "våren": 21,
            "summer": 22,
            "sommar": 22,
            "sommaren": 22,
            "autumn": 23,
            "höst": 23,
            "hösten": 23,
            "winter": 24,
            "vinter": 24,
            "vintern": 24,
        }
        words = text.split()
        if len(words) == 2 and words[0] in seasons and words[1].isdigit():
            text = f"{words[1]}-{seasons[words[0]]}"
        try:
            found = PartialDate.parse(text)
        except ValueError:
            try:
                found = PartialDate.of(read_date(text, self._context.work.clock.today()))
            except NotADate:
                self.since.setFocus()
                raise
        return PartialDate(found.year, found.month, found.day, about=self.about.isChecked())

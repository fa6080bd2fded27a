"""Avsändare: those who send signals again and again, and what they were told back."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.services.senders import FEEDBACK, SENDERS
from relvald_desktop.store.queries.liaison import SenderRow, feedback_to, senders
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.helper_forms import feedback_dialog, sender_dialog
from relvald_desktop.ui.language import day, sentence, translate, translate_count
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.section import Action, Section, stacked


class SendersTab(QWidget):
    """Each sender with how many signals came, and what it was told."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.senders = Section(translate("Senders", "Recurring senders"), "senders")
        self.senders.add_head_action(
            translate("Senders", "New &sender …"), "newSender", lambda: self._edit(None)
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(stacked(self.senders))

    def refresh(self) -> None:
        """Read the senders again."""
        with self._context.work.reading() as session:
            found = senders(session)
            told = {row.id: feedback_to(session, row.id) for row in found}
        self.senders.clear(len(found))
        for row in found:
            self._show(row, told[row.id])
        if not found:
            self.senders.add_empty(
                translate(
                    "Senders",
                    "No sender is noted. A school or health centre that sends signals is added here.",
                )
            )

    def _show(self, row: SenderRow, told: list[Any]) -> None:
        count = translate_count("Senders", "{n} signals", row.signals)
        last = translate("Senders", "last {day}").format(day=day(row.last_on)) if row.last_on else ""
        waits = row.last_on is not None and (row.told_on is None or row.told_on < row.last_on)
        waiting = translate("Senders", "! not told anything since") if waits else ""
        actions: list[Action] = [
            (
                translate("Senders", "Feedback …"),
                lambda: feedback_dialog(self._context, row.id, None, self).exec(),
            ),
            (translate("Senders", "Edit"), lambda: self._edit(row.id)),
        ]
        if not row.signals and not told:
            actions.append((translate("Senders", "Remove"), lambda: self._remove(row.id)))
        self.senders.add(joined(row.name, sentence(row.source), count, last, waiting), actions, "heading")
        for each in told[:3]:
            edit: Action = (
                translate("Senders", "Edit"),
                lambda each=each: feedback_dialog(self._context, row.id, each, self).exec(),
            )
            remove: Action = (
                translate("Senders", "Remove"), lambda each=each: FEEDBACK.remove(self._context.work, each.id),
            )  # fmt: skip
            self.senders.add(joined(day(each.on), each.words), [edit, remove], "quiet")

    def _edit(self, sender_id: str | None) -> None:
        sender = None
        if sender_id is not None:
            with self._context.work.reading() as session:
                sender = session.get_one(SENDERS.kind, sender_id)
        sender_dialog(self._context, sender, self).exec()

    def _remove(self, sender_id: str) -> None:
        SENDERS.remove(self._context.work, sender_id)
        self._context.tell_undoable(translate("Senders", "Removed."))

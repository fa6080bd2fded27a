"""A call to her: the number large enough to dial, what to say if somebody else answers, and how it went in one key."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from relvald_desktop.records.person import ContactChannel
from relvald_desktop.records.support_codes import AttemptResult
from relvald_desktop.services.journal import log_attempt
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import give_help
from relvald_desktop.ui.language import translate, word
from relvald_desktop.ui.widgets.attempts import ATTEMPTS
from relvald_desktop.ui.widgets.fields import button, label, named


class CallDialog(QDialog):
    """Closes with what came of the call: an attempt is noted at once, a contact is written down."""

    help_topic = "calling"

    def __init__(
        self, context: Context, case_id: str, channel: ContactChannel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        give_help(self)
        self._context, self._case_id = context, case_id
        self.setObjectName("callDialog")
        self.setWindowTitle(translate("Call", "Call"))
        self.setAccessibleName(translate("Call", "Call"))
        layout = QVBoxLayout(self)
        number = named(label(channel.value, "title", wraps=False), "callNumber", channel.value)
        layout.addWidget(number)
        if channel.say_if_other_answers:
            text = translate("Call", "If somebody else answers, say “{words}”.").format(
                words=channel.say_if_other_answers
            )
            layout.addWidget(label(text, "warning"))
        message = (
            translate("Call", "A message may be left.")
            if channel.message_allowed
            else translate("Call", "Leave no message.")
        )
        layout.addWidget(label(message))
        layout.addWidget(
            button(translate("Call", "&She answered: write it down …"), "reached", self._reached, "main")
        )
        for result, _, key in ATTEMPTS:
            text = word(result)
            made = button(
                f"{text[:1].upper()}{text[1:]} ({key})",
                f"call_{result}",
                lambda result=result: self._attempt(result),
            )
            made.setShortcut(key)
            layout.addWidget(made)
        layout.addWidget(button(translate("Call", "&Close"), "close", self.reject))

    def _attempt(self, result: AttemptResult) -> None:
        log_attempt(self._context.work, self._case_id, result)
        self._context.tell_undoable(translate("Call", "Attempt noted: {result}.").format(result=word(result)))
        self.accept()

    def _reached(self) -> None:
        from relvald_desktop.ui.dialogs.contact_form import ContactDialog

        self.accept()
        ContactDialog(self._context, self._case_id, None, self.parentWidget()).exec()

"""A signal written down on the lock screen: sealed at once, read by nobody until the next unlock."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from relvald_desktop.records.codes import Source
from relvald_desktop.services.intake import SignalForm
from relvald_desktop.services.sealed import seal_signal
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.field_error import Lacking, refuse_lacking
from relvald_desktop.ui.widgets.fields import add_row, choice, label, line, paragraph, tick
from relvald_desktop.vault.folder import StoreFolder

SEAL_AFTER_MILLISECONDS = 120_000
"""When nobody touches the form for so long, what stands in it is sealed as it is and the form closes."""


class SealedNoteDialog(FormDialog):
    """Cannot show anything that was written before: the program holds only the key that closes."""

    help_topic = "sealed"

    def __init__(self, folder: StoreFolder, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, translate("Sealed", "New signal, sealed"), "sealedForm", translate("Sealed", "&Seal")
        )
        self._folder = folder
        text = translate(
            "Sealed", "What you write is encrypted at once. It can be read after the next unlock."
        )
        self.form.addRow(label(text, "quiet"))
        self.seen = add_row(
            self.form, translate("Sealed", "&What have you seen or heard?"), paragraph(rows=4), "sealedSeen"
        )
        self.source = add_row(
            self.form,
            translate("Sealed", "&From"),
            choice(Source, empty=translate("Sealed", "choose …")),
            "sealedSource",
        )
        self.about = add_row(self.form, translate("Sealed", "W&ho is it about?"), line(), "sealedAbout")
        self.phone = add_row(self.form, translate("Sealed", "&Telephone"), line(), "sealedPhone")
        self.received = add_row(
            self.form, translate("Sealed", "&Received"), DateField(dt.date.today), "sealedReceived"
        )
        self.received.setPlaceholderText(translate("Sealed", "now"))
        self.acute = tick(translate("Sealed", "&Immediate danger now"), "sealedAcute")
        self.form.addRow("", self.acute)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEAL_AFTER_MILLISECONDS)
        self._timer.timeout.connect(self.put_away)
        self._timer.start()
        for field in (self.about, self.phone):
            field.textChanged.connect(lambda: self._timer.start())
        self.seen.textChanged.connect(lambda: self._timer.start())
        self.seen.setFocus()

    def save(self) -> Any:
        form = self._filled()
        lacking: Lacking = []
        if not form.seen_or_heard.strip():
            lacking.append((self.seen, translate("Sealed", "what you have seen or heard")))
        if form.source is None:
            lacking.append((self.source, translate("Sealed", "who it comes from")))
        refuse_lacking(lacking)
        return self._seal(form)

    def reject(self) -> None:
        """Ask before throwing words away: there is no draft of a sealed note."""
        if self.seen.toPlainText().strip() and self.isVisible():
            question = translate("Sealed", "Throw away what you have written? It is not kept anywhere.")
            buttons = QMessageBox.StandardButton
            if QMessageBox.question(self, "Relvåld", question, defaultButton=buttons.No) != buttons.Yes:
                return
        super().reject()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            self.put_away()
        super().changeEvent(event)

    def _filled(self) -> SignalForm:
        source = self.source.currentData()
        return SignalForm(
            seen_or_heard=self.seen.toPlainText(), source=Source(source) if source else None, about=self.about.text(),
            phone=self.phone.text(), received_on=self.received.date(), acute=True if self.acute.isChecked() else None,
        )  # fmt: skip

    def _seal(self, form: SignalForm) -> bool:
        seal_signal(self._folder, form, dt.datetime.now(dt.UTC))
        self._timer.stop()
        return True

    def put_away(self) -> None:
        """Nobody is there, or the screen is to be hidden now: nothing may stay in sight, and no word may be lost."""
        form = self._filled()
        if form.seen_or_heard.strip():
            form.source = form.source or Source.OTHER
            self._seal(form)
        self.done(0)

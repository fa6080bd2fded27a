"""A colleague's key card is taken in, and its words are compared with her."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.handover import Colleague
from relvald_desktop.services.handover import colleagues
from relvald_desktop.services.handover.endings import CARD_ENDING
from relvald_desktop.services.handover.errors import KeyChanged
from relvald_desktop.services.handover.reading import CannotOpen
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.dialogs.files import ask_file
from relvald_desktop.ui.language import say, translate
from relvald_desktop.ui.widgets.fields import add_row, button, label, line, paragraph, tick
from relvald_desktop.vault.key_card import LONGEST


class AddColleagueDialog(FormDialog):
    """Her card as pasted text or from a file; its `result_value` is the colleague."""

    help_topic = "handover"

    def __init__(self, context: Context, parent: QWidget | None = None, card: Path | None = None) -> None:
        super().__init__(
            parent, translate("Handover", "Add a colleague"), "addColleague", translate("Handover", "&Add")
        )
        self._context = context
        hint = translate("Handover", "Ask her for her key card: she finds it in the same place on her laptop. Paste it here, or open the file.")  # fmt: skip
        self.form.addRow(label(hint, "quiet"))
        self.card = add_row(
            self.form, translate("Handover", "&Key card"), paragraph(rows=5, is_note=False), "cardText"
        )
        self.form.addRow("", button(translate("Handover", "&Open a file …"), "openCard", self._open))
        self.new_keys = tick(translate("Handover", "She told me herself that she has &new keys"), "newKeys")
        self.form.addRow("", self.new_keys)
        self.form.setRowVisible(self.new_keys, False)
        if card is not None:
            self._read(card)

    def save(self) -> Colleague:
        text = self.card.toPlainText()
        if not text.strip():
            self.card.setFocus()
            raise Incomplete(fields=translate("Handover", "key card"), names=self.card.objectName())
        try:
            return colleagues.add_colleague(self._context.work, text, new_keys=self.new_keys.isChecked())
        except KeyChanged:
            self.form.setRowVisible(self.new_keys, True)
            raise

    def _open(self) -> None:
        file = ask_file(self, translate("Handover", "Open a key card"), f"*{CARD_ENDING};;* (*)")
        if file is not None:
            self._read(file)

    def _read(self, file: Path) -> None:
        try:
            with file.open("rb") as content:
                self.card.setPlainText(content.read(LONGEST + 1).decode("utf-8", errors="replace").strip())
        except OSError as error:
            self.notice.warn(say(CannotOpen(file=file.name, why=error.strerror or "")))


class CheckWordsDialog(FormDialog):
    """Three of her words are typed as she reads them aloud, or all of them compared."""

    help_topic = "handover"

    def __init__(self, context: Context, colleague: Colleague, parent: QWidget | None = None) -> None:
        title = translate("Handover", "Compare the words with {name}").format(name=colleague.name)
        super().__init__(parent, title, "checkWords", translate("Handover", "&Compare"))
        self._context, self._colleague = context, colleague
        self._check = colleagues.begin_check(context.work, colleague.id)
        hint = translate("Handover", "Call her on a number you know. She reads the words on her own key card aloud; type those asked for.")  # fmt: skip
        self.form.addRow(label(hint))
        self.typed: list[QLineEdit] = [
            add_row(
                self.form, translate("Handover", "Word &{place}").format(place=place), line(), f"word{number}"
            )
            for number, place in enumerate(self._check.places, 1)
        ]
        self.add_button(translate("Handover", "Compare &all words instead"), "compareAll", self._show_all)
        words = colleagues.keys_of(colleague).words()
        self.words = label(
            "   ".join(f"{place}.\N{NO-BREAK SPACE}{each}" for place, each in enumerate(words, 1)), "heading"
        )
        self.agree = tick(
            translate("Handover", "We have compared all eight words and they a&gree"), "allAgree"
        )
        for row in (self.words, self.agree):
            self.form.addRow(row)
            self.form.setRowVisible(row, False)
        self._all = False

    def save(self) -> Any:
        work, check = self._context.work, self._check
        if not self._all:
            return colleagues.finish_check(work, check, tuple(each.text() for each in self.typed))
        if not self.agree.isChecked():
            raise Incomplete(fields=self.agree.text().replace("&", ""))
        return colleagues.confirm_comparison(work, self._colleague.id, check.fingerprint)

    def _show_all(self) -> None:
        self._all = True
        for field in self.typed:
            self.form.setRowVisible(field, False)
        for row in (self.words, self.agree):
            self.form.setRowVisible(row, True)
        self.agree.setFocus()

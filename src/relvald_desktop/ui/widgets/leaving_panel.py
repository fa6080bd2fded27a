"""To whom a paper goes, on what ground, and whether the file gets a password: asked beside the preview."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.rules.leaks import Secret
from relvald_desktop.rules.legal_grounds import grounds_on
from relvald_desktop.services.departures import USUAL_GROUND, Leaving
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import sentence, translate
from relvald_desktop.ui.widgets.choice_words import ChoiceWords
from relvald_desktop.ui.widgets.fields import add_row, label, line, tick, unlearned
from relvald_desktop.ui.widgets.section import Section
from relvald_desktop.ui.widgets.wrap_grid import fit_text_size
from relvald_desktop.wording import QT_TRANSLATE_NOOP

SHORTEST_PASSWORD = 8


class PasswordTooShort(RelvaldError):
    """A password this short is found by trying."""

    key = "password_too_short"
    message = QT_TRANSLATE_NOOP(
        "Errors", "A password for a file has at least {length} characters. Nothing was written."
    )


class LeavingPanel(Section):
    """Proposes the usual recipient and the usual ground; the worker chooses."""

    def __init__(self, context: Context, recipients: Sequence[Recipient]) -> None:
        super().__init__(translate("Leaving", "Where it goes"), "leaving")
        self._context = context
        holder = QWidget()
        form = QFormLayout(holder)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fit_text_size(form)
        self.to: QComboBox = add_row(form, translate("Leaving", "&To"), QComboBox(), "leavingTo")
        self.to_words: QLineEdit = add_row(
            form, translate("Leaving", "&Name or office"), line(), "leavingToWords"
        )
        self.ground: QComboBox = add_row(form, translate("Leaving", "&Ground"), QComboBox(), "leavingGround")
        for each in grounds_on(context.work.clock.today()):
            self.ground.addItem(f"{translate('Grounds', each.what)}  –  {each.source}", each.key)
        form.addRow("", ChoiceWords(self.ground))
        self.to.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.to.setMinimumContentsLength(10)
        self.protect = tick(translate("Leaving", "Pass&word on the file"), "withPassword")
        self.password: QLineEdit = unlearned(line())
        form.addRow("", self.protect)
        add_row(form, translate("Leaving", "Passwor&d"), self.password, "filePassword")
        hint = label(
            translate("Leaving", "Tell it in another way than the file. It is kept nowhere."), "quiet"
        )
        form.addRow("", hint)
        for row in (self.password, hint):
            form.setRowVisible(row, False)
        self._form = form
        self.protect.toggled.connect(
            lambda on: [form.setRowVisible(row, on) for row in (self.password, hint)]
        )
        self.add_widget(holder)
        self.to.currentIndexChanged.connect(self._propose_ground)
        self.offer(recipients)

    def offer(self, recipients: Sequence[Recipient]) -> None:
        """Offer the recipients a paper is meant for, and then everybody else; a name belonged to another paper."""
        self.to.clear()
        self.to_words.clear()
        for each in (*recipients, *(other for other in Recipient if other not in recipients)):
            self.to.addItem(sentence(each), each)
        self._propose_ground()

    def offer_password(self, offered: bool) -> None:
        """Only a PDF takes a password."""
        self._form.setRowVisible(self.protect, offered)
        if not offered:
            self.protect.setChecked(False)

    def leaving(self, override_reason: str = "", let_out: frozenset[Secret] = frozenset()) -> Leaving:
        """What is chosen. Raises `PasswordTooShort`."""
        password = self.password.text() if self.protect.isChecked() else ""
        if self.protect.isChecked() and len(password) < SHORTEST_PASSWORD:
            self.password.setFocus()
            raise PasswordTooShort(length=SHORTEST_PASSWORD, names=self.password.objectName())
        return Leaving(
            Recipient(self.to.currentData()), self.to_words.text(), str(self.ground.currentData() or ""),
            override_reason, let_out, password,
        )  # fmt: skip

    def _propose_ground(self) -> None:
        chosen = self.to.currentData()
        if chosen is not None:
            self.ground.setCurrentIndex(self.ground.findData(USUAL_GROUND[Recipient(chosen)]))

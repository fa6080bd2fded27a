"""Which cases are handed over, to which colleague, on what ground."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from relvald_desktop.errors import Incomplete
from relvald_desktop.release.handover import hand_over, proposed_name
from relvald_desktop.rules.legal_grounds import grounds_on
from relvald_desktop.services.handover.colleagues import colleagues
from relvald_desktop.services.handover.endings import BUNDLE_ENDING
from relvald_desktop.store.queries.cases import CaseFilters, CaseRow, case_list
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.dialogs.files import ask_where
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.choice_words import ChoiceWords
from relvald_desktop.ui.widgets.fields import add_row, label, named, tick
from relvald_desktop.ui.work import Job, run_with_progress

USUAL_GROUND = "own_duty"


@dataclass(frozen=True)
class Chosen:
    """What was chosen."""

    colleague_id: str
    cases: tuple[str, ...]
    ground: str


class HandOverDialog(FormDialog):
    """Its `result_value` is a `Chosen`; the file is asked for afterwards."""

    help_topic = "handover"

    def __init__(self, context: Context, case_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("Handover", "Hand over cases"),
            "handOver",
            translate("Handover", "Choose &where …"),
        )
        self._context = context
        hint = translate("Handover", "Everything in the cases goes along: people, notes, plans, documents and the log. The file can be opened by her and by nobody else. The cases stay here until you close them.")  # fmt: skip
        self.form.addRow(label(hint, "quiet"))
        self.to: QComboBox = add_row(self.form, translate("Handover", "&To"), QComboBox(), "handOverTo")
        self.ground: QComboBox = add_row(
            self.form, translate("Handover", "&Ground"), QComboBox(), "handOverGround"
        )
        for each in grounds_on(context.work.clock.today()):
            self.ground.addItem(f"{translate('Grounds', each.what)}  –  {each.source}", each.key)
        self.ground.setCurrentIndex(max(0, self.ground.findData(USUAL_GROUND)))
        self.form.addRow("", ChoiceWords(self.ground))
        self.all = tick(translate("Handover", "A&ll cases"), "allCasesGo")
        self.form.addRow("", self.all)
        self.cases = named(QListWidget(), "handOverCases", translate("Handover", "Cases"))
        self.cases.setMinimumHeight(self.fontMetrics().lineSpacing() * 10)
        self.form.addRow(self.cases)
        self.all.toggled.connect(lambda on: self.cases.setEnabled(not on))
        self._fill(case_id)

    def save(self) -> Chosen:
        if self.to.currentData() is None:
            raise Incomplete(
                fields=translate("Handover", "a colleague whose keys are checked"), names=self.to.objectName()
            )
        rows = [self.cases.item(number) for number in range(self.cases.count())]
        everything = self.all.isChecked()
        cases = tuple(
            str(row.data(Qt.ItemDataRole.UserRole))
            for row in rows
            if everything or row.checkState() == Qt.CheckState.Checked
        )
        if not cases:
            self.cases.setFocus()
            raise Incomplete(fields=translate("Handover", "at least one case"), names=self.cases.objectName())
        return Chosen(self.to.currentData(), cases, str(self.ground.currentData()))

    def _fill(self, case_id: str) -> None:
        with self._context.work.reading() as session:
            known, rows = colleagues(session), _every_case(session)
        for colleague in known:
            if colleague.checked_at is not None:
                self.to.addItem(", ".join(filter(None, (colleague.name, colleague.unit_name))), colleague.id)
        if self.to.count() == 0:
            self.to.addItem(translate("Handover", "nobody whose keys are checked"), None)
        for row in rows:
            item = QListWidgetItem("  ".join(filter(None, (row.code, row.client_name))))
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setCheckState(Qt.CheckState.Checked if row.id == case_id else Qt.CheckState.Unchecked)
            self.cases.addItem(item)
            if row.id == case_id:
                self.cases.setCurrentItem(item)


def _every_case(session: object) -> list[CaseRow]:
    rows: list[CaseRow] = []
    after = None
    while True:
        page = case_list(session, CaseFilters(open=None), after, 500)
        rows += page.rows
        if page.next is None:
            return rows
        after = page.next


def hand_over_cases(
    parent: QWidget,
    context: Context,
    tell: Callable[[str], Any],
    warn: Callable[[str], Any],
    case_id: str = "",
) -> Job | None:
    """Ask which cases, to whom and where, and write the file beside the window. Keep the job until it ended."""
    dialog = HandOverDialog(context, case_id, parent)
    dialog.exec()
    chosen: Chosen | None = dialog.result_value
    if chosen is None:
        return None
    proposed = proposed_name(context.work, BUNDLE_ENDING)
    target = ask_where(parent, translate("Handover", "Save the file for her"), proposed, f"*{BUNDLE_ENDING}")
    if target is None:
        return None
    written = translate("Handover", "{name} is written. Give it to her; only she can open it. When she has taken it in she sends you a receipt.")  # fmt: skip
    return run_with_progress(
        parent, translate("Handover", "Handing over …"),
        lambda told: hand_over(context.work, chosen.colleague_id, chosen.cases, target, chosen.ground, told),
        lambda file: tell(written.format(name=file.name)), warn,
    )  # fmt: skip

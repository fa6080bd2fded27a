"""The unit's own checklists for going along: one list at a time, for each kind of accompaniment."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from relvald_desktop.records.codes import AccompanimentKind
from relvald_desktop.records.legal_codes import Phase
from relvald_desktop.services.checklists import change_checklist, unit_checklists
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate, wording
from relvald_desktop.ui.widgets.check_list import CheckList
from relvald_desktop.ui.widgets.fields import add_row, button, choice, label
from relvald_desktop.ui.widgets.section import Section


class ChecklistSettings(Section):
    """Rows are added, taken away and renamed; new accompaniments begin with what stands here."""

    def __init__(self, context: Context) -> None:
        super().__init__(translate("ChecklistSettings", "Checklists for going along"), "checklistSettings")
        self._context = context
        holder = QWidget()
        form = QFormLayout(holder)
        self.purpose = add_row(
            form, translate("ChecklistSettings", "&Going along to"), choice(AccompanimentKind), "listPurpose"
        )
        self.phase = add_row(form, translate("ChecklistSettings", "&When"), choice(Phase), "listPhase")
        self.items = CheckList(
            translate("ChecklistSettings", "Rows"), "unitChecklist", (), lambda: None, ticked=False
        )
        self.items.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)
        self.add_widget(holder)
        self.add_widget(self.items)
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        for text, name, pressed, kind in (
            (translate("ChecklistSettings", "Save this &list"), "saveChecklist", self.save, "main"),
            (translate("ChecklistSettings", "Restore the program's list"), "resetChecklist", self.reset, ""),
        ):
            inner.addWidget(button(text, name, pressed, kind))
        inner.addStretch(1)
        self.add_widget(row)
        self.add_widget(
            label(translate("ChecklistSettings", "Accompaniments that are planned already keep their lists."), "quiet")
        )  # fmt: skip
        for field in (self.purpose, self.phase):
            field.currentIndexChanged.connect(self.refresh)

    def refresh(self) -> None:
        """Show the chosen list."""
        purpose, phase = self._chosen()
        lists = dict(zip(Phase, unit_checklists(self._context.work, purpose, wording()), strict=True))
        self.items.set_items(lists[phase])

    def save(self) -> None:
        """Keep the list for the unit."""
        change_checklist(self._context.work, *self._chosen(), self.items.items())
        self._context.tell_undoable(translate("ChecklistSettings", "The list is saved."))

    def reset(self) -> None:
        """Bring the program's own list back."""
        change_checklist(self._context.work, *self._chosen(), ())
        self.refresh()

    def _chosen(self) -> tuple[AccompanimentKind, Phase]:
        return AccompanimentKind(self.purpose.currentData()), Phase(self.phase.currentData())

"""Rättsprocess in a case: each matter with its timeline, and the times the worker goes along."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relvald_desktop.rules.legal_process import next_states
from relvald_desktop.store.queries.cases import CaseFile
from relvald_desktop.store.queries.legal import AccompanimentRow, MatterRow, accompaniments, matters, steps
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import clock, day, long_day, sentence, translate, word
from relvald_desktop.ui.widgets.fields import button, clear_layout
from relvald_desktop.ui.widgets.section import Action, Section, scrolled


class LegalTab(QWidget):
    """Matters on top with done, next and possible steps; accompaniments below."""

    def __init__(self, context: Context, case_id: str) -> None:
        super().__init__()
        self._context, self._case_id = context, case_id
        self._rows: list[AccompanimentRow] = []
        row = QHBoxLayout()
        row.addWidget(
            button(translate("Legal", "New legal &matter …"), "newMatter", self._new_matter, "main")
        )
        row.addWidget(
            button(
                translate("Legal", "Plan &accompaniment …"),
                "newAccompaniment",
                self._new_accompaniment,
                "main",
            )
        )
        row.addStretch(1)
        self._matters = QVBoxLayout()
        self.accompaniments = Section(translate("Legal", "Accompaniments"), "accompaniments")
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.addLayout(self._matters)
        box.addWidget(self.accompaniments)
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addLayout(row)
        outer.addWidget(scrolled(inner), 1)

    def show_case(self, file: CaseFile) -> None:
        """Show matters and accompaniments."""
        clear_layout(self._matters)
        with self._context.work.reading() as session:
            found = matters(session, case_id=self._case_id).rows
            self._rows = accompaniments(session, case_id=self._case_id).rows
        for matter in found:
            self._matters.addWidget(self._matter_section(matter))
        if not found:
            empty = Section(translate("Legal", "Legal matters"), "noMatters")
            empty.add_empty(
                translate(
                    "Legal",
                    "No police report is noted. Many women never report; the support does not depend on it.",
                )
            )
            self._matters.addWidget(empty)
        self._show_accompaniments()

    def preview(self) -> None:
        """The court note of the next accompaniment, or the latest."""
        coming = [row for row in self._rows if not row.carried_out and not row.cancelled] or self._rows
        if coming:
            self._preview(coming[0].id)

    def _matter_section(self, matter: MatterRow) -> Section:
        offences = ", ".join(word(offence) for offence in matter.offences) or translate(
            "Legal", "offence not noted"
        )
        section = Section(f"{day(matter.reported_on)}  {offences}", "matter")
        references = [matter.court, matter.court_case_number]
        if any(references):
            section.add("  ·  ".join(part for part in references if part), (), "quiet")
        with self._context.work.reading() as session:
            for step in steps(session, matter.id):
                section.add(
                    f"✓  {day(step.on)}  {sentence(step.state)}" + (f"  ·  {step.note}" if step.note else "")
                )
        if matter.next_expected_on is not None:
            section.add(
                translate("Legal", "→  expected {day}").format(day=day(matter.next_expected_on)),
                (),
                "heading",
            )
        if matter.ended_on is not None and matter.end is not None:
            section.add(
                translate("Legal", "Ended {day}: {why}").format(
                    day=day(matter.ended_on), why=word(matter.end)
                ),
                (),
                "heading",
            )
        else:
            following = ", ".join(sorted(word(state) for state in next_states(matter.state)))
            section.add(translate("Legal", "○  usually next: {steps}").format(steps=following), (), "quiet")
        actions: list[Action] = [
            (translate("Legal", "Note a step"), lambda: self._step(matter)),
            (translate("Legal", "Edit"), lambda: self._edit_matter(matter.id)),
            (translate("Legal", "Ended otherwise"), lambda: self._end(matter.id)),
        ]
        section.add("", actions)
        return section

    def _show_accompaniments(self) -> None:
        self.accompaniments.clear(len(self._rows))
        for row in reversed(self._rows):
            here = row.starts_at.astimezone(ZoneInfo(self._context.work.zone))
            parts = [
                long_day(row.on),
                clock(here),
                sentence(row.purpose),
                row.place,
                row.room,
                self._state(row),
            ]
            actions: list[Action] = [
                (translate("Legal", "Open"), lambda row=row: self._open(row.id)),
                (translate("Legal", "Preview paper"), lambda row=row: self._preview(row.id)),
            ]
            self.accompaniments.add("  ·  ".join(part for part in parts if part), actions)
        if not self._rows:
            self.accompaniments.add_empty(translate("Legal", "No accompaniment is planned. Press Ctrl+R."))

    def _state(self, row: AccompanimentRow) -> str:
        if row.cancelled:
            return translate("Legal", "cancelled")
        return translate("Legal", "✓ carried out") if row.carried_out else translate("Legal", "planned")

    def _new_matter(self) -> None:
        self._edit_matter(None)

    def _edit_matter(self, matter_id: str | None) -> None:
        from relvald_desktop.ui.dialogs.matter_form import MatterDialog

        MatterDialog(self._context, self._case_id, matter_id, self).exec()

    def _step(self, matter: MatterRow) -> None:
        from relvald_desktop.ui.dialogs.matter_form import StepDialog

        StepDialog(self._context, matter, self).exec()

    def _end(self, matter_id: str) -> None:
        from relvald_desktop.ui.dialogs.matter_form import EndDialog

        EndDialog(self._context, matter_id, self).exec()

    def _new_accompaniment(self) -> None:
        self._open(None)

    def _open(self, accompaniment_id: str | None) -> None:
        from relvald_desktop.ui.dialogs.accompaniment_form import AccompanimentDialog

        AccompanimentDialog(self._context, self._case_id, accompaniment_id, self).exec()

    def _preview(self, accompaniment_id: str) -> None:
        from relvald_desktop.ui.dialogs.court_note import preview_court_note

        preview_court_note(self._context, accompaniment_id, self)

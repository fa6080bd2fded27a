"""One legal matter on a card: its stages, what comes next, every step, its people, what was asked for her."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.codes import LegalState
from relvald_desktop.records.legal import LegalStep, MatterPerson
from relvald_desktop.records.legal_codes import EntitlementAnswer
from relvald_desktop.rules.entitlements import entitlements_in
from relvald_desktop.rules.legal_process import next_states
from relvald_desktop.rules.matter_timeline import stages
from relvald_desktop.services.legal import MATTER_PEOPLE, remove_step
from relvald_desktop.store.queries.legal import LegalFile, MatterRow
from relvald_desktop.ui.context import Context, attempt
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.dialogs.legal_forms import matter_person_dialog
from relvald_desktop.ui.language import day, sentence, translate, translate_count, word
from relvald_desktop.ui.widgets.deadline_text import deadline_text
from relvald_desktop.ui.widgets.fields import button
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.section import Action, Section
from relvald_desktop.ui.widgets.stage_bar import StageBar
from relvald_desktop.ui.widgets.task_text import task_text
from relvald_desktop.ui.widgets.wrap_grid import WrapGrid


class MatterCard(Section):
    """`tell` shows a refusal in place; `unfolded` remembers what is shown in full while the page lives."""

    def __init__(
        self,
        context: Context,
        matter: MatterRow,
        file: LegalFile,
        parent: QWidget,
        tell: Callable[[str], None],
        unfolded: set[str],
    ) -> None:
        offences = ", ".join(word(offence) for offence in matter.offences)
        super().__init__(
            joined(offences or translate("Legal", "offence not noted"), self._reference(matter)), "matter"
        )
        self._context, self._matter, self._file, self._parent = context, matter, file, parent
        self._tell, self._unfolded = tell, unfolded
        self._steps: list[LegalStep] = file.steps.get(matter.id, [])
        self._people: list[MatterPerson] = file.people.get(matter.id, [])
        self._leader = next((row for row in file.matters if row.id == matter.joined_to), None)
        self.add_head_action(translate("Legal", "Note a &step"), "noteStep", lambda: self._step(None))
        self.add_head_action(translate("Legal", "&Rights …"), "rights", self._rights)
        self.add_head_action(translate("Legal", "&Edit"), "editMatter", self._edit)
        self.show_all()

    def show_all(self) -> None:
        """Show the card again. One that is tried together with another shows only what is its own."""
        self.clear()
        matter = self._matter
        if self._leader is None:
            known = [(step.state, step.on) for step in self._steps]
            self.add_widget(StageBar(stages(known, matter.next_expected_on, matter.ended_on)))
        self._show_joined()
        if self._leader is None or matter.state is not self._leader.state or matter.ended_on is not None:
            self.add(self._headline(), (), "warning" if self._is_late() else "heading")
        self._show_deadlines()
        if self._leader is None:
            self._show_rights()
        if matter.help_given or matter.help_note:
            done = ", ".join(word(each) for each in matter.help_given)
            self.add(
                translate("Legal", "Done to help her: {what}").format(what=joined(done, matter.help_note))
            )
        if self._is_unfolded("steps"):
            self._show_steps()
        if self._is_unfolded("people"):
            self._show_people()
        self._show_buttons()

    def _show_buttons(self) -> None:
        """What is folded, and what is seldom needed."""
        steps, people = translate("Legal", "Hide steps"), translate("Legal", "Hide people")
        if not self._is_unfolded("steps"):
            steps = translate("Legal", "Show steps ({count})").format(count=len(self._steps))
        if not self._is_unfolded("people"):
            people = translate("Legal", "Show people ({count})").format(count=len(self._people))
        shown = [button(steps, "toggleSteps", lambda: self._toggle("steps"), "link")]
        if self._people:
            shown.append(button(people, "togglePeople", lambda: self._toggle("people"), "link"))
        if self._is_unfolded("people") or not self._people:
            add = translate("Legal", "Add a person of the matter …")
            shown.append(button(add, "addPerson", lambda: self._person(None), "link"))
        if self._matter.ended_on is None:
            end = translate("Legal", "Note how it ended …")
            shown.append(button(end, "noteEnd", self._end, "link"))
        self.add_widget(WrapGrid(shown, len(shown)))

    def _is_unfolded(self, what: str) -> bool:
        return f"{self._matter.id} {what}" in self._unfolded

    def _toggle(self, what: str) -> None:
        """Fold or unfold, and leave the keyboard where it was."""
        self._unfolded ^= {f"{self._matter.id} {what}"}
        self.show_all()
        name = {"steps": "toggleSteps", "people": "togglePeople"}[what]
        for each in self.findChildren(QPushButton, name):
            each.parentWidget().show()  # only what is in sight can have the keyboard
            each.show()
            each.setFocus()

    def _reference(self, matter: MatterRow) -> str:
        return joined(matter.court, matter.court_case_number, matter.police_reference)

    def _is_late(self) -> bool:
        """Whether the expected day passed and nobody noted what happened."""
        expected = self._matter.next_expected_on
        return (
            expected is not None
            and self._matter.ended_on is None
            and expected < self._context.work.clock.today()
        )

    def _headline(self) -> str:
        """What a new colleague must know in one line."""
        matter = self._matter
        if matter.ended_on is not None and matter.end is not None:
            ended = translate("Legal", "Ended {day}").format(day=day(matter.ended_on))
            return joined(ended, sentence(matter.end))
        usual = ", ".join(
            word(state) for state in sorted(next_states(matter.state), key=list(LegalState).index)
        )
        possible = translate("Legal", "Possible next steps: {steps}").format(steps=usual)
        if matter.next_expected_on is None:
            return joined(translate("Legal", "No next day is known."), possible)
        left = (matter.next_expected_on - self._context.work.clock.today()).days
        when = day(matter.next_expected_on)
        if left < 0:
            return translate_count("Legal", "! Expected {day}, {n} days ago. What happened?", -left, day=when)
        if left == 0:
            return joined(translate("Legal", "Expected today."), possible)
        return joined(translate_count("Legal", "Expected {day}, in {n} days.", left, day=when), possible)

    def _show_deadlines(self) -> None:
        today = self._context.work.clock.today()
        for task in self._file.deadlines.get(self._matter.id, []):
            soon = task.remind_on is not None and task.remind_on <= today
            text = deadline_text(task_text(task), task.due_on, today)
            self.add(text, (), "warning" if soon else "quiet")

    def _show_joined(self) -> None:
        if self._leader is not None:
            text = translate("Legal", "Part of the same case as: {matter}")
            self.add(text.format(matter=self._called(self._leader)), (), "quiet")
        for row in self._file.matters:
            if row.joined_to == self._matter.id:
                text = translate("Legal", "Also in the same case: {matter}")
                self.add(text.format(matter=self._called(row)), (), "quiet")

    def _called(self, matter: MatterRow) -> str:
        return ", ".join(word(each) for each in matter.offences) or day(matter.reported_on)

    def _show_steps(self) -> None:
        for step in self._steps:
            source = translate("Legal", "source: {source}").format(source=step.source) if step.source else ""
            jump = (
                translate("Legal", "confirmed: {why}").format(why=step.jump_reason)
                if step.jump_reason
                else ""
            )
            text = f"✓  {joined(day(step.on), sentence(step.state), step.note, source, jump)}"
            self.add(text, [(translate("Legal", "Edit"), lambda step=step: self._step(step))])

    def _show_people(self) -> None:
        for person in self._people:
            text = joined(sentence(person.role), person.name, person.organisation, person.phone, person.email)
            edit: Action = (translate("Legal", "Edit"), lambda person=person: self._person(person))
            self.add(joined(text, person.note), [edit], "quiet")

    def _show_rights(self) -> None:
        notes = {each.entitlement: each for each in self._file.entitlements.get(self._matter.id, [])}
        states = {self._matter.state}
        rows = entitlements_in(states, self._context.work.clock.today())
        open_ = [
            each
            for each in rows
            if each.key not in notes
            or notes[each.key].answer in (EntitlementAnswer.NOT_ASKED, EntitlementAnswer.ASKED)
        ]
        if not open_:
            self.add(translate("Legal", "Every right at this step is answered."), (), "quiet")
            return
        names = " ".join(translate("Entitlements", each.what) for each in open_[:3])
        names += " …" if len(open_) > 3 else ""
        shown = translate_count("Legal", "{n} rights to ask about: {what}", len(open_), what=names)
        self.add(shown, (), "warning" if self._matter.ended_on is None else "quiet")

    def _step(self, step: LegalStep | None) -> None:
        from relvald_desktop.ui.dialogs.matter_form import StepDialog

        leads = any(row.joined_to == self._matter.id for row in self._file.matters)
        dialog = StepDialog(self._context, self._matter, self._parent, step=step, leads=leads)
        if step is None or step.state is LegalState.REPORTED:
            dialog.exec()
        elif _removed_in(dialog):
            self._remove_step(step)

    def _remove_step(self, step: LegalStep) -> None:
        from relvald_desktop.ui.dialogs.matter_form import RemovedStepDialog

        def remove() -> Any:
            try:
                remove_step(self._context.work, step.id)
            except Incomplete:  # without it the matter has ended, and nobody said how
                if not RemovedStepDialog(self._context, step.id, self._parent).exec():
                    return
            self._context.tell_undoable(translate("Legal", "The step is taken away."))

        attempt(remove, self._tell)

    def _remove_person(self, person: MatterPerson) -> None:
        MATTER_PEOPLE.remove(self._context.work, person.id)
        self._context.tell_undoable(translate("KeptSection", "Removed."))

    def _edit(self) -> None:
        from relvald_desktop.ui.dialogs.matter_form import MatterDialog

        MatterDialog(self._context, self._matter.case_id, self._matter.id, self._parent).exec()

    def _rights(self) -> None:
        from relvald_desktop.ui.dialogs.rights_form import RightsDialog

        RightsDialog(self._context, self._matter, self._parent).exec()

    def _person(self, person: MatterPerson | None) -> None:
        matter = self._matter
        dialog = matter_person_dialog(self._context, matter.case_id, matter.id, person, self._parent)
        if person is None:
            dialog.exec()
        elif _removed_in(dialog):
            self._remove_person(person)

    def _end(self) -> None:
        from relvald_desktop.ui.dialogs.matter_form import EndDialog

        EndDialog(self._context, self._matter.id, self._parent).exec()


def _removed_in(dialog: FormDialog) -> bool:
    """Show the form of something that can be taken away; whether that was asked for."""
    asked: list[bool] = []

    def remove() -> None:
        asked.append(True)
        dialog.done(0)

    dialog.add_button(translate("KeptSection", "Remove"), "remove", remove)
    dialog.exec()
    return bool(asked)

"""One legal matter on a card: its stages, what comes next, every step, its people, what was asked for her."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

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
from relvald_desktop.ui.dialogs.legal_forms import matter_person_dialog
from relvald_desktop.ui.language import day, sentence, translate, word
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.section import Action, Section
from relvald_desktop.ui.widgets.stage_bar import StageBar
from relvald_desktop.ui.widgets.task_text import task_text

MOST_STEPS = 4
"""The latest steps stand on the card; the earlier ones are shown when asked for."""


class MatterCard(Section):
    """`tell` shows a refusal in place."""

    def __init__(
        self,
        context: Context,
        matter: MatterRow,
        file: LegalFile,
        parent: QWidget,
        tell: Callable[[str], None],
    ) -> None:
        offences = ", ".join(word(offence) for offence in matter.offences)
        super().__init__(
            joined(offences or translate("Legal", "offence not noted"), self._reference(matter)), "matter"
        )
        self._context, self._matter, self._file, self._parent, self._tell = (
            context,
            matter,
            file,
            parent,
            tell,
        )
        self._steps: list[LegalStep] = file.steps.get(matter.id, [])
        self._all_steps = False
        self.add_head_action(translate("Legal", "Note a &step"), "noteStep", lambda: self._step(None))
        self.add_head_action(translate("Legal", "&Rights …"), "rights", self._rights)
        self.add_head_action(translate("Legal", "&Edit"), "editMatter", self._edit)
        self.show_all()

    def show_all(self) -> None:
        """Show the card again."""
        self.clear()
        matter = self._matter
        known = [(step.state, step.on) for step in self._steps]
        self.add_widget(StageBar(stages(known, matter.next_expected_on, matter.ended_on)))
        self.add(self._headline(), (), "warning" if self._is_late() else "heading")
        self._show_deadlines()
        self._show_joined()
        self._show_steps()
        self._show_people()
        self._show_rights()
        if matter.help_given or matter.help_note:
            done = ", ".join(word(each) for each in matter.help_given)
            self.add(
                translate("Legal", "Done to help her: {what}").format(what=joined(done, matter.help_note))
            )
        if matter.ended_on is None:
            self.add("", [(translate("Legal", "Ended otherwise"), self._end)])

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
            text = translate("Legal", "Ended {day}: {why}")
            return text.format(day=day(matter.ended_on), why=word(matter.end))
        usual = ", ".join(
            word(state) for state in sorted(next_states(matter.state), key=list(LegalState).index)
        )
        if matter.next_expected_on is None:
            return translate("Legal", "No next day is known. Usually next: {steps}").format(steps=usual)
        left = (matter.next_expected_on - self._context.work.clock.today()).days
        when = day(matter.next_expected_on)
        if left < 0:
            return translate("Legal", "! Expected {day}, {days} days ago. What happened?").format(
                day=when, days=-left
            )
        if left == 0:
            return translate("Legal", "Expected today: {steps}").format(steps=usual)
        return translate("Legal", "Expected {day}, in {days} days: {steps}").format(
            day=when, days=left, steps=usual
        )

    def _show_deadlines(self) -> None:
        today = self._context.work.clock.today()
        for task in self._file.deadlines.get(self._matter.id, []):
            left = (task.due_on - today).days
            soon = task.remind_on is not None and task.remind_on <= today
            text = translate("Legal", "{what}: {day}, in {days} days")
            if left < 0:
                text = translate("Legal", "! {what}: {day}, has passed")
            self.add(
                text.format(what=task_text(task), day=day(task.due_on), days=left),
                (),
                "warning" if soon else "quiet",
            )

    def _show_joined(self) -> None:
        others = {row.id: row for row in self._file.matters}
        leads = [row for row in self._file.matters if row.joined_to == self._matter.id]
        if self._matter.joined_to in others:
            leader = others[self._matter.joined_to]
            name = ", ".join(word(each) for each in leader.offences) or day(leader.reported_on)
            self.add(translate("Legal", "Tried together with: {matter}").format(matter=name), (), "quiet")
        for row in leads:
            name = ", ".join(word(each) for each in row.offences) or day(row.reported_on)
            self.add(translate("Legal", "Leads: {matter}").format(matter=name), (), "quiet")

    def _show_steps(self) -> None:
        shown = self._steps if self._all_steps else self._steps[-MOST_STEPS:]
        if len(shown) < len(self._steps):
            text = translate("Legal", "{count} earlier steps").format(count=len(self._steps) - len(shown))
            self.add(text, [(translate("Legal", "Show"), self._show_every_step)], "quiet")
        for step in shown:
            source = translate("Legal", "source: {source}").format(source=step.source) if step.source else ""
            jump = (
                translate("Legal", "confirmed: {why}").format(why=step.jump_reason)
                if step.jump_reason
                else ""
            )
            text = f"✓  {joined(day(step.on), sentence(step.state), step.note, source, jump)}"
            actions: list[Action] = [(translate("Legal", "Edit"), lambda step=step: self._step(step))]
            if step.state is not LegalState.REPORTED:
                actions.append((translate("Legal", "Remove"), lambda step=step: self._remove_step(step)))
            self.add(text, actions)

    def _show_every_step(self) -> None:
        self._all_steps = True
        self.show_all()

    def _show_people(self) -> None:
        for person in self._file.people.get(self._matter.id, []):
            text = joined(sentence(person.role), person.name, person.organisation, person.phone, person.email)
            self.add(joined(text, person.note), self._person_actions(person), "quiet")
        self.add("", [(translate("Legal", "Add a person of the matter …"), lambda: self._person(None))])

    def _person_actions(self, person: MatterPerson) -> list[Action]:
        return [
            (translate("Legal", "Edit"), lambda: self._person(person)),
            (translate("Legal", "Remove"), lambda: self._remove_person(person)),
        ]

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
        text = translate("Legal", "Rights at this step: {answered} of {all} answered.").format(
            answered=len(rows) - len(open_), all=len(rows)
        )
        names = ", ".join(translate("Entitlements", each.what) for each in open_[:3])
        more = " …" if len(open_) > 3 else ""
        ask = translate("Legal", "Ask about: {what}").format(what=names + more) if open_ else ""
        self.add(joined(text, ask), (), "warning" if open_ and self._matter.ended_on is None else "quiet")

    def _step(self, step: LegalStep | None) -> None:
        from relvald_desktop.ui.dialogs.matter_form import StepDialog

        leads = any(row.joined_to == self._matter.id for row in self._file.matters)
        StepDialog(self._context, self._matter, self._parent, step=step, leads=leads).exec()

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
        matter_person_dialog(self._context, matter.case_id, matter.id, person, self._parent).exec()

    def _end(self) -> None:
        from relvald_desktop.ui.dialogs.matter_form import EndDialog

        EndDialog(self._context, self._matter.id, self._parent).exec()

"""A legal matter, its next step, and why it ended."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.records.codes import LegalState, MatterEnd, Offence
from relvald_desktop.records.legal import LegalMatter, LegalStep
from relvald_desktop.records.legal_codes import HelpGiven
from relvald_desktop.rules.legal_process import ends_matter, next_states
from relvald_desktop.services.legal import (
    MatterForm,
    StepForm,
    UnusualStep,
    correct_step,
    edit_matter,
    record_step,
    remove_step,
    report_matter,
    withdraw_matter,
)  # fmt: skip
from relvald_desktop.store.queries.legal import MatterRow, matters
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import DraftedDialog, FormDialog
from relvald_desktop.ui.dialogs.matter_choice import matter_name
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.fields import add_row, choice, line, paragraph, tick
from relvald_desktop.ui.widgets.wrap_grid import fit_text_size, fitting_ticks
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_LINES = ("police_reference", "court", "court_case_number")


class MatterDialog(DraftedDialog):
    """A matter as it is known; a new one begins with the police report."""

    help_topic = "legal"

    def __init__(
        self, context: Context, case_id: str, matter_id: str | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, translate("Matter", "Legal matter"), "matterForm")
        fit_text_size(self.form)
        self._context, self._case_id, self._matter_id = context, case_id, matter_id
        known = LegalMatter(case_id=case_id, reported_on=context.work.clock.today())
        with context.work.reading() as session:
            if matter_id is not None:
                known = session.get_one(LegalMatter, matter_id)
            others = [row for row in matters(session, case_id=case_id).rows if row.id != matter_id]
        self.reported = add_row(
            self.form, translate("Matter", "&Reported to the police"),
            DateField(context.work.clock.today, known.reported_on), "reportedOn",
        )  # fmt: skip
        holder, self._offences = fitting_ticks(Offence, known.offences, "offence", 2)
        self.form.addRow(translate("Matter", "Offences"), holder)
        captions = {
            "police_reference": translate("Matter", "&Police reference (K-number)"),
            "court": translate("Matter", "&Court"),
            "court_case_number": translate("Matter", "Court case &number"),
        }
        self.lines = {
            name: add_row(self.form, captions[name], line(getattr(known, name)), name) for name in _LINES
        }
        self._add_joined(known, others)
        self._add_help(known)
        self.keep_draft(context, matter_id or case_id)

    def _add_help(self, known: LegalMatter) -> None:
        holder, self._help = fitting_ticks(HelpGiven, known.help_given, "help", 2)
        self.form.addRow(translate("Matter", "Done to help her carry it through"), holder)
        self.help_note = add_row(
            self.form, translate("Matter", "In &words"), paragraph(known.help_note, rows=2), "helpNote"
        )

    def _add_joined(self, known: LegalMatter, others: list[MatterRow]) -> None:
        self.joined = add_row(self.form, translate("Matter", "Tried &together with"), QComboBox(), "joinedTo")
        self.joined.addItem(translate("Matter", "no other matter"), None)
        for row in others:
            self.joined.addItem(matter_name(row), row.id)
        self.joined.setCurrentIndex(max(0, self.joined.findData(known.joined_to)))
        self.form.setRowVisible(self.joined, bool(others))

    def save(self) -> Any:
        form = MatterForm(
            reported_on=self.reported.date(),
            offences=tuple(offence for offence, box in self._offences.items() if box.isChecked()),
            joined_to=self.joined.currentData(),
            help_given=tuple(each for each, box in self._help.items() if box.isChecked()),
            help_note=self.help_note.toPlainText(),
            **{name: field.text() for name, field in self.lines.items()},
        )
        if self._matter_id is not None:
            return edit_matter(self._context.work, self._matter_id, form)
        return report_matter(self._context.work, self._case_id, form)


class StepDialog(DraftedDialog):
    """A step of a matter, new or corrected. A jump is asked about and can be confirmed with a word: life is untidy.
    `leads`: other matters are tried together with this one."""

    help_topic = "legal"

    def __init__(
        self, context: Context, matter: MatterRow, parent: QWidget | None = None, *,
        step: LegalStep | None = None, leads: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent, translate("Matter", "Note a step"), "stepForm")
        fit_text_size(self.form)
        self._context, self._matter, self._step, self._leads = context, matter, step, leads
        usual = sorted(next_states(matter.state), key=list(LegalState).index)
        others = [state for state in LegalState if state not in usual]
        chosen = step.state if step else None
        self.state = add_row(
            self.form, translate("Matter", "&Step"), choice([*usual, *others], chosen), "legalState"
        )
        today = context.work.clock.today
        self.on = add_row(
            self.form, translate("Matter", "&Day"), DateField(today, step.on if step else today()), "stepOn"
        )
        self.end = add_row(
            self.form, translate("Matter", "&How it ended"),
            choice(MatterEnd, matter.end if step else None, empty=translate("Matter", "not known")), "matterEnd",
        )  # fmt: skip
        self.next_on = add_row(
            self.form, translate("Matter", "Next e&xpected"),
            DateField(today, step.next_expected_on if step else None, future=True), "nextExpected",
        )  # fmt: skip
        self.source = add_row(
            self.form, translate("Matter", "S&ource"), line(step.source if step else ""), "stepSource"
        )
        self.note = add_row(
            self.form, translate("Matter", "&Note"), line(step.note if step else ""), "stepNote"
        )
        self.jump = add_row(
            self.form, translate("Matter", "&Why nothing is missing in between"),
            line(step.jump_reason if step else ""), "jumpReason",
        )  # fmt: skip
        self.joined_too = tick(
            translate("Matter", "The same for the matters tried &together"), "joinedToo", leads
        )
        self.form.addRow("", self.joined_too)
        self.form.setRowVisible(self.joined_too, leads and step is None)
        self.state.currentIndexChanged.connect(lambda: self._show_needed())
        self._show_needed()
        self.keep_draft(context, step.id if step else matter.id)

    def _show_needed(self) -> None:
        self.form.setRowVisible(self.end, ends_matter(LegalState(self.state.currentData())))
        self.form.setRowVisible(self.jump, bool(self.jump.text()))

    def save(self) -> Any:
        form = StepForm(
            state=LegalState(self.state.currentData()), on=self.on.date(), source=self.source.text(),
            next_expected_on=self.next_on.date(), jump_reason=self.jump.text(), note=self.note.text(),
        )  # fmt: skip
        end = MatterEnd(self.end.currentData()) if self.end.currentData() and self.end.isVisible() else None
        work = self._context.work
        try:
            if self._step is not None:
                return correct_step(work, self._step.id, form, end)
            joined_too = self._leads and self.joined_too.isChecked()
            return record_step(work, self._matter.id, form, end, joined_too=joined_too)
        except UnusualStep:
            self.form.setRowVisible(self.jump, True)
            self.jump.setFocus()
            raise
        except Incomplete as error:
            if error.details.get("fields") != "end":
                self.on.setFocus()
                raise Incomplete(fields=translate("Matter", "&Day").replace("&", "")) from error
            self.form.setRowVisible(self.end, True)
            raise MissingEnd() from error


class MissingEnd(RelvaldError):
    """A step that ends a matter needs to say how."""

    key = "missing_end"
    message = QT_TRANSLATE_NOOP("Errors", "Choose how the matter ended.")


class RemovedStepDialog(FormDialog):
    """How a matter ended that is over once a step is taken away that never happened."""

    help_topic = "legal"

    def __init__(self, context: Context, step_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Matter", "The matter ended"), "removedStepForm")
        fit_text_size(self.form)
        self._context, self._step_id = context, step_id
        self.end = add_row(
            self.form, translate("Matter", "&How it ended"),
            choice(MatterEnd, empty=translate("Matter", "choose …")), "matterEnd",
        )  # fmt: skip

    def save(self) -> Any:
        remove_step(self._context.work, self._step_id, _chosen(self.end))
        return True


def _chosen(field: QComboBox) -> MatterEnd:
    """What she chose: nothing is chosen for her. Raises `MissingEnd`."""
    if field.currentData() is None:
        field.setFocus()
        raise MissingEnd()
    return MatterEnd(field.currentData())


class EndDialog(FormDialog):
    """Why a matter ended when it was no step of the court: she no longer takes part, it was time-barred or moved."""

    help_topic = "legal"

    def __init__(self, context: Context, matter_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Matter", "The matter ended"), "endForm")
        fit_text_size(self.form)
        self._context, self._matter_id = context, matter_id
        ends = [
            end
            for end in MatterEnd
            if end.name.startswith("WITHDREW") or end in (MatterEnd.TIME_BARRED, MatterEnd.TRANSFERRED)
        ]
        self.end = add_row(
            self.form, translate("Matter", "&Why"), choice(ends, empty=translate("Matter", "choose …")), "whyEnded"
        )  # fmt: skip
        self.on = add_row(
            self.form,
            translate("Matter", "&Day"),
            DateField(context.work.clock.today, context.work.clock.today()),
            "endedOn",
        )

    def save(self) -> Any:
        on = self.on.date() or self._context.work.clock.today()
        return withdraw_matter(self._context.work, self._matter_id, _chosen(self.end), on)

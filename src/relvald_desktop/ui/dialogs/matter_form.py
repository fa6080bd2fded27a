"""A legal matter, its next step, and why it ended."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.records.codes import LegalState, MatterEnd, Offence
from relvald_desktop.records.legal import LegalMatter
from relvald_desktop.rules.legal_process import ends_matter, next_states
from relvald_desktop.services.legal import (
    MatterForm,
    StepForm,
    UnusualStep,
    edit_matter,
    record_step,
    report_matter,
    withdraw_matter,
)  # fmt: skip
from relvald_desktop.store.queries.legal import MatterRow
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.fields import add_row, choice, line, tick, ticks
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_LINES = ("police_reference", "prosecutor", "court", "court_case_number", "counsel", "child_representative")


class MatterDialog(FormDialog):
    """A matter as it is known; a new one begins with the police report."""

    def __init__(
        self, context: Context, case_id: str, matter_id: str | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, translate("Matter", "Legal matter"), "matterForm")
        self._context, self._case_id, self._matter_id = context, case_id, matter_id
        known = LegalMatter(case_id=case_id, reported_on=context.work.clock.today())
        if matter_id is not None:
            with context.work.reading() as session:
                known = session.get_one(LegalMatter, matter_id)
        self.reported = add_row(
            self.form,
            translate("Matter", "&Reported to the police"),
            DateField(context.work.clock.today, known.reported_on),
            "reportedOn",
        )
        self._add_offences(known)
        captions = {
            "police_reference": translate("Matter", "&Police reference (K-number)"), "prosecutor": translate("Matter", "Prosec&utor"),
            "court": translate("Matter", "&Court"), "court_case_number": translate("Matter", "Court case &number"),
            "counsel": translate("Matter", "Injured party's c&ounsel"),
            "child_representative": translate("Matter", "Child's special &representative"),
        }  # fmt: skip
        self.lines = {
            name: add_row(self.form, captions[name], line(getattr(known, name)), name) for name in _LINES
        }

    def _add_offences(self, known: LegalMatter) -> None:
        holder, self._offences = ticks(Offence, known.offences, "offence", 2)
        self.form.addRow(translate("Matter", "Offences"), holder)

    def save(self) -> Any:
        form = MatterForm(
            reported_on=self.reported.date(),
            offences=tuple(offence for offence, tick in self._offences.items() if tick.isChecked()),
            **{name: field.text() for name, field in self.lines.items()},
        )
        if self._matter_id is not None:
            return edit_matter(self._context.work, self._matter_id, form)
        return report_matter(self._context.work, self._case_id, form)


class StepDialog(FormDialog):
    """The next step of a matter. A jump is asked about and can be confirmed: life is untidy."""

    def __init__(self, context: Context, matter: MatterRow, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Matter", "Note a step"), "stepForm")
        self._context, self._matter = context, matter
        usual = sorted(next_states(matter.state), key=list(LegalState).index)
        others = [state for state in LegalState if state not in usual]
        self.state = add_row(self.form, translate("Matter", "&Step"), choice([*usual, *others]), "legalState")
        self.on = add_row(
            self.form,
            translate("Matter", "&Day"),
            DateField(context.work.clock.today, context.work.clock.today()),
            "stepOn",
        )
        self.end = add_row(
            self.form,
            translate("Matter", "&How it ended"),
            choice(MatterEnd, empty=translate("Matter", "not known")),
            "matterEnd",
        )
        self.next_on = add_row(
            self.form,
            translate("Matter", "Next e&xpected"),
            DateField(context.work.clock.today),
            "nextExpected",
        )
        self.source = add_row(self.form, translate("Matter", "S&ource"), line(), "stepSource")
        self.note = add_row(self.form, translate("Matter", "&Note"), line(), "stepNote")
        self.confirmed = tick(translate("Matter", "Nothing is &missing in between"), "confirmedJump")
        self.form.addRow("", self.confirmed)
        self.form.setRowVisible(self.confirmed, False)
        self.state.currentIndexChanged.connect(lambda: self._show_needed())
        self._show_needed()

    def _show_needed(self) -> None:
        self.form.setRowVisible(self.end, ends_matter(LegalState(self.state.currentData())))
        self.form.setRowVisible(self.confirmed, False)

    def save(self) -> Any:
        form = StepForm(
            state=LegalState(self.state.currentData()), on=self.on.date(), source=self.source.text(),
            next_expected_on=self.next_on.date(), confirmed_jump=self.confirmed.isChecked(), note=self.note.text(),
        )  # fmt: skip
        end = MatterEnd(self.end.currentData()) if self.end.currentData() and self.end.isVisible() else None
        try:
            return record_step(self._context.work, self._matter.id, form, end)
        except UnusualStep:
            self.form.setRowVisible(self.confirmed, True)
            self.confirmed.setFocus()
            raise
        except Incomplete as error:
            if error.details.get("fields") != "end":
                raise
            raise MissingEnd() from error


class MissingEnd(RelvaldError):
    """A step that ends a matter needs to say how."""

    key = "missing_end"
    message = QT_TRANSLATE_NOOP("Errors", "Choose how the matter ended.")


class EndDialog(FormDialog):
    """Why a matter ended when it was no step of the court: she took it back, it was time-barred or moved."""

    def __init__(self, context: Context, matter_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Matter", "The matter ended"), "endForm")
        self._context, self._matter_id = context, matter_id
        ends = [
            end
            for end in MatterEnd
            if end.name.startswith("WITHDREW") or end in (MatterEnd.TIME_BARRED, MatterEnd.TRANSFERRED)
        ]
        self.end = add_row(self.form, translate("Matter", "&Why"), choice(ends), "whyEnded")
        self.on = add_row(
            self.form,
            translate("Matter", "&Day"),
            DateField(context.work.clock.today, context.work.clock.today()),
            "endedOn",
        )

    def save(self) -> Any:
        on = self.on.date() or self._context.work.clock.today()
        return withdraw_matter(self._context.work, self._matter_id, MatterEnd(self.end.currentData()), on)

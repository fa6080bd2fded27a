"""A new case, the details of a person, closing a case."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFormLayout, QSpinBox, QVBoxLayout, QWidget

from relvald_desktop.records.codes import CloseReason, IdentityKind, Protection, Role
from relvald_desktop.records.person import Person
from relvald_desktop.services import casework
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.services.finding import similar_cases
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import DraftedDialog, FormDialog
from relvald_desktop.ui.dialogs.signal_form import similar_text
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import (
    add_row,
    button,
    choice,
    clear_layout,
    label,
    line,
    tick,
    unlearned,
)


class PersonFields:
    """The fields of a person, in any form."""

    def __init__(self, form: QFormLayout, person: Person | None) -> None:
        known = person or Person()
        self.given = add_row(
            form, translate("Person", "&Given name"), unlearned(line(known.given_name)), "givenName"
        )
        self.family = add_row(
            form, translate("Person", "&Family name"), unlearned(line(known.family_name)), "familyName"
        )
        self.hidden = tick(translate("Person", "The name is &protected"), "nameProtected")
        self.hidden.setChecked(known.name_protected)
        form.addRow("", self.hidden)
        self.protection = add_row(
            form,
            translate("Person", "Protected &identity"),
            choice(Protection, known.protection),
            "protection",
        )
        self.kind = add_row(
            form,
            translate("Person", "&Kind of number"),
            choice(IdentityKind, known.identity_kind),
            "identityKind",
        )
        self.number = add_row(
            form,
            translate("Person", "Personal &number"),
            unlearned(line(known.identity_number)),
            "identityNumber",
        )
        self.born = add_row(form, translate("Person", "&Birth year"), QSpinBox(), "birthYear")
        self.born.setRange(1899, 2100)
        self.born.setSpecialValueText(translate("Person", "not known"))
        self.born.setValue(known.birth_year or 1899)
        self.languages = add_row(form, translate("Person", "&Languages"), line(known.languages), "languages")
        self.interpreter = tick(translate("Person", "Needs an in&terpreter"), "interpreter")
        self.interpreter.setChecked(known.needs_interpreter)
        form.addRow("", self.interpreter)
        self.support = add_row(
            form, translate("Person", "S&upport needs"), line(known.support_needs), "supportNeeds"
        )

    def filled(self) -> PersonForm:
        """The fields as a form."""
        born = self.born.value()
        return PersonForm(
            given_name=self.given.text(), family_name=self.family.text(), name_protected=self.hidden.isChecked(),
            protection=Protection(self.protection.currentData()), identity_kind=IdentityKind(self.kind.currentData()),
            identity_number=self.number.text(), birth_year=None if born < 1900 else born,
            languages=self.languages.text(), needs_interpreter=self.interpreter.isChecked(),
            support_needs=self.support.text(),
        )  # fmt: skip


class NewCaseDialog(DraftedDialog):
    """A case with or without a name."""

    help_topic = "people"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Person", "New case"), "newCaseForm")
        self._context = context
        self.form.addRow(
            label(
                translate(
                    "Person",
                    "Everything may be left empty: an anonymous woman has a case with a code and no name.",
                ),
                "quiet",
            )
        )
        self.fields = PersonFields(self.form, None)
        self.acute = tick(translate("Person", "&Acute"), "acuteCase")
        self.form.addRow("", self.acute)
        self._similar = QVBoxLayout()
        self.form.addRow("", self._similar)
        self._searching = QTimer(self)
        self._searching.setSingleShot(True)
        self._searching.setInterval(200)
        self._searching.timeout.connect(self._show_similar)
        for field in (self.fields.given, self.fields.family, self.fields.number):
            field.textChanged.connect(lambda: self._searching.start())
        self.keep_draft(context)

    def _show_similar(self) -> None:
        """Cases she may have already; one click opens it instead."""
        clear_layout(self._similar)
        form = self.fields.filled()
        name = f"{form.given_name} {form.family_name}".strip()
        for case in similar_cases(self._context.work, name, "", form.identity_number):
            pressed = partial(self._open_instead, case.case_id)
            self._similar.addWidget(button(similar_text(case), f"similar_{case.code}", pressed, "link"))

    def _open_instead(self, case_id: str) -> None:
        self.reject()
        self._context.caseAsked.emit(case_id, "")

    def save(self) -> Any:
        return casework.open_case(
            self._context.work, CaseForm(client=self.fields.filled(), acute=self.acute.isChecked())
        )


class PersonDialog(DraftedDialog):
    """Details of somebody in a case; without a `person` a new one is added, as `role` or one that is chosen."""

    help_topic = "people"

    def __init__(
        self,
        context: Context,
        case_id: str,
        person: Person | None,
        role: Role | None,
        parent: QWidget | None = None,
    ) -> None:
        title = (
            translate("Person", "Details of a person")
            if person or role is Role.CLIENT
            else translate("Person", "New person in the case")
        )
        super().__init__(parent, title, "personForm")
        self._context, self._case_id, self._person, self._role = context, case_id, person, role
        self.role = None
        if person is None and role is None:
            others = [each for each in Role if each is not Role.CLIENT]
            self.role = add_row(self.form, translate("Person", "&Role"), choice(others, Role.CHILD), "role")
        self.fields = PersonFields(self.form, person)
        self.note = None
        if person is None:
            hint = translate("Person", "sister, knows · interpreter, not to be used: knows him …")
            self.note = add_row(
                self.form, translate("Person", "N&ote on the role"), line(placeholder=hint), "roleNote"
            )
        self.keep_draft(context, person.id if person else f"{case_id}:{role or ''}")

    def save(self) -> Any:
        work, form = self._context.work, self.fields.filled()
        if self._person is not None:
            return casework.edit_person(work, self._person.id, form)
        role = self._role or Role(self.role.currentData() if self.role else Role.CHILD)
        return casework.add_person(work, self._case_id, form, role, self.note.text() if self.note else "")


class CloseCaseDialog(FormDialog):
    """Why a case is closed."""

    help_topic = "cases"

    def __init__(self, context: Context, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("Person", "Close the case"),
            "closeCaseForm",
            translate("Person", "&Close the case"),
        )
        self._context, self._case_id = context, case_id
        self.reason = add_row(self.form, translate("Person", "&Reason"), choice(CloseReason), "closeReason")

    def save(self) -> Any:
        return casework.close_case(self._context.work, self._case_id, CloseReason(self.reason.currentData()))

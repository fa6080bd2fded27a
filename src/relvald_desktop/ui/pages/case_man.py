"""Våldsutövare in a case: what he may do to staff, and his way to the men's clinic."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relvald_desktop.records.codes import Role
from relvald_desktop.records.support_codes import ReferralTo
from relvald_desktop.services.referrals import REFERRALS, STAFF_RISKS
from relvald_desktop.store.queries.cases import CaseFile
from relvald_desktop.store.queries.support import support_file
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.support_forms import referral_dialog, staff_risk_dialog
from relvald_desktop.ui.language import day, translate, word
from relvald_desktop.ui.widgets.fields import button
from relvald_desktop.ui.widgets.kept_section import KeptSection, joined
from relvald_desktop.ui.widgets.referrals import referral_text
from relvald_desktop.ui.widgets.section import Action, Section, stacked


class ManTab(QWidget):
    """His identity is optional; what matters is safety and that he is met."""

    def __init__(self, context: Context, case_id: str) -> None:
        super().__init__()
        self._context, self._case_id = context, case_id
        self.him = Section(translate("Man", "The man"), "him")
        self.him.add_head_action(translate("Man", "&Add …"), "addMan", lambda: self._person(None))
        self.risks = KeptSection(
            context, translate("Man", "Risk to staff"), "staffRisks", STAFF_RISKS,
            lambda note: staff_risk_dialog(context, case_id, note, self), add=translate("Man", "&Note a risk …"),
            empty=translate("Man", "No risk to staff is known."),
        )  # fmt: skip
        self.clinic = KeptSection(
            context, translate("Man", "Men's clinic"), "mensClinic", REFERRALS,
            lambda each: referral_dialog(context, case_id, each, self, to=ReferralTo.MENS_CLINIC),
            add=translate("Man", "&Other referral …"), empty=translate("Man", "He is not referred to the men's clinic."),
        )  # fmt: skip
        row = QHBoxLayout()
        row.addWidget(
            button(translate("Man", "&Refer to the men's clinic …"), "referMan", self._refer, "main")
        )
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(stacked(row, self.risks, self.clinic, self.him))

    def show_case(self, file: CaseFile) -> None:
        """Show everything again."""
        with self._context.work.reading() as session:
            found = support_file(session, self._case_id)
        names = {person.id: person.name for _, person in file.people}
        men = [person for link, person in file.people if link.role is Role.PERPETRATOR]
        self.him.clear(len(men))
        for person in men:
            edit: Action = (translate("Man", "Edit"), lambda person=person: self._person(person))
            self.him.add(
                joined(person.name or translate("Man", "name not known"), person.identity_number), [edit]
            )
        if not men:
            self.him.add_empty(translate("Man", "Nobody is noted. His name may stay unknown."))
        self.risks.show_records(found.staff_risks, self._risk, look=lambda each: "danger")
        clinic = [each for each in found.referrals if each.to is ReferralTo.MENS_CLINIC]
        self.clinic.show_records(clinic, lambda each: referral_text(each, names))

    def _risk(self, note: Any) -> str:
        return "! " + joined(day(note.on), ", ".join(word(each) for each in note.risks), note.precautions)

    def _refer(self) -> None:
        referral_dialog(self._context, self._case_id, None, self, to=ReferralTo.MENS_CLINIC).exec()

    def _person(self, person: Any) -> None:
        from relvald_desktop.ui.dialogs.person_form import PersonDialog

        PersonDialog(self._context, self._case_id, person, Role.PERPETRATOR, self).exec()

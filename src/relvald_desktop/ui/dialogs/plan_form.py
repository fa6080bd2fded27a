"""The safety plan, talked through with her section by section; and a rest for the silence alarm."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from relvald_desktop.documents.safety_papers import SECTION_TITLES, PlanPaper
from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.records.safety_plan import PLAN_SECTIONS, SafetyPlan
from relvald_desktop.records.support_codes import CardLanguage
from relvald_desktop.release.case_papers import prepare_plan
from relvald_desktop.services.safety_plans import PlanForm, snooze_silence, write_plan
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import DraftedDialog, FormDialog
from relvald_desktop.ui.dialogs.checked_preview import preview_paper
from relvald_desktop.ui.language import translate, wording
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.draft_keeper import DraftKeeper
from relvald_desktop.ui.widgets.fields import add_row, choice, label, paragraph, tick
from relvald_desktop.wording import QT_TRANSLATE_NOOP

PAPERS = {
    PlanPaper.FULL: QT_TRANSLATE_NOOP("PlanForm", "Whole plan (A4)"),
    PlanPaper.POCKET: QT_TRANSLATE_NOOP("PlanForm", "Pocket card"),
    PlanPaper.NEUTRAL: QT_TRANSLATE_NOOP("PlanForm", "Neutral card"),
}


class PlanDialog(DraftedDialog):
    """A new version, beginning with the words of the one before."""

    help_topic = "plan"

    def __init__(
        self, context: Context, case_id: str, before: SafetyPlan | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            parent,
            translate("PlanForm", "Safety plan"),
            "planForm",
            translate("PlanForm", "&Save as new version"),
        )
        self._context, self._case_id = context, case_id
        self.keep = add_row(
            self.form, translate("PlanForm", "May she &keep paper at home?"), QComboBox(), "mayKeep"
        )
        for text, value in (
            (translate("PlanForm", "not asked yet: no paper goes home"), None),
            (translate("PlanForm", "no: it stays here"), False), (translate("PlanForm", "yes, she says that it is safe"), True),
        ):  # fmt: skip
            self.keep.addItem(text, value)
        self.keep.setCurrentIndex(self.keep.findData(before.may_keep if before else None))
        self.agreed = tick(
            translate("PlanForm", "Made &together with her"), "agreed", before.agreed if before else True
        )
        self.form.addRow("", self.agreed)
        self.form.addRow(
            label(translate("PlanForm", "Her own words. Leave empty what does not fit."), "quiet")
        )
        self.sections = {
            name: add_row(
                self.form, translate("Plan", SECTION_TITLES[name]),
                paragraph(getattr(before, name) if before else "", rows=2), name,
            )
            for name in PLAN_SECTIONS
        }  # fmt: skip
        self.drafts = DraftKeeper(self, context.work, "plan", case_id, self._collect)
        self._began = self._texts()
        if kept := self.drafts.find():
            for name, text in kept.items():
                self.sections[name].setPlainText(text)
            self.notice.tell(translate("PlanForm", "This is what you had begun to write."))
        for field in self.sections.values():
            field.textChanged.connect(lambda: self.drafts.touch())
        self.sections["warning_signs"].setFocus()

    def save(self) -> Any:
        form = PlanForm(may_keep=self.keep.currentData(), agreed=self.agreed.isChecked(), **self._texts())
        try:
            saved = write_plan(self._context.work, self._case_id, form)
        except Incomplete as error:
            raise Incomplete(
                fields=translate("PlanForm", "at least one section"), names=next(iter(self.sections))
            ) from error
        return saved

    def _texts(self) -> dict[str, str]:
        return {name: field.toPlainText() for name, field in self.sections.items()}

    def _collect(self) -> dict[str, Any]:
        texts = self._texts()
        return {} if texts == self._began else dict(texts)


class PlanPaperDialog(FormDialog):
    """Which paper of a plan, in which language."""

    help_topic = "plan"

    def __init__(self, context: Context, plan: SafetyPlan, parent: QWidget | None = None) -> None:
        title = translate("PlanForm", "A paper of the safety plan")
        super().__init__(parent, title, "planPaperForm", translate("PlanForm", "&Preview …"))
        self._context, self._plan = context, plan
        self.paper = add_row(self.form, translate("PlanForm", "&Paper"), QComboBox(), "planPaper")
        for paper, text in PAPERS.items():
            self.paper.addItem(translate("PlanForm", text), paper)
        self.paper.setCurrentIndex(0 if plan.may_keep else 2)
        self.language = add_row(
            self.form, translate("PlanForm", "&Language of the card"), choice(CardLanguage), "cardLanguage"
        )
        if plan.may_keep is not True:
            text = translate(
                "PlanForm",
                "She has not said that paper is safe at home: only the neutral card goes with her.",
            )
            self.form.addRow(label(text, "warning"))

    def save(self) -> Any:
        paper, language = PlanPaper(self.paper.currentData()), CardLanguage(self.language.currentData())
        return prepare_plan(self._context.work, self._plan.id, paper, language, wording())


def show_plan_paper(context: Context, plan: SafetyPlan, parent: QWidget | None) -> None:
    """Choose a paper of a plan and look at it before it leaves."""
    dialog = PlanPaperDialog(context, plan, parent)
    dialog.exec()
    if dialog.result_value is not None:
        preview_paper(context, translate("PlanForm", "Safety plan"), dialog.result_value, parent)


class SnoozeDialog(DraftedDialog):
    """Until when the silence alarm rests, and why."""

    help_topic = "support"

    def __init__(self, context: Context, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Snooze", "Let the silence alarm rest"), "snoozeForm")
        self._context, self._case_id = context, case_id
        today = context.work.clock.today()
        self.until = add_row(
            self.form, translate("Snooze", "&Until"),
            DateField(context.work.clock.today, today + dt.timedelta(days=7), future=True), "snoozeUntil",
        )  # fmt: skip
        self.reason = add_row(self.form, translate("Snooze", "&Why"), paragraph(rows=2), "snoozeReason")
        self.reason.setFocus()
        self.keep_draft(context, case_id)

    def save(self) -> Any:
        until = self.until.date()
        names = {"until": translate("Snooze", "a day to come"), "reason": translate("Snooze", "why")}
        try:
            return snooze_silence(
                self._context.work,
                self._case_id,
                until or self._context.work.clock.today(),
                self.reason.toPlainText(),
            )
        except Incomplete as error:
            missing = str(error.details["fields"]).split(", ")
            fields = {"until": self.until, "reason": self.reason}
            raise Incomplete(
                fields=", ".join(names[each] for each in missing),
                names=", ".join(fields[each].objectName() for each in missing),
            ) from error
        except RelvaldError:
            self.until.setFocus()
            raise

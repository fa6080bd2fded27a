"""Stöd in a case: where she is in leaving, how dangerous it is, the plan made with her, tasks, silence."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from relvald_desktop.records.safety_plan import PLAN_SECTIONS, SafetyPlan
from relvald_desktop.records.values import PartialDate, Season
from relvald_desktop.rules.risk import red_flags
from relvald_desktop.services.risk import INSTRUMENTS, REVIEWS
from relvald_desktop.services.settings import read_settings
from relvald_desktop.services.tasks import TASKS
from relvald_desktop.services.today import silence_of
from relvald_desktop.store.queries.cases import AT_HOME, CaseFile, case_row
from relvald_desktop.store.queries.support import SupportFile, support_file
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.support_forms import instrument_dialog, task_dialog
from relvald_desktop.ui.language import day, sentence, translate, translate_count, word
from relvald_desktop.ui.widgets.fields import button
from relvald_desktop.ui.widgets.kept_section import KeptSection, joined
from relvald_desktop.ui.widgets.section import Section, stacked
from relvald_desktop.ui.widgets.task_section import TaskSection
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_SEASONS = {
    Season.SPRING: QT_TRANSLATE_NOOP("Support", "spring"), Season.SUMMER: QT_TRANSLATE_NOOP("Support", "summer"),
    Season.AUTUMN: QT_TRANSLATE_NOOP("Support", "autumn"), Season.WINTER: QT_TRANSLATE_NOOP("Support", "winter"),
}  # fmt: skip


def partial_text(value: PartialDate) -> str:
    """An approximate date as people say it."""
    if value.month is not None and value.month > 12:
        text = f"{translate('Support', _SEASONS[Season(value.month)])} {value.year}"
    else:
        text = str(value).rstrip("~")
    return translate("Support", "about {date}").format(date=text) if value.about else text


class SupportTab(QWidget):
    """Cards, the most pressing first."""

    def __init__(self, context: Context, case_id: str) -> None:
        super().__init__()
        self._context, self._case_id = context, case_id
        self._support: SupportFile | None = None
        self.silence = Section(translate("Support", "Silence"), "silence")
        self.statuses = Section(translate("Support", "Relationship status"), "statuses")
        self.tasks = TaskSection(
            context, translate("Support", "Tasks"), "tasks", TASKS,
            lambda task: task_dialog(context, case_id, task, self), add=translate("Support", "New &task …"),
            empty=translate("Support", "Nothing is to be done."),
        )  # fmt: skip
        self.reviews = KeptSection(
            context, translate("Support", "Risk reviews"), "reviews", REVIEWS, self._risk_form,
            add=translate("Support", "New &risk review …"), empty=translate("Support", "No risk review is made yet."),
        )  # fmt: skip
        self.reviews.add_head_action(translate("Support", "Com&pare …"), "compareReviews", self._compare)
        self.instruments = KeptSection(
            context, translate("Support", "Results of instruments"), "instruments", INSTRUMENTS,
            lambda result: instrument_dialog(context, case_id, result, self), add=translate("Support", "New res&ult …"),
            empty=translate("Support", "No result is noted."),
        )  # fmt: skip
        self.plans = Section(translate("Support", "Safety plan"), "plans")
        self.plans.add_head_action(translate("Support", "&Safety plan …"), "writePlan", self._write_plan)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(
            stacked(
                self._buttons(),
                self.silence,
                self.statuses,
                self.tasks,
                self.reviews,
                self.plans,
                self.instruments,
            )
        )

    def show_case(self, file: CaseFile) -> None:
        """Show everything again."""
        with self._context.work.reading() as session:
            self._support = found = support_file(session, self._case_id)
        self._show_silence(file)
        self._show_statuses(file)
        self.tasks.show_tasks(found.tasks, self._context.work.clock.today())
        self._show_reviews(found)
        self._show_plans(found)
        self.instruments.show_records(
            found.instruments,
            lambda each: joined(day(each.on), sentence(each.instrument), each.version, each.total, each.note),
        )

    def preview(self) -> None:
        """A paper of the newest safety plan."""
        if self._support is not None and self._support.plans:
            self._show_paper(self._support.plans[0])
        else:
            self._write_plan()

    def _buttons(self) -> QGridLayout:
        grid = QGridLayout()
        made = (
            button(translate("Support", "&Change status …"), "changeStatus", self._change, "main"),
            button(translate("Support", "&Let the silence alarm rest …"), "snooze", self._snooze),
        )
        for number, each in enumerate(made):
            grid.addWidget(each, 0, number)
        grid.setColumnStretch(2, 1)
        return grid

    def _show_silence(self, file: CaseFile) -> None:
        work = self._context.work
        with work.reading() as session:
            row = case_row(session, self._case_id)
        state = silence_of(row, read_settings(work), work.clock.today())
        self.silence.clear()
        self.silence.setVisible(file.case.closed_on is None and file.case.relationship in AT_HOME)
        heard = day(row.last_heard_on) or translate("Support", "never")
        text = translate_count(
            "Support", "Last heard from: {day}. {n} days of silence; {allowed} are allowed.", state.days,
            day=heard, allowed=state.allowed,
        )  # fmt: skip
        if state.alarm:
            text = translate("Support", "! Silence alarm.") + " " + text
        self.silence.add(text, (), "danger" if state.alarm else "")
        if self._support is not None and self._support.snoozes and row.snoozed_until:
            latest = self._support.snoozes[0]
            rest = translate("Support", "The alarm rests until {day}: {reason}")
            self.silence.add(rest.format(day=day(latest.until), reason=latest.reason), (), "quiet")

    def _show_statuses(self, file: CaseFile) -> None:
        self.statuses.clear()
        if file.statuses:
            steps = [f"{sentence(each.status)} ({partial_text(each.since)})" for each in file.statuses]
            self.statuses.add("  →  ".join(steps), (), "heading")
        for status in reversed(file.statuses):
            said = translate("Support", "said by: {who}").format(who=word(status.said_by))
            text = joined(partial_text(status.since), sentence(status.status), said, status.note)
            self.statuses.add(text, (), "quiet")
        if not file.statuses:
            self.statuses.add_empty(
                translate("Support", "Nothing is noted about where she lives or is on her way.")
            )

    def _show_reviews(self, found: SupportFile) -> None:
        def describe(review: Any) -> str:
            flags = red_flags(review.answers)
            marked = translate_count("Support", "⚑ {n} red flags", len(flags)) if flags else ""
            due = (
                translate("Support", "next by {day}").format(day=day(review.review_by))
                if review.review_by
                else ""
            )
            level = translate("Support", "risk: {level}").format(level=word(review.level))
            return joined(day(review.on), level, marked, word(review.her_view), review.reasons, due)

        newest = found.reviews[0].id if found.reviews else ""
        self.reviews.show_records(
            found.reviews, describe, look=lambda review: "heading" if review.id == newest else "quiet"
        )

    def _show_plans(self, found: SupportFile) -> None:
        self.plans.clear(len(found.plans))
        for plan in found.plans:
            filled = sum(bool(getattr(plan, name).strip()) for name in PLAN_SECTIONS)
            keep = {
                True: translate("Support", "she may keep it"), False: translate("Support", "must stay here"),
                None: translate("Support", "not asked whether she may keep it"),
            }[plan.may_keep]  # fmt: skip
            text = joined(
                translate("Support", "version {number}").format(number=plan.version), day(plan.on),
                translate_count("Support", "{n} sections", filled), keep,
                "" if plan.agreed else translate("Support", "not made together with her"),
            )  # fmt: skip
            actions = [(translate("Support", "Paper …"), lambda plan=plan: self._show_paper(plan))]
            self.plans.add(text, actions, "heading" if plan is found.plans[0] else "quiet")
        if not found.plans:
            self.plans.add_empty(translate("Support", "No safety plan is made with her yet."))

    def _risk_form(self, review: Any) -> QWidget:
        from relvald_desktop.ui.dialogs.risk_form import RiskDialog

        before = self._support.reviews[0] if self._support and self._support.reviews else None
        return RiskDialog(self._context, self._case_id, review, before, self)

    def _compare(self) -> None:
        from relvald_desktop.ui.dialogs.risk_compare import RiskComparison

        if self._support is not None:
            RiskComparison(self._support.reviews, self).exec()

    def _write_plan(self) -> None:
        from relvald_desktop.ui.dialogs.plan_form import PlanDialog

        before = self._support.plans[0] if self._support and self._support.plans else None
        PlanDialog(self._context, self._case_id, before, self).exec()

    def _show_paper(self, plan: SafetyPlan) -> None:
        from relvald_desktop.ui.dialogs.plan_form import show_plan_paper

        show_plan_paper(self._context, plan, self)

    def _snooze(self) -> None:
        from relvald_desktop.ui.dialogs.plan_form import SnoozeDialog

        SnoozeDialog(self._context, self._case_id, self).exec()

    def _change(self) -> None:
        from relvald_desktop.ui.dialogs.status_form import StatusDialog

        StatusDialog(self._context, self._case_id, self).exec()

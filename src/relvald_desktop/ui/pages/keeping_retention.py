"""Gallring: what falls due, what is kept longer and why, erasing, certificates; and extracts for those it is about."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from relvald_desktop.records.retention import Erasure
from relvald_desktop.release.erasure import prepare_certificate
from relvald_desktop.rules.retention import is_listed
from relvald_desktop.services import retention
from relvald_desktop.services.erasing import erase_case
from relvald_desktop.services.erasing_without_case import Group, erase_without_case
from relvald_desktop.services.retention import EXCEPTIONS, CaseDue, WithoutCase
from relvald_desktop.store.finality import is_unfinished
from relvald_desktop.store.queries.people import people_by_name
from relvald_desktop.ui.context import Context, attempt
from relvald_desktop.ui.dialogs.checked_preview import preview_paper
from relvald_desktop.ui.dialogs.erase_case import EraseDialog
from relvald_desktop.ui.dialogs.erase_without_case import EraseWithoutCaseDialog
from relvald_desktop.ui.dialogs.retention_forms import exception_dialog, preview_extract, preview_left_out
from relvald_desktop.ui.language import day, translate, translate_count, word, wording
from relvald_desktop.ui.pages.keeping_without_case import WithoutCaseSection
from relvald_desktop.ui.widgets.fields import add_row, button, label, tick
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Action, Section, stacked
from relvald_desktop.ui.widgets.wrap_grid import WrapGrid
from relvald_desktop.ui.work import Job, run_with_progress


class RetentionTab(QWidget):
    """The lists, and below them what is done before its time."""

    def __init__(self, context: Context, notice: Notice) -> None:
        super().__init__()
        self._context, self.notice = context, notice
        self._job: Job | None = None
        self._reading: Job | None = None
        self._cases: dict[str, CaseDue] = {}
        self.due = Section(translate("Retention", "Due for erasure"), "dueNow")
        self.soon = Section(translate("Retention", "Due within 90 days"), "dueSoon")
        self.kept = Section(translate("Retention", "Kept longer"), "keptLonger")
        self.without = WithoutCaseSection(context, self._erase_without)
        self.erased = Section(translate("Retention", "Erased"), "erased")
        self.before = self._early()
        self.extract = self._extracts()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(
            stacked(self.due, self.soon, self.without, self.kept, self.erased, self.before, self.extract)
        )

    def refresh(self) -> None:
        """Read everything again, the cases in the background: every note's day is looked at."""
        work = self._context.work
        self._show_erased(retention.erasures(work))
        self._reading = Job(self).start(
            lambda told: (retention.every_case(work), retention.without_case(work)),
            self._show_found,
            self.notice.warn,
        )

    def _show_found(self, found: tuple[list[CaseDue], WithoutCase]) -> None:
        self.without.show_found(found[1])
        self._show_cases(found[0])

    def _show_cases(self, everything: list[CaseDue]) -> None:
        today = self._context.work.clock.today()
        self._cases = {each.case_id: each for each in everything}
        listed = [each for each in everything if is_listed(each.due, today)]
        kept = [each for each in everything if each.exceptions]
        self._show(
            self.due, [each for each in listed if each.is_due(today) and not each.exceptions], "warning"
        )
        self._show(self.soon, [each for each in listed if not each.is_due(today) and not each.exceptions], "")
        self._show_kept(kept)
        self._fill()

    def _early(self) -> Section:
        made = Section(translate("Retention", "Before its time"), "beforeTime")
        holder = QWidget()
        form = QFormLayout(holder)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.closed_case = add_row(form, translate("Retention", "Closed &case"), QComboBox(), "closedCase")
        form.addRow(
            _beside(
                button(translate("Retention", "Erase this case …"), "eraseEarly", self._erase_chosen),
                button(translate("Retention", "&Keep this case longer …"), "keepLonger", self._keep_chosen),
            )
        )
        made.add_widget(holder)
        return made

    def _extracts(self) -> Section:
        made = Section(translate("Retention", "Extract for a person"), "extracts")
        holder = QWidget()
        form = QFormLayout(holder)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.person = add_row(form, translate("Retention", "&Person"), QComboBox(), "extractPerson")
        self.child_itself = tick(
            translate("Retention", "A c&hild itself asks"),
            "childItself",
        )
        form.addRow(self.child_itself)
        form.addRow(
            label(translate("Retention", "Not a parent in the child's name: that may be he."), "quiet")
        )
        whole = button(
            translate("Retention", "Preview the e&xtract …"),
            "previewExtract",
            lambda: self._extract(preview_extract),
        )
        text = translate("Retention", "What it &leaves out, for the unit's file …")
        form.addRow(_beside(whole, button(text, "previewLeftOut", lambda: self._extract(preview_left_out))))
        hint = translate(
            "Retention",
            "If a man asks: even that he stands here may tell him of her. Decide first, with somebody else, whether anything can be given.",
        )
        form.addRow(label(hint, "quiet"))
        made.add_widget(holder)
        return made

    def _show(self, section: Section, cases: list[CaseDue], look: str) -> None:
        section.clear(len(cases))
        for each in cases:
            section.add(_described(each), self._actions(each), look)
        if not cases:
            section.add_empty(translate("Retention", "No case."))

    def _actions(self, case: CaseDue) -> list[Action]:
        keep: Action = (translate("Retention", "Keep longer …"), lambda: self._keep(case))
        show: Action = (
            translate("Retention", "Show"),
            lambda: self._context.caseAsked.emit(case.case_id, "overview"),
        )
        if case.closed_on is None or case.exceptions:
            return [keep, show]
        return [(translate("Retention", "Erase …"), lambda: self._erase(case)), keep, show]

    def _show_kept(self, cases: list[CaseDue]) -> None:
        self.kept.clear(len(cases))
        for case in cases:
            for each in case.exceptions:
                until = (
                    translate("Retention", "until {day}").format(day=day(each.until)) if each.until else ""
                )
                actions: list[Action] = [
                    (
                        translate("Retention", "Edit"),
                        lambda case=case, each=each: exception_dialog(
                            self._context, case.case_id, each, self
                        ).exec(),
                    ),
                    (
                        translate("Retention", "Keep no longer"),
                        lambda each=each: EXCEPTIONS.remove(self._context.work, each.id),
                    ),
                ]
                self.kept.add(joined(case.code, word(each.reason), until, each.note), actions)
        if not cases:
            self.kept.add_empty(translate("Retention", "Nothing is kept longer than its time."))

    def _show_erased(self, erasures: list[Erasure]) -> None:
        self.erased.clear(len(erasures))
        for each in erasures:
            count = sum(json.loads(each.counts).values())
            text = translate_count("Retention", "{n} records", count)
            paper: Action = (
                translate("Retention", "Certificate …"),
                lambda each=each: self._certify(each.id),
            )
            self.erased.add(joined(each.code, day(each.on), text), [paper])
        if not erasures:
            self.erased.add_empty(translate("Retention", "Nothing was erased yet."))

    def _fill(self) -> None:
        chosen, person = self.closed_case.currentData(), self.person.currentData()
        self.closed_case.clear()
        for each in sorted(self._cases.values(), key=lambda each: each.code):
            if each.closed_on is not None:
                self.closed_case.addItem(each.code, each.case_id)
        self.closed_case.setCurrentIndex(max(0, self.closed_case.findData(chosen)))
        self.person.clear()
        with self._context.work.reading() as session:
            known = people_by_name(session)
        for one, code in known:
            self.person.addItem(f"{one.name}  ({code})", one.id)
        self.person.setCurrentIndex(max(0, self.person.findData(person)))

    def _erase_chosen(self) -> None:
        if (case := self._cases.get(self.closed_case.currentData() or "")) is not None:
            self._erase(case)

    def _keep_chosen(self) -> None:
        if (case := self._cases.get(self.closed_case.currentData() or "")) is not None:
            self._keep(case)

    def _keep(self, case: CaseDue) -> None:
        exception_dialog(self._context, case.case_id, None, self).exec()

    def _extract(self, show: Any) -> None:
        if (person_id := self.person.currentData()) is not None:
            show(self._context, person_id, self, child_itself=self.child_itself.isChecked())

    def _erase(self, case: CaseDue) -> None:
        dialog = EraseDialog(self._context, case, self)
        dialog.exec()
        if dialog.result_value is None:
            return
        code, reason = dialog.result_value
        work = self._context.work
        self._job = run_with_progress(
            self, translate("Retention", "Erasing …"),
            lambda told: erase_case(work, case.case_id, typed_code=code, reason=reason, told=told), self._tell, self.notice.warn,
        )  # fmt: skip

    def _erase_without(self, group: Group, signal_ids: Collection[str]) -> None:
        work = self._context.work
        made = attempt(
            lambda: EraseWithoutCaseDialog(self._context, group, signal_ids, self), self.notice.warn
        )
        if made is None:
            return
        made.exec()
        if (typed := made.result_value) is None:
            return
        self._job = run_with_progress(
            self, translate("Retention", "Erasing …"),
            lambda told: erase_without_case(work, group, signal_ids, typed=typed, told=told), self._tell, self.notice.warn,
        )  # fmt: skip

    def _tell(self, erasure: Erasure) -> None:
        self.refresh()
        if is_unfinished(self._context.work.store):
            said = translate(
                "Retention",
                "The case {code} is erased, but traces of it may still lie on the encrypted disk: it was full or in use. They are taken away when the store is opened next.",
            )
            self.notice.warn(said.format(code=erasure.code))
            return
        text = translate("Retention", "The case {code} is erased for good.").format(code=erasure.code)
        if erasure.code in set(Group):
            text = translate("Retention", "Erased for good: {code}.").format(code=erasure.code)
        self.notice.tell(text, translate("Retention", "Certificate …"), lambda: self._certify(erasure.id))

    def _certify(self, erasure_id: str) -> None:
        outgoing = prepare_certificate(self._context.work, erasure_id, wording())
        preview_paper(
            self._context, translate("Retention", "Certificate of erasure"), outgoing, self, "retention"
        )


def _beside(*buttons: QWidget) -> WrapGrid:
    """Buttons side by side where there is room."""
    return WrapGrid(buttons, 2)


def _described(case: CaseDue) -> str:
    """A case in one row: when it falls due, by when it must be finished, what stands in the way and what speaks for
    keeping it."""
    state = translate("Retention", "! still open") if case.closed_on is None else ""
    tasks = (
        translate("Retention", "tasks not done: {count}").format(count=case.open_tasks)
        if case.open_tasks
        else ""
    )
    due = translate("Retention", "last note {last}, due {due}, finished by {by}").format(
        last=day(case.last_note), due=day(case.due.due_on), by=day(case.due.finish_by)
    )
    return joined(case.code, due, state, tasks, *(_suggestion(each) for each in case.suggested))


def _suggestion(kept: Any) -> str:
    text, asking = "? " + translate("Retention", kept.what), translate("Retention", "ask a lawyer")
    return text if kept.certain else f"{text} ({asking})"


def make_tab(context: Context, notice: Notice) -> RetentionTab:
    """The tab of the place Förvaring."""
    return RetentionTab(context, notice)

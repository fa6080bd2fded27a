"""Deciding about a signal: which case, a new one, pass it on, or nothing with a reason."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from relvald_desktop.records.codes import Relation, TriageOutcome, ViolenceType
from relvald_desktop.records.signal import Signal
from relvald_desktop.services.finding import similar_cases
from relvald_desktop.services.intake import answer_passed_on, open_case_for, triage_signal
from relvald_desktop.store.queries.cases import CaseFilters, case_list
from relvald_desktop.store.queries.signals import others_about_her
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import DraftedDialog
from relvald_desktop.ui.dialogs.signal_form import similar_text
from relvald_desktop.ui.language import day, sentence, translate, word
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.delay_clock import clock_text
from relvald_desktop.ui.widgets.fields import add_row, choice, clear_layout, label, line, look, named

_OUTCOMES = (
    TriageOutcome.NEW_CASE,
    TriageOutcome.LINKED,
    TriageOutcome.PASSED_ON,
    TriageOutcome.NO_ACTION,
    TriageOutcome.WAITING,
)


class TriageDialog(DraftedDialog):
    """Shows the whole signal, and asks what becomes of it."""

    help_topic = "signals"

    def __init__(self, context: Context, signal_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Triage", "Decide about a signal"), "triageForm")
        self._context = context
        with context.work.reading() as session:
            self._signal = session.get_one(Signal, signal_id)
        self._written = QFormLayout()
        self._written.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.addRow(self._written)
        self._show_signal()
        self._show_others()
        chosen = (
            self._signal.triage
            if self._signal.triage is not TriageOutcome.WAITING
            else TriageOutcome.NEW_CASE
        )
        self.outcome = add_row(
            self.form, translate("Triage", "&Decision"), choice(_OUTCOMES, chosen), "outcome"
        )
        self.case = add_row(self.form, translate("Triage", "&Case"), QComboBox(), "caseChoice")
        self.to = add_row(
            self.form, translate("Triage", "&Passed on to"), line(self._signal.passed_to), "passedTo"
        )
        self.reason = add_row(
            self.form, translate("Triage", "&Reason"), line(self._signal.triage_reason), "triageReason"
        )
        self._add_answer()
        self._fill_cases()
        self.add_button(translate("Triage", "Correct or co&mplete …"), "correctSignal", self._correct)
        self.outcome.currentIndexChanged.connect(lambda: self._show_needed())
        self._show_needed()
        self.keep_draft(context, signal_id)

    def _correct(self) -> None:
        """Another form for what was written down; what stands there then is shown here."""
        from relvald_desktop.ui.dialogs.signal_details import signal_details_dialog

        if signal_details_dialog(self._context, self._signal.id, self).exec():
            with self._context.work.reading() as session:
                self._signal = session.get_one(Signal, self._signal.id)
            clear_layout(self._written)
            self._show_signal()

    def _show_signal(self) -> None:
        signal = self._signal
        facts = [day(signal.received_on), signal.source_words or sentence(signal.source)]
        if signal.children is not None:
            number = translate("Triage", "number not known") if signal.children < 0 else str(signal.children)
            facts.append(translate("Triage", "children: {number}").format(number=number))
        facts += [word(ViolenceType(kind)) for kind in signal.violence_types]
        if signal.relation is not None:
            facts.append(word(Relation(signal.relation)))
        self._written.addRow(label("  ·  ".join(facts), "quiet"))
        if signal.acute:
            self._written.addRow(look(label(translate("Triage", "! Immediate danger")), "danger"))
        text = named(label(signal.seen_or_heard), "signalText", translate("Triage", "What was seen or heard"))
        self._written.addRow(text)
        for caption, value in (
            (translate("Triage", "About"), signal.about),
            (translate("Triage", "From the register"), signal.import_note),
        ):
            if value:
                self._written.addRow(caption, label(value))

    def _show_others(self) -> None:
        """Other signals about the same woman, and the delay clock of this one."""
        clock = clock_text(self._signal, self._context.work)
        self.form.addRow(
            named(label(clock.text, "danger" if clock.late else "quiet"), "delayClock", clock.text)
        )
        with self._context.work.reading() as session:
            others = others_about_her(session, self._signal)
        if not others:
            return
        self.form.addRow(
            label(
                translate("Triage", "Other signals about her ({count})").format(count=len(others)), "heading"
            )
        )
        for row in others[:5]:
            parts = (
                day(row.received_on),
                sentence(row.source),
                row.case_code or "",
                " ".join(row.seen_or_heard.split())[:100],
            )
            self.form.addRow(label("  ·  ".join(part for part in parts if part), "quiet"))

    def _add_answer(self) -> None:
        """What came back from where the signal was passed on to."""
        signal = self._signal
        self.answer = add_row(
            self.form, translate("Triage", "What was &answered"), line(signal.passed_answer), "passedAnswer"
        )
        self.answered_on = add_row(
            self.form, translate("Triage", "A&nswered"),
            DateField(self._context.work.clock.today, signal.passed_answer_on), "passedAnswerOn",
        )  # fmt: skip

    def _fill_cases(self) -> None:
        work, signal = self._context.work, self._signal
        for match in similar_cases(work, signal.about, signal.phone, signal.identity_number):
            self.case.addItem(similar_text(match), match.case_id)
        with work.reading() as session:
            rows = case_list(session, CaseFilters(), limit=200).rows
        for row in rows:
            if self.case.findData(row.id) < 0:
                self.case.addItem(f"{row.code}  {row.client_name}", row.id)
        if signal.case_id is not None:
            self.case.setCurrentIndex(max(0, self.case.findData(signal.case_id)))

    def _show_needed(self) -> None:
        outcome = TriageOutcome(self.outcome.currentData())
        for field, when in (
            (self.case, TriageOutcome.LINKED),
            (self.to, TriageOutcome.PASSED_ON),
            (self.reason, TriageOutcome.NO_ACTION),
            (self.answer, TriageOutcome.PASSED_ON),
            (self.answered_on, TriageOutcome.PASSED_ON),
        ):
            self.form.setRowVisible(field, outcome is when)

    def save(self) -> Any:
        work, outcome = self._context.work, TriageOutcome(self.outcome.currentData())
        if outcome is TriageOutcome.NEW_CASE:
            if self._signal.case_id is not None and self._signal.triage is outcome:
                return self._signal
            case = open_case_for(work, self._signal.id)
            self._context.caseAsked.emit(case.id, "")
            return case
        case_id = self.case.currentData() if outcome is TriageOutcome.LINKED else None
        decided = triage_signal(
            work, self._signal.id, outcome, case_id=case_id, passed_to=self.to.text() if outcome is TriageOutcome.PASSED_ON else "",
            reason=self.reason.text() if outcome is TriageOutcome.NO_ACTION else "",
        )  # fmt: skip
        if outcome is TriageOutcome.PASSED_ON and self.answer.text().strip():
            on = self.answered_on.date() or work.clock.today()
            decided = answer_passed_on(work, self._signal.id, self.answer.text(), on)
        return decided

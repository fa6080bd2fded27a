"""Writing a signal down in seconds: two fields are needed, everything else can wait."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from relvald_desktop.records.codes import NextStep, Role, Source
from relvald_desktop.services.finding import SimilarCase, similar_cases
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.store.queries.liaison import senders
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import DraftedDialog
from relvald_desktop.ui.language import clock, sentence, translate, word
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.draft_keeper import DraftKeeper
from relvald_desktop.ui.widgets.field_error import Lacking, refuse_lacking
from relvald_desktop.ui.widgets.fields import (
    add_row,
    button,
    choice,
    clear_layout,
    label,
    line,
    named,
    paragraph,
    tick,
    unlearned,
)

QUICK_SOURCES = (
    Source.POLICE, Source.HEALTH_CARE, Source.SCHOOL, Source.PRESCHOOL, Source.CHILD_UNIT, Source.HERSELF,
    Source.RELATIVE, Source.NEIGHBOUR,
)  # fmt: skip


class SignalDialog(DraftedDialog):
    """The quick form. `result_value` is the signal that was saved last."""

    help_topic = "new_signal"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("SignalForm", "New signal"), "signalForm")
        self._context = context
        self._case_id: str | None = None
        self._started = dt.datetime.now(dt.UTC)
        self.timer_label: QLabel = label("00:00", "quiet")
        self.seen = add_row(
            self.form,
            translate("SignalForm", "&What have you seen or heard?"),
            paragraph(rows=2),
            "seenOrHeard",
        )
        self._add_sources()
        self.about = add_row(
            self.form, translate("SignalForm", "W&ho is it about?"),
            unlearned(line(placeholder=translate("SignalForm", "name, number, case code – or nothing"))), "about",
        )  # fmt: skip
        matches = QVBoxLayout()
        self._similar = QVBoxLayout()
        self.linked: QLabel = named(label("", "safe"), "linkedCase", translate("SignalForm", "Linked case"))
        self.linked.hide()
        matches.addLayout(self._similar)
        matches.addWidget(self.linked)
        self.form.addRow("", matches)
        self._add_sender()
        self._add_rest()
        self.add_button(translate("SignalForm", "Save and n&ew"), "saveAndNew", self._save_and_new)
        self.drafts = DraftKeeper(self, context.work, "signal", "", self._collect)
        self._restore()
        self._listen()
        self.seen.setFocus()

    def _add_sources(self) -> None:
        group = self._source_group = QWidget()
        grid = QGridLayout(group)
        grid.setContentsMargins(0, 0, 0, 0)
        self.sources = QButtonGroup(self)
        self._by_source: dict[Source, QRadioButton] = {}
        for number, source in enumerate(QUICK_SOURCES):
            radio = named(QRadioButton(sentence(source)), f"source_{source}", sentence(source))
            self.sources.addButton(radio)
            self._by_source[source] = radio
            grid.addWidget(radio, number // 4, number % 4)
        others = [source for source in Source if source not in QUICK_SOURCES]
        self.other_source = choice(others, empty=translate("SignalForm", "Somebody else …"))
        grid.addWidget(
            named(self.other_source, "otherSource", translate("SignalForm", "Somebody else")), 2, 0, 1, 2
        )
        self.other_source.currentIndexChanged.connect(self._other_chosen)
        self.sources.buttonClicked.connect(lambda: self.other_source.setCurrentIndex(0))
        caption = QLabel(translate("SignalForm", "From"))
        caption.setBuddy(self.other_source)
        self.form.addRow(caption, named(group, "sources", translate("SignalForm", "From")))

    def _add_sender(self) -> None:
        """A sender that is known already chooses its source as well."""
        with self._context.work.reading() as session:
            known = senders(session)
        self.known_sender = add_row(
            self.form, translate("SignalForm", "&Known sender"), QComboBox(), "sender"
        )
        self.known_sender.addItem(translate("SignalForm", "none"), None)
        for row in known:
            self.known_sender.addItem(row.name, (row.id, str(row.source)))
        self.form.setRowVisible(self.known_sender, bool(known))
        self.known_sender.currentIndexChanged.connect(lambda: self._sender_chosen())

    def _sender_chosen(self) -> None:
        if self.known_sender.currentData():
            self._choose_source(Source(self.known_sender.currentData()[1]))

    def _choose_source(self, source: Source) -> None:
        if source in self._by_source:
            self.other_source.setCurrentIndex(0)
            self._by_source[source].setChecked(True)
        else:
            self.other_source.setCurrentIndex(self.other_source.findData(source))

    def _add_rest(self) -> None:
        self.children_field = add_row(
            self.form, translate("SignalForm", "&Children in the home"), QSpinBox(), "children"
        )
        self.children_field.setRange(-1, 20)
        self.children_field.setSpecialValueText(translate("SignalForm", "not known"))
        self.children_field.setValue(-1)
        self.acute = tick(translate("SignalForm", "&Immediate danger now"), "acute")
        self.form.addRow("", self.acute)
        self.received = add_row(
            self.form,
            translate("SignalForm", "&Received"),
            DateField(self._context.work.clock.today),
            "received",
        )
        self.received.setPlaceholderText(translate("SignalForm", "now"))
        self.step = add_row(
            self.form,
            translate("SignalForm", "Ne&xt step"),
            choice(NextStep, empty=translate("SignalForm", "not decided")),
            "nextStep",
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.timer_label)
        self.body.addLayout(row)

    def _listen(self) -> None:
        self._searching = QTimer(self)
        self._searching.setSingleShot(True)
        self._searching.setInterval(150)
        self._searching.timeout.connect(self._show_similar)
        self.about.textChanged.connect(lambda: self._searching.start())
        self.about.textChanged.connect(lambda: self.drafts.touch())
        self.seen.textChanged.connect(lambda: self.drafts.touch())
        ticking = QTimer(self)
        ticking.setInterval(1000)
        ticking.timeout.connect(self._tick)
        ticking.start()

    def _tick(self) -> None:
        seconds = round((dt.datetime.now(dt.UTC) - self._started).total_seconds())
        self.timer_label.setText(clock(dt.time(min(seconds // 60, 23), seconds % 60)))

    def _other_chosen(self) -> None:
        if self.other_source.currentData() and (checked := self.sources.checkedButton()):
            self.sources.setExclusive(False)
            checked.setChecked(False)
            self.sources.setExclusive(True)

    def source(self) -> Source | None:
        """The source that is chosen."""
        for source, radio in self._by_source.items():
            if radio.isChecked():
                return source
        other = self.other_source.currentData()
        return Source(other) if other else None

    def filled(self) -> SignalForm:
        """The form as it stands. Raises `NotADate`."""
        children = self.children_field.value()
        step = self.step.currentData()
        return SignalForm(
            seen_or_heard=self.seen.toPlainText(), source=self.source(), about=self.about.text(),
            received_on=self.received.date(), children=None if children < 0 else children,
            acute=True if self.acute.isChecked() else None, next_step=NextStep(step) if step else None,
            sender_id=self.known_sender.currentData()[0] if self.known_sender.currentData() else None,
        )  # fmt: skip

    def save(self) -> Any:
        form = self.filled()
        lacking: Lacking = []
        if not form.seen_or_heard.strip():
            lacking.append((self.seen, translate("SignalForm", "what you have seen or heard")))
        if form.source is None:
            lacking.append((self._source_group, translate("SignalForm", "who it comes from")))
        refuse_lacking(lacking)
        saved = receive_signal(self._context.work, form, case_id=self._case_id)
        self.drafts.finish()
        return saved

    def _save_and_new(self) -> None:
        self._save()
        if self.result_value is not None:
            again = SignalDialog(self._context, self.parentWidget())
            again.exec()
            self.result_value = again.result_value or self.result_value

    def _collect(self) -> dict[str, Any]:
        content = {
            "seen": self.seen.toPlainText(),
            "about": self.about.text(),
            "source": str(self.source() or ""),
        }
        return content if content["seen"] or content["about"] else {}

    def _restore(self) -> None:
        kept = self.drafts.find()
        if not kept:
            return
        self.seen.setPlainText(kept.get("seen", ""))
        self.about.setText(kept.get("about", ""))
        source = Source(kept["source"]) if kept.get("source") else None
        if source is not None:
            self._choose_source(source)
        self.notice.tell(
            translate("SignalForm", "This is what you had begun to write."),
            translate("SignalForm", "Begin anew"),
            self._begin_anew,
        )

    def _begin_anew(self) -> None:
        self.seen.clear()
        self.about.clear()
        self.notice.hide()
        self.drafts.save()

    def _show_similar(self) -> None:
        clear_layout(self._similar)
        for case in similar_cases(self._context.work, self.about.text()):
            text = similar_text(case)
            self._similar.addWidget(
                button(text, f"similar_{case.code}", lambda case=case: self._link(case), "link")
            )

    def _link(self, case: SimilarCase) -> None:
        self._case_id = case.case_id
        self.linked.setText(translate("SignalForm", "✓ Will be linked to {code}").format(code=case.code))
        self.linked.show()
        clear_layout(self._similar)


def similar_text(case: SimilarCase) -> str:
    """A case something may be about: code, who in it, and why."""
    who = case.name if case.role is Role.CLIENT else f"{case.name} ({word(case.role)})"
    return f"{case.code}  {who}  –  {translate('Similar', case.reason_key)}"

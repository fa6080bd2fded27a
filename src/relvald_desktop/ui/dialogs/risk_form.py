"""A risk review: what is known of each factor, her own view, the worker's judgement with its reasons."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from relvald_desktop.records.support_codes import Answer, HerView, RiskFactor, RiskLevel
from relvald_desktop.records.values import FactorAnswer
from relvald_desktop.rules.risk import FACTS, red_flags
from relvald_desktop.services.risk import REVIEWS, RiskForm, next_review
from relvald_desktop.services.settings import read_settings
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import DraftedDialog
from relvald_desktop.ui.language import sentence, translate, word
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.draft_keeper import DraftKeeper
from relvald_desktop.ui.widgets.field_error import Lacking, refuse_lacking
from relvald_desktop.ui.widgets.fields import add_row, choice, label, line, named, paragraph


class RiskDialog(DraftedDialog):
    """A new review begins with the answers of the one before; a review is corrected by opening it again."""

    help_topic = "risk"

    def __init__(
        self, context: Context, case_id: str, review: Any, before: Any = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, translate("Risk", "Risk review"), "riskForm")
        self._context, self._case_id, self._review = context, case_id, review
        known = review or RiskForm(on=context.work.clock.today(), answers=before.answers if before else ())
        self._add_top(known)
        self._add_factors(known.answers)
        self._add_judgement(known)
        self.drafts = DraftKeeper(self, context.work, "risk", review.id if review else case_id, self._collect)
        self._began = self._collect_all()
        self._restore()
        for field in (self.her_words, self.reasons):
            field.textChanged.connect(lambda: self.drafts.touch())
        self.level.currentIndexChanged.connect(lambda: self._propose_review())
        self.her_view.setFocus()

    def save(self) -> Any:
        form, work = self.filled(), self._context.work
        lacking: Lacking = []
        if form.level is None:
            lacking.append((self.level, translate("Risk", "level")))
        if not form.reasons.strip():
            lacking.append((self.reasons, translate("Risk", "reasons")))
        refuse_lacking(lacking)
        if self._review is not None:
            saved = REVIEWS.change(work, self._review.id, form)
        else:
            saved = REVIEWS.add(work, form, case_id=self._case_id)
        return saved

    def filled(self) -> RiskForm:
        """The form as it stands. Raises `NotADate`."""
        level = self.level.currentData()
        return RiskForm(
            on=self.on.date() or self._context.work.clock.today(), level=RiskLevel(level) if level else None,
            reasons=self.reasons.toPlainText(), her_view=HerView(self.her_view.currentData()),
            her_words=self.her_words.toPlainText(), answers=self.answers(), review_by=self.review_by.date(),
        )  # fmt: skip

    def answers(self) -> tuple[FactorAnswer, ...]:
        """Every factor of which something is known."""
        found = []
        for factor, (box, since) in self._factors.items():
            answer = Answer(box.currentData())
            if answer is not Answer.UNKNOWN or since.text().strip():
                found.append(FactorAnswer(factor, answer, " ".join(since.text().split())))
        return tuple(found)

    def _add_top(self, known: Any) -> None:
        self.on = add_row(
            self.form,
            translate("Risk", "&Day"),
            DateField(self._context.work.clock.today, known.on),
            "riskOn",
        )
        self.her_view = add_row(
            self.form, translate("Risk", "How does &she see it?"), choice(HerView, known.her_view), "herView"
        )
        self.her_words = add_row(
            self.form, translate("Risk", "In her o&wn words"), paragraph(known.her_words, rows=2), "herWords"
        )

    def _add_factors(self, answers: tuple[FactorAnswer, ...]) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        known = {each.factor: each for each in answers}
        self._factors: dict[RiskFactor, tuple[QComboBox, QLineEdit]] = {}
        for row, factor in enumerate(RiskFactor):
            said = known.get(factor)
            text = ("⚑ " if FACTS[factor].red_flag else "") + sentence(factor)
            caption: QLabel = label(text)
            caption.setToolTip(FACTS[factor].source)
            box = named(choice(Answer, said.answer if said else None), f"answer_{factor}", sentence(factor))
            box.setAccessibleDescription(FACTS[factor].source)
            since = named(
                line(said.since if said else "", placeholder=translate("Risk", "since when")), f"since_{factor}",
                translate("Risk", "{factor}: since when").format(factor=sentence(factor)),
            )  # fmt: skip
            box.currentIndexChanged.connect(lambda: self._show_flags())
            caption.setBuddy(box)
            grid.addWidget(caption, row, 0)
            grid.addWidget(box, row, 1)
            grid.addWidget(since, row, 2)
            self._factors[factor] = (box, since)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 1)
        self.body.addWidget(label(translate("Risk", "What is known of him and of the violence"), "heading"))
        note = translate(
            "Risk", "⚑ marks what the research ties to lethal violence; the source stands in each row's tooltip. Nothing is summed."
        )  # fmt: skip
        self.body.addWidget(label(note, "quiet"))
        self.body.addWidget(holder)
        self.flags: QLabel = named(label("", "danger"), "redFlags", translate("Risk", "Red flags"))
        self.body.addWidget(self.flags)
        self._show_flags()

    def _add_judgement(self, known: Any) -> None:
        from PySide6.QtWidgets import QFormLayout

        below = QFormLayout()
        below.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.body.addLayout(below)
        self.level = add_row(
            below, translate("Risk", "My &judgement"),
            choice(RiskLevel, known.level, empty=translate("Risk", "not judged yet")), "riskLevel",
        )  # fmt: skip
        self.reasons = add_row(
            below, translate("Risk", "&Reasons"), paragraph(known.reasons, rows=3), "riskReasons"
        )
        self.review_by = add_row(
            below, translate("Risk", "&Next review by"),
            DateField(self._context.work.clock.today, known.review_by, future=True), "reviewBy",
        )  # fmt: skip

    def _show_flags(self) -> None:
        flags = red_flags(self.answers())
        words = ", ".join(word(each) for each in flags)
        self.flags.setText(translate("Risk", "⚑ Red flags: {flags}").format(flags=words) if flags else "")
        self.flags.setVisible(bool(flags))

    def _propose_review(self) -> None:
        if level := self.level.currentData():
            on = self.on.date() or self._context.work.clock.today()
            self.review_by.set_date(next_review(on, RiskLevel(level), read_settings(self._context.work)))

    def _collect_all(self) -> dict[str, Any]:
        return {
            "her_words": self.her_words.toPlainText(), "reasons": self.reasons.toPlainText(),
            "answers": [str(each) for each in self.answers()],
        }  # fmt: skip

    def _collect(self) -> dict[str, Any]:
        now = self._collect_all()
        return {} if now == self._began else now

    def _restore(self) -> None:
        kept = self.drafts.find()
        if not kept:
            return
        self.her_words.setPlainText(kept.get("her_words", ""))
        self.reasons.setPlainText(kept.get("reasons", ""))
        for said in map(FactorAnswer.parse, kept.get("answers", [])):
            box, since = self._factors[said.factor]
            box.setCurrentIndex(box.findData(said.answer))
            since.setText(said.since)
        self.notice.tell(translate("Risk", "This is what you had begun to write."))

"""The way of a legal matter as a row of stages: what is done, where it is, what is expected, what may come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from relvald_desktop.rules.matter_timeline import Stage, StageState
from relvald_desktop.ui.language import day, sentence, translate
from relvald_desktop.ui.widgets.fields import label, look, named
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_MARKS = {
    StageState.DONE: "✓", StageState.NOW: "●", StageState.EXPECTED: "→", StageState.POSSIBLE: "○",
    StageState.PASSED_BY: "–", StageState.CLOSED: "–",
}  # fmt: skip
_WORDS = {
    StageState.DONE: QT_TRANSLATE_NOOP("Timeline", "done"), StageState.NOW: QT_TRANSLATE_NOOP("Timeline", "here now"),
    StageState.EXPECTED: QT_TRANSLATE_NOOP("Timeline", "expected"), StageState.POSSIBLE: QT_TRANSLATE_NOOP("Timeline", "may come"),
    StageState.PASSED_BY: QT_TRANSLATE_NOOP("Timeline", "nothing noted"), StageState.CLOSED: QT_TRANSLATE_NOOP("Timeline", "will not come"),
}  # fmt: skip
_LOOKS = {StageState.NOW: "stageNow", StageState.DONE: "stageDone", StageState.EXPECTED: "stageExpected"}


class StageBar(QWidget):
    """Seven boxes beside each other, each with a sign, a word and a day; nothing is said by colour alone."""

    def __init__(self, stages: Sequence[Stage]) -> None:
        super().__init__()
        spoken = "; ".join(self._spoken(stage) for stage in stages)
        named(self, "stageBar", translate("Timeline", "Timeline: {stages}").format(stages=spoken))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(4)
        for stage in stages:
            row.addWidget(self._box(stage), 1)

    def _box(self, stage: Stage) -> QFrame:
        box = look(QFrame(), _LOOKS.get(stage.state, "stageOther"))
        inner = QVBoxLayout(box)
        inner.setContentsMargins(6, 4, 6, 4)
        inner.setSpacing(0)
        mark, name = _MARKS[stage.state], translate("Timeline", stage.name)
        kind = "heading" if stage.state is StageState.NOW else ""
        inner.addWidget(label(f"{mark} {name}", kind))
        inner.addWidget(label(self._detail(stage), "quiet"))
        inner.addStretch(1)
        return box

    def _detail(self, stage: Stage) -> str:
        words = (
            sentence(stage.legal_state) if stage.legal_state else translate("Timeline", _WORDS[stage.state])
        )
        return "\n".join(part for part in (day(stage.on), words) if part)

    def _spoken(self, stage: Stage) -> str:
        parts = [translate("Timeline", stage.name), translate("Timeline", _WORDS[stage.state])]
        if stage.legal_state is not None:
            parts.append(sentence(stage.legal_state))
        return ", ".join([*parts, day(stage.on)] if stage.on else parts)

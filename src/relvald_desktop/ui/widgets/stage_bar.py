"""The way of a legal matter as a row of stages: what is done, where it is, what is expected, what may come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from relvald_desktop.rules.matter_timeline import Stage, StageState
from relvald_desktop.ui.language import day, sentence, translate
from relvald_desktop.ui.widgets.fields import label, look, named
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_MARKS = {
    StageState.DONE: "✓", StageState.NOW: "●", StageState.EXPECTED: "→", StageState.POSSIBLE: "○",
    StageState.PASSED_BY: "–", StageState.NOT_NEEDED: "–", StageState.CLOSED: "–",
}  # fmt: skip
_WORDS = {
    StageState.DONE: QT_TRANSLATE_NOOP("Timeline", "done"), StageState.NOW: QT_TRANSLATE_NOOP("Timeline", "here now"),
    StageState.EXPECTED: QT_TRANSLATE_NOOP("Timeline", "expected"), StageState.POSSIBLE: QT_TRANSLATE_NOOP("Timeline", "may come"),
    StageState.PASSED_BY: QT_TRANSLATE_NOOP("Timeline", "nothing noted"), StageState.CLOSED: QT_TRANSLATE_NOOP("Timeline", "will not come"),
    StageState.NOT_NEEDED: QT_TRANSLATE_NOOP("Timeline", "not needed"),
}  # fmt: skip
_LOOKS = {StageState.NOW: "stageNow", StageState.DONE: "stageDone", StageState.EXPECTED: "stageExpected"}


_GAP = 4


class StageBar(QWidget):
    """Seven boxes beside each other, each with a sign, a word and a day; nothing is said by colour alone. Where the
    text is large or the window small they stand in several rows."""

    def __init__(self, stages: Sequence[Stage]) -> None:
        super().__init__()
        spoken = "; ".join(self._spoken(stage) for stage in stages)
        named(self, "stageBar", translate("Timeline", "Timeline: {stages}").format(stages=spoken))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 2)
        self._grid.setSpacing(_GAP)
        self._boxes = [self._box(stage) for stage in stages]
        self._columns = 0
        self._stand_in(len(self._boxes))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As narrow as its widest box."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """As many boxes in a row as there is room for, the rows about as long."""
        super().resizeEvent(event)
        most = max(1, (event.size().width() + _GAP) // (self._widest() + _GAP))
        rows = -(-len(self._boxes) // most)
        self._stand_in(-(-len(self._boxes) // rows))

    def _widest(self) -> int:
        return max((box.minimumSizeHint().width() for box in self._boxes), default=0)

    def _stand_in(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, box in enumerate(self._boxes):
            self._grid.addWidget(box, number // columns, number % columns)
        self.updateGeometry()

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
        """The day and the latest step; the step is left out where the name of the stage says it already."""
        words = translate("Timeline", _WORDS[stage.state])
        if stage.legal_state is not None:
            words = sentence(stage.legal_state)
            if words.casefold() == translate("Timeline", stage.name).casefold():
                words = ""
        return "\n".join(part for part in (day(stage.on), words) if part)

    def _spoken(self, stage: Stage) -> str:
        parts = [translate("Timeline", stage.name), translate("Timeline", _WORDS[stage.state])]
        if stage.legal_state is not None:
            parts.append(sentence(stage.legal_state))
        return ", ".join([*parts, day(stage.on)] if stage.on else parts)

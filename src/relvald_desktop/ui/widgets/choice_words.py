"""What is chosen in a box that is too narrow for it, in full under the box."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from relvald_desktop.ui.widgets.fields import Words, look

LONG = 36
"""Letters; a box with a longer text in it gets its words under it."""
_SHOWN = 10


class ChoiceWords(Words):
    """Repeats the chosen text of a box whenever the box cuts it. The box is made no wider than the window allows."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__()
        self._box = box
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_SHOWN)
        self.setObjectName("choiceWords")
        self.setWordWrap(True)
        look(self, "quiet")
        box.installEventFilter(self)
        box.currentTextChanged.connect(lambda: self._tell())
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """The box got another width."""
        if event.type() == QEvent.Type.Resize:
            self._tell()
        return False

    def _tell(self) -> None:
        text = self._box.currentText()
        self.setText(text)
        self.setVisible(room_in(self._box) < self._box.fontMetrics().horizontalAdvance(text))


def room_in(box: QComboBox) -> int:
    """Pixels for the text of a box."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()


def is_long(box: QComboBox) -> bool:
    """Whether some text in a box is long."""
    return any(len(box.itemText(number)) > LONG for number in range(box.count()))

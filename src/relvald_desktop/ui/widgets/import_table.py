"""The rows of a register with what happens to each: a word, a colour, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QTableView

from relvald_desktop.services.importing import Reading, Remark
from relvald_desktop.services.importing.verdicts import Judged, Verdict
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.theme import colours
from relvald_desktop.wording import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()

VERDICTS = {
    Verdict.IMPORTED: QT_TRANSLATE_NOOP("ImportForm", "✓ imported"),
    Verdict.NOTED: QT_TRANSLATE_NOOP("ImportForm", "✓ imported, look at it"),
    Verdict.KNOWN: QT_TRANSLATE_NOOP("ImportForm", "= here already"),
    Verdict.REFUSED: QT_TRANSLATE_NOOP("ImportForm", "✗ refused"),
}
_COLOURS = {Verdict.NOTED: "warning", Verdict.KNOWN: "quiet", Verdict.REFUSED: "danger"}
ROW, VERDICT, WHY = range(3)
"""The columns before those of the register."""
_CELL_LETTERS = 20
_TEXT_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


def said(remark: Remark) -> str:
    """A remark in the language of the window, with the column it is about."""
    reason = translate("Import", remark.reason).format(about=remark.about)
    return f"{remark.column}: {reason}" if remark.column else reason


class ImportTable(QAbstractTableModel):
    """Every row of data; `show_only` leaves the others out."""

    widths = (6, 22, 60)

    def __init__(self) -> None:
        super().__init__()
        self._columns: list[tuple[str, int]] = []
        self._all: Sequence[Judged] = ()
        self.rows: Sequence[Judged] = ()
        self._only: Verdict | None = None

    def show(self, reading: Reading, judged: Sequence[Judged]) -> None:
        """Show the rows of a plan."""
        self.beginResetModel()
        fields = reading.register.fields
        self._all = judged
        self._columns = [
            (each.label, reading.columns[each.name]) for each in fields.all if each.name in reading.columns
        ]
        self._choose()
        self.endResetModel()

    def show_only(self, verdict: Verdict | None) -> None:
        """Show the rows of one verdict, or all."""
        self.beginResetModel()
        self._only = verdict
        self._choose()
        self.endResetModel()

    def forget(self) -> None:
        """Let go of every row; called at a lock."""
        self.rows = self._all = ()

    def rowCount(self, parent: Index = _NONE) -> int:  # noqa: N802  (Qt's name)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NONE) -> int:  # noqa: N802
        return 0 if parent.isValid() else WHY + 1 + len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        judged = self.rows[index.row()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in (VERDICT, WHY):
            colour = _COLOURS.get(judged.verdict)
            return QBrush(QColor(getattr(colours(), colour))) if colour else None
        return self._text(judged, index.column()) if role in _TEXT_ROLES else None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section > WHY:
            return translate("ImportForm", self._columns[section - WHY - 1][0])
        return (
            translate("ImportForm", "Row"),
            translate("ImportForm", "What happens"),
            translate("ImportForm", "Why"),
        )[section]

    def _text(self, judged: Judged, column: int) -> str:
        if column == ROW:
            return str(judged.row)
        if column == VERDICT:
            return translate("ImportForm", VERDICTS[judged.verdict])
        if column == WHY:
            return "; ".join(said(each) for each in judged.remarks)
        place = self._columns[column - WHY - 1][1]
        return " ".join(judged.cells[place].split()) if place < len(judged.cells) else ""

    def _choose(self) -> None:
        self.rows = [each for each in self._all if self._only in (None, each.verdict)]


class RemarkTable(QAbstractTableModel):
    """What there is to say about rows: each remark with the word for its kind."""

    _HEADS = (
        QT_TRANSLATE_NOOP("ImportForm", "Kind"),
        QT_TRANSLATE_NOOP("ImportForm", "Row"),
        QT_TRANSLATE_NOOP("ImportForm", "Column"),
        QT_TRANSLATE_NOOP("ImportForm", "Reason"),
    )
    widths = (18, 6, 26, 60)

    def __init__(self, remarks: Sequence[tuple[str, Remark]]) -> None:
        super().__init__()
        self._remarks = remarks

    def forget(self) -> None:
        """Let go of every remark; called at a lock."""
        self._remarks = ()

    def rowCount(self, parent: Index = _NONE) -> int:  # noqa: N802  (Qt's name)
        return 0 if parent.isValid() else len(self._remarks)

    def columnCount(self, parent: Index = _NONE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        kind, remark = self._remarks[index.row()]
        reason = translate("Import", remark.reason).format(about=remark.about)
        return (kind, str(remark.row), remark.column, reason)[index.column()]

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return translate("ImportForm", self._HEADS[section])


def dressed(view: QTableView, model: ImportTable | RemarkTable) -> QTableView:
    """A view of a model. Widths are by what usually stands in a column: measuring fifty thousand rows would hold the window
    up."""
    model.setParent(view)
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setAlternatingRowColors(True)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    view.setMinimumHeight(view.fontMetrics().lineSpacing() * 12)
    _fit_columns(view, model)
    model.modelReset.connect(lambda: _fit_columns(view, model))
    return view


def _fit_columns(view: QTableView, model: ImportTable | RemarkTable) -> None:
    letter = view.fontMetrics().averageCharWidth()
    for column in range(model.columnCount()):
        width = model.widths[column] if column < len(model.widths) else _CELL_LETTERS
        view.setColumnWidth(column, letter * width)

"""Run as a program: `python -m tests.faults.a_locked_window STORE DROWSSAP DROW`: the real window on a store that exists,
with a word in every kind of field and window; it locks when it is told to, and waits to be looked into.

Passphrase and word are given backwards, so that they stand nowhere in this process but where the program put them. Says
OPEN, waits for a line, locks, says LOCKED with what its widgets still hold, and waits for another line.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEventLoop,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QMenu, QPlainTextEdit, QToolTip, QWidget

from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.shell import Shell
from relvald_desktop.ui.theme import use_theme
from relvald_desktop.vault.process import harden
from tests.faults.a_day_with_canaries import fill, fill_store, half_written_forms


def main() -> int:
    """The day, up to its lock."""
    harden()
    application = QApplication(sys.argv[:1])
    use_language("sv")
    use_theme("light")
    shell = Shell(Preferences(), Path(sys.argv[1]))
    shell.show()
    page: Any = shell._stack.currentWidget()
    QTest.keyClicks(
        page.passphrase, sys.argv[2][::-1]
    )  # letter by letter: the field grows, and remembers each
    page.unlock()
    spin(application, lambda: shell.workspace is not None)
    run(application, lambda: work_with(shell, sys.argv[3][::-1]))
    print("OPEN", flush=True)
    sys.stdin.readline()
    run(application, shell.lock)
    rest(application, 1)
    print("LOCKED", flush=True)
    needle = sys.stdin.readline().strip()
    print(json.dumps(readable(needle)), flush=True)
    return 0


def run(application: QApplication, act: Any) -> None:
    """Do something as a worker's click does it: from within the event loop."""
    done: list[int] = []
    QTimer.singleShot(0, lambda: (act(), done.append(1)))
    spin(application, lambda: bool(done))
    rest(application, 0.2)


def rest(application: QApplication, seconds: float) -> None:
    """Let the event loop turn for a while."""
    end = time.monotonic() + seconds
    spin(application, lambda: time.monotonic() > end)


def work_with(shell: Shell, word: str) -> None:
    """The word in the store, in every page, in open forms, in a tooltip, a menu, a completer and on the clipboard."""
    workspace = shell.workspace
    assert workspace is not None
    context = workspace.context
    case_id = fill_store(context.work, word)
    for place in (
        "today",
        "signals",
        "cases",
        "support",
        "legal",
        "liaison",
        "summary",
        "safekeeping",
        "settings",
    ):
        workspace.go(place)
        QApplication.processEvents()
    for tab in ("journal", "legal", "overview"):
        workspace.show_case(case_id, tab)
        QApplication.processEvents()
    context.clipboard.copy(word)
    for dialog in half_written_forms(context, case_id):
        fill(dialog, word, save=False)
        dialog.setWindowTitle(word)
        dialog.show()
        QApplication.processEvents()
    float_around(shell, word)
    workspace.notice.tell(word)
    QApplication.processEvents()


def float_around(shell: Shell, word: str) -> None:
    """A tooltip, a menu and a list of completions with the word."""
    QToolTip.showText(shell.mapToGlobal(shell.rect().center()), word, shell)
    menu = QMenu(word, shell.workspace)
    menu.addAction(word)
    menu.popup(shell.mapToGlobal(shell.rect().center()))
    completer = QCompleter([word], shell.workspace)
    completer.popup().show()


def readable(needle: str) -> dict[str, list[str]]:
    """Where the word can still be read: in widgets, models, actions, for screen readers, in our own objects."""
    found: dict[str, list[str]] = {"widgets": [], "models": [], "accessible": [], "objects": []}
    for widget in QApplication.allWidgets():
        texts = [
            widget.windowTitle(),
            widget.toolTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
        ]
        for getter in ("text", "toPlainText", "title", "currentText", "placeholderText", "labelText"):
            if callable(read := getattr(widget, getter, None)):
                texts.append(str(read()))
        if any(needle in text for text in texts):
            found["widgets"].append(f"{type(widget).__name__} {widget.objectName()}")
        found["accessible"] += accessible(widget, needle)
        found["widgets"] += undone(widget, needle)
    for thing in gc.get_objects():
        if isinstance(thing, QAbstractItemModel):
            found["models"] += [type(thing).__name__] if needle in spoken_by(thing) else []
        elif isinstance(thing, QAction) and needle in thing.text():
            found["widgets"].append("action")
        elif str(type(thing).__module__).startswith("relvald_desktop") and needle in repr(vars_of(thing)):
            found["objects"].append(type(thing).__qualname__)
    if needle in str(QApplication.clipboard().text()):
        found["widgets"].append("clipboard")
    return found


def undone(widget: Any, needle: str) -> list[str]:
    """What comes back when a field is asked to undo."""
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        for _ in range(20):
            widget.undo()
        text = widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
        return [f"undo of {widget.objectName()}"] if needle in text else []
    return []


def accessible(widget: QWidget, needle: str) -> list[str]:
    """What a screen reader would be told of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None or not interface.isValid():
        return []
    kinds = (
        QAccessible.Text.Name,
        QAccessible.Text.Value,
        QAccessible.Text.Description,
        QAccessible.Text.Help,
    )
    return [widget.objectName() for kind in kinds if needle in interface.text(kind)]


def spoken_by(model: QAbstractItemModel) -> str:
    """The texts of a model's first rows."""
    top = QModelIndex()
    rows = min(model.rowCount(top), 50)
    columns = 1 if isinstance(model, QAbstractListModel) else min(model.columnCount(top), 20)
    return " ".join(
        str(model.data(model.index(row, column, top), Qt.ItemDataRole.DisplayRole))
        for row in range(rows) for column in range(columns)
    )  # fmt: skip


def vars_of(thing: object) -> object:
    """An object's own texts, and those in its lists."""
    held = getattr(thing, "__dict__", {})
    return [
        value
        for value in held.values()
        if isinstance(value, str | list | tuple | dict) and not isinstance(thing, QObject)
    ] + [value for value in held.values() if isinstance(value, str)]


def spin(application: QApplication, until: Any) -> None:
    """Turn the event loop until something is so: a real loop, in which deletions come about as they do for a worker."""
    loop, timer = QEventLoop(), QTimer()
    end = time.monotonic() + 30
    timer.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > end else None)
    timer.start(10)
    loop.exec()
    assert until()


if __name__ == "__main__":
    sys.exit(main())

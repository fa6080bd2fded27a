"""Starts to a window on screen, and leaves: `bare` a PySide6 form, `app` the unlock window of the store given."""

from __future__ import annotations

import os
import sys


def bare() -> None:
    """A form like the unlock window, of Qt alone."""
    from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QMainWindow, QPushButton, QWidget

    application = QApplication(sys.argv[:1])
    window, inner = QMainWindow(), QWidget()
    form = QFormLayout(inner)
    form.addRow("Lösenfras", QLineEdit())
    form.addRow(QPushButton("Lås upp"))
    window.setCentralWidget(inner)
    window.resize(1000, 700)
    window.show()
    for _ in range(5):
        application.processEvents()
    os._exit(0)


def app() -> None:
    """The program itself, stopped once its window is painted."""
    from PySide6.QtWidgets import QApplication

    import relvald_desktop.app as program
    from relvald_desktop.ui import warming

    warming.Warming = lambda _: None

    def exec_once(*_: object) -> int:
        for _ in range(5):
            QApplication.processEvents()
        os._exit(0)

    QApplication.exec = exec_once  # type: ignore[method-assign]
    program.main(["--store", sys.argv[2]])


if __name__ == "__main__":
    {"bare": bare, "app": app}[sys.argv[1]]()

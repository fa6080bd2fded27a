"""Pictures of importing: each kind of register before, and what came of one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from relvald_desktop.resources import path
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.screenshots_props import wait_until

REGISTERS = (
    ("52-import", "signalregister-2025.csv"),
    ("52-2-import-cases", "arenderegister-2023.csv"),
    ("52-3-import-contacts", "kontaktregister-2024.csv"),
    ("52-4-import-court-dates", "domstolsdagar-2029.csv"),
)


def import_makers(context: Context) -> list[tuple[str, Callable[[], QWidget]]]:
    """What makes each window, by the name of its picture."""
    return [
        *((name, lambda file=file: _dialog(context, file)) for name, file in REGISTERS),
        ("52-5-import-result", lambda: _result(context, REGISTERS[1][1])),
    ]


def _dialog(context: Context, file: str) -> QWidget:
    from relvald_desktop.services.importing import read_file
    from relvald_desktop.ui.dialogs.import_form import ImportDialog

    dialog = ImportDialog(context, read_file(path("demo", file)))
    wait_until(lambda: dialog.plan is not None)
    return dialog


def _result(context: Context, file: str) -> QWidget:
    from relvald_desktop.services.importing import likeliest, plan_import, read_file
    from relvald_desktop.services.importing.running import result_of
    from relvald_desktop.ui.dialogs.import_result import ResultDialog

    reading = likeliest(read_file(path("demo", file)))
    return ResultDialog(context, result_of(plan_import(context.work, reading)))

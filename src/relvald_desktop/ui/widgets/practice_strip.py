"""The strip over every place of a practice store, and the ways between it and the worker's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from relvald_desktop.services.guide import put_guide_away, read_guide
from relvald_desktop.services.settings import read_settings
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import button
from relvald_desktop.ui.widgets.practice_mark import practice_mark

Command = tuple[str, Callable[[], Any]]


class PracticeStrip(QWidget):
    """ÖVNING, what must not be written here, and the way out of it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        strip = practice_mark(
            translate("Practice", "Nobody here exists. Never write about a real person in this store.")
        )
        row = strip.layout()
        assert isinstance(row, QBoxLayout)
        row.addWidget(
            button(
                translate("Practice", "My own store …"),  # no letter: it stands above pages that use them all
                "ownStore",
                lambda: context.practiceAsked.emit(False),
            )
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(strip)


def practice_commands(context: Context) -> list[Command]:
    """What can be found by its name about practising."""
    if not read_settings(context.work).practice:
        return [
            (translate("Practice", "Practise on made-up people"), lambda: context.practiceAsked.emit(True))
        ]
    own = (translate("Practice", "My own store"), lambda: context.practiceAsked.emit(False))
    if read_guide(context.work) is None:
        return [own]
    return [own, (translate("Practice", "Getting started"), lambda: _show_guide(context))]


def _show_guide(context: Context) -> None:
    put_guide_away(context.work, away=False)
    context.placeAsked.emit("today")

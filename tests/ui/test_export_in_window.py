"""Everything exported from Förvaring: warned, understood, asked where, written, told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from tests.ui.conftest import Desk
from tests.ui.papers import NUMBER, a_hearing, departures, part, press, save_as, tick, told


def show_health(desk: Desk) -> None:
    desk.place(Qt.Key.Key_8)
    desk.shell.workspace.page("safekeeping").show_tab("keeping_health")
    desk.settle()


def test_everything_is_exported_once_it_is_understood(desk: Desk, tmp_path: Path) -> None:
    a_hearing(desk)
    target = tmp_path / "allt.json"
    show_health(desk)

    def too_early(dialog: Any) -> None:
        assert not part(dialog, "save").isEnabled()
        desk.driver.bot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert part(dialog, "understood").text().replace("&", "") in told(dialog)
        press(desk, dialog, "cancel")

    def export(dialog: Any) -> None:
        tick(desk, dialog, "understood")
        save_as(desk, dialog, target, "save")

    for act in (too_early, export):
        assert not target.exists()
        desk.driver.meanwhile(
            "exportEverything", act, lambda: press(desk, desk.shell, "exportEverything")
        )  # fmt: skip
    desk.settle()
    assert target.name in told(desk.shell)
    assert NUMBER in target.read_text(encoding="utf-8")
    assert json.loads(target.read_text(encoding="utf-8"))["records"]["case"]
    assert desk.log()[0] == "export.saved"
    assert [left.noun for left in departures(desk)] == ["export"]


def test_a_file_that_is_there_is_told_in_its_place(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "allt.json"
    target.write_text("{}")
    show_health(desk)

    def export(dialog: Any) -> None:
        tick(desk, dialog, "understood")
        save_as(
            desk, dialog, tmp_path / "allt", "save"
        )  # the ending is put on: the window that asks can't know
        assert part(dialog, "noticeText").isVisible()
        press(desk, dialog, "cancel")

    desk.driver.meanwhile("exportEverything", export, lambda: press(desk, desk.shell, "exportEverything"))
    assert target.read_text() == "{}"

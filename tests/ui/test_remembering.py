"""Windows, columns and filters stay as they were left, and nothing of what stands in them is kept on the disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from relvald_desktop.services import casework
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.ui.dialogs.signal_form import SignalDialog
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.shell import Shell
from tests.ui.conftest import Desk
from tests.ui.papers import part


@pytest.fixture
def with_case(desk: Desk) -> Desk:
    """A desk with one case."""
    casework.open_case(desk.work, CaseForm(client=PersonForm(given_name="Zyxqvanja", family_name="Hemlund")))
    return desk


def list_of_cases(desk: Desk) -> QTableView:
    """The list of cases, in sight."""
    desk.place(Qt.Key.Key_3)
    desk.settle()
    return desk.driver.find(QTableView, "Ärenden")


def rebuilt(desk: Desk) -> None:
    """The places built anew, as after the next unlocking."""
    assert desk.shell.workspace is not None
    desk.shell.workspace.context.languageChanged.emit()
    desk.settle()


def test_a_column_that_is_switched_off_stays_off_until_the_usual_ones_are_asked_for(with_case: Desk) -> None:
    table = list_of_cases(with_case)
    view = table.parent()
    menu = view.columns.menu()
    opened = next(act for act in menu.actions() if act.text() == "Öppnat")
    opened.trigger()
    assert table.isColumnHidden(5)
    with_case.driver.bot.wait(500)
    rebuilt(with_case)
    again = list_of_cases(with_case)
    assert again is not table
    assert again.isColumnHidden(5)
    again.parent().columns.reset()
    rebuilt(with_case)
    assert not list_of_cases(with_case).isColumnHidden(5)


def test_a_column_drawn_wider_stays_so_and_the_others_are_not_shared_out_anew(with_case: Desk) -> None:
    table = list_of_cases(with_case)
    table.horizontalHeader().resizeSection(2, 333)
    with_case.driver.bot.wait(500)
    rebuilt(with_case)
    again = list_of_cases(with_case)
    with_case.shell.resize(1100, 800)
    with_case.settle()
    assert again.columnWidth(2) == 333


def test_the_last_column_cannot_be_switched_off(with_case: Desk) -> None:
    view = list_of_cases(with_case).parent()
    for act in [each for each in view.columns.menu().actions() if each.isCheckable()][:-1]:
        act.trigger()
    left = [act for act in view.columns.menu().actions() if act.isCheckable() and act.isChecked()]
    assert [act.isEnabled() for act in left] == [False]


def test_a_filter_stands_as_it_was_left(with_case: Desk) -> None:
    list_of_cases(with_case)
    box = part(with_case.shell, "caseOpen")
    with_case.driver.choose(box.accessibleName(), "Alla")
    rebuilt(with_case)
    list_of_cases(with_case)
    again = part(with_case.shell, "caseOpen")
    assert again is not box
    assert again.currentText() == "Alla"


def test_a_form_keeps_the_size_it_was_drawn_to(desk: Desk) -> None:
    assert desk.shell.workspace is not None
    sizes = []

    def draw(dialog: SignalDialog) -> None:
        sizes.append(dialog.size())
        dialog.resize(dialog.width() - 60, dialog.height() - 40)
        sizes.append(dialog.size())
        dialog.reject()

    def look(dialog: SignalDialog) -> None:
        sizes.append(dialog.size())
        dialog.reject()

    for act in (draw, look):
        desk.driver.meanwhile("signalForm", act, desk.shell.workspace.new_signal)
    usual, drawn, again = sizes
    assert usual != drawn
    assert again == drawn


def test_the_window_comes_back_as_large_as_it_was_left(
    qtbot: QtBot, tmp_path: Path, preferences: Preferences
) -> None:
    sizes = []
    for size in ((760, 640), None):
        window = Shell(preferences, tmp_path / "store")
        qtbot.addWidget(window)
        if size is not None:
            window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        sizes.append((window.width(), window.height()))
        window.close()
    assert sizes == [(760, 640), (760, 640)]


def test_what_is_remembered_tells_of_nobody(
    with_case: Desk, tmp_path: Path, preferences: Preferences
) -> None:
    table = list_of_cases(with_case)
    table.horizontalHeader().resizeSection(2, 300)
    with_case.driver.choose(part(with_case.shell, "caseOpen").accessibleName(), "Alla")
    with_case.driver.type(part(with_case.shell, "caseWords").accessibleName(), "Zyxqvanja")
    with_case.driver.bot.wait(500)
    with_case.shell.close()
    del preferences
    kept = (tmp_path / "config" / "window.ini").read_text(encoding="utf-8")
    assert "columns" in kept
    assert "Zyxqvanja" not in kept
    assert "Hemlund" not in kept


def test_a_row_offers_in_its_menu_what_can_be_done_with_it(with_case: Desk) -> None:
    table = list_of_cases(with_case)
    table.selectRow(0)
    menu = table.parent().menu()
    captions = [act.text().replace("&", "") for act in menu.actions() if act.text()]
    assert captions == ["Öppna", "Öppna journalen", "Öppna stödet", "Öppna rättsprocessen", "Kolumner"]
    next(act for act in menu.actions() if "rättsprocessen" in act.text()).trigger()
    with_case.settle()
    assert "Rättsprocess" in with_case.read()
    assert with_case.shell.workspace is not None
    assert with_case.shell.workspace.context.open_case is not None


def test_a_row_of_a_section_offers_its_buttons_in_a_menu(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from relvald_desktop.ui.widgets.section import Section

    pressed: list[str] = []
    section = Section("Rubrik", "prov")
    desk.driver.bot.addWidget(section)
    act: Callable[[], None] = lambda: pressed.append("gjort")  # noqa: E731  (what the row does)
    row = section.add("En rad", [("Gör det", act)]).parent()
    (offered,) = row.actions()
    offered.trigger()
    assert (offered.text(), pressed) == ("Gör det", ["gjort"])

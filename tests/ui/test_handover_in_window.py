"""Cases handed over between two laptops, in the window: the card, the words, the file, the conflicts, the receipt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton

from relvald_desktop.records.person import Person
from relvald_desktop.services import casework
from relvald_desktop.services.casework import PersonForm
from relvald_desktop.services.handover.keys import own_card, own_card_text
from relvald_desktop.services.settings import StoreSettings, change_settings
from tests.conftest import StandingClock
from tests.handover.conftest import Laptop, a_case, laptop
from tests.ui.conftest import Desk
from tests.ui.papers import part, press

TODAY = dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def karin(tmp_path: Path) -> Iterator[Laptop]:
    """The colleague's laptop, without a window."""
    made = laptop(tmp_path / "karin", "Karin Kollegasson", StandingClock(TODAY))
    yield made
    made.work.store.close()


@pytest.fixture
def stina(desk: Desk, tmp_path: Path, karin: Laptop) -> Laptop:
    """The store of the window; she knows Karin already, and Karin her."""
    change_settings(desk.work, StoreSettings(worker_name="Stina Testsson", unit_name="Provstaden"))
    mine = Laptop(desk.work, tmp_path / "store", desk.work.store.key)
    karin.knows(mine)
    return mine


def show(desk: Desk) -> None:
    desk.place(Qt.Key.Key_8)
    desk.shell.workspace.page("safekeeping").show_tab("keeping_handover")
    desk.settle()


def test_a_colleague_is_added_and_three_of_her_words_are_typed(
    desk: Desk, stina: Laptop, karin: Laptop
) -> None:
    show(desk)
    words = own_card(karin.work).words()

    def check(dialog: Any) -> None:
        for number in (1, 2, 3):
            field = part(dialog, f"word{number}")
            place = int(field.accessibleName().split()[-1])
            desk.driver.type(field.accessibleName(), words[place - 1], dialog)
        assert not [
            each for each in dialog.findChildren(QLabel) if each.isVisible() and words[0] in each.text()
        ]
        press(desk, dialog, "save")

    def add(dialog: Any) -> None:
        QApplication.clipboard().setText(own_card_text(karin.work))
        field = part(dialog, "cardText")
        field.setFocus()
        field.paste()
        press(desk, dialog, "save")

    desk.driver.meanwhile(
        "checkWords", check,
        lambda: desk.driver.meanwhile("addColleague", add, lambda: press(desk, desk.shell, "addColleague")),
    )  # fmt: skip
    assert "Karin Kollegasson, Provstaden  ·  ✓ orden jämförda 2026-11-26" in desk.read()


def test_a_case_goes_to_a_colleague_and_her_receipt_closes_it(
    desk: Desk, stina: Laptop, karin: Laptop, tmp_path: Path
) -> None:
    from relvald_desktop.release.handover import save_receipt

    case_id = a_case(stina)
    stina.knows(karin)
    show(desk)

    def choose(dialog: Any) -> None:
        desk.driver.bot.keyClick(part(dialog, "handOverCases"), Qt.Key.Key_Home)
        desk.driver.bot.keyClick(part(dialog, "handOverCases"), Qt.Key.Key_Space)
        press(desk, dialog, "save")

    target = tmp_path / "ut.relvald"
    desk.driver.in_file_dialog(
        target,
        lambda: desk.driver.meanwhile("handOver", choose, lambda: press(desk, desk.shell, "handOverCases")),
    )
    desk.driver.wait(target.exists)
    assert "inget kvitto ännu" in desk.read()
    taken = karin.takes(target)
    receipt = save_receipt(karin.work, taken.handover_id, tmp_path / "kvitto")
    desk.driver.in_file_dialog(receipt, lambda: press(desk, desk.shell, "openReceipt"))
    assert "Kvittot stämmer" in desk.read()
    press(desk, desk.shell, "noticeAction")
    desk.settle()
    with desk.work.reading() as session:
        from relvald_desktop.records.case import Case

        assert session.get_one(Case, case_id).closed_on == dt.date(2026, 11, 26)


def test_conflicts_are_decided_with_the_keyboard_before_anything_is_changed(
    desk: Desk, stina: Laptop, karin: Laptop, tmp_path: Path
) -> None:
    stina.knows(karin)
    case_id = a_case(stina)
    karin.takes(stina.sends(case_id))
    who = casework.client_of(stina.work, case_id) or ""
    for each, needs in ((stina, "ledsagare"), (karin, "trappfritt")):
        casework.edit_person(
            each.work, who, PersonForm(given_name="Olga", family_name="Lind", support_needs=needs)
        )
    file = karin.sends(case_id)
    show(desk)

    def decide(dialog: Any) -> None:
        text = desk.driver.read(dialog)
        assert "Här: ledsagare" in text
        assert "Karin Kollegasson: trappfritt" in text
        assert "Före: (tomt)" in text
        assert not part(dialog, "save").isEnabled()
        hers: QRadioButton = part(dialog, "choice_theirs")
        hers.setFocus()
        desk.driver.bot.keyClick(hers, Qt.Key.Key_Space)
        with desk.work.reading() as session:
            assert session.get_one(Person, who).support_needs == "ledsagare"
        press(desk, dialog, "save")

    desk.driver.meanwhile(
        "receivePlan", decide,
        lambda: desk.driver.in_file_dialog(file, lambda: press(desk, desk.shell, "receiveFile")),
    )  # fmt: skip
    desk.settle()
    assert "Inläst." in desk.read()
    with desk.work.reading() as session:
        assert session.get_one(Person, who).support_needs == "trappfritt"
    desk.show(case_id, "log")
    assert "Ur kollegors loggar" in desk.read()


def test_pressing_ctrl_enter_too_early_keeps_what_was_chosen(
    desk: Desk, stina: Laptop, karin: Laptop
) -> None:
    stina.knows(karin)
    case_id = a_case(stina)
    karin.takes(stina.sends(case_id))
    who = casework.client_of(stina.work, case_id) or ""
    for each, needs in ((stina, "ledsagare"), (karin, "trappfritt")):
        form = PersonForm(given_name="Olga", family_name=needs, support_needs=needs)
        casework.edit_person(each.work, who, form)
    file = karin.sends(case_id)
    show(desk)

    def decide(dialog: Any) -> None:
        first, second = (
            each for each in dialog.findChildren(QRadioButton) if each.objectName() == "choice_theirs"
        )
        first.setChecked(True)
        desk.driver.bot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert dialog.isVisible()
        assert first.isChecked()
        assert "1 skillnader är inte avgjorda" in desk.driver.read(dialog) or "avgjor" in desk.driver.read(
            dialog
        )
        second.setChecked(True)
        press(desk, dialog, "save")

    desk.driver.meanwhile(
        "receivePlan",
        decide,
        lambda: desk.driver.in_file_dialog(file, lambda: press(desk, desk.shell, "receiveFile")),
    )
    desk.settle()
    with desk.work.reading() as session:
        assert session.get_one(Person, who).family_name == "trappfritt"

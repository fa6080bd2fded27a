"""A file that the program is given from outside waits for the unlock, and is proposed where such files are taken in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relvald_desktop.release.handover import save_card, save_receipt
from relvald_desktop.ui.given_file import Application
from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.shell import Shell
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.instance_lock import InstanceLock
from relvald_desktop.vault.slots import LOWEST
from tests.conftest import PASSPHRASE, StandingClock
from tests.handover.conftest import Laptop, a_case, laptop
from tests.ui.driver import Driver
from tests.ui.papers import part

TODAY = dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC)
WAITING = "En fil från en kollega väntar. Lås upp för att se vad den innehåller."
NO_SUCH = "Det här är ingen fil från en kollegas Relvåld"


@pytest.fixture
def karin(tmp_path: Path) -> Iterator[Laptop]:
    """The colleague's laptop, without a window."""
    made = laptop(tmp_path / "karin", "Karin Kollegasson", StandingClock(TODAY))
    yield made
    made.work.store.close()


@pytest.fixture
def stina(tmp_path: Path, karin: Laptop) -> Laptop:
    """The store that the window will open; the keys are checked both ways."""
    mine = laptop(tmp_path / "store", "Stina Testsson", StandingClock(TODAY))
    mine.knows(karin)
    karin.knows(mine)
    return mine


class Start:
    """Starts the window on Stina's store with a file, and unlocks it."""

    def __init__(self, bot: QtBot, preferences: Preferences, store: Path) -> None:
        self._bot, self._preferences, self._store = bot, preferences, store
        self.windows: list[Shell] = []

    def __call__(self, file: Path | None) -> Driver:
        use_language("sv")
        clock = StandingClock(TODAY)
        window = Shell(self._preferences, self._store, factor=LOWEST, clock=clock, given=file)
        self._bot.addWidget(window)
        window.show()
        self._bot.waitExposed(window)
        self.windows.append(window)
        return Driver(self._bot, window)

    def unlock(self, driver: Driver) -> None:
        driver.type("Lösenfras", PASSPHRASE)
        driver.click("Lås upp")
        driver.wait(lambda: self.windows[-1].workspace is not None)
        self._bot.wait(200)


@pytest.fixture
def start(qtbot: QtBot, preferences: Preferences, tmp_path: Path) -> Iterator[Start]:
    made = Start(qtbot, preferences, tmp_path / "store")
    yield made
    for window in made.windows:
        window.lock()


def test_cases_from_a_colleague_are_received_after_the_unlock(
    start: Start, stina: Laptop, karin: Laptop, tmp_path: Path
) -> None:
    a_case(karin)
    file = karin.sends()
    stina.work.store.close()
    driver = start(file)
    assert WAITING in driver.read()
    assert file.name not in driver.read()
    start.unlock(driver)
    assert "Det väntar ärenden från en kollega i en fil." in driver.read()

    def take(dialog: Any) -> None:
        assert "Nytt här" in driver.read(dialog)
        press_in(driver, dialog, "save")

    driver.meanwhile("receivePlan", take, lambda: driver.click("Ta emot filen …"))
    driver.wait(lambda: "Inläst" in driver.read())
    start.windows[-1].lock()
    kept = [each for each in (tmp_path / "config").rglob("*") if each.is_file()]
    assert kept
    assert not [each for each in kept if file.stem.encode() in each.read_bytes()]


def test_a_key_card_is_proposed_with_its_text_filled_in(
    start: Start, stina: Laptop, karin: Laptop, tmp_path: Path
) -> None:
    stina.work.store.close()
    other = laptop(tmp_path / "disa", "Disa Dagsson", StandingClock(TODAY))
    card = save_card(other.work, tmp_path / "kort")
    other.work.store.close()
    driver = start(card)
    start.unlock(driver)

    def add(dialog: Any) -> None:
        assert part(dialog, "cardText").toPlainText() == card.read_text().strip()
        press_in(driver, dialog, "save")

    def check(dialog: Any) -> None:
        dialog.close()

    driver.meanwhile(
        "checkWords", check,
        lambda: driver.meanwhile("addColleague", add, lambda: driver.click("Lägg till kollegan …")),
    )  # fmt: skip
    assert "Disa Dagsson" in driver.read()


def test_a_receipt_is_opened(start: Start, stina: Laptop, karin: Laptop, tmp_path: Path) -> None:
    a_case(stina)
    taken = karin.takes(stina.sends())
    receipt = save_receipt(karin.work, taken.handover_id, tmp_path / "kvitto")
    stina.work.store.close()
    driver = start(receipt)
    start.unlock(driver)
    driver.click("Öppna kvittot")
    assert "Kvittot stämmer" in driver.read()


@pytest.mark.parametrize("name", ["brev.pdf", "inte-har.relvald", "mapp.relvald"])
def test_a_file_that_is_no_such_thing_is_refused_before_and_after_the_unlock(
    start: Start, stina: Laptop, tmp_path: Path, name: str
) -> None:
    stina.work.store.close()
    if name == "brev.pdf":
        (tmp_path / name).write_bytes(b"%PDF-1.7")
    if name == "mapp.relvald":
        (tmp_path / name).mkdir()
    driver = start(tmp_path / name)
    assert NO_SUCH in driver.read()
    start.unlock(driver)
    assert NO_SUCH in driver.read()
    assert name not in driver.read()


def test_a_file_with_the_right_ending_and_other_content_changes_nothing(
    start: Start, stina: Laptop, tmp_path: Path
) -> None:
    stina.work.store.close()
    forged = tmp_path / "x.RELVALD"
    forged.write_bytes(b"MZ" + bytes(4000))
    driver = start(forged)
    start.unlock(driver)
    driver.click("Ta emot filen …")
    driver.wait(lambda: "Ta emot filen …" not in captions(driver))
    assert "Inläst" not in driver.read()


def test_whoever_has_the_store_open_already_is_told_where_to_open_the_file(
    start: Start, stina: Laptop, karin: Laptop
) -> None:
    a_case(karin)
    file = karin.sends()
    with InstanceLock(StoreFolder(stina.folder)):
        assert "redan öppet i ett annat fönster" in start(file).read()
    stina.work.store.close()


def test_a_file_that_comes_while_the_store_is_open_is_proposed_at_once(
    start: Start, stina: Laptop, karin: Laptop
) -> None:
    a_case(karin)
    file = karin.sends()
    stina.work.store.close()
    driver = start(None)
    start.unlock(driver)
    start.windows[-1].receive(file)
    assert "Det väntar ärenden från en kollega i en fil." in driver.read()


def test_a_file_that_comes_while_the_store_is_locked_waits(
    start: Start, stina: Laptop, karin: Laptop
) -> None:
    a_case(karin)
    file = karin.sends()
    stina.work.store.close()
    driver = start(None)
    start.windows[-1].receive(file)
    assert WAITING in driver.read()


def test_macos_hands_files_over_by_an_event(qapp: QApplication, tmp_path: Path) -> None:
    heard: list[Path] = []

    class Hearing:
        """What `Application.event` needs of itself."""

        class fileGiven:  # noqa: N801
            emit = staticmethod(heard.append)

    event = QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "a.relvald")))
    assert event.type() == QEvent.Type.FileOpen
    assert Application.event(Hearing(), event)  # type: ignore[arg-type]  # a second application can't be made
    assert heard == [tmp_path / "a.relvald"]


def press_in(driver: Driver, dialog: Any, name: str) -> None:
    """Click a control of a dialog."""
    from PySide6.QtCore import Qt

    driver.bot.mouseClick(part(dialog, name), Qt.MouseButton.LeftButton)


def captions(driver: Driver) -> list[str]:
    """The captions of the buttons in sight."""
    from PySide6.QtWidgets import QPushButton

    return [each.text() for each in driver.root.findChildren(QPushButton) if each.isVisible()]

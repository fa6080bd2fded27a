"""The window: locking, hiding, names for every control, contrast, languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)  # fmt: skip

from relvald_desktop.records.codes import Source
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.places import PLACES
from relvald_desktop.ui.shell import Shell
from relvald_desktop.ui.theme import DARK, LIGHT, Colours
from relvald_desktop.vault.opening import create_vault
from relvald_desktop.vault.slots import LOWEST
from tests.conftest import PASSPHRASE
from tests.ui.driver import Driver, write

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractSpinBox, QAbstractItemView)


@pytest.fixture
def opened(shell: Shell, tmp_path: Path) -> Shell:
    """The window on an open store with one signal."""
    vault = create_vault(tmp_path / "other", PASSPHRASE, factor=LOWEST)
    shell.open_store(vault.folder, vault.key)
    assert shell.workspace is not None
    receive_signal(
        shell.workspace.context.work, SignalForm(seen_or_heard="Hemlig text", source=Source.POLICE)
    )
    return shell


def test_locking_takes_everything_away_and_empties_the_clipboard(driver: Driver, opened: Shell) -> None:
    assert opened.workspace is not None
    opened.workspace.context.clipboard.copy("070-174 06 28")
    key = opened.workspace.context.work.store.key
    driver.press(Qt.Key.Key_L)
    assert opened.workspace is None
    assert QApplication.clipboard().text() == ""
    assert "Hemlig" not in driver.read()
    with pytest.raises(ValueError, match="wiped"):
        key.raw_key()


@pytest.mark.parametrize("how", ["pause", "escape"])
def test_hide_now_locks_at_once(driver: Driver, opened: Shell, how: str) -> None:
    if how == "pause":
        driver.press(Qt.Key.Key_Pause, Qt.KeyboardModifier.NoModifier)
    else:
        driver.root.activateWindow()
        for _ in range(2):
            driver.bot.keyClick(opened.workspace, Qt.Key.Key_Escape)
            driver.bot.wait(60)
    driver.wait(lambda: opened.workspace is None)


def test_locking_closes_an_open_form_and_keeps_its_draft(driver: Driver, opened: Shell) -> None:
    from relvald_desktop.services.drafts import find_draft
    from relvald_desktop.services.opening import open_store

    assert opened.workspace is not None
    folder = opened.workspace.context.work.store.folder
    key = opened.workspace.context.work.store.key.copy()

    def begin(dialog: QWidget) -> None:
        write(driver.find(QPlainTextEdit, "Vad har du sett eller hört?", dialog), "halvskriven")
        opened.lock()

    driver.meanwhile("signalForm", begin, lambda: driver.press(Qt.Key.Key_N))
    assert opened.workspace is None
    work = open_store(folder, key)
    kept = find_draft(work, "signal")
    work.store.close()
    assert kept is not None
    assert kept["seen"] == "halvskriven"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_control_has_a_name(driver: Driver, opened: Shell, language: str) -> None:
    use_language(language)
    opened._rebuild()
    assert opened.workspace is not None
    for place in PLACES:
        opened.workspace.go(place)
        QApplication.processEvents()
        for kind in CONTROLS:
            for control in opened.findChildren(kind):
                inside = control.objectName().startswith("qt_") or isinstance(
                    control.parent(), QAbstractSpinBox | QComboBox | QAbstractItemView
                )
                if control.isVisible() and not inside and "Scroll" not in type(control).__name__:
                    assert control.accessibleName() or control.text(), (place, control)  # type: ignore[attr-defined]
    use_language("sv")


def test_the_other_language_shows_at_once(driver: Driver, opened: Shell) -> None:
    driver.press(Qt.Key.Key_9)
    box = driver.find(QComboBox, "Språk")
    box.setFocus()
    driver.bot.keyClick(box, Qt.Key.Key_Down)
    driver.wait(lambda: "Settings" in driver.read())
    use_language("sv")


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio (WCAG 2.2)."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_contrast_is_enough(colours: Colours) -> None:
    for ground in (colours.window, colours.surface):
        for text in (
            colours.text,
            colours.quiet,
            colours.danger,
            colours.safe,
            colours.warning,
            colours.accent,
        ):
            assert contrast(text, ground) >= 4.5
        assert contrast(colours.border, ground) >= 3
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.danger, colours.danger_surface) >= 4.5
    assert contrast(colours.text, colours.danger_surface) >= 4.5
    assert contrast(colours.safe, colours.surface) >= 4.5


def test_a_full_disk_does_not_keep_the_store_open(
    driver: Driver, opened: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    from relvald_desktop.ui import workspace

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    assert opened.workspace is not None
    key = opened.workspace.context.work.store.key
    monkeypatch.setattr(workspace, "note_event", full)
    with pytest.raises(OSError, match="No space"):
        opened.lock()
    assert opened.workspace is None
    assert "Lösenfras" in [
        each.accessibleName() for each in opened.findChildren(QLineEdit) if each.isVisible()
    ]
    with pytest.raises(ValueError, match="wiped"):
        key.raw_key()


def test_the_units_key_can_be_let_in_from_the_settings(driver: Driver, opened: Shell) -> None:
    import pyrage

    from relvald_desktop.vault.opening import unlock_with_recovery_key

    assert opened.workspace is not None
    folder = opened.workspace.context.work.store.folder
    unit = pyrage.x25519.Identity.generate()

    def fill(dialog: QWidget) -> None:
        driver.type("Enhetens publika nyckel", "age1fel", dialog)
        driver.click("Spara", dialog)
        assert "stämmer inte" in driver.read(dialog)
        driver.type("Enhetens publika nyckel", str(unit.to_public()), dialog)
        driver.click("Spara", dialog)

    driver.press(Qt.Key.Key_9)
    driver.tab("Nycklar och lås")
    driver.meanwhile(
        "unitKeyDialog", fill, lambda: driver.click("Låt enhetens egen nyckel öppna registret …")
    )
    assert (
        unlock_with_recovery_key(folder, str(unit)).secret()
        == opened.workspace.context.work.store.key.secret()
    )


def test_a_safe_channel_with_its_hours_is_added(driver: Driver, opened: Shell) -> None:
    from relvald_desktop.services import casework
    from relvald_desktop.store.queries.cases import case_file

    assert opened.workspace is not None
    work = opened.workspace.context.work
    case = casework.open_case(work, casework.CaseForm())
    opened.workspace.show_case(case.id, "overview")

    def fill(dialog: QWidget) -> None:
        driver.type("Nummer eller adress", "070-174 06 28", dialog)
        driver.choose("Säker?", "Säker", dialog)
        driver.click("Säkert ons", dialog)
        driver.click("Spara", dialog)

    driver.meanwhile("channelForm", fill, lambda: driver.click("Lägg till kontaktväg …"))
    with work.reading() as session:
        file = case_file(session, case.id)
    (channel,) = next(iter(file.channels.values()))
    assert [str(window) for window in channel.windows] == ["2 09:00-11:00"]
    driver.wait(lambda: "ons 09:00–11:00" in driver.read())

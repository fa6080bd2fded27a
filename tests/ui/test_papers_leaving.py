"""A paper that leaves: locked, as a document, into which folder; and the calendar file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import icalendar
import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QMessageBox,
    QTabWidget,
)

from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.release.outgoing import PasswordOnlyForPdf
from relvald_desktop.release.targets import WARNINGS, TargetRisk
from relvald_desktop.ui.language import say, translate
from tests.ui.conftest import Desk
from tests.ui.papers import (
    PASSWORD,
    PLACE,
    a_hearing,
    departures,
    fill,
    in_papers,
    in_sight,
    part,
    pick,
    press,
    save_as,
    tick,
    told,
    words_of,
)

# ---- a password -------------------------------------------------------------------------------------------------


def test_a_password_locks_the_saved_file(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "papper.pdf"

    def lock(preview: Any) -> None:
        assert not in_sight(preview, "filePassword")
        tick(desk, preview, "withPassword")
        fill(desk, preview, "filePassword", "kort")
        press(desk, preview, "savePaper")
        assert "8" in told(preview)
        assert departures(desk) == []
        fill(desk, preview, "filePassword", PASSWORD)
        save_as(desk, preview, target)
        press(desk, preview, "close")

    in_papers(desk, a_hearing(desk), lock)
    for wrong in ("", "kort", PASSWORD.upper()):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(target, password=wrong)
    with pikepdf.open(target, password=PASSWORD) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert pdf.encryption.stream_method == pikepdf.models.EncryptionMethod.aesv3
        assert pdf.encryption.string_method == pikepdf.models.EncryptionMethod.aesv3
        assert len(pdf.pages) >= 1
    (left,) = departures(desk)
    assert left.with_password


def test_a_word_document_with_a_password_is_refused(desk: Desk) -> None:
    def refuse(preview: Any) -> None:
        pick(desk, preview, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Up)
        tick(desk, preview, "withPassword")
        fill(desk, preview, "filePassword", PASSWORD)
        press(desk, preview, "saveWord")
        assert told(preview) == say(PasswordOnlyForPdf())
        press(desk, preview, "close")

    in_papers(desk, a_hearing(desk), refuse)
    assert departures(desk) == []


def test_the_letter_is_saved_as_word_and_the_paper_is_shown_again(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "brev.docx"

    def save(preview: Any) -> None:
        pick(desk, preview, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Up)
        before = preview.paper.content
        save_as(desk, preview, target, "saveWord")
        assert target.name in told(preview)
        assert part(preview, "paper").isVisible()
        assert preview.paper.content == before
        press(desk, preview, "close")

    in_papers(desk, a_hearing(desk), save)
    assert target.read_bytes().startswith(b"PK")
    (left,) = departures(desk)
    assert (left.form, left.to) == ("docx", Recipient.COUNSEL)


# ---- where it goes ----------------------------------------------------------------------------------------------


@pytest.fixture
def synced(tmp_path: Path) -> Path:
    """A folder that a sync program copies elsewhere, known by what it left in it."""
    folder = tmp_path / "delat"
    folder.mkdir(mode=0o700)
    (folder / ".stfolder").mkdir()
    return folder


def answer(desk: Desk, role: QMessageBox.ButtonRole) -> Callable[[Any], None]:
    """Read the warning about a place, and press the button of a role."""

    def act(box: QMessageBox) -> None:
        assert translate("Targets", WARNINGS[TargetRisk.SYNCED]) in box.informativeText()
        (button,) = [each for each in box.buttons() if box.buttonRole(each) == role]
        assert box.defaultButton() is not None
        assert box.buttonRole(box.defaultButton()) == QMessageBox.ButtonRole.RejectRole
        desk.driver.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    return act


def escape(desk: Desk) -> Callable[[Any], None]:
    return lambda box: desk.driver.bot.keyClick(box, Qt.Key.Key_Escape)


@pytest.mark.parametrize("how", ["no", "escape"])
def test_a_synced_folder_is_warned_about_and_no_writes_nothing(desk: Desk, synced: Path, how: str) -> None:
    target = synced / "papper.pdf"
    act = escape(desk) if how == "escape" else answer(desk, QMessageBox.ButtonRole.RejectRole)

    def save(preview: Any) -> None:
        desk.driver.meanwhile("targetWarning", act, lambda: save_as(desk, preview, target))
        assert not in_sight(preview, "noticeText")
        press(desk, preview, "close")

    in_papers(desk, a_hearing(desk), save)
    assert [each.name for each in synced.iterdir()] == [".stfolder"]
    assert departures(desk) == []


def test_a_synced_folder_is_written_to_once_she_says_so(desk: Desk, synced: Path) -> None:
    target = synced / "papper.pdf"
    yes = answer(desk, QMessageBox.ButtonRole.AcceptRole)

    def save(preview: Any) -> None:
        desk.driver.meanwhile("targetWarning", yes, lambda: save_as(desk, preview, target))
        press(desk, preview, "close")

    in_papers(desk, a_hearing(desk), save)
    assert PLACE in words_of(target)
    assert len(departures(desk)) == 1


# ---- the calendar file ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("with_place", [False, True])
def test_the_calendar_file_is_neutral_and_names_a_place_only_when_chosen(
    desk: Desk, tmp_path: Path, with_place: bool
) -> None:
    a_hearing(desk, "Hon vill ha paus.")
    target = tmp_path / "kalender.ics"
    desk.place(Qt.Key.Key_5)
    tabs: QTabWidget = part(desk.shell, "legalTabs")
    tabs.setCurrentIndex(tabs.count() - 1)
    desk.settle()

    def choose(dialog: Any) -> None:
        if with_place:
            tick(desk, dialog, "with_place")
        press(desk, dialog, "save")

    def send(preview: Any) -> None:
        shown = part(preview, "fileText").toPlainText()
        assert (PLACE in shown) is with_place
        assert not in_sight(preview, "print")
        save_as(desk, preview, target)
        press(desk, preview, "close")

    opener = part(desk.shell, "calendarFile")
    desk.driver.meanwhile(
        "preview", send,
        lambda: desk.driver.meanwhile(
            "calendarExport", choose, lambda: desk.driver.bot.mouseClick(opener, Qt.MouseButton.LeftButton)
        ),
    )  # fmt: skip
    content = target.read_bytes()
    (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert str(event["SUMMARY"]) == translate("CalendarFile", "Meeting")
    assert event["DTSTART"].dt.astimezone(dt.UTC) == dt.datetime(2026, 12, 3, 8, 0, tzinfo=dt.UTC)
    assert (str(event.get("LOCATION", "")) == PLACE) is with_place
    assert not {"DESCRIPTION", "ATTENDEE", "CATEGORIES", "COMMENT"} & set(event)
    for word in ("KV-0001", "Åsa", "Öhrnvik", "paus", *(() if with_place else ("tingsrätt",))):
        assert word not in content.decode()
    (left,) = departures(desk)
    assert (left.noun, left.form) == ("calendar", "ics")

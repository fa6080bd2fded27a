"""The papers' window driven as she does: what the tests of it have in common."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QWidget,
)
from sqlalchemy import select

from relvald_desktop.records.codes import ChannelKind, ProtectedKind, Protection
from relvald_desktop.records.departure import Departure
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.services import accompaniment, casework
from relvald_desktop.services.accompaniment import AccompanimentForm
from tests.reading import texts_of
from tests.ui.conftest import Desk
from tests.ui.driver import write

HOME, NUMBER = "Hemligvägen 3", "070-174 06 28"
HIS_NUMBER = "070-174 06 35"
BOTH = f"Hämta henne på {HOME}, ring {NUMBER}."
WHY = "Hon har själv bett om det"
PLACE = "Provstadens tingsrätt"
PASSWORD = "vinterlångt ord"
RED = bytes((26, 13, 217))
"""The colour of a frame, as the bytes of a picture have it (blue, green, red)."""


def a_hearing(desk: Desk, note: str = "", protection: Protection = Protection.NONE) -> str:
    """A case with a hearing on 3 December, of a woman who lives at Hemligvägen 3 and has a number. Gives the case."""
    person = casework.PersonForm(given_name="Åsa", family_name="Öhrnvik", protection=protection)
    case_id = casework.open_case(desk.work, casework.CaseForm(client=person)).id
    who = casework.client_of(desk.work, case_id) or ""
    casework.protect_value(desk.work, who, ProtectedKind.ADDRESS, HOME)
    casework.add_channel(desk.work, who, casework.ChannelForm(channel=ChannelKind.MOBILE, value=NUMBER))
    starts_at = dt.datetime(2026, 12, 3, 8, 0, tzinfo=dt.UTC)
    form = AccompanimentForm(starts_at=starts_at, place=PLACE, paper_note=note)
    accompaniment.plan_accompaniment(desk.work, case_id, form)
    return case_id


def part(under: QWidget, name: str) -> Any:
    """The first visible control with an object name."""
    found = [each for each in under.findChildren(QWidget, name) if each.isVisible()]
    assert found, f"no visible {name!r}"
    return found[0]


def in_sight(under: QWidget, name: str) -> bool:
    return any(each.isVisible() for each in under.findChildren(QWidget, name))


def press(desk: Desk, under: QWidget, name: str) -> None:
    button: QAbstractButton = part(under, name)
    assert button.isEnabled()
    desk.driver.bot.mouseClick(button, Qt.MouseButton.LeftButton)


def tick(desk: Desk, under: QWidget, name: str) -> None:
    desk.driver.click(part(under, name).accessibleName(), under)


def fill(desk: Desk, under: QWidget, name: str, text: str) -> None:
    field = part(under, name)
    field.setFocus()
    desk.driver.bot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.driver.bot.keyClick(field, Qt.Key.Key_Delete)
    write(field, text)


def in_papers(desk: Desk, case_id: str, act: Callable[[Any], None]) -> None:
    """Open the papers of the day from the case, and there do `act`."""
    desk.show(case_id, "legal")
    desk.settle()
    top = part(part(desk.shell, "legalTop"), "rowAction")
    desk.driver.meanwhile(
        "preview", act, lambda: desk.driver.bot.mouseClick(top, Qt.MouseButton.LeftButton)
    )  # fmt: skip


def save_as(desk: Desk, preview: Any, target: Path, button: str = "savePaper") -> None:
    desk.driver.in_file_dialog(target, lambda: press(desk, preview, button))


def findings(desk: Desk, preview: Any) -> str:
    """What the window says was found."""
    return desk.driver.read(part(preview, "leaks"))


def told(preview: Any) -> str:
    return str(part(preview, "noticeText").text())


def pick(desk: Desk, preview: Any, *keys: Qt.Key) -> QComboBox:
    """Choose another paper by keys."""
    box: QComboBox = part(preview, "whichPaper")
    box.setFocus()
    for key in keys:
        desk.driver.bot.keyClick(box, key)
    return box


def frames(preview: Any) -> int:
    """How much of the shown page is red as frames are."""
    picture = preview.paper.document.render(0, QSize(1190, 1684)).convertToFormat(QImage.Format.Format_RGB32)
    return bytes(picture.constBits()).count(RED)


def words_of(file: Path) -> str:
    """Every text of a saved PDF, as a reader shows it and as it stands in its parts."""
    content = file.read_bytes()
    document = pypdfium2.PdfDocument(content)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return "\n".join((*pages, *texts_of(content)))


def departures(desk: Desk) -> list[Departure]:
    with desk.work.reading() as session:
        return list(session.scalars(select(Departure).order_by(Departure.id)))


def newest_entry(desk: Desk) -> tuple[str, dict[str, Any]]:
    with desk.work.reading() as session:
        entry = session.scalars(select(LogEntry).order_by(LogEntry.seq.desc())).first()
    assert entry is not None
    return entry.action, json.loads(entry.details)

"""Writing notes: the spelling check, text snippets, and what comes in by dictation, paste or drop."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relvald_desktop.services.helpers import SNIPPETS, SnippetForm, learn_word
from relvald_desktop.store.queries.helpers import own_words
from relvald_desktop.ui.dialogs.channel_form import ChannelDialog
from relvald_desktop.ui.dialogs.signal_form import SignalDialog
from relvald_desktop.ui.widgets.fields import named, paragraph
from relvald_desktop.ui.widgets.strength import PassphraseFields
from relvald_desktop.ui.writing import speller as speller_module
from relvald_desktop.ui.writing.aids import WritingAids
from relvald_desktop.ui.writing.at_hand import aids_at_hand
from relvald_desktop.ui.writing.speller import Speller
from tests.ui.conftest import Desk
from tests.ui.driver import write

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(desk: Desk, qtbot: QtBot) -> Iterator[QPlainTextEdit]:
    """A note field of the open store, with another field after it."""
    window = QWidget()
    column = QVBoxLayout(window)
    made = named(paragraph(), "note", "Anteckning")
    column.addWidget(made)
    column.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    window.close()


def aids() -> WritingAids:
    found = aids_at_hand()
    assert found is not None
    return found


def marked(field: Any) -> list[str]:
    """The words with a wavy line."""
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    marks = [each for each in field.extraSelections() if each.format.underlineStyle() == wave]
    return [each.cursor.selectedText() for each in marks]


def menu_of() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entries(menu: QMenu) -> list[str]:
    return [each.text().replace("&", "") for each in menu.actions() if each.isVisible() and each.text()]


def choose(menu: QMenu, text: str) -> None:
    """Choose an entry with the keyboard."""
    action = next(each for each in menu.actions() if each.text().replace("&", "").startswith(text))
    menu.setActiveAction(action)
    from PySide6.QtTest import QTest

    QTest.keyClick(menu, Qt.Key.Key_Return)


def keep_snippet(desk: Desk, shortcut: str, text: str) -> None:
    SNIPPETS.add(desk.work, SnippetForm(shortcut=shortcut, text=text))
    desk.driver.wait(lambda: shortcut in aids().texts)


def test_words_that_the_dictionary_lacks_get_a_wavy_line(field: Any, qtbot: QtBot) -> None:
    write(field, "hon ringde kvinnofridslinjen och var oroligg. Faduma 😀 bor påå KV-0142 .")
    qtbot.waitUntil(lambda: marked(field) == ["oroligg", "påå"])


def test_the_word_that_is_being_written_is_not_marked(field: Any, qtbot: QtBot) -> None:
    write(field, "felstavatt oroligg")
    qtbot.waitUntil(lambda: marked(field) == ["felstavatt"])
    qtbot.keyClick(field, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: marked(field) == ["felstavatt", "oroligg"])


def test_marks_change_neither_the_text_nor_undo_nor_whether_it_was_touched(field: Any, qtbot: QtBot) -> None:
    write(field, "oroligg ")
    touched: list[int] = []
    field.textChanged.connect(lambda: touched.append(1))
    qtbot.waitUntil(lambda: marked(field) == ["oroligg"])
    assert touched == []
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.toPlainText() == ""
    qtbot.waitUntil(lambda: marked(field) == [])


def test_proposals_come_in_the_menu_and_replace_the_word_in_one_step(field: Any, qtbot: QtBot) -> None:
    write(field, "hon var oroligg igår ")
    qtbot.waitUntil(lambda: marked(field) == ["oroligg"])
    marks = field.extraSelections()
    place = field.cursorRect(marks[0].cursor).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, field.viewport().mapToGlobal(place))
    QApplication.sendEvent(field.viewport(), event)
    menu = menu_of()
    qtbot.waitUntil(lambda: "orolig" in entries(menu))
    choose(menu, "orolig")
    assert field.toPlainText() == "hon var orolig igår "
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.toPlainText() == "hon var oroligg igår "


def test_the_keyboard_goes_from_marked_word_to_marked_word(field: Any, qtbot: QtBot) -> None:
    write(field, "enn bra dag")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    write(field, "men oroligg ändå ")
    field.moveCursor(field.textCursor().MoveOperation.Start)
    for wrong, right in (("enn", "en"), ("oroligg", "orolig")):
        qtbot.keyClick(field, Qt.Key.Key_F7)
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        assert field.textCursor().selectedText() == wrong
        menu = menu_of()
        qtbot.waitUntil(lambda menu=menu, right=right: right in entries(menu))
        choose(menu, right)
    assert field.toPlainText() == "en bra dag\nmen orolig ändå "


def test_a_word_can_be_added_to_her_list_and_undone(desk: Desk, field: Any, qtbot: QtBot) -> None:
    write(field, "flumskad ")
    qtbot.waitUntil(lambda: marked(field) == ["flumskad"])
    field.moveCursor(field.textCursor().MoveOperation.Start)
    field.open_menu(0)
    choose(menu_of(), "Lägg till i min ordlista")
    qtbot.waitUntil(lambda: marked(field) == [])
    with desk.work.reading() as session:
        assert [each.word for each in own_words(session)] == ["flumskad"]
    desk.driver.press(Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: marked(field) == ["flumskad"])


def test_a_word_can_be_skipped_without_being_kept(desk: Desk, field: Any, qtbot: QtBot) -> None:
    write(field, "flumskad ")
    qtbot.waitUntil(lambda: marked(field) == ["flumskad"])
    field.open_menu(0)
    choose(menu_of(), "Hoppa över")
    qtbot.waitUntil(lambda: marked(field) == [])
    with desk.work.reading() as session:
        assert own_words(session) == []


def test_english_is_checked_where_that_is_chosen_and_nothing_where_it_is_off(
    field: Any, qtbot: QtBot
) -> None:
    write(field, "yesterday behaivour igår ")
    qtbot.waitUntil(lambda: marked(field) == ["yesterday", "behaivour"])
    aids().choose("both")
    write(field, "och ")
    qtbot.waitUntil(lambda: marked(field) == ["behaivour"])
    aids().choose("off")
    write(field, "nuu ")
    qtbot.waitUntil(lambda: marked(field) == [])


def test_locking_leaves_no_word_with_the_check_and_ends_its_process(desk: Desk, qtbot: QtBot) -> None:
    learn_word(desk.work, "flumskad")
    dialog = SignalDialog(desk.shell.workspace.context, desk.shell.workspace)  # type: ignore[union-attr]
    dialog.show()
    qtbot.waitExposed(dialog)
    field = dialog.findChild(QPlainTextEdit)
    write(field, "oroligg och ")
    qtbot.waitUntil(lambda: marked(field) == ["oroligg"])
    field.open_menu(0)
    menu = menu_of()
    qtbot.waitUntil(lambda: "orolig" in entries(menu))
    spelling = aids().speller
    before = processes()
    desk.shell.lock()
    assert [spelling.is_right(word) for word in ("oroligg", "och", "flumskad")] == [None, None, None]
    assert aids_at_hand() is None
    assert not processes()
    assert before or sys.platform != "linux"
    shown = {action.text() for each in QApplication.allWidgets() for action in each.actions()}
    assert not shown & {"orolig", "oroligg"}


def processes() -> list[str]:
    """The processes with dictionaries that this one started (Linux)."""
    found = []
    for file in Path("/proc/self/task").glob("*/children"):
        for child in file.read_text().split():
            told = Path("/proc", child, "cmdline")
            if told.exists() and speller_module.MODULE.encode() in told.read_bytes():
                found.append(child)
    return found


def test_a_check_that_ends_by_itself_begins_again_and_marks_nothing_meanwhile(
    desk: Desk, field: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = speller_module.command
    monkeypatch.setattr(speller_module, "command", lambda languages: [sys.executable, "-c", ""])
    write(field, "oroligg ")
    spelling = aids().speller
    qtbot.waitUntil(lambda: spelling.is_right("oroligg") is True)
    monkeypatch.setattr(speller_module, "command", real)
    write(field, "påå ")
    qtbot.waitUntil(lambda: marked(field) == ["påå"])


def test_a_check_that_cannot_start_leaves_writing_alone(
    desk: Desk, field: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speller_module, "command", lambda languages: ["/nowhere/at/all"])
    write(field, "oroligg ")
    qtbot.waitUntil(lambda: not aids().speller.works)
    write(field, "och mer ")
    assert field.toPlainText() == "oroligg och mer "


def test_the_installed_program_starts_itself_as_the_check() -> None:
    start = Path(__file__).parents[2] / "packaging" / "start.py"
    request = json.dumps({"check": ["orolig", "oroligg", "safeguarding", "kvinnofridslinjens"]})
    done = subprocess.run(
        [sys.executable, start, speller_module.FLAG, "sv", "en"],
        input=request,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert json.loads(done.stdout)["wrong"] == ["oroligg"]
    assert (done.returncode, done.stderr) == (0, "")


def test_proposals_are_none_where_there_is_no_dictionary() -> None:
    told: list[list[str]] = []
    Speller(()).propose("oroligg", told.append)
    assert told == [[]]


def test_a_shortcut_turns_into_its_text_and_undo_brings_it_back(desk: Desk, field: Any, qtbot: QtBot) -> None:
    keep_snippet(desk, "ring", "{datum} Ringde {här}, inget svar 😀.")
    write(field, "😀 ;ring ")
    assert field.toPlainText() == "😀 2026-11-26 Ringde , inget svar 😀."
    write(field, "sent")
    assert field.toPlainText() == "😀 2026-11-26 Ringde sent, inget svar 😀."
    for _ in range(2):
        qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.toPlainText() == "😀 ;ring "


def test_snippets_stand_in_a_menu_by_key(desk: Desk, field: Any, qtbot: QtBot) -> None:
    keep_snippet(desk, "ring", "Ringde,\ninget svar.")
    qtbot.keyClick(field, Qt.Key.Key_T, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert entries(menu_of()) == ["Ringde, inget svar.\t;ring"]
    choose(menu_of(), "Ringde")
    assert field.toPlainText() == "Ringde,\ninget svar."


def test_a_field_that_is_no_note_and_one_without_a_store_are_left_alone(desk: Desk, qtbot: QtBot) -> None:
    keep_snippet(desk, "ring", "Ringde.")
    plain = paragraph(is_note=False)
    qtbot.addWidget(plain)
    write(plain, ";ring ")
    assert plain.toPlainText() == ";ring "
    desk.shell.lock()
    locked = paragraph()
    qtbot.addWidget(locked)
    write(locked, ";ring ")
    assert locked.toPlainText() == ";ring "


def test_dictation_is_taken_in_and_finds_shortcuts(desk: Desk, field: Any) -> None:
    keep_snippet(desk, "ring", "Ringde.")
    for text in ("Hon berättade att hon är rädd. ", ";ring "):
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(field, event)
    assert field.toPlainText() == "Hon berättade att hon är rädd. Ringde."
    hints = field.inputMethodHints()
    assert not hints & (Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)


def pasted(text: str, html: str = "") -> QMimeData:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    return data


def test_what_is_pasted_is_plain_text_as_if_typed(field: Any) -> None:
    field.insertFromMimeData(pasted("a\u030a\r\nb\x00\u202e\u2028c ", "<b>annat</b>"))
    assert field.toPlainText() == "\u00e5\nb\nc "
    assert not field.textCursor().charFormat().fontWeight() > 400


def test_a_large_paste_comes_in_whole(field: Any, qtbot: QtBot) -> None:
    text = "en lång rad med ord som är rätt\n" * 20_000
    field.insertFromMimeData(pasted(text))
    assert field.toPlainText() == text


def drop(field: Any, data: QMimeData) -> bool:
    """Drop something on a field; whether it was taken."""
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(QPoint(5, 5), *how)
    QApplication.sendEvent(field.viewport(), entered)
    dropped = QDropEvent(QPointF(5, 5), *how)
    QApplication.sendEvent(field.viewport(), dropped)
    return entered.isAccepted()


def test_text_can_be_dropped_but_no_files(field: Any) -> None:
    assert drop(field, pasted("Släppt text"))
    assert field.toPlainText() == "Släppt text"
    assert not drop(field, of_a_file())
    field.insertFromMimeData(of_a_file())
    assert field.toPlainText() == "Släppt text"


def of_a_file() -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/home/anna/Faduma.pdf")])
    data.setText("/home/anna/Faduma.pdf")
    return data


def test_keyboards_learn_nothing_from_passphrases_and_protected_values(desk: Desk, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QFormLayout

    holder = QWidget()
    qtbot.addWidget(holder)
    fields = PassphraseFields(QFormLayout(holder))
    fields.shown.setChecked(True)
    channel = ChannelDialog(desk.shell.workspace.context, "", None)  # type: ignore[union-attr]
    qtbot.addWidget(channel)
    wanted = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    for each in (fields.first, fields.again, channel.value):
        assert each.inputMethodHints() & wanted == wanted

"""Locking takes everything away: first out of sight, then out of reach. Nothing is written while the store is locked."""

from __future__ import annotations

import functools
import gc
import importlib
import pkgutil
import threading
import time
import weakref
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

import relvald_desktop.ui.dialogs
import relvald_desktop.ui.pages
import relvald_desktop.ui.widgets
from relvald_desktop.records.codes import Source
from relvald_desktop.records.keeping import Draft, Setting
from relvald_desktop.services import safekeeping
from relvald_desktop.services.doctor import examining
from relvald_desktop.services.forgetting import REMEMBERING, forget_words
from relvald_desktop.services.helpers import SNIPPETS, SnippetForm
from relvald_desktop.services.importing import read_file
from relvald_desktop.services.importing.signals import SIGNALS
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.opening import note_event, open_store
from relvald_desktop.services.settings import change_settings, read_settings
from relvald_desktop.store.engine import StoreLocked
from relvald_desktop.ui.dialogs.import_form import ImportDialog
from relvald_desktop.ui.dialogs.signal_form import SignalDialog
from relvald_desktop.ui.session.blanking import Curtain
from relvald_desktop.ui.widgets.guide_panel import GuidePanel
from relvald_desktop.ui.widgets.queue_list import QueueList
from relvald_desktop.ui.work import Job, run_with_progress
from relvald_desktop.ui.workspace import Workspace
from tests.conftest import PASSPHRASE
from tests.ui.conftest import Desk

HARMLESS = {
    "relvald_desktop.rules.calendar", "relvald_desktop.wording", "relvald_desktop.store.images",
    "relvald_desktop.store.queries.figures.reading", "relvald_desktop.documents.theme",
    "relvald_desktop.documents.right_to_left", "relvald_desktop.rules.leaks.folding",
    "relvald_desktop.services.handover.kinds", "relvald_desktop.documents.glossary", "_stemmer",
}  # fmt: skip
"""Modules whose functions remember days, codes, letters, fonts and words of the program only."""


def models() -> list[type[QAbstractItemModel]]:
    """Every model of rows of the program."""
    for package in (relvald_desktop.ui.dialogs, relvald_desktop.ui.pages, relvald_desktop.ui.widgets):
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"{package.__name__}.{module.name}")
    kinds = (*QAbstractTableModel.__subclasses__(), *QAbstractListModel.__subclasses__())
    return [each for each in kinds if each.__module__.startswith("relvald_desktop")]


@pytest.mark.fault(31)
def test_hiding_empties_every_window_before_anything_else_is_done(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = desk.shell.workspace.context  # type: ignore[union-attr]
    dialog = SignalDialog(context, desk.shell.workspace)
    dialog.show()
    desk.settle()
    seen: list[tuple[str, bool]] = []
    windows = {desk.shell, dialog}

    def covered(name: str) -> None:
        curtains = {
            each.parentWidget(): each for each in QApplication.allWidgets() if isinstance(each, Curtain)
        }
        seen.append((name, all(each in curtains and curtains[each].painted for each in windows)))

    first_step, shut = type(desk.shell).showMinimized, Workspace.shut
    monkeypatch.setattr(type(desk.shell), "showMinimized", lambda it: (covered("minimised"), first_step(it)))
    monkeypatch.setattr(Workspace, "shut", lambda it: (covered("closed"), shut(it)))
    desk.driver.bot.keyClick(desk.shell, Qt.Key.Key_Pause)
    assert seen == [("minimised", True), ("closed", True)]
    assert desk.shell.isMinimized()
    assert not [each for each in QApplication.allWidgets() if isinstance(each, Curtain) and each.isVisible()]


@pytest.mark.fault(31)
def test_what_floats_is_closed_at_a_lock(desk: Desk, qtbot: QtBot) -> None:
    menu = QMenu("Zyxqvantel", desk.shell.workspace)
    menu.addAction("Zyxqvantel")
    menu.popup(desk.shell.mapToGlobal(desk.shell.rect().center()))
    assert QApplication.activePopupWidget() is menu
    desk.shell.lock()
    assert QApplication.activePopupWidget() is None
    assert "Zyxqvantel" not in texts_of_all_widgets()


@pytest.mark.fault(31)
def test_every_model_of_rows_can_let_go_of_them() -> None:
    assert [each.__name__ for each in models() if not hasattr(each, "forget")] == []


@pytest.mark.fault(31)
def test_the_rows_of_a_register_are_let_go_of_at_a_lock(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "register.csv"
    file.write_text("Datum;Vad;Från\n2026-11-02;Zyxqvantel;granne\n", "utf-8")
    dialog = ImportDialog(desk.shell.workspace.context, read_file(file), desk.shell)  # type: ignore[union-attr]
    dialog.show()
    table = dialog.table
    desk.driver.wait(lambda: bool(table.rows))
    desk.shell.lock()
    assert table.rowCount() == 0


@pytest.mark.fault(31)
def test_the_menus_of_a_note_are_closed_and_emptied_at_a_lock(desk: Desk) -> None:
    SNIPPETS.add(desk.work, SnippetForm(shortcut="zy", text="Zyxqvantel i trapphuset"))
    desk.settle()
    context = desk.shell.workspace.context  # type: ignore[union-attr]
    dialog = SignalDialog(context, desk.shell.workspace)
    dialog.show()
    dialog.seen.open_menu(0)
    assert QApplication.activePopupWidget() is not None
    assert "Zyxqvantel" in texts_of_all_widgets()
    desk.shell.lock()
    assert QApplication.activePopupWidget() is None
    assert "Zyxqvantel" not in texts_of_all_widgets()


@pytest.mark.fault(31)
def test_the_menu_of_the_queue_is_closed_and_its_rows_are_let_go_of_at_a_lock(desk: Desk) -> None:
    receive_signal(desk.work, SignalForm(seen_or_heard="Zyxqvantel i trapphuset", source=Source.NEIGHBOUR))
    desk.settle()
    queue = desk.shell.findChild(QueueList)
    model = queue.shown
    assert "Zyxqvantel" in model.rows[0].text.what
    queue.customContextMenuRequested.emit(queue.visualRect(queue.currentIndex()).center())
    assert QApplication.activePopupWidget() is not None
    desk.shell.lock()
    assert QApplication.activePopupWidget() is None
    assert list(model.rows) == []


@pytest.mark.fault(31)
def test_a_form_and_its_undo_are_empty_at_once_and_its_draft_is_kept(desk: Desk) -> None:
    context = desk.shell.workspace.context  # type: ignore[union-attr]
    dialog = SignalDialog(context)  # belongs to no other window
    dialog.show()
    desk.driver.bot.keyClicks(dialog.seen, "Zyxqvantel")
    dialog.about.setText("Zyxqvantel")
    seen, about = dialog.seen, dialog.about
    desk.shell.lock()
    seen.undo(), about.undo()
    assert (seen.toPlainText(), about.text()) == ("", "")
    assert "Zyxqvantel" not in texts_of_all_widgets()
    again = unlocked(desk)
    with again.reading() as session:
        assert any("Zyxqvantel" in str(each.__dict__) for each in session.query(Draft))
    again.store.close()


def test_nothing_is_read_or_written_while_it_is_locked(desk: Desk) -> None:
    work = desk.work
    desk.shell.lock()
    with pytest.raises(StoreLocked):
        receive_signal(work, SignalForm(seen_or_heard="x", source=Source.POLICE))
    with pytest.raises(StoreLocked), work.reading():
        pass
    with pytest.raises(StoreLocked):
        note_event(work, "store.locked")


def test_another_thread_in_the_middle_of_writing_is_stopped_and_rolled_back(desk: Desk) -> None:
    work, begun, told = desk.work, threading.Event(), []

    def write() -> None:
        try:
            with work.change("settings.changed") as change:
                change.session.merge(Setting(name="half", value="x"))
                change.session.flush()
                begun.set()
                while True:
                    change.session.connection().exec_driver_sql(
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n LIMIT 3000000) SELECT sum(i) FROM n"
                    ).fetchone()
        except Exception as error:
            told.append(error)

    thread = threading.Thread(target=write)
    thread.start()
    assert begun.wait(5)
    start = time.monotonic()
    desk.shell.lock()
    assert time.monotonic() - start < 3
    thread.join(5)
    assert told
    again = unlocked(desk)
    with again.reading() as session:
        assert session.get(Setting, "half") is None
    assert examining.examine(again).is_well
    again.store.close()


def test_a_backup_under_way_is_given_up_and_leaves_nothing_half(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "usb"
    target.mkdir()
    work, steps, told = desk.work, [], []
    first = threading.Event()

    def slowly(now: int, total: int, tell: Any) -> bool:
        steps.append(now)
        first.set()
        time.sleep(0.05)
        return bool(tell(now, total))

    for number in range(200):
        receive_signal(work, SignalForm(seen_or_heard=f"{number} " + "ord " * 300, source=Source.POLICE))
    assert desk.shell.workspace is not None
    run_with_progress(
        desk.shell.workspace, "x",
        lambda tell: safekeeping.create_backup(work, target, lambda now, total, *_: slowly(now, total, tell)),
        lambda made: told.append(made), told.append,
    )  # fmt: skip
    assert first.wait(10)
    key = work.store.key
    desk.shell.lock()
    with pytest.raises(ValueError, match="wiped"):
        key.raw_key()
    count = len(steps)
    desk.driver.bot.wait(300)
    assert len(steps) <= count + 1, "it goes on while the store is locked"
    assert told == []
    assert list(target.rglob("*.db")) == []
    assert safekeeping_generations(target) == []


def test_a_job_is_over_before_the_key_is_wiped(desk: Desk) -> None:
    work, states = desk.work, []
    begun = threading.Event()

    def job(told: Any) -> None:
        begun.set()
        while told(0, 1):
            time.sleep(0.01)
        time.sleep(0.2)
        states.append(work.store.key.secret()[:0])

    assert desk.shell.workspace is not None
    Job(desk.shell.workspace).start(job, lambda _: None, lambda _: None)
    assert begun.wait(5)
    desk.shell.lock()
    assert states == [b""]


def test_a_job_that_does_not_stop_holds_the_lock_up_no_longer_than_it_may(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from relvald_desktop.ui.session import closing

    monkeypatch.setattr(closing, "LONGEST_WAIT", 0.2)
    end, begun = threading.Event(), threading.Event()
    assert desk.shell.workspace is not None
    key = desk.work.store.key
    Job(desk.shell.workspace).start(lambda told: (begun.set(), end.wait(20)), lambda _: None, lambda _: None)
    assert begun.wait(5)
    start = time.monotonic()
    desk.shell.lock()
    assert time.monotonic() - start < 5
    end.set()
    with pytest.raises(ValueError, match="wiped"):
        key.raw_key()


@pytest.mark.fault(31)
def test_whatever_remembers_words_of_records_is_known_and_emptied() -> None:
    for module, name in REMEMBERING:
        remembers = getattr(importlib.import_module(module), name)
        if name != "_finder":
            remembers("Zyxqvantel", *([SIGNALS.fields] if name == "_field_of" else []))
            assert remembers.cache_info().currsize
    forget_words()
    for module, name in REMEMBERING:
        assert getattr(importlib.import_module(module), name).cache_info().currsize == 0
    package = Path(importlib.import_module("relvald_desktop").__file__ or "").parent
    for file in package.rglob("*.py"):
        if "cache" in file.read_text() and "migrations" not in file.parts:
            importlib.import_module(
                "relvald_desktop." + file.relative_to(package).with_suffix("").as_posix().replace("/", ".")
            )
    kind = type(functools.lru_cache(len))
    found = {
        (each.__module__, each.__qualname__) for each in gc.get_objects()
        if isinstance(each, kind) and str(each.__module__).startswith("relvald_desktop")
    }  # fmt: skip
    assert {(module, name) for module, name in found if not {module, name} & HARMLESS} == set(REMEMBERING)


def texts_of_all_widgets() -> str:
    """What stands in any widget of the program."""
    texts = []
    for widget in QApplication.allWidgets():
        texts += [widget.windowTitle(), widget.toolTip(), widget.accessibleName()]
        for name in ("text", "toPlainText", "title", "currentText"):
            if callable(read := getattr(widget, name, None)):
                texts.append(str(read()))
        texts += [action.text() for action in widget.actions()]
    return "\n".join(texts)


def unlocked(desk: Desk) -> Any:
    """The store again, opened beside the window."""
    from relvald_desktop.vault.folder import StoreFolder
    from relvald_desktop.vault.opening import unlock

    folder = StoreFolder(desk.shell._store)
    return open_store(folder, unlock(folder, PASSPHRASE, desk.clock.now()), desk.clock)


def safekeeping_generations(target: Path) -> list[Any]:
    """Whole backups in a folder."""
    from relvald_desktop.store.backup.shelf import generations

    return list(generations(target))


def test_a_widget_is_marked_as_emptied(qtbot: QtBot) -> None:
    from relvald_desktop.ui.session.blanking import BLANK, blank

    widget = QWidget()
    qtbot.addWidget(widget)
    blank(widget)
    assert widget.property(BLANK)


@pytest.mark.parametrize("practice", [False, True])
def test_nothing_holds_the_open_store_after_a_lock(desk: Desk, *, practice: bool) -> None:
    """Neither a page nor a connection between them: what is held would stay in memory, once for every unlock."""
    assert desk.shell.workspace is not None
    change_settings(desk.work, replace(read_settings(desk.work), practice=practice))
    with desk.work.reading() as session:
        held = [weakref.ref(each) for each in (desk.shell.workspace.context, desk.work, session.get_bind())]
    del session
    GuidePanel(desk.shell.workspace.context).deleteLater()
    desk.settle()
    desk.shell.lock()
    desk.driver.bot.wait(200)
    gc.collect()
    assert [each() for each in held] == [None] * len(held)

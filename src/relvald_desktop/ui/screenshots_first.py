"""Pictures of the first run, of the unlock pages, and of a new store with nobody in it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.screenshots_keeping import PinHolds
from relvald_desktop.ui.screenshots_props import a_vault

STORE = Path("relvald") / "store"


def first_makers() -> list[tuple[str, Callable[[], QWidget]]]:
    """What makes each window that comes before the work, by the name of its picture."""
    from relvald_desktop.ui.dialogs.recovery import RecoveryDialog
    from relvald_desktop.ui.first_run import Place
    from relvald_desktop.ui.unlock import UnlockPage

    pages = {
        "02-first-run": Place.START, "02-2-first-run-folder": Place.FOLDER, "03-first-run-passphrase": Place.PASSPHRASE,
        "04-first-run-sheet": Place.SHEET, "05-first-run-proof": Place.PROOF, "06-first-run-worker": Place.WORKER,
        "06-2-first-run-practice": Place.PRACTICE,
    }  # fmt: skip
    return [
        ("01-unlock", lambda: UnlockPage(STORE)),
        *((name, lambda place=place: _wizard(place)) for name, place in pages.items()),
        ("06-3-first-run-practice-filling", _filling),
        ("07-recovery", lambda: RecoveryDialog(a_vault().folder)),
        ("08-unlock-pin", lambda: UnlockPage(STORE, cast(Any, PinHolds()))),
        ("08-3-unlock-with-a-file", _with_a_file),
        ("08-2-unlock-practice", lambda: UnlockPage(STORE.with_name("övning"), practice=True)),
    ]


def _with_a_file() -> Any:
    from relvald_desktop.ui.given_file import tell_before_unlocking
    from relvald_desktop.ui.unlock import UnlockPage

    page = UnlockPage(STORE)
    tell_before_unlocking(Path("borta.relvald"), STORE, page.notice)
    return page


def _wizard(place: int) -> Any:
    from relvald_desktop.ui.first_run import FirstRun, Place

    wizard = FirstRun(STORE)
    wizard.vault = a_vault()
    wizard.setStartId(place)
    if place != Place.START:
        wizard.restart()
    return wizard


def _filling() -> QWidget:
    wizard = _wizard(6)
    wizard.show()
    wizard.practice_page.show_under_way(True)
    wizard.practice_page.show_progress(17, 40)
    return cast(QWidget, wizard)


def show_empty_places(preferences: Preferences, show: Callable[[str, QWidget], None]) -> None:
    """Every place of a new store with nobody in it: what stands there says what to do first."""
    from relvald_desktop.services.opening import open_store
    from relvald_desktop.services.settings import StoreSettings, change_settings
    from relvald_desktop.ui.places import PLACES
    from relvald_desktop.ui.screenshots import SIZE
    from relvald_desktop.ui.screenshots_store import PASSPHRASE
    from relvald_desktop.ui.workspace import Workspace
    from relvald_desktop.vault.opening import create_vault

    with tempfile.TemporaryDirectory() as scratch:
        vault = create_vault(Path(scratch) / "store", PASSPHRASE)
        work = open_store(vault.folder, vault.key)
        change_settings(work, StoreSettings(worker_name="Karin Öst"))
        workspace = Workspace(work, preferences)
        workspace.resize(*SIZE)
        workspace.show()
        for number, place in enumerate(PLACES, start=1):
            workspace.go(place)
            show(f"19-{number}-empty-{place}", workspace)
        workspace.leave()
        workspace.close()
        workspace.deleteLater()
        work.store.close()

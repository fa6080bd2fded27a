"""The steps of a lock that need no window: still what works in the background, and sweep up afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from shiboken6 import isValid

from relvald_desktop.ui.session.blanking import Curtain, forget_pictures

if TYPE_CHECKING:
    from relvald_desktop.store.engine import Store

LONGEST_WAIT = 3.0
"""Seconds that a lock waits for work in the background to end."""


def begin_closing(store: Store) -> None:
    """Stop work in the background before the drafts are kept and the key is wiped, and let memory be overwritten as it is
    given back from now on. What does not stop in time goes on without the store."""
    from relvald_desktop.ui.work import ask_all_to_stop, wait_for_all
    from relvald_desktop.vault.memory import wipe_what_is_freed

    wipe_what_is_freed(True)
    ask_all_to_stop()
    store.halt(LONGEST_WAIT)
    wait_for_all(LONGEST_WAIT)


def lift(curtains: Iterable[Curtain]) -> None:
    """Take the curtains away again."""
    for curtain in curtains:
        if isValid(curtain):
            curtain.hide()
            curtain.deleteLater()


def sweep_up_after_unlocking() -> None:
    """Overwrite what the unlock page left in memory: what was typed, letter by letter. Nothing is deleted here: a form may
    have been opened meanwhile by the very signal of that page, which goes by itself."""
    from relvald_desktop.vault.memory import overwrite_free_chunks

    overwrite_free_chunks()


def sweep_up() -> None:
    """Delete the windows that were closed, and overwrite what they left in memory."""
    from relvald_desktop.services.forgetting import forget_words
    from relvald_desktop.vault.memory import sweep, wipe_what_is_freed

    forget_words()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    forget_pictures()
    sweep()
    wipe_what_is_freed(False)

"""Small things that the pictures are made with: a vault that is nowhere, a paper that was stopped, patience."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from relvald_desktop.ui.work import wait_for_all


def a_vault() -> Any:
    """A vault that is nowhere, with a recovery key that opens nothing."""
    import pyrage

    from relvald_desktop.vault.folder import StoreFolder
    from relvald_desktop.vault.opening import NewVault
    from relvald_desktop.vault.store_key import StoreKey

    return NewVault(
        StoreFolder(Path("relvald") / "store"), StoreKey.fresh(), str(pyrage.x25519.Identity.generate())
    )


def stopped(outgoing: Any) -> Any:
    """The same paper as if a protected place stood in it."""
    from relvald_desktop.release.checking import check
    from relvald_desktop.rules.leaks import Secret

    secrets = (Secret("address", outgoing.content.meeting_point, "address"),)
    return dataclasses.replace(
        outgoing, secrets=secrets, checked=check(outgoing.artefact, secrets), gather=lambda: secrets
    )


def settle(widget: QWidget) -> None:
    """Let work beside the window end, and a PDF view draw its pages, before it is photographed."""
    from PySide6.QtPdfWidgets import QPdfView
    from PySide6.QtTest import QTest

    wait_for_all(60)
    until = time.monotonic() + 0.2
    while time.monotonic() < until:  # the thread that ended still has to tell
        QApplication.processEvents()
        time.sleep(0.005)
    for _ in range(4):  # a slow computer tells only now; what came of it is shown in its turn
        QApplication.processEvents()
    if widget.findChild(QPdfView) is not None:
        QTest.qWait(600)


def wait_until(condition: Callable[[], bool], seconds: float = 30) -> None:
    """Let work in the background come to its end. Raises `TimeoutError`."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError("what was to be photographed is not there")
        QApplication.processEvents()
        time.sleep(0.01)


def every_variant() -> Iterator[tuple[str, str, int]]:
    """Both languages, both themes, 100 % and 200 %."""
    for language in ("sv", "en"):
        for theme in ("light", "dark"):
            for percent in (100, 200):
                yield language, theme, percent

"""The walk through every screen, once for all that ask what it found."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from relvald_desktop.ui.screenshots_keeping import live_with
from relvald_desktop.ui.screenshots_store import opened, practice_store
from relvald_desktop.vault.slots import LOWEST

PERCENTS = (100, 200)
CASES = 14
"""Enough for every screen to have something on it."""


@dataclass(frozen=True)
class Walk:
    """`seen`: the classes of each screen's window by the screen's name; `found`: rule, screen and what breaks it."""

    seen: dict[str, list[str]]
    found: list[tuple[str, str, str]]

    def breaks(self, rule: str) -> list[str]:
        """What breaks a rule, each with the first screen it was seen on."""
        first = {what: screen for found, screen, what in reversed(self.found) if found == rule}
        return [f"{screen}: {what}" for what, screen in first.items()]


@pytest.fixture(scope="session")
def walks(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> dict[int, Walk]:
    """The walk at 100 % and at 200 %, beside each other, each in a process and a store of its own. Of several workers the
    first one walks, and the others read what it found."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "walks"
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            _walk_all(folder)
    return {percent: _read(folder / f"{percent}.json") for percent in PERCENTS}


def _walk_all(folder: Path) -> None:
    practice_store(folder / "store", CASES, LOWEST)
    live_with(lambda: opened(folder / "store"), folder)
    running = {percent: _begin(folder, percent) for percent in PERCENTS}
    for percent, process in running.items():
        (folder / f"{percent}.json").write_text(_end(process), encoding="utf-8")


def _begin(folder: Path, percent: int) -> subprocess.Popen[str]:
    store = folder / f"store-{percent}"
    shutil.copytree(folder / "store", store)
    command = [sys.executable, "-m", "tests.accessibility.walk", str(store), str(percent)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _end(process: subprocess.Popen[str]) -> str:
    told, errors = process.communicate(timeout=200)
    assert process.returncode == 0, errors[-3000:]
    return told


def _read(told: Path) -> Walk:
    read: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
    return Walk(read["seen"], [(rule, screen, what) for rule, screen, what in read["found"]])

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

from relvald_desktop.ui.screenshots_keeping import live_with
from relvald_desktop.ui.screenshots_store import opened, practice_store
from relvald_desktop.vault.slots import LOWEST

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
def walks(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Walk]:
    """The walk at 100 % and at 200 %, beside each other, each in a process and a store of its own."""
    folder = tmp_path_factory.mktemp("walks")
    practice_store(folder / "store", CASES, LOWEST)
    live_with(lambda: opened(folder / "store"), folder)
    running = {percent: _begin(folder, percent) for percent in (100, 200)}
    return {percent: _end(process) for percent, process in running.items()}


def _begin(folder: Path, percent: int) -> subprocess.Popen[str]:
    store = folder / f"store-{percent}"
    shutil.copytree(folder / "store", store)
    command = [sys.executable, "-m", "tests.accessibility.walk", str(store), str(percent)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _end(process: subprocess.Popen[str]) -> Walk:
    told, errors = process.communicate(timeout=200)
    assert process.returncode == 0, errors[-3000:]
    read: dict[str, Any] = json.loads(told)
    return Walk(read["seen"], [(rule, screen, what) for rule, screen, what in read["found"]])

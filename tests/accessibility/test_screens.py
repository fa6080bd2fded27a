"""Every place, tab, wizard page and dialog of a filled store, through the accessibility tree: at 100 %, and at 200 % on a
screen of 1280 × 720."""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from PySide6.QtWidgets import QDialog

import relvald_desktop.ui.dialogs
from relvald_desktop.ui.pages.safekeeping import TABS
from relvald_desktop.ui.pages.settings import TABS as SETTINGS_TABS
from relvald_desktop.ui.places import PLACES
from tests.accessibility.conftest import Walk
from tests.accessibility.rules import LARGE_RULES, RULES

BASES = {"FormDialog", "DraftedDialog", "RecordDialog"}


@pytest.mark.parametrize("rule", RULES)
def test_no_screen_breaks(walks: dict[int, Walk], rule: str) -> None:
    assert walks[100].breaks(rule) == []


@pytest.mark.parametrize("rule", LARGE_RULES)
def test_no_screen_breaks_at_twice_the_size(walks: dict[int, Walk], rule: str) -> None:
    assert walks[200].breaks(rule) == []


def test_the_walk_comes_to_every_place_and_every_tab(walks: dict[int, Walk]) -> None:
    ways = [*PLACES, *TABS, *SETTINGS_TABS]
    assert [each for each in ways if not any(each in name for name in walks[100].seen)] == []


def test_the_walk_comes_to_every_dialog(walks: dict[int, Walk]) -> None:
    seen = {kind for kinds in walks[100].seen.values() for kind in kinds}
    assert sorted(_dialogs() - seen - BASES) == []


def _dialogs() -> set[str]:
    """Every class of dialog that the program has."""
    found = set()
    for module in pkgutil.iter_modules(relvald_desktop.ui.dialogs.__path__, "relvald_desktop.ui.dialogs."):
        for name, kind in vars(importlib.import_module(module.name)).items():
            if isinstance(kind, type) and issubclass(kind, QDialog) and kind.__module__ == module.name:
                found.add(name)
    return found

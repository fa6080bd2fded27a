"""The leak check: finds protected values in a finished text, however they were written, and masks them."""

from __future__ import annotations

from relvald_desktop.rules.leaks.finder import MASK, Leak, find_leaks, mask
from relvald_desktop.rules.leaks.secret import Secret

__all__ = ["MASK", "Leak", "Secret", "find_leaks", "mask"]

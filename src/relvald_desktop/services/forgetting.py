"""What is remembered beside the store, to be quick, and must be forgotten at a lock: words and values of records."""

from __future__ import annotations

import sys

REMEMBERING = (
    ("relvald_desktop.store.vocabulary", "folded"),
    ("relvald_desktop.store.vocabulary", "stem"),
    ("relvald_desktop.rules.similar", "simplified"),
    ("relvald_desktop.rules.leaks.finder", "_finder"),
    ("relvald_desktop.services.importing.columns", "_field_of"),
)
"""Functions that remember (functools.lru_cache) what they were given of records, by module and name."""


def forget_words() -> None:
    """Empty what those functions remember. A module that was never loaded has nothing to forget."""
    for module, name in REMEMBERING:
        if module in sys.modules:
            getattr(sys.modules[module], name).cache_clear()

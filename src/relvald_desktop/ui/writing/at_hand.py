"""The writing aids of the store that is open, for every field to find."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relvald_desktop.ui.writing.aids import WritingAids

_at_hand: list[WritingAids] = []


def put_at_hand(aids: WritingAids) -> None:
    """From now on fields find these."""
    _at_hand.append(aids)


def put_away(aids: WritingAids) -> None:
    """Fields find these no more."""
    if aids in _at_hand:
        _at_hand.remove(aids)


def aids_at_hand() -> WritingAids | None:
    """Those of the open store; None while none is open."""
    return _at_hand[-1] if _at_hand else None

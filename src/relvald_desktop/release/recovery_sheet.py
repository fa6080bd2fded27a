"""Lets the recovery sheet out, to paper or to a file the worker chose."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from relvald_desktop.documents.recovery_sheet import draw_recovery_sheet
from relvald_desktop.release.door import let_out
from relvald_desktop.vault.recovery import check_words
from relvald_desktop.wording import Wording


def prepare_recovery_sheet(
    recovery_key: str, store_name: str, wording: Wording, created_on: dt.date, *, practice: bool = False
) -> bytes:
    """The sheet as a finished PDF in memory."""
    return draw_recovery_sheet(
        recovery_key, store_name, wording, created_on=created_on, check_words=check_words(recovery_key),
        practice=practice,
    )  # fmt: skip


def save_recovery_sheet(sheet: bytes, target: Path, *, replace: bool = False) -> None:
    """Write the sheet to a file. Raises `CannotSave`, `ExistsAlready`."""
    let_out(target, sheet, replace=replace)

"""What the installed program leaves out is not missed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from relvald_desktop.services.safekeeping import create_backup
from relvald_desktop.store.work import UnitOfWork


def test_a_backup_is_made_and_proved_without_pythons_own_sqlite(
    work: UnitOfWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("sqlite3", "sqlite3.dbapi2"):
        monkeypatch.setitem(sys.modules, name, None)
    target = tmp_path / "backups"
    target.mkdir()
    assert create_backup(work, target).is_dir()

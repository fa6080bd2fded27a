"""What the window takes a folder for before the vault is loaded is what the vault takes it for."""

from __future__ import annotations

from pathlib import Path

import pytest

from relvald_desktop.ui.store_places import free_name, holds_store, is_backup, is_practice
from relvald_desktop.vault.folder import IsBackup, StoreFolder


@pytest.mark.parametrize(
    "lying_there", [(), ("database",), ("key_slots",), ("lock",), ("practice_mark", "database")]
)
def test_a_folder_holds_for_the_window_what_it_holds_for_the_vault(
    tmp_path: Path, lying_there: tuple[str, ...]
) -> None:
    folder = StoreFolder(tmp_path)
    for name in lying_there:
        file: Path = getattr(folder, name)
        file.touch()
    assert holds_store(tmp_path) == folder.holds_store() == bool({"database", "key_slots"} & set(lying_there))
    assert is_practice(tmp_path) == folder.is_marked_for_practice() == ("practice_mark" in lying_there)


def test_a_backup_is_one_for_both(tmp_path: Path) -> None:
    assert not is_backup(tmp_path)
    StoreFolder(tmp_path).require_no_backup()
    (tmp_path / "manifest.json").touch()
    assert is_backup(tmp_path)
    with pytest.raises(IsBackup):
        StoreFolder(tmp_path).require_no_backup()


def test_a_new_store_never_gets_the_name_of_another(tmp_path: Path) -> None:
    StoreFolder(tmp_path).database.touch()
    (tmp_path.with_name(f"{tmp_path.name}-2")).mkdir()
    assert free_name(tmp_path).name == f"{tmp_path.name}-2"
    assert free_name(tmp_path, empty=True).name == f"{tmp_path.name}-3"

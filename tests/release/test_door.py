"""The one door out writes over nothing that it was not told to, and leaves no readable pieces behind."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from relvald_desktop.records.keeping import LogEntry, Setting
from relvald_desktop.release import door
from relvald_desktop.release.door import ExistsAlready, keep, let_out, letting_out
from relvald_desktop.release.export import save_export
from relvald_desktop.services.departures import Leaving, clear_begun, note_begun
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault import atomic
from tests.conftest import make_store
from tests.vault.secret_service import ROOT


@pytest.mark.parametrize("links", [True, False])
def test_a_name_taken_at_the_last_moment_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:

        def none(*_: object) -> None:
            raise OSError(errno.EPERM, "no links on this medium")

        monkeypatch.setattr(atomic.os, "link", none)
    target = tmp_path / "allt.json"
    with pytest.raises(ExistsAlready), letting_out(target) as begun:
        begun.file.write(b"new")
        target.write_text("kept")
        keep(begun, target)
    monkeypatch.setattr(door.Path, "exists", lambda self: False)
    with pytest.raises(ExistsAlready):
        let_out(target, b"new")
    monkeypatch.undo()
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("allt.json", "kept")]


@pytest.mark.parametrize("links", [True, False])
def test_a_free_name_is_taken_and_with_replace_any(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:

        def none(*_: object) -> None:
            raise OSError(errno.EPERM, "no links on this medium")

        monkeypatch.setattr(atomic.os, "link", none)
    target = tmp_path / "allt.json"
    let_out(target, b"one")
    let_out(target, b"two", replace=True)
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("allt.json", "two")]


CODE = """
import os, sys
from pathlib import Path
from relvald_desktop.release import export
from relvald_desktop.services.departures import Leaving
from tests.faults.killing import open_work
work = open_work(sys.argv[1], sys.argv[2])
export.note_departure = lambda *_, **__: os.kill(os.getpid(), 9)
export.save_export(work, Path(sys.argv[3]), Leaving(), understood=True)
"""


def test_a_readable_piece_left_by_a_killed_program_goes_at_the_next_unlock(tmp_path: Path) -> None:
    from relvald_desktop.services.opening import open_store

    vault, work = make_store(tmp_path / "store")
    work.store.close()
    out = tmp_path / "usb"
    out.mkdir()
    command = [
        sys.executable,
        "-c",
        CODE,
        str(tmp_path / "store"),
        vault.key.secret().hex(),
        str(out / "allt.json"),
    ]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True)
    assert done.returncode == -9, done.stderr
    (left,) = out.iterdir()
    assert b"relvald" in left.read_bytes()
    again = open_store(vault.folder, vault.key.copy())
    assert list(out.iterdir()) == []
    assert noted(again) == []
    with again.reading() as session:
        last = session.scalars(select(LogEntry.action).order_by(LogEntry.seq.desc())).first()
    assert last == "departure.cleared"
    again.store.close()


def noted(work: UnitOfWork) -> list[Any]:
    with work.reading() as session:
        return [each for each in session.scalars(select(Setting.name)) if each.startswith("leaving_part:")]


def test_nothing_but_such_a_piece_is_taken_away(work: UnitOfWork, tmp_path: Path) -> None:
    letter, link = tmp_path / "letter.part", tmp_path / ".0123456789abcdef.part"
    letter.write_text("mine")
    link.symlink_to(letter)
    gone = tmp_path / "no stick" / ".0123456789abcdee.part"
    for each in (letter, link, gone):
        note_begun(work, "export.leaving", each)
    clear_begun(work)
    assert letter.exists()
    assert link.is_symlink()
    assert noted(work) == [f"leaving_part:{gone.name}"], "it waits until the stick is there again"


def test_a_whole_file_leaves_no_note_of_an_unfinished_one(work: UnitOfWork, tmp_path: Path) -> None:
    save_export(work, tmp_path / "allt.json", Leaving(), understood=True)
    assert noted(work) == []
    assert os.listdir(tmp_path / "store")

"""Goal 7: the backup of a store of a gigabyte beside `cp` with fsync; and a second backup with nothing new."""

from __future__ import annotations

import datetime as dt
import os
import secrets
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlalchemy import insert

from relvald_desktop.records.attachment import Blob
from relvald_desktop.services.safekeeping import create_backup
from relvald_desktop.store import generations
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import make_store

MEGABYTES = int(os.environ.get("BENCH_BACKUP_MB", "1024"))
FILES = 64
FILE_BYTES = 4 << 20
REPEATS = 7


def backup(bench: Any) -> None:
    """Both ratios of the goal. `cp` copies what the first backup copies, and each file is made durable."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as scratch:
        folder = Path(scratch)
        work = _large(folder / "store")
        size = work.store.folder.database.stat().st_size
        print(f"a store of {size / 2**20:.0f} MB", flush=True)
        (folder / "usb").mkdir()
        ours, floor = _in_turns(
            lambda: _make(work, folder / "usb"), lambda: _copy(work.store.folder.database, folder / "cp")
        )
        _add(bench, f"backup of {size / 2**20:.0f} MB / cp and fsync", ours, floor, 1.5)
        started = perf_counter()
        create_backup(work, folder / "usb")
        print(f"     made and proved: {perf_counter() - started:.2f} s", flush=True)
        _attachments(bench, folder)
        work.store.close()


def _attachments(bench: Any, folder: Path) -> None:
    _, work = make_store(folder / "small")
    for _ in range(FILES):
        _plant(work)
    first, second = [], []
    for _ in range(REPEATS):
        shutil.rmtree(folder / "usb")
        (folder / "usb").mkdir()
        first.append(_timed(lambda: _make(work, folder / "usb", keep=True)))
        second.append(_timed(lambda: _make(work, folder / "usb", keep=True)))
    _add(bench, f"second backup, {FILES} files of 4 MB, nothing new / the first", second, first, 0.05)
    work.store.close()


def _make(work: UnitOfWork, target: Path, keep: bool = False) -> None:
    made = generations.make_generation(work.store, target, dt.datetime.now(dt.UTC))
    if not keep:
        generations.take_back(made)


def _copy(source: Path, target: Path) -> None:
    subprocess.run(["cp", source, target], check=True)
    descriptor = os.open(target, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)
    target.unlink()


def _large(path: Path) -> UnitOfWork:
    """A store as large as `MEGABYTES` says, most of it in one table that a draft could fill."""
    _, work = make_store(path)
    with work.store.writing() as session:
        connection = session.connection()
        connection.exec_driver_sql("CREATE TABLE ballast (id INTEGER PRIMARY KEY, content BLOB)")
        for number in range(MEGABYTES):
            connection.exec_driver_sql(
                "INSERT INTO ballast VALUES (?, ?)", (number, secrets.token_bytes(1 << 20))
            )
    return work


def _plant(work: UnitOfWork) -> None:
    """An encrypted file of the store, as large as a photo; what it holds does not matter here."""
    import hashlib

    content, name = secrets.token_bytes(FILE_BYTES), secrets.token_hex(32)
    folder = work.store.folder.attachments
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(content)
    with work.store.writing() as session:
        session.execute(
            insert(Blob).values(
                name=name, identity="", size=FILE_BYTES, sealed_size=FILE_BYTES,
                sealed_digest=hashlib.sha256(content).digest(),
            )
        )  # fmt: skip


def _in_turns(ours: Callable[[], Any], floor: Callable[[], Any]) -> tuple[list[float], list[float]]:
    ours(), floor()
    one, other = [], []
    for _ in range(REPEATS):
        one.append(_timed(ours))
        other.append(_timed(floor))
    return one, other


def _timed(action: Callable[[], Any]) -> float:
    started = perf_counter()
    action()
    return (perf_counter() - started) * 1000


def _add(bench: Any, name: str, ours: list[float], floor: list[float], limit: float) -> None:
    spread = f"{min(ours):.0f}–{max(ours):.0f} / {min(floor):.0f}–{max(floor):.0f}"
    bench.add("7", name, statistics.median(ours), statistics.median(floor), limit, spread=spread)

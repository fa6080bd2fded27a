"""`make bench`: the goals of speed, each side by side with its floor in one run, and the leak check's recall.

`python -m tests.bench.run PART ...` measures those parts alone: cold, unlock, save, search, lists, year, papers, backup,
stalls, hide, day, size. `BENCH_NOTES` says how many notes the large store has.
"""

from __future__ import annotations

import json
import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Any

from relvald_desktop.store.work import UnitOfWork
from tests.bench import goals
from tests.bench.backup import backup
from tests.bench.bulk import encrypted_twin, large_store, plain_twin
from tests.bench.day import a_days_work
from tests.bench.hiding import hiding
from tests.bench.papers import leaks, papers
from tests.bench.size import size
from tests.bench.stalls import stalls
from tests.bench.timing import Bench, in_turns
from tests.conftest import make_store

NOTES = int(os.environ.get("BENCH_NOTES", "200000"))


class Stores:
    """The stores that are measured, each filled when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def large(self) -> UnitOfWork:
        """2,000 women, 20,000 signals and `NOTES` notes."""
        print(f"filling a store: 2,000 women, {NOTES:,} notes, 20,000 signals …", flush=True)
        return large_store(self.folder / "large", women=2000, notes=NOTES, signals=20_000)

    @cached_property
    def small(self) -> UnitOfWork:
        """A thousand notes."""
        return large_store(self.folder / "small", women=100, notes=1000, signals=1000)

    @cached_property
    def empty(self) -> UnitOfWork:
        """Nothing."""
        return make_store(self.folder / "empty")[1]

    @cached_property
    def twin(self) -> sqlite3.Connection:
        """What is in the large store, in plain SQLite."""
        return plain_twin(self.folder / "twin.db", self.large)

    @cached_property
    def encrypted(self) -> Any:
        """The same in SQLCipher."""
        self.twin.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return encrypted_twin(self.folder / "encrypted.db", self.folder / "twin.db")


PARTS: dict[str, Callable[[Bench, Stores], Any]] = {
    "cold": lambda bench, stores: goals.cold_start(bench, stores.large),
    "unlock": lambda bench, stores: goals.unlock_to_today(bench, stores.large, stores.empty),
    "save": lambda bench, stores: goals.save_note(bench, stores.large, stores.twin, stores.encrypted),
    "search": lambda bench, stores: goals.search_words(bench, stores.large, stores.twin),
    "lists": lambda bench, stores: goals.pages(bench, stores.large, stores.small),
    "year": lambda bench, stores: goals.year(bench, stores.large, stores.twin),
    "papers": lambda bench, stores: papers(bench, in_turns),
    "leaks": lambda bench, stores: leaks(),
    "backup": lambda bench, stores: backup(bench),
    "stalls": lambda bench, stores: stalls(bench, stores.large, stores.folder),
    "hide": lambda bench, stores: hiding(bench),
    "day": lambda bench, stores: a_days_work(
        bench, stores.large.store.folder.path, stores.empty.store.folder.path
    ),
    "size": lambda bench, stores: size(bench),
}


def main(wanted: list[str]) -> int:
    """Measure, print the table, write `build/bench.json`."""
    bench = Bench()
    print(f"{'':>3}  {'':<62} {'ours ms':>9} {'floor ms':>9} {'ratio':>7} {'goal':>6}")
    with tempfile.TemporaryDirectory() as scratch:
        stores = Stores(Path(scratch))
        done = {name: PARTS[name](bench, stores) for name in wanted or PARTS}
    versions = {
        name: version(name) for name in ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "reportlab")
    }
    result = {
        "notes": NOTES, "python": platform.python_version(), "cores": os.cpu_count(), "versions": versions,
        "rows": bench.rows, "leaks": done.get("leaks"),
    }  # fmt: skip
    target = Path("build") / "bench.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(result, indent=1))
    print(f"written to {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

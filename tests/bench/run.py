"""`make bench`: goals 1 to 6 and 8, each side by side with its floor in one run, and the leak check's recall."""

from __future__ import annotations

import datetime as dt
import json
import os
import platform
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Any

from relvald_desktop.rules.search_words import read_search
from relvald_desktop.services.journal import ContactForm, write_contact
from relvald_desktop.services.summary import summarise
from relvald_desktop.store.queries import log as log_queries
from relvald_desktop.store.queries.cases import CaseFilters, at_home, case_list
from relvald_desktop.store.queries.journal import contacts
from relvald_desktop.store.queries.signals import SignalFilters, register
from relvald_desktop.store.search import search
from relvald_desktop.store.work import UnitOfWork
from tests.bench.bulk import RARE, WORDS, encrypted_twin, large_store, note, plain_twin
from tests.bench.papers import leaks, papers
from tests.conftest import make_store

NOTES = int(os.environ.get("BENCH_NOTES", "200000"))
ONLY_PAPERS = "--papers" in sys.argv
"""`python -m tests.bench.run --papers`: goal 8 and the leak check alone."""
ONLY_YEAR = "--year" in sys.argv
"""`python -m tests.bench.run --year`: goal 6 alone."""
ONLY_LISTS = "--lists" in sys.argv
"""`python -m tests.bench.run --lists`: goal 5 alone, on a store as large as `BENCH_NOTES` says."""
REPEATS = 9


def timed(action: Callable[[], Any], repeats: int = REPEATS) -> list[float]:
    """Milliseconds of each repeat."""
    times = []
    for _ in range(repeats):
        start = perf_counter()
        action()
        times.append((perf_counter() - start) * 1000)
    return times


def in_turns(
    first: Callable[[], Any], second: Callable[[], Any], repeats: int = REPEATS
) -> tuple[list[float], list[float]]:
    """Both sides in turns, so that the machine's mood is the same for both; one round before to warm up."""
    first(), second()
    ours: list[float] = []
    floor: list[float] = []
    for _ in range(repeats):
        ours += timed(first, 1)
        floor += timed(second, 1)
    return ours, floor


def p95(times: list[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(times, n=20)[-1]


class Bench:
    """Collects rows and prints them."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []

    def add(
        self,
        goal: str,
        name: str,
        ours: float,
        floor: float,
        limit: float,
        *,
        spread: str = "",
        extra: str = "",
    ) -> None:
        """A row: milliseconds of ours and of the floor, and the ratio that is the goal."""
        ratio = ours / floor
        kept = "yes" if ratio <= limit else "NO"
        self.rows.append(
            {
                "goal": goal,
                "name": name,
                "ours_ms": ours,
                "floor_ms": floor,
                "ratio": ratio,
                "limit": limit,
                "spread": spread,
                "extra": extra,
            }
        )
        print(
            f"{goal:>3}  {name:<62} {ours:>9.2f} {floor:>9.2f} {ratio:>7.2f} {limit:>6.2f}  {kept:<4} {spread} {extra}",
            flush=True,
        )


def cold_start(bench: Bench, work: UnitOfWork) -> None:
    def start(which: str) -> Callable[[], Any]:
        command = [sys.executable, "-m", "tests.bench.cold", which, str(work.store.folder.path)]
        return lambda: subprocess.run(command, check=True, capture_output=True)

    ours, floor = in_turns(start("app"), start("bare"))
    bench.add(
        "1",
        "cold start to the unlock window / bare PySide6 form",
        statistics.median(ours),
        statistics.median(floor),
        1.15,
        spread=_spread(ours),
    )


def unlock_to_today(bench: Bench, large: UnitOfWork, empty: UnitOfWork) -> None:
    from PySide6.QtWidgets import QApplication

    from relvald_desktop.services.opening import open_store
    from relvald_desktop.ui.language import use_language
    from relvald_desktop.ui.preferences import Preferences
    from relvald_desktop.ui.theme import use_theme
    from relvald_desktop.ui.workspace import Workspace

    application = QApplication.instance() or QApplication([])
    use_language("sv")
    use_theme("light")

    def show(work: UnitOfWork) -> None:
        opened = open_store(work.store.folder, work.store.key.copy())
        workspace = Workspace(opened, Preferences(work.store.folder.path / "window.ini"))
        workspace.resize(1280, 720)
        workspace.show()
        application.processEvents()
        workspace.grab()
        workspace.leave()
        workspace.close()
        workspace.deleteLater()
        opened.store.close()

    ours, floor = in_turns(lambda: show(large), lambda: show(empty))
    median = statistics.median(ours)
    bench.add(
        "2",
        "unlocked to Today painted / the same on an empty store",
        median,
        statistics.median(floor),
        1.2,
        spread=_spread(ours),
        extra=f"{median:.0f} ms of 250",
    )


def save_note(bench: Bench, work: UnitOfWork, twin: sqlite3.Connection, encrypted: Any) -> None:
    """One note saved beside three inserts into plain SQLite, and beside the same three into SQLCipher: what encryption
    alone costs on this machine, whose fsync may be quicker than any laptop's."""
    random_ = random.Random(3)
    with work.reading() as session:
        from sqlalchemy import text

        case_id = str(session.scalar(text("SELECT id FROM case_ LIMIT 1")))
    number = [10_000_000]

    def plain(database: Any) -> None:
        number[0] += 1
        body = note(random_)
        database.execute("BEGIN IMMEDIATE")
        database.execute(
            "INSERT INTO contact VALUES (?,?,?,?,?,?,?)",
            (str(number[0]), case_id, "2026-11-24", "phone", "support", 30, body),
        )
        database.execute("INSERT INTO words(rowid, body) VALUES (?,?)", (number[0], body))
        database.execute(
            "INSERT INTO log(at, who, action, record, details, hash) VALUES ('x','B','contact.written',?, '{}', ?)",
            (str(number[0]), bytes(32)),
        )
        database.execute("COMMIT")

    def ours() -> None:
        write_contact(work, case_id, ContactForm(text=note(random_), minutes=30))

    for name, database in (("plain", twin), ("encrypted", encrypted)):
        times, floor = in_turns(ours, lambda database=database: plain(database), 200)  # type: ignore[misc]
        bench.add(
            "3",
            f"saving one note (record + log + index) / three {name} inserts",
            statistics.median(times),
            statistics.median(floor),
            1.5,
            spread=_spread(times),
        )


def search_words(bench: Bench, work: UnitOfWork, twin: sqlite3.Connection) -> None:
    random_ = random.Random(4)
    queries = []
    for _ in range(125):
        rare = random_.choice(RARE)
        queries += [rare, random_.choice(WORDS), rare[:6], f"{random_.choice(WORDS)} {rare}"]

    today = work.clock.today()

    def ours(words: str) -> None:
        with work.reading() as session:
            assert search(session, read_search(words, today)) is not None

    def plain(words: str) -> None:
        twin.execute(
            "SELECT rowid, snippet(words, 0, '[', ']', '…', 12) FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT 50",
            (" ".join(f'"{word}"' for word in words.split()) + "*",),
        ).fetchall()

    times: list[list[float]] = [[], []]
    for words in queries:
        times[0] += timed(lambda words=words: ours(words), 1)  # type: ignore[misc]
        times[1] += timed(lambda words=words: plain(words), 1)  # type: ignore[misc]
    bench.add(
        "4",
        "search, p95 of 500 queries / plain FTS5",
        p95(times[0]),
        p95(times[1]),
        1.2,
        spread=_spread(times[0]),
        extra=f"max {max(times[0]):.1f} ms of 20",
    )


def pages(bench: Bench, large: UnitOfWork, small: UnitOfWork) -> None:
    def read(work: UnitOfWork, query: Callable[..., Any], depth: int) -> list[float]:
        times = []
        after = None
        for _ in range(depth):
            start = perf_counter()
            with work.reading() as session:
                page = query(session, after)
            times.append((perf_counter() - start) * 1000)
            if (after := page.next) is None:
                break
        return times

    lists: dict[str, Callable[..., Any]] = {
        "register of signals": lambda session, after: register(session, SignalFilters(), after),
        "log": lambda session, after: log_queries.entries(session, after=after),
        "journal": lambda session, after: contacts(session, one_case(session), after, 10),
        "women at home": at_home,
        "cases": lambda session, after: case_list(session, CaseFilters(), after),
    }
    for name, query in lists.items():
        read(large, query, 9), read(small, query, 9)
        ours: list[float] = []
        floor: list[float] = []
        for _ in range(20):
            ours += read(large, query, 9)
            floor += read(small, query, 9)
        bench.add(
            "5",
            f"a page of the {name}, p95 / at 1,000 rows",
            p95(ours),
            p95(floor),
            1.5,
            spread=_spread(ours),
        )


def one_case(session: Any) -> str:
    """The first case of a store."""
    return str(session.connection().exec_driver_sql("SELECT id FROM case_ WHERE code = 'KV-0001'").scalar())


def year(bench: Bench, work: UnitOfWork, twin: sqlite3.Connection) -> None:
    """All figures of a year, and the same issued, beside one pass of plain SQLite over the rows that they count: the
    signals and contacts of the year, and of every woman her first and last contact (her support began in any year)."""
    first, last = dt.date(2025, 11, 1), dt.date(2026, 10, 31)

    def plain() -> None:
        between = (first.isoformat(), last.isoformat())
        twin.execute(
            "SELECT day, source, triage, a, c, s, count(*) FROM signal WHERE day BETWEEN ? AND ? GROUP BY 1,2,3,4,5,6",
            between,
        ).fetchall()
        twin.execute(
            "SELECT case_id, how, outcome, count(*), sum(minutes) FROM contact WHERE day BETWEEN ? AND ? GROUP BY 1,2,3",
            between,
        ).fetchall()

    for name, suppress in (("shown", False), ("to be issued", True)):
        ours, floor = in_turns(
            lambda suppress=suppress: summarise(work, first, last, suppress=suppress), plain
        )  # type: ignore[misc]
        bench.add(
            "6",
            f"a year's summary, all indicators, {name} / one plain pass",
            statistics.median(ours),
            statistics.median(floor),
            1.5,
            spread=_spread(ours),
        )


def _spread(times: list[float]) -> str:
    return f"[{min(times):.2f}–{max(times):.2f}]"


def main() -> int:
    """Fill the stores, measure, print the table, write `build/bench.json`."""
    bench = Bench()
    if ONLY_PAPERS:
        papers(bench, in_turns)
        leaks()
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        print(f"filling a store: 2,000 women, {NOTES:,} notes, 20,000 signals …", flush=True)
        large = large_store(folder / "large", women=2000, notes=NOTES, signals=20_000)
        small = large_store(folder / "small", women=100, notes=1000, signals=1000)
        _, empty = make_store(folder / "empty")
        if ONLY_LISTS:
            pages(bench, large, small)
            return 0
        twin = plain_twin(folder / "twin.db", large)
        if ONLY_YEAR:
            year(bench, large, twin)
            return 0
        print(f"{'':>3}  {'':<62} {'ours ms':>9} {'floor ms':>9} {'ratio':>7} {'goal':>6}")
        cold_start(bench, large)
        unlock_to_today(bench, large, empty)
        save_note(bench, large, twin, encrypted_twin(folder / "encrypted.db", folder / "twin.db"))
        search_words(bench, large, twin)
        pages(bench, large, small)
        year(bench, large, twin)
        papers(bench, in_turns)
        leaks_found = leaks()
    versions = {
        name: version(name) for name in ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "reportlab")
    }
    result = {
        "notes": NOTES,
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "versions": versions,
        "rows": bench.rows,
        "leaks": leaks_found,
    }
    target = Path("build") / "bench.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(result, indent=1))
    print(f"written to {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

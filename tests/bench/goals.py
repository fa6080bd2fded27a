"""Goals 1 to 6: starting, unlocking, saving, searching, listing and counting, each beside its floor."""

from __future__ import annotations

import datetime as dt
import random
import sqlite3
import statistics
import subprocess
import sys
from collections.abc import Callable
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
from tests.bench.bulk import RARE, WORDS, note
from tests.bench.timing import Bench, in_turns, p95, spread_of, timed


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
        spread=spread_of(ours),
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

    for work in (large, empty):
        work.store.engine.dispose()  # as at a lock: the write-ahead log is written back and gone
    ours, floor = in_turns(lambda: show(large), lambda: show(empty))
    median = statistics.median(ours)
    bench.add(
        "2",
        "unlocked to Today painted / the same on an empty store",
        median,
        statistics.median(floor),
        1.2,
        spread=spread_of(ours),
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
            spread=spread_of(times),
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
        spread=spread_of(times[0]),
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
            spread=spread_of(ours),
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
            spread=spread_of(ours),
        )

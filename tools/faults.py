"""Commits every fault of tests/faults/catalogue.toml at length and writes what came of it: `make faults`.

The tests are found by their marks (`@pytest.mark.fault(8)`), wherever they stand. `docs/faults.md` is written only by
such a run; a test in tests/faults holds it against the marks. `--short` leaves the lengths as in `make test`. Numbers
(`tools/faults.py 15 31`) commit those alone again, and the report says which and when; its other parts stay.
"""

from __future__ import annotations

import datetime as dt
import importlib.metadata
import json
import os
import platform
import re
import subprocess
import sys
import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
CATALOGUE = ROOT / "tests" / "faults" / "catalogue.toml"
REPORT = ROOT / "docs" / "faults.md"
LONG = {
    "RELVALD_KILL_ROUNDS": "1000", "RELVALD_FUZZ_EXAMPLES": "1000", "RELVALD_MANY_NOTES": "1000000",
    "RELVALD_POWER_CUTS": "200",
}  # fmt: skip
"""How long a full run is: kills in all, examples of each fuzzer, notes in the big store, losses tried at each power cut."""
GROUPS = {"store": "The store", "keys": "Keys", "leaks": "Leaks", "input": "Input"}


@dataclass
class Committed:
    """One test function: how its cases ended, and how much they did."""

    outcomes: Counter[str] = field(default_factory=Counter)
    done: Counter[str] = field(default_factory=Counter)
    reasons: set[str] = field(default_factory=set)


class Collector:
    """A pytest plugin that notes which test committed which fault, and what came of it."""

    def __init__(self) -> None:
        self.tests: dict[int, dict[str, Committed]] = defaultdict(lambda: defaultdict(Committed))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test once: when it was called, or when it never got that far."""
        said = dict(report.user_properties)
        if "faults" not in said or (report.when != "call" and report.outcome == "passed"):
            if report.when == "teardown" and "faults" in said:
                self._count(report, said)
            return
        for number in said["faults"]:
            committed = self.tests[number][function(report.nodeid)]
            committed.outcomes[report.outcome] += 1
            if report.skipped and isinstance(report.longrepr, tuple):
                committed.reasons.add(str(report.longrepr[2]).removeprefix("Skipped: "))

    def _count(self, report: pytest.TestReport, said: dict[str, Any]) -> None:
        """What a test did is known when it is taken down."""
        for number in said["faults"]:
            self.tests[number][function(report.nodeid)].done.update(said.get("rounds", {}))


class Marks:
    """A pytest plugin that only says which tests carry which number, as one line of JSON."""

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Print the marks once everything is collected."""
        print("\nMARKS " + json.dumps(marks_of(session.items)))


def marks_of(items: list[pytest.Item]) -> dict[str, list[str]]:
    """The tests of each number."""
    found: dict[str, set[str]] = defaultdict(set)
    for item in items:
        for number in dict(item.user_properties).get("faults", ()):
            found[str(number)].add(function(item.nodeid))
    return {number: sorted(tests) for number, tests in found.items()}


def function(nodeid: str) -> str:
    """A test without its parameters."""
    return nodeid.split("[")[0]


def catalogue() -> list[dict[str, Any]]:
    """The faults in order."""
    return list(tomllib.loads(CATALOGUE.read_text(encoding="utf-8"))["fault"])


def written(collector: Collector) -> str:
    """The report."""
    lines = [
        "# The faults that are committed, and what came of them",
        "",
        "Written by `make faults`, not by hand. Each line of a fault is a test that really commits it; the numbers are",
        "those of `tests/faults/catalogue.toml`.",
        "",
        "The parsers are fuzzed with Hypothesis. atheris is not used: it has no wheels for Windows, where this program and its",
        "tests must run as well.",
        "",
        f"Run on {dt.date.today().isoformat()} with {versions()}.",
        f"Lengths: {lengths()}.",
    ]
    for group, title in GROUPS.items():
        lines += ["", f"## {title}"]
        for fault in catalogue():
            if fault["group"] == group:
                lines += section(fault, collector.tests.get(fault["number"], {}))
    return "\n".join(lines) + "\n"


def replaced(report: str, collector: Collector, numbers: set[int]) -> str:
    """The report with the sections of these numbers as they came out now."""
    again = ", ".join(map(str, sorted(numbers)))
    report = re.sub(rf"^Committed again on .*: {again}\.\n", "", report, flags=re.M)
    report = re.sub(
        r"^(Lengths: .*)$", rf"\1\nCommitted again on {dt.date.today().isoformat()}: {again}.", report, count=1, flags=re.M
    )  # fmt: skip
    for fault in catalogue():
        if fault["number"] in numbers:
            text = "\n".join(section(fault, collector.tests.get(fault["number"], {}))[1:]) + "\n"
            found = re.compile(rf"^### {fault['number']}\. .*?(?=\n##|\Z)", flags=re.M | re.S)
            report = found.sub(lambda _, text=text: text.rstrip("\n") + "\n", report, count=1)
    return report


def tests_of(numbers: set[int]) -> list[str]:
    """The tests that carry one of these numbers."""
    command = [sys.executable, "tools/faults.py", "--marks"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    line = next(line for line in told.splitlines() if line.startswith("MARKS "))
    marks = json.loads(line.removeprefix("MARKS "))
    return sorted({test for number in numbers for test in marks.get(str(number), ())})


def lengths() -> str:
    """How long this run was."""
    return ", ".join(f"{name}={os.environ.get(name, 'short')}" for name in LONG)


def section(fault: dict[str, Any], tests: dict[str, Committed]) -> list[str]:
    """One fault: what is done, what must hold, and each test with its outcome."""
    lines = ["", f"### {fault['number']}. {fault['done']}", "", f"Must hold: {fault['holds']}", ""]
    return lines + [f"- `{name}`: {outcome(committed)}" for name, committed in sorted(tests.items())]


def outcome(committed: Committed) -> str:
    """How a test's cases ended and how much they did, in words."""
    said = ", ".join(f"{count} {kind}" for kind, count in sorted(committed.outcomes.items()))
    if committed.reasons:
        said += f" ({'; '.join(sorted(committed.reasons))})"
    done = ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in sorted(committed.done.items()))
    return said + (f" — {done}" if done else "")


def versions() -> str:
    """What the run was made with; nothing that names a computer."""
    import sqlcipher3

    connection = sqlcipher3.connect(":memory:")
    cipher = connection.execute("PRAGMA cipher_version").fetchone()[0]
    connection.close()
    return (
        f"Relvåld {importlib.metadata.version('relvald-desktop')}, Python {platform.python_version()}, "
        f"SQLCipher {cipher}, SQLite {sqlcipher3.sqlite_version}, "
        f"Qt {importlib.metadata.version('PySide6-Essentials')}, {platform.system()}"
    )


def main(arguments: list[str]) -> int:
    """Run the faults and write the report; exit code 1 when one of them was not borne."""
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    if "--marks" in arguments:
        quiet = ["-q", "--collect-only", "-m", "fault", "-p", "no:cacheprovider", "-p", "no:xdist"]
        return int(pytest.main(quiet, plugins=[Marks()]))
    if "--short" not in arguments:
        for name, value in LONG.items():
            os.environ.setdefault(name, value)
    collector = Collector()
    numbers = {int(each) for each in arguments if each.isdigit()}
    chosen = tests_of(numbers) if numbers else []
    code = pytest.main(["-m", "fault", "-n", "2", "-q", "--timeout", "14400", *chosen], plugins=[collector])
    before = REPORT.read_text(encoding="utf-8")
    REPORT.write_text(
        replaced(before, collector, numbers) if numbers else written(collector), encoding="utf-8"
    )
    return int(code)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

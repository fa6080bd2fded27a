"""Every numbered fault is really committed by a test, and the report of the faults is not stale."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
REPORT = ROOT / "docs" / "faults.md"


def numbers() -> list[int]:
    """The numbers of the catalogue."""
    text = (ROOT / "tests" / "faults" / "catalogue.toml").read_text(encoding="utf-8")
    return [fault["number"] for fault in tomllib.loads(text)["fault"]]


@cache
def marks() -> dict[int, set[str]]:
    """The tests that carry each number, as pytest collects them."""
    told = subprocess.run(
        [sys.executable, "tools/faults.py", "--marks"], cwd=ROOT, capture_output=True, text=True, timeout=180
    )
    line = next((line for line in told.stdout.splitlines() if line.startswith("MARKS ")), None)
    assert line is not None, told.stdout[-2000:]
    return {int(number): set(tests) for number, tests in json.loads(line[len("MARKS ") :]).items()}


@cache
def reported() -> dict[int, set[str]]:
    """The tests that the report tells of, by number."""
    parts = re.split(r"^### (\d+)\. ", REPORT.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {
        int(number): set(re.findall(r"^- `([^`]+)`: ", body, flags=re.MULTILINE))
        for number, body in zip(parts[::2], parts[1::2], strict=True)
    }


def test_the_numbers_are_1_to_42() -> None:
    assert numbers() == list(range(1, 43))


@pytest.mark.parametrize("number", range(1, 43))
def test_every_fault_is_committed(number: int) -> None:
    assert marks().get(number), f"no test commits fault {number}"


def test_no_mark_has_a_number_that_is_not_in_the_catalogue() -> None:
    assert set(marks()) <= set(numbers())


def test_the_report_tells_of_the_tests_there_are() -> None:
    assert reported() == {number: marks().get(number, set()) for number in numbers()}, "run `make faults`"


def test_every_reported_fault_was_borne() -> None:
    assert not re.search(r"\d+ failed", REPORT.read_text(encoding="utf-8"))


def test_the_report_names_no_place_and_no_computer() -> None:
    text = REPORT.read_text(encoding="utf-8")
    assert not re.search(r"/(home|root|tmp|work|Users)/|[A-Z]:\\", text)
    import platform

    assert len(platform.node()) < 3 or platform.node() not in text

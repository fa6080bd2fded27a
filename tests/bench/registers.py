"""Registers of made-up rows, as another program would write them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

_FIRST = dt.date(2025, 1, 1)
_CASES = 2000


def signals(path: Path, rows: int) -> Path:
    """What the police told of."""
    lines = (
        f"{_day(number)};Polis;Rad {number}: skrik i trapphuset och barn som gråter;{number % 4}"
        for number in range(rows)
    )
    return _written(path, "Datum;Från;Vad har hänt;Barn", lines)


def cases(path: Path) -> Path:
    """A case a row; the other registers are about these."""
    lines = (f"K-{number};Provnamn{number} Testsson;{_day(number)}" for number in range(_CASES))
    return _written(path, "Dnr;Namn;Öppnat", lines)


def contacts(path: Path, rows: int) -> Path:
    """Several contacts with each woman."""
    lines = (
        f"K-{number % _CASES};{_day(number)};20;telefon;Samtal {number} om planen och barnens skola"
        for number in range(rows)
    )
    return _written(path, "Dnr;Datum;Minuter;Hur;Anteckning", lines)


def court_dates(path: Path, rows: int) -> Path:
    """Hearings with the numbers of the court."""
    lines = (
        f"K-{number % _CASES};{_day(number)};09:{number % 60:02};huvudförhandling;Provstads tingsrätt;B {number}-25;ja"
        for number in range(rows)
    )
    return _written(path, "Dnr;Datum;Tid;Vad;Domstol;Målnummer;Var med", lines)


def _day(number: int) -> dt.date:
    return _FIRST + dt.timedelta(days=number % 600)


def _written(path: Path, heading: str, lines: Iterable[str]) -> Path:
    path.write_text("\n".join([heading, *lines]), encoding="utf-8")
    return path

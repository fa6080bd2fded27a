"""The true numbers of an attacker's program, counted in the store: for tests, so that the attacker's beliefs can be proved."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np
from sqlalchemy import text

from relvald_desktop.rules.figures.catalogue import TABLES
from relvald_desktop.rules.figures.counting import number, rows_of
from relvald_desktop.rules.figures.declared import Frame
from relvald_desktop.store.queries.figures.everything import units
from relvald_desktop.store.queries.figures.women import each_contact
from relvald_desktop.store.work import UnitOfWork
from tests.figures.attacker_parts import FROM_START, MOVING, Cut, Part
from tests.figures.attacker_program import Program

_RECORDS = {
    "signals": "signal",
    "accompaniments": "accompaniment",
    "men": "referral",
    "contacts": "contact",
    "risk_reviews": "risk_review",
    "signals_waiting": "signal",
}
"""The populations of which something may be entered late, and the table of their records."""
_FAR = dt.date(2100, 1, 1)


class Known:
    """Counts the units of a store. `moments`: when (UTC) each report was issued."""

    def __init__(self, work: UnitOfWork, moments: Sequence[dt.datetime]) -> None:
        self.work, self.moments = work, list(moments)

    def __call__(self, program: Program, cuts: Sequence[Cut]) -> np.ndarray:
        point = np.zeros(len(program.columns))
        counted: dict[Part, list[Any]] = {}
        for cut in cuts:
            counted |= self._parts(cut)
        columns: dict[Any, list[tuple[Any, int]]] = defaultdict(list)
        for key, column in program.columns.items():
            columns[key[1]].append((key, column))  # type: ignore[index]
        for part, wanted in columns.items():
            self._fill(point, part, counted[part], wanted)
        return point

    def _parts(self, cut: Cut) -> dict[Part, list[Any]]:
        first = min(issue.summary.from_on for issue in cut.issues)
        with self.work.reading() as session:
            found = units(session, first, cut.untils[-1])[cut.population]
            if cut.population == "contacts":
                found = each_contact(session, first, cut.untils[-1])
            entered = self._entered(session, cut)
        parts: dict[Part, list[Any]] = {part: [] for part in cut.parts}
        by_key = {(part.covered, part.mark): part for part in cut.parts}
        day_of = cut.tables[0].population.day_of
        for unit in found:
            day = (
                first if cut.population in ("matters_open", "cases_open", "signals_waiting") else day_of(unit)
            )
            since = entered.get(unit.id, 0)
            covered = frozenset(
                place for place, issue in enumerate(cut.issues)
                if issue.summary.from_on <= day <= issue.summary.until and since <= issue.moment
            )  # fmt: skip
            if covered:
                parts[by_key[covered, cut.mark(day)]].append(unit)
        return parts

    def _entered(self, session: Any, cut: Cut) -> dict[str, int]:
        if cut.population not in _RECORDS or not (cut.late or cut.population == "signals_waiting"):
            return {}
        found = session.execute(text(f"SELECT id, created_at FROM {_RECORDS[cut.population]}"))
        return {id_: bisect_left(self.moments, dt.datetime.fromisoformat(at)) for id_, at in found}

    def _fill(self, point: np.ndarray, part: Part, found: list[Any], wanted: list[tuple[Any, int]]) -> None:
        cache: dict[Any, Counter[str]] = {}
        until_of_group = part.name[1][0] if part.name[1] else _FAR  # type: ignore[index]
        for key, column in wanted:
            if key[0] == "all":
                months = (
                    each for each in found if key[2] is None or each.received_on.replace(day=1) == key[2]
                )
                point[column] = sum(map(number, months))
                continue
            _, _, table, row, state = key
            if (table, state) not in cache:
                until = state[0] if table in MOVING else until_of_group
                frame = Frame(state if table in FROM_START else dt.date.min, until, until, until)
                cache[table, state] = Counter()
                for unit in found:
                    for each in rows_of(TABLES[table], unit, frame):
                        cache[table, state][each] += number(unit)
            point[column] = cache[table, state][row]

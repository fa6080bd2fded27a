"""How much the leak check finds and how often it cries wolf, on generated cases."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relvald_desktop.rules.leaks import find_leaks
from tests.leaks.cases import LeakCase, clean_case, planted_case


@dataclass(frozen=True)
class Measured:
    """`missed`: how the planted values were written that were not found; `alarms`: clean papers that were stopped."""

    cases: int
    missed: tuple[str, ...]
    alarms: int

    @property
    def recall(self) -> float:
        """The share of planted values that were found."""
        return 1 - len(self.missed) / self.cases


def measure(cases: int, seed: int) -> Measured:
    """Search `cases` papers with one planted value, and as many without any."""
    missed = tuple(case.how for case in (planted_case(n, seed) for n in range(cases)) if not _is_found(case))
    clean = (clean_case(number, seed) for number in range(cases))
    return Measured(cases, missed, sum(bool(find_leaks(case.pages, case.secrets)) for case in clean))


def _is_found(case: LeakCase) -> bool:
    """Whether a place that overlaps what was planted was found, under whichever secret's name. The same letters may
    stand elsewhere as an everyday word: then it counts where any of these places is found."""
    found = find_leaks(case.pages, case.secrets)
    return any(
        leak.page == page and leak.start < match.end() and leak.end > match.start()
        for page, text in enumerate(case.pages, start=1)
        for match in re.finditer(re.escape(case.written), text)
        for leak in found
    )

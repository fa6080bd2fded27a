"""An integer program of non-negative whole numbers, and what it leaves open about sums of them."""

from __future__ import annotations

import os
from collections.abc import Hashable, Iterable, Sequence
from random import Random

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp  # type: ignore[import-untyped]
from scipy.sparse import csr_matrix, vstack  # type: ignore[import-untyped]

Form = dict[int, float]
"""A sum of variables: coefficient by column."""
Range = tuple[int, int]

MOST = 3000
_ROUNDS = int(os.environ.get("RELVALD_ATTACK_ROUNDS", "6"))


def plus(*forms: Form) -> Form:
    """The sum of sums."""
    found: Form = {}
    for form in forms:
        for column, factor in form.items():
            found[column] = found.get(column, 0) + factor
    return {column: factor for column, factor in found.items() if factor}


def times(form: Form, factor: float) -> Form:
    """A sum, so many times."""
    return {column: each * factor for column, each in form.items()}


def minus(one: Form, other: Form) -> Form:
    """The difference of two sums."""
    return plus(one, times(other, -1))


class Program:
    """Whole numbers from 0 to `MOST` by key, and what is known of them."""

    def __init__(self) -> None:
        self.columns: dict[Hashable, int] = {}
        self.reasons: list[str] = []
        self._forms: list[Form] = []
        self._low: list[float] = []
        self._high: list[float] = []

    def number(self, key: Hashable) -> Form:
        """The number of a key; a new one is free."""
        return {self.columns.setdefault(key, len(self.columns)): 1.0}

    def know(self, form: Form, low: float, high: float, reason: str) -> None:
        """A sum lies between two values, both included."""
        if not form:
            if not low <= 0 <= high:
                raise ValueError(f"nothing is not from {low} to {high}: {reason}")
            return
        self._forms.append(form)
        self._low.append(low)
        self._high.append(high)
        self.reasons.append(reason)

    def at_most(self, one: Form, other: Form, reason: str) -> None:
        """One sum is not greater than another."""
        self.know(minus(other, one), 0, np.inf, reason)

    def same(self, one: Form, other: Form, reason: str) -> None:
        """Two sums are equal."""
        self.know(minus(one, other), 0, 0, reason)

    def vector(self, forms: Sequence[Form]) -> csr_matrix:
        """Sums as a matrix."""
        rows = [place for place, form in enumerate(forms) for _ in form]
        columns = [column for form in forms for column in form]
        values = [factor for form in forms for factor in form.values()]
        return csr_matrix((values, (rows, columns)), shape=(len(forms), len(self.columns)))

    def broken(self, point: np.ndarray) -> list[str]:
        """What is not as it is known to be, at a point."""
        values = self.vector(self._forms) @ point
        out = (values < np.array(self._low) - 1e-6) | (values > np.array(self._high) + 1e-6)
        return [
            f"{self.reasons[place]}: {values[place]} not in {self._low[place]}..{self._high[place]}"
            for place in np.flatnonzero(out)
        ]

    def freeze(self) -> None:
        """Nothing more will be known."""
        matrix = self.vector(self._forms)
        self._constraint = LinearConstraint(matrix, np.array(self._low), np.array(self._high))

    def why(self, form: Form) -> list[str]:
        """What keeps a sum from being greater, and what from being less, as far as fractions of persons may be thought of:
        the knowledge that the linear program rests upon."""
        matrix, low, high = self._constraint.A, self._constraint.lb, self._constraint.ub
        above, below = np.flatnonzero(np.isfinite(high)), np.flatnonzero(np.isfinite(low))
        stacked = vstack([matrix[above], -matrix[below]])
        limits = np.concatenate([high[above], -low[below]])
        found: dict[str, None] = {}
        for sign in (-1, 1):
            objective = self.vector([times(form, sign)]).toarray()[0]
            solved = linprog(objective, A_ub=stacked, b_ub=limits, bounds=(0, MOST))
            weights = solved.ineqlin.marginals
            for place in np.flatnonzero(np.abs(weights) > 1e-7):
                found[self.reasons[[*above, *below][place]]] = None
        return list(found)

    def greatest(
        self,
        objective: np.ndarray,
        *,
        whole: bool,
        more: tuple[Form, float] | None = None,
        seconds: float = 20,
    ) -> np.ndarray | None:
        """A point with the greatest value of an objective (for `whole` a good one), None where there is no point.
        `more`: a sum that must reach a value. Raises RuntimeError when it takes too long."""
        constraints = [self._constraint]
        if more is not None:
            constraints.append(LinearConstraint(self.vector([more[0]]), more[1], np.inf))
        found = milp(
            -objective, integrality=np.full(len(objective), int(whole)), bounds=Bounds(0, MOST),
            constraints=constraints, options={"time_limit": seconds, "mip_rel_gap": 0.2 if whole else 0},
        )  # fmt: skip
        if found.x is not None:
            return np.asarray(np.round(found.x) if whole else found.x)
        if found.status == 2:
            return None
        raise RuntimeError(found.message)


def ranges(
    program: Program, targets: Sequence[Form], point: np.ndarray | None, *, enough: int = 1
) -> list[Range]:
    """For each sum the values it can be shown to take: the lowest and highest found. A range that spans fewer than
    `enough` + 1 values is exact. `point` is one that is known to be possible."""
    program.freeze()
    matrix = program.vector(targets)
    point = program.greatest(np.zeros(len(program.columns)), whole=True) if point is None else point
    assert point is not None, "the summaries contradict each other"
    low = high = np.rint(matrix @ point)
    random = Random(len(targets))
    for _ in range(_ROUNDS):
        left = np.flatnonzero(high - low < enough)
        if not len(left):
            break
        signs = np.zeros(len(targets))
        signs[left] = [random.choice((-1, 0, 1)) for _ in left]
        try:
            found = program.greatest(matrix.T @ signs, whole=True, seconds=3)
        except RuntimeError:
            break
        if found is not None:
            low, high = np.minimum(low, matrix @ found), np.maximum(high, matrix @ found)
    for place in range(len(targets)):
        if high[place] - low[place] < enough:
            for found in _farther(program, targets[place], low[place], high[place], enough):
                low, high = np.minimum(low, matrix @ found), np.maximum(high, matrix @ found)
    return [(round(one), round(other)) for one, other in zip(low, high, strict=True)]


def _farther(program: Program, target: Form, low: float, high: float, enough: int) -> Iterable[np.ndarray]:
    """Points where a sum lies outside its range, as far as there are any."""
    for sign, edge in ((1, high), (-1, low)):
        form = times(target, sign)
        objective = program.vector([form]).toarray()[0]
        relaxed = program.greatest(objective, whole=False)
        if relaxed is None or objective @ relaxed < sign * edge + 1 - 1e-6:
            continue
        step = enough
        while step:
            found = program.greatest(np.zeros(len(objective)), whole=True, more=(form, sign * edge + step))
            if found is not None:
                yield found
                if step == enough:
                    return
            step = 0 if found is not None else step - 1

"""The charts in words, for whoever hears them instead: every figure, in words that are already translated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from relvald_desktop.documents.charts.lines import Line
from relvald_desktop.documents.charts.survival import Curve, Steps


def spoken_rows(title: str, labels: Sequence[str], values: Sequence[int | None], hidden_word: str) -> str:
    """Bars in words: “Title. January: 3; February: hidden.”"""
    return f"{title}. {_counts(labels, values, hidden_word)}."


def spoken_lines(title: str, labels: Sequence[str], series: Sequence[Line], hidden_word: str) -> str:
    """Lines in words, one after the other: “Title. Reports, January: 3; February: hidden. Contacts, January: 5; …”"""
    told = [f"{line.name}, {_counts(labels, line.values, hidden_word)}." for line in series]
    return " ".join([f"{title}.", *told])


def spoken_survival(title: str, curves: Sequence[Curve], *, days_label: str, share_label: str) -> str:
    """Curves in words, with the shares in whole per cent and the band of confidence in brackets, up to the day the
    observation ends: “Title. All women, share still waiting: days 0, 100 %; days 3, 75 % (60–88 %); days 90, 75 %.”"""
    told = []
    for curve in curves:
        days = {0.0: None, **dict.fromkeys(day for day, _ in curve.steps), curve.until: None}
        shares = "; ".join(f"{days_label} {day:g}, {_share(curve, day)}" for day in sorted(days))
        told.append(f"{curve.name}, {share_label}: {shares}.")
    return " ".join([f"{title}.", *told])


def spoken_flow(
    title: str,
    left: Sequence[str],
    right: Sequence[str],
    flows: Mapping[tuple[int, int], int | None],
    hidden_word: str,
    *,
    to_word: str,
) -> str:
    """Flows in words, by their first state: “Title. Open to closed: 4; open to open: hidden.”"""
    labels = [f"{left[start]} {to_word} {right[end]}" for start, end in sorted(flows)]
    return f"{title}. {_counts(labels, [flows[key] for key in sorted(flows)], hidden_word)}."


def _counts(labels: Sequence[str], values: Sequence[int | None], hidden_word: str) -> str:
    pairs = zip(labels, values, strict=True)
    return "; ".join(f"{label}: {hidden_word if value is None else value}" for label, value in pairs)


def _share(curve: Curve, day: float) -> str:
    told = f"{_per_cent(curve.steps, day)} %"
    if curve.low is None or curve.high is None:
        return told
    return f"{told} ({_per_cent(curve.low, day)}–{_per_cent(curve.high, day)} %)"


def _per_cent(steps: Steps, day: float) -> int:
    return round(100 * next((share for on, share in reversed(steps) if on <= day), 1.0))

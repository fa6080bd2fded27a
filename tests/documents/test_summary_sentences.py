"""What is said in words of a summary is true of its figures, whatever is hidden."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relvald_desktop.documents.summary_phrases import NOT_CAUSE
from relvald_desktop.documents.summary_sentences import sentences
from relvald_desktop.rules.figures.catalogue import GROUPS, INDICATORS
from relvald_desktop.rules.figures.declared import Group, Unit
from relvald_desktop.rules.figures.values import Figure, Report, Summary, Why
from relvald_desktop.wording import Wording
from tests.documents.summaries import report, summary

SEEDS, HIDING = st.integers(0, 100_000), st.sampled_from((0.0, 0.2, 0.6, 1.0))
MORE = re.compile(r"\b(more|larger|longer) ")
FEWER = re.compile(r"\b(fewer|smaller|shorter) ")
STANDING = {"1", "3", "6", "7", "12", "95", "90"}
"""Numbers in the names of figures and in fixed words."""


def _numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+(?:[.,]\d+)?", re.sub(r"(?<=\d)[\u00a0,](?=\d{3}\b)", "", text)))


def _shown(made: Report) -> set[str]:
    found = set(STANDING)
    for each in (made.summary, *made.compared):
        for table in each.tables.values():
            found |= {str(count) for count in (*table.rows.values(), table.total) if count is not None}
        for figure in each.figures.values():
            found |= _of_figure(figure)
    return found


def _of_figure(figure: Figure) -> set[str]:
    counts = {str(each) for each in (figure.numerator, figure.denominator) if each is not None}
    if figure.value is None:
        return counts
    shares = [each * 100 for each in (figure.value, figure.low, figure.high) if each is not None]
    decimal = f"{figure.value:.1f}"
    return counts | {f"{each:.0f}" for each in (*shares, figure.value)} | {decimal, decimal.replace(".", ",")}


@settings(max_examples=150, deadline=None)
@given(SEEDS, HIDING, st.sampled_from(("sv", "en")), st.integers(0, 2))
def test_every_number_told_is_one_that_is_shown(
    seed: int, hiding: float, language: str, compared: int
) -> None:
    made = report(seed, hiding, compared=compared)
    shown = _shown(made)
    for group, told in sentences(made, Wording(language)).items():
        for sentence in told:
            assert _numbers(sentence) <= shown, (group, sentence)
            assert not re.search(r"[{}]|None|\bnan\b", sentence), sentence
            assert sentence.strip() == sentence
            assert sentence.endswith(".")


def _changed(key: str, value: float | None, base: Summary) -> Summary:
    figure = replace(
        base.figures[key], value=value, numerator=None, why=None if value is not None else Why.TOO_FEW
    )
    return replace(base, figures={**base.figures, key: figure})


def _sentence(key: str, made: Report) -> str:
    bare = Report(made.summary)
    group = INDICATORS[key].group
    number = next(
        place
        for place, (with_, without) in enumerate(
            zip(
                sentences(_only(key, made), Wording("en"))[group],
                sentences(_only(key, bare), Wording("en"))[group],
                strict=True,
            )
        )
        if with_ != without or place == 0
    )
    return sentences(_only(key, made), Wording("en"))[group][number]


def _only(key: str, made: Report) -> Report:
    """The report with every other figure hidden."""

    def keep(each: Summary | None) -> Summary | None:
        if each is None:
            return None
        hidden = {
            name: figure if name == key else Figure(name, None, None, None, None, why=Why.TOO_FEW)
            for name, figure in each.figures.items()
        }
        return replace(each, figures=hidden)

    own = keep(made.summary)
    assert own is not None
    return Report(own, keep(made.before), keep(made.last_year))


VALUES = {
    Unit.COUNT: (0, 1, 2, 30),
    Unit.SHARE: (0.0, 0.704, 0.696, 0.71, 1.0),
    Unit.WORKING_DAYS: (0, 1, 2, 30),
    Unit.HOURS: (0.0, 1.0, 20.5),
}


@pytest.mark.parametrize("key", ["signals", "women", "children", "hours", "reach", "delay_support_median"])
def test_more_and_fewer_are_as_the_values_are_written(key: str) -> None:
    base = summary(Random(7))
    unit = INDICATORS[key].unit
    for mine in VALUES[unit]:
        for theirs in (*VALUES[unit], None):
            made = Report(_changed(key, mine, base), _changed(key, theirs, base))
            text = _sentence(key, made)
            one, two = ((round(each * 100) if unit is Unit.SHARE else each) for each in (mine, theirs or 0))
            assert bool(MORE.search(text)) is (theirs is not None and one > two), text
            assert bool(FEWER.search(text)) is (theirs is not None and one < two), text


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_nothing_is_compared_where_either_side_is_hidden(seed: int) -> None:
    made = report(seed, 0.0)
    hidden = {key: Figure(key, None, None, None, None, why=Why.TOO_FEW) for key in INDICATORS}
    for pair in (
        Report(replace(made.summary, figures=hidden), made.before, made.last_year),
        Report(made.summary, replace(made.summary, figures=hidden)),
    ):
        told = " ".join(each for group in sentences(pair, Wording("en")).values() for each in group)
        assert "That is" not in told


def test_counts_of_a_period_that_is_not_over_are_not_compared() -> None:
    made = report(3, 0.0, as_of=dt.date(2026, 3, 1))
    told = " ".join(each for group in sentences(made, Wording("en")).values() for each in group)
    assert not re.search(r"That is[^.]*(more|fewer|no change)", told)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("hiding", [0.0, 1.0])
def test_completion_is_followed_by_its_warning_and_comes_with_its_intervals(
    language: str, hiding: float
) -> None:
    wording = Wording(language)
    for seed in range(40):
        made = report(seed, hiding)
        legal = sentences(made, wording)[Group.LEGAL]
        assert legal[-1] == wording.translate("Summary", NOT_CAUSE)
        intervals = [each for each in legal if "95" in each and "%" in each]
        given_ = [made.summary.figures[f"completion_{each}"].low for each in ("with", "without")]
        assert len(intervals) >= sum(low is not None for low in given_)


def test_one_and_none_are_told_as_such() -> None:
    base = summary(Random(1))
    for value, words in ((0, "No signal came in."), (1, "1 signal came in."), (2, "2 signals came in.")):
        assert _sentence("signals", Report(_changed("signals", value, base))) == words


def test_a_median_that_is_not_reached_is_said_to_be_so() -> None:
    base = summary(Random(1))
    figure = Figure("delay_support_median", None, None, 12, 0, why=Why.NOT_REACHED)
    made = replace(base, figures={**base.figures, figure.key: figure})
    assert any("not reached yet" in each for each in sentences(Report(made), Wording("en"))[Group.DELAY])


def test_every_part_says_something_and_names_no_cause() -> None:
    made = report(11)
    told = sentences(made, Wording("en"))
    assert list(told) == list(GROUPS)
    assert all(told.values())
    words = " ".join(each for group in told.values() for each in group).replace("is the cause", "")
    assert not re.search(r"\b(because|thanks|due to|caused?|effect|leads? to)\b", words)

"""The summary for the board, as paper: what stands on it, and what never does."""

from __future__ import annotations

import datetime as dt
import io
import re
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest

from relvald_desktop.documents.summary_charts import chart_of
from relvald_desktop.documents.summary_report import draw_summary
from relvald_desktop.documents.summary_shown import shown_table
from relvald_desktop.documents.summary_words import indicator_title
from relvald_desktop.documents.theme import WIDTH
from relvald_desktop.rules.figures.catalogue import INDICATORS, TABLES
from relvald_desktop.rules.figures.declared import Kind
from relvald_desktop.rules.figures.values import Report, Table
from relvald_desktop.wording import Wording
from tests.documents.summaries import report, steady

EN = Wording("en")


def _words(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as pdf:
        pages = [page.get_textpage().get_text_bounded() for page in pdf]
    return re.sub(r"\s+", " ", " ".join(pages))


def _draw(made: Report, language: str = "en", *, practice: bool = False) -> bytes:
    return draw_summary(made, Wording(language), unit_name="Provstaden", practice=practice)


def _with(made: Report, **tables: dict[str, int | None]) -> Report:
    """The report alone, with other rows in some tables; those not named are hidden, "total" is the total."""
    own = made.summary
    changed = {}
    for key, named in tables.items():
        old = own.tables[key]
        rows = {**dict.fromkeys(old.rows), **{row: count for row, count in named.items() if row != "total"}}
        changed[key] = Table(key, rows, named.get("total", old.total))
    return Report(replace(own, tables={**own.tables, **changed}))


def test_only_suppressed_figures_are_drawn() -> None:
    made = report(1)
    for bare in (
        Report(replace(made.summary, threshold=0)),
        Report(made.summary, replace(made.summary, threshold=0)),
    ):
        with pytest.raises(ValueError, match="suppressed"):
            _draw(bare)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("hiding", [0.0, 0.4, 1.0])
def test_whatever_is_hidden_a_tagged_paper_comes_out(language: str, hiding: float) -> None:
    for seed, compared in ((1, 0), (2, 1), (3, 2)):
        content = _draw(report(seed, hiding, compared=compared), language)
        with pikepdf.open(io.BytesIO(content)) as pdf:
            assert pdf.Root.MarkInfo.Marked
            assert set(pdf.docinfo.keys()) == {"/Title"}
        assert not re.search(r"[{}]", _words(content))


def test_every_indicator_is_defined_and_the_method_names_its_sources() -> None:
    words = _words(_draw(report(5)))
    for key in INDICATORS:
        assert indicator_title(key, EN) in words
    for told in ("Kaplan and Meier (1958)", "Wilson (1927)", "1989:253", "Counts from 1 to 4", "Rounding"):
        assert told.lower() in words.lower()


def test_double_counting_is_named_only_where_registers_are_added_up() -> None:
    made = steady()
    two = Report(replace(made.summary, sources=("a", "b")))
    assert "Double counting" in _words(_draw(two))
    assert "Double counting" not in _words(_draw(Report(made.summary)))


def test_what_was_issued_before_is_told_of_where_it_hides_more() -> None:
    own = steady().summary
    sentence = "further counts are hidden because of what was issued before"
    assert sentence in _words(_draw(Report(replace(own, more_hidden=True))))
    assert sentence not in _words(_draw(Report(own)))


def test_a_period_that_is_not_over_is_said_to_be_so() -> None:
    assert "was not over on 01/03/2026" in _words(_draw(report(4, as_of=dt.date(2026, 3, 1))))


def test_a_closed_table_is_one_line_with_its_total() -> None:
    made = _with(steady(), signals_by_source={"total": 17})
    shown = shown_table("signals_by_source", made, EN)
    assert (shown.rows, shown.total) == ((), ())
    assert shown.notes == ("The rows are too few to show. Total: 17.",)


def test_rows_of_nothing_are_gathered_and_told() -> None:
    rows = dict.fromkeys(TABLES["signals_by_source"].rows, 0) | {"police": 9, "herself": 11}
    shown = shown_table("signals_by_source", _with(steady(), signals_by_source={**rows, "total": 20}), EN)
    assert len(shown.rows) == 2
    assert shown.total[1:] == ("20",)
    (line,) = shown.notes
    assert line.startswith("0 in: ")
    assert line.count(",") == len(rows) - 3


def test_no_hidden_count_stands_in_a_table_or_a_chart() -> None:
    for seed in range(25):
        made = report(seed, 0.5)
        for key, table in made.summary.tables.items():
            shown = shown_table(key, made, EN)
            chart = chart_of(key, made.summary, EN, width=WIDTH, compared=made.compared)
            if TABLES[key].kind is Kind.WAITS and not table.whole:
                assert chart is None
            figures = {row[1] for row in shown.rows}
            known = {EN.number(count) for count in table.rows.values() if count is not None}
            assert figures <= known | {"–"}


def test_curves_step_where_bins_end_and_count_open_waits_as_not_there() -> None:
    rows = dict.fromkeys(TABLES["delay_support"].rows, 0) | {"0-1": 5, "4-7": 10, "waiting": 5}
    made = _with(steady(), delay_support={**rows, "total": 20})
    chart = chart_of("delay_support", made.summary, EN, width=WIDTH)
    assert chart is not None
    assert "days 1, 75 %" in chart.spoken
    assert "days 7, 25 %" in chart.spoken
    assert "days 30, 25 %" in chart.spoken


def test_months_become_lines_beside_other_periods_and_bars_alone() -> None:
    made = report(8, 0.0)
    months = dict.fromkeys(made.summary.tables["signals_by_month"].rows, 6)
    made = Report(_with(made, signals_by_month=dict(months)).summary, made.before)
    alone = chart_of("signals_by_month", made.summary, EN, width=WIDTH)
    beside = chart_of("signals_by_month", made.summary, EN, width=WIDTH, compared=made.compared)
    assert alone is not None
    assert beside is not None
    assert "January 2026: 6" in alone.spoken
    assert "month 1: 6" in beside.spoken


def test_a_month_that_has_not_come_is_not_drawn_as_nothing() -> None:
    made = report(8, 0.0, compared=0, as_of=dt.date(2026, 3, 10))
    assert len(shown_table("signals_by_month", made, EN).rows) <= 3


def test_practice_is_marked_and_the_same_report_is_the_same_file() -> None:
    made = report(6)
    assert "ÖVNING" in _words(_draw(made, "sv", practice=True))
    assert _draw(made) == _draw(made)

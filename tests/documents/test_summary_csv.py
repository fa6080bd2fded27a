"""The long table of a summary and its dictionary: what stands where, in which marks, and nothing that is evaluated."""

from __future__ import annotations

import csv
import datetime as dt
import io
from dataclasses import replace

import pytest

from relvald_desktop.documents import summary_csv
from relvald_desktop.documents.summary_csv import COLUMNS, write_csv, write_dictionary
from relvald_desktop.records.kind_labels import KINDS
from relvald_desktop.release.artefact import Artefact, Format
from relvald_desktop.release.readback import read_back
from relvald_desktop.rules.figures.catalogue import INDICATORS, POPULATIONS, TABLES
from relvald_desktop.rules.figures.values import Report
from relvald_desktop.wording import Wording
from tests.documents.test_summary_sheets import NASTY, report, summary

DELIMITERS = {"sv": ";", "en": ","}


def read(content: bytes, language: str = "en") -> list[dict[str, str]]:
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, delimiter=DELIMITERS[language]))


def one(lines: list[dict[str, str]], **wanted: str) -> dict[str, str]:
    found = [each for each in lines if wanted.items() <= each.items()]
    assert len(found) == 1, wanted
    return found[0]


def test_opens_as_columns_where_swedish_is_spoken() -> None:
    content = write_csv(report(), Wording("sv"))
    assert content.startswith(b"\xef\xbb\xbfperiod_from;period_to;kind;")
    assert content.endswith(b"\r\n")
    assert content.count(b"\n") == content.count(b"\r\n")
    share = one(read(content, "sv"), key="without_report", period_from="2026-01-01")
    assert (share["value"], share["unit"], share["numerator"], share["denominator"]) == (
        "0,75",
        "share",
        "15",
        "20",
    )


def test_english_has_points_and_commas() -> None:
    lines = read(write_csv(report(), Wording("en")))
    assert list(lines[0]) == list(COLUMNS)
    figure = one(lines, key="completion_with", period_from="2026-01-01")
    assert (figure["value"], figure["low"], figure["high"], figure["unknown"]) == ("0.75", "0.53", "0.89", "")
    assert one(lines, key="hours", period_from="2026-01-01")["value"] == "75.2"


def test_what_is_hidden_says_so_and_says_nothing_more() -> None:
    lines = read(write_csv(report(), Wording("en")))
    row = one(lines, key="signals_by_source", row_key="herself", period_from="2026-01-01")
    assert (row["kind"], row["name"], row["value"], row["hidden"]) == ("row", "She herself", "", "1")
    reach = one(lines, key="reach", period_from="2026-01-01")
    assert (reach["value"], reach["hidden"], reach["why"]) == ("", "1", "too_few")
    nobody = one(lines, key="apart_after_12", period_from="2026-01-01")
    assert (nobody["value"], nobody["hidden"], nobody["why"]) == ("", "0", "nobody")
    roughly = one(lines, key="concern_median", period_from="2026-01-01")
    assert (roughly["value"], roughly["low"], roughly["high"], roughly["why"]) == ("", "2", "3", "between")


def test_every_table_has_its_rows_and_a_total_for_every_period() -> None:
    lines = read(write_csv(report(), Wording("en")))
    for period in ("2026-01-01", "2025-07-01", "2025-01-01"):
        of_period = [each for each in lines if each["period_from"] == period]
        assert [each["key"] for each in of_period if each["kind"] == "indicator"] == list(INDICATORS)
        assert [each["key"] for each in of_period if each["kind"] == "total"] == list(TABLES)
    assert one(lines, kind="row", row_key="2025-02-01")["value"] == "61"
    assert (
        one(lines, kind="row", key="signals_by_source", row_key="police", period_from="2025-07-01")["value"]
        == "44"
    )


def test_months_that_have_not_begun_are_left_out() -> None:
    whole_year = Report(summary(dt.date(2026, 1, 1), dt.date(2026, 12, 31)))
    months = [
        each["row_key"]
        for each in read(write_csv(whole_year, Wording("en")))
        if each["key"] == "signals_by_month"
    ]
    assert "2026-11-01" in months
    assert "2026-12-01" not in months


def test_no_key_looks_like_a_day() -> None:
    """A bare "2-3" would be opened as the second of March."""
    lines = read(write_csv(report(), Wording("en")))
    keys = {each["row_key"] for each in lines if each["key"] == "delay_support"}
    assert {"days_2-3", "days_31+", "waiting"} <= keys


@pytest.mark.fault(37)
@pytest.mark.parametrize("text", NASTY)
def test_a_text_is_never_evaluated(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(summary_csv, "row_label", lambda *_: text)
    names = {each["name"] for each in read(write_csv(report(), Wording("sv")), "sv") if each["kind"] == "row"}
    assert names == {f"'{text}"}


def test_marks_within_a_text_stay_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    text = 'Söder;"Syd",\r\nÖst'
    monkeypatch.setattr(summary_csv, "row_label", lambda *_: text)
    for language in DELIMITERS:
        lines = read(write_csv(report(), Wording(language)), language)
        assert {each["name"] for each in lines if each["kind"] == "row"} == {text}
        assert all(None not in each for each in lines)


def test_the_dictionary_explains_every_column_and_key() -> None:
    for language, mark in (("sv", "“,”"), ("en", "“.”")):
        lines = read(write_dictionary(Wording(language)), language)
        assert [each["key"] for each in lines] == [*COLUMNS, *INDICATORS, *TABLES]
        assert all(each["name"] and each["definition"] for each in lines)
        assert all("{" not in value for each in lines for value in each.values())
        value = one(lines, kind="column", key="value")["definition"]
        assert mark in value or mark.replace("“", "”") in value
    reach = one(read(write_dictionary(Wording("en"))), kind="indicator", key="reach")
    assert reach["numerator"] == "signals from another source than the police"
    assert reach["denominator"] == "all signals of the period"
    assert reach["sources"] == "signal"


def test_every_kind_of_record_has_a_word() -> None:
    assert {source for each in POPULATIONS.values() for source in each.sources} <= set(KINDS)


def test_the_leak_check_reads_them() -> None:
    for content in (write_csv(report(), Wording("sv")), write_dictionary(Wording("sv"))):
        text = content + b"row;Gunborg Fiktiv\r\n"
        found = "\n".join(each.text for each in read_back(Artefact(text, Format.CSV, "sammanstallning.csv")))
        assert "Gunborg Fiktiv" in found
        assert "reach" in found


def test_the_same_report_gives_the_same_bytes() -> None:
    assert write_csv(report(), Wording("sv")) == write_csv(report(), Wording("sv"))


def test_only_suppressed_summaries_are_written() -> None:
    with pytest.raises(ValueError, match="suppressed"):
        write_csv(report(threshold=0), Wording("sv"))
    with pytest.raises(ValueError, match="suppressed"):
        write_csv(
            replace(report(), last_year=summary(dt.date(2025, 1, 1), dt.date(2025, 6, 30), threshold=0)),
            Wording("sv"),
        )

"""Dates, numbers and the order of names as each language has them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from relvald_desktop.services.consents import NoSuchGround
from relvald_desktop.services.helpers import SEARCHES, SearchForm
from relvald_desktop.store.queries.helpers import saved_searches
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.ui.dialogs.channel_form import ranges_text, read_ranges
from relvald_desktop.ui.language import day, number, use_language
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.ui.widgets.fields import local_time
from relvald_desktop.wording import Wording

TODAY = dt.date(2026, 11, 26)
THIRD_OF_MAY = dt.date(2026, 5, 3)


@pytest.fixture(params=["sv", "en"])
def language(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[str]:
    """Each language in turn."""
    use_language(request.param)
    yield request.param
    use_language("sv")


def test_a_day_is_written_alike_in_the_window_and_on_paper(language: str) -> None:
    meant = {"sv": "2026-05-03", "en": "03/05/2026"}[language]
    assert day(THIRD_OF_MAY) == Wording(language).date(THIRD_OF_MAY) == meant


def test_a_field_reads_back_the_day_that_it_shows(language: str) -> None:
    field = DateField(lambda: TODAY, THIRD_OF_MAY)
    assert field.text() == day(THIRD_OF_MAY)
    assert field.date() == THIRD_OF_MAY


def test_days_when_a_way_is_not_safe_are_read_back_as_they_are_shown(language: str) -> None:
    ranges = read_ranges("20/12–6/1, 3/5", TODAY)
    assert read_ranges(ranges_text(ranges), TODAY) == ranges


def test_a_field_for_a_moment_shows_the_day_as_the_language_does(language: str) -> None:
    field = local_time(dt.datetime(2026, 5, 3, 9, 5))
    assert field.text() == f"{day(THIRD_OF_MAY)} 09:05"


def test_a_number_has_the_groups_of_the_language(language: str) -> None:
    assert (
        number(12500)
        == Wording(language).number(12500)
        == {"sv": "12\N{NO-BREAK SPACE}500", "en": "12,500"}[language]
    )


def test_a_day_in_a_message_is_written_as_the_language_does(language: str) -> None:
    assert day(THIRD_OF_MAY) in Wording(language).error(NoSuchGround(day=THIRD_OF_MAY))


def test_saved_searches_stand_in_swedish_order(work: UnitOfWork) -> None:
    for title in ("Örebro", "Zoo", "Äpple", "Åre", "apa"):
        SEARCHES.add(work, SearchForm(title=title, words="x"))
    with work.reading() as session:
        assert [each.title for each in saved_searches(session)] == ["apa", "Zoo", "Åre", "Äpple", "Örebro"]

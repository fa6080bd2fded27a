"""The help on the figures tells each of them."""

from __future__ import annotations

import pytest

from relvald_desktop.documents.figures_help import figures_help
from relvald_desktop.documents.summary_words import (
    indicator_definition,
    indicator_title,
    part_words,
    table_definition,
    table_title,
)
from relvald_desktop.rules.figures.catalogue import INDICATORS, TABLES
from relvald_desktop.wording import Wording


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_figure_stands_in_the_help_with_what_it_means(language: str) -> None:
    wording = Wording(language)
    text = figures_help(wording)
    assert text.startswith("# ")
    for key in INDICATORS:
        for words in (
            indicator_title(key, wording),
            indicator_definition(key, wording),
            *part_words(key, wording),
        ):
            assert words in text, (key, words)
    for key in TABLES:
        assert f"### {table_title(key, wording)}\n\n{table_definition(key, wording)}\n\n- " in text, key

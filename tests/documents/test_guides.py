"""The help on paper and the quick card."""

from __future__ import annotations

import re

import pikepdf
import pytest

from relvald_desktop.documents.handbook import draw_handbook, draw_topic
from relvald_desktop.documents.help_texts import TOPICS, read_topic, title_of
from relvald_desktop.documents.quick_card import KEYS, draw_quick_card
from relvald_desktop.release.telling import TELLING
from relvald_desktop.wording import LANGUAGES, Wording
from tests.documents.structure import Structure

SMALLEST = 11
"""Points; letters on paper are not smaller."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_name_the_page_on_which_each_topic_begins(language: str) -> None:
    structure = Structure(draw_handbook(Wording(language)))
    told = [[structure.text_of(kid) for kid in entry.kids] for entry in structure.of("TOCI")]
    titles = [title_of(read_topic(each, language)) for each in TOPICS]
    pages = {
        structure.text_of(each): each.marks[0][0] + 1
        for each in structure.of("H2")
        if structure.text_of(each) in titles
    }
    assert told == [[each, str(pages[each])] for each in titles]


def test_a_topic_on_paper_says_what_the_topic_says() -> None:
    for topic in TOPICS:
        written = re.sub(r"\]\(help:\w+\)", "", read_topic(topic, "sv"))
        structure = Structure(draw_topic(topic, Wording("sv")))
        read = " ".join(structure.read_aloud())
        assert re.findall(r"\w+", read) == re.findall(r"\w+", written), topic


def test_a_list_of_steps_is_a_counted_list() -> None:
    structure = Structure(draw_topic("restoring", Wording("sv")))
    assert [each.attribute("/ListNumbering") for each in structure.of("L")] == ["Decimal"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_quick_card_is_one_page_with_the_ten_keys(language: str) -> None:
    structure = Structure(draw_quick_card(Wording(language)))
    assert len(structure.pages) == 1
    read = structure.read_aloud()
    assert len(KEYS) == 10
    assert [each for each in read if each in dict(KEYS)] == list(dict(KEYS))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_quick_card_does_not_tell_what_the_work_is_about(language: str) -> None:
    structure = Structure(draw_quick_card(Wording(language)))
    read = " ".join([*structure.read_aloud(), *structure.artifacts, str(structure.pdf.docinfo["/Title"])])
    assert not TELLING.search(read)
    assert not re.search(
        r"relvåld|kvinn|wom[ae]n|\bhon\b|\bshe\b|\bhan\b|\bhe\b|risk|danger|fara", read, re.IGNORECASE
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_of_the_quick_card_is_smaller_than_may_be(language: str) -> None:
    structure = Structure(draw_quick_card(Wording(language)))
    sizes = {
        float(operands[1])
        for operands, operator in pikepdf.parse_content_stream(structure.pages[0])
        if str(operator) == "Tf"
    }
    assert sizes
    assert min(sizes) >= SMALLEST

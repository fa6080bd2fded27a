"""Which words of a note are looked up, and what a typed shortcut turns into."""

from __future__ import annotations

import pytest

from relvald_desktop.rules.snippets import filled_in, in_short, typed_shortcut
from relvald_desktop.rules.spelling import words_to_check


def checked(text: str) -> list[str]:
    return [place.word for place in words_to_check(text)]


def test_words_are_found_where_they_stand() -> None:
    text = "hon ringde, och sa (tyst): ”kom hit”."
    places = list(words_to_check(text))
    assert [each.word for each in places] == ["hon", "ringde", "och", "sa", "tyst", "kom", "hit"]
    assert all(text[each.start : each.end] == each.word for each in places)


@pytest.mark.parametrize(
    "left_alone",
    [
        "Faduma", "KV-0142", "BVC", "iPhone", "b12", "070-1740605", "a@b.se", "https://example.org/hej", "www.polisen.se",
        "t.ex.", "bl.a.", "i", ";ring", "سلام", "привет", "a" * 61,
    ],
)  # fmt: skip
def test_what_may_be_a_name_a_code_or_another_alphabet_is_left_alone(left_alone: str) -> None:
    assert checked(f"hej {left_alone} där") == ["hej", "där"]


def test_words_with_a_hyphen_a_colon_or_an_apostrophe_are_one() -> None:
    assert checked("kvinno- och barnjour, sms:et, don’t och/eller") == [
        "kvinno", "och", "barnjour", "sms:et", "don’t", "och", "eller"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "shortcut"),
    [
        (";ring ", "ring"), ("hej ;ring ", "ring"), (";RING ", "ring"), (";ring", None), ("ring ", None), ("a;ring ", None),
        (";annat ", None), ("; ring ", None),
    ],
)  # fmt: skip
def test_a_shortcut_counts_with_its_sign_and_a_space(before: str, shortcut: str | None) -> None:
    assert typed_shortcut(before, {"ring": "Ringde."}) == shortcut


def test_a_snippet_is_filled_in_with_the_day_and_a_place_to_go_on() -> None:
    assert filled_in("{Datum}: ringde {här}, {date}", "2026-11-26") == ("2026-11-26: ringde , 2026-11-26", 19)
    assert filled_in("Ringde.", "2026-11-26") == ("Ringde.", 7)


def test_a_snippet_stands_on_one_line_in_a_menu() -> None:
    assert in_short("{datum} Ringde {här},\ninget svar.", "2026-11-26") == "2026-11-26 Ringde …, inget svar."

"""Text snippets and the worker's own words."""

from __future__ import annotations

import pytest

from relvald_desktop.errors import Incomplete
from relvald_desktop.services.forms import as_typed
from relvald_desktop.services.helpers import (
    SNIPPETS,
    ShortcutHasSpaces,
    ShortcutTaken,
    SnippetForm,
    forget_word,
    learn_word,
)
from relvald_desktop.services.undo import undo_last
from relvald_desktop.store.queries.helpers import own_words, snippets
from relvald_desktop.store.work import UnitOfWork


def words(work: UnitOfWork) -> list[str]:
    with work.reading() as session:
        return [each.word for each in own_words(session)]


def texts(work: UnitOfWork) -> dict[str, str]:
    with work.reading() as session:
        return {each.shortcut: each.text for each in snippets(session)}


def test_a_learned_word_is_kept_once_in_lower_case_and_undo_takes_it_back(work: UnitOfWork) -> None:
    learn_word(work, "Lågaffektiv")
    learn_word(work, "lågaffektiv")
    assert words(work) == ["lågaffektiv"]
    undo_last(work)
    assert words(work) == []


def test_a_word_that_was_taken_away_comes_back_with_undo(work: UnitOfWork) -> None:
    learn_word(work, "stalkerware")
    with work.reading() as session:
        word_id = own_words(session)[0].id
    forget_word(work, word_id)
    assert words(work) == []
    undo_last(work)
    assert words(work) == ["stalkerware"]


def test_a_shortcut_is_kept_without_its_sign_in_lower_case(work: UnitOfWork) -> None:
    SNIPPETS.add(work, SnippetForm(shortcut=" ;Ring ", text="Ringde.\nInget svar."))
    assert texts(work) == {"ring": "Ringde.\nInget svar."}


def test_a_shortcut_is_one_word_that_stands_for_one_text(work: UnitOfWork) -> None:
    SNIPPETS.add(work, SnippetForm(shortcut="ring", text="Ringde."))
    other = SNIPPETS.add(work, SnippetForm(shortcut="sms", text="Skrev sms."))
    with pytest.raises(ShortcutTaken):
        SNIPPETS.add(work, SnippetForm(shortcut="RING", text="Annat."))
    with pytest.raises(ShortcutTaken):
        SNIPPETS.change(work, other.id, SnippetForm(shortcut="ring", text="Skrev sms."))
    with pytest.raises(ShortcutHasSpaces):
        SNIPPETS.add(work, SnippetForm(shortcut="ring upp", text="Annat."))
    with pytest.raises(Incomplete):
        SNIPPETS.add(work, SnippetForm(shortcut=";", text="Annat."))
    assert texts(work) == {"ring": "Ringde.", "sms": "Skrev sms."}


def test_a_text_from_elsewhere_becomes_as_if_typed() -> None:
    assert as_typed(" a\r\nb\rc\u2028d\x00\u202e\u0061\u030a ") == " a\nb\nc\nd\u00e5 "

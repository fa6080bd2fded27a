"""Every text of the window, the papers and the help: whole in both languages, in the words of the glossary, with the right
form for each number, set as each language is set."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication

from relvald_desktop import resources
from relvald_desktop.documents.glossary import terms
from relvald_desktop.documents.help_texts import GLOSSARY, TOPICS, read_topic
from relvald_desktop.errors import RelvaldError
from relvald_desktop.rules.alphabet import in_order
from relvald_desktop.ui.language import translate_count, use_language
from relvald_desktop.wording import LANGUAGES, QT_TRANSLATE_N_NOOP, Wording

NUMBERS = (0, 1, 2, 5)
SEVERAL = {"sv": r"\b1 \w+(?:ar|or|er|en)\b", "en": r"\b1 \w+s\b"}
"""One of something in the form for several."""
BARE = r"\{\w+\} (?:\w+ )?(?:days|weeks|months|years|hours|minutes|records|entries|files|rows|signals|meetings)\b"
"""A number with a noun that has only the form for several."""
OF_THE_SUMMARY = ("Summary",)
"""Its numbers have decimals and intervals; `summary_phrases` and `summary_words` have a sentence for one beside each."""
NEVER_ONE = {
    ("Today", "{code}  ·  {status}  ·  {days} days since she was heard from, {allowed} allowed"),
    ("LogReview", "The chain of the log was walked and holds: {entries} entries."),
    ("LogReview", "✓ The chain holds: {entries} entries, each bound to the one before."),
}
"""Texts whose number is never 1: silence is told when it is longer than days allowed, and a store that was opened has several
log entries."""
TELL_NO_NUMBER = {"All {n} key slots are whole.", "All {n} documents are there and whole."}
"""Texts whose form for 1 says "the only"."""


TYPED_AS_THEY_STAND = ("SnippetForm",)
"""Contexts whose texts show what is typed between braces, in the words of each language."""


@dataclass(frozen=True)
class Message:
    """A text as it stands in a translation file."""

    context: str
    source: str
    forms: tuple[str, ...]
    counted: bool


@cache
def messages(language: str) -> tuple[Message, ...]:
    """Every text of a language."""
    tree = ElementTree.parse(resources.path("i18n", f"relvald_{language}.ts"))
    return tuple(_read(tree.getroot()))


def _read(root: ElementTree.Element) -> Iterator[Message]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            forms = [each.text or "" for each in message.findall("translation/numerusform")]
            yield Message(
                context.findtext("name", ""), message.findtext("source", ""),
                tuple(forms or [message.findtext("translation", "")]), bool(forms),
            )  # fmt: skip


def every_text(language: str) -> Iterator[tuple[str, str]]:
    """Where it stands and what it says: texts of the window and the papers, and lines of the help."""
    for message in messages(language):
        for form in message.forms:
            yield f"{message.context}: {message.source}", form
    for topic in TOPICS:
        if topic != GLOSSARY:
            for line in read_topic(topic, language).splitlines():
                yield f"help {topic}", line


def names(text: str) -> set[str]:
    """The names of what is filled in."""
    return set(re.findall(r"\{(\w+)[^}]*\}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_untranslated(language: str) -> None:
    assert [each for each in messages(language) if not all(each.forms)] == []


def test_both_languages_have_the_same_texts() -> None:
    swedish, english = (
        {(each.context, each.source, each.counted) for each in messages(which)} for which in LANGUAGES
    )
    assert swedish == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_the_same_as_in_the_source(language: str) -> None:
    wrong = [
        (each.source, form)
        for each in messages(language)
        for form in each.forms
        if form
        and each.context not in TYPED_AS_THEY_STAND
        and names(form) != names(each.source)
        and not (each.source in TELL_NO_NUMBER and form == each.forms[0])
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_of_things_is_told_in_the_wrong_form(language: str) -> None:
    wording = Wording(language)
    counted = [each for each in messages(language) if each.counted]
    assert len(counted) > 30
    for message in counted:
        values = dict.fromkeys(names(message.source) - {"n"}, "x")
        for number in NUMBERS:
            text = wording.translate_count(message.context, message.source, number, **values)
            assert not re.search(SEVERAL[language], text), text
            assert str(number) in text or message.source in TELL_NO_NUMBER, text
            if number != 1:
                assert text == message.forms[1].format(n=number, **values)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_and_the_papers_choose_the_same_form(language: str, qapp: QCoreApplication) -> None:
    use_language(language)
    try:
        for message in (each for each in messages(language) if each.counted):
            values = dict.fromkeys(names(message.source) - {"n"}, "x")
            for number in NUMBERS:
                shown = translate_count(message.context, message.source, number, **values)
                assert shown == Wording(language).translate_count(
                    message.context, message.source, number, **values
                )
    finally:
        use_language("sv")


def test_no_text_tells_a_number_of_things_without_a_form_for_one() -> None:
    bare = {
        (each.context, each.source)
        for each in messages("en")
        if not each.counted and each.context not in OF_THE_SUMMARY and re.search(BARE, each.source)
    }
    assert bare - NEVER_ONE == set()


def test_an_error_tells_its_number_in_the_right_form() -> None:
    class Undecided(RelvaldError):
        message = QT_TRANSLATE_N_NOOP(
            "Errors", "{n} differences are not decided yet. Choose for each. Nothing was changed."
        )

    assert Wording("sv").error(Undecided(n=1)).startswith("1 skillnad är")
    assert Wording("sv").error(Undecided(n=2)).startswith("2 skillnader är")
    assert Wording("en").error(Undecided(n=1)).startswith("1 difference is")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_glossary_are_the_only_ones_for_their_things(language: str) -> None:
    said = [
        (term.word[language], where, found[0])
        for term in terms()
        for pattern in term.not_said[language]
        for where, text in every_text(language)
        if (found := re.search(rf"\b(?:{pattern})\b", text, re.IGNORECASE))
    ]
    assert said == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_glossary_stands_in_the_order_of_the_alphabet(language: str) -> None:
    listed = re.findall(r"^- \*\*(.+?)\*\* – \S", read_topic(GLOSSARY, language), re.MULTILINE)
    assert listed == sorted(listed, key=in_order)
    assert len(listed) == len(set(listed)) == len(terms())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_set_as_its_language_is(language: str) -> None:
    quotes = {"sv": "“‘«", "en": "„«"}[language]
    wrong = [
        (where, text)
        for where, text in every_text(language)
        if not text.startswith("|")
        and re.search(rf"\.\.\.|\w - \w|[{quotes}]|\(\s|\s\)|\w\s[,:!?](?:\s|$)", text)
    ]
    assert wrong == []


def test_what_is_a_sentence_in_one_language_is_one_in_the_other() -> None:
    ends = tuple(".:…?!")
    wrong = [
        (each.source, form)
        for each in messages("sv")
        for form in each.forms
        if form and each.source.endswith(ends) != form.endswith(ends) and each.source != "No."
    ]
    assert wrong == []

"""The words of the program, each with what it means: one source for the help, for translators and for the tests."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from relvald_desktop import resources
from relvald_desktop.rules.alphabet import in_order
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

_TITLE = QT_TRANSLATE_NOOP("Glossary", "Glossary")
_HINT = QT_TRANSLATE_NOOP(
    "Glossary",
    "The words of the program, and what they mean here. Where a word is the law's, the law is named; it is no legal advice.",
)


@dataclass(frozen=True)
class Term:
    """A word in each language ("sv", "en"), what it means, where it comes from (a law; empty where it is our own), and
    words that are `not_said` for it, as regular expressions on whole words."""

    word: dict[str, str]
    meaning: dict[str, str]
    source: dict[str, str]
    not_said: dict[str, tuple[str, ...]]


@cache
def terms() -> tuple[Term, ...]:
    """Every word of the glossary."""
    content = tomllib.loads(resources.path("help", "glossary.toml").read_text(encoding="utf-8"))
    return tuple(_term(each) for each in content["term"])


def _term(each: dict[str, Any]) -> Term:
    word, meaning, source, not_said = ({}, {}, {}, {})
    for language in ("sv", "en"):
        told = each[language]
        word[language], meaning[language] = told["word"], told["meaning"]
        source[language], not_said[language] = told.get("source", ""), tuple(told.get("not", ()))
    return Term(word, meaning, source, not_said)


def glossary_help(wording: Wording) -> str:
    """Every word with its meaning as Markdown, in the order of the alphabet."""
    language = wording.language
    rows = sorted(terms(), key=lambda each: in_order(each.word[language]))
    lines = [_line(each, language) for each in rows]
    head = [f"# {wording.translate('Glossary', _TITLE)}", wording.translate("Glossary", _HINT)]
    return "\n\n".join((*head, "\n".join(lines))) + "\n"


def _line(term: Term, language: str) -> str:
    source = f" *{term.source[language]}*" if term.source[language] else ""
    return f"- **{term.word[language]}** – {term.meaning[language]}{source}"

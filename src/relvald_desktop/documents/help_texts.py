"""The texts of the help: which there are, what they say in a language, and where words are found in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from relvald_desktop import resources
from relvald_desktop.documents.figures_help import figures_help
from relvald_desktop.documents.glossary import glossary_help
from relvald_desktop.store.vocabulary import SHORTEST_PART, WORDS, folded, stem
from relvald_desktop.wording import Wording

TOPICS = (
    "first_run", "practice", "today", "weeks", "signals", "new_signal", "senders", "importing", "cases", "people", "calling",
    "overview", "journal", "support", "risk", "plan", "children", "man", "legal", "accompaniment", "papers", "attachments",
    "secrecy", "log", "at_home", "liaison", "summary", "figures", "safekeeping", "restoring", "handover", "health",
    "retention", "subject_access", "log_review", "settings", "locking", "passphrase", "find", "writing", "drafts", "sealed", "keys", "accessibility",
    "glossary",
)  # fmt: skip
"""One text for each screen, and some on what is done there; the order they are listed and printed in."""
FIGURES, GLOSSARY = "figures", "glossary"
_MADE = {FIGURES: figures_help, GLOSSARY: glossary_help}
"""Texts that are made of what the program knows."""
LINK = re.compile(r"\]\(help:(\w+)\)")
"""A link from one text to another."""
_STEMS = {"sv": "swedish", "en": "english"}


def read_topic(topic: str, language: str) -> str:
    """The help text of a topic as Markdown (CommonMark)."""
    if topic in _MADE:
        return _MADE[topic](Wording(language))
    return resources.path("help", language, f"{topic}.md").read_text(encoding="utf-8")


def title_of(text: str) -> str:
    """The heading of a help text."""
    return text.splitlines()[0].lstrip("# ").strip()


@dataclass(frozen=True)
class TopicFound:
    """A topic in which every word stands. `words` are the forms that stand there, in lower case; `count` how often."""

    topic: str
    words: frozenset[str]
    count: int


def find_topics(texts: Mapping[str, str], typed: str, language: str) -> list[TopicFound]:
    """The topics in which every typed word stands in some form, or as a part of a longer word: those first
    whose title or one of whose headings holds most of them, then those with most of them for their length."""
    wanted = WORDS.findall(typed.lower())
    found = []
    for number, (topic, text) in enumerate(texts.items()):
        standing = WORDS.findall(LINK.sub("]", text).lower())
        forms = [_forms(word, set(standing), language) for word in wanted]
        if all(forms):
            every = frozenset[str]().union(*forms)
            count = sum(word in every for word in standing)
            in_one, in_title = _standing_out(text, forms)
            rank = (-in_one, -in_title, -count / len(standing), number)
            found.append((rank, TopicFound(topic, every, count)))
    return [each for _, each in sorted(found, key=lambda each: each[0])]


def _forms(typed: str, standing: Iterable[str], language: str) -> frozenset[str]:
    """The words of a text that a typed word means; typed without å, ä, ö it means words with and without them."""
    plain, root = folded(typed), stem(typed, _STEMS[language])
    forgiving = plain == typed

    def means(word: str) -> bool:
        whole = folded(word) if forgiving else word
        part = plain if forgiving else typed
        if whole.startswith(part) or (len(typed) >= SHORTEST_PART and part in whole):
            return True
        return len(typed) > 2 and stem(word, _STEMS[language]) == root

    return frozenset(word for word in standing if means(word))


def _standing_out(text: str, forms: Sequence[frozenset[str]]) -> tuple[int, float]:
    """How many of the typed words one heading holds, the best one of the text; and the part of the title that is them."""
    title, *rest = text.splitlines()
    headings = [title, *(each for each in rest if each.startswith("#"))]
    held = [sum(bool(each & set(WORDS.findall(line.lower()))) for each in forms) for line in headings]
    return max(held), held[0] / len(WORDS.findall(title))

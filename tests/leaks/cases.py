"""Measuring cases for the leak check: finished papers of made-up cases, with one planted leak or with none.

The same number and seed always give the same case. The writer of this module has not seen the matcher.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from relvald_desktop.rules.leaks import Secret
from tests.leaks import made_up, sentences, vocabulary
from tests.leaks.subjects import Subject, fold, is_everyday
from tests.leaks.vocabulary import EVERYDAY
from tests.leaks.ways import write


@dataclass(frozen=True)
class LeakCase:
    """A made-up case: its secrets, the pages of one finished paper, and what was planted in them, if anything."""

    number: int
    secrets: tuple[Secret, ...]
    pages: tuple[str, ...]
    planted: Secret | None
    how: str
    written: str


def planted_case(number: int, seed: int = 1) -> LeakCase:
    """A case whose paper holds exactly one protected value, written in one of many ways."""
    rng = Random(f"{seed}/{number}/planted")
    subjects = made_up.subjects(rng)
    paper = _Paper(subjects, rng)
    pages = paper.pages()
    target, (how, written) = _chosen(subjects, rng)
    sentence = paper.around(subjects[target], how, written)
    page = rng.randrange(len(pages))
    pages[page].insert(rng.randint(1, len(pages[page])), sentence)
    secrets = _secrets(subjects)
    return LeakCase(number, secrets, _joined(pages, rng), secrets[target], how, written)


def _chosen(subjects: Sequence[Subject], rng: Random) -> tuple[int, tuple[str, str]]:
    """Which value is planted, and how it is written."""
    while True:
        target = rng.randrange(len(subjects))
        if (planted := write(subjects[target], rng)) is not None:
            return target, planted


def clean_case(number: int, seed: int = 1) -> LeakCase:
    """A case whose paper holds none of its protected values, only things that resemble them."""
    rng = Random(f"{seed}/{number}/clean")
    subjects = made_up.subjects(rng)
    pages = _Paper(subjects, rng).pages()
    return LeakCase(number, _secrets(subjects), _joined(pages, rng), None, "", "")


def _secrets(subjects: Sequence[Subject]) -> tuple[Secret, ...]:
    return tuple(Secret(subject.kind, subject.value, "x") for subject in subjects)


def _joined(pages: Sequence[Sequence[str]], rng: Random) -> tuple[str, ...]:
    """Pages as text: sentences after each other or each on its own line, headings and labels always on their own."""
    texts = []
    for page in pages:
        text = page[0]
        for before, line in itertools.pairwise(page):
            free = before is not page[0] and before.endswith(".") and rng.random() < 0.5
            text += (" " if free else rng.choice(("\n", "\n", "\n– ", "\n☐ "))) + line
        texts.append(text)
    return tuple(texts)


class _Guard:
    """Knows what may not stand in a clean sentence of one case."""

    def __init__(self, subjects: Sequence[Subject], rng: Random) -> None:
        self.names: set[str] = set()
        self.stems: set[str] = set()
        self.runs: set[str] = set()
        self.codes: set[str] = set()
        for subject in subjects:
            self._take(subject, rng)

    def _take(self, subject: Subject, rng: Random) -> None:
        parts = subject.parts
        if subject.kind == "other_woman":
            # One part alone is not a leak: the other part may stand in the paper, unless it is someone else's too.
            # An everyday part may begin a sentence, so then the part that could end the one before is kept out.
            everyday = [key for key in ("given", "family") if is_everyday(parts[key])]
            kept_out = {1: ("family",) if everyday == ["given"] else ("given",), 2: ("given", "family")}
            for key in kept_out.get(len(everyday), (rng.choice(("given", "family")),)):
                self.names |= _name_parts(parts[key])
        elif subject.family == "name":
            self.names |= _name_parts(parts["given"]) | _name_parts(parts["family"])
        elif subject.family in ("place", "municipality"):
            (self.names if is_everyday(parts["stem"]) else self.stems).add(fold(parts["stem"]))
        elif subject.family == "street":
            self.stems.add(fold(parts["street"][:-4]))
        elif subject.family == "number":
            self.runs.add(
                parts["digits"][len(parts["area"]) :] if parts["area"] != "070" else parts["digits"][1:]
            )
        elif subject.family == "identity":
            self.runs |= {parts["digits"][:8], parts["digits"][2:]}
        elif subject.family == "vehicle":
            self.codes.add(fold(parts["letters"] + parts["digits"]))
        elif subject.family == "email":
            self.codes.add(_letters(subject.value))
        if parts.get("town"):
            self.stems.add(fold(parts["town"]))
            self.runs.add(parts["postcode"])
        if subject.family == "box":
            self.codes.add("box" + parts["number"])

    def allows(self, sentence: str) -> bool:
        """Whether the sentence holds no protected value; an everyday word may stand in its everyday sense."""
        digits = re.sub(r"\D", "", sentence)
        letters = _letters(sentence)
        if any(run in digits for run in self.runs) or any(code in letters for code in self.codes):
            return False
        return all(self._word_allowed(word, sentence) for word in re.finditer(r"[^\W\d_]+", sentence))

    def _word_allowed(self, word: re.Match[str], sentence: str) -> bool:
        text = fold(word[0])
        if any(text.startswith(stem) for stem in self.stems):
            return False
        if text not in self.names and text.removesuffix("s") not in self.names:
            return True
        return word[0].casefold() in EVERYDAY and (word[0].islower() or word.start() == 0)


def _name_parts(name: str) -> set[str]:
    folded = fold(name)
    return {folded, *folded.split("-")} if folded else set()


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", fold(text))


class _Paper:
    """Writes sentences for the papers of one made-up case."""

    def __init__(self, subjects: Sequence[Subject], rng: Random) -> None:
        self.rng = rng
        self.guard = _Guard(subjects, rng)
        names = [part for s in subjects if s.family == "name" for part in s.parts.values()]
        stems = [s.parts["stem"] for s in subjects if "stem" in s.parts]
        words = {half.casefold() for part in (*names, *stems) for half in part.split("-")}
        self.everyday = sorted(words & EVERYDAY)
        self.half_known = [s for s in subjects if s.kind == "other_woman"]

    def pages(self) -> list[list[str]]:
        """One or two pages of clean sentences, a heading first."""
        return [self._page() for _ in range(self.rng.choice((1, 1, 2)))]

    def _page(self) -> list[str]:
        lines = [self._clean(sentences.NEUTRAL) for _ in range(self.rng.randint(7, 15))]
        for word in self.everyday:
            if self.rng.random() < 0.8:
                lines.append(self._clean(sentences.EVERYDAY_SENTENCES[word]))
        if self.rng.random() < 0.6:
            word = self.rng.choice(sorted(sentences.EVERYDAY_SENTENCES))
            lines.append(self._clean(sentences.EVERYDAY_SENTENCES[word]))
        if self.half_known and self.rng.random() < 0.5:
            lines.append(self._clean(sentences.NEUTRAL, self._half_name))
        self.rng.shuffle(lines)
        return [self.rng.choice(sentences.HEADINGS), *lines]

    def _clean(self, templates: Sequence[str], person: Callable[[], str] | None = None) -> str:
        """A filled sentence without anything protected; the first sentence of all serves if none can be found."""
        usable = [text for text in templates if person is None or "{pro}" in text]
        for _ in range(40):
            sentence = self._fill(self.rng.choice(usable), person)
            if self.guard.allows(sentence):
                return sentence
        return "Ta med legitimation och kallelsen."

    def around(self, subject: Subject, how: str, written: str) -> str:
        """A sentence with the planted text in it, sometimes with signs directly around it."""
        family = "postcode" if "/postcode" in how else subject.family
        templates = sentences.BY_FAMILY[family]
        if family == "name" and not is_everyday(subject.value):
            templates = (*templates, *sentences.PERSON_LABEL)
        signs = "{}"
        if self.rng.random() < 0.3:
            signs = self.rng.choice(("({})", "”{}”", '"{}"', "{},", "{};", "[{}]", "*{}*", "’{}’", "{}/"))
        template = self.rng.choice(templates)
        filled = "{x}"
        for _ in range(200):
            filled = self._fill(template)
            if self.guard.allows(filled.replace("{x}", "")):
                break
        return filled.replace("{x}", signs.format(written))

    def _half_name(self) -> str:
        """A professional who shares one name with a woman of another case."""
        woman = self.rng.choice(self.half_known)
        if self.rng.random() < 0.5:
            return f"{woman.parts['given']} {self.rng.choice(vocabulary.FAMILY_NAMES)}"
        return f"{self.rng.choice(vocabulary.GIVEN_NAMES)} {woman.parts['family']}"

    def _fill(self, template: str, person: Callable[[], str] | None = None) -> str:
        def value(slot: re.Match[str]) -> str:
            if slot[1] == "x":
                return slot[0]
            if slot[1] == "pro" and person:
                return person()
            return _SLOTS[slot[1]](self.rng)

        return re.sub(r"\{(\w+)\}", value, template)


def _phone(rng: Random) -> str:
    area = rng.choice(("070", "08", "031"))
    return made_up.grouped(made_up.phone_digits(rng, area), area)


def _amount(rng: Random) -> str:
    thousands, rest = rng.randint(1, 89), rng.choice((0, 250, 500, 345, 780))
    return f"{thousands}{rng.choice((' ', chr(160), ''))}{rest:03d} {rng.choice(('kr', 'kronor', 'SEK'))}"


def _post(rng: Random) -> str:
    code = made_up.postcode(rng)
    return f"{code[:3]} {code[3:]}"


_SLOTS: dict[str, Callable[[Random], str]] = {
    "time": lambda rng: f"{rng.randint(8, 17):02d}{rng.choice('.:')}{rng.choice(('00', '15', '30', '45'))}",
    "room": lambda rng: rng.choice(("sal {}", "rum {}", "förhandlingssal {}")).format(rng.randint(1, 32)),
    "case": lambda rng: f"{rng.choice('BTÖ')} {rng.randint(100, 19999)}-{rng.randint(24, 27)}",
    "court": lambda rng: rng.choice(vocabulary.COURTS)[0],
    "date": lambda rng: f"{rng.randint(1, 28)} {rng.choice(vocabulary.MONTHS)} {rng.randint(2025, 2027)}",
    "isodate": lambda rng: f"{rng.randint(2024, 2027)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}",
    "weekday": lambda rng: rng.choice(vocabulary.WEEKDAYS),
    "month": lambda rng: rng.choice(vocabulary.MONTHS),
    "office": lambda rng: rng.choice(("010-000 00 00", "010-000 00 01", "010-000 00 10")),
    "pro": lambda rng: f"{rng.choice(vocabulary.GIVEN_NAMES)} {rng.choice(vocabulary.FAMILY_NAMES)}",
    "phone": _phone,
    "email": made_up.mail,
    "amount": _amount,
    "street": lambda rng: rng.choice(vocabulary.STREETS),
    "number": lambda rng: str(rng.randint(1, 90)),
    "town": lambda rng: rng.choice(vocabulary.TOWNS),
    "post": _post,
    "box": lambda rng: str(rng.randint(101, 989)),
    "plate": lambda rng: " ".join(made_up.plate(rng)),
    "diary": lambda rng: f"SN {rng.randint(2024, 2027)}/{rng.randint(10, 9999)}",
    "police": lambda rng: f"5000-K{rng.randint(100000, 1999999)}-{rng.randint(24, 27)}",
}
"""What can be filled into a sentence."""

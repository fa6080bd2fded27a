"""Streets, schools, shelters, workplaces and municipalities in a folded text: short forms, endings, compounds."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from relvald_desktop.rules.leaks.everyday import (
    AUTHORITIES,
    BESIDE,
    BESIDE_DEFINITE,
    ENDINGS,
    EVERYDAY,
    FUNCTION_WORDS,
    JOINS,
    NAME_JOINS,
    NO_NAME,
    PLACE_WORDS,
    PLAIN_ADJECTIVES,
    STREET_JOINS,
)
from relvald_desktop.rules.leaks.folding import (
    Folded,
    Token,
    joined_neighbours,
    letter_spaced,
    plain,
    spellings,
)  # fmt: skip
from relvald_desktop.rules.leaks.names import Place, could_be_word, stands_as_name
from relvald_desktop.rules.leaks.secret import Secret
from relvald_desktop.rules.leaks.variants import variants

SHORTEST_CORE = 4
SURE_CORE = 6
"""A core with so many letters is recognised whatever follows it in the same word."""
_WORD = re.compile(r"[^\W_]+")
_STREET = re.compile(
    r"(?P<stem>\w{2,}?)(?P<root>gat|vag|vaeg|grand|graend|stig|torg|back|all|plan|gard|gaard|liden|krok|ring|sling|strand|kaj|"
    r"esplanad|bro|dal|hojd|hoejd|led|rund|tun|park)(?:a|an|en|et|n|e|er|eln|)$"
)
_INSTITUTIONS = re.compile(
    r"(?:forskol|foerskol|skol|dagis|gymnas|gard|gaard|hemmet|huset|boende|kommun|jour|kafe|cafe|butik|restaurang|hotell)"
)


_NEXT = re.compile(r"[\s-]{1,3}([a-z]+)")
_BEFORE = re.compile(r"(?<![^\W_])([a-z]+)\s{1,3}\Z")
_COURT_AFTER = re.compile(r"\s{1,3}(?:tingsratt|hovratt|forvaltningsratt)(?:en)?s?(?![^\W_])")
_INSTITUTION_BEFORE = re.compile(
    r"(?<![^\W_])(?:region|(?:hovratten|hovratt)s?\s+over|(?:aklagarkammaren|forvaltningsratten|kammarratten|tingsratten)s?\s+i)\s{1,3}\Z"
)


@dataclass(frozen=True)
class _Core:
    """The beginning of a word that gives a place away. `sure`: whatever follows it. `word`: it is an everyday word
    too. `bare`: an ending was taken off. `own`: how the other words of the same name begin. `town`: an institution may
    be named after it. `authority`: it is one in definite form, or says only what sort of place it is."""

    secret: Secret
    sure: bool
    word: bool
    bare: bool = False
    own: tuple[str, ...] = ()
    town: bool = False
    authority: bool = False


class Places:
    """Knows the streets and places of a case."""

    def __init__(self) -> None:
        self._cores: dict[str, list[_Core]] = defaultdict(list)
        self._short: dict[str, list[Secret]] = defaultdict(list)
        self._phrases: dict[str, list[tuple[tuple[str, ...], Secret]]] = defaultdict(list)

    def learn_street(self, secret: Secret, value: str) -> None:
        """A street, as it begins an address."""
        first = re.split(r"[,\n;]", value)[0]
        street = re.split(r"\s+\d", first)[0]
        for spelling in spellings(street):
            words = [word for word in _WORD.findall(spelling) if word not in ("c", "o", "co")]
            if not words:
                continue
            match = _STREET.fullmatch(words[-1])
            if match is None:
                names = [plain(word) for word in _WORD.findall(street) if word[0].isupper()]
                self._learn_words(
                    secret, words, names=[word for word in words if plain(word) in names] or [""]
                )
                continue
            stem, root = match["stem"], match["root"]
            self._cores[stem + root].append(_Core(secret, True, False))
            self._short[stem + root[0]].append(secret)
            self._learn_phrase(secret, words)
            self._learn_phrase(secret, [stem, words[-1].removeprefix(stem)])

    def learn_place(self, secret: Secret, value: str, *, town: bool = False) -> None:
        """A place by its name. In "Kafé Klacken" the first word only says what it is, in "Alviks skola" the last; in
        "ICA Kvantum" the first, all in capitals, is a name too. A `town` in an institution's name passes."""
        written = _WORD.findall(value)
        if not written:
            return
        kind_first = (
            len(written) > 1
            and written[-1][0].isupper()
            and plain(written[-1]) not in PLACE_WORDS
            and not (written[0].isupper() and len(written[0]) > 1)
        )
        for spelling in spellings(value):
            words = _WORD.findall(spelling)
            names = words[1:] if kind_first and len(words) > 1 else words
            self._learn_words(secret, words, names=names, town=town)

    def learn_phrase(self, secret: Secret, value: str) -> None:
        """Words that only give something away one after the other."""
        for spelling in spellings(value):
            self._learn_phrase(secret, _WORD.findall(spelling))

    def find(self, folded: Folded) -> Iterator[tuple[Secret, Place]]:
        """Every place where a street or a place is named."""
        for number, token in enumerate(folded.tokens):
            yield from self._by_core(folded, token, token.text, (token.start, token.end))
            yield from self._shortened(folded, token)
            yield from self._by_phrase(folded, number)
        for first, second, whole in joined_neighbours(folded):
            if len(whole) > SURE_CORE:
                yield from self._by_core(folded, first, whole, (first.start, second.end))
        yield from self._spaced(folded)

    def _spaced(self, folded: Folded) -> Iterator[tuple[Secret, Place]]:
        for letters, places in letter_spaced(folded):
            for core, known in self._cores.items():
                begin = letters.find(core) if len(core) >= SHORTEST_CORE else -1
                if begin >= 0:
                    span = places[begin], places[begin + len(core) - 1] + 1
                    yield from ((each.secret, span) for each in known)

    def _learn_words(
        self, secret: Secret, words: Sequence[str], names: Sequence[str] = (), *, town: bool = False
    ) -> None:
        if len(words) == 1 and words[0] in AUTHORITIES | PLACE_WORDS:
            self._cores[words[0]].append(_Core(secret, False, True, authority=True))
            return
        for word in (variant for each in names or words for variant in sorted(variants(each))):
            if word in PLACE_WORDS or word.isdigit() or len(word) < 2:
                continue
            own = tuple(_bare(each) for each in words if each != word and len(each) >= SHORTEST_CORE)
            if word in AUTHORITIES and word not in PLACE_WORDS:
                self._cores[word].append(_Core(secret, False, True, authority=True))
                continue
            for core, bare in _cores_of(word):
                everyday = could_be_word(core) or core.rstrip("s") in EVERYDAY
                sure = len(core) >= SURE_CORE and not everyday and not bare
                self._cores[core].append(_Core(secret, sure, everyday, bare, own, town))
        self._learn_phrase(secret, words)

    def _learn_phrase(self, secret: Secret, words: Sequence[str]) -> None:
        if len(words) > 1:
            for first in _beginnings(words[0]):
                self._phrases[first].append((tuple(words[1:]), secret))

    def _by_core(
        self, folded: Folded, token: Token, word: str, place: Place
    ) -> Iterator[tuple[Secret, Place]]:
        for length in range(2, len(word) + 1):
            for core in self._cores.get(word[:length], ()):
                if _gives_away(folded, token, core, word[:length], word[length:]):
                    yield core.secret, place

    def _shortened(self, folded: Folded, token: Token) -> Iterator[tuple[Secret, Place]]:
        """ "Björkg." and "Björkg 12"."""
        known = self._short.get(token.text)
        if known and token.capital:
            after = folded.text[token.end : token.end + 4]
            long_enough = len(token.text) >= SHORTEST_CORE and stands_as_name(folded, token)
            if after.startswith(".") or re.match(r"\s\d", after) or long_enough:
                yield from ((secret, (token.start, token.end)) for secret in known)

    def _by_phrase(self, folded: Folded, number: int) -> Iterator[tuple[Secret, Place]]:
        token = folded.tokens[number]
        for words, secret in self._phrases.get(token.text, ()):
            following = folded.tokens[number + 1 : number + 1 + len(words)]
            if len(following) == len(words) and all(
                _inflected(each.text, word) for each, word in zip(following, words, strict=True)
            ):
                yield secret, (token.start, following[-1].end)


def _cores_of(word: str) -> Iterator[tuple[str, bool]]:
    """The beginnings by which a name is recognised: itself, without its genitive, its first part; and its bare form,
    of which it is said that it is one."""
    found = {word, word[:-1] if word.endswith("s") and len(word) > SHORTEST_CORE else word}
    institution = _INSTITUTIONS.search(word, SHORTEST_CORE - 1)
    if institution is not None:
        head = word[: institution.start()]
        heads = {head, head[:-1] if head.endswith("s") and len(head) > SHORTEST_CORE else head} - found
        yield from ((core, len(core) <= SHORTEST_CORE) for core in sorted(heads) if len(core) > 1)
        found |= heads
    yield from ((core, False) for core in {word, word.removesuffix("s")} & found if len(core) > 1)
    for ending in ("en", "et", "an", "ens"):
        bare = word.removesuffix(ending)
        if len(word) > len(bare) > SHORTEST_CORE and bare not in found:
            yield bare, True


def _gives_away(folded: Folded, token: Token, core: _Core, beginning: str, rest: str) -> bool:
    if core.authority:
        return rest in ("", "s") and token.capital and not folded.begins_sentence(token)
    if core.town and _names_institution(folded, token):
        return False
    if (core.word or core.bare) and rest in ("", "s") and _stands_beside(folded, token, beginning, rest):
        return True
    long_enough = len(beginning) >= SHORTEST_CORE
    after = rest.removeprefix("s") if rest.startswith("s") else rest
    joins = JOINS if core.word or core.bare else (*JOINS, *STREET_JOINS)
    own = bool(core.own) and (after.startswith(core.own) or rest.startswith(core.own))
    joined = long_enough and (after.startswith(joins) or rest.startswith(joins))
    if core.bare:
        return joined or own or (rest in ("", "s") and len(beginning) >= SURE_CORE and not core.word)
    if core.word:
        if rest in ("", "s"):
            return stands_as_name(folded, token)
        named = long_enough and after.startswith(NAME_JOINS) and beginning + rest not in NO_NAME
        return own or (token.capital and joined) or (named and beginning not in FUNCTION_WORDS)
    fairly_sure = len(beginning) >= SURE_CORE - 1 and stands_as_name(folded, token)
    return rest in ENDINGS or core.sure or fairly_sure or joined or own


def _stands_beside(folded: Folded, token: Token, beginning: str, rest: str) -> bool:
    """Whether an everyday word stands beside what makes a name of it: "i mora kommun", "förskolan solen"."""
    clear = beginning not in FUNCTION_WORDS and beginning not in PLAIN_ADJECTIVES
    if not clear and rest == "":
        return False
    following = _NEXT.match(folded.text, token.end)
    if following is not None and following[1] in BESIDE:
        return True
    before = _BEFORE.search(folded.text, max(0, token.start - 30), token.start)
    return before is not None and before[1] in BESIDE_DEFINITE and clear


def _names_institution(folded: Folded, token: Token) -> bool:
    """Whether a town stands in the name of a court or an authority that is where it is: "Solna tingsrätt"."""
    return (
        _COURT_AFTER.match(folded.text, token.end) is not None
        or _INSTITUTION_BEFORE.search(folded.text[max(0, token.start - 40) : token.start]) is not None
    )


def _bare(word: str) -> str:
    """A word without its definite ending, as it begins a compound or ends one."""
    for ending in ("arna", "erna", "en", "et", "an"):
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_CORE - 1:
            return word.removesuffix(ending)
    return word


def _beginnings(word: str) -> tuple[str, ...]:
    return (word, word + "s") if not word.endswith("s") else (word, word[:-1])


def _inflected(found: str, word: str) -> bool:
    bare = word.removesuffix("n").removesuffix("e") if len(word) > SHORTEST_CORE else word
    return found == word or (found.startswith(bare) and found[len(bare) :] in ENDINGS)

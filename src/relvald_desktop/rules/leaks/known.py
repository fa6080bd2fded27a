"""The protected values of a case, each taken to pieces and made ready for searching."""

from __future__ import annotations

import re
from collections.abc import Iterator

from relvald_desktop.rules.leaks.births import Births, identities, without_identities
from relvald_desktop.rules.leaks.codes import EMAIL, Codes, door_code_pattern, plates
from relvald_desktop.rules.leaks.everyday import LABELS, PLACE_WORDS
from relvald_desktop.rules.leaks.folding import Folded, fold, plain
from relvald_desktop.rules.leaks.names import Names, could_be_word
from relvald_desktop.rules.leaks.numbers import Numbers, postcodes
from relvald_desktop.rules.leaks.phones import forms, telephones
from relvald_desktop.rules.leaks.places import Places
from relvald_desktop.rules.leaks.secret import (
    ANOTHER_KINDS,
    FREE_KINDS,
    NAME_KINDS,
    NUMBER_KINDS,
    PLACE_KINDS,
    STREET_KINDS,
    Secret,
)
from relvald_desktop.rules.leaks.streets import STREET, parts_of_address, short_street

_IDENTITY = re.compile(r"(?<!\d)(?:(?:19|20)\d{6}[-+]?\d{4}|\d{6}[-+]\d{4}|[1-9]\d{9})(?!\d)")
_PLAIN_PHONE = re.compile(r"\s*(?:\+|00?)[1-9]")
_HANDLE = re.compile(r"(?<![\w.])@([\w.-]{3,})")
_WORD = re.compile(r"[^\W\d_][\w-]*")
_DOOR_CODE = re.compile(r"\w*(?:kod|pin|larm|lås)\w*\W{0,4}(\d{3,8})(?!\d)", re.IGNORECASE)
_PIECES = re.compile(r"[,;\n()]|(?<=\s)/(?=\s)")
_SHORTEST_PLAIN_PHONE = 8


class Finder:
    """Knows the protected values of a case. Every piece of a value that gives something away alone is known alone:
    each of several numbers, street and town of an address, the plate of a described car."""

    def __init__(self, secrets: tuple[Secret, ...]) -> None:
        self._names, self._places = Names(), Places()
        self._numbers, self._births, self._codes = Numbers(), Births(), Codes()
        for secret in secrets:
            if secret.value.strip():
                self._learn(secret)

    def places(self, text: str) -> Iterator[tuple[Secret, tuple[int, int]]]:
        """Every place in a text as it is written."""
        folded = fold(text)
        if not folded.text:
            return
        for secret, (start, end) in self._folded_places(folded):
            yield secret, folded.span(start, end)

    def _folded_places(self, folded: Folded) -> Iterator[tuple[Secret, tuple[int, int]]]:
        yield from self._names.find(folded)
        yield from self._places.find(folded)
        yield from self._codes.find(folded.text)
        yield from self._births.find(folded.text)
        yield from self._numbers.find(folded)

    def _learn(self, secret: Secret) -> None:
        kind = secret.kind
        if kind in ANOTHER_KINDS:
            self._names.learn_pair(secret)
            return
        rest = self._learn_codes(secret, secret.value)
        if kind in STREET_KINDS:
            self._learn_address(secret, rest)
        elif kind in NAME_KINDS:
            self._names.learn(secret, _without_labels(rest))
        elif kind in PLACE_KINDS:
            for piece in _PIECES.split(rest):
                self._learn_place(secret, piece)
        else:
            self._learn_free(secret, rest, whole=rest.strip() == secret.value.strip())

    def _learn_codes(self, secret: Secret, value: str) -> str:
        """Learns every e-mail address, identity number, telephone number and plate, and gives the value without them."""
        kind = secret.kind
        for address in EMAIL.findall(value):
            self._codes.learn_email(secret, address.strip(".:"))
        value = EMAIL.sub(" , ", value)
        if not re.search(r"\d", value):
            return value
        if kind == "identity_number":
            return self._learn_identity(secret, value)
        if kind not in NUMBER_KINDS:
            for match in _IDENTITY.finditer(value):
                self._learn_identity(secret, match[0])
            value = _IDENTITY.sub(" , ", value)
        if kind == "vehicle" or kind not in STREET_KINDS | NUMBER_KINDS:
            for plate in plates(value, any_case=kind == "vehicle"):
                self._codes.learn_plate(secret, plate)
                value = value.replace(plate, " , ")
        return value if kind == "vehicle" else self._learn_phones(secret, value)

    def _learn_identity(self, secret: Secret, value: str) -> str:
        """An identity number with every date in it; in ten figures of both centuries, of a coordination number too."""
        found = False
        for identity in identities(value):
            found = True
            self._numbers.learn(secret, identity.ten, ("19", "20"))
            for born in identity.born:
                self._numbers.learn(secret, born)
                self._numbers.learn(secret, born[6:] + born[4:6] + born[:4])
                self._births.learn(secret, born)
        return "" if found and len(without_identities(value)) < len(value) else ("" if found else value)

    def _learn_phones(self, secret: Secret, value: str) -> str:
        freely = secret.kind in NUMBER_KINDS | FREE_KINDS
        for written in telephones(value):
            long_enough = len(re.sub(r"\D", "", written)) >= _SHORTEST_PLAIN_PHONE
            if not freely and not (long_enough and _PLAIN_PHONE.match(written)):
                continue
            for digits, prefixes in forms(written):
                self._numbers.learn(secret, digits, prefixes, phone=True)
                value = value.replace(written, " , ", 1)
        if secret.kind in NUMBER_KINDS and value.strip().isdigit():
            self._numbers.learn(secret, value.strip(), phone=True)
        return value

    def _learn_address(self, secret: Secret, value: str) -> None:
        for code in postcodes(value):
            self._numbers.learn(secret, code)
        for kind, text in parts_of_address(value):
            if kind == "box":
                self._codes.learn_box(secret, text)
            elif kind == "flat":
                self._places.learn_phrase(secret, f"lgh {text}")
            elif kind == "care_of":
                self._learn_care_of(secret, text)
            elif kind == "town":
                self._places.learn_place(secret, text, town=True)
            elif kind == "house":
                self._places.learn_place(secret, text)
            else:
                self._learn_street(secret, text)

    def _learn_street(self, secret: Secret, text: str) -> None:
        self._places.learn_street(secret, text)
        if short := short_street(text):
            self._codes.learn(secret, *short)

    def _learn_care_of(self, secret: Secret, text: str) -> None:
        """Somebody or some place with whom she lives."""
        words = _WORD.findall(text)
        if any(plain(word) in PLACE_WORDS for word in words):
            self._places.learn_place(secret, text)
        else:
            self._names.learn(secret, " ".join(words))

    def _learn_place(self, secret: Secret, piece: str) -> None:
        if re.search(r"\w", piece):
            self._places.learn_place(secret, piece, town=secret.kind == "municipality")
            for match in STREET.finditer(piece):
                if re.search(r"\d", match[0]):
                    self._learn_street(secret, match[0])

    def _learn_free(self, secret: Secret, value: str, *, whole: bool) -> None:
        """What was written freely: the streets, names and handles in it, the codes of doors, and the words of each
        piece one after the other. A word that only says what sort of number stood beside it is nothing."""
        if secret.kind == "vehicle":
            self._learn_car(secret, value, whole=whole)
            return
        for match in STREET.finditer(value):
            self._learn_street(secret, match[0])
        for match in _DOOR_CODE.finditer(value):
            self._codes.learn(secret, door_code_pattern(match[1]), (match[1],))
        for handle in _HANDLE.findall(value):
            self._places.learn_place(secret, handle)
            self._codes.learn_plate(secret, handle)
        longer = not whole or len(_WORD.findall(value)) > 1
        many = len(_WORD.findall(value)) > 2
        for number, piece in enumerate(_PIECES.split(value)):
            self._learn_piece(secret, piece, longer=longer, begins=many and number == 0)

    def _learn_piece(self, secret: Secret, piece: str, *, longer: bool, begins: bool) -> None:
        written = _WORD.findall(piece)
        words = [word for word in written if not (longer and plain(word) in LABELS)]
        names = [
            word
            for word in words
            if word[0].isupper() and not (begins and word == written[0]) and plain(word) not in PLACE_WORDS
        ]
        self._names.learn(secret, " ".join(names))
        alone = len(words) == 1 and (not longer or len(written) <= 2) and not could_be_word(plain(words[0]))
        if secret.kind == "other" or alone:
            self._places.learn_place(secret, " ".join(names if len(words) > 3 else words))
        self._places.learn_phrase(secret, piece)

    def _learn_car(self, secret: Secret, value: str, *, whole: bool) -> None:
        """A car without a Swedish plate: its letters and figures in any grouping; else what describes it, as words one
        after the other, for a make alone names no car."""
        for piece in _PIECES.split(value):
            if whole:
                self._codes.learn_plate(secret, piece)
            self._places.learn_phrase(secret, piece)


def _without_labels(value: str) -> str:
    """A name without words like "mamma" in lower case beside it."""
    words = re.split(r"[\s();]+", value)
    return " ".join(word for word in words if not (word.islower() and plain(word.strip(",:.")) in LABELS))

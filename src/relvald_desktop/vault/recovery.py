"""The recovery key: an age identity that the worker keeps on paper, typed back in when the passphrase is lost."""

from __future__ import annotations

import hashlib
import re

import pyrage

from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_NOOP

PREFIX = "AGE-SECRET-KEY-1"
GROUP = 6
"""Characters in each printed group after the prefix; 58 characters make ten groups."""

_ALPHABET = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CONSONANTS, _VOWELS = "bdfghjklmnprstvz", "aiou"


class BadRecoveryKey(RelvaldError):
    """What was typed is no recovery key; `group` is the number of the group with the error, where it can be told."""

    key = "bad_recovery_key"
    message = QT_TRANSLATE_NOOP(
        "Errors", "This is not a recovery key as printed on the sheet. Look at group {group} again."
    )


class OtherRecoveryKey(RelvaldError):
    """A right recovery key, but for another store or replaced since."""

    key = "other_recovery_key"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The recovery key is written correctly but does not open this store. Is it the newest sheet?",
    )


def groups(recovery_key: str) -> list[str]:
    """The key after its prefix, in the groups that the sheet prints."""
    body = recovery_key.removeprefix(PREFIX)
    return [body[start : start + GROUP] for start in range(0, len(body), GROUP)]


def check_word(group: str) -> str:
    """A word one can say aloud that belongs to a group: 16 bits of its SHA-256 as consonants and vowels."""
    bits = int.from_bytes(hashlib.sha256(group.encode()).digest()[:2])
    letters = ((12, _CONSONANTS), (10, _VOWELS), (6, _CONSONANTS), (4, _VOWELS), (0, _CONSONANTS))
    return "".join(table[bits >> shift & len(table) - 1] for shift, table in letters)


def check_words(recovery_key: str) -> tuple[str, ...]:
    """The check word of each group."""
    return tuple(check_word(group) for group in groups(recovery_key))


def read_recovery_key(typed: str) -> pyrage.x25519.Identity:
    """The identity that was typed, with or without prefix, spaces, hyphens and small letters.

    Raises `BadRecoveryKey`, naming the group with the error when a single letter is wrong (the checksum of bech32,
    BIP 173, tells one wrong letter's place).
    """
    body = re.sub(r"[^0-9A-Z]", "", typed.upper()).removeprefix(PREFIX.replace("-", ""))
    try:
        return pyrage.x25519.Identity.from_str(PREFIX + body)
    except (pyrage.IdentityError, ValueError) as error:
        raise BadRecoveryKey(group=_wrong_group(body)) from error


def _wrong_group(body: str) -> str:
    strange = next((place for place, letter in enumerate(body) if letter not in _ALPHABET), None)
    if strange is not None:
        return str(strange // GROUP + 1)
    if len(body) == 58:
        for place in range(len(body)):
            for letter in _ALPHABET:
                if letter != body[place] and _is_whole(body[:place] + letter + body[place + 1 :]):
                    return str(place // GROUP + 1)
    expected = 58
    return f"1–{-(-expected // GROUP)}"


def _is_whole(body: str) -> bool:
    prefix = "age-secret-key-"
    values = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    check = 1
    for value in values + [_ALPHABET.index(letter) for letter in body]:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            check ^= generator if top >> bit & 1 else 0
    return check == 1

"""The card with the public keys of somebody who hands cases over: one line of text, signed with the key that stands on
it."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import asdict, dataclass
from typing import Any

import segno

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault.exchange import ExchangeKeys, PublicKeys, is_signed_by
from relvald_desktop.wording import QT_TRANSLATE_NOOP

PREFIX = "relvald-key:"
VERSION = 1
LONGEST = 4000
"""Characters in the text of a card."""
LONGEST_NAME = 120
_PURPOSE = "relvald-key-card/1"


class BadKeyCard(RelvaldError):
    """What was given is no key card, or was changed."""

    key = "bad_key_card"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "This is no key card, or it was changed on its way. Ask your colleague to save or copy it again. Nothing was added.",
    )


class NewerKeyCard(RelvaldError):
    """The card was written by a newer program."""

    key = "newer_key_card"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "This key card has version {version}; this program knows {known}. Install the newer version. Nothing was added.",
    )


@dataclass(frozen=True)
class KeyCard:
    """Who somebody is and her public keys."""

    name: str
    unit_name: str
    recipient: str
    verifying_key: str

    @property
    def keys(self) -> PublicKeys:
        """Both public keys."""
        return PublicKeys(self.recipient, self.verifying_key)

    def words(self) -> tuple[str, ...]:
        """The words that are read aloud and compared."""
        return self.keys.words()


def write_card(card: KeyCard, keys: ExchangeKeys) -> str:
    """The card as one line of text, signed."""
    content = json.dumps({"version": VERSION, **asdict(card)}, ensure_ascii=False, sort_keys=True).encode()
    return PREFIX + ".".join(map(_encoded, (content, keys.sign(_PURPOSE, content))))


def read_card(text: str) -> KeyCard:
    """A card from its text; blanks and line breaks in it don't matter. Raises `BadKeyCard`, `NewerKeyCard`."""
    text = "".join(text.split()) if len(text) <= LONGEST else ""
    if not text.startswith(PREFIX):
        raise BadKeyCard()
    try:
        content, signature = (_decoded(part) for part in text.removeprefix(PREFIX).split("."))
        values = json.loads(content)
        version = values.pop("version")
        card = KeyCard(**values) if version == VERSION else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadKeyCard() from error
    if card is None:
        if type(version) is int and VERSION < version < 1000:
            raise NewerKeyCard(version=version, known=VERSION)
        raise BadKeyCard()
    return _checked(card, content, signature)


def card_picture(text: str) -> bytes:
    """The card as a QR code (ISO/IEC 18004): one byte a module, 1 for dark, in rows as long as they are many."""
    return b"".join(bytes(row) for row in segno.make(text, error="l", micro=False).matrix)


def _checked(card: KeyCard, content: bytes, signature: bytes) -> KeyCard:
    if not all(_is_plain(value) for value in asdict(card).values()) or not card.keys.are_whole():
        raise BadKeyCard()
    if not is_signed_by(card.verifying_key, _PURPOSE, content, signature):
        raise BadKeyCard()
    return card


def _is_plain(value: Any) -> bool:
    return type(value) is str and len(value) <= LONGEST_NAME and (not value or value.isprintable())


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _decoded(text: str) -> bytes:
    try:
        content = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError) as error:
        raise ValueError("no base64url") from error
    if _encoded(content) != text:  # one card has one text
        raise ValueError("no canonical base64url")
    return content

"""Keys for handing cases over: an age identity to be written to, an Ed25519 key to sign with, and the words by which two
people compare their public keys."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from relvald_desktop.vault.recovery import check_word

WORDS = 8
"""How many words stand for a pair of public keys; 16 bits each, 128 bits together."""


@dataclass(frozen=True)
class PublicKeys:
    """An age recipient (X25519) and an Ed25519 public key (RFC 8032) in hexadecimal."""

    recipient: str
    verifying_key: str

    def are_whole(self) -> bool:
        """Whether both can be used as keys."""
        try:
            pyrage.x25519.Recipient.from_str(self.recipient)
            Ed25519PublicKey.from_public_bytes(bytes.fromhex(self.verifying_key))
        except (pyrage.RecipientError, ValueError):
            return False
        return self.verifying_key == self.verifying_key.lower() and len(self.verifying_key) == 64

    @property
    def fingerprint(self) -> str:
        """SHA-256 of both keys, in hexadecimal."""
        content = f"relvald-exchange-keys/1\n{self.recipient}\n{self.verifying_key}"
        return hashlib.sha256(content.encode()).hexdigest()

    def words(self) -> tuple[str, ...]:
        """The words to read aloud: each is 16 bits of a SHA-256 over the fingerprint and its place."""
        return tuple(check_word(f"{self.fingerprint} {place}") for place in range(1, WORDS + 1))


@dataclass(frozen=True, repr=False)
class ExchangeKeys:
    """The private halves: an age identity and an Ed25519 private key in hexadecimal. Never leave the store."""

    identity: str
    signing_key: str

    @property
    def public(self) -> PublicKeys:
        """The public halves."""
        recipient = str(pyrage.x25519.Identity.from_str(self.identity).to_public())
        return PublicKeys(recipient, self._private().public_key().public_bytes_raw().hex())

    def sign(self, purpose: str, content: bytes) -> bytes:
        """An Ed25519 signature (64 bytes) that holds for this purpose only."""
        return self._private().sign(_with_purpose(purpose, content))

    def _private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(self.signing_key))


def fresh_keys() -> ExchangeKeys:
    """A new pair of private keys."""
    identity = str(pyrage.x25519.Identity.generate())
    return ExchangeKeys(identity, Ed25519PrivateKey.generate().private_bytes_raw().hex())


def is_signed_by(verifying_key: str, purpose: str, content: bytes, signature: bytes) -> bool:
    """Whether the holder of the key signed the content for this purpose."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(verifying_key))
        key.verify(signature, _with_purpose(purpose, content))
    except (InvalidSignature, ValueError):
        return False
    return True


def _with_purpose(purpose: str, content: bytes) -> bytes:
    return purpose.encode() + b"\0" + content

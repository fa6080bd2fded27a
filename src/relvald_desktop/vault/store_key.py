"""The store key: the one secret that opens the encrypted store, made once and kept only wrapped."""

from __future__ import annotations

import secrets

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
SALT_BYTES = 16


class StoreKey:
    """256 random bits and the database's own 128-bit salt. Never printed, never compared by value in a log."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) != KEY_BYTES + SALT_BYTES:
            raise ValueError("a store key has 48 bytes")
        self._secret = bytearray(secret)

    @classmethod
    def fresh(cls) -> StoreKey:
        """A new random key from the operating system."""
        return cls(secrets.token_bytes(KEY_BYTES + SALT_BYTES))

    def secret(self) -> bytes:
        """The 48 bytes that a key slot wraps."""
        self._require_alive()
        return bytes(self._secret)

    def raw_key(self) -> str:
        """The key in SQLCipher's raw form: 64 hexadecimal digits of key and 32 of salt."""
        self._require_alive()
        return self._secret.hex()

    def derive(self, purpose: str) -> bytes:
        """32 bytes bound to this key and a purpose (HKDF-SHA256, RFC 5869)."""
        self._require_alive()
        derivation = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=purpose.encode())
        return derivation.derive(bytes(self._secret[:KEY_BYTES]))

    def copy(self) -> StoreKey:
        """The same key in its own memory, to outlive the wiping of this one."""
        return StoreKey(self.secret())

    def wipe(self) -> None:
        """Overwrite the key in memory, as far as Python allows; it can't be used afterwards."""
        for position in range(len(self._secret)):
            self._secret[position] = 0
        self._secret = bytearray()

    def _require_alive(self) -> None:
        if not self._secret:
            raise ValueError("the key is wiped")

    def __repr__(self) -> str:
        return "<StoreKey>"

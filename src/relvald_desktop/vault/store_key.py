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
        """The 48 bytes that a key slot wraps. Raises ValueError once the key is wiped, also by another thread just now."""
        secret = bytes(self._secret)
        if not any(secret):
            raise ValueError("the key is wiped")
        return secret

    def raw_key(self) -> str:
        """The key in SQLCipher's raw form: 64 hexadecimal digits of key and 32 of salt. Raises ValueError as `secret`."""
        digits = self._secret.hex()
        if not digits.strip("0"):
            raise ValueError("the key is wiped")
        return digits

    def derive(self, purpose: str) -> bytes:
        """32 bytes bound to this key and a purpose (HKDF-SHA256, RFC 5869). Raises ValueError as `secret`."""
        derivation = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=purpose.encode())
        return derivation.derive(self.secret()[:KEY_BYTES])

    def copy(self) -> StoreKey:
        """The same key in its own memory, to outlive the wiping of this one."""
        return StoreKey(self.secret())

    def wipe(self) -> None:
        """Overwrite the key in memory, as far as Python allows; it can't be used afterwards. In one step, so that no other
        thread ever sees half a key."""
        self._secret[:] = bytes(len(self._secret))

    def __repr__(self) -> str:
        return "<StoreKey>"

"""The operating system's key store, reached through `keyring`: half of what quick unlock needs lies there.

It may be absent, locked, emptied or hang. Every call runs in a thread of its own with a time limit, and whatever happens
there is told as one of two refusals; the passphrase never depends on it.
"""

from __future__ import annotations

import base64
import binascii
import threading
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_NOOP

T = TypeVar("T")

SERVICE = "relvald"
"""The name that the entries have in the key store. It is all that stands there in clear, beside a random name."""

TIME_LIMIT = 3.0
"""Seconds that a key store is given to answer."""

SAFE = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.macOS.Keyring",
)
"""Back ends that keep a secret encrypted under the user's log-in. Every other one (null, fail, plain text, a file of its
own, an unknown plug-in) counts as none."""


class NoKeyStore(RelvaldError):
    """The computer has no key store that keeps secrets encrypted."""

    key = "no_key_store"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "This computer has no key store that keeps secrets encrypted, so quick unlock can't be offered. The "
        "passphrase opens the store as always.",
    )


class KeyStoreSilent(RelvaldError):
    """The key store did not answer in time, is locked, or refused."""

    key = "key_store_silent"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The computer's key store does not answer or is locked. Nothing is lost: the passphrase opens the store as "
        "always.",
    )


class KeyStore(Protocol):
    """Keeps small secrets under names."""

    def keep(self, name: str, secret: bytes) -> None:
        """Put a secret there, in the place of an older one."""

    def find(self, name: str) -> bytes | None:
        """The secret, or None when there is none of this name."""

    def remove(self, name: str) -> None:
        """Take a secret away; nothing happens when there is none."""


class SystemKeyStore:
    """The key store of the operating system. Every method raises `NoKeyStore` or `KeyStoreSilent`, within
    `seconds` and a little."""

    def __init__(self, seconds: float = TIME_LIMIT) -> None:
        self._seconds = seconds
        self._stuck: threading.Thread | None = None

    def require(self) -> None:
        """Raise unless there is a safe key store. It is not opened, so that nobody is asked for its password."""
        self._within(_safe_backend)

    def keep(self, name: str, secret: bytes) -> None:
        """Put a secret there, and read it back."""
        text = base64.b64encode(secret).decode()

        def put() -> bool:
            backend = _safe_backend()
            backend.set_password(SERVICE, name, text)
            return bool(backend.get_password(SERVICE, name) == text)

        if not self._within(put):
            raise KeyStoreSilent()

    def find(self, name: str) -> bytes | None:
        """The secret, or None when there is none or something else stands there."""
        text = self._within(lambda: _safe_backend().get_password(SERVICE, name))
        try:
            return base64.b64decode(text, validate=True) if text else None
        except (binascii.Error, ValueError):
            return None

    def remove(self, name: str) -> None:
        """Take a secret away."""

        def take() -> None:
            backend = _safe_backend()
            if backend.get_password(SERVICE, name) is not None:
                backend.delete_password(SERVICE, name)

        self._within(take)

    def _within(self, call: Callable[[], T]) -> T:
        """What a call gives, if it does so in time. A thread that hangs is left behind: it ends with the program, and
        until it answers no other is sent after it."""
        if self._stuck is not None and self._stuck.is_alive():
            raise KeyStoreSilent()
        box: list[T | Exception] = []

        def run() -> None:
            try:
                box.append(call())
            except Exception as error:  # noqa: BLE001  (back ends raise what they like; it is told below)
                box.append(error)

        thread = threading.Thread(target=run, daemon=True, name="key store")
        thread.start()
        thread.join(self._seconds)
        if not box:
            self._stuck = thread
            raise KeyStoreSilent()
        result = box[0]
        if isinstance(result, NoKeyStore):
            raise result
        if isinstance(result, Exception):
            raise KeyStoreSilent() from None
        return result


def _safe_backend() -> Any:
    """The first back end that the system would use and that is one of `SAFE`. Raises `NoKeyStore`.

    It is used itself and never through `keyring`'s chain, which would write to the first of its links that takes it.
    """
    import keyring

    chosen: Any = keyring.get_keyring()
    links = getattr(chosen, "backends", None)
    for backend in [chosen] if links is None else list(links):
        if is_safe(backend):
            return backend
    raise NoKeyStore()


def is_safe(backend: object) -> bool:
    """Whether a back end keeps secrets encrypted: by its exact kind, so that a plug-in made from one does not pass."""
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}" in SAFE

"""Whether a passphrase is good enough: long, not common, not hard to remember (NIST SP 800-63B-4, 3.1.1)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_NOOP

SHORTEST = 12
LONGEST = 10_000
"""Characters; a longer passphrase is refused before it costs anything."""

_ESTIMATED = 100
"""The estimator looks at this many characters; more only makes it slow."""


class WeakPassphrase(RelvaldError):
    """The passphrase is too short or too easily guessed."""

    key = "weak_passphrase"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The passphrase must have at least 12 characters and must not be easy to guess. Four or five unusual words "
        "are good.",
    )


class PassphrasesDiffer(RelvaldError):
    """A new passphrase was not written the same twice."""

    key = "passphrases_differ"
    message = QT_TRANSLATE_NOOP("Errors", "The two passphrases are not the same. Write them again.")


@dataclass(frozen=True)
class Strength:
    """`score` 0 (guessed at once) to 4 (very hard), as the zxcvbn estimator gives it; `is_enough` to be used."""

    score: int
    is_enough: bool


def strength_of(passphrase: str) -> Strength:
    """How strong a passphrase is."""
    from zxcvbn import zxcvbn

    text = unicodedata.normalize("NFC", passphrase)
    if not text:
        return Strength(0, is_enough=False)
    score = int(zxcvbn(text[:_ESTIMATED], max_length=_ESTIMATED)["score"])
    return Strength(score, is_enough=SHORTEST <= len(text) <= LONGEST and score >= 3)


def require_strong(passphrase: str) -> None:
    """Raise `WeakPassphrase` unless the passphrase may be used for a store."""
    if not strength_of(passphrase).is_enough:
        raise WeakPassphrase()

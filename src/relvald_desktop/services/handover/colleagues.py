"""Colleagues with stores of their own: her card is taken in, the words are compared, and only then is she trusted."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from relvald_desktop.records.handover import Colleague
from relvald_desktop.records.keeping import Setting
from relvald_desktop.rules.alphabet import in_order
from relvald_desktop.services.forms import clean
from relvald_desktop.services.handover.errors import (
    KeyChanged,
    NotCheckedYet,
    OwnCard,
    UnknownSigner,
    WrongWords,
)
from relvald_desktop.services.handover.keys import own_keys
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.vault.exchange import WORDS, PublicKeys
from relvald_desktop.vault.key_card import KeyCard, read_card

ASKED = 3
"""How many of the words are typed."""
_ASKED_OF = "handover_asked:"


@dataclass(frozen=True)
class WordCheck:
    """Which words she is asked for, by their places (from 1), chosen at random; and the keys they belong to."""

    colleague_id: str
    fingerprint: str
    places: tuple[int, ...]


def keys_of(colleague: Colleague) -> PublicKeys:
    """The public keys of a colleague."""
    return PublicKeys(colleague.recipient, colleague.verifying_key)


def colleagues(session: Session) -> list[Colleague]:
    """Every colleague by name."""
    return sorted(session.scalars(select(Colleague)), key=lambda each: (in_order(each.name), each.id))


def add_colleague(work: UnitOfWork, text: str, *, new_keys: bool = False) -> Colleague:
    """Take in a colleague's key card; nothing is handed over to her until the words are compared. With `new_keys`
    the card replaces that of a colleague with the same name, who is then unchecked again; so is one with the same keys who
    now has another name or unit.

    Raises `BadKeyCard`, `NewerKeyCard`, `OwnCard`, and `KeyChanged` when she is known with other keys.
    """
    card = read_card(text)
    if card.keys == own_keys(work).public:
        raise OwnCard()
    with work.change("colleague.added", undoable=False) as change:
        same = _with_these_keys(change.session, card)
        if same is not None:
            return _with_new_name(change, same, card)
        other = _known_otherwise(change.session, card)
        if other is None:
            return change.add(
                Colleague(
                    name=clean(card.name), unit_name=clean(card.unit_name), recipient=card.recipient,
                    verifying_key=card.verifying_key,
                )
            )  # fmt: skip
        if not new_keys:
            raise KeyChanged(name=other.name)
        return _with_new_keys(change, other, card)


def begin_check(work: UnitOfWork, colleague_id: str) -> WordCheck:
    """Choose at random which words to ask her for: once for these keys. Who makes keys that fit three of the words would
    else only wait until a check that is begun again asks for just those. Raises `NotFound`."""
    with work.change("colleague.check_begun", undoable=False) as change:
        colleague = change.get(Colleague, colleague_id)
        change.details["colleague"] = colleague.id
        fingerprint = keys_of(colleague).fingerprint
        asked = change.session.get(Setting, _ASKED_OF + fingerprint)
        if asked is None:
            places = sorted(secrets.SystemRandom().sample(range(1, WORDS + 1), ASKED))
            asked = Setting(name=_ASKED_OF + fingerprint, value=json.dumps(places))
            change.session.add(asked)
        return WordCheck(colleague.id, fingerprint, tuple(json.loads(asked.value)))


def finish_check(work: UnitOfWork, check: WordCheck, typed: tuple[str, ...]) -> Colleague:
    """Compare the words she read aloud with those of the card; when all agree she is checked. Raises `WrongWords`."""
    with work.change("colleague.checked", undoable=False) as change:
        colleague = change.edit(Colleague, check.colleague_id)
        words = keys_of(colleague).words()
        expected = tuple(words[place - 1] for place in check.places)
        given = tuple(clean(word).casefold() for word in typed)
        if keys_of(colleague).fingerprint != check.fingerprint or len(given) != ASKED or given != expected:
            raise WrongWords()
        colleague.checked_at = change.at
    return colleague


def confirm_comparison(work: UnitOfWork, colleague_id: str, fingerprint: str) -> Colleague:
    """All words were compared, face to face or by telephone, and agree. `fingerprint` is that of the keys whose words
    were shown. Raises `WrongWords` when they changed meanwhile."""
    with work.change("colleague.checked", undoable=False) as change:
        colleague = change.edit(Colleague, colleague_id)
        if keys_of(colleague).fingerprint != fingerprint:
            raise WrongWords()
        colleague.checked_at = change.at
    return colleague


def require_checked(session: Session, colleague_id: str) -> Colleague:
    """The colleague. Raises `UnknownSigner` when there is none, `NotCheckedYet`."""
    colleague = session.get(Colleague, colleague_id)
    if colleague is None:
        raise UnknownSigner()
    if colleague.checked_at is None:
        raise NotCheckedYet(name=colleague.name)
    return colleague


def signer(session: Session, card: KeyCard) -> Colleague:
    """The checked colleague a card belongs to. Raises `UnknownSigner`, `KeyChanged`, `NotCheckedYet`."""
    known = _with_these_keys(session, card)
    if known is not None:
        return require_checked(session, known.id)
    other = _known_otherwise(session, card)
    if other is not None:
        raise KeyChanged(name=other.name)
    raise UnknownSigner()


def is_known_key(session: Session, verifying_key: str) -> bool:
    """Whether a colleague, checked or not, signs with this key."""
    query = select(Colleague.id).where(Colleague.verifying_key == verifying_key)
    return session.scalar(query.limit(1)) is not None


def _with_these_keys(session: Session, card: KeyCard) -> Colleague | None:
    return session.scalar(
        select(Colleague).where(
            Colleague.verifying_key == card.verifying_key, Colleague.recipient == card.recipient
        )
    )


def _known_otherwise(session: Session, card: KeyCard) -> Colleague | None:
    """Somebody with one of the two keys, or with the name, but other keys."""
    same_key = select(Colleague).where(
        or_(Colleague.verifying_key == card.verifying_key, Colleague.recipient == card.recipient)
    )
    if (found := session.scalar(same_key.limit(1))) is not None:
        return found
    name = clean(card.name).casefold()
    return next((each for each in colleagues(session) if each.name.casefold() == name), None)


def _with_new_name(change: Change, same: Colleague, card: KeyCard) -> Colleague:
    known = change.edit(Colleague, same.id)
    if (clean(card.name), clean(card.unit_name)) != (known.name, known.unit_name):
        known.name, known.unit_name = clean(card.name), clean(card.unit_name)
        known.checked_at = None  # else somebody who was checked could take another's name
    return known


def _with_new_keys(change: Change, other: Colleague, card: KeyCard) -> Colleague:
    changed = change.edit(Colleague, other.id)
    changed.name, changed.unit_name = clean(card.name), clean(card.unit_name)
    changed.recipient, changed.verifying_key = card.recipient, card.verifying_key
    changed.checked_at = None
    change.details["new_keys"] = True
    return changed

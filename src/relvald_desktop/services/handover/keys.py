"""This store's own keys for handing over: made at first use, kept inside the encrypted store and nowhere else."""

from __future__ import annotations

from sqlalchemy.orm import Session

from relvald_desktop.records.keeping import Setting
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.exchange import ExchangeKeys, fresh_keys
from relvald_desktop.vault.key_card import LONGEST_NAME, KeyCard, write_card

IDENTITY, SIGNING = "exchange_identity", "exchange_signing_key"
"""The names of the settings that hold the private keys. They are in no export and in no handover."""


def own_keys(work: UnitOfWork) -> ExchangeKeys:
    """The private keys of this store; made when there are none."""
    with work.reading() as session:
        kept = _kept(session)
    if kept is not None:
        return kept
    with work.change("handover.keys_made", undoable=False) as change:
        kept = _kept(change.session) or fresh_keys()
        change.session.merge(Setting(name=IDENTITY, value=kept.identity))
        change.session.merge(Setting(name=SIGNING, value=kept.signing_key))
    return kept


def own_card(work: UnitOfWork) -> KeyCard:
    """This store's key card, with the names that stand in the settings."""
    public, settings = own_keys(work).public, read_settings(work)
    name, unit = _visible(settings.worker_name) or "?", _visible(settings.unit_name)
    return KeyCard(name, unit, public.recipient, public.verifying_key)


def own_card_text(work: UnitOfWork) -> str:
    """The card as the line of text that is given away."""
    return write_card(own_card(work), own_keys(work))


def _visible(text: str) -> str:
    """A name in one line, short enough for a card."""
    return "".join(letter if letter.isprintable() else " " for letter in text)[:LONGEST_NAME].strip()


def _kept(session: Session) -> ExchangeKeys | None:
    identity, signing = session.get(Setting, IDENTITY), session.get(Setting, SIGNING)
    return ExchangeKeys(identity.value, signing.value) if identity and signing else None

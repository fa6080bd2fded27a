"""Sealed notes: a signal written down on the lock screen becomes a signal at the next unlock."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy import select

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.codes import Source
from relvald_desktop.records.keeping import Setting
from relvald_desktop.records.signal import Signal
from relvald_desktop.services.intake import SignalForm, new_signal
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault import sealing
from relvald_desktop.vault.folder import StoreFolder

_IDENTITY = "sealing_identity"
_FORMAT, _VERSION = "relvald-sealed-note", 1
_FIELDS = ("seen_or_heard", "about", "phone", "informant")


@dataclass(frozen=True)
class Opened:
    """What became of the sealed notes: signals made, files that can't be opened, and whether the public key was
    changed by somebody while the store was locked."""

    signals: int
    unreadable: tuple[str, ...]
    key_was_changed: bool


def seal_signal(folder: StoreFolder, form: SignalForm, at: dt.datetime) -> None:
    """Seal what was written down at the moment `at` (aware). Raises `Incomplete`, `CannotSeal`."""
    values = form.cleaned()
    note = {"format": _FORMAT, "version": _VERSION, "at": at.astimezone(dt.UTC).isoformat()}
    note |= {name: values[name] for name in _FIELDS} | {"source": str(form.source), "acute": form.acute}
    note["received_on"] = form.received_on.isoformat() if form.received_on else None
    sealing.seal(folder, json.dumps(note, ensure_ascii=False).encode())


def open_sealed_notes(work: UnitOfWork) -> Opened:
    """Make a signal of every sealed note and take the note away once the signal is saved. Called at every unlock.

    A note that was made a signal before a crash is recognised and not made one again; one that can't be opened is
    kept and named. When the public key can't be written (a full disk) the store opens all the same.
    """
    identity = _identity(work)
    try:
        unchanged = sealing.publish(work.store.folder, identity)
    except OSError:
        return Opened(0, tuple(note.name for note in sealing.waiting(work.store.folder)), False)
    signals, unreadable = 0, []
    for note in sealing.waiting(work.store.folder):
        try:
            form, at = _read(sealing.unseal(note, identity))
        except (sealing.SealBroken, Incomplete, ValueError, KeyError, TypeError):
            unreadable.append(note.name)
            continue
        signals += _receive(work, form, at, f"sealed:{note.stem}")
        note.unlink()
    return Opened(signals, tuple(unreadable), not unchanged)


def _receive(work: UnitOfWork, form: SignalForm, at: dt.datetime, key: str) -> int:
    with work.reading() as session:
        if session.scalar(select(Signal.id).where(Signal.import_key == key)):
            return 0
    with work.change("signal.unsealed", undoable=False) as change:
        if form.received_on is None:
            form = dataclasses.replace(form, received_at=at, received_on=_local_day(at, work.zone))
        signal = change.add(new_signal(change, form))
        signal.import_key = key
    return 1


def _read(content: bytes) -> tuple[SignalForm, dt.datetime]:
    note = json.loads(content)
    if note["format"] != _FORMAT or note["version"] > _VERSION:
        raise ValueError("no sealed note of a known version")
    received = note.get("received_on")
    form = SignalForm(
        source=Source(note["source"]), acute=note["acute"],
        received_on=dt.date.fromisoformat(received) if received else None,
        **{name: str(note[name]) for name in _FIELDS},  # type: ignore[arg-type]
    )  # fmt: skip
    form.require_complete()
    return form, dt.datetime.fromisoformat(note["at"])


def _identity(work: UnitOfWork) -> str:
    with work.reading() as session:
        stored = session.get(Setting, _IDENTITY)
    if stored is not None:
        return stored.value
    identity = sealing.fresh_identity()
    with work.change("sealing.prepared", undoable=False) as change:
        change.session.add(Setting(name=_IDENTITY, value=identity))
    return identity


def _local_day(at: dt.datetime, zone: str) -> dt.date:
    return at.astimezone(ZoneInfo(zone)).date()

"""Opening a store for one command: the lock, the passphrase, and closing it all again."""

from __future__ import annotations

import getpass
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from relvald_desktop.errors import Incomplete
from relvald_desktop.services.opening import note_event, open_store
from relvald_desktop.services.policy import machine_policy
from relvald_desktop.store.clock import SystemClock
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.instance_lock import InstanceLock
from relvald_desktop.vault.opening import unlock
from relvald_desktop.vault.passphrase import PassphrasesDiffer


def read_passphrase(options: Namespace) -> str:
    """The passphrase from the first line of standard input or from a prompt, asked for once in a command; never from an
    argument."""
    if (known := getattr(options, "passphrase", None)) is not None:
        return str(known)
    if options.passphrase_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    return getpass.getpass("Lösenfras: " if options.language == "sv" else "Passphrase: ")


def choose_passphrase(options: Namespace) -> str:
    """A new passphrase: from a prompt it is asked for twice. Raises `PassphrasesDiffer`."""
    first = read_passphrase(options)
    if not options.passphrase_stdin and read_passphrase(options) != first:
        raise PassphrasesDiffer()
    return first


def store_folder(options: Namespace) -> StoreFolder:
    """The folder named by `--store`. Raises `Incomplete` when it is missing."""
    if options.store is None:
        raise Incomplete(fields="--store")
    return StoreFolder(options.store)


@contextmanager
def opened(options: Namespace) -> Iterator[UnitOfWork]:
    """The unlocked store, held for this command only."""
    folder = store_folder(options)
    folder.require_whole()
    with InstanceLock(folder):
        clock = SystemClock()
        work = open_store(
            folder, unlock(folder, read_passphrase(options), clock.now()), clock, machine_policy()
        )
        try:
            note_event(work, "store.unlocked", by="command line")
            yield work
        finally:
            work.store.close()

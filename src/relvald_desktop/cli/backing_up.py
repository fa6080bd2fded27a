"""`relvald backup`: make, list, prove and restore backups."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from relvald_desktop.cli.session import opened, read_passphrase
from relvald_desktop.services.safekeeping import create_backup, list_backups, restore_backup, verify_backup
from relvald_desktop.store.backup.manifest import read_manifest
from relvald_desktop.vault.folder import StoreFolder, StoreMissing
from relvald_desktop.vault.opening import unlock_backup, unlock_backup_with_recovery_key
from relvald_desktop.vault.store_key import StoreKey
from relvald_desktop.wording import Wording

Result = dict[str, Any]


def backup(options: Namespace, wording: Wording) -> Result:
    """Back up, list, prove or restore."""
    verbs: dict[str, Callable[[Namespace], Result]] = {
        "list": _list, "create": _create, "verify": _verify, "restore": _restore,
    }  # fmt: skip
    return verbs[options.verb](options)


def _create(options: Namespace) -> Result:
    with opened(options) as work:
        return {"backup": str(create_backup(work, options.to))}


def _list(options: Namespace) -> Result:
    """Those of the store that the newest backup in the folder is of."""
    found = list_backups(options.folder)
    if not found:
        return {"items": []}
    key = _unlock(found[0].path, options)
    return {"items": [_item(each.path, key) for each in list_backups(options.folder, key)]}


def _item(path: Path, key: StoreKey) -> Result:
    manifest = read_manifest(path, key)
    return {
        "backup": str(path), "made_at": manifest.made_at.isoformat(), "schema": manifest.schema,
        "records": sum(manifest.counts.values()), "bytes": sum(size for size, _ in manifest.files.values()),
        "attachments": manifest.attachments.number if manifest.attachments else 0,
    }  # fmt: skip


def _verify(options: Namespace) -> Result:
    manifest = verify_backup(options.backup, _unlock(options.backup, options))
    return {"backup": str(options.backup), "made_at": manifest.made_at.isoformat(), "counts": manifest.counts}


def _restore(options: Namespace) -> Result:
    manifest = restore_backup(options.backup, _unlock(options.backup, options), options.to)
    return {"store": str(options.to), "counts": manifest.counts}


def _unlock(path: Path, options: Namespace) -> StoreKey:
    """The key of a backup. Raises `StoreMissing`, `WrongPassphrase`, `BadRecoveryKey`, `OtherRecoveryKey`."""
    folder = StoreFolder(path)
    if not path.is_dir():
        raise StoreMissing(folder=path, file=folder.key_slots.name)
    folder.require_whole()
    if options.recovery_key_stdin:
        return unlock_backup_with_recovery_key(folder, sys.stdin.readline())
    return unlock_backup(folder, read_passphrase(options))

"""What each command does: it calls the services and gives one result for people and for programs."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from relvald_desktop.cli.leaving import court_note, export, merge, summary
from relvald_desktop.cli.session import choose_passphrase, opened, read_passphrase, store_folder
from relvald_desktop.errors import RelvaldError
from relvald_desktop.services.opening import open_store
from relvald_desktop.vault.folder import StoreFolder, StoreMissing
from relvald_desktop.vault.instance_lock import InstanceLock
from relvald_desktop.vault.opening import create_vault, unlock_backup
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

Result = dict[str, Any]


class Unwell(RelvaldError):
    """The examination found something wrong; `found` is the whole result."""

    key = "unwell"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The examination found damage. Restore a verified backup beside this store; change nothing here.",
    )

    def __init__(self, found: Result) -> None:
        self.found = found
        super().__init__()


def init(options: Namespace, wording: Wording) -> Result:
    """Make a store; its recovery key is shown this once."""
    folder = store_folder(options)
    vault = create_vault(folder.path, choose_passphrase(options))
    with InstanceLock(vault.folder):
        open_store(vault.folder, vault.key).store.close()
    return {"store": str(folder.path), "recovery_key": vault.recovery_key}


def demo(options: Namespace, wording: Wording) -> Result:
    """Fill an empty store with fictitious cases."""
    from relvald_desktop.services.demo import fill_store

    with opened(options) as work:
        return fill_store(work, cases=options.cases, seed=options.seed, today=work.clock.today())


def import_(options: Namespace, wording: Wording) -> Result:
    """Import a register of signals."""
    from relvald_desktop.services.importing import import_signals

    with opened(options) as work:
        result = import_signals(work, options.file, dry_run=options.dry_run)
    return {
        "read": result.read,
        "imported": result.imported,
        "refused": [
            {"row": row.row, "column": row.column, "reason": wording.translate("Import", row.reason)}
            for row in result.refused
        ],
        "duplicates": result.duplicates,
        "notes": [
            {"row": row.row, "column": row.column, "reason": wording.translate("Import", row.reason)}
            for row in result.notes
        ],
    }


def list_(options: Namespace, wording: Wording) -> Result:
    """List one kind of record."""
    from relvald_desktop.cli.lists import items

    with opened(options) as work:
        return {"items": items(work, options.what)}


def search(options: Namespace, wording: Wording) -> Result:
    """Find records by their words."""
    from relvald_desktop.services.finding import find

    with opened(options) as work:
        found = find(work, options.text, options.limit)
    return {
        "items": [
            {
                "kind": hit.kind, "id": hit.record_id, "case": hit.case_code,
                "context": hit.context.replace("\x02", "[").replace("\x03", "]"),
            }
            for hit in found
        ]
    }  # fmt: skip


def backup(options: Namespace, wording: Wording) -> Result:
    """Back up, prove or restore."""
    verbs: dict[str, Callable[[Namespace], Result]] = {
        "create": _create_backup, "verify": _verify_backup, "restore": _restore_backup,
    }  # fmt: skip
    return verbs[options.verb](options)


def _create_backup(options: Namespace) -> Result:
    from relvald_desktop.services.safekeeping import create_backup

    with opened(options) as work:
        return {"backup": str(create_backup(work, options.to))}


def _verify_backup(options: Namespace) -> Result:
    from relvald_desktop.services.safekeeping import verify_backup

    key = unlock_backup(_whole_backup(options.backup), read_passphrase(options))
    manifest = verify_backup(options.backup, key)
    return {"backup": str(options.backup), "made_at": manifest.made_at.isoformat(), "counts": manifest.counts}


def _restore_backup(options: Namespace) -> Result:
    from relvald_desktop.services.safekeeping import restore_backup

    key = unlock_backup(_whole_backup(options.backup), read_passphrase(options))
    manifest = restore_backup(options.backup, key, options.to)
    return {"store": str(options.to), "counts": manifest.counts}


def _whole_backup(path: Path) -> StoreFolder:
    folder = StoreFolder(path)
    if not folder.path.is_dir():
        raise StoreMissing(folder=path, file=folder.key_slots.name)
    folder.require_whole()
    return folder


def doctor(options: Namespace, wording: Wording) -> Result:
    """Examine the store."""
    from relvald_desktop.services.safekeeping import examine

    with opened(options) as work:
        health = examine(work)
    found: Result = {
        "integrity": list(health.damage) or "ok",
        "log": {"entries": health.log_entries, "broken_at": health.log_broken_at},
        "counts": health.counts,
        "schema": health.schema,
        "examined_at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
    }
    if not health.is_well:
        raise Unwell(found)
    return found


COMMANDS: dict[str, Callable[[Namespace, Wording], Result]] = {
    "init": init, "demo": demo, "import": import_, "list": list_, "summary": summary, "merge": merge,
    "court-note": court_note, "search": search, "backup": backup, "doctor": doctor, "export": export,
}  # fmt: skip

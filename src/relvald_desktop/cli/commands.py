"""What each command does: it calls the services and gives one result for people and for programs."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence
from typing import Any

from relvald_desktop.cli.backing_up import backup
from relvald_desktop.cli.doctor import Unwell as Unwell
from relvald_desktop.cli.doctor import doctor
from relvald_desktop.cli.handing import handover
from relvald_desktop.cli.leaving import court_note, export, handbook, merge, quick_card, summary
from relvald_desktop.cli.policy import policy
from relvald_desktop.cli.retaining import gallra, subject_access
from relvald_desktop.cli.session import choose_passphrase, opened, store_folder
from relvald_desktop.services.opening import open_store
from relvald_desktop.vault.instance_lock import InstanceLock
from relvald_desktop.vault.opening import create_vault
from relvald_desktop.wording import Wording

Result = dict[str, Any]


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
    """Import a register of signals, cases, contacts or court dates."""
    from relvald_desktop.records.support_codes import RegisterKind
    from relvald_desktop.services.importing import Remark, import_file

    def told(remarks: Sequence[Remark]) -> list[Result]:
        return [
            {
                "row": each.row, "column": each.column,
                "reason": wording.translate("Import", each.reason).format(about=each.about),
            }
            for each in remarks
        ]  # fmt: skip

    kind = RegisterKind(options.what.replace("-", "_"))
    with opened(options) as work:
        result = import_file(work, kind, options.file, dry_run=options.dry_run, wording=wording)
    return {
        "read": result.read, "imported": result.imported, "refused": told(result.refused),
        "duplicates": result.duplicates, "notes": told(result.notes),
    }  # fmt: skip


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


COMMANDS: dict[str, Callable[[Namespace, Wording], Result]] = {
    "init": init, "demo": demo, "import": import_, "list": list_, "summary": summary, "merge": merge,
    "court-note": court_note, "search": search, "backup": backup, "doctor": doctor, "export": export, "handover": handover,
    "gallra": gallra, "subject-access": subject_access, "policy": policy, "quick-card": quick_card, "handbook": handbook,
}  # fmt: skip

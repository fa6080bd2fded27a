"""`relvald doctor`: examine a store, also one that does not open, and mend what can safely be mended."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from typing import Any

from relvald_desktop.cli.session import opened, read_passphrase, store_folder
from relvald_desktop.errors import RelvaldError
from relvald_desktop.services.doctor import examining, looking, mending
from relvald_desktop.services.doctor.diagnosis import as_values
from relvald_desktop.services.doctor.findings import Examination
from relvald_desktop.vault.folder import StoreMissing
from relvald_desktop.vault.instance_lock import InstanceLock
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


def doctor(options: Namespace, wording: Wording) -> Result:
    """Examine the store; with `--outside` only its folder, without a passphrase."""
    if options.outside:
        return _result(_outside(options), wording)
    if options.repair and looking.readable_slots(store_folder(options).key_slots) is None:
        _put_back_slots(options)
    with opened(options) as work:
        examination = examining.examine(work, thorough=options.thorough)
        if options.repair and examination.repairs:
            mending.mend(work, examination.repairs)
            examination = examining.examine(work, thorough=options.thorough)
    return _result(examination, wording)


def _outside(options: Namespace) -> Examination:
    folder = store_folder(options)
    if not folder.path.is_dir():
        raise StoreMissing(folder=folder.path, file=folder.key_slots.name)
    return looking.look_at_folder(folder)


def _put_back_slots(options: Namespace) -> None:
    folder = store_folder(options)
    with InstanceLock(folder):
        passphrase = read_passphrase(options)
        mending.put_back_slots(folder, mending.key_of_previous(folder, passphrase))
    options.passphrase = passphrase


def _result(examination: Examination, wording: Wording) -> Result:
    damage = [finding.words(wording) for finding in examination.damage if finding.area == "pages"]
    found: Result = {
        "integrity": damage or "ok",
        "log": {"entries": examination.log_entries, "broken_at": examination.log_broken_at},
        "counts": examination.counts,
        "schema": examination.schema,
        "findings": as_values(examination, wording),
        "versions": examination.versions,
        "examined_at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
    }
    if not examination.is_well:
        raise Unwell(found)
    return found

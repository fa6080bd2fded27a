"""Slows down guessing: after a few wrong passphrases each further one must wait, also after a restart."""

from __future__ import annotations

import datetime as dt
import json

from relvald_desktop.vault.atomic import write_atomically
from relvald_desktop.vault.folder import StoreFolder

FREE_TRIES = 3
LONGEST_WAIT = 300
"""Seconds."""
MOST_COUNTED = 1000
"""More wrong tries than this make no difference any more."""


def seconds_after(failed: int) -> int:
    """How long to wait after this many wrong passphrases in a row: 0, 0, 0, 2, 4, 8 ... 300 s."""
    return 0 if failed <= FREE_TRIES else min(2 ** (failed - FREE_TRIES), LONGEST_WAIT)


def seconds_to_wait(folder: StoreFolder, now: dt.datetime) -> int:
    """Whole seconds until the next try is let through. A clock turned back waits no longer than the whole wait."""
    failed, last = _read(folder)
    if last is None:
        return 0
    wait = seconds_after(failed)
    passed = (now - last).total_seconds()
    return max(0, round(wait - passed)) if passed >= 0 else wait


def note_failure(folder: StoreFolder, now: dt.datetime) -> int:
    """Count a wrong passphrase, and give the seconds to wait after it."""
    failed = _read(folder)[0] + 1
    write_atomically(folder.attempts, json.dumps({"failed": failed, "last": now.isoformat()}).encode())
    return seconds_after(failed)


def forget_failures(folder: StoreFolder) -> None:
    """Begin again at nought after a right passphrase. On a disk that can't be written nothing is asked of it in vain."""
    if folder.attempts.exists():
        folder.attempts.unlink(missing_ok=True)


def _read(folder: StoreFolder) -> tuple[int, dt.datetime | None]:
    try:
        stored = json.loads(folder.attempts.read_bytes())
        last = dt.datetime.fromisoformat(stored["last"])
        if last.tzinfo is None:
            raise ValueError("no time zone")
        return min(max(0, int(stored["failed"])), MOST_COUNTED), last
    except FileNotFoundError:
        return 0, None
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return FREE_TRIES, None

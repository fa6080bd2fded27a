"""What an examination finds: each finding says how bad it is, what it means, and what mends it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from relvald_desktop.wording import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Wording


class Level(StrEnum):
    """How bad: all well, worth knowing, to be done soon, or damage."""

    WELL = "well"
    NOTE = "note"
    WARNING = "warning"
    DAMAGE = "damage"


class Repair(StrEnum):
    """What can be mended without losing anything."""

    INDEX = "index"
    MODES = "modes"
    LEFTOVERS = "leftovers"
    SLOTS = "slots"


@dataclass(frozen=True)
class Finding:
    """`area` names what was looked at; `message` is an English text of the context "Doctor" with `details` in it, never a
    record's content, a name or a place; `repair` what mends it."""

    area: str
    level: Level
    message: str
    details: dict[str, object] = field(default_factory=dict)
    repair: Repair | None = None

    def words(self, wording: Wording) -> str:
        """What was found, in the words of a language; the detail `n` is a number of things."""
        n = self.details.get("n")
        if isinstance(n, int):
            return wording.translate_count("Doctor", self.message, n, **self.details)
        return wording.translate("Doctor", self.message, **self.details)


@dataclass(frozen=True)
class Examination:
    """Everything an examination found. `log_broken_at` is the first entry that does not hold, `counts` how many records
    of each kind, `versions` of what the program is made of."""

    findings: tuple[Finding, ...]
    versions: dict[str, str]
    counts: dict[str, int] = field(default_factory=dict)
    log_entries: int = 0
    log_broken_at: int | None = None
    schema: str = ""

    @property
    def is_well(self) -> bool:
        """Whether nothing is damaged."""
        return all(finding.level is not Level.DAMAGE for finding in self.findings)

    @property
    def damage(self) -> tuple[Finding, ...]:
        """What is damaged."""
        return tuple(finding for finding in self.findings if finding.level is Level.DAMAGE)

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """What can safely be mended, each once."""
        return tuple(dict.fromkeys(finding.repair for finding in self.findings if finding.repair is not None))


PAGES_WHOLE = QT_TRANSLATE_NOOP("Doctor", "Every page of the database is whole.")
PAGES_DAMAGED = QT_TRANSLATE_N_NOOP(
    "Doctor",
    "The database is damaged in {n} places. Change nothing here: restore a verified backup beside this store, and ask "
    "for help with what was written since.",
)
LOG_WHOLE = QT_TRANSLATE_N_NOOP("Doctor", "The log holds together ({n} entries).")
LOG_BROKEN = QT_TRANSLATE_NOOP(
    "Doctor",
    "The log does not hold together at entry {seq}: something was changed outside the program, or the file is damaged. "
    "Restore a verified backup beside this store, and compare.",
)
INDEX_AGREES = QT_TRANSLATE_NOOP("Doctor", "The search index says what the records say.")
INDEX_DIFFERS = QT_TRANSLATE_N_NOOP(
    "Doctor", "The search index differs from {n} records. Nothing is lost; let the program make it anew."
)
SLOTS_WHOLE = QT_TRANSLATE_N_NOOP("Doctor", "All {n} key slots are whole.")
SLOTS_NO_RECOVERY = QT_TRANSLATE_NOOP(
    "Doctor", "There is no recovery key. Make one under Settings and keep the sheet in a safe place."
)
SLOTS_DAMAGED = QT_TRANSLATE_NOOP(
    "Doctor",
    "The key slots are damaged: the store may not open the next time. Let the program put back the previous ones, or take "
    "keyslots.json from the newest backup.",
)
SLOTS_LOST = QT_TRANSLATE_NOOP(
    "Doctor",
    "The key slots are damaged or missing, and there are no previous ones. Take keyslots.json from the newest backup.",
)
SLOTS_EASY = QT_TRANSLATE_NOOP(
    "Doctor",
    "Trying a passphrase takes this computer {seconds} s; it should take half a second. Make a new store key slot by "
    "changing the passphrase.",
)
FILES_WHOLE = QT_TRANSLATE_N_NOOP("Doctor", "All {n} documents are there and whole.")
FILES_DAMAGED = QT_TRANSLATE_N_NOOP(
    "Doctor",
    "{n} documents are missing or damaged; all others are whole. Restore a verified backup beside this store and take "
    "them from there.",
)
BACKUP_NEVER = QT_TRANSLATE_NOOP("Doctor", "The store was never backed up. Do it now.")
BACKUP_OLD = QT_TRANSLATE_N_NOOP("Doctor", "The last backup is {n} days old. Make a new one.")
STORE_OLDER = QT_TRANSLATE_NOOP(
    "Doctor",
    "The backup {name} holds a log that this store does not have. Either the store was restored, or somebody put an older copy in "
    "its place: compare before you go on.",
)
BACKUP_RECENT = QT_TRANSLATE_N_NOOP("Doctor", "The last backup is {n} days old.")
DRILL_NEVER = QT_TRANSLATE_NOOP("Doctor", "No backup was ever proved by restoring it. Prove one.")
DRILL_OLD = QT_TRANSLATE_N_NOOP(
    "Doctor", "The last time a backup was proved by restoring it is {n} days ago."
)
ROOM_ENOUGH = QT_TRANSLATE_NOOP("Doctor", "There is room on the disk: {free} MB free.")
ROOM_LITTLE = QT_TRANSLATE_NOOP(
    "Doctor", "There are only {free} MB free on the disk. Free some room before it is full."
)
MODES_TIGHT = QT_TRANSLATE_NOOP("Doctor", "Only the owner may read folder and files.")
MODES_LOOSE = QT_TRANSLATE_N_NOOP(
    "Doctor", "{n} files may be read by others on this computer. Let the program take that away."
)
PLACE_GOOD = QT_TRANSLATE_NOOP(
    "Doctor", "The folder lies on this computer and is not copied by a sync service."
)
PLACE_SYNCED = QT_TRANSLATE_NOOP(
    "Doctor",
    "The folder is copied to other computers by a sync service. Move the store to one that stays here.",
)
PLACE_NETWORK = QT_TRANSLATE_NOOP(
    "Doctor",
    "The folder lies on a network drive. Move the store to this computer, and back up to the network.",
)
LEFTOVERS_NONE = QT_TRANSLATE_NOOP("Doctor", "Nothing is left behind by work that was broken off.")
LEFTOVERS = QT_TRANSLATE_N_NOOP(
    "Doctor", "{n} files are left behind by work that was broken off. Let the program clear them away."
)
CLOCK_RIGHT = QT_TRANSLATE_NOOP("Doctor", "The clock goes forward.")
CLOCK_AHEAD = QT_TRANSLATE_NOOP(
    "Doctor", "The newest log entry lies in the future: the computer's clock was turned back. Set it right."
)
CLOCK_BACK = QT_TRANSLATE_NOOP(
    "Doctor", "How many times the clock was turned back: {count}. Entries keep their order by number."
)
FILE_THERE = QT_TRANSLATE_NOOP("Doctor", "{file}: {size} bytes.")
FILE_MISSING = QT_TRANSLATE_NOOP("Doctor", "{file} is missing. Restore a verified backup into a new folder.")
FILE_SHORT = QT_TRANSLATE_NOOP(
    "Doctor",
    "{file} is cut off: {size} bytes are no whole pages. Restore a verified backup into a new folder.",
)
LOG_FILE_LEFT = QT_TRANSLATE_NOOP(
    "Doctor",
    "The program was not closed properly: a write-ahead log lies beside the database. It is taken in when opened.",
)
IN_USE = QT_TRANSLATE_NOOP("Doctor", "The store is open in another program.")

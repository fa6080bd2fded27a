"""What left: noted for each case as a record and in the log, with to whom and on what ground."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.departure import Departure
from relvald_desktop.records.keeping import Setting
from relvald_desktop.records.legal_codes import Recipient, WayOut
from relvald_desktop.rules.leaks import Secret
from relvald_desktop.rules.legal_grounds import CONSENT, grounds_on
from relvald_desktop.services.forms import clean
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP

USUAL_GROUND = {
    Recipient.WORKER: "own_duty", Recipient.HERSELF: "to_herself", Recipient.COUNSEL: CONSENT, Recipient.PROSECUTOR: CONSENT,
    Recipient.POLICE: CONSENT, Recipient.COURT: CONSENT, Recipient.EMPLOYER: CONSENT, Recipient.COLLEAGUE: "own_duty",
    Recipient.BOARD: "no_harm", Recipient.OTHER: CONSENT,
}  # fmt: skip
"""The ground that is proposed for each recipient; the worker chooses."""


_BEGUN = "leaving_part:"
_PART_NAME = re.compile(r"\.[0-9a-f]{16}\.part")
"""As `vault.atomic.BegunFile` names them."""


class NoGround(RelvaldError):
    """Something goes to somebody else, and nobody said on what ground."""

    key = "no_ground"
    message = QT_TRANSLATE_NOOP("Errors", "Choose on what legal ground it is given. Nothing has left.")


@dataclass(frozen=True)
class Leaving:
    """To whom something goes and why it may. `ground` is a key of `rules.legal_grounds`; `override_reason` says why the
    values in `let_out` leave although the leak check found them; `password` is put on the file and never kept."""

    to: Recipient = Recipient.WORKER
    to_words: str = ""
    ground: str = "own_duty"
    override_reason: str = ""
    let_out: frozenset[Secret] = frozenset()
    password: str = ""


@dataclass(frozen=True)
class Left:
    """What goes out: its `noun`, `form` and `size` in bytes, `digest` the SHA-256 of the bytes that go and `checked` of
    those the leak check read (another one where a password was put on), which cases it concerns, and what was let out
    although it was found (kinds of value, never which)."""

    way: WayOut
    noun: str
    form: str
    digest: str
    checked: str
    size: int
    case_ids: tuple[str, ...] = ()
    overridden: tuple[str, ...] = ()
    details: dict[str, object] = field(default_factory=dict)


def note_departure(
    work: UnitOfWork, leaving: Leaving, left: Left, act: Callable[[], None],
    keep: Callable[[Change], None] | None = None,
) -> None:  # fmt: skip
    """Note that something leaves, once for each case it concerns (or once for none), and let it: `act` writes or prints
    it, inside the same change. What `act` raises leaves no note, and without a note nothing leaves. `keep` adds what else
    is to be kept of it.

    Raises `NoGround` when the ground is none that counts today.
    """
    with work.change(f"{left.noun}.{left.way}", undoable=False) as change:
        if leaving.ground not in {ground.key for ground in grounds_on(change.today)}:
            raise NoGround()
        for case_id in left.case_ids or (None,):
            change.add(
                Departure(
                    case_id=case_id, on=change.today, noun=left.noun, form=left.form, way=left.way, to=leaving.to,
                    to_words=clean(leaving.to_words), ground=leaving.ground, digest=left.digest, size=left.size,
                    with_password=bool(leaving.password), overridden=len(left.overridden),
                    override_reason=clean(leaving.override_reason) if left.overridden else "",
                )
            )  # fmt: skip
        change.details |= {
            "to": str(leaving.to),
            "digest": left.digest,
            "checked": left.checked,
            **left.details,
        }
        if left.overridden:
            change.details["overridden"] = sorted(set(left.overridden))
        if keep is not None:
            keep(change)
        change.session.flush()
        act()


def note_begun(
    work: UnitOfWork, action: str, part: Path, case_id: str | None = None, **details: object
) -> None:
    """Note in the log that something readable is about to be written, and in the store where its unfinished file lies, so
    that it is found again if the program dies in the middle. Call it before anything is written there."""
    with work.change(action, undoable=False) as change:
        change.details |= details
        change.case_id = case_id
        change.session.merge(Setting(name=_BEGUN + part.name, value=str(part.absolute())))


def forget_begun(change: Change, part: Path) -> None:
    """What was begun is whole, within the change that notes it."""
    noted = change.session.get(Setting, _BEGUN + part.name)
    if noted is not None:
        change.session.delete(noted)


def clear_begun(work: UnitOfWork) -> None:
    """Take away the readable pieces that a program left that died while it wrote them. Only a plain file of just that name
    goes. One in a folder that is not there now (a stick) waits for another time. Called when the store is opened."""
    with work.reading() as session:
        noted = [
            Path(each.value) for each in session.scalars(select(Setting)) if each.name.startswith(_BEGUN)
        ]
    gone = [part for part in noted if part.parent.is_dir() and _is_taken_away(part)]
    if gone:
        with work.change("departure.cleared", undoable=False) as change:
            change.details["files"] = len(gone)
            for part in gone:
                forget_begun(change, part)


def _is_taken_away(part: Path) -> bool:
    """Whether nothing is left of it that could be taken away."""
    if not _PART_NAME.fullmatch(part.name):
        return True
    try:
        if stat.S_ISREG(part.lstat().st_mode):
            part.unlink()
    except FileNotFoundError:
        return True
    except OSError:  # a medium that can't be written now
        return False
    return True


def require_ground(work: UnitOfWork, leaving: Leaving) -> None:
    """Raise `NoGround` before anything is written, rather than after."""
    if leaving.ground not in {ground.key for ground in grounds_on(work.clock.today())}:
        raise NoGround()

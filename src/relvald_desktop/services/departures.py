"""What left: noted for each case as a record and in the log, with to whom and on what ground."""

from __future__ import annotations

from dataclasses import dataclass

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.departure import Departure
from relvald_desktop.records.legal_codes import Recipient, WayOut
from relvald_desktop.rules.legal_grounds import CONSENT, grounds_on
from relvald_desktop.services.forms import clean
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP

USUAL_GROUND = {
    Recipient.WORKER: "own_duty", Recipient.HERSELF: "to_herself", Recipient.COUNSEL: CONSENT, Recipient.PROSECUTOR: CONSENT,
    Recipient.POLICE: CONSENT, Recipient.COURT: CONSENT, Recipient.EMPLOYER: CONSENT, Recipient.COLLEAGUE: "own_duty",
    Recipient.BOARD: "no_harm", Recipient.OTHER: CONSENT,
}  # fmt: skip
"""The ground that is proposed for each recipient; the worker chooses."""


class NoGround(RelvaldError):
    """Something goes to somebody else, and nobody said on what ground."""

    key = "no_ground"
    message = QT_TRANSLATE_NOOP("Errors", "Choose on what legal ground it is given. Nothing has left.")


@dataclass(frozen=True)
class Leaving:
    """To whom something goes and why it may. `ground` is a key of `rules.legal_grounds`; `override_reason` says why it
    leaves although the leak check found something; `password` is put on the file and never kept."""

    to: Recipient = Recipient.WORKER
    to_words: str = ""
    ground: str = "own_duty"
    override_reason: str = ""
    password: str = ""


def note_departure(
    work: UnitOfWork, leaving: Leaving, *, way: WayOut, noun: str, form: str, digest: str, size: int,
    case_ids: tuple[str, ...] = (), overridden: int = 0, details: dict[str, object] | None = None,
) -> None:  # fmt: skip
    """Note that something left, once for each case it concerns (or once for none). `size` in bytes.

    Raises `NoGround` when the ground is none that counts today.
    """
    with work.change(f"{noun}.{way}", undoable=False) as change:
        if leaving.ground not in {ground.key for ground in grounds_on(change.today)}:
            raise NoGround()
        for case_id in case_ids or (None,):
            change.add(
                Departure(
                    case_id=case_id, on=change.today, noun=noun, form=form, way=way, to=leaving.to,
                    to_words=clean(leaving.to_words), ground=leaving.ground, digest=digest, size=size,
                    with_password=bool(leaving.password), overridden=overridden,
                    override_reason=clean(leaving.override_reason),
                )
            )  # fmt: skip
        change.details |= {"to": str(leaving.to), "digest": digest, **(details or {})}
        if overridden:
            change.details["overridden"] = overridden


def require_ground(work: UnitOfWork, leaving: Leaving) -> None:
    """Raise `NoGround` before anything is written, rather than after."""
    if leaving.ground not in {ground.key for ground in grounds_on(work.clock.today())}:
        raise NoGround()

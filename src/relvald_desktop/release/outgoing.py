"""Something on its way out: checked, shown, masked where needed, and then saved or printed; what left is noted."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from relvald_desktop.documents.protection import protect
from relvald_desktop.documents.safety_papers import MayNotKeep
from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.legal_codes import Recipient, WayOut
from relvald_desktop.release.artefact import Artefact, Format
from relvald_desktop.release.checking import Checked, Finding, LeakFound, check, require_clean_name
from relvald_desktop.release.door import let_out
from relvald_desktop.release.telling import telling_words
from relvald_desktop.rules.leaks import MASK, Secret, mask
from relvald_desktop.services.departures import Leaving, Left, note_departure, require_ground
from relvald_desktop.services.opening import note_event
from relvald_desktop.services.safety_plans import paper_is_safe_at_home
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class PasswordOnlyForPdf(RelvaldError):
    """Only a PDF takes a password."""

    key = "password_only_for_pdf"
    message = QT_TRANSLATE_NOOP(
        "Errors", "Only a PDF takes a password. Save as PDF, or take the password away."
    )


@dataclass(frozen=True)
class Outgoing:
    """A paper or file as it would leave, what must not stand in it, and what was found.

    `noun` begins the log's actions ("plan.printed", "plan.saved", "plan.stopped"). `draw` makes the bytes from
    `content`, whose texts are searched too. `recipients` are those it is meant for, the usual one first. `left_out`
    are English texts of the context "CasePapers": what does not stand in it and why. `gather` gives the secrets as they
    are now. `telling` finds words that would say what a neutral paper is for. `neutral`: it may lie in her home. `keep` adds what else
    is to be kept once it has left, in the same change.
    """

    case_ids: tuple[str, ...]
    noun: str
    name: str
    format: Format
    content: Any
    draw: Callable[[Any], bytes]
    secrets: tuple[Secret, ...]
    checked: Checked
    gather: Callable[[], Iterable[Secret]]
    recipients: tuple[Recipient, ...] = (Recipient.WORKER,)
    left_out: tuple[str, ...] = ()
    details: dict[str, object] = dataclasses.field(default_factory=dict)
    telling: re.Pattern[str] | None = None
    neutral: bool = False
    keep: Callable[[Change], None] | None = None

    @property
    def artefact(self) -> Artefact:
        """The bytes that were checked."""
        return self.checked.artefact

    def masked(self, spared: frozenset[Secret] = frozenset()) -> Outgoing:
        """The same with everything protected masked in its texts, but for what is `spared`, drawn and checked again."""
        hidden = tuple(secret for secret in self.secrets if secret not in spared)
        content = _masked(self.content, hidden, self.telling)
        return dataclasses.replace(self, content=content, checked=_checked(self, content))


def prepare(
    case_ids: tuple[str, ...], noun: str, name: str, format_: Format, content: Any, draw: Callable[[Any], bytes],
    gather: Callable[[], Iterable[Secret]], **more: Any,
) -> Outgoing:  # fmt: skip
    """Draw something in memory and check it; nothing is written. Raises what `draw` raises, `Unreadable`."""
    empty = Checked(Artefact(b"", format_, name), ())
    made = Outgoing(case_ids, noun, name, format_, content, draw, tuple(gather()), empty, gather, **more)
    return dataclasses.replace(made, checked=_checked(made, content))


def save(
    work: UnitOfWork, outgoing: Outgoing, target: Path, leaving: Leaving, *, replace: bool = False
) -> Path:
    """Write what was checked to a file (a PDF with its password, where one is given), and note that it left; both or
    neither. The file gets its format's ending where it has another. Gives the file.

    Raises `LeakFound`, `AbsoluteLeak`, `NoGround`, `MayNotKeep`, `PasswordOnlyForPdf`, `CannotSave`, `ExistsAlready`;
    nothing is written then, but for a note in the log of what was stopped.
    """
    try:
        require_may_leave(work, outgoing, leaving)
    except LeakFound as leak:
        note_stopped(work, outgoing, leak.findings)
        raise
    if target.suffix.lower() != f".{outgoing.format}":
        target = target.with_name(f"{target.name}.{outgoing.format}")
    for part in target.absolute().parts:
        require_clean_name(part, outgoing.secrets)
    content = outgoing.artefact.content
    if leaving.password:
        if outgoing.format is not Format.PDF:
            raise PasswordOnlyForPdf()
        content = protect(content, leaving.password)
    left = _left(outgoing, leaving, WayOut.SAVED, content)
    note_departure(work, leaving, left, lambda: let_out(target, content, replace=replace), outgoing.keep)
    return target


def print_out(work: UnitOfWork, outgoing: Outgoing, leaving: Leaving, spool: Callable[[], None]) -> None:
    """Print what was checked (`spool` hands it to the printer) and note that it left; both or neither. Raises as
    `save`, and what `spool` raises."""
    require_may_leave(work, outgoing, leaving)
    left = _left(outgoing, leaving, WayOut.PRINTED, outgoing.artefact.content)
    note_departure(work, leaving, left, spool, outgoing.keep)


def require_may_leave(work: UnitOfWork, outgoing: Outgoing, leaving: Leaving) -> None:
    """Raise `LeakFound`, `AbsoluteLeak`, `NoGround` or `MayNotKeep` when it must not leave like this, by what is secret
    and safe at this moment. What concerns several cases leaves only clean: a reason belongs to one."""
    now = outgoing.gather()
    checked = outgoing.checked
    if set(now) - set(outgoing.secrets):
        checked = _checked(dataclasses.replace(outgoing, secrets=tuple(now)), outgoing.content)
    may = leaving.let_out if len(outgoing.case_ids) <= 1 and leaving.override_reason.strip() else frozenset()
    checked.require_may_leave(may)
    require_ground(work, leaving)
    if leaving.to is Recipient.HERSELF and not outgoing.neutral:
        with work.reading() as session:
            if not all(paper_is_safe_at_home(session, case_id) for case_id in outgoing.case_ids):
                raise MayNotKeep()


def note_looked_at(work: UnitOfWork, outgoing: Outgoing) -> None:
    """Note that a paper about one case, or about several, was looked at on the screen."""
    ids = outgoing.case_ids
    if ids:
        note_event(
            work, "paper.looked_at", ids[0] if len(ids) == 1 else None, paper=outgoing.noun, cases=len(ids)
        )


def note_stopped(work: UnitOfWork, outgoing: Outgoing, findings: Iterable[Finding]) -> None:
    """Note in each case's log that the leak check stopped something: which kinds of value, never which."""
    kinds = sorted({each.secret.kind for each in findings})
    for case_id in outgoing.case_ids or (None,):
        note_event(work, f"{outgoing.noun}.stopped", case_id, kinds=kinds)


def _left(outgoing: Outgoing, leaving: Leaving, way: WayOut, content: bytes) -> Left:
    overridden = tuple(
        each.secret.kind for each in outgoing.checked.findings if each.secret in leaving.let_out
    )
    return Left(
        way, outgoing.noun, str(outgoing.format), hashlib.sha256(content).hexdigest(), outgoing.artefact.digest,
        len(content), outgoing.case_ids, overridden, outgoing.details,
    )  # fmt: skip


def _checked(outgoing: Outgoing, content: Any) -> Checked:
    artefact = Artefact(outgoing.draw(content), outgoing.format, outgoing.name)
    written = list(_texts(content))
    checked = check(artefact, outgoing.secrets, written)
    if outgoing.telling is None:
        return checked
    return dataclasses.replace(
        checked, findings=(*checked.findings, *telling_words(written, outgoing.telling))
    )


def _masked(value: Any, secrets: tuple[Secret, ...], telling: re.Pattern[str] | None) -> Any:
    """The same content with every protected value masked, in whatever shape the texts lie."""
    if type(value) is str:
        text = mask(value, secrets)
        return telling.sub(MASK, text) if telling is not None else text
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(_masked(each, secrets, telling) for each in value)
    if isinstance(value, dict):
        return {name: _masked(each, secrets, telling) for name, each in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: _masked(getattr(value, field.name), secrets, telling)
            for field in dataclasses.fields(value)
        }
        return dataclasses.replace(value, **changed)
    return value


def _texts(value: Any) -> Iterator[str]:
    """Every text in a content; codes are the program's own words."""
    if type(value) is str:
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, dict):
        yield from _texts(tuple(value.values()))
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        yield from _texts(tuple(getattr(value, field.name) for field in dataclasses.fields(value)))

"""Something on its way out: checked, shown, masked where needed, and then saved or printed; what left is noted."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from relvald_desktop.documents.protection import protect
from relvald_desktop.records.legal_codes import Recipient, WayOut
from relvald_desktop.release.artefact import Artefact, Format
from relvald_desktop.release.checking import Checked, check, require_clean_name
from relvald_desktop.release.door import let_out
from relvald_desktop.rules.leaks import Secret, mask
from relvald_desktop.services.departures import Leaving, note_departure, require_ground
from relvald_desktop.services.opening import note_event
from relvald_desktop.store.work import UnitOfWork


@dataclass(frozen=True)
class Outgoing:
    """A paper or file as it would leave, what must not stand in it, and what was found.

    `noun` begins the log's actions ("plan.printed", "plan.saved", "plan.stopped"). `draw` makes the bytes from
    `content`, whose texts are searched too. `recipients` are those it is meant for, the usual one first. `left_out`
    are English texts of the context "CasePapers": what does not stand in it and why.
    """

    case_ids: tuple[str, ...]
    noun: str
    name: str
    format: Format
    content: Any
    draw: Callable[[Any], bytes]
    secrets: tuple[Secret, ...]
    checked: Checked
    recipients: tuple[Recipient, ...] = (Recipient.WORKER,)
    left_out: tuple[str, ...] = ()
    details: dict[str, object] = dataclasses.field(default_factory=dict)

    @property
    def artefact(self) -> Artefact:
        """The bytes that were checked."""
        return self.checked.artefact

    def masked(self) -> Outgoing:
        """The same with everything protected masked in its texts, drawn and checked again."""
        content = _masked(self.content, self.secrets)
        return dataclasses.replace(self, content=content, checked=_checked(self, content))


def prepare(
    case_ids: tuple[str, ...], noun: str, name: str, format_: Format, content: Any, draw: Callable[[Any], bytes],
    secrets: tuple[Secret, ...], **more: Any,
) -> Outgoing:  # fmt: skip
    """Draw something in memory and check it; nothing is written. Raises what `draw` raises, `Unreadable`."""
    empty = Checked(Artefact(b"", format_, name), ())
    made = Outgoing(case_ids, noun, name, format_, content, draw, secrets, empty, **more)
    return dataclasses.replace(made, checked=_checked(made, content))


def save(
    work: UnitOfWork, outgoing: Outgoing, target: Path, leaving: Leaving, *, replace: bool = False
) -> None:
    """Write what was checked to a file (a PDF with its password, where one is given), and note that it left.

    Raises `LeakFound`, `AbsoluteLeak`, `NoGround`, `CannotSave`, `ExistsAlready`; nothing is written then.
    """
    require_may_leave(work, outgoing, leaving)
    require_clean_name(target.stem, outgoing.secrets)
    content = outgoing.artefact.content
    if leaving.password:
        content = protect(content, leaving.password)
    let_out(target, content, replace=replace)
    note_left(work, outgoing, leaving, WayOut.SAVED)


def require_may_leave(work: UnitOfWork, outgoing: Outgoing, leaving: Leaving) -> None:
    """Raise `LeakFound`, `AbsoluteLeak` or `NoGround` when it must not leave like this."""
    outgoing.checked.require_may_leave(leaving.override_reason)
    require_ground(work, leaving)


def note_left(work: UnitOfWork, outgoing: Outgoing, leaving: Leaving, way: WayOut) -> None:
    """Note what left, to whom and on what ground; printing calls it when the printer has taken the paper."""
    artefact = outgoing.artefact
    note_departure(
        work, leaving, way=way, noun=outgoing.noun, form=str(outgoing.format), digest=artefact.digest,
        size=len(artefact.content), case_ids=outgoing.case_ids, overridden=len(outgoing.checked.findings),
        details=outgoing.details,
    )  # fmt: skip


def note_stopped(work: UnitOfWork, outgoing: Outgoing) -> None:
    """Note that the leak check stopped something: which kinds of value, never which."""
    kinds = sorted({each.secret.kind for each in outgoing.checked.findings})
    case_id = outgoing.case_ids[0] if outgoing.case_ids else None
    note_event(work, f"{outgoing.noun}.stopped", case_id, kinds=kinds)


def _checked(outgoing: Outgoing, content: Any) -> Checked:
    artefact = Artefact(outgoing.draw(content), outgoing.format, outgoing.name)
    return check(artefact, outgoing.secrets, _texts(content))


def _masked(value: Any, secrets: tuple[Secret, ...]) -> Any:
    """The same content with every protected value masked, in whatever shape the texts lie."""
    if type(value) is str:
        return mask(value, secrets)
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(_masked(each, secrets) for each in value)
    if isinstance(value, dict):
        return {name: _masked(each, secrets) for name, each in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: _masked(getattr(value, field.name), secrets) for field in dataclasses.fields(value)
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

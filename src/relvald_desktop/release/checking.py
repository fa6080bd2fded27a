"""Reads a finished paper or file the way its reader will, and stops it when something protected stands in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from relvald_desktop.errors import RelvaldError
from relvald_desktop.release.artefact import Artefact
from relvald_desktop.release.readback import Part, Passage, read_back
from relvald_desktop.rules.leaks import Secret, find_leaks
from relvald_desktop.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Finding:
    """A protected value in something finished: in which part of it (`number`: page, sheet or paragraph from 1, or 0),
    from and to which character of that part's text, and what stands around it, masked."""

    secret: Secret
    part: Part
    number: int
    start: int
    end: int
    context_masked: str


class LeakFound(RelvaldError):
    """Something protected stands in what was to leave; it was not let out. `findings` says what and where, masked."""

    key = "leak_found"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The paper was stopped: something protected stands in it ({count}). Mask it or change the text.",
    )

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        super().__init__(count=len(findings))


class AbsoluteLeak(LeakFound):
    """It belongs to somebody with an assumed identity: no reason lets it out."""

    key = "absolute_leak"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The paper was stopped: {count} of what stands in it belongs to an assumed identity. No reason lets that out. "
        "Mask it or change the text.",
    )


@dataclass(frozen=True)
class Checked:
    """Something finished with what the leak check found in it."""

    artefact: Artefact
    findings: tuple[Finding, ...]

    @property
    def absolute(self) -> tuple[Finding, ...]:
        """The findings that no reason can override (fingerade personuppgifter)."""
        return tuple(each for each in self.findings if each.secret.absolute)

    def require_may_leave(self, let_out: frozenset[Secret] = frozenset()) -> None:
        """Raise `AbsoluteLeak`, or `LeakFound` when something was found that is not let out with a reason."""
        if self.absolute:
            raise AbsoluteLeak(self.absolute)
        if stopped := tuple(each for each in self.findings if each.secret not in let_out):
            raise LeakFound(stopped)


def check(artefact: Artefact, secrets: Iterable[Secret], written: Iterable[str] = ()) -> Checked:
    """Search every part of something finished for every protected value. Raises `Unreadable`.

    `written` are the texts it was made from: letters that are joined or turned on paper are searched there as well,
    and what only stands there is told as text number 0.
    """
    known = tuple(secrets)
    findings = [each for passage in read_back(artefact) for each in _in_passage(passage, known)]
    seen = {each.secret for each in findings}
    source = Passage(Part.TEXT, 0, "\n".join(written))
    findings += [each for each in _in_passage(source, known) if each.secret not in seen]
    return Checked(artefact, tuple(findings))


def require_clean_name(name: str, secrets: Iterable[Secret]) -> None:
    """Raise `LeakFound` when a protected value stands in the name somebody chose for a file."""
    passage = Passage(Part.NAME, 0, name.replace("_", " "))
    if findings := _in_passage(passage, tuple(secrets)):
        raise LeakFound(tuple(findings))


def _in_passage(passage: Passage, secrets: tuple[Secret, ...]) -> list[Finding]:
    return [
        Finding(leak.secret, passage.part, passage.number, leak.start, leak.end, leak.context_masked)
        for leak in find_leaks([passage.text], secrets)
    ]

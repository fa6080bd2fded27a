"""Lets a court-accompaniment note out, once nothing protected stands in it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from relvald_desktop.documents.court_note import draw_court_note
from relvald_desktop.documents.court_note_content import CourtNote, court_note_of
from relvald_desktop.records.legal import Accompaniment
from relvald_desktop.records.values import CheckItem
from relvald_desktop.release.checking import CheckedPaper, check_paper, require_clean_name
from relvald_desktop.release.door import let_out
from relvald_desktop.rules.leaks import Secret, mask
from relvald_desktop.services.opening import note_event
from relvald_desktop.services.secrecy import secrets_of_case
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import Wording


@dataclass(frozen=True)
class CourtNoteDraft:
    """A court note as it would be printed: its content, what must not stand in it, and what was found."""

    case_id: str
    accompaniment_id: str
    note: CourtNote
    secrets: tuple[Secret, ...]
    paper: CheckedPaper
    noun: ClassVar[str] = "court_note"

    @property
    def details(self) -> dict[str, object]:
        """What the log says of the paper."""
        return {"accompaniment": self.accompaniment_id}

    def masked(self, wording: Wording) -> CourtNoteDraft:
        """The same note with everything protected masked in its texts, drawn and checked again."""
        return _drawn(
            self.case_id, self.accompaniment_id, _masked(self.note, self.secrets), self.secrets, wording
        )


def prepare_court_note(work: UnitOfWork, accompaniment_id: str, wording: Wording) -> CourtNoteDraft:
    """Draw the note in memory and check it; nothing is written. Raises `NotFound`, `TooLongForPaper`."""
    note = court_note_of(work, accompaniment_id)
    with work.reading() as session:
        accompaniment = session.get_one(Accompaniment, accompaniment_id)
    secrets = tuple(secrets_of_case(work, accompaniment.case_id))
    return _drawn(accompaniment.case_id, accompaniment_id, note, secrets, wording)


def save_court_note(work: UnitOfWork, draft: CourtNoteDraft, target: Path, *, replace: bool = False) -> None:
    """Write the note to a file and note that in the log.

    Raises `LeakFound` (nothing is written), `CannotSave`, `ExistsAlready`.
    """
    draft.paper.require_clean()
    require_clean_name(target, draft.secrets)
    let_out(target, draft.paper.content, replace=replace)
    note_event(work, "court_note.saved", draft.case_id, accompaniment=draft.accompaniment_id)


def file_name(draft: CourtNoteDraft) -> str:
    """A name for the file that says nothing about her."""
    return f"{draft.note.case_code}-{draft.note.starts_at_local:%Y-%m-%d}.pdf"


def _drawn(
    case_id: str, accompaniment_id: str, note: CourtNote, secrets: tuple[Secret, ...], wording: Wording
) -> CourtNoteDraft:
    return CourtNoteDraft(
        case_id, accompaniment_id, note, secrets, check_paper(draw_court_note(note, wording), secrets)
    )


def _masked(note: CourtNote, secrets: tuple[Secret, ...]) -> CourtNote:
    changes: dict[str, object] = {}
    for field in dataclasses.fields(note):
        value = getattr(note, field.name)
        if type(value) is str:
            changes[field.name] = mask(value, secrets)
        elif isinstance(value, tuple) and value and isinstance(value[0], CheckItem):
            changes[field.name] = tuple(CheckItem(mask(item.text, secrets), item.done) for item in value)
    return dataclasses.replace(note, **changes)  # type: ignore[arg-type]

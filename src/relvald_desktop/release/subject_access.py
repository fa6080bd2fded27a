"""Prepares an extract of what the register holds about somebody, and the unit's own list of what was left out of it."""

from __future__ import annotations

import dataclasses

from relvald_desktop.documents.subject_access import draw_left_out, draw_subject_access
from relvald_desktop.documents.subject_content import SubjectContent, subject_content
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.outgoing import Outgoing, prepare
from relvald_desktop.rules.subject_access import Asker, may_be_told
from relvald_desktop.services.secrecy import names_of_everybody
from relvald_desktop.services.settings import read_settings
from relvald_desktop.services.subject_access import SubjectFile, secrets_for, subject_file
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

OTHERS_OUT = QT_TRANSLATE_NOOP("CasePapers", "Names, numbers and addresses of everybody else, and who told.")
ALL_HERS_OUT = QT_TRANSLATE_NOOP(
    "CasePapers",
    "Everything about her and the children: also whether there is anything. He gets only what he himself agreed to.",
)
LIST_OUT = QT_TRANSLATE_NOOP(
    "CasePapers", "The list of what was left out: it would tell him of her. Print it for the unit's own file."
)
READ_IT = QT_TRANSLATE_NOOP(
    "CasePapers", "Read the whole extract before it leaves: free words can tell of somebody without a name."
)
MADE = QT_TRANSLATE_NOOP("SubjectAccess", "Made {day} by {name}, {unit}")
MADE_BY_BOARD = QT_TRANSLATE_NOOP("SubjectAccess", "Made {day} by the social services board")


def prepare_subject_access(
    work: UnitOfWork, person_id: str, wording: Wording, *, child_itself: bool = False
) -> Outgoing:
    """The extract for a person, drawn in memory and checked. `child_itself`: it is the child who asks, not
    somebody in its name. Raises `NotFound`."""
    file = subject_file(work, person_id, child_itself=child_itself)
    content = _content(work, file, wording)
    day = work.clock.today().isoformat()
    left_out = (
        (OTHERS_OUT, READ_IT)
        if file.asker in (Asker.CLIENT, Asker.CHILD)
        else (ALL_HERS_OUT, LIST_OUT, READ_IT)
    )
    return prepare(
        file.case_ids, "subject_access", f"utdrag-{day}.pdf", Format.PDF, content,
        lambda each: draw_subject_access(each, wording), lambda: secrets_for(work, file), left_out=left_out,
        recipients=(Recipient.HERSELF, Recipient.WORKER, Recipient.OTHER) if file.asker is Asker.CLIENT else (Recipient.OTHER, Recipient.WORKER),
        details={"person": person_id, "as": str(file.asker)},
    )  # fmt: skip


def prepare_left_out(
    work: UnitOfWork, person_id: str, wording: Wording, *, child_itself: bool = False
) -> Outgoing:
    """The list of what an extract leaves out and why, for the unit's own file; no value stands in it. Raises `NotFound`."""
    file = subject_file(work, person_id, child_itself=child_itself)
    content = _content(work, file, wording)
    return prepare(
        file.case_ids, "left_out_list", f"utelamnat-{work.clock.today().isoformat()}.pdf", Format.PDF, content.left_out,
        lambda each: draw_left_out(_with(content, each), wording), lambda: names_of_everybody(work),
        recipients=(Recipient.WORKER, Recipient.COLLEAGUE), details={"person": person_id},
    )  # fmt: skip


def _with(content: SubjectContent, left_out: object) -> SubjectContent:
    return dataclasses.replace(content, left_out=left_out)  # type: ignore[arg-type]


def _content(work: UnitOfWork, file: SubjectFile, wording: Wording) -> SubjectContent:
    settings = read_settings(work)
    told = may_be_told(file.asker)
    said = MADE if told else MADE_BY_BOARD  # who works with her, and where, is nothing for him
    made = wording.translate(
        "SubjectAccess", said,
        day=wording.date(work.clock.today()), name=settings.worker_name or "–", unit=settings.unit_name or "–",
    )  # fmt: skip
    return subject_content(
        file,
        secrets_for(work, file),
        wording,
        made=made,
        unit_name=settings.unit_name,
        practice=settings.practice,
        zone=work.zone,
    )

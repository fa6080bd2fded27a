"""Prepares the certificate that a case was erased."""

from __future__ import annotations

from relvald_desktop.documents.erasure_certificate import certificate, draw_certificate
from relvald_desktop.errors import NotFound
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.records.retention import Erasure
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.outgoing import Outgoing, prepare
from relvald_desktop.services.secrecy import names_of_everybody
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

ALL_OUT = QT_TRANSLATE_NOOP(
    "CasePapers", "Everything about anybody: it is erased, and the certificate never knew it."
)


def prepare_certificate(work: UnitOfWork, erasure_id: str, wording: Wording) -> Outgoing:
    """The certificate of an erasure, drawn in memory and searched for the name of everybody in the store. Raises
    `NotFound`."""
    settings = read_settings(work)
    with work.reading() as session:
        erasure = session.get(Erasure, erasure_id)
    if erasure is None:
        raise NotFound(kind=Erasure.kind, id=erasure_id)
    content = certificate(erasure, wording, unit_name=settings.unit_name, practice=settings.practice)
    return prepare(
        (), "certificate", f"gallringsbevis-{erasure.code}-{erasure.on}.pdf", Format.PDF, content,
        lambda each: draw_certificate(each, wording), lambda: names_of_everybody(work), left_out=(ALL_OUT,),
        recipients=(Recipient.WORKER, Recipient.BOARD, Recipient.OTHER), details={"erasure": erasure_id},
    )  # fmt: skip

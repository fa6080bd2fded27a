"""Dialogs that the day with canaries fills in and leaves without saving, and those it does not open, with the reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

EXEMPT = {
    "FormDialog": "what other forms are made from",
    "DraftedDialog": "what other forms are made from",
    "RecordDialog": "what other forms are made from",
    "_AttachmentFields": "what other forms are made from",
    "AddAttachmentsDialog": "wants files; the tests of attachments search the disk",
    "AttachmentExportDialog": "wants a file of a case; the tests of attachments search the disk",
    "CallDialog": "shows a number; no text field",
    "CheckWordsDialog": "shows check words of a key",
    "CheckedPreview": "shows a paper from memory, as Preview, which the day opens",
    "DayPapersPreview": "shows a paper from memory, as Preview, which the day opens",
    "OverrideDialog": "belongs to a paper with a leak",
    "Preview": "shows a paper from memory",
    "SummaryPreview": "shows a paper from memory, as Preview, which the day opens",
    "DefinitionDialog": "figures of the unit, no person",
    "EraseDialog": "wants a case that is due; asks for its code only",
    "EraseWithoutCaseDialog": "wants signals that are due; asks for one word of the program's own",
    "RemovedStepDialog": "wants a legal matter; one reason",
    "ImportDialog": "wants a register; the day imports one",
    "ResultDialog": "shows rows of a register",
    "LicencesDialog": "shows the licences; searches them",
    "MergeCasesDialog": "wants two cases; chooses, no text field",
    "MergePersonsDialog": "wants two persons; chooses, no text field",
    "PlanPaperDialog": "ticks only",
    "ReceiveDialog": "wants a bundle of a colleague",
    "RecordsDialog": "shows records behind a figure",
    "RestoreDialog": "asks for folders",
    "RiskComparison": "shows two reviews",
    "TroubleDialog": "shows a kind and a place in the program",
}
"""Dialogs that the day does not open. Whoever adds a dialog adds it to the day, or here with a reason."""


def passing_dialogs(context: Any, case_id: str, signal_id: str) -> list[Any]:
    """Dialogs that are filled in and left."""
    from relvald_desktop.ui.dialogs import legal_forms, retention_forms
    from relvald_desktop.ui.dialogs.calendar_export import CalendarExportDialog
    from relvald_desktop.ui.dialogs.colleague_forms import AddColleagueDialog
    from relvald_desktop.ui.dialogs.export_everything import ExportDialog
    from relvald_desktop.ui.dialogs.hand_over_form import HandOverDialog
    from relvald_desktop.ui.dialogs.help import HelpDialog
    from relvald_desktop.ui.dialogs.palette import Palette
    from relvald_desktop.ui.dialogs.person_form import CloseCaseDialog
    from relvald_desktop.ui.dialogs.quick_unlock_form import QuickUnlockDialog
    from relvald_desktop.ui.dialogs.recovery import PassphraseDialog, RecoveryDialog, UnitKeyDialog
    from relvald_desktop.ui.dialogs.triage_form import TriageDialog

    store = context.work.store
    return [
        legal_forms.order_dialog(context, case_id, None, None), legal_forms.breach_dialog(context, case_id, None, None),
        legal_forms.claim_dialog(context, case_id, None, None),
        retention_forms.exception_dialog(context, case_id, None, None), CalendarExportDialog(context),
        AddColleagueDialog(context), ExportDialog(context), HandOverDialog(context, case_id), HelpDialog("today"),
        Palette(context, []), CloseCaseDialog(context, case_id), TriageDialog(context, signal_id),
        QuickUnlockDialog(store.folder, store.key, context.quick), RecoveryDialog(store.folder),
        PassphraseDialog(store.folder, store.key), UnitKeyDialog(store.folder, store.key),
    ]  # fmt: skip


def dialogs_of_a_file(context: Any, case_id: str, word: str, folder: Path) -> list[Any]:
    """A file with the word in it is taken into the case (the worker's own copy goes), shown and edited."""
    from relvald_desktop.services.attachments import AttachmentForm, attach, open_to_look
    from relvald_desktop.ui.dialogs.attachment_form import EditAttachmentDialog
    from relvald_desktop.ui.dialogs.attachment_preview import AttachmentPreview, make_ready

    source = folder / "intyg.txt"
    source.write_text(f"{word} " * 500, encoding="utf-8")
    record = attach(context.work, case_id, source, AttachmentForm(title=word, note=word))
    source.unlink()
    content, facts = open_to_look(context.work, record.id)
    return [
        EditAttachmentDialog(context, record),
        AttachmentPreview(record, make_ready(record, content), facts),
    ]


def dialogs_of_a_matter(context: Any, case_id: str, word: str) -> list[Any]:
    """A matter, and a signed note that is added to."""
    from relvald_desktop.services.journal import ContactForm, write_and_sign_contact
    from relvald_desktop.store.queries.legal import matters
    from relvald_desktop.ui.dialogs.contact_form import AddendumDialog
    from relvald_desktop.ui.dialogs.legal_forms import matter_person_dialog
    from relvald_desktop.ui.dialogs.matter_form import EndDialog, StepDialog
    from relvald_desktop.ui.dialogs.rights_form import RightsDialog

    with context.work.reading() as session:
        matter = next(each for each in matters(session).rows if each.case_id == case_id)
    contact = write_and_sign_contact(context.work, case_id, ContactForm(text=word))
    return [
        StepDialog(context, matter), EndDialog(context, matter.id), RightsDialog(context, matter),
        matter_person_dialog(context, case_id, matter.id, None, None), AddendumDialog(context, contact.id),
    ]  # fmt: skip

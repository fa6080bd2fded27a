"""Dialogs that the day with canaries fills in and leaves without saving, and those it does not open, with the reason."""

from __future__ import annotations

from typing import Any

EXEMPT = {
    "FormDialog": "what other forms are made from",
    "DraftedDialog": "what other forms are made from",
    "RecordDialog": "what other forms are made from",
    "_AttachmentFields": "what other forms are made from",
    "AddAttachmentsDialog": "wants files; the tests of attachments search the disk",
    "AttachmentExportDialog": "wants a file of a case; the tests of attachments search the disk",
    "AttachmentPreview": "wants a file of a case; the tests of attachments search the disk",
    "EditAttachmentDialog": "wants a file of a case; the tests of attachments search the disk",
    "AddendumDialog": "one field, saved as the note it belongs to",
    "CallDialog": "shows a number; no text field",
    "CheckWordsDialog": "shows check words of a key",
    "CheckedPreview": "shows a paper from memory; test_papers_in_window looks into its folder",
    "DayPapersPreview": "shows a paper from memory",
    "OverrideDialog": "belongs to a paper with a leak",
    "Preview": "shows a paper from memory",
    "SummaryPreview": "shows a paper from memory",
    "DefinitionDialog": "figures of the unit, no person",
    "EraseDialog": "wants a case that is due",
    "EndDialog": "wants a legal matter; its fields are those of the step",
    "StepDialog": "wants a legal matter; dates and codes",
    "RemovedStepDialog": "wants a legal matter; one reason",
    "RightsDialog": "wants a legal matter; ticks and dates",
    "matter_person_dialog": "wants a legal matter; its fields are those of a person",
    "ImportDialog": "wants a register; the day imports one",
    "ResultDialog": "shows rows of a register",
    "MergeCasesDialog": "wants two cases; chooses, no text field",
    "MergePersonsDialog": "wants two persons; chooses, no text field",
    "PlanPaperDialog": "ticks only",
    "ReceiveDialog": "wants a bundle of a colleague",
    "RecordsDialog": "shows records behind a figure",
    "RestoreDialog": "asks for folders",
    "RiskComparison": "shows two reviews",
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

"""Why a case is kept longer, and for whom an extract is made."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from relvald_desktop.records.keeping_codes import RetentionReason
from relvald_desktop.release.subject_access import prepare_left_out, prepare_subject_access
from relvald_desktop.services.retention import EXCEPTIONS
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.checked_preview import preview_paper
from relvald_desktop.ui.dialogs.record_form import RecordDialog, code, day, long_text
from relvald_desktop.ui.language import translate, wording


def exception_dialog(context: Context, case_id: str, exception: Any, parent: QWidget | None) -> RecordDialog:
    """Why a case is kept although its time is over."""
    fields = (
        code(
            "reason",
            translate("ExceptionForm", "&Why it is kept"),
            RetentionReason,
            empty=translate("ExceptionForm", "choose …"),
        ),
        day("until", translate("ExceptionForm", "&Until (empty: until it is taken away)"), future=True),
        long_text("note", translate("ExceptionForm", "&Note, without names")),
    )
    title = translate("ExceptionForm", "Keep the case longer")
    return RecordDialog(
        context, title, "exceptionForm", fields, EXCEPTIONS, exception, parent, case_id=case_id
    )


def preview_extract(
    context: Context, person_id: str, parent: QWidget | None, *, child_itself: bool = False
) -> None:
    """Show the extract for somebody before it leaves."""
    outgoing = prepare_subject_access(context.work, person_id, wording(), child_itself=child_itself)
    preview_paper(
        context, translate("Retention", "Extract from the register"), outgoing, parent, "subject_access"
    )


def preview_left_out(
    context: Context, person_id: str, parent: QWidget | None, *, child_itself: bool = False
) -> None:
    """Show the unit's own list of what an extract leaves out."""
    outgoing = prepare_left_out(context.work, person_id, wording(), child_itself=child_itself)
    preview_paper(
        context,
        translate("Retention", "What was left out of the extract"),
        outgoing,
        parent,
        "subject_access",
    )

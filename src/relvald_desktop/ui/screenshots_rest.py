"""Pictures of the small dialogs that others lead to: a test holds that no dialog of the program lacks one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate, wording

Maker = tuple[str, Callable[[], QWidget]]


def case_makers(context: Context, case_id: str, matter: Any, later: Context) -> list[Maker]:
    """Small forms of a case, its people and its matters. `later` is the same store when something has fallen due."""
    from sqlalchemy import select

    from relvald_desktop.records.contact import Contact
    from relvald_desktop.records.legal import LegalStep
    from relvald_desktop.services.erasing_without_case import Group
    from relvald_desktop.services.retention import without_case
    from relvald_desktop.store.queries.cases import case_file
    from relvald_desktop.ui.dialogs.contact_form import AddendumDialog
    from relvald_desktop.ui.dialogs.erase_without_case import EraseWithoutCaseDialog
    from relvald_desktop.ui.dialogs.matter_form import EndDialog, RemovedStepDialog
    from relvald_desktop.ui.dialogs.merge_form import MergePersonsDialog
    from relvald_desktop.ui.dialogs.person_form import CloseCaseDialog, PersonDialog

    with context.work.reading() as session:
        client = case_file(session, case_id).client
        contact_id = session.scalar(select(Contact.id).order_by(Contact.id).limit(1))
        step_id = session.scalar(select(LegalStep.id).order_by(LegalStep.id).limit(1))
    due = [each.signal_id for each in without_case(later.work).ripe(later.work.clock.today())]
    return [
        ("D1-addendum", lambda: AddendumDialog(context, str(contact_id))),
        ("D2-close-case", lambda: CloseCaseDialog(context, case_id)),
        ("D3-person", lambda: PersonDialog(context, case_id, client, None)),
        ("D4-merge-persons", lambda: MergePersonsDialog(context, client)),
        ("D5-matter-ended", lambda: EndDialog(context, matter.id)),
        ("D6-removed-step", lambda: RemovedStepDialog(context, str(step_id))),
        ("D7-erase-without-case", lambda: EraseWithoutCaseDialog(later, Group.SIGNALS, due)),
    ]


def other_makers(context: Context) -> list[Maker]:
    """Keys, summaries, leaving with everything, and what is told of an error."""
    from relvald_desktop.services.reports import DefinitionForm
    from relvald_desktop.services.summary import prepare_report
    from relvald_desktop.ui.dialogs.export_everything import ExportDialog
    from relvald_desktop.ui.dialogs.recovery import PassphraseDialog, UnitKeyDialog
    from relvald_desktop.ui.dialogs.summary_definition import DefinitionDialog
    from relvald_desktop.ui.dialogs.summary_preview import SummaryPreview
    from relvald_desktop.ui.dialogs.summary_records import RecordsDialog
    from relvald_desktop.ui.dialogs.trouble import TroubleDialog
    from relvald_desktop.ui.widgets.figure_source import Source

    work = context.work
    today: dt.date = work.clock.today()
    began = today.replace(month=1, day=1)

    def report() -> Any:
        from relvald_desktop.release.artefact import Format
        from relvald_desktop.release.summary import prepare_summary

        return prepare_summary(work, prepare_report(work, began, today), Format.PDF, wording())

    source = Source(translate("SummaryPage", "Signals"), "signals_by_source")
    store = work.store
    return [
        ("D8-definition", lambda: DefinitionDialog(context, DefinitionForm(), None)),
        ("D9-export-everything", lambda: ExportDialog(context)),
        ("D10-passphrase", lambda: PassphraseDialog(store.folder, store.key)),
        ("D11-unit-key", lambda: UnitKeyDialog(store.folder, store.key)),
        ("D12-records", lambda: RecordsDialog(context, source, began, today)),
        ("D13-summary", lambda: SummaryPreview(context, report())),
        ("D14-trouble", lambda: TroubleDialog("ValueError, relvald_desktop.ui.shell:120", lambda: None)),
    ]

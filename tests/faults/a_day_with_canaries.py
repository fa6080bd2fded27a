"""Run as a program: a day in the real window with one strange word in every field, up to a given moment.

`python -m tests.faults.a_day_with_canaries STORE WORD end|wait`: with "wait" it says READY with a half-written form
open and waits to be killed; with "end" it locks and leaves.
"""

from __future__ import annotations

import datetime as dt
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit
from sqlalchemy import select

from relvald_desktop.records.codes import RelationshipState, Role, Source
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.records.values import PartialDate
from relvald_desktop.services import casework, importing, intake
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.services.safekeeping import create_backup
from relvald_desktop.services.sealed import open_sealed_notes
from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.shell import Shell
from relvald_desktop.ui.theme import use_theme
from relvald_desktop.ui.widgets.date_field import DateField
from relvald_desktop.vault.opening import create_vault
from relvald_desktop.vault.process import harden
from relvald_desktop.vault.slots import LOWEST
from tests.conftest import PASSPHRASE
from tests.faults.passing_dialogs import dialogs_of_a_file, dialogs_of_a_matter, passing_dialogs

NUMBERS = {"birthYear", "minutes", "children"}
DATES = {"since", "exceptions"}


def main() -> int:
    """The day."""
    harden()
    store, word, ending = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    application = QApplication(sys.argv[:1])
    use_language("sv")
    use_theme("light")
    shell = Shell(Preferences(), store)
    vault = create_vault(store, PASSPHRASE, factor=LOWEST)
    shell.open_store(vault.folder, vault.key)
    shell.show()
    application.processEvents()
    assert shell.workspace is not None
    context = shell.workspace.context
    case_id = fill_store(context.work, word)
    count = sum(fill(dialog, word) for dialog in saved_dialogs(context, case_id))
    import_register(context.work, word, store.parent)
    for place in (
        "today",
        "signals",
        "cases",
        "support",
        "legal",
        "liaison",
        "summary",
        "safekeeping",
        "settings",
    ):
        shell.workspace.go(place)
        application.processEvents()
    shell.workspace.show_case(case_id, "overview")
    context.clipboard.copy(word)
    application.processEvents()
    count += sum(fill_and_leave(dialog, word) for dialog in passing(context, case_id))
    special = [
        *dialogs_of_a_file(context, case_id, word, store.parent), *dialogs_of_a_matter(context, case_id, word),
    ]  # fmt: skip
    count += sum(fill_and_leave(dialog, word) for dialog in special)
    (store.parent / "usb").mkdir()
    create_backup(context.work, store.parent / "usb")
    look_at_papers(context, case_id, word, store.parent)
    half_written = half_written_forms(context, case_id)
    for dialog in half_written:
        fill(dialog, word, save=False)
        dialog.show()
        dialog.drafts.save()
    print("READY", count, flush=True)
    if ending == "wait":
        while True:
            application.processEvents()
            time.sleep(0.05)
    shell.lock()
    assert application.clipboard().text() != word
    page: Any = shell.centralWidget().currentWidget()  # type: ignore[attr-defined]
    page.passphrase.setText(word)
    shell.hide_now()
    return 0


def fill_store(work: Any, word: str) -> str:
    """A case with the word in it, through the services."""
    signal = intake.receive_signal(
        work, intake.SignalForm(seen_or_heard=word, source=Source.POLICE, about=word, informant=word)
    )
    case = intake.open_case_for(
        work, signal.id, CaseForm(client=PersonForm(given_name=word, family_name=word))
    )
    casework.add_person(work, case.id, PersonForm(given_name=word), Role.CHILD, note=word)
    casework.change_relationship(
        work, case.id, RelationshipState.LIVES_WITH_HIM, PartialDate(2026), note=word
    )
    return case.id


def saved_dialogs(context: Any, case_id: str) -> list[QDialog]:
    """Every form that is saved."""
    from relvald_desktop.ui.dialogs.accompaniment_form import AccompanimentDialog
    from relvald_desktop.ui.dialogs.channel_form import ChannelDialog, ProtectedDialog
    from relvald_desktop.ui.dialogs.contact_form import ContactDialog
    from relvald_desktop.ui.dialogs.matter_form import MatterDialog
    from relvald_desktop.ui.dialogs.person_form import NewCaseDialog, PersonDialog
    from relvald_desktop.ui.dialogs.signal_form import SignalDialog
    from relvald_desktop.ui.dialogs.status_form import StatusDialog

    signal = SignalDialog(context)
    signal.other_source.setCurrentIndex(1)
    return [
        signal, NewCaseDialog(context), PersonDialog(context, case_id, None, None), ChannelDialog(context, case_id, None),
        ProtectedDialog(context, case_id), StatusDialog(context, case_id), ContactDialog(context, case_id, None),
        MatterDialog(context, case_id, None), AccompanimentDialog(context, case_id, None),
        *support_dialogs(context, case_id), *unit_dialogs(context),
    ]  # fmt: skip


def support_dialogs(context: Any, case_id: str) -> list[Any]:
    """Every form of support in a case."""
    from relvald_desktop.ui.dialogs import support_forms as forms
    from relvald_desktop.ui.dialogs.plan_form import PlanDialog, SnoozeDialog
    from relvald_desktop.ui.dialogs.risk_form import RiskDialog

    risk = RiskDialog(context, case_id, None)
    risk.level.setCurrentIndex(2)
    staff = forms.staff_risk_dialog(context, case_id, None, None)
    next(iter(staff.widgets["risks"].boxes.values())).setChecked(True)
    disclosure = forms.disclosure_dialog(context, case_id, None, None)
    ground = disclosure.widgets["ground"]
    ground.setCurrentIndex(ground.findData("no_harm"))
    made = (
        forms.task_dialog, forms.notice_dialog, forms.concern_dialog, forms.consent_dialog,
        forms.instrument_dialog,
    )  # fmt: skip
    referral = forms.referral_dialog(context, case_id, None, None)
    referral.widgets["to"].setCurrentIndex(1)
    return [
        risk, staff, disclosure, referral, PlanDialog(context, case_id, None), SnoozeDialog(context, case_id),
        *(make(context, case_id, None, None) for make in made),
    ]  # fmt: skip


def unit_dialogs(context: Any) -> list[Any]:
    """Every form that belongs to the unit, and the one on the lock screen."""
    from relvald_desktop.services.liaison import MEETINGS, MeetingForm
    from relvald_desktop.services.senders import SENDERS, SenderForm
    from relvald_desktop.ui.dialogs import helper_forms as forms
    from relvald_desktop.ui.dialogs.sealed_note import SealedNoteDialog
    from relvald_desktop.ui.dialogs.signal_details import signal_details_dialog

    work = context.work
    with work.reading() as session:
        signal_id = session.scalars(select(Signal.id)).first()
    open_sealed_notes(work)
    meeting = MEETINGS.add(work, MeetingForm(on=dt.date(2026, 3, 5), partners="Polisen"))
    sender = SENDERS.add(work, SenderForm(name="Skolan"))
    sealed = SealedNoteDialog(work.store.folder)
    sealed.source.setCurrentIndex(1)
    return [
        forms.template_dialog(context, None, None), forms.snippet_dialog(context, None, None), forms.search_dialog(context, "", None), forms.sender_dialog(context, None, None),
        forms.feedback_dialog(context, sender.id, None, None), forms.meeting_dialog(context, None, None),
        forms.action_dialog(context, meeting.id, None, None), signal_details_dialog(context, signal_id, None), sealed,
    ]  # fmt: skip


def passing(context: Any, case_id: str) -> list[Any]:
    """Dialogs that are filled in and left."""
    with context.work.reading() as session:
        signal_id = session.scalars(select(Signal.id)).first()
    return passing_dialogs(context, case_id, signal_id)


def look_at_papers(context: Any, case_id: str, word: str, folder: Path) -> None:
    """A paper of the case is shown, then a document of it; the file that was added is the worker's own and goes."""
    from relvald_desktop.release.case_papers import prepare_journal
    from relvald_desktop.services.attachments import AttachmentForm, attach, open_to_look
    from relvald_desktop.ui.dialogs.attachment_preview import AttachmentPreview, make_ready
    from relvald_desktop.ui.dialogs.preview import Preview
    from relvald_desktop.ui.language import wording

    paper = prepare_journal(context.work, case_id, wording()).artefact.content
    preview = Preview(None, word)
    preview.paper.show_pdf(paper)
    added = []
    for file, content in ((folder / f"{word}.txt", word.encode()), (folder / f"{word}.pdf", paper)):
        file.write_bytes(content)
        record = attach(context.work, case_id, file, AttachmentForm(title=word))
        file.unlink()
        shown, facts = open_to_look(context.work, record.id)
        added.append(AttachmentPreview(record, make_ready(record, shown), facts))
    for dialog in (preview, *added):
        dialog.show()
        QApplication.processEvents()
        dialog.reject()


def fill_and_leave(dialog: Any, word: str) -> int:
    """Write the word into every field, show the dialog, and leave it."""
    count = fill(dialog, word, save=False)
    dialog.show()
    QApplication.processEvents()
    dialog.reject()
    return count


def half_written_forms(context: Any, case_id: str) -> list[Any]:
    """Forms that are still open when the program dies."""
    from relvald_desktop.ui.dialogs.accompaniment_form import AccompanimentDialog
    from relvald_desktop.ui.dialogs.contact_form import ContactDialog
    from relvald_desktop.ui.dialogs.signal_form import SignalDialog

    return [
        SignalDialog(context),
        ContactDialog(context, case_id, None),
        AccompanimentDialog(context, case_id, None),
    ]


def fill(dialog: Any, word: str, *, save: bool = True) -> int:
    """Write the word into every text field, and save; how many fields there were."""
    fields = [
        each
        for kind in (QLineEdit, QPlainTextEdit)
        for each in dialog.findChildren(kind)
        if each.objectName()
        and not isinstance(each, DateField)
        and each.objectName() not in DATES
        and not each.objectName().startswith("qt_")
    ]
    for field in fields:
        field.setPlainText(word) if isinstance(field, QPlainTextEdit) else field.setText(word)
    if save:
        dialog._save()
        assert dialog.result_value is not None, dialog.notice.text.text()
    return len(fields)


def import_register(work: Any, word: str, folder: Path) -> None:
    """A register with the word in it is read and imported; the register itself is the worker's own file and goes."""
    register = folder / "register.csv"
    register.write_text(f"Datum;Från;Vad har hänt\n2026-01-05;{word};{word}\n", encoding="utf-8")
    importing.import_file(work, RegisterKind.SIGNALS, register)
    register.unlink()


if __name__ == "__main__":
    sys.exit(main())

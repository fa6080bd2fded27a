"""What is typed into any form is there again after the form was left, and is forgotten once it is saved."""

from __future__ import annotations

import pkgutil
import threading
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest
from PySide6.QtCore import Qt

import relvald_desktop.ui.dialogs
import relvald_desktop.ui.pages
from relvald_desktop.records.codes import Role, Source
from relvald_desktop.records.keeping import Draft
from relvald_desktop.services import casework
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.journal import ContactForm, sign_contact, write_contact
from relvald_desktop.store.queries.cases import case_file
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import DraftedDialog, FormDialog
from relvald_desktop.ui.dialogs.channel_form import ChannelDialog, ProtectedDialog
from relvald_desktop.ui.dialogs.contact_form import AddendumDialog
from relvald_desktop.ui.dialogs.matter_form import MatterDialog
from relvald_desktop.ui.dialogs.person_form import NewCaseDialog, PersonDialog
from relvald_desktop.ui.dialogs.plan_form import SnoozeDialog
from relvald_desktop.ui.dialogs.signal_form import SignalDialog
from relvald_desktop.ui.dialogs.status_form import StatusDialog
from relvald_desktop.ui.dialogs.triage_form import TriageDialog
from relvald_desktop.ui.widgets import draft_keeper
from tests.ui.conftest import Desk
from tests.ui.driver import write

NOT_KEPT = {
    "RecoveryDialog": "a key is typed",
    "PassphraseDialog": "a passphrase is typed",
    "UnitKeyDialog": "a key is pasted",
    "QuickUnlockDialog": "a PIN is typed",
    "SealedNoteDialog": "the store is locked",
    "RestoreDialog": "the store is not open",
    "EraseDialog": "a code is typed on purpose, each time",
    "EraseWithoutCaseDialog": "nothing is written",
    "OverrideDialog": "a ground is given on purpose, each time",
    "ExportDialog": "a word is typed on purpose, each time",
    "AttachmentExportDialog": "nothing but a choice",
    "CalendarExportDialog": "nothing but a choice",
    "PlanPaperDialog": "nothing but a choice",
    "CloseCaseDialog": "nothing but a choice",
    "RemovedStepDialog": "nothing but a choice",
    "EndDialog": "nothing but a choice and a day",
    "MergeCasesDialog": "nothing but a choice",
    "MergePersonsDialog": "nothing but a choice",
    "DefinitionDialog": "a period and a title",
    "HandOverDialog": "nothing but choices",
    "ReceiveDialog": "nothing but choices",
    "AddColleagueDialog": "a card is read",
    "CheckWordsDialog": "words are compared",
    "ImportDialog": "columns are chosen, and kept as a mapping",
    "ReviewDialog": "a name and a remark",
    "_AttachmentFields": "the base of the two for documents",
    "AddAttachmentsDialog": "the files are chosen anew",
    "EditAttachmentDialog": "a title and a line",
}
"""Forms that keep no draft, each with why."""


def forms() -> dict[str, type[FormDialog]]:
    """Every form of the program."""
    for package in (relvald_desktop.ui.dialogs, relvald_desktop.ui.pages):
        for module in pkgutil.iter_modules(package.__path__):
            import_module(f"{package.__name__}.{module.name}")
    found: dict[str, type[FormDialog]] = {}
    waiting: list[Any] = [FormDialog]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith("relvald_desktop") and kind not in (FormDialog, DraftedDialog):
            found[kind.__name__] = kind
    return found


def test_every_form_keeps_a_draft_or_says_why_not() -> None:
    without = {name for name, kind in forms().items() if not issubclass(kind, DraftedDialog)}
    assert without <= set(NOT_KEPT), without - set(NOT_KEPT)
    assert not {name for name in NOT_KEPT if name in forms() and issubclass(forms()[name], DraftedDialog)}


@pytest.fixture
def case_id(desk: Desk) -> str:
    """A case with a woman."""
    case = casework.open_case(desk.work, CaseForm(client=PersonForm(given_name="Olga", family_name="Lind")))
    return case.id


Make = Callable[[Desk, Context, str], tuple[DraftedDialog, str]]


def _addendum(desk: Desk, context: Context, case_id: str) -> tuple[DraftedDialog, str]:
    note = write_contact(desk.work, case_id, ContactForm(text="Vi sågs på kontoret."))
    sign_contact(desk.work, note.id)
    return AddendumDialog(context, note.id, desk.shell), "text"


def _triage(desk: Desk, context: Context, case_id: str) -> tuple[DraftedDialog, str]:
    signal = receive_signal(desk.work, SignalForm(seen_or_heard="Rop", source=Source.NEIGHBOUR))
    return TriageDialog(context, signal.id, desk.shell), "reason"


MAKERS: dict[str, Make] = {
    "an addition to a signed note": _addendum,
    "a decision about a signal": _triage,
    "a change of status": lambda desk, context, case: (StatusDialog(context, case, desk.shell), "note"),
    "a way to reach her": lambda desk, context, case: (ChannelDialog(context, case, None, desk.shell), "words"),
    "something protected": lambda desk, context, case: (ProtectedDialog(context, case, desk.shell), "value"),
    "a rest of the alarm": lambda desk, context, case: (SnoozeDialog(context, case, desk.shell), "reason"),
    "a legal matter": lambda desk, context, case: (MatterDialog(context, case, None, desk.shell), "help_note"),
}  # fmt: skip


@pytest.mark.parametrize("name", MAKERS)
def test_what_was_typed_is_there_again(desk: Desk, case_id: str, name: str) -> None:
    assert desk.shell.workspace is not None
    context = desk.shell.workspace.context
    form, field = MAKERS[name](desk, context, case_id)
    form.show()
    write(getattr(form, field), "Halvskrivet om trapphuset")
    desk.driver.bot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    target = form.drafts.target
    again = type(form)(*_arguments(form, context, case_id, target), desk.shell)
    text = getattr(again, field)
    assert (
        text.toPlainText() if hasattr(text, "toPlainText") else text.text()
    ) == "Halvskrivet om trapphuset"
    assert "börjat skriva" in again.notice.text.text()


def _arguments(form: DraftedDialog, context: Context, case_id: str, target: str) -> tuple[Any, ...]:
    if isinstance(form, AddendumDialog | TriageDialog):
        return context, target
    if isinstance(form, ChannelDialog | MatterDialog):
        return context, case_id, None
    return context, case_id


def drafts(desk: Desk) -> list[str]:
    """The forms that have a draft."""
    with desk.work.reading() as session:
        return [draft.form for draft in session.query(Draft)]


def test_the_draft_of_a_new_case_is_forgotten_when_it_is_saved(desk: Desk) -> None:
    assert desk.shell.workspace is not None
    form = NewCaseDialog(desk.shell.workspace.context, desk.shell)
    form.show()
    write(form.fields.given, "Åsa")
    form.drafts.save()
    assert drafts(desk) == ["newCaseForm"]
    desk.driver.click("Spara", form)
    assert not form.isVisible()
    assert drafts(desk) == []


def test_beginning_anew_brings_back_what_is_known_of_her(desk: Desk, case_id: str) -> None:
    assert desk.shell.workspace is not None
    context = desk.shell.workspace.context
    with desk.work.reading() as session:
        ((_, person),) = case_file(session, case_id).people
    form = PersonDialog(context, case_id, person, Role.CLIENT, desk.shell)
    form.show()
    write(form.fields.languages, "arabiska")
    desk.driver.bot.keyClick(form, Qt.Key.Key_Escape)
    again = PersonDialog(context, case_id, person, Role.CLIENT, desk.shell)
    again.show()
    assert again.fields.languages.text() == "arabiska"
    desk.driver.click("Börja om", again)
    assert again.fields.languages.text() == ""
    assert drafts(desk) == []


def test_opening_and_leaving_a_form_keeps_nothing(desk: Desk, case_id: str) -> None:
    assert desk.shell.workspace is not None
    form = StatusDialog(desk.shell.workspace.context, case_id, desk.shell)
    form.show()
    desk.driver.bot.keyClick(form, Qt.Key.Key_Escape)
    assert drafts(desk) == []


@pytest.fixture
def left(desk: Desk, case_id: str) -> Callable[[], PersonDialog]:
    """Her details, with languages half-written and left; gives the form anew, as she is known then."""
    assert desk.shell.workspace is not None
    context = desk.shell.workspace.context

    def opened() -> PersonDialog:
        with desk.work.reading() as session:
            person = case_file(session, case_id).client
        form = PersonDialog(context, case_id, person, Role.CLIENT, desk.shell)
        form.show()
        return form

    form = opened()
    write(form.fields.languages, "arabiska")
    desk.driver.bot.keyClick(form, Qt.Key.Key_Escape)
    return opened


def known_as(desk: Desk, case_id: str, **values: str) -> None:
    """Save other details of her elsewhere."""
    client = casework.client_of(desk.work, case_id)
    assert client is not None
    known = PersonForm(given_name="Olga", family_name="Lind")
    casework.edit_person(desk.work, client, replace(known, **values))  # type: ignore[arg-type]


def test_a_draft_takes_nothing_back_that_was_saved_since(
    desk: Desk, case_id: str, left: Callable[[], PersonDialog]
) -> None:
    known_as(desk, case_id, family_name="Dahl")
    form = left()
    assert (form.fields.family.text(), form.fields.languages.text()) == ("Dahl", "arabiska")
    desk.driver.click("Spara", form)
    with desk.work.reading() as session:
        client = case_file(session, case_id).client
    assert client is not None
    assert (client.family_name, client.languages) == ("Dahl", "arabiska")


def test_a_draft_of_what_was_saved_since_says_so(
    desk: Desk, case_id: str, left: Callable[[], PersonDialog]
) -> None:
    known_as(desk, case_id, languages="dari")
    form = left()
    assert form.fields.languages.text() == "arabiska"
    assert f"sparats något annat: {form.fields.languages.accessibleName()}." in form.notice.text.text()
    desk.driver.click("Börja om", form)
    assert form.fields.languages.text() == "dari"


def test_what_was_taken_away_again_is_not_kept(desk: Desk, left: Callable[[], PersonDialog]) -> None:
    form = left()
    form.fields.languages.clear()
    desk.driver.bot.keyClick(form, Qt.Key.Key_Escape)
    assert drafts(desk) == []


def test_writing_goes_on_while_something_large_is_written_beside_the_window(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk.shell.workspace is not None
    monkeypatch.setattr(draft_keeper, "SAVE_AFTER_MILLISECONDS", 50)
    writing, let_go = threading.Event(), threading.Event()

    def write_long() -> None:
        with desk.work.store.writing():
            writing.set()
            let_go.wait(20)

    beside = threading.Thread(target=write_long)
    beside.start()
    assert writing.wait(5)
    form = SignalDialog(desk.shell.workspace.context, desk.shell)
    form.show()
    write(form.seen, "Hör skrik genom väggen")
    desk.driver.bot.wait(300)
    assert beside.is_alive(), "the window waited"
    let_go.set()
    beside.join()
    desk.driver.wait(lambda: drafts(desk) == ["signal"])


def test_a_form_that_is_emptied_at_a_lock_leaves_its_draft_as_it_was(desk: Desk, case_id: str) -> None:
    assert desk.shell.workspace is not None
    form = StatusDialog(desk.shell.workspace.context, case_id, desk.shell)
    form.show()
    write(form.note, "Halvskrivet om trapphuset")
    form.put_away()
    form.note.clear()
    form.drafts.touch()
    form.drafts.save()
    again = StatusDialog(desk.shell.workspace.context, case_id, desk.shell)
    assert again.note.toPlainText() == "Halvskrivet om trapphuset"

"""A signal that was written down in a hurry is corrected and completed, and that can be taken back."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableView

from relvald_desktop.records.codes import Source, ViolenceType
from relvald_desktop.records.signal import Signal
from relvald_desktop.services.intake import SIGNALS, SignalForm, edit_signal, receive_signal
from relvald_desktop.services.senders import SENDERS, SenderForm
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.ui.dialogs.signal_details import signal_details_dialog
from tests.ui.conftest import Desk


@pytest.fixture
def signal(desk: Desk) -> Signal:
    """One signal that waits."""
    sender = SENDERS.add(desk.work, SenderForm(name="Björkskolan", source=Source.SCHOOL))
    form = SignalForm(
        seen_or_heard="Rop i trapphusett", source=Source.NEIGHBOUR, about="Olga", sender_id=sender.id
    )
    return receive_signal(desk.work, form)


def kept(desk: Desk, signal: Signal) -> Signal:
    """The signal as it stands in the store."""
    with desk.work.reading() as session:
        return session.get_one(Signal, signal.id)


def test_it_is_corrected_from_the_decision_and_the_decision_goes_on(desk: Desk, signal: Signal) -> None:
    def correct(dialog: Any) -> None:
        desk.driver.type("Vad som setts eller hörts", "Rop i trapphuset", dialog)
        desk.driver.choose("Vapen", "ja", dialog)
        desk.driver.click("Psykiskt", dialog)
        desk.driver.click("Spara", dialog)

    def decide(dialog: Any) -> None:
        correcting = desk.driver.find(QPushButton, "Rätta eller fyll på …", dialog)
        desk.driver.meanwhile("signalDetails", correct, correcting.click)
        desk.driver.wait(lambda: "Rop i trapphuset\n" in desk.driver.read(dialog))
        dialog.reject()

    desk.place(Qt.Key.Key_2)
    desk.settle()
    desk.driver.find(QTableView, "Signaler som väntar på beslut").selectRow(0)
    desk.driver.meanwhile("triageForm", decide, lambda: desk.driver.click("Besluta …"))
    found = kept(desk, signal)
    assert (found.seen_or_heard, found.weapon, found.about) == ("Rop i trapphuset", True, "Olga")
    assert found.violence_types == (ViolenceType.PSYCHOLOGICAL,)
    assert (found.received_at, found.sender_id) == (signal.received_at, signal.sender_id)
    assert "signal.changed" in desk.log()
    desk.driver.press(Qt.Key.Key_Z)
    assert kept(desk, signal).seen_or_heard == "Rop i trapphusett"


def test_another_day_lets_the_moment_go(work: UnitOfWork) -> None:
    signal = receive_signal(work, SignalForm(seen_or_heard="Rop", source=Source.NEIGHBOUR))
    assert signal.received_at is not None
    form = SIGNALS.filled(signal)
    form.received_on = dt.date(2026, 11, 20)
    changed = edit_signal(work, signal.id, form)
    assert (changed.received_on, changed.received_at) == (dt.date(2026, 11, 20), None)


def test_the_form_has_every_field_of_a_signal(desk: Desk, signal: Signal) -> None:
    assert desk.shell.workspace is not None
    dialog = signal_details_dialog(desk.shell.workspace.context, signal.id, desk.shell)
    shown = set(dialog.widgets)
    assert shown == {field.name for field in dataclasses.fields(SignalForm)} - {"received_at"}

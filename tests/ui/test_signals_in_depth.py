"""Signals as a worker handles them: typed dates, people recognised, triage, passing on, senders, merging, sealing."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QTableView, QTabWidget

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import ContactOutcome, ProtectedKind, Source, TriageOutcome
from relvald_desktop.records.person import Person
from relvald_desktop.records.signal import Signal
from relvald_desktop.services import casework, intake, journal
from relvald_desktop.services.casework import CaseForm, ChannelForm, PersonForm
from relvald_desktop.services.intake import SignalForm
from relvald_desktop.store.queries.cases import case_file
from relvald_desktop.ui.actions import action_text
from relvald_desktop.vault import sealing
from relvald_desktop.vault.folder import StoreFolder
from tests.conftest import PASSPHRASE
from tests.ui.conftest import Desk
from tests.ui.driver import Driver, write


def a_case(desk: Desk, given: str = "Fatima", family: str = "Al Hassan") -> str:
    return casework.open_case(desk.work, CaseForm(client=PersonForm(given_name=given, family_name=family))).id


def a_signal(desk: Desk, **fields: Any) -> Signal:
    form: dict[str, Any] = {"seen_or_heard": "Hör skrik", "source": Source.NEIGHBOUR}
    return intake.receive_signal(desk.work, SignalForm(**(form | fields)))


def signals(desk: Desk) -> list[Signal]:
    with desk.work.reading() as session:
        return session.query(Signal).order_by(Signal.id).all()


def test_a_signal_is_written_by_keyboard_alone_with_a_typed_week(desk: Desk) -> None:
    def fill(dialog: Any) -> None:
        bot = desk.driver.bot
        write(dialog.seen, "Läraren såg blåmärken")
        bot.keyClick(dialog.seen, Qt.Key.Key_Tab)
        bot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        desk.driver.type("Mottagen", "v 47", dialog)
        bot.keyClick(dialog.received, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    desk.driver.meanwhile("signalForm", fill, lambda: desk.driver.press(Qt.Key.Key_N))
    (signal,) = signals(desk)
    assert (signal.seen_or_heard, signal.source) == ("Läraren såg blåmärken", Source.POLICE)
    assert signal.received_on == dt.date(2026, 11, 16)


def test_a_known_woman_is_recognised_while_typing_and_the_reason_is_shown(desk: Desk) -> None:
    case_id = a_case(desk)
    person = casework.client_of(desk.work, case_id) or ""
    casework.add_channel(desk.work, person, ChannelForm(value="070-174 06 28"))
    casework.protect_value(desk.work, person, ProtectedKind.ADDRESS, "Björkgatan 12")
    seen: dict[str, str] = {}

    def fill(dialog: Any) -> None:
        desk.driver.type("Vad har du sett eller hört?", "Ringde om grannen", dialog)
        desk.driver.click("Granne", dialog)
        for typed in ("Fatma Alhasan", "+46 70 174 06 28", "bor på björkgatan 12"):
            desk.driver.type("Vem gäller det?", typed, dialog)
            desk.driver.bot.wait(250)
            links = [
                each for each in dialog.findChildren(QPushButton) if each.objectName() == "similar_KV-0001"
            ]
            seen[typed] = links[-1].text() if links else ""
        desk.driver.bot.mouseClick(links[-1], Qt.MouseButton.LeftButton)
        desk.driver.click("Spara", dialog)

    desk.driver.meanwhile("signalForm", fill, lambda: desk.driver.press(Qt.Key.Key_N))
    assert "samma telefonnummer" in seen["+46 70 174 06 28"]
    assert "samma adress" in seen["bor på björkgatan 12"]
    assert "namn" in seen["Fatma Alhasan"]
    assert signals(desk)[0].case_id == case_id


def test_the_triage_queue_goes_by_danger_then_waiting(desk: Desk) -> None:
    today = dt.date(2026, 11, 26)
    for days, words in ((1, "lugn, en dag"), (9, "lugn, nio dagar")):
        a_signal(desk, seen_or_heard=words, received_on=today - dt.timedelta(days=days))
    a_signal(desk, seen_or_heard="vapen", weapon=True)
    a_signal(desk, seen_or_heard="akut nu", acute=True)
    desk.place(Qt.Key.Key_2)
    table = desk.driver.find(QTableView, "Signaler som väntar på beslut")
    model = table.model()
    column = [
        model.headerData(number, Qt.Orientation.Horizontal) for number in range(model.columnCount())
    ].index("Vad")
    rows = [model.index(row, column).data() for row in range(model.rowCount())]
    assert rows == ["akut nu", "vapen", "lugn, nio dagar", "lugn, en dag"]
    late = model.index(2, model.columnCount() - 3)
    assert "mål 1" in late.data()
    assert late.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) is None


def test_a_signal_is_passed_on_and_the_answer_noted_from_today(desk: Desk) -> None:
    signal = a_signal(desk)
    desk.place(Qt.Key.Key_2)

    def pass_on(dialog: Any) -> None:
        desk.driver.choose("Beslut", "Lämnad vidare", dialog)
        desk.driver.click("Spara", dialog)
        assert dialog.isVisible()
        desk.driver.type("Lämnad vidare till", "Barnenheten", dialog)
        desk.driver.click("Spara", dialog)

    desk.driver.meanwhile("triageForm", pass_on, lambda: desk.driver.click("Besluta …"))
    desk.place(Qt.Key.Key_1)
    assert "lämnad vidare, inget svar" in desk.read()

    def answer(dialog: Any) -> None:
        desk.driver.type("Vad som svarades", "Utredning inledd", dialog)
        desk.driver.type("Svarat", "igår", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("triageForm", answer, "Svar …")
    with desk.work.reading() as session:
        found = session.get_one(Signal, signal.id)
    assert (found.passed_answer, found.passed_answer_on) == ("Utredning inledd", dt.date(2026, 11, 25))
    assert "lämnad vidare, inget svar" not in desk.read()


def test_a_signal_that_concerns_another_woman_moves_and_its_clock_is_counted_anew(desk: Desk) -> None:
    first, second = a_case(desk), a_case(desk, "Olga", "Lind")
    signal = a_signal(desk)
    intake.triage_signal(desk.work, signal.id, TriageOutcome.LINKED, case_id=first)
    journal.write_and_sign_contact(desk.work, first, journal.ContactForm(text="Samtal"))
    desk.show(first, "overview")
    assert "✓ 0 d" in desk.read()

    def move(dialog: Any) -> None:
        box = desk.driver.find(QComboBox, "Ärende", dialog)
        box.setCurrentIndex(box.findData(second))
        desk.driver.click("Spara", dialog)

    desk.in_form("triageForm", move, "Ändra beslutet …")
    with desk.work.reading() as session:
        found = session.get_one(Signal, signal.id)
    assert (found.case_id, found.first_support_on) == (second, None)
    journal.write_and_sign_contact(
        desk.work, second, journal.ContactForm(text="Nådde henne", outcome=ContactOutcome.CONTACT)
    )
    with desk.work.reading() as session:
        assert session.get_one(Signal, signal.id).first_contact_on == dt.date(2026, 11, 26)


def test_other_signals_about_her_are_shown_when_one_is_decided(desk: Desk) -> None:
    a_signal(desk, seen_or_heard="Den första", phone="0701740628")
    a_signal(desk, seen_or_heard="Den andra", phone="0701740628")
    desk.place(Qt.Key.Key_2)
    seen = []

    def look(dialog: Any) -> None:
        seen.append(desk.driver.read(dialog))
        desk.driver.click("Avbryt", dialog)

    desk.driver.meanwhile("triageForm", look, lambda: desk.driver.click("Besluta …"))
    assert "Andra signaler om henne (1)" in seen[0]
    assert "försök" in seen[0]


def test_the_units_target_is_set_and_colours_the_clock(desk: Desk) -> None:
    a_signal(desk, received_on=dt.date(2026, 11, 24))
    desk.place(Qt.Key.Key_1)
    assert "1 arbetsdag över målet" in desk.read()
    desk.place(Qt.Key.Key_9)
    desk.driver.tab("Arbete")
    field = desk.driver.find(QSpinBox, "Arbetsdagar till första försök")
    field.setFocus()
    desk.driver.bot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(field, "5")
    desk.driver.click("Spara mål och intervall")
    desk.place(Qt.Key.Key_1)
    text = desk.read()
    assert "första försöket väntar 2 d" in text
    assert "över målet" not in text


def test_a_school_that_sends_signals_is_a_sender_and_is_told_back(desk: Desk) -> None:
    desk.place(Qt.Key.Key_2)
    desk.driver.find(QTabWidget, "Signaler").setCurrentIndex(2)

    def new_sender(dialog: Any) -> None:
        desk.driver.type("Namn", "Björkskolan", dialog)
        desk.driver.click("Spara", dialog)

    desk.driver.meanwhile("senderForm", new_sender, lambda: desk.driver.click("Ny avsändare …"))

    def new_signal(dialog: Any) -> None:
        desk.driver.type("Vad har du sett eller hört?", "Barnet är rädd", dialog)
        desk.driver.choose("Känd avsändare", "Björkskolan", dialog)
        desk.driver.click("Spara", dialog)

    desk.driver.meanwhile("signalForm", new_signal, lambda: desk.driver.press(Qt.Key.Key_N))
    assert signals(desk)[0].source is Source.SCHOOL
    assert "! har inte fått återkoppling sedan dess" in desk.read()

    def feed_back(dialog: Any) -> None:
        desk.driver.type("Vad de fick veta", "Mottaget", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("feedbackForm", feed_back, "Återkoppla …")
    text = desk.read()
    assert "1 signal  ·" in text
    assert "inte fått återkoppling" not in text


def test_two_cases_are_merged_and_taken_apart_in_the_window(desk: Desk) -> None:
    kept, gone = a_case(desk), a_case(desk, "Fatma", "Alhassan")
    journal.write_and_sign_contact(desk.work, gone, journal.ContactForm(text="Samtal i det andra"))
    desk.show(kept, "overview")

    def merge(dialog: Any) -> None:
        box = desk.driver.find(QComboBox, "Annat ärende", dialog)
        box.setCurrentIndex(box.findData(gone))
        desk.driver.click("Sammanför", dialog)

    desk.driver.meanwhile(
        "mergeCasesForm", merge, lambda: desk.driver.click("Sammanför ett annat ärende med detta …")
    )
    desk.show(kept, "journal")
    assert "Samtal i det andra" in desk.read()
    with desk.work.reading() as session:
        assert session.get_one(Case, gone).merged_into == kept
        assert len(case_file(session, kept).people) == 1
    desk.show(kept, "log")
    table = desk.driver.find(QTableView, "Logg")
    model = table.model()
    actions = [
        model.index(row, column).data()
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert actions.count(action_text("case.opened")) == 2
    desk.show(kept, "overview")
    desk.click_row("Lös upp")
    desk.show(kept, "journal")
    assert "Samtal i det andra" not in desk.read()
    with desk.work.reading() as session:
        assert session.get_one(Case, gone).closed_on is None
        assert len(case_file(session, gone).people) == 1
        assert session.query(Person).filter(Person.merged_into.is_not(None)).count() == 0


def test_two_persons_are_merged_and_undo_takes_it_back(desk: Desk) -> None:
    kept_case, other_case = a_case(desk, "Ali", ""), a_case(desk, "Aly", "")
    kept = casework.client_of(desk.work, kept_case) or ""
    gone = casework.client_of(desk.work, other_case) or ""
    casework.add_channel(desk.work, gone, ChannelForm(value="08-465 004 10"))
    desk.show(kept_case, "overview")

    def merge(dialog: Any) -> None:
        box = desk.driver.find(QComboBox, "Annan person", dialog)
        box.setCurrentIndex(box.findData(gone))
        desk.driver.click("Sammanför", dialog)

    desk.in_form("mergePersonsForm", merge, "Sammanför …")
    assert "08-465 004 10" in desk.read()
    assert casework.client_of(desk.work, other_case) == kept
    desk.driver.press(Qt.Key.Key_Z)
    assert casework.client_of(desk.work, other_case) == gone


def test_a_signal_is_sealed_on_the_lock_screen_and_opened_at_the_next_unlock(
    desk: Desk, driver_after_lock: Driver
) -> None:
    folder = StoreFolder(desk.shell._store)

    def fill(dialog: Any) -> None:
        driver_after_lock.type("Vad har du sett eller hört?", "Hemligt besked", dialog)
        driver_after_lock.click("Försegla", dialog)
        assert "vem det kommer från" in driver_after_lock.read(dialog)
        driver_after_lock.choose("Från", "Granne", dialog)
        driver_after_lock.type("Mottagen", "igår", dialog)
        driver_after_lock.click("Försegla", dialog)

    driver_after_lock.meanwhile(
        "sealedForm",
        fill,
        lambda: driver_after_lock.click("Skriv ner en signal utan att låsa upp … (Ctrl+N)"),
    )
    (sealed,) = sealing.waiting(folder)
    assert b"Hemligt" not in sealed.read_bytes()
    driver_after_lock.type("Lösenfras", PASSPHRASE)
    driver_after_lock.click("Lås upp")
    driver_after_lock.wait(lambda: desk.shell.workspace is not None)
    assert "Signaler nedskrivna medan registret var låst: 1." in desk.read()
    (signal,) = signals(desk)
    assert (signal.seen_or_heard, signal.source) == ("Hemligt besked", Source.NEIGHBOUR)
    assert sealing.waiting(folder) == []


def test_a_new_case_shows_the_one_she_may_have_already_and_opens_it(desk: Desk) -> None:
    a_case(desk)
    desk.place(Qt.Key.Key_3)

    def fill(dialog: Any) -> None:
        desk.driver.type("Förnamn", "Fatma", dialog)
        desk.driver.type("Efternamn", "Alhassan", dialog)
        desk.driver.bot.wait(400)
        link = next(
            each for each in dialog.findChildren(QPushButton) if each.objectName() == "similar_KV-0001"
        )
        assert "annan stavning" in link.text()
        desk.driver.bot.mouseClick(link, Qt.MouseButton.LeftButton)

    desk.in_form("newCaseForm", fill, "Nytt ärende …")
    assert "Fatima Al Hassan" in desk.read()
    with desk.work.reading() as session:
        assert session.query(Case).count() == 1

"""Gallring and the log in the window: what falls due, erasing by the typed code, certificates, extracts, looking the log
through."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import select

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import CloseReason, Source, TriageOutcome
from relvald_desktop.records.retention import Erasure, LogReview
from relvald_desktop.records.signal import Signal as SignalRecord
from relvald_desktop.services import casework
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.services.intake import SignalForm, receive_signal, triage_signal
from relvald_desktop.services.opening import open_case_file
from tests.ui.conftest import Desk


@pytest.fixture
def old_case(desk: Desk) -> str:
    """A case that was closed and has been due for a month."""
    case = casework.open_case(
        desk.work, CaseForm(client=PersonForm(given_name="Vivi", family_name="Bortesson"))
    )
    casework.close_case(desk.work, case.id, CloseReason.SUPPORT_ENDED)
    desk.clock.at = desk.clock.at.replace(year=2031, month=12)
    return case.id


def to_tab(desk: Desk, name: str) -> Any:
    desk.place(Qt.Key.Key_8)
    page = desk.shell.workspace.page("safekeeping")  # type: ignore[union-attr]
    page.show_tab(name)
    desk.settle()
    tab = page.tab(name)
    if name == "keeping_retention":  # the cases are read in the background
        desk.driver.wait(lambda: "(" in tab.due.heading.text())
    return tab


def cases(desk: Desk) -> list[str]:
    with desk.work.reading() as session:
        return list(session.scalars(select(Case.id)))


def test_a_case_that_is_due_is_erased_by_its_typed_code_and_certified(desk: Desk, old_case: str) -> None:
    desk.show(old_case, "overview")
    to_tab(desk, "keeping_retention")
    assert "KV-0001" in desk.read()

    def wrong_then_right(dialog: Any) -> None:
        assert "Person 1" in desk.driver.read(dialog)
        code = dialog.findChild(QLineEdit, "eraseCode")
        code.setText("KV-0002")
        desk.driver.click("Gallra för gott", dialog)
        assert dialog.isVisible()
        assert dialog.notice.isVisible()
        code.setText("kv-0001")
        desk.driver.click("Gallra för gott", dialog)

    desk.in_form("eraseForm", wrong_then_right, "Gallra …")
    desk.driver.wait(lambda: not cases(desk))
    desk.settle()
    assert desk.log()[0] == "case.erased"
    desk.in_form("preview", lambda dialog: dialog.accept(), "Bevis …")
    desk.place(Qt.Key.Key_3)
    assert "Bortesson" not in desk.read()


def test_a_closed_case_before_its_time_asks_for_a_reason(desk: Desk) -> None:
    case = casework.open_case(desk.work, CaseForm())
    casework.close_case(desk.work, case.id, CloseReason.OTHER)
    to_tab(desk, "keeping_retention")

    def without_then_with(dialog: Any) -> None:
        dialog.findChild(QLineEdit, "eraseCode").setText("KV-0001")
        desk.driver.click("Gallra för gott", dialog)
        assert dialog.isVisible()
        dialog.reason.setCurrentIndex(1)
        desk.driver.click("Gallra för gott", dialog)

    desk.in_form("eraseForm", without_then_with, "Gallra det här ärendet …")
    desk.driver.wait(lambda: not cases(desk))
    with desk.work.reading() as session:
        assert session.scalars(select(Erasure)).one().reason == "mistake"


def test_a_case_that_is_kept_longer_leaves_the_list_and_says_why(desk: Desk, old_case: str) -> None:
    tab = to_tab(desk, "keeping_retention")

    def keep(dialog: Any) -> None:
        dialog.widgets["reason"].setCurrentIndex(1)
        dialog._save()

    desk.in_form("exceptionForm", keep, "Bevara längre …")
    desk.driver.wait(lambda: "(0)" in tab.due.heading.text())
    assert "KV-0001" in desk.driver.read(tab.kept)
    assert not desk.buttons("Gallra …")


def a_signal(desk: Desk, *, decided: bool = True) -> str:
    form = SignalForm(seen_or_heard="Skrik", source=Source.NEIGHBOUR, about="Vivi Bortesson")
    signal = receive_signal(desk.work, form).id
    if decided:
        triage_signal(desk.work, signal, TriageOutcome.NO_ACTION, reason="redan känd")
    return signal


def signals(desk: Desk) -> list[str]:
    with desk.work.reading() as session:
        return list(session.scalars(select(SignalRecord.id)))


def test_signals_without_a_case_are_erased_singly_and_together_and_those_that_wait_are_told(
    desk: Desk,
) -> None:
    for _ in range(3):
        a_signal(desk)
    waiting = a_signal(desk, decided=False)
    desk.clock.at = desk.clock.at.replace(year=2031, month=12)
    tab = to_tab(desk, "keeping_retention")
    seen = desk.driver.read(tab.without)
    assert "Utan ärende (3)" in seen
    assert "Signaler utan ärende: 3, sista anteckning fram till" in seen
    assert "ännu väntar på beslut: 1" in seen
    assert "Bortesson" not in seen

    def wrong_then_right(dialog: Any) -> None:
        dialog.word.setText("KV-0001")
        desk.driver.click("Gallra för gott", dialog)
        assert dialog.isVisible()
        dialog.word.setText("signaler")
        desk.driver.click("Gallra för gott", dialog)

    desk.in_form("eraseWithoutCaseForm", wrong_then_right, "Gallra den här signalen …")
    desk.driver.wait(lambda: len(signals(desk)) == 3)
    desk.settle()
    assert desk.log()[0] == "signals.erased"
    desk.in_form("preview", lambda dialog: dialog.accept(), "Bevis …")
    desk.in_form("eraseWithoutCaseForm", wrong_then_right, "Gallra alla de här signalerna …")
    desk.driver.wait(lambda: signals(desk) == [waiting])


def test_an_extract_is_previewed_from_the_case_and_from_the_place(desk: Desk, old_case: str) -> None:
    desk.show(old_case, "overview")
    seen: list[str] = []

    def look(dialog: Any) -> None:
        assert not dialog.stopping()
        seen.append(dialog.outgoing.noun)
        dialog.accept()

    desk.in_form("preview", look, "Utdrag …")
    to_tab(desk, "keeping_retention")
    desk.in_form("preview", look, "Förhandsgranska utdraget …")
    desk.in_form("preview", look, "Vad det utelämnar, för enhetens egen akt …")
    assert seen == ["subject_access", "subject_access", "left_out_list"]


def test_the_log_is_looked_through_and_says_so(desk: Desk, old_case: str) -> None:
    desk.clock.at = desk.clock.at.replace(hour=2)
    open_case_file(desk.work, old_case)
    tab = to_tab(desk, "keeping_log")
    desk.driver.wait(lambda: "✓" in tab.chain.text())
    desk.driver.wait(lambda: "utanför kontorstid" in desk.driver.read(tab.first))
    before = len(tab.list.model.rows)
    tab.group.setCurrentIndex(tab.group.findText("öppnat"))
    desk.driver.click("Visa", tab)
    assert 0 < len(tab.list.model.rows) < before
    desk.in_form("logReviewForm", lambda dialog: dialog._save(), "Genomgången …")
    desk.settle()
    assert "Stina Testsson" in tab.reviewed.text()
    with desk.work.reading() as session:
        assert session.scalars(select(LogReview)).one().from_seq == 1
    desk.in_form("preview", lambda dialog: dialog.accept(), "Utdrag som PDF …")
    desk.in_form("preview", lambda dialog: dialog.accept(), "Utdrag som CSV …")

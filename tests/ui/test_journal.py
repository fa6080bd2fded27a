"""The journal of a case with many notes: the newest at once, the others at a press."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QLabel

from relvald_desktop.services.casework import CaseForm, PersonForm, open_case
from relvald_desktop.services.journal import ContactForm, write_contact
from relvald_desktop.ui.pages.case_journal import AT_FIRST, MORE
from tests.ui.conftest import Desk

NOTES = 60


def _shown(desk: Desk) -> list[str]:
    desk.settle()
    texts = (each.text() for each in desk.shell.findChildren(QLabel) if each.isVisibleTo(desk.shell))
    return [text for text in texts if text.startswith("Anteckning ")]


def test_older_notes_come_at_a_press_and_stay_when_something_changes(desk: Desk) -> None:
    case = open_case(desk.work, CaseForm(client=PersonForm(given_name="Olga", family_name="Provsson")))
    first = desk.clock.now() - dt.timedelta(days=NOTES)
    for number in range(NOTES):
        at = first + dt.timedelta(days=number)
        write_contact(desk.work, case.id, ContactForm(at=at, text=f"Anteckning {number}"))
    desk.show(case.id, "journal")
    assert _shown(desk) == [f"Anteckning {number}" for number in range(NOTES - 1, NOTES - 1 - AT_FIRST, -1)]
    desk.click_row("Visa äldre")
    assert len(_shown(desk)) == AT_FIRST + MORE
    write_contact(desk.work, case.id, ContactForm(at=desk.clock.now(), text="Anteckning ny"))
    after = _shown(desk)
    assert (after[0], len(after)) == ("Anteckning ny", AT_FIRST + MORE)
    desk.click_row("Visa äldre")
    assert len(_shown(desk)) == NOTES + 1
    assert desk.buttons("Visa äldre") == []

"""The legal process in depth by its visible controls: matters, steps, people, rights, orders, claims, going along."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QListWidget, QWidget

from relvald_desktop.records.codes import AccompanimentKind, MatterEnd, Safety
from relvald_desktop.records.codes import LegalState as S
from relvald_desktop.records.legal import Accompaniment, LegalMatter, LegalStep, MatterPerson
from relvald_desktop.records.legal_codes import EntitlementAnswer, MatterRole, OrderState, Phase
from relvald_desktop.records.legal_rights import Claim, EntitlementNote, OrderBreach, RestrainingOrder
from relvald_desktop.records.task import Task
from relvald_desktop.records.values import SafeWindow
from relvald_desktop.rules.matter_timeline import stages
from relvald_desktop.services import casework, legal
from relvald_desktop.services.casework import CaseForm, ChannelForm, PersonForm
from relvald_desktop.services.legal import MatterForm, StepForm
from relvald_desktop.services.legal_rights import ORDERS, OrderForm
from relvald_desktop.ui.dialogs.legal_forms import breach_dialog
from relvald_desktop.ui.language import sentence, translate, translate_count
from relvald_desktop.ui.widgets.deadline_text import deadline_text
from relvald_desktop.ui.widgets.section import scrolled
from relvald_desktop.ui.widgets.stage_bar import StageBar
from tests.ui.conftest import Desk
from tests.ui.driver import write
from tests.ui.papers import fill, part, press, tick

CAPTIONS: dict[str, tuple[str, str]] = {
    # English text: its context, and the Swedish text proposed for it
    "confirmed: {why}": ("Legal", "bekräftat: {why}"),
    "Part of the same case as: {matter}": ("Legal", "Ingår i samma mål som: {matter}"),
    "Also in the same case: {matter}": ("Legal", "I samma mål även: {matter}"),
    "Ended {day}": ("Legal", "Avslutad {day}"),
    "In force: {what}": ("Legal", "Gäller: {what}"),
    "{what}: ran out {day}": ("Legal", "{what}: gick ut {day}"),
    "{what}: {day}, in about {n} months": ("Legal", "{what}: {day}, om ungefär {n} månader"),
    "{what}: {day}, in about {n} years": ("Legal", "{what}: {day}, om ungefär {n} år"),
    "{what}: {day}, in {n} days": ("Legal", "{what}: {day}, om {n} dagar"),
    "(ended)": ("OrderForm", "(avslutad)"),
    "not needed": ("Timeline", "inte aktuellt"),
    "Expected {day}, in {n} days.": ("Legal", "Väntas {day}, om {n} dagar."),
    "! Expected {day}, {n} days ago. What happened?": ("Legal", "! Väntades {day}, för {n} dagar sedan. Vad hände?"),
    "{n} rights to ask about: {what}": ("Legal", "{n} rättigheter att fråga om: {what}"),
    "last day {day}": ("Legal", "sista dag {day}"),
    "! {n} breaches": ("Legal", "! {n} överträdelser"),
    "! not reported to the police": ("Legal", "! inte anmält till polisen"),
    "reported {day}": ("Legal", "anmält {day}"),
    "not paid yet": ("Legal", "inte betalt än"),
    "not paid in full yet": ("Legal", "inte fullt betalt än"),
    "the order has breaches; take them away first, or note it as lifted": ("Errors", "kontaktförbudet har överträdelser; ta bort dem först, eller anteckna att det är upphävt"),
    "Write the amount in whole kronor, as in 12 500.": ("Errors", "Skriv beloppet i hela kronor, som 12 500."),
    "Choose how the matter ended.": ("Errors", "Välj hur rättsprocessen slutade."),
    "Her safe window opens {day} at {time}.": ("Accompaniment", "Hennes säkra tid börjar {day} klockan {time}."),
    "The list is saved.": ("ChecklistSettings", "Listan är sparad."),
    "prosecutor": ("Codes", "åklagare"),
}  # fmt: skip
TODAY = dt.date(2026, 11, 26)
HEARD = "Mötesplats: entrén"


def said(english: str, **values: object) -> str:
    """A text of the table as it stands in the window: Swedish, or English as long as it is not translated."""
    context, swedish = CAPTIONS[english]
    if isinstance(values.get("n"), int):
        return _counted(context, english, swedish, **values)
    shown = translate(context, english)
    assert shown in (english, swedish), f"{context}: {shown!r} stands in the window, {swedish!r} in the table"
    return shown.format(**values) if values else shown


def _counted(context: str, english: str, swedish: str, *, n: Any, **values: object) -> str:
    """A text with a number of things in it; the table has its form for several."""
    several = translate_count(context, english, 2, **values)
    assert several == swedish.format(n=2, **values), several
    return translate_count(context, english, n, **values)


def rights(count: int) -> str:
    """The beginning of the line of a card with so many rights that nobody has asked about."""
    return said("{n} rights to ask about: {what}", n=count, what="")


@pytest.fixture
def case_id(desk: Desk) -> str:
    """A woman who can be reached on Mondays, with her legal tab in sight."""
    made = casework.open_case(
        desk.work, CaseForm(client=PersonForm(given_name="Olga", family_name="Lind"))
    ).id
    window = SafeWindow(0, dt.time(9), dt.time(11))
    form = ChannelForm(value="070-174 06 28", safety=Safety.SAFE, windows=(window,))
    casework.add_channel(desk.work, casework.client_of(desk.work, made) or "", form)
    desk.show(made, "legal")
    desk.settle()
    return made


def reported(desk: Desk, case_id: str, *states: S, **fields: Any) -> LegalMatter:
    """A matter with its steps, noted through the services."""
    fields.setdefault("reported_on", dt.date(2026, 3, 2))
    matter = legal.report_matter(desk.work, case_id, MatterForm(**fields))
    for number, state in enumerate(states, start=1):
        form = StepForm(
            state=state, on=matter.reported_on + dt.timedelta(days=number), jump_reason="enligt beslutet"
        )
        legal.record_step(desk.work, matter.id, form, MatterEnd.NO_LEADS)
    desk.settle()
    return matter


def pick(desk: Desk, under: QWidget, name: str, value: Any) -> None:
    """Choose the row of a box that stands for a value, with the arrow keys."""
    box: QComboBox = part(under, name)
    row = box.findData(value)
    assert row >= 0, f"{value!r} is not in {name!r}"
    box.setFocus()
    while box.currentIndex() != row:
        desk.driver.bot.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < row else Qt.Key.Key_Up)


def in_form(desk: Desk, form: str, opener: str, act: Callable[[Any], None]) -> None:
    """Press a control by its object name, which opens a form, and there do `act`."""
    desk.driver.meanwhile(form, act, lambda: press(desk, desk.shell, opener))
    desk.settle()


def row_button(desk: Desk, caption: str, words: str) -> QAbstractButton:
    """The button of the row in which these words stand."""
    desk.settle()
    found = [
        each
        for each in desk.shell.findChildren(QAbstractButton, "rowAction")
        if each.isVisible() and each.text() == caption and words in each.accessibleName()
    ]
    assert found, f"no {caption!r} beside {words!r}"
    return found[0]


def in_row(desk: Desk, form: str, caption: str, words: str, act: Callable[[Any], None]) -> None:
    button = row_button(desk, caption, words)
    desk.driver.meanwhile(form, act, lambda: desk.driver.bot.mouseClick(button, Qt.MouseButton.LeftButton))
    desk.settle()


def click_in_row(desk: Desk, caption: str, words: str) -> None:
    desk.driver.bot.mouseClick(row_button(desk, caption, words), Qt.MouseButton.LeftButton)
    desk.settle()


def save(desk: Desk, dialog: Any) -> None:
    press(desk, dialog, "save")


def every(desk: Desk, kind: Any) -> list[Any]:
    with desk.work.reading() as session:
        return session.query(kind).order_by(kind.id).all()


def test_a_matter_begins_with_its_report_and_stands_on_a_card(desk: Desk, case_id: str) -> None:
    def report(dialog: Any) -> None:
        fill(desk, dialog, "reportedOn", "2/3")
        tick(desk, dialog, "offence_assault")
        tick(desk, dialog, "help_explained")
        fill(desk, dialog, "police_reference", "5000-K1-26")
        save(desk, dialog)

    in_form(desk, "matterForm", "newMatter", report)
    (matter,) = every(desk, LegalMatter)
    assert matter.reported_on == dt.date(2026, 3, 2)
    text = desk.read()
    assert "misshandel  ·  5000-K1-26" in text
    assert rights(8) in text
    assert part(desk.shell, "stageBar").accessibleName().count(";") == 6


def test_a_jump_is_confirmed_with_a_word_and_its_appeal_becomes_a_task(desk: Desk, case_id: str) -> None:
    matter = reported(desk, case_id)

    def jump(dialog: Any) -> None:
        pick(desk, dialog, "legalState", S.JUDGMENT)
        fill(desk, dialog, "stepOn", "24/11")
        fill(desk, dialog, "nextExpected", "22/12")
        assert not dialog.jump.isVisible()
        save(desk, dialog)
        assert dialog.isVisible()
        assert "”anmäld”" in desk.driver.read(dialog) or "“anmäld”" in desk.driver.read(dialog)
        assert QApplication.focusWidget() is part(dialog, "jumpReason")
        write(dialog.jump, "fick veta av biträdet")
        desk.driver.bot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_form(desk, "stepForm", "noteStep", jump)
    press(desk, desk.shell, "toggleSteps")
    text = desk.read()
    assert said("confirmed: {why}", why="fick veta av biträdet") in text
    assert said("Expected {day}, in {n} days.", day="2026-12-22", n=26) in text
    assert [step.state for step in every(desk, LegalStep)] == [S.REPORTED, S.JUDGMENT]
    (task,) = every(desk, Task)
    assert (task.rule, task.due_on, task.about_id) == ("appeal", dt.date(2026, 12, 15), matter.id)


def test_a_step_is_corrected_taken_away_and_brought_back(desk: Desk, case_id: str) -> None:
    matter = reported(desk, case_id, S.INVESTIGATION_OPENED, S.PROSECUTED)

    def correct(dialog: Any) -> None:
        fill(desk, dialog, "stepOn", "1/9")
        fill(desk, dialog, "stepSource", "Åklagaren per telefon")
        save(desk, dialog)

    assert "2026-03-04  ·  Åtal" not in desk.read()
    press(desk, desk.shell, "toggleSteps")
    in_row(desk, "stepForm", "Ändra", "2026-03-04", correct)
    assert "2026-09-01  ·  Åtal" in desk.read()
    in_row(desk, "stepForm", "Ändra", "2026-09-01", lambda dialog: press(desk, dialog, "remove"))
    assert every(desk, LegalMatter)[0].state is S.INVESTIGATION_OPENED
    desk.driver.press(Qt.Key.Key_Z)
    desk.settle()
    found = every(desk, LegalMatter)[0]
    assert (found.id, found.state, found.state_on) == (matter.id, S.PROSECUTED, dt.date(2026, 9, 1))


def test_a_step_that_ends_the_matter_asks_how(desk: Desk, case_id: str) -> None:
    reported(desk, case_id)

    def end(dialog: Any) -> None:
        pick(desk, dialog, "legalState", S.INVESTIGATION_NOT_OPENED)
        save(desk, dialog)
        assert said("Choose how the matter ended.") in desk.driver.read(dialog)
        pick(desk, dialog, "matterEnd", MatterEnd.NO_OFFENCE)
        save(desk, dialog)

    in_form(desk, "stepForm", "noteStep", end)
    assert every(desk, LegalMatter)[0].end is MatterEnd.NO_OFFENCE
    ended = said("Ended {day}", day="2026-11-26")
    assert f"{ended}  ·  {sentence(MatterEnd.NO_OFFENCE)}" in desk.read()


def test_a_step_without_a_day_names_the_field_that_is_empty(desk: Desk, case_id: str) -> None:
    reported(desk, case_id)

    def note(dialog: Any) -> None:
        fill(desk, dialog, "stepOn", "")
        save(desk, dialog)
        assert "Något saknas: Dag." in desk.driver.read(dialog)
        assert QApplication.focusWidget() is part(dialog, "stepOn")
        dialog.reject()

    in_form(desk, "stepForm", "noteStep", note)
    assert len(every(desk, LegalStep)) == 1


def test_a_reopening_that_never_happened_is_taken_away_with_the_end_said_again(
    desk: Desk, case_id: str
) -> None:
    reported(desk, case_id, S.INVESTIGATION_NOT_OPENED, S.REOPENED)

    def how(dialog: Any) -> None:
        save(desk, dialog)
        assert said("Choose how the matter ended.") in desk.driver.read(dialog)
        pick(desk, dialog, "matterEnd", MatterEnd.CANNOT_BE_PROVED)
        save(desk, dialog)

    def remove(dialog: Any) -> None:
        QTimer.singleShot(0, ask)
        press(desk, dialog, "remove")

    def ask() -> None:
        desk.driver.meanwhile("removedStepForm", how, lambda: desk.driver.bot.wait(1500))

    press(desk, desk.shell, "toggleSteps")
    in_row(desk, "stepForm", "Ändra", "2026-03-04", remove)
    (matter,) = every(desk, LegalMatter)
    assert (matter.state, matter.end) == (S.INVESTIGATION_NOT_OPENED, MatterEnd.CANNOT_BE_PROVED)


def test_an_expected_day_that_passed_asks_what_happened(desk: Desk, case_id: str) -> None:
    matter = reported(desk, case_id)
    form = StepForm(
        state=S.INVESTIGATION_OPENED, on=dt.date(2026, 3, 9), next_expected_on=dt.date(2026, 11, 22)
    )
    legal.record_step(desk.work, matter.id, form)
    desk.settle()
    expected = said("! Expected {day}, {n} days ago. What happened?", day="2026-11-22", n=4)
    (line,) = [each for each in desk.shell.findChildren(QLabel) if each.text() == expected]
    assert line.property("look") == "warning"


def test_matters_are_tried_together_and_get_the_same_step(desk: Desk, case_id: str) -> None:
    leader = reported(desk, case_id)

    def second(dialog: Any) -> None:
        tick(desk, dialog, "offence_unlawful_threat")
        pick(desk, dialog, "joinedTo", leader.id)
        save(desk, dialog)

    in_form(desk, "matterForm", "newMatter", second)
    text = desk.read()
    assert said("Also in the same case: {matter}", matter="olaga hot") in text
    assert said("Part of the same case as: {matter}", matter="2026-03-02") in text
    assert text.index(said("Also in the same case: {matter}", matter="olaga hot")) < text.index(
        said("Part of the same case as: {matter}", matter="2026-03-02")
    )

    def same(dialog: Any) -> None:
        assert part(dialog, "joinedToo").isChecked()
        save(desk, dialog)

    in_form(desk, "stepForm", "noteStep", same)
    assert [each.state for each in every(desk, LegalMatter)] == [S.INVESTIGATION_OPENED] * 2


def test_a_person_has_a_part_in_the_matter(desk: Desk, case_id: str) -> None:
    reported(desk, case_id)

    def person(dialog: Any) -> None:
        save(desk, dialog)
        assert dialog.isVisible()
        pick(desk, dialog, "role", MatterRole.PROSECUTOR)
        fill(desk, dialog, "name", "Petra Provsson")
        fill(desk, dialog, "phone", "08-465 004 21")
        save(desk, dialog)

    in_form(desk, "matterPersonForm", "addPerson", person)
    press(desk, desk.shell, "togglePeople")
    role = said("prosecutor")
    shown = f"{role[:1].upper()}{role[1:]}  ·  Petra Provsson  ·  08-465 004 21"
    assert shown in desk.read()
    in_row(desk, "matterPersonForm", "Ändra", "Petra", lambda dialog: press(desk, dialog, "remove"))
    assert every(desk, MatterPerson) == []
    desk.driver.press(Qt.Key.Key_Z)
    assert shown in desk.read()


def test_rights_are_answered_and_those_of_other_steps_are_shown_on_demand(desk: Desk, case_id: str) -> None:
    reported(desk, case_id)

    def answer(dialog: Any) -> None:
        pick(desk, dialog, "answer_counsel", EntitlementAnswer.GRANTED)
        fill(desk, dialog, "note_counsel", "Bodil är förordnad")
        assert not dialog.findChild(QWidget, "answer_video").isVisible()
        tick(desk, dialog, "everyRight")
        pick(desk, dialog, "answer_video", EntitlementAnswer.ASKED)
        save(desk, dialog)

    in_form(desk, "rightsForm", "rights", answer)
    found = {each.entitlement: (each.answer, each.note) for each in every(desk, EntitlementNote)}
    assert found == {
        "counsel": (EntitlementAnswer.GRANTED, "Bodil är förordnad"), "video": (EntitlementAnswer.ASKED, ""),
    }  # fmt: skip
    assert rights(7) in desk.read()

    def look(dialog: Any) -> None:
        assert part(dialog, "answer_video").currentData() == EntitlementAnswer.ASKED
        save(desk, dialog)

    before = len(desk.log())
    in_form(desk, "rightsForm", "rights", look)
    assert len(desk.log()) == before


def test_an_order_is_broken_and_not_taken_away_while_its_breach_stands(desk: Desk, case_id: str) -> None:
    def order(dialog: Any) -> None:
        pick(desk, dialog, "state", OrderState.IN_FORCE)
        save(desk, dialog)
        assert dialog.isVisible()
        fill(desk, dialog, "last_on", "2027-05-26")
        save(desk, dialog)

    in_form(desk, "orderForm", "ordersAdd", order)
    assert said("last day {day}", day="2027-05-26") in desk.read()

    def breach(dialog: Any) -> None:
        fill(desk, dialog, "what", "Stod vid porten")
        save(desk, dialog)

    in_form(desk, "breachForm", "breachesAdd", breach)
    text = desk.read()
    assert said("! {n} breaches", n=1) in text
    assert said("! not reported to the police") in text
    click_in_row(desk, "Ta bort", said("last day {day}", day="2027-05-26"))
    assert said("the order has breaches; take them away first, or note it as lifted") in desk.read()
    assert len(every(desk, RestrainingOrder)) == 1

    def report(dialog: Any) -> None:
        fill(desk, dialog, "reported_on", "idag")
        save(desk, dialog)

    in_row(desk, "breachForm", "Ändra", "Stod vid porten", report)
    assert said("reported {day}", day="2026-11-26") in desk.read()
    assert every(desk, OrderBreach)[0].reported_on == TODAY


def test_a_claim_waits_until_it_is_paid(desk: Desk, case_id: str) -> None:
    matter = reported(desk, case_id)

    def claim(dialog: Any) -> None:
        fill(desk, dialog, "claimed_on", "idag")
        fill(desk, dialog, "claimed", "tusen")
        save(desk, dialog)
        assert said("Write the amount in whole kronor, as in 12 500.") in desk.driver.read(dialog)
        fill(desk, dialog, "claimed", "20 000 kr")
        save(desk, dialog)

    in_form(desk, "claimForm", "claimsAdd", claim)
    assert said("not paid yet") in desk.read()
    assert every(desk, Claim)[0].matter_id == matter.id

    for paid, waits in (("5000", True), ("15 000", False)):

        def pay(dialog: Any, paid: str = paid) -> None:
            for name, text in (
                ("decided_on", "idag"),
                ("granted", "15000"),
                ("paid_on", "idag"),
                ("paid", paid),
            ):
                fill(desk, dialog, name, text)
            save(desk, dialog)

        in_row(desk, "claimForm", "Ändra", "20\u00a0000", pay)
        assert (said("not paid in full yet") in desk.read()) is waits
    assert said("not paid yet") not in desk.read()


def test_she_is_gone_along_with_planned_by_the_keyboard_alone_and_followed_up_in_her_window(
    desk: Desk, case_id: str
) -> None:
    reported(desk, case_id, S.INVESTIGATION_OPENED)

    def plan(dialog: Any) -> None:
        written = {
            "place": "Provstadens tingsrätt",
            "metBy": "Stina",
            "tonight": "Hos systern",
            "ifHeIsThere": HEARD,
        }
        for _ in range(200):
            field = QApplication.focusWidget()
            name = field.objectName()
            if name in written:
                desk.driver.bot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
                write(field, written.pop(name))
            if name == "minutes":
                desk.driver.bot.keyClick(field, Qt.Key.Key_Up)
            if name == "purpose":
                desk.driver.bot.keyClick(field, Qt.Key.Key_Home)
            if not written:
                break
            desk.driver.bot.keyClick(field, Qt.Key.Key_Tab)
        assert written == {}
        desk.driver.bot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    desk.driver.meanwhile("accompanimentForm", plan, lambda: desk.driver.press(Qt.Key.Key_R))
    (made,) = every(desk, Accompaniment)
    assert (made.place, made.met_by, made.tonight, made.minutes) == (
        "Provstadens tingsrätt", "Stina", "Hos systern", 15,
    )  # fmt: skip
    assert (made.purpose, made.on) == (AccompanimentKind.INTERVIEW, dt.date(2026, 11, 27))

    def carry_out(dialog: Any) -> None:
        press(desk, dialog, "noteHappened")
        tick(desk, dialog, "carriedOut")
        assert dialog.follow_up.date() == dt.date(2026, 11, 30)
        assert said(
            "Her safe window opens {day} at {time}.", day="2026-11-30", time="09:00"
        ) in desk.driver.read(dialog)
        fill(desk, dialog, "nextDates", "Dom den 3/12")
        save(desk, dialog)

    in_row(desk, "accompanimentForm", "Öppna", "Provstadens tingsrätt", carry_out)
    (made,) = every(desk, Accompaniment)
    assert (made.carried_out, made.follow_up_on, made.next_dates) == (
        True,
        dt.date(2026, 11, 30),
        "Dom den 3/12",
    )
    assert "✓ genomförd" in desk.read()


def test_a_day_to_follow_up_that_is_chosen_already_stays(desk: Desk, case_id: str) -> None:
    def plan(dialog: Any) -> None:
        assert not dialog.follow_up.isVisible()
        press(desk, dialog, "noteHappened")
        fill(desk, dialog, "followUpOn", "28/11")
        tick(desk, dialog, "carriedOut")
        save(desk, dialog)

    in_form(desk, "accompanimentForm", "newAccompaniment", plan)
    assert every(desk, Accompaniment)[0].follow_up_on == dt.date(2026, 11, 28)


def test_the_units_checklist_is_changed_in_the_settings_and_begins_new_accompaniments(
    desk: Desk, case_id: str
) -> None:
    desk.place(Qt.Key.Key_9)
    desk.driver.tab("Skrivande")
    desk.settle()
    pick(desk, desk.shell, "listPurpose", AccompanimentKind.HEARING)
    pick(desk, desk.shell, "listPhase", Phase.DURING)
    fill(desk, desk.shell, "unitChecklistNew", "Vatten på bordet")
    desk.driver.bot.keyClick(part(desk.shell, "unitChecklistNew"), Qt.Key.Key_Return)
    press(desk, desk.shell, "saveChecklist")
    assert said("The list is saved.") in desk.read()
    seen: list[list[str]] = []

    def look(dialog: Any) -> None:
        rows: QListWidget = part(dialog, "duringList")
        seen.append([rows.item(number).text() for number in range(rows.count())])
        dialog.reject()

    for _ in range(2):
        desk.show(case_id, "legal")
        desk.settle()
        in_form(desk, "accompanimentForm", "newAccompaniment", look)
        desk.place(Qt.Key.Key_9)
        desk.driver.tab("Skrivande")
        desk.settle()
        assert part(desk.shell, "unitChecklist").count() == len(seen[-1])
        press(desk, desk.shell, "resetChecklist")
    assert seen[0] == [*seen[1], "Vatten på bordet"]


def test_the_stages_stand_in_several_rows_where_there_is_little_room(desk: Desk) -> None:
    bar = StageBar(stages([(S.REPORTED, TODAY)], None, None))
    area = scrolled(bar)
    desk.driver.bot.addWidget(area)
    area.show()
    rows = []
    for width in (1200, 500, 200):
        area.resize(width, 900)
        desk.driver.bot.wait(40)
        boxes = [box for box in bar.children() if isinstance(box, QWidget)]
        rows.append(len({box.y() for box in boxes}))
        assert all(box.geometry().right() <= bar.width() for box in boxes)
        assert area.horizontalScrollBar().maximum() == 0
    assert rows[0] == 1
    assert rows[0] < rows[1] < rows[2]


def test_nothing_is_chosen_for_her_when_a_matter_ends_otherwise(desk: Desk, case_id: str) -> None:
    reported(desk, case_id)

    def end(dialog: Any) -> None:
        assert part(dialog, "whyEnded").currentData() is None
        save(desk, dialog)
        assert said("Choose how the matter ended.") in desk.driver.read(dialog)
        pick(desk, dialog, "whyEnded", MatterEnd.WITHDREW_PRESSURE)
        save(desk, dialog)

    in_form(desk, "endForm", "noteEnd", end)
    assert every(desk, LegalMatter)[0].end is MatterEnd.WITHDREW_PRESSURE


def test_what_is_unfolded_stays_so_while_the_page_lives(desk: Desk, case_id: str) -> None:
    reported(desk, case_id, S.INVESTIGATION_OPENED)
    press(desk, desk.shell, "toggleSteps")
    assert QApplication.focusWidget() is part(desk.shell, "toggleSteps")

    def note(dialog: Any) -> None:
        pick(desk, dialog, "legalState", S.PROSECUTED)
        save(desk, dialog)

    in_form(desk, "stepForm", "noteStep", note)
    assert "2026-03-03  ·  " in desk.read()
    press(desk, desk.shell, "toggleSteps")
    assert "2026-03-03  ·  " not in desk.read()


def test_a_day_in_court_is_proposed_in_the_newest_open_matter_and_its_court(desk: Desk, case_id: str) -> None:
    leader = reported(desk, case_id, court="Provstadens tingsrätt")
    joined = reported(desk, case_id, reported_on=dt.date(2026, 4, 2), joined_to=leader.id)
    ended = reported(desk, case_id, S.INVESTIGATION_NOT_OPENED, reported_on=dt.date(2026, 5, 2))

    def look(dialog: Any) -> None:
        matter = part(dialog, "matterChoice")
        assert matter.currentData() == leader.id
        assert said("(ended)") in matter.itemText(matter.findData(ended.id))
        assert said("(ended)") not in matter.itemText(matter.findData(joined.id))
        assert dialog.place.text() == "Provstadens tingsrätt"
        pick(desk, dialog, "purpose", AccompanimentKind.INTERVIEW)
        assert dialog.place.text() == ""
        fill(desk, dialog, "place", "Polishuset")
        pick(desk, dialog, "purpose", AccompanimentKind.HEARING)
        save(desk, dialog)

    in_form(desk, "accompanimentForm", "newAccompaniment", look)
    assert every(desk, Accompaniment)[0].place == "Polishuset"
    assert "Polishuset" in desk.driver.read(part(desk.shell, "legalTop"))


def test_an_order_in_force_stands_on_top(desk: Desk, case_id: str) -> None:
    form = OrderForm(state=OrderState.IN_FORCE, last_on=dt.date(2027, 5, 26))
    ORDERS.add(desk.work, form, case_id=case_id)
    desk.settle()
    expected = said("In force: {what}", what="Kontaktförbud  ·  sista dag 2027-05-26")
    assert expected in desk.driver.read(part(desk.shell, "legalTop"))


@pytest.mark.parametrize(
    ("due_on", "text", "values"),
    [
        ("2026-11-20", "{what}: ran out {day}", {}),
        ("2026-12-06", "{what}: {day}, in {n} days", {"n": 10}),
        ("2027-02-24", "{what}: {day}, in {n} days", {"n": 90}),
        ("2027-06-25", "{what}: {day}, in about {n} months", {"n": 6}),
        ("2028-11-26", "{what}: {day}, in about {n} years", {"n": 2}),
        ("2036-11-25", "{what}: {day}, in about {n} years", {"n": 9}),
    ],
)
def test_a_last_day_far_away_is_told_in_months_and_years(
    desk: Desk, due_on: str, text: str, values: dict[str, int]
) -> None:
    shown = deadline_text("Sista dag", dt.date.fromisoformat(due_on), TODAY)
    assert shown == said(text, what="Sista dag", day=due_on, **values)


def test_a_stage_that_was_not_needed_says_so_and_one_that_says_its_name_says_it_once(desk: Desk) -> None:
    steps = [(S.REPORTED, TODAY), (S.PROSECUTED, TODAY), (S.JUDGMENT, TODAY), (S.FINAL, TODAY)]
    bar = StageBar(stages(steps, None, TODAY))
    desk.driver.bot.addWidget(bar)
    texts = [each.text() for each in bar.findChildren(QLabel)]
    assert texts.count(said("not needed")) == 3
    assert texts[texts.index("✓ Åtal") + 1] == "2026-11-26"


def test_only_an_order_that_was_granted_can_be_broken(desk: Desk, case_id: str) -> None:
    refused = ORDERS.add(desk.work, OrderForm(state=OrderState.REFUSED), case_id=case_id)
    granted = ORDERS.add(
        desk.work, OrderForm(state=OrderState.IN_FORCE, decided_on=dt.date(2026, 11, 1), last_on=dt.date(2027, 5, 1)),
        case_id=case_id,
    )  # fmt: skip
    assert desk.shell.workspace is not None
    form = breach_dialog(desk.shell.workspace.context, case_id, None, desk.shell)
    box = form.widgets["order_id"]
    assert [box.itemData(row) for row in range(box.count())] == [granted.id]
    assert refused.id != granted.id

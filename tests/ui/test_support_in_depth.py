"""Women who have not left: reached safely, reviewed, planned with, never lost sight of; and the people around them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QMessageBox,
    QTableWidget,
    QTabWidget,
    QTextBrowser,
    QWidget,
)

from relvald_desktop.documents.help_texts import TOPICS, read_topic, title_of
from relvald_desktop.documents.safety_papers import MayNotKeep, PlanPaper
from relvald_desktop.records.codes import (
    CloseReason,
    ContactState,
    ProtectedKind,
    RelationshipState,
    Role,
    Safety,
)
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.records.referral import Referral
from relvald_desktop.records.risk import RiskReview
from relvald_desktop.records.safety_plan import SafetyPlan
from relvald_desktop.records.support_codes import AttemptResult, CardLanguage, RiskLevel
from relvald_desktop.records.task import Task
from relvald_desktop.records.values import PartialDate, SafeWindow
from relvald_desktop.release.case_papers import prepare_plan
from relvald_desktop.rules.leaks import MASK
from relvald_desktop.services import casework, journal
from relvald_desktop.services.casework import CaseForm, ChannelForm, PersonForm
from relvald_desktop.ui.places import PLACES
from relvald_desktop.wording import Wording
from tests.reading import texts_of
from tests.ui.conftest import Desk
from tests.ui.driver import write

NUMBER, HIS_HOME = "070-174 06 28", "08-465 004 10"
TODAY = dt.date(2026, 11, 26)


@pytest.fixture
def case_id(desk: Desk) -> str:
    """A woman at home, with a mobile that is safe on Thursdays and a telephone that never is."""
    work = desk.work
    made = casework.open_case(work, CaseForm(client=PersonForm(given_name="Olga", family_name="Lind"))).id
    casework.change_relationship(work, made, RelationshipState.LIVES_WITH_HIM, PartialDate(2025))
    person = casework.client_of(work, made) or ""
    window = SafeWindow(3, dt.time(9), dt.time(11))
    safe = ChannelForm(
        value=NUMBER, safety=Safety.SAFE, windows=(window,), say_if_other_answers="biblioteket"
    )
    casework.add_channel(work, person, safe)
    casework.add_channel(work, person, ChannelForm(value=HIS_HOME, safety=Safety.UNSAFE))
    return made


def one(desk: Desk, kind: Any) -> Any:
    with desk.work.reading() as session:
        return session.query(kind).order_by(kind.id.desc()).first()


def answer(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> list[str]:
    asked: list[str] = []

    def question(
        parent: object, title: str, text: str, *rest: object, **more: object
    ) -> QMessageBox.StandardButton:
        asked.append(text)
        return button

    monkeypatch.setattr(QMessageBox, "question", question)
    return asked


def test_copying_an_unsafe_number_asks_first_and_is_logged(
    desk: Desk, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.show(case_id, "overview")
    assert "OSÄKERT" in desk.read()
    asked = answer(monkeypatch, QMessageBox.StandardButton.No)
    copy = desk.buttons("Kopiera")
    desk.driver.bot.mouseClick(copy[1], Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    assert QApplication.clipboard().text() != HIS_HOME
    answer(monkeypatch, QMessageBox.StandardButton.Yes)
    desk.driver.bot.mouseClick(copy[1], Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == HIS_HOME
    with desk.work.reading() as session:
        entry = session.query(LogEntry).order_by(LogEntry.seq.desc()).first()
    assert entry is not None
    assert (entry.action, entry.case_id) == ("channel.copied", case_id)
    assert '"safe":false' in entry.details
    assert HIS_HOME not in entry.details


def test_a_safe_call_begins_on_today_and_its_end_is_one_key(desk: Desk, case_id: str) -> None:
    desk.place(Qt.Key.Key_1)
    assert "KV-0001  ·  mobil  ·  till 11:00  ·  säg ”biblioteket”" in desk.read()

    def call(dialog: Any) -> None:
        assert NUMBER in desk.driver.read(dialog)
        desk.driver.bot.keyClick(dialog, Qt.Key.Key_F7)

    desk.in_form("callDialog", call, "Ring")
    contact = one(desk, Contact)
    assert (contact.attempt, contact.state) == (AttemptResult.HE_ANSWERED, ContactState.SIGNED)
    assert "channel.dialled" in desk.log()
    desk.clock.at += dt.timedelta(minutes=45)
    desk.place(Qt.Key.Key_2)
    desk.place(Qt.Key.Key_1)
    assert "Stänger snart (1)" in desk.read()


def test_an_attempt_is_noted_with_one_key_in_the_case_and_can_be_undone(desk: Desk, case_id: str) -> None:
    desk.show(case_id, "journal")
    desk.settle()
    desk.driver.press(Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    desk.settle()
    assert one(desk, Contact).attempt is AttemptResult.NO_ANSWER
    assert "Inget svar" in desk.read()
    desk.driver.press(Qt.Key.Key_Z)
    assert one(desk, Contact) is None


def test_windows_have_exceptions_and_an_end(desk: Desk, case_id: str) -> None:
    desk.show(case_id, "overview")

    def change(dialog: Any) -> None:
        desk.driver.type("Utom", "26/11–28/11, 24/12", dialog)
        desk.driver.type("Gäller till och med", "31/12", dialog)
        desk.driver.click("Och säkert igen på fre", dialog)
        desk.driver.click("Spara", dialog)

    edit = next(each for each in desk.buttons("Ändra") if each.accessibleName().startswith("Ändra: Mobil"))
    desk.driver.meanwhile(
        "channelForm", change, lambda: desk.driver.bot.mouseClick(edit, Qt.MouseButton.LeftButton)
    )
    text = desk.read()
    assert "utom 2026-11-26–2026-11-28, 2026-12-24" in text
    assert "INGEN väg är känd som säker" in text
    assert "säker tid från tors 2026-12-03 09:00" in text
    desk.place(Qt.Key.Key_1)
    assert "Säkert att ringa nu (0)" in desk.read()


def test_departures_and_returns_stand_in_one_line(desk: Desk, case_id: str) -> None:
    for status, since in (
        (RelationshipState.SEPARATED, PartialDate(2026, 3)), (RelationshipState.RETURNED, PartialDate(2026, 21)),
        (RelationshipState.PLANNING, PartialDate(2026, 11, 1)),
    ):  # fmt: skip
        casework.change_relationship(desk.work, case_id, status, since)
    desk.show(case_id, "support")
    expected = "Bor med honom (2025)  →  Separerad (2026-03)  →  Åter hos honom (våren 2026)  →  Planerar lämna (2026-11-01)"
    assert expected in desk.read()


def test_a_template_fills_in_a_contact_that_is_signed_and_printed_masked(
    desk: Desk, case_id: str, tmp_path: Path
) -> None:
    casework.protect_value(
        desk.work, casework.client_of(desk.work, case_id) or "", ProtectedKind.ADDRESS, "Björkgatan 12"
    )
    desk.place(Qt.Key.Key_9)
    desk.driver.tab("Skrivande")

    def template(dialog: Any) -> None:
        desk.driver.type("Rubrik", "Stödsamtal", dialog)
        desk.driver.type("Text", "Hur hon har det:", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("templateForm", template, "Ny mall …")
    desk.show(case_id, "journal")

    def contact(dialog: Any) -> None:
        desk.driver.choose("Mall", "Stödsamtal", dialog)
        assert dialog.text.toPlainText() == "Hur hon har det:"
        write(dialog.text, " bor kvar på Björkgatan 12")
        desk.driver.click("Signera", dialog)

    desk.driver.meanwhile("contactForm", contact, lambda: desk.driver.press(Qt.Key.Key_J))
    target = tmp_path / "journal.pdf"

    def preview(dialog: Any) -> None:
        assert not dialog.print_button.isEnabled()
        desk.driver.click("Maskera det skyddade", dialog)
        assert dialog.print_button.isEnabled()
        desk.driver.in_file_dialog(target, lambda: desk.driver.click("Spara som PDF …", dialog))
        dialog.accept()

    desk.in_form("preview", preview, "Skriv ut …")
    paper = "\n".join(texts_of(target.read_bytes()))
    assert "Björkgatan" not in paper
    assert MASK in paper
    assert "Signerad 2026-11-26 av Stina Testsson" in paper
    assert {"journal.stopped", "journal.saved"} <= set(desk.log())


def review(desk: Desk, level: str, **answers: str) -> None:
    def fill(dialog: Any) -> None:
        desk.driver.choose("Hur ser hon på det?", "Hon är rädd", dialog)
        for factor, answered in answers.items():
            desk.driver.choose(factor.replace("_", " "), answered, dialog)
        desk.driver.click("Spara", dialog)
        assert "nivå, skäl" in desk.driver.read(dialog)
        desk.driver.choose("Min bedömning", level, dialog)
        desk.driver.type("Skäl", "Hoten är tydligare", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("riskForm", fill, "Ny riskbedömning …")


def test_risk_is_reviewed_compared_and_reminded_of(desk: Desk, case_id: str) -> None:
    desk.show(case_id, "support")
    review(desk, "Förhöjd", Han_skadar_djur="Ja")
    desk.clock.at += dt.timedelta(days=10)
    review(desk, "Hög", Han_kan_få_tag_i_skjutvapen="Ja")
    newest = one(desk, RiskReview)
    assert newest.level is RiskLevel.HIGH
    assert newest.review_by == TODAY + dt.timedelta(days=40)
    assert "⚑ 1 röd flagga" in desk.read()
    seen = []

    def compare(dialog: Any) -> None:
        table = dialog.findChild(QTableWidget, "riskTable")
        seen.extend(table.item(row, 0).text() for row in range(table.rowCount()))
        seen.append(dialog.findChild(QWidget, "chart").accessibleName())
        dialog.accept()

    desk.in_form("riskComparison", compare, "Jämför …")
    assert "● ⚑ Han kan få tag i skjutvapen" in seen
    assert "Han skadar djur" in seen
    assert "2026-11-26: förhöjd, 2026-12-06: hög" in seen[-1]
    desk.clock.at += dt.timedelta(days=35)
    desk.place(Qt.Key.Key_1)
    assert "KV-0001  ·  ny riskbedömning" in desk.read()


def test_the_result_of_an_instrument_is_noted_without_its_items(desk: Desk, case_id: str) -> None:
    desk.show(case_id, "support")

    def fill(dialog: Any) -> None:
        desk.driver.type("Version eller del", "Farlighetsbedömning", dialog)
        desk.driver.click("Spara", dialog)
        assert "Summa" in desk.driver.read(dialog.notice)
        desk.driver.type("Summa", "12", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("instrumentForm", fill, "Nytt resultat …")
    assert "FREDA  ·  Farlighetsbedömning  ·  12" in desk.read()


def test_a_plan_has_versions_and_goes_home_only_if_she_may_keep_it(
    desk: Desk, case_id: str, tmp_path: Path
) -> None:
    desk.show(case_id, "support")

    def write_plan(dialog: Any) -> None:
        desk.driver.click("Spara som ny version", dialog)
        assert "minst ett avsnitt" in desk.driver.read(dialog)
        desk.driver.type("Ett ord som betyder: hämta hjälp", "paprika", dialog)
        desk.driver.click("Spara som ny version", dialog)

    desk.in_form("planForm", write_plan, "Säkerhetsplan …")
    plan = one(desk, SafetyPlan)
    with pytest.raises(MayNotKeep):
        prepare_plan(desk.work, plan.id, PlanPaper.POCKET, CardLanguage.SWEDISH, Wording("sv"))

    def agree(dialog: Any) -> None:
        desk.driver.choose("Kan hon ha papper hemma?", "ja, hon säger att det är säkert", dialog)
        desk.driver.click("Spara som ny version", dialog)

    desk.in_form("planForm", agree, "Säkerhetsplan …")
    assert one(desk, SafetyPlan).version == 2
    target = tmp_path / "kort.pdf"

    def choose(dialog: Any) -> None:
        desk.driver.choose("Papper", "Neutralt kort", dialog)
        desk.driver.choose("Kortets språk", "Arabiska", dialog)
        desk.driver.click("Förhandsgranska …", dialog)

    def save(dialog: Any) -> None:
        desk.driver.in_file_dialog(target, lambda: desk.driver.click("Spara som PDF …", dialog))
        dialog.accept()

    desk.driver.meanwhile("preview", save, lambda: desk.in_form("planPaperForm", choose, "Papper …"))
    text = "\n".join(texts_of(target.read_bytes()))
    assert "020-50 50 50" in text
    assert "KV-0001" not in text
    assert "Relvåld" not in text
    assert any("\u0600" <= letter <= "\u06ff" or "\ufb50" <= letter <= "\ufeff" for letter in text)


def test_silence_alarms_by_risk_and_rests_with_a_reason(desk: Desk, case_id: str) -> None:
    desk.show(case_id, "support")
    review(desk, "Akut")
    desk.clock.at += dt.timedelta(days=3)
    desk.place(Qt.Key.Key_1)
    assert "KV-0001  ·  hör hur hon har det" in desk.read()

    def rest(dialog: Any) -> None:
        desk.driver.click("Spara", dialog)
        assert "varför" in desk.driver.read(dialog)
        desk.driver.type("Varför", "Hon är bortrest med barnen", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("snoozeForm", rest, "Vila …")
    assert "hör hur hon har det" not in desk.read()
    desk.clock.at += dt.timedelta(days=8)
    desk.place(Qt.Key.Key_4)
    desk.place(Qt.Key.Key_1)
    assert "KV-0001  ·  hör hur hon har det" in desk.read()
    journal.write_and_sign_contact(desk.work, case_id, journal.ContactForm(text="Samtal"))
    assert "hör hur hon har det" not in desk.read()


def test_a_child_is_noticed_and_reported_with_the_days_counted(desk: Desk, case_id: str) -> None:
    casework.add_person(desk.work, case_id, PersonForm(given_name="Leo"), Role.CHILD)
    desk.show(case_id, "children")

    def notice(dialog: Any) -> None:
        desk.driver.click("Har hört", dialog)
        desk.driver.choose("Bor", "Hos båda", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("noticeForm", notice, "Notera …")

    def concern(dialog: Any) -> None:
        desk.driver.type("Uppmärksammat", "24/11", dialog)
        desk.driver.type("Skickad", "23/11", dialog)
        desk.driver.click("Spara", dialog)
        assert "ligger före det i ”Uppmärksammat”" in desk.driver.read(dialog)
        desk.driver.type("Skickad", "", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("concernForm", concern, "Orosanmälan …")
    text = desk.read()
    assert "Leo  ·  har hört  ·  bor hos båda" in text
    assert "! INTE SKICKAD (arbetsdagar: 2)" in text

    def sent(dialog: Any) -> None:
        desk.driver.type("Skickad", "idag", dialog)
        desk.driver.click("Spara", dialog)

    edit = next(each for each in desk.buttons("Ändra") if "INTE SKICKAD" in each.accessibleName())
    desk.driver.meanwhile(
        "concernForm", sent, lambda: desk.driver.bot.mouseClick(edit, Qt.MouseButton.LeftButton)
    )
    assert "skickad 2026-11-26 (arbetsdagar: 2)" in desk.read()


def test_the_man_is_a_risk_to_staff_and_comes_to_the_mens_clinic(desk: Desk, case_id: str) -> None:
    desk.show(case_id, "man")

    def risk(dialog: Any) -> None:
        desk.driver.click("Kan bära vapen", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("staffRiskForm", risk, "Notera en risk …")
    assert "! Risk för personal: kan bära vapen" in desk.read()

    def refer(dialog: Any) -> None:
        desk.driver.type("Skickad", "16/11", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("referralForm", refer, "Hänvisa till mansmottagningen …")
    desk.place(Qt.Key.Key_6)
    desk.driver.find(QTabWidget, "Samverkan").setCurrentIndex(1)
    assert "ingen första kontakt, 10 dagar" in desk.read()
    desk.click_row("Första kontakt i dag")
    assert "första kontakt efter 10 dagar" in desk.read()
    assert one(desk, Referral).taken_up_on == TODAY


def test_a_disclosure_on_consent_needs_one_that_is_valid(desk: Desk, case_id: str) -> None:
    desk.show(case_id, "secrecy")

    def disclose(dialog: Any) -> None:
        desk.driver.type("Vad som lämnades", "Tid för förhör", dialog)
        desk.driver.type("Till vem", "Biträdet", dialog)
        box = desk.driver.find(QComboBox, "Rättslig grund", dialog)
        box.setCurrentIndex(box.findData("consent"))
        desk.driver.click("Spara", dialog)
        assert "Inget samtycke från henne gällde" in desk.driver.read(dialog)
        dialog.reject()

    desk.in_form("disclosureForm", disclose, "Nytt utlämnande …")

    def consent(dialog: Any) -> None:
        desk.driver.type("Vad som får berättas", "Tider", dialog)
        desk.driver.type("Till vem", "Biträdet", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("consentForm", consent, "Nytt samtycke …")
    assert "✓ gäller" in desk.read()

    def again(dialog: Any) -> None:
        assert "det här hade du börjat skriva" in desk.driver.read(dialog).lower()
        desk.driver.click("Spara", dialog)

    desk.in_form("disclosureForm", again, "Nytt utlämnande …")
    assert "Tid för förhör  ·  Biträdet  ·  hon har samtyckt" in desk.read()


def test_a_task_stands_in_the_weeks_and_is_done_on_its_day(desk: Desk, case_id: str) -> None:
    desk.show(case_id, "support")

    def task(dialog: Any) -> None:
        desk.driver.type("Vad ska göras?", "Ringa om biträde", dialog)
        desk.driver.type("Senast", "30/11", dialog)
        desk.driver.click("Ett samtal till henne: bara på säker tid", dialog)
        desk.driver.click("Spara", dialog)

    desk.driver.meanwhile("taskForm", task, lambda: desk.driver.press(Qt.Key.Key_T))
    assert one(desk, Task).due_on == dt.date(2026, 11, 30)
    desk.place(Qt.Key.Key_1)
    desk.driver.find(QTabWidget, "Dag och veckor").setCurrentIndex(1)
    table = desk.driver.find(QTableWidget, "Veckor")
    assert "KV-0001 Ringa om biträde" in table.item(1, 0).text()
    assert table.verticalHeaderItem(1).text() == "v 49"
    table.setCurrentCell(1, 0)
    assert "samtal på säker tid" in desk.read()
    desk.driver.find(QTabWidget, "Dag och veckor").setCurrentIndex(0)
    desk.clock.at += dt.timedelta(days=5)
    desk.place(Qt.Key.Key_2)
    desk.place(Qt.Key.Key_1)
    text = desk.read()
    assert "KV-0001  ·  Ringa om biträde" in text
    assert "1 arbetsdag försenad (skulle ha gjorts 2026-11-30)  ·  inte säkert att ringa nu" in text
    desk.click_row("Klart")
    assert one(desk, Task).done_on == dt.date(2026, 12, 1)
    assert "Ringa om biträde" not in desk.read().replace("Klart: Ringa om biträde", "")


def test_meetings_with_the_police_are_counted_against_two(desk: Desk) -> None:
    desk.place(Qt.Key.Key_6)
    assert "! 0 av 2 hållna" in desk.read()

    def meeting(dialog: Any) -> None:
        desk.driver.type("Dag", "2026-11-12", dialog)
        desk.driver.type("Med", "Lokalpolisområdet", dialog)
        desk.driver.click("Mötet är hållet", dialog)
        desk.driver.type("Beslut", "Ringer samma dag", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("meetingForm", meeting, "Nytt möte …")

    def action(dialog: Any) -> None:
        desk.driver.type("Vad ska göras?", "Skriva om rutinen", dialog)
        desk.driver.type("Av vem", "Stina", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("actionForm", action, "Lägg till åtgärd")
    text = desk.read()
    assert "! 1 av 2 hållna" in text
    assert "☐ Skriva om rutinen  ·  Stina" in text
    desk.click_row("Klart")
    assert "✓ Skriva om rutinen" in desk.read()


def test_search_finds_word_forms_filters_and_keeps_a_search(desk: Desk, case_id: str) -> None:
    journal.write_and_sign_contact(
        desk.work, case_id, journal.ContactForm(text="Talade om polisanmälan och södra skolan")
    )
    found: dict[str, list[str]] = {}

    def search(dialog: Any) -> None:
        for typed in (
            "anmälan", "anmälningar polis", "sodra", "södra", "sodrå", "typ:anteckning skolan", "typ:signal skolan",
            "från:2026-12 skolan", "från:2026-11 skolan", "ärende:KV-0001 skolan", "ärende:KV-0002 skolan", '"södra skolan"',
        ):  # fmt: skip
            desk.driver.type("Sök", typed, dialog)
            dialog.search()
            rows = [dialog.found.item(row).text() for row in range(dialog.found.count())]
            found[typed] = [row for row in rows if "anteckning" in row]
        desk.driver.type("Sök", "typ:anteckning skolan", dialog)
        desk.in_form("searchForm", lambda form: desk.driver.click("Spara", form), "Spara sökningen …")
        desk.driver.type("Sök", "skolan", dialog)
        dialog.search()
        rows = [dialog.found.item(row).text() for row in range(dialog.found.count())]
        assert "Sparad sökning: typ:anteckning skolan" in rows
        dialog.reject()

    desk.driver.meanwhile("palette", search, lambda: desk.driver.press(Qt.Key.Key_K))
    hits = {typed: bool(rows) for typed, rows in found.items()}
    assert hits == {
        "anmälan": True, "anmälningar polis": False, "sodra": True, "södra": True, "sodrå": False,
        "typ:anteckning skolan": True, "typ:signal skolan": False, "från:2026-12 skolan": False,
        "från:2026-11 skolan": True, "ärende:KV-0001 skolan": True, "ärende:KV-0002 skolan": False, '"södra skolan"': True,
    }  # fmt: skip
    assert "»skolan«" in found["typ:anteckning skolan"][0]


@pytest.mark.parametrize("place", [*PLACES])
def test_there_is_help_for_each_place(desk: Desk, place: str) -> None:
    assert desk.shell.workspace is not None
    desk.shell.workspace.go(place)
    seen = []

    def look(dialog: Any) -> None:
        seen.append(dialog.findChild(QTextBrowser).toPlainText())
        dialog.accept()

    desk.driver.meanwhile(
        "helpDialog", look, lambda: desk.driver.press(Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    )
    assert len(seen[0]) > 100


def test_there_is_help_for_each_tab_of_a_case(desk: Desk, case_id: str) -> None:
    for tab in ("overview", "journal", "support", "children", "man", "legal", "secrecy", "log"):
        desk.show(case_id, tab)
        seen = []

        def look(dialog: Any, seen: list[str] = seen) -> None:
            seen.append(dialog.topics.currentItem().text())
            dialog.accept()

        desk.driver.meanwhile(
            "helpDialog", look, lambda: desk.driver.press(Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
        )
        assert seen == [title_of(read_topic(tab, "sv"))]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_topic_is_written_in_both_languages(language: str) -> None:
    for topic in TOPICS:
        assert read_topic(topic, language).startswith("# ")


def test_a_woman_without_a_review_is_watched_as_a_raised_risk_until_her_case_is_closed(
    desk: Desk, case_id: str
) -> None:
    desk.clock.at += dt.timedelta(days=15)
    desk.place(Qt.Key.Key_2)
    desk.place(Qt.Key.Key_1)
    assert "KV-0001  ·  hör hur hon har det" in desk.read()
    casework.close_case(desk.work, case_id, CloseReason.MOVED)
    assert "hör hur hon har det" not in desk.read()


def test_an_interpreter_who_knows_him_and_a_sister_stand_among_the_people(desk: Desk, case_id: str) -> None:
    desk.show(case_id, "overview")
    for role, note in (("Tolk", "används inte: känner honom"), ("Närstående", "syster, vet om det")):

        def person(dialog: Any, role: str = role, note: str = note) -> None:
            desk.driver.choose("Roll", role, dialog)
            desk.driver.type("Anteckning om rollen", note, dialog)
            desk.driver.click("Spara", dialog)

        desk.in_form("personForm", person, "Lägg till person …")
    text = desk.read()
    assert "används inte: känner honom" in text
    assert "syster, vet om det" in text


def test_a_case_is_marked_acute_and_stands_first(desk: Desk, case_id: str) -> None:
    desk.show(case_id, "overview")
    desk.click_row("Markera som akut")
    assert "! AKUT" in desk.read()
    desk.place(Qt.Key.Key_1)
    assert "KV-0001  ·  AKUT  ·  mobil" in desk.read()


def test_a_signed_note_is_corrected_in_sight(desk: Desk, case_id: str) -> None:
    journal.write_and_sign_contact(
        desk.work, case_id, journal.ContactForm(text="Samtal i går", minutes=30, participants="Hon och jag")
    )
    desk.show(case_id, "journal")
    assert "Hon och jag" in desk.read()

    def correct(dialog: Any) -> None:
        desk.driver.type("Tillägg", "Det var i förrgår", dialog)
        desk.driver.click("Detta rättar anteckningen", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("addendumForm", correct, "Lägg till")
    assert "Rättelse 2026-11-26, Stina Testsson: Det var i förrgår" in desk.read()

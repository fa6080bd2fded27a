"""Sammanställning driven as she does: choose, compare, go to the records, save, issue again, add up, see what was missed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QTableView,
    QTabWidget,
    QWidget,
)

from relvald_desktop.documents.summary_words import indicator_definition
from relvald_desktop.records.codes import Source
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.release.artefact import Artefact, Format
from relvald_desktop.release.readback import Part, read_back
from relvald_desktop.rules.figures.as_json import from_json, to_json
from relvald_desktop.rules.figures.values import Report, Summary
from relvald_desktop.rules.periods import PERIODS, period, period_before
from relvald_desktop.services.demo import fill_store
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.reports import definitions
from relvald_desktop.services.summary import compare, prepare_report, summarise
from relvald_desktop.ui.dialogs.summary_preview import FORMAT_WORDS
from relvald_desktop.ui.language import translate, wording
from tests.conftest import StandingClock, make_store
from tests.ui.conftest import Desk
from tests.ui.papers import departures, fill, in_sight, part, press, save_as, tick, told

IN_SHORT, REACH, ALL, TARGETS, ISSUED, ADD_UP = range(6)
CASES = 12
OPENED = "figure_women"


@pytest.fixture
def practice_cases(request: pytest.FixtureRequest) -> int:
    return CASES if "page" in request.fixturenames else 0


@pytest.fixture
def page(desk: Desk) -> Any:
    """The page of a filled store, showing the last half-year."""
    return open_page(desk, OPENED)


def open_page(desk: Desk, waited_for: str) -> Any:
    desk.place(Qt.Key.Key_7)
    desk.driver.wait(lambda: in_sight(desk.shell, waited_for))
    assert desk.shell.workspace is not None
    return desk.shell.workspace.page("summary")


def choose(desk: Desk, name: str, text: str) -> None:
    desk.driver.choose(part(desk.shell, name).accessibleName(), text)


def choose_period(desk: Desk, key: str) -> Report:
    """Choose a period, and wait for its figures."""
    choose(desk, "period", translate("Periods", PERIODS[key]))
    days = period(key, desk.clock.today())
    expected = compare(desk.work, *days, before=False, last_year=False)
    told_value = str(expected.summary.tables["women_by_status"].total)
    desk.driver.wait(lambda: part(desk.shell, OPENED).text() == told_value)
    return expected


def go_to_tab(desk: Desk, page: Any, number: int) -> None:
    bar = page.findChild(QTabWidget, "summaryTabs").tabBar()
    desk.driver.bot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())


def click(desk: Desk, under: QWidget, name: str) -> Callable[[], None]:
    return lambda: press(desk, under, name)


def choose_format(desk: Desk, name: str, format_: Format) -> None:
    choose(desk, name, translate("SummaryPage", FORMAT_WORDS[format_]))


def save_from_preview(desk: Desk, then: Callable[[], None], target: Path) -> list[str]:
    """Do `then`, which shows something before it leaves, and save it. Gives what the window showed as text."""
    shown: list[str] = []

    def save(preview: Any) -> None:
        shown.append(preview.text.toPlainText())
        save_as(desk, preview, target)
        shown.append(told(preview))
        press(desk, preview, "close")

    desk.driver.meanwhile("preview", save, then)
    return shown


def words_in(file: Path, format_: Format) -> str:
    return "\n".join(
        each.text
        for each in read_back(Artefact(file.read_bytes(), format_, file.name))
        if each.part is not Part.NAME
    )


def place(desk: Desk) -> str:
    assert desk.shell.workspace is not None
    return str(desk.shell.workspace.current_place())


# ---- choosing and reading ---------------------------------------------------------------------------------------


def test_nothing_noted_says_so(desk: Desk) -> None:
    open_page(desk, "emptyPeriod")
    assert not in_sight(desk.shell, OPENED)


def test_a_day_that_is_none_is_told_in_its_place(desk: Desk, page: Any) -> None:
    fill(desk, page, "periodFrom", "i övermorgon kanske")
    desk.driver.bot.keyClick(part(page, "periodFrom"), Qt.Key.Key_Tab)
    desk.driver.wait(lambda: page.notice.isVisible())


def test_days_written_by_hand_are_an_own_period(desk: Desk, page: Any) -> None:
    fill(desk, page, "periodFrom", "2026-02-03")
    desk.driver.bot.keyClick(part(page, "periodFrom"), Qt.Key.Key_Tab)
    assert part(page, "period").currentData() == "own"
    desk.driver.wait(lambda: "2026-02-03" in desk.driver.read(page))


def test_the_period_before_stands_beside(desk: Desk, page: Any) -> None:
    choose_period(desk, "last_half")
    before = summarise(desk.work, *period_before(*period("last_half", desk.clock.today())), suppress=False)
    tick(desk, page, "compareBefore")
    text = f"{translate('SummaryPage', 'Before')}: {before.tables['women_by_status'].total}"
    desk.driver.wait(lambda: text in desk.driver.read(part(page, "card_women")))
    tick(desk, page, "compareLastYear")
    last_year = translate("SummaryPage", "Last year")
    desk.driver.wait(lambda: last_year in desk.driver.read(part(page, "card_women")))


def test_the_period_is_remembered_while_the_store_is_open(desk: Desk, page: Any) -> None:
    choose_period(desk, "last_year")
    desk.place(Qt.Key.Key_1)
    open_page(desk, OPENED)
    assert part(page, "period").currentData() == "last_year"


def test_small_counts_are_shown_on_screen_and_a_line_says_they_do_not_leave(desk: Desk, page: Any) -> None:
    go_to_tab(desk, page, REACH)
    desk.driver.wait(lambda: in_sight(page, "table_women_police"))
    table = part(page, "table_women_police")
    assert all(table.item(row, 1).text().isdigit() for row in range(table.rowCount()))
    assert "5" in page.threshold.text()
    assert page.threshold.isVisible()


def test_reach_tells_who_would_not_have_been_met(desk: Desk, page: Any) -> None:
    report = choose_period(desk, "last_year")
    go_to_tab(desk, page, REACH)
    desk.driver.wait(lambda: in_sight(page, "reachTold"))
    rows = report.summary.tables["women_police"].rows
    unmet = (rows["no_report"] or 0) + (rows["support_first"] or 0)
    assert str(unmet) in desk.driver.read(part(page, "reachTold"))
    company = desk.driver.read(part(page, "completion"))
    assert indicator_definition("completion_with", wording()) in company


def test_where_it_is_tight_the_choices_are_folded_and_come_at_a_press(desk: Desk, page: Any) -> None:
    page.fold.fit(tight=True)
    assert not in_sight(page, "period")
    assert in_sight(page, OPENED)
    for shown in (True, False):
        press(desk, page, "showChoices")
        assert in_sight(page, "period") is shown
    page.fold.fit(tight=False)
    assert in_sight(page, "period")
    assert not in_sight(page, "showChoices")


# ---- from a figure to its records -------------------------------------------------------------------------------


def test_a_figure_leads_to_its_records_and_they_to_the_case(desk: Desk, page: Any) -> None:
    report = choose_period(desk, "last_year")
    listed: list[str] = []

    def open_first(records: Any) -> None:
        table = part(records, "recordsList")
        listed.extend(str(table.model().index(row, 0).data()) for row in range(table.model().rowCount()))
        desk.driver.bot.keyClick(table, Qt.Key.Key_Return)

    desk.driver.meanwhile("recordsBehind", open_first, click(desk, page, OPENED))
    desk.settle()
    assert len(listed) == report.summary.tables["women_by_status"].total
    assert place(desk) == "cases"
    assert listed[0] in desk.driver.read()


def test_a_row_of_a_table_leads_to_its_records(desk: Desk, page: Any) -> None:
    report = choose_period(desk, "last_year")
    go_to_tab(desk, page, ALL)
    desk.driver.wait(lambda: in_sight(page, "table_signals_by_source"))
    table: Any = part(page, "table_signals_by_source")
    source, count = next(
        (key, count) for key, count in report.summary.tables["signals_by_source"].rows.items() if count
    )
    row = table._keys.index(source)
    found: list[int] = []

    def look(records: Any) -> None:
        found.append(part(records, "recordsList").model().rowCount())
        press(desk, records, "close")

    place_of_row = table.visualItemRect(table.item(row, 1)).center()
    desk.driver.meanwhile(
        "recordsBehind", look,
        lambda: desk.driver.bot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place_of_row),
    )  # fmt: skip
    assert found == [count]


def test_the_keyboard_alone_reaches_the_records_behind_a_figure(desk: Desk, page: Any) -> None:
    choose_period(desk, "last_year")
    bot = desk.driver.bot
    part(page, "period").setFocus()
    for _ in range(60):
        if QApplication.focusWidget().objectName() == OPENED:
            break
        bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    figure = QApplication.focusWidget()
    assert figure.objectName() == OPENED
    assert translate("SummaryPage", "Show the records") in figure.accessibleName()
    codes: list[str] = []

    def enter(records: Any) -> None:
        table: QTableView = part(records, "recordsList")
        assert table.hasFocus()
        codes.append(str(table.model().index(0, 0).data()))
        bot.keyClick(table, Qt.Key.Key_Return)

    desk.driver.meanwhile("recordsBehind", enter, lambda: bot.keyClick(figure, Qt.Key.Key_Space))
    desk.settle()
    assert place(desk) == "cases"
    assert codes


def test_missed_targets_open_the_case(desk: Desk, page: Any) -> None:
    choose_period(desk, "last_year")
    go_to_tab(desk, page, TARGETS)
    desk.driver.wait(lambda: in_sight(page, "missedTargets"))
    table = part(page, "missedTargets")
    codes = [str(table.model().index(row, 1).data()) for row in range(table.model().rowCount())]
    row = next(number for number, code in enumerate(codes) if code.startswith("KV-"))
    table.setFocus()
    table.selectRow(row)
    desk.driver.bot.keyClick(table, Qt.Key.Key_Return)
    desk.settle()
    assert place(desk) == "cases"
    assert codes[row] in desk.driver.read()


# ---- saved summaries --------------------------------------------------------------------------------------------


def name_it(desk: Desk, page: Any, button: str, title: str) -> None:
    def write(form: Any) -> None:
        fill(desk, form, "definitionTitle", title)
        press(desk, form, "save")

    desk.driver.meanwhile("definitionForm", write, click(desk, page, button))
    desk.settle()


def test_a_saved_summary_is_chosen_again_changed_and_taken_away(desk: Desk, page: Any) -> None:
    choose_period(desk, "last_year")
    tick(desk, page, "compareBefore")
    name_it(desk, page, "saveChoice", "Till nämnden")
    tick(desk, page, "compareBefore")
    choose(desk, "savedSummary", translate("SummaryPage", "None: chosen here"))
    choose_period(desk, "this_year")
    choose(desk, "savedSummary", "Till nämnden")
    assert part(page, "period").currentData() == "last_year"
    assert part(page, "periodFrom").text() == "2025-01-01"
    assert part(page, "compareBefore").isChecked()

    name_it(desk, page, "editSaved", "Till socialnämnden")
    assert part(page, "savedSummary").currentText() == "Till socialnämnden"
    press(desk, page, "removeSaved")
    assert part(page, "savedSummary").findText("Till socialnämnden") < 0
    desk.driver.press(Qt.Key.Key_Z)
    desk.settle()
    assert part(page, "savedSummary").findText("Till socialnämnden") >= 0
    with desk.work.reading() as session:
        assert [each.title for each in definitions(session)] == ["Till socialnämnden"]


def test_a_saved_summary_needs_a_title(desk: Desk, page: Any) -> None:
    def leave_empty(form: Any) -> None:
        press(desk, form, "save")
        assert form.notice.isVisible()
        press(desk, form, "cancel")

    desk.driver.meanwhile("definitionForm", leave_empty, click(desk, page, "saveChoice"))


# ---- what leaves ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format_", [Format.PDF, Format.DOCX, Format.XLSX, Format.CSV, Format.JSON])
def test_a_summary_is_seen_and_saved(desk: Desk, page: Any, tmp_path: Path, format_: Format) -> None:
    choose_period(desk, "last_year")
    choose_format(desk, "format", format_)
    target = tmp_path / f"sammanstallning.{format_}"
    text, saved = save_from_preview(desk, click(desk, page, "previewSummary"), target)
    assert target.name in saved
    assert bool(text) is (format_ is not Format.PDF)
    assert "KV-0" not in words_in(target, format_)
    (left,) = departures(desk)
    assert (left.noun, left.form, left.to, left.ground) == (
        "summary",
        str(format_),
        Recipient.BOARD,
        "no_harm",
    )


def test_ctrl_p_shows_the_report_as_a_paper(desk: Desk, page: Any) -> None:
    seen: list[bool] = []

    def look(preview: Any) -> None:
        seen.append(preview.paper.isVisible())
        press(desk, preview, "close")

    desk.driver.meanwhile("preview", look, lambda: desk.driver.press(Qt.Key.Key_P))
    assert seen == [True]


def test_the_data_dictionary_is_seen_and_saved(desk: Desk, page: Any, tmp_path: Path) -> None:
    target = tmp_path / "beskrivning.csv"
    text, _ = save_from_preview(desk, click(desk, page, "previewDictionary"), target)
    assert "women_by_status" in text + words_in(target, Format.CSV)


def test_a_report_is_issued_again_with_the_same_figures(desk: Desk, page: Any, tmp_path: Path) -> None:
    choose_period(desk, "this_year")
    choose_format(desk, "format", Format.JSON)
    first, again = tmp_path / "forst.json", tmp_path / "igen.json"
    save_from_preview(desk, click(desk, page, "previewSummary"), first)
    receive_signal(desk.work, SignalForm(seen_or_heard="Skrik i trapphuset", source=Source.NEIGHBOUR))
    desk.settle()
    go_to_tab(desk, page, ISSUED)
    choose_format(desk, "againFormat", Format.JSON)
    save_from_preview(desk, click(desk, part(page, "issuedReports"), "rowAction"), again)
    assert json.loads(again.read_text()) == json.loads(first.read_text())
    assert json.loads(first.read_text())["threshold"] == 5


# ---- adding up --------------------------------------------------------------------------------------------------


def a_file(work: Any, folder: Path, name: str, key: str, clock: StandingClock) -> Summary:
    """A register's summary of a period as another laptop issues it."""
    prepared = prepare_report(work, *period(key, clock.today()))
    (folder / name).write_text(json.dumps(to_json(prepared.report.summary)))
    return prepared.report.summary


def add_file(desk: Desk, page: Any, file: Path) -> None:
    desk.driver.in_file_dialog(file, click(desk, page, "addFile"))


@pytest.fixture
def two_files(desk: Desk, page: Any, tmp_path: Path, clock: StandingClock) -> Path:
    """A folder with the summaries of this register and of another one, and one of another period."""
    a_file(desk.work, tmp_path, "den-har.json", "last_year", clock)
    _, other = make_store(tmp_path / "other", clock)
    try:
        fill_store(other, cases=8, seed=9, today=clock.today())
        a_file(other, tmp_path, "den-andra.json", "last_year", clock)
        a_file(other, tmp_path, "annan-tid.json", "this_year", clock)
    finally:
        other.store.close()
    (tmp_path / "fel.json").write_text("{}")
    return tmp_path


def test_two_files_are_added_up_seen_and_saved(desk: Desk, page: Any, two_files: Path) -> None:
    go_to_tab(desk, page, ADD_UP)
    add_file(desk, page, two_files / "den-har.json")
    assert not in_sight(page, "saveSum")
    add_file(desk, page, two_files / "den-andra.json")
    desk.driver.wait(lambda: in_sight(page, "saveSum"))
    desk.settle()
    shown = desk.driver.read(part(page, "filesToAdd"))
    assert "den-har.json" in shown
    assert "2025-01-01" in shown
    assert not in_sight(page, "figure_signals")  # another laptop's records are not here
    choose_format(desk, "sumFormat", Format.JSON)
    target = two_files / "summa.json"
    save_from_preview(desk, click(desk, page, "saveSum"), target)
    parts = [
        from_json(json.loads((two_files / name).read_text()), name)
        for name in ("den-har.json", "den-andra.json")
    ]
    summed = from_json(json.loads(target.read_text()), target.name)
    assert set(summed.sources) == {source for each in parts for source in each.sources}
    totals = [each.tables["contacts_by_kind"].total for each in parts]
    assert None in totals or summed.tables["contacts_by_kind"].total == sum(total or 0 for total in totals)


@pytest.mark.parametrize("wrong", ["den-har.json", "annan-tid.json", "fel.json"])
def test_what_can_not_be_added_is_told_in_its_place(
    desk: Desk, page: Any, two_files: Path, wrong: str
) -> None:
    go_to_tab(desk, page, ADD_UP)
    add_file(desk, page, two_files / "den-har.json")
    add_file(desk, page, two_files / wrong)
    desk.driver.wait(lambda: page.adding.notice.isVisible())
    assert "(1)" in part(page, "filesToAddHeading").text()
    assert not in_sight(page, "saveSum")


# ---- keys -------------------------------------------------------------------------------------------------------


def test_no_mnemonic_stands_twice_on_the_page(desk: Desk, page: Any) -> None:
    for number in range(6):
        go_to_tab(desk, page, number)
        desk.settle()
        texts = [
            each.text() for kind in (QAbstractButton, QLabel) for each in desk.shell.findChildren(kind)
            if each.isVisible() and (not isinstance(each, QLabel) or each.buddy() is not None)
        ]  # fmt: skip
        keys = [text[text.index("&") + 1].upper() for text in texts if "&" in text]
        assert len(keys) == len(set(keys)), (number, "".join(sorted(keys)))


def test_every_control_has_a_name(desk: Desk, page: Any) -> None:
    for number in range(6):
        go_to_tab(desk, page, number)
        desk.settle()
        nameless = [
            each.objectName() for kind in (QAbstractButton, QComboBox, QTableView) for each in page.findChildren(kind)
            if each.isVisible() and not each.accessibleName() and not each.objectName().startswith("qt_")
            and each.parentWidget().metaObject().className() not in ("QTabBar", "FigureTable", "QTableView")
        ]  # fmt: skip
        assert nameless == []

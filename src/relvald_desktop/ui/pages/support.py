"""Stöd: the women who still live with him, by risk and silence."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.services.settings import StoreSettings, read_settings
from relvald_desktop.services.today import silence_of
from relvald_desktop.store.queries.cases import CaseRow, at_home
from relvald_desktop.store.queries.paging import Cursor, Page
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import day, sentence, translate, translate_count
from relvald_desktop.ui.pages.cases import case_actions, name_of
from relvald_desktop.ui.widgets.fields import label
from relvald_desktop.ui.widgets.paged_table import Column, ListView, PagedTable


class SupportPage(QWidget):
    """A list to open cases from; a raised silence alarm says so in words and in colour."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._settings: StoreSettings = read_settings(context.work)
        columns = (
            Column(translate("Cases", "Code"), lambda row: row.code, 9),
            Column(translate("Cases", "Acute"), lambda row: translate("Cases", "! acute") if row.acute else "", 7),
            Column(translate("SupportPage", "Risk"), risk_text, 14), Column(translate("SupportPage", "Silence"), self._silence, 26),
            Column(translate("Cases", "Name"), name_of),
            Column(translate("Cases", "Relationship status"), lambda row: sentence(row.relationship), 20),
            Column(translate("SupportPage", "Next review"), self._review, 16),
        )  # fmt: skip
        model = PagedTable(columns, self._read, look=lambda row: "danger" if self._is_silent(row) else "")
        self.list = ListView(
            model, "atHomeList", translate("SupportPage", "Women still at home"),
            translate("SupportPage", "No open case has the status “lives with him”, “planning to leave” or “back with him”. "
                      "The status is noted in the case, under Support."),
        )  # fmt: skip
        self.list.rowChosen.connect(lambda row: context.caseAsked.emit(row.id, "support"))
        self.list.offer(lambda row: case_actions(context, row.id))
        box = QVBoxLayout(self)
        box.addWidget(label(translate("SupportPage", "Women still at home"), "title"))
        order = translate(
            "SupportPage", "Acute first, then by level of risk, then those not heard from for longest."
        )
        box.addWidget(label(order, "quiet"))
        box.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Read the list again."""
        self._settings = read_settings(self._context.work)
        self.list.refresh()

    def _silence(self, row: CaseRow) -> str:
        state = silence_of(row, self._settings, self._context.work.clock.today())
        text = translate_count("SupportPage", "{days} of {n} days", state.allowed, days=state.days)
        if state.alarm:
            return translate("SupportPage", "! silent {text}").format(text=text)
        rests = row.snoozed_until is not None and row.snoozed_until >= self._context.work.clock.today()
        return translate("SupportPage", "{text}, rests").format(text=text) if rests else text

    def _is_silent(self, row: CaseRow) -> bool:
        return silence_of(row, self._settings, self._context.work.clock.today()).alarm

    def _review(self, row: CaseRow) -> str:
        if row.review_by is None:
            return translate("SupportPage", "none planned")
        late = row.review_by < self._context.work.clock.today()
        return ("! " if late else "") + day(row.review_by)

    def _read(self, after: Cursor | None) -> Page[CaseRow]:
        with self._context.work.reading() as session:
            return at_home(session, after)


def risk_text(row: CaseRow) -> str:
    """The level of the latest review, or that there is none."""
    return sentence(row.risk_level) if row.risk_level else translate("SupportPage", "not reviewed")


def make_page(context: Context) -> SupportPage:
    """The page of this place."""
    return SupportPage(context)

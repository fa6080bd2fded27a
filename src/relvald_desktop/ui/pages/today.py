"""Idag: which calls are safe now, what waits, who is silent, which days in court come."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.delay import days_waiting
from relvald_desktop.services.safekeeping import backup_age
from relvald_desktop.services.today import Agenda, SafeCall, agenda
from relvald_desktop.store.queries.signals import SignalRow
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import clock, day, long_day, sentence, translate, word
from relvald_desktop.ui.widgets.fields import label
from relvald_desktop.ui.widgets.section import Action, Section, scrolled

REFRESH_MILLISECONDS = 60_000


class TodayPage(QWidget):
    """Read again every minute, for windows open and close."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._date = label("", "title")
        self.safe = Section(translate("Today", "Safe to call now"), "safeNow")
        self.soon = Section(translate("Today", "Closing soon"), "closingSoon")
        self.waiting = Section(translate("Today", "Signals waiting"), "waiting")
        self.silent = Section(translate("Today", "Silent"), "silent")
        self.court = Section(translate("Today", "Court and interviews this week"), "court")
        self.due = Section(translate("Today", "To follow up"), "followUps")
        self.keeping = Section(translate("Today", "Safekeeping"), "keeping")
        inner = QWidget()
        box = QVBoxLayout(inner)
        for section in (self.safe, self.soon, self.waiting, self.silent, self.court, self.due, self.keeping):
            box.addWidget(section)
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addWidget(self._date)
        outer.addWidget(scrolled(inner), 1)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MILLISECONDS)
        self._timer.timeout.connect(lambda: self.refresh() if self.isVisible() else None)
        self._timer.start()

    def refresh(self) -> None:
        """Read the day again."""
        work = self._context.work
        self._date.setText(long_day(work.clock.today()))
        found = agenda(work)
        self._show_calls(
            self.safe, found.safe_now, translate("Today", "No channel has a safe window at this minute.")
        )
        self._show_calls(
            self.soon, found.closing_soon, translate("Today", "No safe window closes within half an hour.")
        )
        self._show_waiting(found)
        self._show_silent(found)
        self._show_court(found)
        self._show_due(found)
        self._show_keeping()

    def _show_calls(self, section: Section, calls: tuple[SafeCall, ...], empty: str) -> None:
        section.clear(len(calls))
        for call in calls:
            parts = [
                call.code,
                word(call.channel.channel),
                translate("Today", "until {time}").format(time=clock(call.until)),
            ]
            if call.acute:
                parts.insert(1, translate("Today", "ACUTE"))
            if call.channel.say_if_other_answers:
                parts.append(
                    translate("Today", "say “{words}”").format(words=call.channel.say_if_other_answers)
                )
            section.add(
                "  ·  ".join(parts),
                [self._to_case(call.case_id)],
                "safe" if section is self.safe else "warning",
            )
        if not calls:
            section.add_empty(empty)

    def _show_waiting(self, found: Agenda) -> None:
        self.waiting.clear(found.waiting_total)
        for row in found.waiting:
            self.waiting.add(
                self._waiting_text(row),
                [(translate("Today", "Decide"), self._to_signals)],
                "danger" if row.acute else "",
            )
        if not found.waiting:
            self.waiting.add_empty(translate("Today", "No signal waits for a decision."))

    def _waiting_text(self, row: SignalRow) -> str:
        days = days_waiting(row.received_on, None, self._context.work.clock.today(), swedish_calendar())
        parts = [
            translate("Today", "signal from {source}").format(source=word(row.source)),
            translate("Today", "1 working day")
            if days == 1
            else translate("Today", "{days} working days").format(days=days),
            row.seen_or_heard[:80],
        ]
        if row.acute:
            parts.insert(0, translate("Today", "ACUTE"))
        return "  ·  ".join(parts)

    def _show_silent(self, found: Agenda) -> None:
        self.silent.clear(len(found.silent))
        for silent in found.silent:
            text = translate(
                "Today", "{code}  ·  {status}  ·  {days} days since she was heard from").format(code=silent.case.code, status=word(silent.case.relationship), days=silent.days)  # fmt: skip
            self.silent.add(text, [self._to_case(silent.case.id)])
        if not found.silent:
            self.silent.add_empty(
                translate("Today", "Everybody still at home was heard from within two weeks.")
            )

    def _show_court(self, found: Agenda) -> None:
        self.court.clear(len(found.court_this_week))
        for row in found.court_this_week:
            here = row.starts_at.astimezone(ZoneInfo(self._context.work.zone))
            parts = [long_day(row.on), clock(here), word(row.purpose), row.case_code, row.place]
            self.court.add(
                "  ·  ".join(part for part in parts if part), [self._to_case(row.case_id, "legal")]
            )
        if not found.court_this_week:
            self.court.add_empty(translate("Today", "Nothing is planned in the next seven days."))

    def _show_due(self, found: Agenda) -> None:
        self.due.clear(len(found.follow_ups) + len(found.drafts))
        for row in found.follow_ups:
            what = (
                row.what
                if isinstance(row.what, str) and not hasattr(row.what, "value")
                else sentence(row.what)
            )
            self.due.add(f"{row.code}  ·  {day(row.due_on)}  ·  {what}", [self._to_case(row.case_id)])
        for draft in found.drafts:
            text = translate("Today", "{code}  ·  unsigned note of {day}").format(
                code=draft.code, day=day(draft.on)
            )
            self.due.add(text, [self._to_case(draft.case_id, "journal")])
        if not found.follow_ups and not found.drafts:
            self.due.add_empty(translate("Today", "Nothing is due, and every note is signed."))

    def _show_keeping(self) -> None:
        age = backup_age(self._context.work)
        zone = ZoneInfo(self._context.work.zone)
        today = self._context.work.clock.today()
        made = age.made_at.astimezone(zone).date() if age.made_at else None
        proved = age.proved_at.astimezone(zone).date() if age.proved_at else None
        self.keeping.clear()
        late = made is None or (today - made).days > 7
        text = (
            translate("Today", "last backup {day}").format(day=day(made))
            if made
            else translate("Today", "there is no backup yet")
        )
        tried = (
            translate("Today", "restore proved {day}").format(day=day(proved))
            if proved
            else translate("Today", "restore never proved")
        )
        go = (translate("Today", "Back up"), lambda: self._context.placeAsked.emit("safekeeping"))
        self.keeping.add(f"{text}  ·  {tried}", [go], "warning" if late else "")

    def _to_case(self, case_id: str, tab: str = "") -> Action:
        return translate("Today", "Open"), lambda: self._context.caseAsked.emit(case_id, tab)

    def _to_signals(self) -> None:
        self._context.placeAsked.emit("signals")


def make_page(context: Context) -> TodayPage:
    """The page of this place."""
    return TodayPage(context)

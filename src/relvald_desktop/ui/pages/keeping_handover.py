"""Överlämning: this store's key card, colleagues, and what was handed over to them or came from them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relvald_desktop.records.handover import Colleague, Handover
from relvald_desktop.records.keeping_codes import HandoverWay
from relvald_desktop.release.handover import proposed_name, save_card, save_receipt
from relvald_desktop.services.handover import colleagues, receipts, receiving
from relvald_desktop.services.handover.endings import (
    BUNDLE_ENDING,
    CARD_ENDING,
    RECEIPT_ENDING,
    ending_of,
)
from relvald_desktop.services.handover.keys import own_card, own_card_text
from relvald_desktop.services.handover.planning import Plan
from relvald_desktop.services.handover.receiving import Decisions, Taken
from relvald_desktop.ui.context import Context, attempt
from relvald_desktop.ui.dialogs.colleague_forms import AddColleagueDialog, CheckWordsDialog
from relvald_desktop.ui.dialogs.files import ask_file, ask_where
from relvald_desktop.ui.dialogs.hand_over_form import hand_over_cases
from relvald_desktop.ui.dialogs.receive_form import ReceiveDialog
from relvald_desktop.ui.given_file import no_such_file
from relvald_desktop.ui.language import clock, day, sentence, translate, translate_count, wording
from relvald_desktop.ui.widgets.fields import button, label, named
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.qr_picture import QrPicture
from relvald_desktop.ui.widgets.section import Action, Section, scrolled
from relvald_desktop.ui.widgets.wrap_grid import WrapGrid
from relvald_desktop.ui.work import Job, run_with_progress
from relvald_desktop.vault.key_card import card_picture


class HandoverTab(QWidget):
    """My key card, my colleagues, what went and what came."""

    def __init__(self, context: Context, notice: Notice) -> None:
        super().__init__()
        self._context, self.notice = context, notice
        self._job: Job | None = None
        self._card_text = ""
        self.card = Section(translate("Handover", "My key card"), "myCard")
        self.colleagues = Section(translate("Handover", "Colleagues"), "colleagues")
        self.colleagues.add_head_action(
            translate("Handover", "&Add a colleague …"), "addColleague", lambda: self._add_colleague()
        )
        self.history = Section(translate("Handover", "Handed over and received"), "handovers")
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.addWidget(self._buttons())
        for section in (self.history, self.colleagues, self.card):
            box.addWidget(section)
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addWidget(scrolled(inner))

    def _buttons(self) -> QWidget:
        made = [button(text, name, pressed, kind) for text, name, pressed, kind in (
            (translate("Handover", "&Hand over cases …"), "handOverCases", self.start_handing_over, "main"),
            (translate("Handover", "&Receive a file …"), "receiveFile", self._receive, ""),
            (translate("Handover", "Open a re&ceipt …"), "openReceipt", self._open_receipt, ""),
        )]  # fmt: skip
        return WrapGrid(made, 3, even=True)

    def refresh(self) -> None:
        """Read everything again."""
        with self._context.work.reading() as session:
            known, found = colleagues.colleagues(session), receipts.history(session)
        self._show_card()
        self._show_colleagues(known)
        self._show_history(found)

    def offer(self, file: Path) -> None:
        """Propose what to do with a file that the program was given."""
        kind = ending_of(file)
        if kind is None:
            self.notice.warn(no_such_file())
            return
        proposals: dict[str, tuple[str, str, Callable[[Path], None]]] = {
            BUNDLE_ENDING: (translate("Handover", "Cases from a colleague are waiting in a file."), translate("Handover", "Receive the file …"), self._look_through),
            RECEIPT_ENDING: (translate("Handover", "A receipt from a colleague is waiting in a file."), translate("Handover", "Open the receipt"), self._take_receipt),
            CARD_ENDING: (translate("Handover", "A colleague's key card is waiting in a file."), translate("Handover", "Add the colleague …"), self._add_colleague),
        }  # fmt: skip
        text, caption, act = proposals[kind]
        self.notice.tell(text, caption, lambda: act(file))

    def start_handing_over(self) -> None:
        """Ask which cases, to whom and where, and write the file."""
        self._job = hand_over_cases(self, self._context, self._tell, self.notice.warn)

    def _show_card(self) -> None:
        card, text = own_card(self._context.work), own_card_text(self._context.work)
        if text == self._card_text:
            return
        self._card_text = text
        self.card.clear()
        words = "   ".join(f"{place}.\N{NO-BREAK SPACE}{word}" for place, word in enumerate(card.words(), 1))
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.addWidget(QrPicture(card_picture(text), translate("Handover", "My key card as a QR code")))
        told = QVBoxLayout()
        told.addWidget(label(", ".join(filter(None, (card.name, card.unit_name))), "heading"))
        told.addWidget(
            label(translate("Handover", "Your words, to read aloud to a colleague on the telephone:"))
        )
        told.addWidget(named(label(words, "heading"), "myWords", words))
        hint = translate("Handover", "The card is public: give it to colleagues as a file or as text. Whoever has it can write to you, and read nothing.")  # fmt: skip
        told.addWidget(label(hint, "quiet"))
        told.addWidget(button(translate("Handover", "Cop&y the card as text"), "copyCard", self._copy_card))
        told.addWidget(
            button(translate("Handover", "&Save the card as a file …"), "saveCard", self._save_card)
        )
        told.addStretch(1)
        beside.addLayout(told, 1)
        self.card.add_widget(row)

    def _show_colleagues(self, known: list[Colleague]) -> None:
        self.colleagues.clear(len(known))
        for each in known:
            name = ", ".join(filter(None, (each.name, each.unit_name)))
            if each.checked_at is None:
                text = translate("Handover", "{name}  ·  not checked yet: nothing can be handed over").format(
                    name=name
                )
            else:
                text = translate("Handover", "{name}  ·  ✓ words compared {day}").format(
                    name=name, day=self._when(each.checked_at)
                )
            caption = translate("Handover", "Compare words …")
            check: Action = (caption, lambda each=each: self._check(each))
            self.colleagues.add(text, [check], "" if each.checked_at else "warning")
        if not known:
            self.colleagues.add_empty(
                translate("Handover", "Nobody yet. Ask your colleague for her key card and add her.")
            )

    def _show_history(self, found: list[tuple[Handover, Colleague]]) -> None:
        self.history.clear(len(found))
        for handover, colleague in found:
            parts = [
                self._when(handover.at), sentence(handover.way), colleague.name,
                translate("Handover", "cases: {cases}, records: {records}").format(cases=len(handover.cases), records=handover.records),
            ]  # fmt: skip
            sent = handover.way is HandoverWay.SENT
            waiting = sent and handover.receipt_at is None
            actions: list[Action] = []
            if waiting:
                days = receipts.days_since(handover, self._context.work.clock.now())
                parts.append(translate_count("Handover", "sent {n} days ago, no receipt yet", days))
            elif sent:
                parts.append(
                    translate("Handover", "✓ receipt {day}").format(day=self._when(handover.receipt_at))
                )
                actions.append(
                    (translate("Handover", "Close the cases"), lambda one=handover: self._close(one))
                )
            else:
                actions.append(
                    (translate("Handover", "Save a receipt …"), lambda one=handover: self._receipt(one.id))
                )
            self.history.add("  ·  ".join(parts), actions, "warning" if waiting else "")
        if not found:
            self.history.add_empty(translate("Handover", "Nothing was handed over or received yet."))

    def _add_colleague(self, card: Path | None = None) -> None:
        dialog = AddColleagueDialog(self._context, self, card)
        dialog.exec()
        self.refresh()
        if dialog.result_value is not None and dialog.result_value.checked_at is None:
            self._check(dialog.result_value)

    def _check(self, colleague: Colleague) -> None:
        dialog = CheckWordsDialog(self._context, colleague, self)
        dialog.exec()
        if dialog.result_value is not None:
            self._tell(
                translate("Handover", "The words agree. Cases can be handed over to {name}.").format(
                    name=colleague.name
                )
            )

    def _receive(self) -> None:
        title = translate("Handover", "Receive a file")
        file = ask_file(self, title, f"*{BUNDLE_ENDING};;* (*)")
        if file is not None:
            self._look_through(file)

    def _look_through(self, file: Path) -> None:
        work = self._context.work
        self._start(
            translate("Handover", "Looking the file through …"), lambda told: receiving.look_through(work, file),
            lambda plan: self._decide(file, plan),
        )  # fmt: skip

    def _decide(self, file: Path, plan: Plan) -> None:
        with self._context.work.reading() as session:
            sender = colleagues.require_checked(session, plan.received.colleague_id).name
        dialog = ReceiveDialog(self._context, plan, sender, self)
        dialog.exec()
        decisions: Decisions | None = dialog.result_value
        if decisions is None:
            self.notice.tell(translate("Handover", "Nothing was taken in."))
            return
        work, words = self._context.work, wording()
        self._start(
            translate("Handover", "Taking in …"),
            lambda told: receiving.take_in(work, file, plan, decisions, told, wording=words),
            self._taken,
        )  # fmt: skip

    def _taken(self, taken: Taken) -> None:
        self.refresh()
        text = translate("Handover", "Taken in: {new} new, {changed} changed, {removed} removed.").format(new=taken.new, changed=taken.changed, removed=taken.removed)  # fmt: skip
        for old, new in taken.codes:
            text += " " + translate("Handover", "Case {old} is called {new} here.").format(old=old, new=new)
        if taken.kept:
            text += " " + translate_count(
                "Handover", "{n} records stayed because others hang on them.", len(taken.kept)
            )
        self.notice.tell(
            text, translate("Handover", "Save a receipt …"), lambda: self._receipt(taken.handover_id)
        )

    def _receipt(self, handover_id: str) -> None:
        target = self._where(translate("Handover", "Save the receipt for her"), RECEIPT_ENDING)
        if target is None:
            return
        saved = attempt(lambda: save_receipt(self._context.work, handover_id, target), self.notice.warn)
        if saved is not None:
            self._tell(
                translate("Handover", "The receipt {name} is written. Give it to her.").format(
                    name=saved.name
                )
            )

    def _open_receipt(self) -> None:
        file = ask_file(self, translate("Handover", "Open a receipt"), f"*{RECEIPT_ENDING};;* (*)")
        if file is not None:
            self._take_receipt(file)

    def _take_receipt(self, file: Path) -> None:
        found = attempt(lambda: receipts.open_receipt(self._context.work, file), self.notice.warn)
        if found is not None:
            self.refresh()
            text = translate("Handover", "The receipt holds: everything has arrived. The cases can be closed here as handed over.")  # fmt: skip
            self.notice.tell(text, translate("Handover", "Close the cases"), lambda: self._close(found))

    def _close(self, handover: Handover) -> None:
        count = attempt(lambda: receipts.close_handed_over(self._context.work, handover.id), self.notice.warn)
        if count is not None:
            self._context.tell_undoable(
                translate("Handover", "Cases closed as handed over: {count}.").format(count=count)
            )

    def _copy_card(self) -> None:
        self._context.clipboard.copy(self._card_text)
        self.notice.tell(translate("Handover", "The key card is on the clipboard for twenty seconds."))

    def _save_card(self) -> None:
        target = self._where(translate("Handover", "Save my key card"), CARD_ENDING)
        if target is not None:
            saved = attempt(lambda: save_card(self._context.work, target), self.notice.warn)
            if saved is not None:
                self._tell(
                    translate("Handover", "Your key card is written as {name}.").format(name=saved.name)
                )

    def _where(self, title: str, ending: str) -> Path | None:
        return ask_where(self, title, proposed_name(self._context.work, ending), f"*{ending}")

    def _when(self, at: Any) -> str:
        here = at.astimezone(ZoneInfo(self._context.work.zone))
        return f"{day(here.date())} {clock(here)}"

    def _start(self, title: str, work: Any, done: Any) -> None:
        self._job = run_with_progress(self, title, work, done, self.notice.warn)

    def _tell(self, text: str) -> None:
        self.refresh()
        self.notice.tell(text)


def make_tab(context: Context, notice: Notice) -> HandoverTab:
    """The tab of the place Förvaring."""
    return HandoverTab(context, notice)

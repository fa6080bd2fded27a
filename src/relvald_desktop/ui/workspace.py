"""The open store: the rail on the left, the places on the right, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from relvald_desktop.records.contact import Contact
from relvald_desktop.records.signal import Signal as SignalRecord
from relvald_desktop.release.clipboard import PassingClipboard
from relvald_desktop.services.opening import note_event
from relvald_desktop.services.policy import in_words, lacks_unit_key
from relvald_desktop.services.sealed import Opened
from relvald_desktop.services.settings import read_settings
from relvald_desktop.services.undo import next_undo, undo_last
from relvald_desktop.store.work import Changed, UnitOfWork
from relvald_desktop.ui import places
from relvald_desktop.ui.context import Context, attempt
from relvald_desktop.ui.language import translate, wording
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.session.quick import QuickUnlock
from relvald_desktop.ui.watch import WARN_SECONDS
from relvald_desktop.ui.widgets.announcing import announce
from relvald_desktop.ui.widgets.fields import button, label, named
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.page_scroller import PageScroller
from relvald_desktop.ui.widgets.practice_strip import PracticeStrip, practice_commands
from relvald_desktop.ui.widgets.reading_order import ReadingOrder, begin_in
from relvald_desktop.ui.work import Job, run_with_progress
from relvald_desktop.ui.writing.aids import WritingAids
from relvald_desktop.vault.opening import set_unit_recipient

LAST_SECONDS = 10
"""How long before it locks the worker is told aloud once more."""
MOST_AT_ONCE = 50
"""Records of one change that are taken back while the window waits; a form touches a handful, an import thousands."""
HELP = {"support": "at_home"}
"""Places whose help has another name."""


class Workspace(ReadingOrder, QWidget):
    """Everything a worker sees while the store is open."""

    lockAsked = Signal()
    hideAsked = Signal()
    rebuildAsked = Signal()
    lockMinutesChanged = Signal(int)

    def __init__(self, work: UnitOfWork, preferences: Preferences, quick: QuickUnlock | None = None) -> None:
        super().__init__()
        self.context = Context(work, preferences, PassingClipboard(), quick)
        self._aids = WritingAids(self.context)
        self.context.caseAsked.connect(self.show_case)
        self.context.placeAsked.connect(self.go)
        self.context.languageChanged.connect(self.rebuildAsked)
        self.context.recordsChanged.connect(self._refresh)
        self.context.undoableDone.connect(self._tell_saved)
        self._job: Job | None = None
        self.notice = Notice()
        self.rail = named(QListWidget(), "rail", translate("Workspace", "Places"))
        self.stack = QStackedWidget()
        self._pages: dict[str, Any] = {}
        self._status: QLabel = label("", "quiet")
        self._build()
        self._add_keys()
        self.go("today")

    def lock_minutes(self) -> int:
        """Idle minutes before the store locks."""
        return read_settings(self.context.work).lock_minutes

    def current_place(self) -> str:
        """The key of the place shown."""
        item = self.rail.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else "today"

    def go(self, place: str) -> None:
        """Show a place of the rail."""
        for row in range(self.rail.count()):
            if self.rail.item(row).data(Qt.ItemDataRole.UserRole) == place:
                self.rail.setCurrentRow(row)
        self.begin_in_page()

    def begin_in_page(self) -> None:
        """Give the keys to the page in sight."""
        begin_in(self._in_sight())

    def page(self, place: str) -> Any:
        """The page of a place, made when it is first shown."""
        if place not in self._pages:
            made = places.make_page(place, self.context)
            self._pages[place] = made
            self.stack.addWidget(PageScroller(made))
        return self._pages[place]

    def show_case(self, case_id: str, tab: str) -> None:
        """Show a case, on a tab where one is named."""
        self.go("cases")
        self.page("cases").open_case(case_id, tab)

    def new_signal(self) -> None:
        """Write down a signal, from anywhere."""
        from relvald_desktop.ui.dialogs.signal_form import SignalDialog

        dialog = SignalDialog(self.context, self)
        dialog.exec()
        if isinstance(dialog.result_value, SignalRecord):
            self._tell_saved(translate("Workspace", "The signal is saved."))

    def new_contact(self) -> None:
        """Write down a contact on the open case."""
        if (case_id := self._open_case()) is None:
            return
        from relvald_desktop.ui.dialogs.contact_form import ContactDialog

        dialog = ContactDialog(self.context, case_id, None, self)
        dialog.exec()
        if isinstance(dialog.result_value, Contact):
            signed = translate("Workspace", "The contact is saved and signed.")
            draft = translate(
                "Workspace", "The contact is saved as a draft. Sign it in the journal when it is complete."
            )
            self.notice.tell(signed if dialog.result_value.signed_at else draft)

    def new_accompaniment(self) -> None:
        """Plan to go along with the woman of the open case."""
        if (case_id := self._open_case()) is None:
            return
        from relvald_desktop.ui.dialogs.accompaniment_form import AccompanimentDialog

        AccompanimentDialog(self.context, case_id, None, self).exec()

    def new_task(self) -> None:
        """Write down a task, on the open case where there is one."""
        from relvald_desktop.ui.dialogs.support_forms import task_dialog

        task_dialog(self.context, self.context.open_case, None, self).exec()

    def show_help(self) -> None:
        """Show the help for what is in sight."""
        page = self._in_sight()
        topic = getattr(page, "help_topic", None)
        self._help_on(topic() if topic else HELP.get(self.current_place(), self.current_place()))

    def show_quick_card(self) -> None:
        """Show the card with the keys and the day, to print or save."""
        from relvald_desktop.ui.dialogs.help import show_quick_card

        show_quick_card(self)

    def _help_on(self, topic: str) -> None:
        from relvald_desktop.ui.dialogs.help import HelpDialog

        HelpDialog(topic, self).exec()

    def tell_opened(self, opened: Opened) -> None:
        """Say what came of the notes that were sealed while the store was locked."""
        if opened.key_was_changed:
            self.notice.warn(
                translate(
                    "Workspace",
                    "The file sealing.json was changed while the store was locked, and is put right. Signals sealed "
                    "meanwhile may be lost or read by others: tell your IT support.",
                )
            )
        elif opened.unreadable:
            text = translate(
                "Workspace", "Sealed notes that can't be opened are kept in the store's folder: {files}."
            )
            self.notice.warn(text.format(files=", ".join(opened.unreadable)))
        elif opened.signals:
            text = translate("Workspace", "Signals written down while the store was locked: {count}.")
            show = translate("Workspace", "Show")
            self.notice.tell(text.format(count=opened.signals), show, lambda: self.go("signals"))

    def offer_file(self, file: Path) -> None:
        """Show where a file from a colleague is taken in, and propose it."""
        self.go("safekeeping")
        page = self.page("safekeeping")
        page.show_tab("keeping_handover")
        page.tab("keeping_handover").offer(file)

    def tell_policy(self) -> None:
        """Say what is wrong with the administrator's policy, or propose the unit's key that it asks for."""
        work = self.context.work
        if work.policy.faults:
            text = translate(
                "Workspace", "The policy of this computer has faults; what they concern does not hold. Tell your IT "
                "support: {faults}",
            )  # fmt: skip
            faults = "; ".join(in_words(fault, wording()) for fault in work.policy.faults)
            self.notice.warn(text.format(faults=faults))
        elif read_settings(work).practice:
            return  # nobody needs a way into it
        elif lacks_unit_key(work.store.folder, work.policy) and self.notice.isHidden():
            text = translate(
                "Workspace", "Your unit asks that its own key, kept in a safe, can open this store too: when you are "
                "ill or have left.",
            )  # fmt: skip
            self.notice.tell(text, translate("Workspace", "Let the unit's key in"), self._let_unit_key_in)

    def _let_unit_key_in(self) -> None:
        work = self.context.work
        set_unit_recipient(work.store.folder, work.store.key, work.policy.unit_recipient)
        note_event(work, "unit_key.set")
        self.notice.tell(translate("Settings", "The unit's key opens the store from now on."))

    def offer_quick_unlock(self) -> None:
        """Propose a PIN for the day, to whoever used one before."""
        if self.notice.isHidden():
            text = translate("Workspace", "Shall a PIN open the store for the rest of the day?")
            self.notice.tell(text, translate("Workspace", "Choose a PIN …"), self._choose_pin)

    def _choose_pin(self) -> None:
        from relvald_desktop.ui.dialogs.quick_unlock_form import QuickUnlockDialog

        store = self.context.work.store
        if QuickUnlockDialog(store.folder, store.key, self.context.quick, self).exec():
            self.notice.tell(translate("Workspace", "A PIN opens the store for the rest of the day."))

    def find_anything(self) -> None:
        """Find people, codes, words and commands."""
        from relvald_desktop.ui.dialogs.palette import Palette

        commands: list[tuple[str, Callable[[], Any]]] = [
            (translate("Workspace", "New signal"), self.new_signal),
            (translate("Workspace", "New contact on the open case"), self.new_contact),
            (translate("Workspace", "New accompaniment on the open case"), self.new_accompaniment),
            (translate("Workspace", "New task"), self.new_task),
            (translate("Workspace", "Import a register"), self.import_register),
            (translate("Workspace", "Undo the last change"), self.undo),
            (translate("Workspace", "Help for this screen"), self.show_help),
            (translate("Workspace", "Glossary"), lambda: self._help_on("glossary")),
            (translate("Workspace", "Quick card"), self.show_quick_card),
            (translate("Workspace", "Lock"), self.lockAsked.emit),
        ]
        commands += practice_commands(self.context)
        commands += [(places.title(place), lambda place=place: self.go(place)) for place in places.PLACES]
        Palette(self.context, commands, self).exec()

    def import_register(self) -> None:
        """Take in a register from a file."""
        from relvald_desktop.ui.dialogs.import_form import import_register

        import_register(self.context, self)

    def print_preview(self) -> None:
        """Show the paper of the page in sight, where it has one."""
        page = self._in_sight()
        if hasattr(page, "preview"):
            page.preview()
        else:
            self.notice.tell(translate("Workspace", "There is no paper for this page."))

    def undo(self) -> None:
        """Take back the last change; a large one beside the window."""
        work = self.context.work
        waiting = next_undo(work)
        if waiting is None:
            self.notice.tell(translate("Workspace", "There is nothing to undo."))
        elif waiting.records > MOST_AT_ONCE:
            title = translate("Workspace", "Taking back …")
            self._job = run_with_progress(
                self, title, lambda told: undo_last(work, told, only=waiting.seq), self._tell_undone, self.notice.warn,
            )  # fmt: skip
        elif attempt(lambda: undo_last(work), self.notice.warn) is not None:
            self._tell_undone()

    def _tell_undone(self, _: object = None) -> None:
        self.notice.tell(translate("Workspace", "The last change is taken back."))

    def warn_of_lock(self, seconds: int) -> None:
        """Tell that the store will lock soon; 0 takes the warning away."""
        if seconds:
            text = translate(
                "Workspace", "Locks in {seconds} s. Move the mouse or press a key to go on."
            ).format(seconds=seconds)
            self._status.setText(text)
            if seconds in (WARN_SECONDS, LAST_SECONDS):
                announce(self._status, text, at_once=True)
        else:
            self._show_state()

    def leave(self) -> None:
        """Let go of the observers, keeping the store open."""
        self._aids.close()
        self.context.close()

    def shut(self) -> None:
        """Let go of everything and close the store, also when the log can't be written any more."""
        self.leave()
        self.context.clipboard.close()
        try:
            note_event(self.context.work, "store.locked")
        finally:
            for page in self._pages.values():
                page.hide()
                page.deleteLater()
            self._pages.clear()
            self.context.work.store.close()

    def _open_case(self) -> str | None:
        if self.context.open_case is None:
            self.notice.tell(translate("Workspace", "Open a case first."))
            self.go("cases")
        return self.context.open_case

    def _tell_saved(self, text: str) -> None:
        self.notice.tell(text, translate("Workspace", "Undo"), self.undo)

    def _build(self) -> None:
        for number, place in enumerate(places.PLACES, start=1):
            item = QListWidgetItem(places.title(place))
            item.setData(Qt.ItemDataRole.UserRole, place)
            item.setToolTip(f"Ctrl+{number}")
            self.rail.addItem(item)
        self.rail.setFixedWidth(self.rail.sizeHintForColumn(0) + 28)
        self.rail.setIconSize(QSize(0, 0))
        self.rail.currentItemChanged.connect(lambda: self._show_current())
        side = QVBoxLayout()
        side.addWidget(button(translate("Workspace", "&New signal"), "newSignal", self.new_signal, "main"))
        side.addWidget(self.rail, 1)
        side.addWidget(button(translate("Workspace", "&Find …"), "find", self.find_anything))
        side.addWidget(button(translate("Workspace", "&Lock"), "lock", self.lockAsked.emit))
        side.addWidget(button(translate("Workspace", "&Hide now"), "hideNow", self.hideAsked.emit))
        main = QVBoxLayout()
        if read_settings(self.context.work).practice:
            main.addWidget(PracticeStrip(self.context))
        main.addWidget(self.notice)
        main.addWidget(self.stack, 1)
        main.addWidget(self._status)
        row = QHBoxLayout(self)
        row.addLayout(side)
        row.addLayout(main, 1)
        self._show_state()

    def _show_state(self) -> None:
        settings = read_settings(self.context.work)
        practice = translate("Workspace", "ÖVNING – practice store with fictitious people")
        parts = [practice] if settings.practice else []
        parts += [settings.worker_name, translate("Workspace", "F1 shows help")]
        self._status.setText("   ·   ".join(part for part in parts if part))

    def _show_current(self) -> None:
        self.notice.hide()
        page = self.page(self.current_place())
        self.stack.setCurrentIndex(list(self._pages).index(self.current_place()))
        page.refresh()

    def _in_sight(self) -> Any:
        """The page that is shown."""
        frame = self.stack.currentWidget()
        return frame.page if isinstance(frame, PageScroller) else None

    def _refresh(self, changed: Changed) -> None:
        """Show a change on the page in sight. What changed no record (a look into a case, a backup) is only told by the
        log, and by the pages of Förvaring."""
        if changed.action == "settings.changed":
            self._show_state()
            self.lockMinutesChanged.emit(self.lock_minutes())
        if changed.records:
            self.notice.age()
        page = self._in_sight()
        if page is not None and (
            changed.records or changed.action == "undone" or self.current_place() == "safekeeping"
        ):
            page.refresh()

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], Any]] = {
            "Ctrl+N": self.new_signal, "Ctrl+K": self.find_anything, "Ctrl+J": self.new_contact,
            "Ctrl+R": self.new_accompaniment, "Ctrl+P": self.print_preview, "Ctrl+Z": self.undo,
            "Ctrl+T": self.new_task, "F1": self.show_help,
        }  # fmt: skip
        for number, place in enumerate(places.PLACES, start=1):
            keys[f"Ctrl+{number}"] = lambda place=place: self.go(place)
        for key, pressed in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(pressed)

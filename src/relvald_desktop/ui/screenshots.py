"""Every screen of a practice store, one after the other, for whoever looks at them: the camera takes pictures at 100 % and
200 %, light and dark, in Swedish and English; tests read the accessibility tree."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.pages.keeping_retention import make_tab
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.screenshots_first import first_makers, show_empty_places
from relvald_desktop.ui.screenshots_help import help_makers
from relvald_desktop.ui.screenshots_import import import_makers
from relvald_desktop.ui.screenshots_keeping import (
    DAYS_SINCE_BACKUP,
    ShiftedClock,
    case_with_documents,
    days_until_some_are_due,
    keeping_makers,
    live_with,
    show_keeping,
)  # fmt: skip
from relvald_desktop.ui.screenshots_props import every_variant, settle, stopped, wait_until
from relvald_desktop.ui.screenshots_rest import case_makers, other_makers
from relvald_desktop.ui.screenshots_store import opened, practice_store
from relvald_desktop.ui.theme import use_theme
from relvald_desktop.ui.widgets.notice import Notice

SIZE = (1280, 720)
"""Logical pixels at 100 %; the smallest window that everything must work in."""


Seen = Callable[[str, QWidget], None]
"""What is done with each screen: its name and the window it stands in."""


def take_all(
    store: Path, target: Path, variants: Iterable[tuple[str, str, int]], only: Sequence[str] = ()
) -> list[Path]:
    """Photograph every screen of a practice store in each (language, theme, percent); or those whose names begin as one
    of `only`. The store is changed: it is backed up, handed over and erased from."""
    made: list[Path] = []
    with tempfile.TemporaryDirectory() as scratch:
        preferences = Preferences(Path(scratch) / "window.ini")
        live_with(lambda: opened(store), Path(scratch))
        for language, theme, percent in variants:
            use_language(language)
            use_theme(theme, percent)
            place = target / f"{language}-{theme}-{percent}"
            place.mkdir(parents=True, exist_ok=True)
            show_every_screen(store, preferences, partial(_photograph, place, made), tuple(only))
    return made


def show_every_screen(
    store: Path, preferences: Preferences, seen: Seen, only: tuple[str, ...] = (),
    wait: Callable[[QWidget], None] = settle,
) -> None:  # fmt: skip
    """Show every screen and dialog of a practice store that was lived with, and call `seen` with each once `wait` let it
    come to rest."""
    work = opened(store)
    _Session(work, preferences, store, seen, only, wait).show()
    work.store.close()


def _photograph(folder: Path, made: list[Path], name: str, window: QWidget) -> None:
    target = folder / f"{name}.png"
    if not window.grab().save(str(target)):
        raise OSError(f"{target.name} could not be written")
    made.append(target)


class _Session:
    def __init__(
        self, work: Any, preferences: Preferences, store: Path, seen: Seen, only: tuple[str, ...],
        wait: Callable[[QWidget], None],
    ) -> None:  # fmt: skip
        self.work, self.preferences, self.store = work, preferences, store
        self._seen, self.only, self._wait = seen, only, wait

    def show(self) -> None:
        self._gates()
        self._places()
        self._case()
        self._dialogs()

    def _gates(self) -> None:
        for name, make in first_makers():
            if self._is_wanted(name):
                self._show(name, make())

    def _places(self) -> None:
        from relvald_desktop.ui.places import PLACES
        from relvald_desktop.ui.workspace import Workspace

        self.workspace = Workspace(self.work, self.preferences)
        self.workspace.resize(*SIZE)
        self.workspace.show()
        for number, place in enumerate(PLACES, start=10):
            self.workspace.go(place)
            self._show(f"{number}-{place}", self.workspace, close=False)
        for name, place, tab in (
            ("20-register", "signals", 1), ("21-senders", "signals", 2), ("22-weeks", "today", 1), ("23-men", "liaison", 1),
            ("25-legal-calendar", "legal", 2),
        ):  # fmt: skip
            self.workspace.page(place).tabs.setCurrentIndex(tab)
            self.workspace.go(place)
            self._show(name, self.workspace, close=False)
        if not self.only or any("19".startswith(each[:2]) for each in self.only):
            show_empty_places(self.preferences, lambda name, window: self._show(name, window, close=False))
        self._keeping()
        self._summary()

    def _keeping(self) -> None:
        """Förvaring, Idag and Inställningar as they are some days after the last backup."""
        from relvald_desktop.ui.workspace import Workspace

        work = opened(self.store, ShiftedClock(DAYS_SINCE_BACKUP))
        workspace = Workspace(work, self.preferences)
        workspace.resize(*SIZE)
        workspace.show()
        show_keeping(workspace, lambda name: self._show(name, workspace, close=False))
        workspace.leave()
        workspace.close()
        workspace.deleteLater()
        work.store.close()

    def _summary(self) -> None:
        """Every tab of Sammanställning for last year, beside the year before."""
        self.workspace.go("summary")
        page = self.workspace.page("summary")
        page.choice.period.setCurrentIndex(page.choice.period.findData("last_year"))
        page.choice.before.setChecked(True)
        wait_until(page.is_counted)
        for number, name in enumerate(("short", "reach", "figures", "targets", "issued", "add-up")):
            page.tabs.setCurrentIndex(number)
            self._show(f"26-{number + 1}-summary-{name}", self.workspace, close=False)
        page.tabs.setCurrentIndex(0)

    def _case(self) -> None:
        case_id = self.a_planned_case()
        tabs = ("overview", "journal", "support", "children", "man", "legal", "secrecy", "log", "attachments")
        for number, tab in enumerate(tabs, start=30):
            other = {"legal": self.a_case(), "attachments": case_with_documents(self.work)}
            self.workspace.show_case(other.get(tab, case_id), tab)
            self._show(f"{number}-case-{tab}", self.workspace, close=False)

    def _dialogs(self) -> None:
        later_work = opened(self.store, ShiftedClock(days_until_some_are_due(self.work)))
        later = Context(later_work, self.preferences, self.workspace.context.clipboard)
        due = make_tab(later, Notice())
        due.refresh()
        self._show("24-8-retention-due", due)
        makers = [*self._dialog_makers(), *self._support_makers(), *self._legal_makers(), *help_makers()]
        context, case_id = self.workspace.context, self.a_planned_case()
        makers += [*case_makers(context, case_id, self.a_matter(), later), *other_makers(context)]
        for name, make in [*makers, *keeping_makers(context, case_id, later)]:
            if self._is_wanted(name):
                self._show(name, make())
        later.close()
        later_work.store.close()
        self.workspace.leave()
        self.workspace.close()
        self.workspace.deleteLater()

    def _support_makers(self) -> list[tuple[str, Callable[[], QWidget]]]:
        from relvald_desktop.documents.safety_papers import PlanPaper
        from relvald_desktop.records.support_codes import CardLanguage
        from relvald_desktop.release.case_papers import prepare_journal, prepare_plan
        from relvald_desktop.store.queries.cases import case_file
        from relvald_desktop.store.queries.support import support_file
        from relvald_desktop.ui.dialogs import helper_forms, support_forms
        from relvald_desktop.ui.dialogs.call import CallDialog
        from relvald_desktop.ui.dialogs.checked_preview import CheckedPreview
        from relvald_desktop.ui.dialogs.help import HelpDialog
        from relvald_desktop.ui.dialogs.merge_form import MergeCasesDialog
        from relvald_desktop.ui.dialogs.plan_form import PlanDialog, PlanPaperDialog, SnoozeDialog
        from relvald_desktop.ui.dialogs.risk_compare import RiskComparison
        from relvald_desktop.ui.dialogs.risk_form import RiskDialog
        from relvald_desktop.ui.dialogs.sealed_note import SealedNoteDialog
        from relvald_desktop.ui.language import translate, wording

        context, case_id = self.workspace.context, self.a_planned_case()
        with self.work.reading() as session:
            file, support = case_file(session, case_id), support_file(session, case_id)
        plan = support.plans[0]
        channel = next(iter(file.channels.values()))[0]

        def journal() -> Any:
            return prepare_journal(self.work, case_id, wording())

        def card() -> Any:
            return prepare_plan(self.work, plan.id, PlanPaper.NEUTRAL, CardLanguage.ARABIC, wording())

        return [
            ("60-risk", lambda: RiskDialog(context, case_id, None, support.reviews[0])),
            ("61-risk-compare", lambda: RiskComparison(support.reviews)),
            ("62-plan", lambda: PlanDialog(context, case_id, plan)), ("63-plan-paper", lambda: PlanPaperDialog(context, plan)),
            ("64-neutral-card", lambda: CheckedPreview(context, translate("Plan", "Safety plan"), card())),
            ("65-journal", lambda: CheckedPreview(context, translate("Journal", "Journal"), journal())),
            ("66-snooze", lambda: SnoozeDialog(context, case_id)),
            ("67-task", lambda: support_forms.task_dialog(context, case_id, None, None)),
            ("68-concern", lambda: support_forms.concern_dialog(context, case_id, None, None)),
            ("69-referral", lambda: support_forms.referral_dialog(context, case_id, None, None)),
            ("70-disclosure", lambda: support_forms.disclosure_dialog(context, case_id, None, None)),
            ("71-call", lambda: CallDialog(context, case_id, channel)),
            ("72-merge", lambda: MergeCasesDialog(context, file)),
            ("73-meeting", lambda: helper_forms.meeting_dialog(context, None, None)),
            ("74-template", lambda: helper_forms.template_dialog(context, None, None)),
            ("75-sealed", lambda: SealedNoteDialog(self.work.store.folder)), ("76-help", lambda: HelpDialog("today")),
        ]  # fmt: skip

    def _legal_makers(self) -> list[tuple[str, Callable[[], QWidget]]]:
        from relvald_desktop.documents.day_content import DayPaper
        from relvald_desktop.ui.dialogs import legal_forms
        from relvald_desktop.ui.dialogs.calendar_export import CalendarExportDialog
        from relvald_desktop.ui.dialogs.checked_preview import OverrideDialog
        from relvald_desktop.ui.dialogs.day_papers import DayPapersPreview
        from relvald_desktop.ui.dialogs.rights_form import RightsDialog

        context, case_id, hearing, matter = (
            self.workspace.context, self.a_case(), self.a_hearing(), self.a_matter(),
        )  # fmt: skip

        def note() -> Any:
            from relvald_desktop.release.day_papers import prepare_day_paper
            from relvald_desktop.ui.language import wording

            return prepare_day_paper(self.work, hearing, DayPaper.WORKER_NOTE, wording())

        def papers(which: DayPaper) -> QWidget:
            shown = DayPapersPreview(context, hearing, note())
            shown.which.setCurrentIndex(shown.which.findData(which))
            return shown

        return [
            ("80-rights", lambda: RightsDialog(context, matter)),
            ("81-order", lambda: legal_forms.order_dialog(context, case_id, None, None)),
            ("82-breach", lambda: legal_forms.breach_dialog(context, case_id, None, None)),
            ("83-claim", lambda: legal_forms.claim_dialog(context, case_id, None, None)),
            ("84-matter-person", lambda: legal_forms.matter_person_dialog(context, case_id, matter.id, None, None)),
            ("85-calendar-file", lambda: CalendarExportDialog(context)), ("86-override", lambda: OverrideDialog(stopped(note()).checked.findings)),
            *((f"9{number}-{which.replace('_', '-')}", lambda which=which: papers(which))
              for number, which in enumerate(DayPaper)),
        ]  # fmt: skip

    def a_planned_case(self) -> str:
        """A case with children, a safety plan and the most risk reviews."""
        from sqlalchemy import text

        query = (
            "SELECT p.case_id FROM safety_plan p JOIN risk_review r ON r.case_id = p.case_id "
            "JOIN child_notice n ON n.case_id = p.case_id GROUP BY p.case_id ORDER BY count(DISTINCT r.id) DESC, 1 LIMIT 1"
        )
        with self.work.reading() as session:
            return str(session.scalar(text(query)))

    def _dialog_makers(self) -> list[tuple[str, Callable[[], QWidget]]]:
        from relvald_desktop.documents.day_content import DayPaper
        from relvald_desktop.release.day_papers import prepare_day_paper
        from relvald_desktop.ui.dialogs.accompaniment_form import AccompanimentDialog
        from relvald_desktop.ui.dialogs.channel_form import ChannelDialog, ProtectedDialog
        from relvald_desktop.ui.dialogs.contact_form import ContactDialog
        from relvald_desktop.ui.dialogs.day_papers import DayPapersPreview
        from relvald_desktop.ui.dialogs.matter_form import MatterDialog, StepDialog
        from relvald_desktop.ui.dialogs.palette import Palette
        from relvald_desktop.ui.dialogs.person_form import NewCaseDialog
        from relvald_desktop.ui.dialogs.signal_details import signal_details_dialog
        from relvald_desktop.ui.dialogs.signal_form import SignalDialog
        from relvald_desktop.ui.dialogs.status_form import StatusDialog
        from relvald_desktop.ui.dialogs.triage_form import TriageDialog
        from relvald_desktop.ui.language import wording

        context, case_id = self.workspace.context, self.a_case()
        hearing, matter = self.a_hearing(), self.a_matter()

        def note() -> Any:
            return prepare_day_paper(self.work, hearing, DayPaper.WORKER_NOTE, wording())

        return [
            ("40-new-signal", lambda: SignalDialog(context)),
            ("40-2-signal-details", lambda: signal_details_dialog(context, self.a_signal(), None)),
            ("41-triage", lambda: TriageDialog(context, self.a_signal())),
            ("42-find", lambda: Palette(context, [])),
            ("43-new-case", lambda: NewCaseDialog(context)),
            ("44-channel", lambda: ChannelDialog(context, case_id, None)),
            ("45-protected", lambda: ProtectedDialog(context, case_id)),
            ("46-status", lambda: StatusDialog(context, case_id)),
            ("47-contact", lambda: ContactDialog(context, case_id, None)),
            ("48-matter", lambda: MatterDialog(context, case_id, None)),
            ("49-step", lambda: StepDialog(context, matter)),
            ("50-accompaniment", lambda: AccompanimentDialog(context, case_id, hearing)),
            ("51-court-note", lambda: DayPapersPreview(context, hearing, note())),
            ("53-court-note-stopped", lambda: DayPapersPreview(context, hearing, stopped(note()))),
            *import_makers(context),
        ]

    def a_case(self) -> str:
        """The case with the next day in court."""
        return str(self._next_hearing().case_id)

    def a_hearing(self) -> str:
        """The next accompaniment, or the latest."""
        return str(self._next_hearing().id)

    def a_matter(self) -> Any:
        """The newest legal matter."""
        from relvald_desktop.store.queries.legal import matters

        with self.work.reading() as session:
            return matters(session, open_only=True).rows[0]

    def a_signal(self) -> str:
        """The most urgent signal."""
        from relvald_desktop.store.queries.signals import triage_queue

        with self.work.reading() as session:
            return triage_queue(session).rows[0].id

    def _next_hearing(self) -> Any:
        from relvald_desktop.store.queries.legal import accompaniments

        with self.work.reading() as session:
            return accompaniments(session).rows[-1]

    def _is_wanted(self, name: str) -> bool:
        return not self.only or name.startswith(self.only)

    def _show(self, name: str, widget: QWidget, *, close: bool = True) -> None:
        if not self._is_wanted(name):
            return
        if widget.width() > SIZE[0] or name < "40":
            widget.resize(*SIZE)
        widget.show()
        for _ in range(4):
            QApplication.processEvents()
        self._wait(widget)
        self._seen(name, widget)
        if close:
            widget.close()
            widget.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main() -> int:
    """`python -m relvald_desktop.ui.screenshots FOLDER [--only 24 A] [--variants sv-light-100 en-dark-200]`."""
    parser = argparse.ArgumentParser(prog="screenshots")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=(), help="beginnings of the names of pictures")
    names = {"-".join(map(str, each)): each for each in every_variant()}
    parser.add_argument("--variants", nargs="*", default=list(names), choices=list(names))
    options = parser.parse_args()
    QGuiApplication.setQuitOnLastWindowClosed(False)
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        store = Path(scratch) / "store"
        practice_store(store)
        made = take_all(store, options.folder, [names[each] for each in options.variants], options.only)
    print(f"{len(made)} pictures in {options.folder}")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())

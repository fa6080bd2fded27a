"""Pictures of every screen of a practice store: 100 % and 200 %, light and dark, Swedish and English."""

from __future__ import annotations

import dataclasses
import datetime as dt
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.theme import use_theme

PASSPHRASE = "öva lugnt med fyra kor"
SIZE = (1280, 720)
"""Logical pixels at 100 %; the smallest window that everything must work in."""


def practice_store(folder: Path, cases: int = 40) -> None:
    """Make a practice store in an empty folder, with the public passphrase `PASSPHRASE`."""
    from relvald_desktop.services.demo import fill_store
    from relvald_desktop.services.opening import open_store
    from relvald_desktop.store.clock import SystemClock
    from relvald_desktop.vault.opening import create_vault

    vault = create_vault(folder, PASSPHRASE)
    clock = SystemClock()
    work = open_store(vault.folder, vault.key, clock)
    try:
        fill_store(work, cases=cases, seed=7, today=clock.today())
    finally:
        work.store.close()


def take_all(store: Path, target: Path, variants: Iterator[tuple[str, str, int]]) -> list[Path]:
    """Photograph every screen of an unlocked practice store in each (language, theme, percent)."""
    from relvald_desktop.services.opening import open_store
    from relvald_desktop.vault.folder import StoreFolder
    from relvald_desktop.vault.opening import unlock

    made: list[Path] = []
    with tempfile.TemporaryDirectory() as scratch:
        preferences = Preferences(Path(scratch) / "window.ini")
        for language, theme, percent in variants:
            use_language(language)
            use_theme(theme, percent)
            folder = StoreFolder(store)
            work = open_store(folder, unlock(folder, PASSPHRASE, dt.datetime.now(dt.UTC)))
            place = target / f"{language}-{theme}-{percent}"
            place.mkdir(parents=True, exist_ok=True)
            made += _Session(work, preferences, place, store).take()
            work.store.close()
    return made


class _Session:
    def __init__(self, work: Any, preferences: Preferences, target: Path, store: Path) -> None:
        self.work, self.preferences, self.target, self.store = work, preferences, target, store
        self.made: list[Path] = []

    def take(self) -> list[Path]:
        self._gates()
        self._places()
        self._case()
        self._dialogs()
        return self.made

    def _gates(self) -> None:
        from relvald_desktop.ui.dialogs.recovery import RecoveryDialog
        from relvald_desktop.ui.first_run import FirstRun
        from relvald_desktop.ui.unlock import UnlockPage

        self._photograph("01-unlock", UnlockPage(Path("relvald") / "store"))
        self._photograph("02-first-run", FirstRun(Path("relvald") / "store"))
        for number, name in enumerate(("passphrase", "sheet", "proof", "worker"), start=1):
            wizard = FirstRun(Path("relvald") / "store")
            wizard.vault = a_vault()
            wizard.setStartId(number)
            self._photograph(f"0{number + 2}-first-run-{name}", wizard)
        self._photograph("07-recovery", RecoveryDialog(a_vault().folder))

    def _places(self) -> None:
        from relvald_desktop.ui.places import PLACES
        from relvald_desktop.ui.workspace import Workspace

        self.workspace = Workspace(self.work, self.preferences)
        self.workspace.resize(*SIZE)
        self.workspace.show()
        for number, place in enumerate(PLACES, start=10):
            self.workspace.go(place)
            self._photograph(f"{number}-{place}", self.workspace, close=False)
        for name, place, tab in (
            ("20-register", "signals", 1), ("21-senders", "signals", 2), ("22-weeks", "today", 1), ("23-men", "liaison", 1),
            ("25-legal-calendar", "legal", 2),
        ):  # fmt: skip
            self.workspace.page(place).tabs.setCurrentIndex(tab)
            self.workspace.go(place)
            self._photograph(name, self.workspace, close=False)
        self.workspace.go("safekeeping")
        for name, part in (
            ("24-log", "keeping_log"),
            ("24-1-backup", "keeping_backup"),
            ("24-2-health", "keeping_health"),
        ):
            self.workspace.page("safekeeping").show_tab(part)
            self._photograph(name, self.workspace, close=False)
        self._summary()

    def _summary(self) -> None:
        """Every tab of Sammanställning for last year, beside the year before."""
        self.workspace.go("summary")
        page = self.workspace.page("summary")
        page.choice.period.setCurrentIndex(page.choice.period.findData("last_year"))
        page.choice.before.setChecked(True)
        wait_until(page.is_counted)
        for number, name in enumerate(("short", "reach", "figures", "targets", "issued", "add-up")):
            page.tabs.setCurrentIndex(number)
            self._photograph(f"26-{number + 1}-summary-{name}", self.workspace, close=False)
        page.tabs.setCurrentIndex(0)

    def _case(self) -> None:
        case_id = self.a_planned_case()
        tabs = ("overview", "journal", "support", "children", "man", "legal", "secrecy", "log")
        for number, tab in enumerate(tabs, start=30):
            self.workspace.show_case(self.a_case() if tab == "legal" else case_id, tab)
            self._photograph(f"{number}-case-{tab}", self.workspace, close=False)

    def _dialogs(self) -> None:
        for name, make in [*self._dialog_makers(), *self._support_makers(), *self._legal_makers()]:
            self._photograph(name, make())
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
        from relvald_desktop.resources import path
        from relvald_desktop.services.importing import read_file
        from relvald_desktop.ui.dialogs.accompaniment_form import AccompanimentDialog
        from relvald_desktop.ui.dialogs.channel_form import ChannelDialog, ProtectedDialog
        from relvald_desktop.ui.dialogs.contact_form import ContactDialog
        from relvald_desktop.ui.dialogs.day_papers import DayPapersPreview
        from relvald_desktop.ui.dialogs.import_form import ImportDialog
        from relvald_desktop.ui.dialogs.matter_form import MatterDialog, StepDialog
        from relvald_desktop.ui.dialogs.palette import Palette
        from relvald_desktop.ui.dialogs.person_form import NewCaseDialog
        from relvald_desktop.ui.dialogs.signal_form import SignalDialog
        from relvald_desktop.ui.dialogs.status_form import StatusDialog
        from relvald_desktop.ui.dialogs.triage_form import TriageDialog
        from relvald_desktop.ui.language import wording

        context, case_id, hearing, matter = (
            self.workspace.context,
            self.a_case(),
            self.a_hearing(),
            self.a_matter(),
        )

        def note() -> Any:
            return prepare_day_paper(self.work, hearing, DayPaper.WORKER_NOTE, wording())

        return [
            ("40-new-signal", lambda: SignalDialog(context)),
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
            ("52-import", lambda: ImportDialog(context, read_file(path("demo", "signalregister-2025.csv")))),
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

    def _photograph(self, name: str, widget: QWidget, *, close: bool = True) -> None:
        if widget.width() > SIZE[0] or name < "40":
            widget.resize(*SIZE)
        widget.show()
        for _ in range(4):
            QApplication.processEvents()
        settle(widget)
        target = self.target / f"{name}.png"
        if not widget.grab().save(str(target)):
            raise OSError(f"{target.name} could not be written")
        self.made.append(target)
        if close:
            widget.close()
            widget.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def a_vault() -> Any:
    """A vault that is nowhere, with a recovery key that opens nothing."""
    import pyrage

    from relvald_desktop.vault.folder import StoreFolder
    from relvald_desktop.vault.opening import NewVault
    from relvald_desktop.vault.store_key import StoreKey

    return NewVault(
        StoreFolder(Path("relvald") / "store"), StoreKey.fresh(), str(pyrage.x25519.Identity.generate())
    )


def stopped(outgoing: Any) -> Any:
    """The same paper as if a protected place stood in it."""
    from relvald_desktop.release.checking import check
    from relvald_desktop.rules.leaks import Secret

    secrets = (Secret("address", outgoing.content.meeting_point, "address"),)
    return dataclasses.replace(
        outgoing, secrets=secrets, checked=check(outgoing.artefact, secrets), gather=lambda: secrets
    )


def settle(widget: QWidget) -> None:
    """Let a PDF view draw its pages before it is photographed."""
    from PySide6.QtPdfWidgets import QPdfView
    from PySide6.QtTest import QTest

    if widget.findChild(QPdfView) is not None:
        QTest.qWait(600)


def wait_until(condition: Callable[[], bool], seconds: float = 30) -> None:
    """Let work in the background come to its end. Raises `TimeoutError`."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError("what was to be photographed is not there")
        QApplication.processEvents()
        time.sleep(0.01)


def every_variant() -> Iterator[tuple[str, str, int]]:
    """Both languages, both themes, 100 % and 200 %."""
    for language in ("sv", "en"):
        for theme in ("light", "dark"):
            for percent in (100, 200):
                yield language, theme, percent


def main() -> int:
    """`python -m relvald_desktop.ui.screenshots FOLDER`."""
    target = Path(sys.argv[1])
    QGuiApplication.setQuitOnLastWindowClosed(False)
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        store = Path(scratch) / "store"
        practice_store(store)
        made = take_all(store, target, every_variant())
    print(f"{len(made)} pictures in {target}")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The main job on a fictitious store: in a window, or as pictures and papers where there is no display."""

from __future__ import annotations

import argparse
import datetime as dt
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any


def main() -> int:
    """`python -m relvald_desktop.demo_tour --window` or `--into FOLDER`."""
    parser = argparse.ArgumentParser(prog="demo")
    parser.add_argument("--window", action="store_true", help="open the window on a practice store")
    parser.add_argument("--into", type=Path, default=Path("build/demo"), metavar="FOLDER")
    options = parser.parse_args()
    options.into.mkdir(parents=True, exist_ok=True)
    return show_window(options.into) if options.window else write_tour(options.into)


def show_window(target: Path) -> int:
    """Open the window on the practice store in `target`, making it first where there is none."""
    from relvald_desktop.app import main as start
    from relvald_desktop.ui.screenshots_store import PASSPHRASE, practice_store

    store = target / "store"
    if not (store / "keyslots.json").exists():
        print("Making a practice store with 40 fictitious cases …")
        practice_store(store)
    print(f"The passphrase of the practice store is: {PASSPHRASE}")
    return start(["--store", str(store)])


def write_tour(target: Path) -> int:
    """Write the store, pictures of every screen, the court note, the papers of keeping and the summary into `target`."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from relvald_desktop.ui.screenshots import take_all
    from relvald_desktop.ui.screenshots_store import practice_store

    QGuiApplication.setQuitOnLastWindowClosed(False)
    application = QApplication(sys.argv[:1])
    for name in ("store", "screens"):
        shutil.rmtree(target / name, ignore_errors=True)
    practice_store(target / "store")
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "store"
        shutil.copytree(target / "store", copy)
        variants = [("sv", "light", 100), ("sv", "dark", 200), ("en", "light", 100)]
        pictures = take_all(copy, target / "screens", variants)
        write_keeping_papers(copy, target)
    write_papers(target)
    write_guides(target)
    print(
        f"{target}: the store, {len(pictures)} pictures, court-note.pdf and the other papers of a day, certificate-of-erasure.pdf, log.pdf and "
        "log.csv, quick-card.pdf and handbook.pdf in both languages, extract-her.pdf and extract-him.pdf, summary (PDF, DOCX, XLSX, CSV, JSON)"
    )
    application.quit()
    return 0


def write_keeping_papers(store: Path, target: Path) -> None:
    """What an erasure, a look through the log and a request for an extract leave, through the door. `store` is the copy
    that the pictures were taken of: a case was erased from it."""
    from relvald_desktop.release.artefact import Format
    from relvald_desktop.release.erasure import prepare_certificate
    from relvald_desktop.release.log_extract import prepare_log_extract
    from relvald_desktop.release.outgoing import save
    from relvald_desktop.release.subject_access import prepare_subject_access
    from relvald_desktop.services.departures import Leaving
    from relvald_desktop.services.retention import erasures
    from relvald_desktop.store.queries.log_review import LogFilters
    from relvald_desktop.ui.actions import action_text
    from relvald_desktop.ui.language import use_language
    from relvald_desktop.ui.screenshots_keeping import case_with_documents, people_of
    from relvald_desktop.ui.screenshots_store import opened
    from relvald_desktop.wording import Wording

    use_language("sv")  # what was done is told in the window's language
    work, wording = opened(store), Wording("sv")
    try:
        she, he = people_of(work, case_with_documents(work))
        log = LogFilters(zone=work.zone, from_on=work.clock.today())
        for name, outgoing in (
            ("certificate-of-erasure.pdf", prepare_certificate(work, erasures(work)[0].id, wording)),
            ("extract-her.pdf", prepare_subject_access(work, she, wording)),
            ("extract-him.pdf", prepare_subject_access(work, he, wording)),
            ("log.pdf", prepare_log_extract(work, log, Format.PDF, wording, action_text)),
            ("log.csv", prepare_log_extract(work, log, Format.CSV, wording, action_text)),
        ):
            save(work, outgoing, target / name, Leaving(), replace=True)
    finally:
        work.store.close()


def write_guides(target: Path) -> None:
    """The quick card and the handbook in both languages."""
    from relvald_desktop.release.guides import prepare_handbook, prepare_quick_card, save_guide
    from relvald_desktop.wording import LANGUAGES

    for language in LANGUAGES:
        save_guide(prepare_quick_card(language), target / f"quick-card-{language}.pdf", replace=True)
        save_guide(prepare_handbook(language), target / f"handbook-{language}.pdf", replace=True)


def write_papers(target: Path) -> None:
    """The papers of the next day in court and the summary of the last half-year in every form, through the door."""
    from relvald_desktop.documents.day_content import DayPaper
    from relvald_desktop.documents.safety_papers import MayNotKeep
    from relvald_desktop.records.legal_codes import Recipient
    from relvald_desktop.release.day_papers import prepare_day_paper
    from relvald_desktop.release.outgoing import save
    from relvald_desktop.release.summary import FORMATS, prepare_summary
    from relvald_desktop.rules.periods import period
    from relvald_desktop.services.departures import Leaving
    from relvald_desktop.services.opening import open_store
    from relvald_desktop.services.summary import prepare_report
    from relvald_desktop.store.queries.legal import accompaniments
    from relvald_desktop.ui.screenshots_store import PASSPHRASE
    from relvald_desktop.vault.folder import StoreFolder
    from relvald_desktop.vault.opening import unlock
    from relvald_desktop.wording import Wording

    folder, wording = StoreFolder(target / "store"), Wording("sv")
    work: Any = open_store(folder, unlock(folder, PASSPHRASE, dt.datetime.now(dt.UTC)))
    try:
        with work.reading() as session:
            hearing = accompaniments(session).rows[-1].id
        for paper in DayPaper:
            try:
                outgoing = prepare_day_paper(work, hearing, paper, wording)
            except MayNotKeep:
                continue  # her copy, where paper is not safe at her home
            name = "court-note" if paper is DayPaper.WORKER_NOTE else str(paper).replace("_", "-")
            save(work, outgoing, target / f"{name}.pdf", Leaving(), replace=True)
        today = work.clock.today()
        board = Leaving(to=Recipient.BOARD, ground="no_harm")
        figures = prepare_report(work, *period("last_half", today), before=True, last_year=True)
        for format_ in FORMATS:
            outgoing = prepare_summary(work, figures, format_, wording)
            save(work, outgoing, target / f"summary.{format_}", board, replace=True)
    finally:
        work.store.close()


if __name__ == "__main__":
    sys.exit(main())

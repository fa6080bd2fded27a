"""What can be typed after `relvald`."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path

from relvald_desktop.cli.handing import add_handover
from relvald_desktop.cli.retaining import add_retaining
from relvald_desktop.wording import LANGUAGES

SUMMARY_FORMATS = ("pdf", "docx", "xlsx", "csv", "json")
REGISTERS = ("signals", "cases", "contacts", "court-dates")
LISTS = ("signals", "cases", "matters", "accompaniments")


def build_parser() -> argparse.ArgumentParser:
    """The command line's grammar. A wrong usage ends the program with exit code 2."""
    parser = argparse.ArgumentParser(
        prog="relvald", description="Relvåld without a window, for IT and for scripts."
    )
    parser.add_argument("--store", type=Path, metavar="DIR", help="the folder of the store")
    parser.add_argument(
        "--passphrase-stdin", action="store_true", help="first line of standard input is the passphrase"
    )
    parser.add_argument(
        "--recovery-key-stdin", action="store_true",
        help="first line of standard input is the recovery key (backup list, verify and restore)",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--language", choices=LANGUAGES, default="sv", help="language of messages and papers")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("init", help="make a new store in an empty folder")
    demo = commands.add_parser("demo", help="fill an empty store with fictitious cases to practise on")
    demo.add_argument("--cases", type=_count, default=40, metavar="N")
    demo.add_argument("--seed", type=int, default=1, metavar="N")
    _add_import(commands)
    listing = commands.add_parser("list", help="list records")
    listing.add_argument("what", choices=LISTS)
    _add_papers(commands)
    search = commands.add_parser("search", help="find records by their words")
    search.add_argument("text")
    search.add_argument("--limit", type=_count, default=50, metavar="N")
    _add_backup(commands)
    _add_export(commands)
    add_handover(commands)
    add_retaining(commands)
    _add_doctor(commands)
    _add_policy(commands)
    _add_guides(commands)
    return parser


def _add_import(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    importing = commands.add_parser("import", help="import a register from a CSV or XLSX file")
    importing.add_argument("what", choices=REGISTERS)
    importing.add_argument("file", type=Path)
    importing.add_argument("--dry-run", action="store_true", help="only say what would happen")


def _add_papers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    summary = commands.add_parser("summary", help="write the summary of a period")
    summary.add_argument("--from", dest="from_on", type=_date, required=True, metavar="DATE")
    summary.add_argument("--to", dest="to_on", type=_date, required=True, metavar="DATE")
    summary.add_argument("--format", choices=SUMMARY_FORMATS, required=True)
    summary.add_argument("--out", type=Path, required=True, metavar="FILE")
    summary.add_argument(
        "--as-of", type=_date, metavar="DATE", help="the figures as issued the last time up to this day"
    )
    summary.add_argument("--compare-before", action="store_true", help="beside the period before")
    summary.add_argument("--compare-last-year", action="store_true", help="beside the same period last year")
    merging = commands.add_parser("merge", help="add up the summaries that several laptops issued as JSON")
    merging.add_argument("files", type=Path, nargs="+", metavar="FILE.json")
    merging.add_argument("--format", choices=SUMMARY_FORMATS, default="json")
    merging.add_argument("--out", type=Path, metavar="FILE", help="without it the result is printed")
    note = commands.add_parser("court-note", help="write the court-accompaniment note")
    note.add_argument("accompaniment_id", metavar="ACCOMPANIMENT_ID")
    note.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")


def _add_backup(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    backup = commands.add_parser("backup", help="back up, prove, restore")
    verbs = backup.add_subparsers(dest="verb", required=True, metavar="list|create|verify|restore")
    listing = verbs.add_parser("list", help="the backups of one store in a folder, newest first")
    listing.add_argument("folder", type=Path, metavar="DIR")
    create = verbs.add_parser("create", help="write a new generation")
    create.add_argument("--to", type=Path, required=True, metavar="DIR")
    verify = verbs.add_parser("verify", help="prove that a backup is whole")
    verify.add_argument("backup", type=Path, metavar="DIR")
    restore = verbs.add_parser("restore", help="bring a backup back as a new store")
    restore.add_argument("backup", type=Path, metavar="DIR")
    restore.add_argument("--to", type=Path, required=True, metavar="NEWSTORE")


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = commands.add_parser("export", help="write EVERYTHING in the store to one readable file")
    export.add_argument("--format", choices=("json",), required=True)
    export.add_argument("--out", type=Path, required=True, metavar="FILE.json")
    export.add_argument(
        "--readable-i-understand", dest="understood", action="store_true",
        help="anyone who gets hold of the file can read every name, number and address in it",
    )  # fmt: skip


def _add_policy(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    policy = commands.add_parser("policy", help="what the administrator fixed on this computer")
    policy.add_argument(
        "--check", type=Path, metavar="FILE", help="examine a policy file before it is put in place"
    )


def _add_doctor(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    doctor = commands.add_parser(
        "doctor", help="examine the store: integrity, log chain, index, documents, counts"
    )
    doctor.add_argument("--thorough", action="store_true", help="read every document to its end as well")
    doctor.add_argument(
        "--repair", action="store_true", help="mend what can be mended without losing anything"
    )
    doctor.add_argument(
        "--outside",
        action="store_true",
        help="look at the folder only, without a passphrase; changes nothing",
    )


def _add_guides(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, what in (
        ("quick-card", "write the quick card: the keys and the day on one page"),
        ("handbook", "write every text of the help as one paper"),
    ):
        guide = commands.add_parser(name, help=f"{what}; needs no store")
        guide.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"not a date as YYYY-MM-DD: {text}") from error


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 100_000:
        raise argparse.ArgumentTypeError("between 1 and 100000")
    return number

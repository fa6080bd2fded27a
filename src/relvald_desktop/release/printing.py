"""Prints a finished paper: the very bytes the check read, from memory; the job's name says nothing about her.

Where the system prints through CUPS (Linux, macOS) the bytes go as they are to the system's own program `lp`. Elsewhere
(Windows) the pages are painted from the same bytes. On Linux nothing is painted: Qt's way there puts a readable file
into the folder for temporary files, and `lp` reading from a pipe does not.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrintEngine, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_NOOP

JOB_NAME = "Dokument"
"""What the printer's queue, its display and its log show instead of a title."""
PATIENCE = 60
"""Seconds that `lp` may take to hand over a paper."""
SHARPEST = 600
"""Dots per inch beyond which a painted page gets no better, only larger in memory."""

LP_MISSING = QT_TRANSLATE_NOOP(
    "Errors", "the system's printing program (lp) is missing; ask for the package cups-client"
)
TOO_SLOW = QT_TRANSLATE_NOOP(
    "Errors", "the printing system did not answer; look into its queue before you print again"
)
WRITES_A_FILE = QT_TRANSLATE_NOOP("Errors", "it writes a file; save the paper as PDF instead")
NO_ANSWER = QT_TRANSLATE_NOOP("Errors", "the printing system gave no reason")

_PLACES = "/usr/bin:/bin:/usr/local/bin"
_HANDED_ON = ("HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_MESSAGES", "CUPS_SERVER", "KRB5CCNAME")
_FILE_WRITERS = ("print to pdf", "cups-pdf", "xps document writer", "onenote")
_CUPS_OPTIONS = 0xFE00
"""Where Qt's dialog on Linux keeps the further choices (staples, PIN, pages per sheet) of the printer's driver."""
_OURS = {"job-name", "document-name", "copies", "raw"}
_SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}


class ChangedSinceCheck(RelvaldError):
    """What should be printed is not what the check read."""

    key = "changed_since_check"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The paper is not the one that was checked any more. It was not printed. Close it and open it again.",
    )


class NoPrinter(RelvaldError):
    """The computer knows no printer."""

    key = "no_printer"
    message = QT_TRANSLATE_NOOP(
        "Errors", "This computer knows no printer. Add one in the system's settings and print again."
    )


class CannotPrint(RelvaldError):
    """The printer or the printing system did not take the paper."""

    key = "cannot_print"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "{printer} did not take the paper: {why}. Nothing is lost: print again, or choose another printer.",
    )


@dataclass(frozen=True)
class PrintChoice:
    """What the worker chose: the printer, how many, which pages ("1-3,5"; empty for all), and how."""

    printer: str
    copies: int = 1
    pages: str = ""
    sides: str = ""
    collated: bool = True
    last_first: bool = False
    grey: bool = False
    landscape: bool = False
    paper: str = ""
    further: tuple[tuple[str, str], ...] = ()

    def options(self) -> list[str]:
        """The choice in the words of CUPS; later ones count before earlier ones."""
        chosen = {
            "page-ranges": self.pages,
            "sides": self.sides,
            "multiple-document-handling": self._handling(),
            "outputorder": "reverse" if self.last_first else "",
            "print-color-mode": "monochrome" if self.grey else "",
            "orientation-requested": "4" if self.landscape else "",
            "media": self.paper,
        }
        given = [(name, value) for name, value in chosen.items() if value]
        given += [(name, value) for name, value in self.further if name not in _OURS]
        return ["fit-to-page", *(f"{name}={_quoted(value)}" for name, value in given)]

    def _handling(self) -> str:
        if self.copies == 1:
            return ""
        return f"separate-documents-{'' if self.collated else 'un'}collated-copies"


class Spooler(Protocol):
    """A way from memory to paper."""

    def send(self, content: bytes, choice: PrintChoice) -> None:
        """Hand over a finished PDF. Raises `CannotPrint`."""


@dataclass(frozen=True)
class Lp:
    """Hands the bytes to CUPS as they are, through a pipe to its program `lp`."""

    program: str
    patience: float = PATIENCE

    def send(self, content: bytes, choice: PrintChoice) -> None:
        """Hand over a finished PDF. Raises `CannotPrint` with what `lp` said."""
        try:
            done = subprocess.run(
                self.command(choice), input=content, capture_output=True, timeout=self.patience,
                env=_environment(), check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise CannotPrint(printer=choice.printer, why=TOO_SLOW) from error
        except OSError as error:
            raise CannotPrint(printer=choice.printer, why=os.strerror(error.errno or 0)) from error
        if done.returncode:
            raise CannotPrint(printer=choice.printer, why=_reason(done.stderr))

    def command(self, choice: PrintChoice) -> list[str]:
        """The program with its arguments; the paper itself comes through standard input."""
        options = [part for option in choice.options() for part in ("-o", option)]
        return [
            self.program, "-s", "-d", choice.printer, "-t", JOB_NAME, "-n", str(choice.copies), *options, "-",
        ]  # fmt: skip


@dataclass(frozen=True)
class Painter:
    """Paints the pages onto a printer of Qt's; copies and sides are the printer driver's business if it can."""

    printer: QPrinter

    def send(self, content: bytes, choice: PrintChoice) -> None:
        """Paint the chosen pages of a finished PDF. Raises `CannotPrint`."""
        self.printer.setDocName(JOB_NAME)
        with opened(content) as document:
            painter = QPainter()
            if not painter.begin(self.printer):
                raise CannotPrint(printer=choice.printer, why=NO_ANSWER)
            try:
                for place, number in enumerate(self._order(document.pageCount(), choice)):
                    if place and not self.printer.newPage():
                        self.printer.abort()
                        raise CannotPrint(printer=choice.printer, why=NO_ANSWER)
                    self._paint(painter, document, number)
            finally:
                painter.end()

    def _order(self, count: int, choice: PrintChoice) -> list[int]:
        """The numbers of the pages to paint, from 0, as often as the driver doesn't repeat them itself."""
        ranges = self.printer.pageRanges()
        chosen = [each for each in range(count) if not choice.pages or ranges.contains(each + 1)]
        if choice.last_first:
            chosen.reverse()
        times = 1 if self.printer.supportsMultipleCopies() else choice.copies
        return chosen * times if choice.collated else [each for each in chosen for _ in range(times)]

    def _paint(self, painter: QPainter, document: QPdfDocument, number: int) -> None:
        """One page in the middle of what the printer can reach, as large as fits."""
        room = self.printer.pageRect(QPrinter.Unit.DevicePixel)
        points = document.pagePointSize(number)
        scale = min(room.width() / points.width(), room.height() / points.height())
        width, height = points.width() * scale, points.height() * scale
        target = QRectF((room.width() - width) / 2, (room.height() - height) / 2, width, height)
        coarser = min(1.0, SHARPEST / self.printer.resolution())
        size = QSize(round(width * coarser), round(height * coarser))
        painter.drawImage(target, document.render(number, size))


Noting = Callable[[Callable[[], None]], None]
"""Does what it is given, and notes it; both or neither."""


def print_paper(
    content: bytes, digest: str, parent: QWidget | None, noting: Noting = lambda spool: spool()
) -> bool:
    """Ask for a printer and print a finished PDF, the one the check noted by its SHA-256; whether it was sent. Once a
    printer is chosen, `noting` is called with what hands the paper to it.

    Raises `ChangedSinceCheck`, `NoPrinter`, `CannotPrint`, and what `noting` raises.
    """
    require_unchanged(content, digest)
    if not QPrinterInfo.availablePrinterNames():
        raise NoPrinter
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(JOB_NAME)
    with opened(content) as document:
        pages = document.pageCount()
    if ask(printer, pages, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    with _waiting():
        noting(lambda: spooler_for(printer).send(content, choice_of(printer)))
    return True


def require_unchanged(content: bytes, digest: str) -> None:
    """Raise `ChangedSinceCheck` unless these are the bytes with this SHA-256 (hex)."""
    if hashlib.sha256(content).hexdigest() != digest:
        raise ChangedSinceCheck


def ask(printer: QPrinter, pages: int, parent: QWidget | None) -> QPrintDialog:
    """The window that asks for printer, copies and pages; it offers no file."""
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printDialog")
    dialog.setOptions(
        QAbstractPrintDialog.PrintDialogOption.PrintPageRange
        | QAbstractPrintDialog.PrintDialogOption.PrintShowPageSize
        | QAbstractPrintDialog.PrintDialogOption.PrintCollateCopies
    )
    dialog.setMinMax(1, max(1, pages))
    dialog.setFromTo(1, max(1, pages))
    dialog.setPrintRange(QAbstractPrintDialog.PrintRange.AllPages)
    return dialog


def spooler_for(printer: QPrinter) -> Spooler:
    """The way to this printer. Raises `CannotPrint` when there is none, or when it would write a readable file."""
    name = printer.printerName()
    known = f"{name} {QPrinterInfo.printerInfo(name).makeAndModel()}".lower()
    if printer.outputFileName() or any(writer in known for writer in _FILE_WRITERS):
        raise CannotPrint(printer=name, why=WRITES_A_FILE)
    if sys.platform == "win32":
        return Painter(printer)
    program = shutil.which("lp", path=_PLACES)
    if sys.platform == "darwin":
        return Lp(program) if program and name in _queues() else Painter(printer)
    if program is None:
        raise CannotPrint(printer=name, why=LP_MISSING)
    return Lp(program)


def choice_of(printer: QPrinter) -> PrintChoice:
    """What was chosen in the window, as it stands in the printer afterwards."""
    info = QPrinterInfo.printerInfo(printer.printerName())
    layout = printer.pageLayout()
    paper = layout.pageSize()
    some = printer.printRange() == QPrinter.PrintRange.PageRange
    has_colour = QPrinter.ColorMode.Color in info.supportedColorModes()
    return PrintChoice(
        printer=printer.printerName(),
        copies=max(1, printer.copyCount()),
        pages=printer.pageRanges().toString() if some else "",
        sides=_SIDES.get(printer.duplex(), ""),
        collated=printer.collateCopies(),
        last_first=printer.pageOrder() == QPrinter.PageOrder.LastPageFirst,
        grey=has_colour and printer.colorMode() == QPrinter.ColorMode.GrayScale,
        landscape=layout.orientation() == QPageLayout.Orientation.Landscape,
        paper="" if paper.id() == info.defaultPageSize().id() else paper.key(),
        further=_further(printer),
    )


@contextmanager
def opened(content: bytes) -> Iterator[QPdfDocument]:
    """A PDF read from memory."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()
        buffer.close()


def _further(printer: QPrinter) -> tuple[tuple[str, str], ...]:
    """What was chosen among the printer driver's own options; Qt keeps names and values in turns."""
    if sys.platform in ("win32", "darwin"):
        return ()
    kept = printer.printEngine().property(QPrintEngine.PrintEnginePropertyKey(_CUPS_OPTIONS))
    texts = [str(each) for each in kept or ()]
    pairs = zip(texts[::2], texts[1::2], strict=False)
    return tuple((name, value) for name, value in pairs if value and re.fullmatch(r"[A-Za-z][\w.-]*", name))


def _quoted(value: str) -> str:
    """A value that CUPS reads as one, whatever stands in it."""
    if re.fullmatch(r"[\w.,:+-]+", value, re.ASCII):
        return value
    return '"' + re.sub(r'(["\\])', r"\\\1", value) + '"'


def _environment() -> dict[str, str]:
    """What `lp` needs to know of the session, and nothing else."""
    return {"PATH": _PLACES, **{name: os.environ[name] for name in _HANDED_ON if name in os.environ}}


def _reason(said: bytes) -> str:
    """What `lp` said, in one line."""
    text = " ".join(said.decode(errors="replace").split()).removeprefix("lp: ").removeprefix("Error - ")
    return text[:200].rstrip(".") or NO_ANSWER


def _queues() -> set[str]:
    """The names of the queues that CUPS knows."""
    program = shutil.which("lpstat", path=_PLACES)
    if program is None:
        return set()
    try:
        done = subprocess.run(
            [program, "-e"], capture_output=True, timeout=PATIENCE, env=_environment(), check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return set()
    return set(done.stdout.decode(errors="replace").split())


@contextmanager
def _waiting() -> Iterator[None]:
    """Show that something is going on."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()

"""What is printed is what was checked: the real window prints to a virtual printer of a private CUPS."""

from __future__ import annotations

import ctypes
import datetime as dt
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageRanges, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QRadioButton, QSpinBox
from pytestqt.qtbot import QtBot

from relvald_desktop.documents.recovery_sheet import draw_recovery_sheet
from relvald_desktop.release import checking, printing
from relvald_desktop.release.artefact import Artefact
from relvald_desktop.release.printing import (
    JOB_NAME,
    CannotPrint,
    ChangedSinceCheck,
    Lp,
    NoPrinter,
    Painter,
    PrintChoice,
    Spooler,
    opened,
)
from relvald_desktop.release.readback import Passage
from relvald_desktop.services import accompaniment, casework
from relvald_desktop.ui.dialogs.day_papers import preview_day_papers
from relvald_desktop.ui.dialogs.preview import Preview
from relvald_desktop.ui.language import use_language
from relvald_desktop.vault.recovery import check_words
from relvald_desktop.wording import Wording
from tests.reading import texts_of
from tests.ui.conftest import Desk
from tests.ui.driver import Driver

QUEUE = "provskrivare"
KEY = "AGE-SECRET-KEY-1R5A87PC7AK7T0SDUYHUQKP3KKCMTHEF8GLGNNVRRPYFPZU09ET3QR8NMAH"
SYSTEM = f"{os.environ.get('PATH', '')}:/usr/sbin"

BACKEND = """\
#!/bin/sh
# A virtual printer: what CUPS would send down the wire lies in a file, and beside it what the job is called.
[ $# -eq 0 ] && { echo 'direct virtual "Virtual" "Virtual"'; exit 0; }
out="${DEVICE_URI#virtual:}"
printf '%s\\n' "$3" "$4" "$5" > "$out.job"
if [ -n "$6" ]; then cat "$6"; else cat; fi > "$out.part" && mv "$out.part" "$out"
"""
SCHEDULER = """\
Listen {folder}/sock
Browsing No
WebInterface No
LogLevel debug
DefaultAuthType None
PageLogFormat %p|%{{job-name}}|%{{sides}}
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
PPD = """\
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PROV.PPD"
*Manufacturer: "Prov"
*Product: "(Prov)"
*ModelName: "Prov"
*ShortNickName: "Prov"
*NickName: "Prov"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*cupsFilter2: "application/pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageSize A5/A5: "<</PageSize[420 595]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageRegion A5/A5: "<</PageSize[420 595]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "12 12 583 830"
*ImageableArea A5/A5: "12 12 408 583"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension A5/A5: "420 595"
*OpenUI *Duplex/Duplex: PickOne
*OrderDependency: 20 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/Off: "<</Duplex false>>setpagedevice"
*Duplex DuplexNoTumble/Long edge: "<</Duplex true/Tumble false>>setpagedevice"
*Duplex DuplexTumble/Short edge: "<</Duplex true/Tumble true>>setpagedevice"
*CloseUI: *Duplex
"""
"""What the virtual printer can do: two sizes, both sides, and PDF as it comes."""
FOLDERS = """\
ServerBin {folder}/bin
ServerRoot {folder}/root
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/spool/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
SystemGroup root
"""


@dataclass(frozen=True)
class VirtualPrinter:
    """A CUPS of the test's own, on a socket in its own folder, with one printer that keeps what reaches it."""

    folder: Path

    @property
    def socket(self) -> Path:
        return self.folder / "sock"

    @property
    def paper(self) -> Path:
        """What the printer was sent, once it is there as a whole."""
        return self.folder / "paper"

    def job(self) -> list[str]:
        """Title, copies and options, as the printer got them."""
        return (self.folder / "paper.job").read_text().splitlines()

    def ask(self, *command: str) -> str:
        """What a command of CUPS answers."""
        program = shutil.which(command[0], path=SYSTEM)
        assert program
        done = subprocess.run(
            [program, *command[1:]], capture_output=True, text=True, timeout=30,
            env={"PATH": SYSTEM, "CUPS_SERVER": str(self.socket), "LC_ALL": "C"}, check=True,
        )  # fmt: skip
        return done.stdout


def lay_out(folder: Path) -> None:
    """Configuration and folders of a CUPS that runs for root and for anybody else, and listens to no network."""
    for name in ("bin/backend", "root", "spool/tmp", "cache", "state", "log"):
        (folder / name).mkdir(parents=True)
    (folder / "bin" / "daemon").symlink_to("/usr/lib/cups/daemon")
    backend = folder / "bin" / "backend" / "virtual"
    backend.write_text(BACKEND)
    backend.chmod(0o700)
    (folder / "prov.ppd").write_text(PPD)
    (folder / "cupsd.conf").write_text(SCHEDULER.format(folder=folder))
    (folder / "cups-files.conf").write_text(FOLDERS.format(folder=folder))


@pytest.fixture
def printer(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[VirtualPrinter]:
    """A running virtual printer, which the program and Qt know as the only one."""
    cupsd = shutil.which("cupsd", path=SYSTEM)
    if cupsd is None:
        pytest.skip("cupsd is not installed (tools/setup.sh installs it on Debian and Ubuntu)")
    here = VirtualPrinter(tmp_path_factory.mktemp("cups"))
    lay_out(here.folder)
    files = ["-c", str(here.folder / "cupsd.conf"), "-s", str(here.folder / "cups-files.conf")]
    with subprocess.Popen([cupsd, "-f", *files], stderr=subprocess.DEVNULL) as scheduler:
        try:
            wait_for(here.socket)
            here.ask(
                "lpadmin", "-p", QUEUE, "-E", "-v", f"virtual:{here.paper}", "-P", str(here.folder / "prov.ppd")
            )  # fmt: skip
            monkeypatch.setenv("CUPS_SERVER", str(here.socket))
            tell_qt(str(here.socket))
            yield here
        finally:
            tell_qt(None)
            scheduler.terminate()
            scheduler.wait(30)


def tell_qt(server: str | None) -> None:
    """Tell the CUPS library in this process where the scheduler is; it reads the environment only once."""
    ctypes.CDLL("libcups.so.2").cupsSetServer(server.encode() if server else None)


def wait_for(file: Path, seconds: float = 15) -> None:
    """Wait until a file is there."""
    until = time.monotonic() + seconds
    while not file.exists():
        assert time.monotonic() < until, f"{file} did not come"
        time.sleep(0.05)


def planned_hearing(desk: Desk) -> str:
    """A hearing in a case whose woman has a name that must not stand on paper."""
    client = casework.PersonForm(given_name="Åsa", family_name="Öhrnvik")
    case = casework.open_case(desk.work, casework.CaseForm(client=client))
    form = accompaniment.AccompanimentForm(
        starts_at=dt.datetime(2026, 12, 3, 8, 0, tzinfo=dt.UTC), place="Provstadens tingsrätt",
        paper_note="Hon vill ha paus och vatten.",
    )  # fmt: skip
    return accompaniment.plan_accompaniment(desk.work, case.id, form).id


@pytest.fixture
def read_by_the_check(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The SHA-256 of every paper that the leak check has read."""
    noted: list[str] = []
    reading = checking.read_back

    def read_back(artefact: Artefact) -> tuple[Passage, ...]:
        noted.append(digest(artefact.content))
        return reading(artefact)

    monkeypatch.setattr(checking, "read_back", read_back)
    return noted


def sheet(pages: int = 1) -> bytes:
    """A finished PDF of so many pages."""
    one = draw_recovery_sheet(
        KEY,
        "Provstaden",
        Wording("sv"),
        created_on=dt.date(2026, 11, 26),
        check_words=tuple(check_words(KEY)),
    )
    made = pikepdf.Pdf.new()
    for _ in range(pages):
        with pikepdf.Pdf.open(io.BytesIO(one)) as source:
            made.pages.extend(source.pages)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def choose_printer(dialog: QPrintDialog, name: str = QUEUE) -> None:
    """Choose the printer in Qt's dialog, where no file can be chosen."""
    printers = dialog.findChild(QComboBox, "printers")
    assert [printers.itemText(row) for row in range(printers.count())] == [name]
    printers.setCurrentText(name)


# ---- the real window, the real spooler --------------------------------------------------------------------------


def test_the_printer_gets_the_bytes_that_were_checked(
    desk: Desk, printer: VirtualPrinter, read_by_the_check: list[str]
) -> None:
    assert desk.shell.workspace is not None
    context, hearing = desk.shell.workspace.context, planned_hearing(desk)

    def accept(dialog: QPrintDialog) -> None:
        choose_printer(dialog)
        dialog.accept()

    def read_and_print(dialog: Any) -> None:
        desk.driver.meanwhile("printDialog", accept, lambda: desk.driver.click("Skriv ut …", dialog))
        desk.driver.click("Stäng", dialog)

    desk.driver.meanwhile("preview", read_and_print, lambda: preview_day_papers(context, hearing, desk.shell))
    wait_for(printer.paper)

    assert digest(printer.paper.read_bytes()) in read_by_the_check
    assert "Provstadens tingsrätt" in "\n".join(texts_of(printer.paper.read_bytes()))
    assert printer.job()[:2] == [JOB_NAME, "1"]
    assert f"|{JOB_NAME}|" in (printer.folder / "log" / "page").read_text()
    assert printer.ask("lpstat", "-W", "all", "-o").startswith(f"{QUEUE}-1 ")
    assert "court_note.printed" in desk.log()


def test_only_the_printing_system_keeps_the_paper(
    qtbot: QtBot, printer: VirtualPrinter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_language("sv")
    own = tmp_path / "tmp"
    own.mkdir()
    monkeypatch.setenv("TMPDIR", str(own))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    preview = shown(qtbot, sheet())
    driver = Driver(qtbot, preview)

    def accept(dialog: QPrintDialog) -> None:
        choose_printer(dialog)
        dialog.accept()

    driver.meanwhile("printDialog", accept, lambda: driver.click("Skriv ut …"))
    wait_for(printer.paper)
    assert list(own.iterdir()) == []
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == []
    kept = [each for each in printer.folder.rglob("*") if each.is_file() and b"%PDF" in each.read_bytes()]
    assert {each.relative_to(printer.folder).parts[0] for each in kept} <= {"paper", "spool"}


def shown(qtbot: QtBot, content: bytes) -> Preview:
    """A preview with a paper that holds no record."""
    use_language("sv")
    preview = Preview(None, "Återställningsbladet")
    qtbot.addWidget(preview)
    preview.paper.show_pdf(content)
    preview.show()
    qtbot.waitExposed(preview)
    return preview


def test_copies_pages_and_order_reach_the_printer(qtbot: QtBot, printer: VirtualPrinter) -> None:
    content = sheet(4)
    preview = shown(qtbot, content)
    driver = Driver(qtbot, preview)

    def choose(dialog: QPrintDialog) -> None:
        choose_printer(dialog)
        dialog.findChild(QSpinBox, "copies").setValue(2)
        dialog.findChild(QRadioButton, "pagesRadioButton").setChecked(True)
        dialog.findChild(QLineEdit, "pagesLineEdit").setText("1-2,4")
        dialog.findChild(QRadioButton, "duplexLong").setChecked(True)
        dialog.findChild(QCheckBox, "reverse").setChecked(True)
        dialog.findChild(QComboBox, "pageSetCombo").setCurrentIndex(2)
        dialog.accept()

    driver.meanwhile("printDialog", choose, lambda: driver.click("Skriv ut …"))
    wait_for(printer.paper)
    title, copies, options = printer.job()
    assert (title, copies) == (JOB_NAME, "2")
    for expected in (
        "page-ranges=1-2,4",
        "sides=two-sided-long-edge",
        "outputorder=reverse",
        "page-set=even",
        "fit-to-page",
    ):
        assert expected in options.split()
    assert printer.paper.read_bytes() == content
    assert "Skickat till skrivaren" in driver.read() or "Sent to the printer." in driver.read()


def test_cancelling_prints_nothing(qtbot: QtBot, printer: VirtualPrinter) -> None:
    preview = shown(qtbot, sheet())
    driver = Driver(qtbot, preview)
    driver.meanwhile("printDialog", lambda dialog: dialog.reject(), lambda: driver.click("Skriv ut …"))
    assert printer.ask("lpstat", "-W", "all", "-o") == ""


def test_a_printer_that_is_gone_is_told_in_words_and_nothing_is_lost(
    qtbot: QtBot, printer: VirtualPrinter
) -> None:
    content = sheet()
    preview = shown(qtbot, content)
    driver = Driver(qtbot, preview)

    def take_away(dialog: QPrintDialog) -> None:
        choose_printer(dialog)
        printer.ask("lpadmin", "-x", QUEUE)
        dialog.accept()

    driver.meanwhile("printDialog", take_away, lambda: driver.click("Skriv ut …"))
    assert QUEUE in driver.read()
    assert preview.notice.isVisible()
    assert preview.paper.content == content
    assert preview.print_button.isEnabled()


def test_no_printer_is_said_before_anything_is_asked(qtbot: QtBot, printer: VirtualPrinter) -> None:
    printer.ask("lpadmin", "-x", QUEUE)
    content = sheet()
    with pytest.raises(NoPrinter):
        printing.print_paper(content, digest(content), None)


# ---- changed bytes ----------------------------------------------------------------------------------------------


def test_changed_bytes_are_refused(qapp: object) -> None:
    content = sheet()
    with pytest.raises(ChangedSinceCheck):
        printing.print_paper(content + b"\n", digest(content), None)


def test_the_preview_refuses_what_was_changed_since_the_check(qtbot: QtBot) -> None:
    content = sheet()
    preview = shown(qtbot, content)
    preview.paper.show_pdf(sheet(2), digest(content))
    Driver(qtbot, preview).click("Skriv ut …")
    assert preview.notice.isVisible()
    assert preview.send_to_printer() is False


# ---- the two ways -----------------------------------------------------------------------------------------------


def test_a_choice_becomes_options() -> None:
    choice = PrintChoice(
        "kontoret", copies=3, pages="2-4,7", sides="two-sided-long-edge", collated=False, last_first=True,
        grey=True, landscape=True, paper="A5", further=(("number-up", "2"), ("job-billing", 'a "b" c'), ("job-name", "Åsa")),
    )  # fmt: skip
    command = Lp("/usr/bin/lp").command(choice)
    assert command[:8] == ["/usr/bin/lp", "-s", "-d", "kontoret", "-t", JOB_NAME, "-n", "3"]
    assert command[-1] == "-"
    options = command[9:-1:2]
    assert options == [
        "fit-to-page", "page-ranges=2-4,7", "sides=two-sided-long-edge",
        "multiple-document-handling=separate-documents-uncollated-copies", "outputorder=reverse",
        "print-color-mode=monochrome", "orientation-requested=4", "media=A5", "number-up=2", 'job-billing="a \\"b\\" c"',
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("mode", "word"),
    [
        (QPrinter.DuplexMode.DuplexNone, "one-sided"),
        (QPrinter.DuplexMode.DuplexLongSide, "two-sided-long-edge"),
        (QPrinter.DuplexMode.DuplexShortSide, "two-sided-short-edge"),
    ],
)
def test_what_was_chosen_is_read_from_the_printer(
    qapp: object, printer: VirtualPrinter, mode: QPrinter.DuplexMode, word: str
) -> None:
    chosen = QPrinter(QPrinter.PrinterMode.HighResolution)
    chosen.setPrinterName(QUEUE)
    chosen.setDuplex(mode)
    chosen.setCopyCount(2)
    chosen.setPageRanges(QPageRanges.fromString("1-2,4"))
    assert printing.choice_of(chosen) == PrintChoice(QUEUE, copies=2, sides=word)
    chosen.setPrintRange(QPrinter.PrintRange.PageRange)
    chosen.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    chosen.setPageOrientation(QPageLayout.Orientation.Landscape)
    assert printing.choice_of(chosen) == PrintChoice(
        QUEUE, copies=2, sides=word, pages="1-2,4", paper="A5", landscape=True
    )


def to_file(target: Path) -> QPrinter:
    """A printer of Qt's that writes a PDF, to look at what is painted."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(target))
    made.setResolution(300)
    return made


def fake_lp(folder: Path, script: str) -> Lp:
    program = folder / "lp"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return Lp(str(program), patience=5)


@pytest.mark.parametrize(
    ("script", "why"),
    [
        (
            "echo 'lp: The printer or class does not exist.' >&2; exit 1",
            "The printer or class does not exist",
        ),
        ("exit 3", printing.NO_ANSWER),
        ("cat >/dev/null; exec sleep 60", printing.TOO_SLOW),
    ],
)
def test_a_failing_lp_is_told_with_its_reason(tmp_path: Path, script: str, why: str) -> None:
    spooler = fake_lp(tmp_path, script)
    with pytest.raises(CannotPrint) as refused:
        spooler.send(b"%PDF-1.7 some", PrintChoice("kontoret"))
    assert refused.value.details == {"printer": "kontoret", "why": why}
    assert [each.name for each in tmp_path.iterdir()] == ["lp"]


def test_lp_gets_the_bytes_and_no_secret_of_the_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RELVALD_SOMETHING", "hemligt")
    spooler: Spooler = fake_lp(
        tmp_path, f"env > {tmp_path}/env; cat > {tmp_path}/got; echo $* > {tmp_path}/args"
    )
    content = sheet()
    spooler.send(content, PrintChoice(QUEUE))
    assert (tmp_path / "got").read_bytes() == content
    assert "hemligt" not in (tmp_path / "env").read_text()
    assert f"-t {JOB_NAME} " in (tmp_path / "args").read_text()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="painting is the way there")
def test_without_lp_nothing_is_painted_into_a_temporary_file(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "_PLACES", "/nowhere")
    with pytest.raises(CannotPrint) as refused:
        printing.spooler_for(QPrinter())
    assert refused.value.details["why"] == printing.LP_MISSING


def test_a_printer_that_writes_a_file_is_refused(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(CannotPrint) as refused:
        printing.spooler_for(to_file(tmp_path / "past-the-door.pdf"))
    assert refused.value.details["why"] == printing.WRITES_A_FILE
    assert list(tmp_path.iterdir()) == []


def test_a_queue_that_writes_files_is_refused(qapp: object, printer: VirtualPrinter) -> None:
    printer.ask("lpadmin", "-p", "CUPS-PDF", "-E", "-v", f"virtual:{printer.paper}", "-m", "raw")
    chosen = QPrinter()
    chosen.setPrinterName("CUPS-PDF")
    with pytest.raises(CannotPrint) as refused:
        printing.spooler_for(chosen)
    assert refused.value.details == {"printer": "CUPS-PDF", "why": printing.WRITES_A_FILE}


@pytest.mark.parametrize(
    ("platform", "gone", "way"),
    [("linux", False, Lp), ("darwin", False, Lp), ("darwin", True, Painter), ("win32", False, Painter)],
)
def test_each_system_has_its_way(
    qapp: object,
    printer: VirtualPrinter,
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    gone: bool,
    way: type,
) -> None:
    chosen = QPrinter()
    chosen.setPrinterName(QUEUE)
    if gone:
        printer.ask("lpadmin", "-x", QUEUE)
    with monkeypatch.context() as patched:
        patched.setattr(sys, "platform", platform)
        spooler = printing.spooler_for(chosen)
    assert isinstance(spooler, way)


def test_painted_pages_look_the_same(qapp: object, tmp_path: Path) -> None:
    content, target = sheet(2), tmp_path / "painted.pdf"
    chosen = to_file(target)
    chosen.setFullPage(True)
    Painter(chosen).send(content, PrintChoice("papper"))
    before, after = pictures(content), pictures(target.read_bytes())
    assert len(before) == len(after) == 2
    blank = QImage(before[0].size(), QImage.Format.Format_Grayscale8)
    blank.fill(255)
    for one, other in zip(before, after, strict=True):
        assert difference(one, other) < 2
        assert difference(one, blank) > 3 * difference(one, other)
    assert JOB_NAME.encode("utf-16-be") in target.read_bytes()


@pytest.mark.parametrize(
    ("choice", "order"),
    [
        (PrintChoice("p"), [0, 1, 2]),
        (PrintChoice("p", pages="1,3"), [0, 2]),
        (PrintChoice("p", last_first=True), [2, 1, 0]),
        (PrintChoice("p", copies=2), [0, 1, 2, 0, 1, 2]),
        (PrintChoice("p", copies=2, collated=False), [0, 0, 1, 1, 2, 2]),
    ],
)
def test_the_chosen_pages_are_painted_in_order(
    qapp: object, tmp_path: Path, choice: PrintChoice, order: list[int]
) -> None:
    chosen = to_file(tmp_path / "unused.pdf")
    chosen.setPageRanges(QPageRanges.fromString(choice.pages))
    assert not chosen.supportsMultipleCopies()
    assert Painter(chosen)._order(3, choice) == order


def pictures(content: bytes) -> list[QImage]:
    """Every page on white paper, in grey, as seen from some way off: sharply rendered and then smoothly made small."""
    made = []
    with opened(content) as document:
        for number in range(document.pageCount()):
            page = document.render(number, QSize(2480, 3508))
            paper = QImage(page.size(), QImage.Format.Format_RGB32)
            paper.fill(0xFFFFFFFF)
            painter = QPainter(paper)
            painter.drawImage(0, 0, page)
            painter.end()
            small = paper.scaledToWidth(592, Qt.TransformationMode.SmoothTransformation)
            made.append(small.convertToFormat(QImage.Format.Format_Grayscale8))
    return made


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of two grey pictures, 0 to 255."""
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)


# ---- what stands outside ----------------------------------------------------------------------------------------


def test_the_jobs_name_says_nothing() -> None:
    assert JOB_NAME == "Dokument"
    choice = PrintChoice("p", further=(("job-name", "KV-0001-2026-12-03.pdf"), ("document-name", "KV-0001")))
    assert "KV-0001" not in " ".join(Lp("lp").command(choice))


def test_the_dialog_offers_no_file(qtbot: QtBot) -> None:
    chosen = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = printing.ask(chosen, 2, None)
    qtbot.addWidget(dialog)
    assert not dialog.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    printers = dialog.findChild(QComboBox, "printers")
    if printers is not None:
        names = [printers.itemText(row) for row in range(printers.count())]
        assert not [name for name in names if "PDF" in name]

"""Prints a finished, checked PDF from memory; the job's name says nothing about her."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

JOB_NAME = "Relvåld"


def print_document(document: QPdfDocument, parent: QWidget) -> bool:
    """Ask for a printer and print every page; whether anything was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(JOB_NAME)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint_pages(document, printer)
    return True


def paint_pages(document: QPdfDocument, printer: QPrinter) -> None:
    """Paint every page of the document onto the printer, as large as the paper takes."""
    painter = QPainter(printer)
    try:
        for number in range(document.pageCount()):
            if number:
                printer.newPage()
            paper = printer.pageRect(QPrinter.Unit.DevicePixel)
            points = document.pagePointSize(number)
            scale = min(paper.width() / points.width(), paper.height() / points.height())
            size = QSize(round(points.width() * scale), round(points.height() * scale))
            painter.drawImage(QRectF(0, 0, size.width(), size.height()), document.render(number, size))
    finally:
        painter.end()

"""Asking where a file goes or comes from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(parent: QWidget, title: str, proposed: str, kind: str = "PDF (*.pdf)") -> Path | None:
    """The file to write, or None. The system's own window asks before one is replaced. Nothing is remembered."""
    name, _ = QFileDialog.getSaveFileName(parent, title, proposed, kind)
    return Path(name) if name else None


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """A folder, or None."""
    name = QFileDialog.getExistingDirectory(parent, title)
    return Path(name) if name else None


def ask_file(parent: QWidget, title: str, kind: str) -> Path | None:
    """A file to read, or None."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kind)
    return Path(name) if name else None


def ask_files(parent: QWidget, title: str) -> list[Path]:
    """Any files to read; none when it was left."""
    names, _ = QFileDialog.getOpenFileNames(parent, title)
    return [Path(name) for name in names]

"""Keeps this process's memory and files to itself: no core dumps, no files that others can read, no errors that quote."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from types import TracebackType
from typing import Any, TextIO

_PR_SET_DUMPABLE = 4
RUNNING_NAME = "RelvaldDesktop"
"""Of the mutex; it stands in packaging/windows/relvald.iss too."""


def harden() -> None:
    """Switch core dumps off, make every new file readable by its owner only, and let no error that nobody caught quote
    what it was about. Called first thing at start."""
    os.umask(0o077)
    say_errors_without_content()
    if os.name == "nt":
        hold_name(ctypes.WinDLL("kernel32"))  # type: ignore[attr-defined]
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def hold_name(kernel: Any) -> None:
    """Hold the name that the installer of Windows looks for, until the end of the process: nothing is replaced under a
    program that runs. `kernel` is kernel32."""
    kernel.CreateMutexW(None, False, RUNNING_NAME)


def say_errors_without_content() -> None:
    """Let errors that nobody caught be told on standard error by their kind and place only: their own text and the
    values in a traceback may hold words of a record. Nothing is written anywhere else. Where somebody else (a test) hears
    of errors already, that is left."""
    if sys.excepthook is sys.__excepthook__:
        sys.excepthook = lambda kind, _error, trace: tell_error(kind, trace, sys.stderr)
    if sys.unraisablehook is sys.__unraisablehook__:
        sys.unraisablehook = lambda told: tell_error(told.exc_type, told.exc_traceback, sys.stderr)
    if threading.excepthook is threading.__excepthook__:
        threading.excepthook = lambda told: tell_error(told.exc_type, told.exc_traceback, sys.stderr)


def tell_error(kind: type[BaseException] | None, trace: TracebackType | None, stream: TextIO | None) -> None:
    """One line for an error: its kind, and where it went wrong, innermost last."""
    if stream is not None:
        stream.write(f"relvald: {kind_and_place(kind, trace)}\n")


def kind_and_place(kind: type[BaseException] | None, trace: TracebackType | None) -> str:
    """The kind of an error and the files and lines that led to it, innermost last; nothing of what they were about."""
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{os.path.basename(code.co_filename)}:{trace.tb_lineno}")
        trace = trace.tb_next
    name = kind.__name__ if kind is not None else "error"
    return f"{name} at {' > '.join(places) or 'an unknown place'}"


def tell_qt_message(kind: object, place: object, _text: str) -> None:
    """One line for a message of Qt: its kind, category and place. Its text may quote what stands in a field."""
    where = f"{getattr(place, 'category', None) or 'Qt'} {getattr(place, 'file', None) or ''}".strip()
    if sys.stderr is not None:
        sys.stderr.write(f"relvald: {getattr(kind, 'name', 'message')} from {where}\n")

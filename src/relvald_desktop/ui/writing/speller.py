"""Knows which words are right, as far as the process with the dictionaries has said so. Never waits for it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from relvald_desktop.rules.spelling import plain

FLAG = "--look-up-words"
"""The installed program starts as the process with the dictionaries when this is its first argument
(packaging/start.py)."""
MODULE = "relvald_desktop.ui.writing.word_process"
MOST_AT_ONCE = 400
"""Words in one request: an answer then takes a few hundredths of a second."""
MOST_KNOWN = 20_000
"""Words that are remembered; when there are more it begins anew."""
MOST_FAILURES = 3
"""After so many ends of the process the check rests until the next unlock."""
FAREWELL_MILLISECONDS = 500

Then = Callable[[list[str]], None]


def command(languages: Sequence[str]) -> list[str]:
    """How the process is started, by this program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG, *languages]
    return [sys.executable, "-I", "-m", MODULE, *languages]


class Speller(QObject):
    """`learned` tells that more words are known now, or that some are to be taken for right. The process is started with
    the first question. `forget` ends it, and nothing of what was asked is kept."""

    learned = Signal()

    def __init__(self, languages: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.languages = tuple(languages)
        self.own: frozenset[str] = frozenset()
        self._skipped: set[str] = set()
        self._right: dict[str, bool] = {}
        self._asked: set[str] = set()
        self._waiting: list[tuple[str, Then]] = []
        self._process: QProcess | None = None
        self._failures = 0
        self._forgotten = False

    @property
    def works(self) -> bool:
        """Whether there is a dictionary to ask."""
        return bool(self.languages) and not self._forgotten and self._failures < MOST_FAILURES

    def is_right(self, word: str) -> bool | None:
        """Whether a word is right; None while that is not known."""
        word = plain(word)
        if word in self.own or word in self._skipped:
            return True
        return self._right.get(word)

    def ask(self, words: Iterable[str]) -> None:
        """Have words looked up; `learned` tells when they are."""
        new = [
            word
            for word in dict.fromkeys(map(plain, words))
            if word not in self._right and word not in self._asked
        ]
        if not new or not self.works:
            return
        if len(self._right) > MOST_KNOWN:
            self._right.clear()
        self._asked.update(new)
        for first in range(0, len(new), MOST_AT_ONCE):
            self._send({"check": new[first : first + MOST_AT_ONCE]})

    def propose(self, word: str, then: Then) -> None:
        """Have proposals for a word looked up, and call `then` with them; with none where there is no dictionary."""
        if not self.works:
            then([])
            return
        self._waiting.append((plain(word), then))
        self._send({"propose": plain(word)})

    def skip(self, word: str) -> None:
        """Take a word for right until the store is locked."""
        self._skipped.add(plain(word))
        self.learned.emit()

    def use_own(self, words: Iterable[str]) -> None:
        """Take these words for right instead of those before."""
        own = frozenset(words)
        if own != self.own:
            self.own = own
            self.learned.emit()

    def forget(self) -> None:
        """Let go of every word, and end the process. Called at every lock."""
        self._forgotten = True
        self.own = frozenset()
        for each in (self._skipped, self._right, self._asked, self._waiting):
            each.clear()
        if (process := self._process) is not None:
            self._process = None
            process.finished.disconnect(self._ended)
            process.kill()
            process.waitForFinished(FAREWELL_MILLISECONDS)
            process.deleteLater()

    def _send(self, request: dict[str, Any]) -> None:
        if self._process is None:
            self._process = self._started()
        self._process.write(json.dumps(request).encode() + b"\n")

    def _started(self) -> QProcess:
        process = QProcess(self)
        program, *arguments = command(self.languages)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed_to_start)
        process.start(program, arguments)
        return process

    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self._take(json.loads(bytes(self._process.readLine().data())))

    def _take(self, answer: dict[str, Any]) -> None:
        if "proposals" in answer:
            then = [each for each in self._waiting if each[0] == answer["word"]]
            self._waiting = [each for each in self._waiting if each[0] != answer["word"]]
            for _, tell in then:
                tell(answer["proposals"])
            return
        wrong = set(answer["wrong"])
        self._right.update((word, word not in wrong) for word in answer["checked"])
        self._asked.difference_update(answer["checked"])
        self.learned.emit()

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._failures = MOST_FAILURES
            self._ended()

    def _ended(self) -> None:
        """The process ended by itself: what it was asked is taken for right, and the next question starts another."""
        self._failures += 1
        self._right.update(dict.fromkeys(self._asked, True))
        self._asked.clear()
        waiting, self._waiting = self._waiting, []
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        for _, tell in waiting:
            tell([])
        self.learned.emit()

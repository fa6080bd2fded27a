"""Run as a program (`python -m tests.faults.in_a_locale STORE`): says as JSON how figures, dates, texts and lists look."""

from __future__ import annotations

import datetime as dt
import json
import locale
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from relvald_desktop.records.codes import Source
from relvald_desktop.rules.typed_dates import read_date
from relvald_desktop.services.finding import find
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.senders import SENDERS, SenderForm
from relvald_desktop.store.queries.liaison import senders
from relvald_desktop.ui import language
from relvald_desktop.wording import Wording
from tests.conftest import make_store

NAMES = ("Öberg", "Ali", "Åberg", "Zetterlund", "Ärlig", "eriksson", "Éclair", "İnci")
DAY = dt.date(2026, 11, 6)


def main() -> None:
    """Say it."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        locale.setlocale(locale.LC_ALL, "")
    except locale.Error:
        pass  # the locale is not installed here; its variables are set all the same
    application = QApplication(["x"])
    language.use_language("sv")
    _, work = make_store(Path(sys.argv[1]))
    for name in NAMES:
        SENDERS.add(work, SenderForm(name=name))
    receive_signal(work, SignalForm(seen_or_heard="Hör SKRIK på Åsgatan", source=Source.POLICE))
    with work.reading() as session:
        names = [row.name for row in senders(session)]
    said = {
        "number": Wording("sv").number(1234567.5, 1),
        "english": Wording("en").number(1234567.5, 1),
        "date": Wording("sv").long_date(DAY),
        "typed": str(read_date("6 nov 2026", dt.date(2026, 11, 26))),
        "window": language.day(DAY),
        "long": language.long_day(DAY),
        "clock": language.clock(dt.time(9, 5)),
        "names": names,
        "found": [len(find(work, word)) for word in ("skrik", "åsgatan", "asgatan", "ÅSGATAN")],
    }
    print(json.dumps(said))
    work.store.close()
    del application


if __name__ == "__main__":
    main()

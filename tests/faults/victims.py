"""What is being done when the program dies: functions that run in a process of their own until they are killed."""

from __future__ import annotations

import random
from typing import Any

from sqlalchemy import select

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.codes import ContactOutcome, Source
from relvald_desktop.records.signal import Signal
from relvald_desktop.services import casework, drafts, intake, journal, undo
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.services.intake import SignalForm
from relvald_desktop.services.journal import ContactForm
from relvald_desktop.store.work import UnitOfWork
from tests.faults.killing import Tell, open_work

WORDS = ("trappa", "ekorre", "fönster", "rullgardin", "brevlåda", "änglamark", "cykelställ", "hallon")


def saver(tell: Tell, store: str, key: str, seed: int) -> None:
    """A worker who saves all sorts of things one after the other, as fast as the program lets her."""
    work = open_work(store, key)
    chance = random.Random(seed)
    doings = Doings(work, chance, str(seed))
    while True:
        tell(doings.one())


class Doings:
    """Each thing done gives (what, id, what must stand there): what a save promised when it returned."""

    def __init__(self, work: UnitOfWork, chance: random.Random, mark: str) -> None:
        self.work, self.chance, self.mark = work, chance, mark
        self.number = 0
        self.signals: list[str] = []
        self.cases = [casework.open_case(work, CaseForm(client=PersonForm(given_name="Olga"))).id]
        self.can_undo = False

    def one(self) -> tuple[str, str, str]:
        """Something, by chance."""
        self.number += 1
        if not self.signals:
            return self.receive()
        doing = self.chance.choices(
            (self.receive, self.edit, self.sign, self.keep_draft, self.open_case, self.undo),
            (4, 3, 3, 2, 1, 1),
        )[0]
        return doing()

    def words(self) -> str:
        """A text that stands nowhere else."""
        body = " ".join(self.chance.choices(WORDS, k=self.chance.choice((3, 30, 900))))
        return f"nummer {self.mark} {self.number} {body}"

    def receive(self) -> tuple[str, str, str]:
        """A signal comes in."""
        text = self.words()
        made = intake.receive_signal(self.work, SignalForm(seen_or_heard=text, source=Source.POLICE))
        self.signals.append(made.id)
        self.can_undo = True
        return "signal", made.id, text

    def edit(self) -> tuple[str, str, str]:
        """A signal is corrected."""
        text, which = self.words(), self.chance.choice(self.signals)
        intake.edit_signal(self.work, which, SignalForm(seen_or_heard=text, source=Source.SCHOOL))
        self.can_undo = False
        return "signal", which, text

    def sign(self) -> tuple[str, str, str]:
        """A contact is written and signed."""
        text = self.words()
        form = ContactForm(text=text, outcome=ContactOutcome.SUPPORT)
        made = journal.write_and_sign_contact(self.work, self.chance.choice(self.cases), form)
        self.can_undo = False
        return "contact", made.id, text

    def keep_draft(self) -> tuple[str, str, str]:
        """A half-written form is kept."""
        text, target = self.words(), f"{self.mark}-{self.chance.randrange(3)}"
        drafts.keep_draft(self.work, "contact", target, {"text": text})
        return "draft", target, text

    def open_case(self) -> tuple[str, str, str]:
        """A case is opened."""
        name = f"Olga{self.mark}x{self.number}"
        made = casework.open_case(self.work, CaseForm(client=PersonForm(given_name=name)))
        self.cases.append(made.id)
        self.can_undo = False
        return "case", made.id, name

    def undo(self) -> tuple[str, str, str]:
        """The last signal is taken back."""
        if not self.can_undo:
            return self.receive()
        undo.undo_last(self.work)
        self.can_undo = False
        return "gone", self.signals.pop(), ""


def final(told: list[Any]) -> dict[tuple[str, str], str | None]:
    """What must stand in the store after everything that was told: the last text of each thing, None when it went."""
    kept: dict[tuple[str, str], str | None] = {}
    for what, id_, text in told:
        kept["signal" if what == "gone" else what, id_] = None if what == "gone" else text
    return kept


def saver_until_refused(tell: Tell, store: str, key: str) -> None:
    """Saves until it is refused, tells why, and reads what is there."""
    work = open_work(store, key)
    for number in range(200):
        try:
            made = intake.receive_signal(
                work, SignalForm(seen_or_heard=f"nummer {number}", source=Source.POLICE)
            )
        except RelvaldError as error:
            tell("refused", error.key)
            break
        tell("saved", made.id)
    with work.reading() as session:
        tell("readable", str(len(session.scalars(select(Signal.id)).all())))

"""What she is entitled to at this step of a matter, with its source, and what came of asking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from relvald_desktop.records.codes import LegalState
from relvald_desktop.records.legal_codes import EntitlementAnswer
from relvald_desktop.records.legal_rights import EntitlementNote
from relvald_desktop.rules.entitlements import Entitlement, entitlements_in
from relvald_desktop.services.legal_rights import answer_entitlement
from relvald_desktop.store.queries.legal import MatterRow, legal_file
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import DraftedDialog
from relvald_desktop.ui.language import day, sentence, translate
from relvald_desktop.ui.widgets.fields import choice, label, line, look, named, tick


def as_high_as_its_text(text: QLabel) -> QLabel:
    """A text that takes no more height than it needs."""
    policy = text.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
    text.setSizePolicy(policy)
    return text


@dataclass
class _Row:
    """The controls of one entitlement, and what stood there before."""

    box: QFrame
    answer: QComboBox
    note: QLineEdit
    before: tuple[EntitlementAnswer, str]


class RightsDialog(DraftedDialog):
    """Those of this step first; the others on demand. What is changed is saved, each answer with its day."""

    help_topic = "legal"

    def __init__(self, context: Context, matter: MatterRow, parent: QWidget | None = None) -> None:
        title = translate("Rights", "Rights to ask about: {state}").format(state=sentence(matter.state))
        super().__init__(parent, title, "rightsForm")
        self._context, self._matter = context, matter
        hint = translate(
            "Rights",
            "Ask, and write the answer here. The sources are for you to read; this is no legal advice.",
        )
        self.body.insertWidget(0, as_high_as_its_text(label(hint, "quiet")))
        self._every = tick(translate("Rights", "Show rights of other &steps too"), "everyRight")
        self.body.insertWidget(1, self._every)
        with context.work.reading() as session:
            notes = legal_file(session, matter.case_id).entitlements.get(matter.id, [])
        self._notes = {each.entitlement: each for each in notes}
        today = context.work.clock.today()
        now = entitlements_in({matter.state}, today, frozenset(self._notes))
        others = [each for each in entitlements_in(LegalState, today) if each not in now]
        self._rows = {each.key: self._add_right(each) for each in (*now, *others)}
        self._later = [self._rows[each.key] for each in others]
        self.body.addStretch(1)
        self._every.toggled.connect(self._show_others)
        self._show_others(False)
        self.keep_draft(context, matter.id)

    def save(self) -> Any:
        changed = 0
        for key, row in self._rows.items():
            answer, note = EntitlementAnswer(row.answer.currentData()), row.note.text()
            if (answer, note) != row.before:
                answer_entitlement(self._context.work, self._matter.id, key, answer, note=note)
                changed += 1
        return changed

    def _add_right(self, right: Entitlement) -> _Row:
        known: EntitlementNote | None = self._notes.get(right.key)
        before = (known.answer, known.note) if known else (EntitlementAnswer.NOT_ASKED, "")
        what = translate("Entitlements", right.what)
        box = look(QFrame(), "card")
        inner = QVBoxLayout(box)
        heading = as_high_as_its_text(label(what, "heading"))
        inner.addWidget(heading)
        ask = translate("Rights", "Ask: {whom}").format(whom=translate("Entitlements", right.ask))
        since = translate("Rights", "answered {day}").format(day=day(known.on)) if known and known.on else ""
        whom = "  ·  ".join(part for part in (ask, right.source, since) if part)
        inner.addWidget(as_high_as_its_text(label(whom, "quiet")))
        answer = named(choice(EntitlementAnswer, before[0]), f"answer_{right.key}", what)
        note = named(
            line(before[1], placeholder=translate("Rights", "Answer, who said it, what to do next")),
            f"note_{right.key}", translate("Rights", "Note: {what}").format(what=what),
        )  # fmt: skip
        heading.setBuddy(answer)
        inner.addWidget(answer)
        inner.addWidget(note)
        self.body.addWidget(box)
        return _Row(box, answer, note, before)

    def _show_others(self, shown: bool) -> None:
        for row in self._later:
            row.box.setVisible(shown)

"""What a colleague's file would change, before anything is changed: every difference beside the other, every conflict to be
decided."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from relvald_desktop.services.handover.errors import Undecided
from relvald_desktop.services.handover.planning import Choice, Conflict, Item, Plan, Sort
from relvald_desktop.services.handover.receiving import Decisions
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.language import translate, translate_count
from relvald_desktop.ui.widgets.fields import button, label, named, tick
from relvald_desktop.ui.widgets.record_words import field_word, kind_word, value_text
from relvald_desktop.ui.widgets.section import Section
from relvald_desktop.ui.widgets.wrap_grid import WrapGrid
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_SORTS = {
    Sort.NEW: QT_TRANSLATE_NOOP("Handover", "New here: {count}"),
    Sort.CHANGED_THERE: QT_TRANSLATE_NOOP("Handover", "Changed only by her: {count}"),
    Sort.CHANGED_HERE: QT_TRANSLATE_NOOP("Handover", "Changed only here: {count}"),
    Sort.BOTH: QT_TRANSLATE_NOOP("Handover", "Changed by both: {count}"),
    Sort.REMOVED_THERE: QT_TRANSLATE_NOOP("Handover", "Removed by her: {count}"),
    Sort.REMOVED_HERE: QT_TRANSLATE_NOOP("Handover", "Removed here: {count}"),
    Sort.SAME: QT_TRANSLATE_NOOP("Handover", "The same in both: {count}"),
}
_CHOICES = {
    Choice.MINE: QT_TRANSLATE_NOOP("Handover", "Keep mine"),
    Choice.THEIRS: QT_TRANSLATE_NOOP("Handover", "Take hers"),
    Choice.BOTH: QT_TRANSLATE_NOOP("Handover", "Keep both texts"),
}
_TITLES = (
    "given_name",
    "family_name",
    "title",
    "what",
    "code",
    "value",
    "text",
    "words",
    "name",
    "seen_or_heard",
)
"""Fields that tell one record from another, the first that is filled in."""


class ReceiveDialog(FormDialog):
    """Its `result_value` is the decisions."""

    help_topic = "handover"

    def __init__(self, context: Context, plan: Plan, sender: str, parent: QWidget | None = None) -> None:
        title = translate("Handover", "What came from {name}").format(name=sender)
        super().__init__(parent, title, "receivePlan", translate("Handover", "&Take in"))
        self._context, self._plan, self._sender = context, plan, sender
        self._groups: dict[tuple[str, str, str], QButtonGroup] = {}
        self._removals: dict[tuple[str, str], Any] = {}
        self._returns: dict[tuple[str, str], Any] = {}
        self.summary = Section(translate("Handover", "What would happen"), "planSummary")
        self.body.addWidget(self.summary)
        self._show_summary()
        if plan.conflicts:
            self._show_conflicts()
        self._show_lists()
        self._count()

    def save(self) -> Decisions:
        if left := self._left():  # Ctrl+Enter comes here also while the button is grey
            raise Undecided(n=left)
        decisions = Decisions()
        for key, group in self._groups.items():
            if group.checkedId() >= 0:
                decisions.fields[key] = list(Choice)[group.checkedId()]
        decisions.remove = {key for key, box in self._removals.items() if box.isChecked()}
        decisions.bring_back = {key: box.isChecked() for key, box in self._returns.items()}
        return decisions

    def choose_for_all(self, choice: Choice) -> None:
        """The same choice where nothing is chosen yet."""
        for group in self._groups.values():
            made = group.button(list(Choice).index(choice))
            if group.checkedId() < 0 and made is not None:
                made.setChecked(True)

    def _show_summary(self) -> None:
        plan = self._plan
        self.summary.clear()
        if not plan.continuous:
            text = translate("Handover", "! This file does not follow upon the last one: one of the laptops was restored from a backup, or files came in another order. Every difference is asked about.")  # fmt: skip
            self.summary.add(text, (), "warning")
        for sort, text in _SORTS.items():
            if found := plan.of(sort):
                self.summary.add(translate("Handover", text).format(count=len(found)))
        for code in plan.codes_taken:
            text = translate(
                "Handover", "The code {code} belongs to another case here; the new case gets a free one."
            )
            self.summary.add(text.format(code=code), (), "warning")
        for code in plan.erased:
            text = translate(
                "Handover",
                "! The case {code} was erased for good here. If you take the file in, it is here again.",
            )
            self.summary.add(text.format(code=code), (), "danger")
        for theirs, _ in plan.likely_same:
            item = next(each for each in plan.items if each.id == theirs)
            text = translate("Handover", "{name} is here already with the same identity number: probably the same person. You can merge them afterwards.")  # fmt: skip
            self.summary.add(text.format(name=self._title(item)), (), "warning")
        corrections = [item for item in plan.items if item.corrections]
        if corrections:
            text = translate_count("Handover", "{n} signed notes differ. They stay as they were signed; what differs is added as a correction.", len(corrections))  # fmt: skip
            self.summary.add(text, (), "warning")
        if plan.log_differs:
            text = translate_count("Handover", "! {n} lines of her log stand here otherwise than they came now. Nothing here is changed; ask her why.", plan.log_differs)  # fmt: skip
            self.summary.add(text, (), "danger")

    def _show_conflicts(self) -> None:
        section = Section(translate("Handover", "To decide: changed by both"), "planConflicts")
        rest = [
            button(text, name, lambda choice=choice: self.choose_for_all(choice))
            for text, name, choice in (
                (translate("Handover", "Keep &mine in the rest"), "restMine", Choice.MINE),
                (translate("Handover", "Take &hers in the rest"), "restTheirs", Choice.THEIRS),
            )
        ]
        section.add_widget(WrapGrid(rest, len(rest)))
        for item, conflict in self._plan.conflicts:
            self._show_conflict(section, item, conflict)
        self.left = label("", "quiet")
        section.add_widget(self.left)
        self.body.addWidget(section)

    def _show_conflict(self, section: Section, item: Item, conflict: Conflict) -> None:
        what = f"{self._title(item)}  ·  {field_word(conflict.field)}"
        section.add_widget(label(what, "heading"))
        for text, value in (
            (translate("Handover", "Here: {value}"), conflict.mine),
            (translate("Handover", "{name}: {value}"), conflict.theirs),
            (translate("Handover", "Before: {value}"), conflict.base),
        ):
            if text.startswith("{name}"):
                text = text.replace("{name}", self._sender)
            elif value is conflict.base and not conflict.has_base:
                continue
            shown = value_text(item.kind, conflict.field, value, self._context.work.zone)
            section.add_widget(label(text.replace("{value}", shown)))
        group, choices = QButtonGroup(self), []
        for number, (choice, text) in enumerate(_CHOICES.items()):
            if choice is Choice.BOTH and not conflict.joinable:
                continue
            words = translate("Handover", text)
            made = named(QRadioButton(words), f"choice_{choice}", f"{words}: {what}")
            group.addButton(made, number)
            choices.append(made)
        group.idToggled.connect(lambda *_: self._count())
        self._groups[item.kind, item.id, conflict.field] = group
        section.add_widget(WrapGrid(choices, len(choices)))

    def _show_lists(self) -> None:
        gone = Section(translate("Handover", "Removed by one of you"), "planRemoved")
        for item in self._plan.of(Sort.REMOVED_THERE):
            box = tick(
                translate("Handover", "Remove here too: {what}").format(what=self._title(item)), "removeToo"
            )
            self._removals[item.key] = box
            gone.add_widget(box)
        for item in self._plan.of(Sort.REMOVED_HERE):
            text = translate("Handover", "Bring back: {what}").format(what=self._title(item))
            box = tick(text, "bringBack", item.changed_there)
            self._returns[item.key] = box
            gone.add_widget(box)
        if self._removals or self._returns:
            self.body.addWidget(gone)
        changed = Section(translate("Handover", "Changed only by her"), "planChanged")
        for item in self._plan.items:
            for name in item.takes if item.mine else ():
                zone = self._context.work.zone
                before = value_text(item.kind, name, (item.mine or {})[name], zone)
                after = value_text(item.kind, name, (item.theirs or {})[name], zone)
                changed.add(f"{self._title(item)}  ·  {field_word(name)}:  {before}  →  {after}")
        if any(item.takes and item.mine for item in self._plan.items):
            self.body.addWidget(changed)
        added = Section(translate("Handover", "Added to signed notes as a correction"), "planCorrections")
        for item in self._plan.items:
            for name, value in item.corrections:
                words = value_text(item.kind, name, value, self._context.work.zone)
                added.add(f"{self._title(item)}  ·  {field_word(name)}:  {words}")
        if any(item.corrections for item in self._plan.items):
            self.body.addWidget(added)
        self.body.addStretch(1)

    def _left(self) -> int:
        return sum(group.checkedId() < 0 for group in self._groups.values())

    def _count(self) -> None:
        left = self._left()
        self.save_button.setEnabled(left == 0)
        if self._groups and hasattr(self, "left"):
            text = (
                translate("Handover", "{count} left to decide")
                if left
                else translate("Handover", "Everything is decided.")
            )
            self.left.setText(text.format(count=left))

    def _title(self, item: Item) -> str:
        image = item.mine or item.theirs or {}
        found = [str(image[name]) for name in _TITLES if image.get(name)]
        words = " ".join(found[: 2 if item.kind == "person" else 1])
        on = str(image.get("on") or image.get("since") or image.get("due_on") or "")
        parts = (kind_word(item.kind), on, words if len(words) <= 60 else f"{words[:57]} …")
        return "  ·  ".join(part for part in parts if part)

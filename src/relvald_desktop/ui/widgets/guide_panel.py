"""Kom igång on Idag: the three things to begin with in a practice store, and the first steps in a new one of her own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractButton, QTableView, QTabWidget, QVBoxLayout, QWidget

from relvald_desktop.services.guide import Guide, Step, is_untouched, put_guide_away, read_guide
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate, translate_count
from relvald_desktop.ui.widgets.section import Action, Section
from relvald_desktop.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Task:
    """What to do and how, and where that is done: a place of the rail (empty: anywhere) and the control to begin at."""

    title: str
    how: str
    place: str
    control: str


TASKS = {
    Step.SIGNAL: Task(
        QT_TRANSLATE_NOOP("Guide", "Write down a signal"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Press Ctrl+N. Write what somebody tells you, choose who tells it, and save with Ctrl+Enter. Half a minute is "
            "enough: everything else can wait.",
        ),
        "", "newSignal",
    ),
    Step.CONTACT: Task(
        QT_TRANSLATE_NOOP("Guide", "Open a case and write down a contact"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Go to the cases (Ctrl+3), choose one with the arrows and press Enter. The strip on top says how to reach her "
            "safely. Then press Ctrl+J, write a few words and save.",
        ),
        "cases", "caseList",
    ),
    Step.PAPER: Task(
        QT_TRANSLATE_NOOP("Guide", "Look at the paper for a day in court"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Go to the legal process (Ctrl+5), choose an accompaniment with the arrows and press Ctrl+P. Beside the paper "
            "stands what was left out, and why.",
        ),
        "legal", "accompanimentList",
    ),
}  # fmt: skip


class GuidePanel(QWidget):
    """What to begin with: in a practice store the three tasks until they are put away, in a store of her own a few words until
    something is written in it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: Guide | None = None
        self.section = Section(translate("Guide", "Getting started"), "guide")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.section)
        if read_guide(context.work) is not None:
            self.section.add_head_action(translate("Guide", "Put a&way"), "putGuideAway", self._put_away)
            context.recordsChanged.connect(self.refresh)
            self.refresh()
        elif is_untouched(context.work):
            self._show_beginning()
            context.recordsChanged.connect(self._stay_while_untouched)
        else:
            self.hide()

    def refresh(self, _: object = None) -> None:
        """Read again how far the worker came."""
        guide = read_guide(self._context.work)
        self.setVisible(guide is not None and not guide.is_put_away)
        if guide is None or guide == self._shown:
            return
        before, self._shown = self._shown, guide
        self._show(guide)
        if before is not None and guide.done > before.done:
            QAccessible.updateAccessibility(QAccessibleEvent(self.section.heading, QAccessible.Event.Alert))

    def _stay_while_untouched(self, _: object) -> None:
        self.setVisible(is_untouched(self._context.work))

    def _show(self, guide: Guide) -> None:
        self.section.rename(
            translate_count("Guide", "Getting started: {n} of {all} done", len(guide.done), all=len(Step))
        )
        self.section.clear()
        for step, task in TASKS.items():
            title = translate("Guide", task.title)
            if step in guide.done:
                self.section.add(translate("Guide", "✓  {title}: done").format(title=title), (), "safe")
                continue
            how = "\n" + translate("Guide", task.how) if step is guide.next else ""
            self.section.add(f"○  {title}{how}", [self._way_to(task)])
        if guide.next is None:
            text = translate(
                "Guide",
                "That was the most of it. Now your own store. You can come back here to practise whenever you like.",
            )
            self.section.add(
                text, [self._way_to_practice(False, translate("Guide", "To my own store"))], "heading"
            )

    def _show_beginning(self) -> None:
        self.section.rename(translate("Guide", "Begin here"))
        self.section.clear()
        texts = {
            translate("Guide", "Write down your first signal (Ctrl+N). A case comes of it, and from then on this page says what is next."):
                self._way_to(TASKS[Step.SIGNAL]),
            translate("Guide", "Do you have a register in a spreadsheet? Take it in under Signals, Register."):
                (translate("Guide", "Show me"), self._lead_to_register),
            translate("Guide", "Not sure how it works? Practise on made-up people; this store is locked meanwhile."):
                self._way_to_practice(True, translate("Guide", "Practise")),
        }  # fmt: skip
        for text, way in texts.items():
            self.section.add(text, [way])

    def _way_to(self, task: Task) -> Action:
        return translate("Guide", "Show me"), lambda: self._lead_to(task)

    def _way_to_practice(self, practice: bool, caption: str) -> Action:
        return caption, lambda: self._context.practiceAsked.emit(practice)

    def _lead_to(self, task: Task) -> None:
        if task.place:
            self._context.placeAsked.emit(task.place)
        control = self.window().findChild(QWidget, task.control)
        if task is TASKS[Step.PAPER] and isinstance(control, QTableView) and not control.model().rowCount():
            self.window().findChild(QAbstractButton, "showPast").setChecked(True)
        if isinstance(control, QTableView) and not control.currentIndex().isValid():
            control.selectRow(0)
        if control is not None:
            control.setFocus(Qt.FocusReason.TabFocusReason)

    def _lead_to_register(self) -> None:
        self._context.placeAsked.emit("signals")
        tabs = self.window().findChild(QTabWidget, "signalTabs")
        tabs.setCurrentIndex(1)
        tabs.tabBar().setFocus(Qt.FocusReason.TabFocusReason)

    def _put_away(self) -> None:
        put_guide_away(self._context.work)

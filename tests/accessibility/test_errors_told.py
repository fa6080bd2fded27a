"""A refusal is announced, tied to its fields, and leads to the first (3.3.1, 4.1.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relvald_desktop.release.clipboard import PassingClipboard
from relvald_desktop.services.casework import CaseForm, open_case
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.watch import WARN_SECONDS
from relvald_desktop.ui.widgets import announcing
from relvald_desktop.ui.widgets.field_error import INVALID
from relvald_desktop.ui.widgets.notice import Notice
from tests.accessibility.tree import spoken

Told = list[tuple[str, bool]]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """What a screen reader is given to say, and whether at once."""
    heard: Told = []

    class Listening(QAccessible):
        @staticmethod
        def updateAccessibility(event: Any) -> None:  # noqa: N802  (Qt's name)
            if isinstance(event, QAccessibleAnnouncementEvent):
                at_once = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
                heard.append((event.message(), at_once))

    monkeypatch.setattr(announcing, "QAccessible", Listening)
    return heard


@pytest.fixture
def context(work: UnitOfWork, tmp_path: Any) -> Iterator[Context]:
    """What the forms are opened with."""
    use_language("sv")
    made = Context(work, Preferences(tmp_path / "window.ini"), PassingClipboard())
    yield made
    made.close()


def _signal(context: Context) -> FormDialog:
    from relvald_desktop.ui.dialogs.signal_form import SignalDialog

    return SignalDialog(context)


def _risk(context: Context) -> FormDialog:
    from relvald_desktop.ui.dialogs.risk_form import RiskDialog

    return RiskDialog(context, _case(context), None)


def _channel(context: Context) -> FormDialog:
    from relvald_desktop.ui.dialogs.channel_form import ChannelDialog

    return ChannelDialog(context, _case(context), None)


def _task(context: Context) -> FormDialog:
    from relvald_desktop.ui.dialogs.support_forms import task_dialog

    return task_dialog(context, _case(context), None, None)


def _plan(context: Context) -> FormDialog:
    from relvald_desktop.ui.dialogs.plan_form import PlanDialog

    return PlanDialog(context, _case(context), None)


def _unit_key(context: Context) -> FormDialog:
    from relvald_desktop.ui.dialogs.recovery import UnitKeyDialog

    return UnitKeyDialog(context.work.store.folder, context.work.store.key)


def _hand_over(context: Context) -> FormDialog:
    from relvald_desktop.ui.dialogs.hand_over_form import HandOverDialog

    return HandOverDialog(context)


def _case(context: Context) -> str:
    return open_case(context.work, CaseForm()).id


FORMS: dict[str, tuple[Callable[[Context], FormDialog], str]] = {
    "signal": (_signal, "seenOrHeard"), "risk": (_risk, "riskLevel"), "channel": (_channel, "channelValue"),
    "task": (_task, "what"), "plan": (_plan, "warning_signs"), "unit key": (_unit_key, "unitKey"), "hand over": (_hand_over, "handOverTo"),
}  # fmt: skip
"""Forms that refuse to be saved empty, each with the field that is at fault first."""


@pytest.mark.parametrize(("make", "first"), FORMS.values(), ids=list(FORMS))
def test_a_refusal_leads_to_its_field_and_says_why(
    qtbot: QtBot, context: Context, told: Told, make: Callable[[Context], FormDialog], first: str
) -> None:
    form = _shown(qtbot, make(context))
    form.save_button.click()
    field = _at(form, first)
    assert form.focusWidget() is field
    assert field.property(INVALID) is True
    assert (field.accessibleDescription(), True) in told
    assert spoken(field).text(QAccessible.Text.Description) == form.notice.text.text()


def test_every_missing_field_is_marked(qtbot: QtBot, context: Context) -> None:
    form: Any = _shown(qtbot, _signal(context))
    form.save_button.click()
    marked = {each.objectName() for each in form.findChildren(QWidget) if each.property(INVALID)}
    assert marked == {"seenOrHeard", "source_police"}


def test_the_mark_goes_when_the_field_is_changed(qtbot: QtBot, context: Context) -> None:
    form: Any = _shown(qtbot, _signal(context))
    form.save_button.click()
    form.seen.setPlainText("Grannen hör skrik")
    assert form.seen.property(INVALID) is False
    assert form.seen.accessibleDescription() == ""


def test_a_day_that_is_none_is_marked(qtbot: QtBot, context: Context) -> None:
    form: Any = _shown(qtbot, _signal(context))
    form.seen.setPlainText("Grannen hör skrik")
    form.received.setText("imorgonkväll kanske")
    form.save_button.click()
    assert form.focusWidget() is form.received
    assert form.received.property(INVALID) is True


def test_a_message_is_said_politely_and_a_warning_at_once(qtbot: QtBot, told: Told) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.tell("Sparat.")
    notice.warn("Disken är full.")
    assert told == [("Sparat.", False), ("Disken är full.", True)]


def test_the_lock_is_announced_before_it_comes_and_any_key_puts_it_off(
    qtbot: QtBot, work: UnitOfWork, tmp_path: Any, told: Told
) -> None:
    from relvald_desktop.ui.workspace import Workspace

    workspace = Workspace(work, Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(workspace)
    for seconds in range(WARN_SECONDS, 0, -1):
        workspace.warn_of_lock(seconds)
    warned = [text for text, at_once in told if at_once]
    assert len(warned) == 2  # not every second: that would drown everything else
    assert str(WARN_SECONDS) in warned[0]
    workspace.leave()


def _shown(qtbot: QtBot, form: FormDialog) -> FormDialog:
    qtbot.addWidget(form)
    form.show()
    QApplication.processEvents()
    return form


def _at(form: QWidget, name: str) -> QWidget:
    found = form.findChild(QWidget, name)
    assert found is not None, [each.objectName() for each in form.findChildren(QWidget)]
    return found

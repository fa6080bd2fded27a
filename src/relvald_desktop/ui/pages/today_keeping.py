"""The row "Safekeeping" of Idag: how old the last backup and the last trial restore are, and one click for either."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from relvald_desktop.services.backup_plan import Standing, standing
from relvald_desktop.services.handover.receipts import days_since, without_receipt
from relvald_desktop.ui import backing_up
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import day, translate, translate_count
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Action, Section


def show_keeping(
    section: Section, parent: QWidget, context: Context, notice: Notice, refresh: Callable[[], None]
) -> None:
    """Fill the section; `notice` tells what came of a click."""
    found = standing(context.work)
    if found.damaged:
        text = translate("Today", "! The last backup that was proved is damaged. Make a new one now.")
        section.add(text, (), "danger")
    if found.unreachable_since is not None:
        text = translate("Today", "! The backup folder has not been within reach since {day}.")
        section.add(text.format(day=day(found.unreachable_since)), (), "danger")
    late = found.backup_due or found.drill_due
    section.add(
        joined(_backup_text(found), _drill_text(found)),
        _actions(found, parent, context, notice, refresh),
        "warning" if late else "",
    )
    _show_without_receipt(section, context)


def _show_without_receipt(section: Section, context: Context) -> None:
    """What was handed over and is not known to have arrived, from the day after."""
    now = context.work.clock.now()
    with context.work.reading() as session:
        waiting = [(colleague.name, days_since(sent, now)) for sent, colleague in without_receipt(session)]
    for name, days in waiting:
        if days > 0:
            text = translate("Today", "Handed over to {name} {age}: no receipt yet").format(
                name=name, age=_age(days)
            )
            go = (translate("Today", "Open"), lambda: context.placeAsked.emit("safekeeping"))
            section.add(text, [go], "warning")


def _actions(
    found: Standing, parent: QWidget, context: Context, notice: Notice, refresh: Callable[[], None]
) -> list[Action]:
    if found.folder is None:
        return [(translate("Today", "Choose a folder …"), lambda: _show_plan(context))]

    actions: list[Action] = [
        (
            translate("Today", "Back up now"),
            lambda: backing_up.back_up_now(parent, context.work, notice, refresh),
        )
    ]
    if found.made_on is not None:
        actions.append(
            (
                translate("Today", "Prove now"),
                lambda: backing_up.prove_now(parent, context.work, notice, refresh),
            )
        )
    return actions


def _show_plan(context: Context) -> None:
    context.placeAsked.emit("safekeeping")


def _backup_text(found: Standing) -> str:
    if found.made_on is None:
        return translate("Today", "there is no backup yet")
    return translate("Today", "last backup {day}, {age}").format(
        day=day(found.made_on), age=_age(found.made_days)
    )


def _drill_text(found: Standing) -> str:
    if found.proved_on is None:
        return translate("Today", "restore never proved")
    return translate("Today", "restore proved {day}, {age}").format(
        day=day(found.proved_on), age=_age(found.proved_days)
    )


def _age(days: int | None) -> str:
    if not days:
        return translate("Today", "today")
    if days == 1:
        return translate("Today", "yesterday")
    return translate_count("Today", "{n} days ago", days)

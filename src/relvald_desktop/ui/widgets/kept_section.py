"""A section whose rows are records: each can be changed and taken away, and new ones are added from its heading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from relvald_desktop.services.keeper import Keeper
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.section import Action, Section

Open = Callable[[Any], Any]


class KeptSection(Section):
    """`open_form` is called with a record, or with None for a new one."""

    def __init__(
        self,
        context: Context,
        title: str,
        name: str,
        keeper: Keeper[Any, Any],
        open_form: Open,
        *,
        add: str,
        empty: str,
    ) -> None:
        super().__init__(title, name)
        self._context, self._keeper, self._open, self._empty = context, keeper, open_form, empty
        self.add_head_action(add, f"{name}Add", lambda: open_form(None).exec())

    def show_records(
        self, records: Sequence[Any], describe: Callable[[Any], str], *,
        look: Callable[[Any], str] = lambda record: "", more: Callable[[Any], list[Action]] = lambda record: [],
    ) -> None:  # fmt: skip
        """Show the records, each as `describe` says, with `more` actions before the usual two."""
        self.clear(len(records))
        for record in records:
            actions: list[Action] = [
                *more(record),
                (translate("KeptSection", "Edit"), lambda record=record: self._open(record).exec()),
                (translate("KeptSection", "Remove"), lambda record=record: self._remove(record)),
            ]
            self.add(describe(record), actions, look(record))
        if not records:
            self.add_empty(self._empty)

    def _remove(self, record: Any) -> None:
        self._keeper.remove(self._context.work, record.id)
        self._context.tell_undoable(translate("KeptSection", "Removed."))


def joined(*parts: object) -> str:
    """The parts that are not empty, as they stand in a row."""
    return "  ·  ".join(str(part) for part in parts if part)

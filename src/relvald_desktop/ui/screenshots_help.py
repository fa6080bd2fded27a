"""Pictures of the help: a topic, what a search found, nothing found, the glossary, and the help on paper; the licences."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from relvald_desktop.ui.language import current_language, translate

SEARCHED = {"sv": "klockan", "en": "clocks"}


def help_makers() -> list[tuple[str, Callable[[], QWidget]]]:
    """What makes each window, by the name of its picture."""
    from relvald_desktop.ui.dialogs.help import HelpDialog
    from relvald_desktop.ui.dialogs.licences import LicencesDialog

    def searched(words: str) -> QWidget:
        dialog = HelpDialog("today")
        dialog.words.setText(words)
        return dialog

    return [
        ("76-2-help-found", lambda: searched(SEARCHED[current_language()])),
        ("76-3-help-nothing-found", lambda: searched("xyzzy")),
        ("76-4-help-glossary", lambda: HelpDialog("glossary")),
        ("76-5-quick-card", _quick_card),
        ("76-6-licences", LicencesDialog),
    ]


def _quick_card() -> QWidget:
    from relvald_desktop.release.guides import prepare_quick_card
    from relvald_desktop.ui.dialogs.preview import Preview

    shown = Preview(None, translate("Help", "Quick card"), lambda: None)
    shown.paper.show_pdf(prepare_quick_card(current_language()))
    return shown

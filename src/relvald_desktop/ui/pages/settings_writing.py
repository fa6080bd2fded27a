"""Inställningar, Skrivande: text snippets, the spelling check, templates of contacts, and checklists."""

from __future__ import annotations

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.pages.checklist_settings import ChecklistSettings
from relvald_desktop.ui.pages.unit_settings import TemplateSettings
from relvald_desktop.ui.pages.writing_settings import OwnWords, SnippetSettings, SpellingSettings
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.sections import SectionStack


def make_tab(context: Context, notice: Notice) -> SectionStack:
    """This tab."""
    return SectionStack(
        SnippetSettings(context), SpellingSettings(context), OwnWords(context), TemplateSettings(context),
        ChecklistSettings(context),
    )  # fmt: skip

"""The forms of templates, text snippets, saved searches, senders and what they were told, liaison meetings and their actions."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from relvald_desktop.records.codes import ContactKind, ContactOutcome, Source
from relvald_desktop.services.helpers import SEARCHES, SNIPPETS, TEMPLATES, SearchForm
from relvald_desktop.services.liaison import ACTIONS, MEETINGS, MeetingForm
from relvald_desktop.services.senders import FEEDBACK, SENDERS, FeedbackForm
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.record_form import (
    RecordDialog,
    code,
    day,
    flag,
    long_text,
    number,
    text,
    today_for,
)
from relvald_desktop.ui.language import translate


def template_dialog(context: Context, template: Any, parent: QWidget | None) -> RecordDialog:
    """A template of a contact."""
    fields = (
        text("title", translate("TemplateForm", "&Title")), code("how", translate("TemplateForm", "&How"), ContactKind),
        code("outcome", translate("TemplateForm", "&Outcome"), ContactOutcome),
        number("minutes", translate("TemplateForm", "&Minutes"), translate("TemplateForm", "not noted")),
        long_text("text", translate("TemplateForm", "Te&xt"), 5), text("next_step", translate("TemplateForm", "&Next step")),
    )  # fmt: skip
    title = translate("TemplateForm", "Template of a contact")
    return RecordDialog(context, title, "templateForm", fields, TEMPLATES, template, parent)


def snippet_dialog(context: Context, snippet: Any, parent: QWidget | None) -> RecordDialog:
    """A text snippet and its shortcut."""
    fields = (
        text("shortcut", translate("SnippetForm", "Sho&rtcut")), long_text("text", translate("SnippetForm", "Te&xt"), 5),
    )  # fmt: skip
    hint = translate(
        "SnippetForm",
        "Type ; and the shortcut and a space, and the text stands there. {date} becomes today's date, and writing goes on at {here}. "
        "Nothing about anybody belongs in it.",
    )
    title = translate("SnippetForm", "Text snippet")
    return RecordDialog(context, title, "snippetForm", fields, SNIPPETS, snippet, parent, hint=hint)


def search_dialog(context: Context, words: str, parent: QWidget | None) -> RecordDialog:
    """Keep a search under a name."""
    fields = (
        text("title", translate("SearchForm", "&Name")),
        text("words", translate("SearchForm", "&Search")),
    )
    title = translate("SearchForm", "Save a search")
    known = SearchForm(title=words, words=words)
    return RecordDialog(context, title, "searchForm", fields, SEARCHES, None, parent, known=known)


def sender_dialog(context: Context, sender: Any, parent: QWidget | None) -> RecordDialog:
    """A sender of signals."""
    fields = (
        text("name", translate("SenderForm", "&Name")), code("source", translate("SenderForm", "&What it is"), Source),
        text("contact_person", translate("SenderForm", "&Contact person")), text("phone", translate("SenderForm", "&Phone")),
        text("email", translate("SenderForm", "&E-mail")), text("note", translate("SenderForm", "N&ote")),
    )  # fmt: skip
    title = translate("SenderForm", "Sender of signals")
    return RecordDialog(context, title, "senderForm", fields, SENDERS, sender, parent)


def feedback_dialog(context: Context, sender_id: str, feedback: Any, parent: QWidget | None) -> RecordDialog:
    """What a sender was told."""
    fields = (
        day("on", translate("FeedbackForm", "&Day")), long_text("words", translate("FeedbackForm", "&What they were told")),
    )  # fmt: skip
    hint = translate(
        "FeedbackForm", "Only that the signal was received and is acted on, unless she agreed to more."
    )
    title = translate("FeedbackForm", "Feedback to a sender")
    known = None if feedback else FeedbackForm(on=today_for(context))
    return RecordDialog(
        context,
        title,
        "feedbackForm",
        fields,
        FEEDBACK,
        feedback,
        parent,
        known=known,
        hint=hint,
        sender_id=sender_id,
    )


def meeting_dialog(context: Context, meeting: Any, parent: QWidget | None) -> RecordDialog:
    """A liaison meeting."""
    fields = (
        day("on", translate("MeetingForm", "&Day"), future=True), text("partners", translate("MeetingForm", "&With")),
        flag("with_police", translate("MeetingForm", "The &police takes part")), flag("held", translate("MeetingForm", "The meeting was &held")),
        long_text("points", translate("MeetingForm", "P&oints"), 5), long_text("decisions", translate("MeetingForm", "D&ecisions"), 4),
    )  # fmt: skip
    title = translate("MeetingForm", "Liaison meeting")
    known = None if meeting else MeetingForm(on=today_for(context))
    return RecordDialog(context, title, "meetingForm", fields, MEETINGS, meeting, parent, known=known)


def action_dialog(context: Context, meeting_id: str, action: Any, parent: QWidget | None) -> RecordDialog:
    """Who does what after a meeting."""
    fields = (
        text("what", translate("ActionForm", "&What is to be done?")), text("owner", translate("ActionForm", "By w&hom")),
        day("due_on", translate("ActionForm", "&By"), future=True), day("done_on", translate("ActionForm", "&Done")),
    )  # fmt: skip
    title = translate("ActionForm", "Action after a meeting")
    return RecordDialog(context, title, "actionForm", fields, ACTIONS, action, parent, meeting_id=meeting_id)

"""Recurring senders of signals, and what they were told back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from relvald_desktop.records.codes import Source
from relvald_desktop.records.sender import Sender, SenderFeedback
from relvald_desktop.services.forms import Form
from relvald_desktop.services.keeper import Keeper


@dataclass(kw_only=True)
class SenderForm(Form):
    """An organisation and how to reach it."""

    required: ClassVar[tuple[str, ...]] = ("name",)

    name: str = ""
    source: Source = Source.SCHOOL
    contact_person: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""


@dataclass(kw_only=True)
class FeedbackForm(Form):
    """What a sender was told, perhaps about one signal."""

    required: ClassVar[tuple[str, ...]] = ("on", "words")
    long: ClassVar[tuple[str, ...]] = ("words",)

    on: dt.date | None = None
    words: str = ""
    signal_id: str | None = None


SENDERS: Keeper[Sender, SenderForm] = Keeper(Sender, SenderForm, "sender")
FEEDBACK: Keeper[SenderFeedback, FeedbackForm] = Keeper(SenderFeedback, FeedbackForm, "feedback")

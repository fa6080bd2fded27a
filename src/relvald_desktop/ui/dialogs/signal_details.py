"""Correcting a signal that was written down, and adding what came to be known later."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from relvald_desktop.records.codes import NextStep, Relation, Source, ViolenceType
from relvald_desktop.records.signal import Signal
from relvald_desktop.services.intake import SIGNALS
from relvald_desktop.store.queries.liaison import senders
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.record_form import (
    RecordDialog,
    code,
    day,
    flag,
    long_text,
    options,
    several,
    text,
)
from relvald_desktop.ui.language import translate

MOST_CHILDREN = 20


def signal_details_dialog(context: Context, signal_id: str, parent: QWidget | None) -> RecordDialog:
    """Every field of a signal, as it stands."""
    with context.work.reading() as session:
        signal = session.get_one(Signal, signal_id)
        known_senders = [(row.name, row.id) for row in senders(session)]
    not_known = translate("SignalForm", "not known")
    known = (
        (not_known, None), (translate("SignalForm", "yes"), True), (translate("SignalForm", "no"), False),
    )  # fmt: skip
    children = (
        (not_known, None),
        (translate("SignalForm", "yes, number not known"), -1),
        *((str(number), number) for number in range(MOST_CHILDREN + 1)),
    )
    fields = (
        long_text("seen_or_heard", translate("SignalForm", "&What was seen or heard"), 5),
        code("source", translate("SignalForm", "&From"), Source),
        options("sender_id", translate("SignalForm", "&Known sender"), ((translate("SignalForm", "none"), None), *known_senders)),
        text("source_words", translate("SignalForm", "Which &one, in words")),
        text("informant", translate("SignalForm", "Wh&o told it")),
        flag("informant_protected", translate("SignalForm", "Who told it is &protected")),
        text("about", translate("SignalForm", "W&ho is it about?")),
        text("identity_number", translate("SignalForm", "Personal &number")),
        text("phone", translate("SignalForm", "P&hone")),
        day("received_on", translate("SignalForm", "&Received")),
        several("violence_types", translate("SignalForm", "Kinds of &violence"), ViolenceType),
        code("relation", translate("SignalForm", "Re&lation to him"), Relation, not_known),
        options("children", translate("SignalForm", "&Children in the home"), children),
        text("children_ages", translate("SignalForm", "Their a&ges")),
        options("acute", translate("SignalForm", "&Immediate danger"), known),
        options("weapon", translate("SignalForm", "Wea&pon"), known),
        options("pregnant", translate("SignalForm", "She is pre&gnant"), known),
        code("next_step", translate("SignalForm", "Ne&xt step"), NextStep, translate("SignalForm", "not decided")),
    )  # fmt: skip
    title = translate("SignalForm", "Correct or complete a signal")
    return RecordDialog(context, title, "signalDetails", fields, SIGNALS, signal, parent)

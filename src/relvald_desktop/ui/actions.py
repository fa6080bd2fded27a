"""What the log's actions are called."""

from __future__ import annotations

from relvald_desktop.ui.language import translate
from relvald_desktop.wording import QT_TRANSLATE_NOOP

ACTIONS = {
    "accompaniment.changed": QT_TRANSLATE_NOOP("Actions", "Accompaniment changed"),
    "accompaniment.planned": QT_TRANSLATE_NOOP("Actions", "Accompaniment planned"),
    "backup.made": QT_TRANSLATE_NOOP("Actions", "Backup made"),
    "backup.proved": QT_TRANSLATE_NOOP("Actions", "Backup proved by restoring it"),
    "case.acute_marked": QT_TRANSLATE_NOOP("Actions", "Acute flag changed"),
    "case.closed": QT_TRANSLATE_NOOP("Actions", "Case closed"),
    "case.looked_into": QT_TRANSLATE_NOOP("Actions", "Case looked into"),
    "case.opened": QT_TRANSLATE_NOOP("Actions", "Case opened"),
    "case.reopened": QT_TRANSLATE_NOOP("Actions", "Case opened again"),
    "channel.added": QT_TRANSLATE_NOOP("Actions", "Contact channel added"),
    "channel.changed": QT_TRANSLATE_NOOP("Actions", "Contact channel changed"),
    "channel.copied": QT_TRANSLATE_NOOP("Actions", "Contact channel copied"),
    "channel.removed": QT_TRANSLATE_NOOP("Actions", "Contact channel removed"),
    "contact.added_to": QT_TRANSLATE_NOOP("Actions", "Signed note added to"),
    "contact.changed": QT_TRANSLATE_NOOP("Actions", "Note changed"),
    "contact.signed": QT_TRANSLATE_NOOP("Actions", "Note signed"),
    "contact.written": QT_TRANSLATE_NOOP("Actions", "Note written"),
    "court_note.saved": QT_TRANSLATE_NOOP("Actions", "Court note saved as a file"),
    "court_note.printed": QT_TRANSLATE_NOOP("Actions", "Court note printed"),
    "court_note.stopped": QT_TRANSLATE_NOOP("Actions", "Court note stopped by the leak check"),
    "matter.changed": QT_TRANSLATE_NOOP("Actions", "Legal matter changed"),
    "matter.ended": QT_TRANSLATE_NOOP("Actions", "Legal matter ended"),
    "matter.reported": QT_TRANSLATE_NOOP("Actions", "Legal matter reported"),
    "matter.step": QT_TRANSLATE_NOOP("Actions", "Step of a legal matter noted"),
    "person.added": QT_TRANSLATE_NOOP("Actions", "Person added"),
    "person.changed": QT_TRANSLATE_NOOP("Actions", "Person changed"),
    "protected.added": QT_TRANSLATE_NOOP("Actions", "Protected value added"),
    "protected.removed": QT_TRANSLATE_NOOP("Actions", "Protected value removed"),
    "relationship.changed": QT_TRANSLATE_NOOP("Actions", "Relationship status changed"),
    "settings.changed": QT_TRANSLATE_NOOP("Actions", "Settings changed"),
    "passphrase.changed": QT_TRANSLATE_NOOP("Actions", "Passphrase changed"),
    "recovery_key.replaced": QT_TRANSLATE_NOOP("Actions", "Recovery key replaced"),
    "signal.changed": QT_TRANSLATE_NOOP("Actions", "Signal changed"),
    "signal.received": QT_TRANSLATE_NOOP("Actions", "Signal received"),
    "signal.responded": QT_TRANSLATE_NOOP("Actions", "Signal responded to"),
    "signal.triaged": QT_TRANSLATE_NOOP("Actions", "Signal decided about"),
    "signals.imported": QT_TRANSLATE_NOOP("Actions", "Register of signals imported"),
    "store.locked": QT_TRANSLATE_NOOP("Actions", "Store locked"),
    "store.unlocked": QT_TRANSLATE_NOOP("Actions", "Store unlocked"),
    "summary.printed": QT_TRANSLATE_NOOP("Actions", "Summary printed"),
    "summary.saved": QT_TRANSLATE_NOOP("Actions", "Summary saved as a file"),
    "unit_key.set": QT_TRANSLATE_NOOP("Actions", "The unit's own key set"),
    "undone": QT_TRANSLATE_NOOP("Actions", "Last change taken back"),
}


def action_text(action: str) -> str:
    """The action in the window's language; an unknown one from a newer version stands as it is."""
    return translate("Actions", ACTIONS[action]) if action in ACTIONS else action

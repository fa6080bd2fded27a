"""The words a worker reads for the codes of `keeping_codes`."""

from __future__ import annotations

from enum import StrEnum

from relvald_desktop.records import keeping_codes as codes
from relvald_desktop.wording import QT_TRANSLATE_NOOP

LABELS: dict[type[StrEnum], dict[StrEnum, str]] = {
    codes.AttachmentOrigin: {
        codes.AttachmentOrigin.HERSELF: QT_TRANSLATE_NOOP("Codes", "from herself"),
        codes.AttachmentOrigin.WORKER: QT_TRANSLATE_NOOP("Codes", "made by me"),
        codes.AttachmentOrigin.POLICE: QT_TRANSLATE_NOOP("Codes", "from the police"),
        codes.AttachmentOrigin.HEALTHCARE: QT_TRANSLATE_NOOP("Codes", "from health care"),
        codes.AttachmentOrigin.COUNSEL: QT_TRANSLATE_NOOP("Codes", "from her counsel"),
        codes.AttachmentOrigin.AUTHORITY: QT_TRANSLATE_NOOP("Codes", "from another authority"),
        codes.AttachmentOrigin.OTHER: QT_TRANSLATE_NOOP("Codes", "from somebody else"),
    },
    codes.HandoverWay: {
        codes.HandoverWay.SENT: QT_TRANSLATE_NOOP("Codes", "sent"),
        codes.HandoverWay.RECEIVED: QT_TRANSLATE_NOOP("Codes", "received"),
    },
    codes.RetentionReason: {
        codes.RetentionReason.RESEARCH_SAMPLE: QT_TRANSLATE_NOOP("Codes", "kept for research (day of birth)"),
        codes.RetentionReason.CHILD_PLACED: QT_TRANSLATE_NOOP("Codes", "concerns a child's placement"),
        codes.RetentionReason.OPEN_LEGAL_MATTER: QT_TRANSLATE_NOOP("Codes", "a legal matter is not ended"),
        codes.RetentionReason.OPEN_COMPLAINT: QT_TRANSLATE_NOOP(
            "Codes", "a complaint or review is not ended"
        ),
        codes.RetentionReason.ASKED_FOR: QT_TRANSLATE_NOOP("Codes", "somebody has asked to see it"),
        codes.RetentionReason.HANDED_TO_ARCHIVE: QT_TRANSLATE_NOOP(
            "Codes", "to be handed to the archive first"
        ),
        codes.RetentionReason.OTHER: QT_TRANSLATE_NOOP("Codes", "another reason"),
    },
}

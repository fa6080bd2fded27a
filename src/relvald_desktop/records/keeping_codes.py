"""The words that attachments, handovers and retention choose from. Stable for ever."""

from __future__ import annotations

from enum import StrEnum


class AttachmentOrigin(StrEnum):
    """From whom a file came to the worker."""

    HERSELF = "herself"
    WORKER = "worker"
    POLICE = "police"
    HEALTHCARE = "healthcare"
    COUNSEL = "counsel"
    AUTHORITY = "authority"
    OTHER = "other"


class HandoverWay(StrEnum):
    """Which way cases were handed over."""

    SENT = "sent"
    RECEIVED = "received"


class RetentionReason(StrEnum):
    """Why something is kept although its time is over. The sources stand in `rules.retention`."""

    RESEARCH_SAMPLE = "research_sample"
    CHILD_PLACED = "child_placed"
    OPEN_LEGAL_MATTER = "open_legal_matter"
    OPEN_COMPLAINT = "open_complaint"
    ASKED_FOR = "asked_for"
    HANDED_TO_ARCHIVE = "handed_to_archive"
    OTHER = "other"

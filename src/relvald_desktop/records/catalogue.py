"""All kinds of records, by the name they have in the log and the index."""

from __future__ import annotations

from relvald_desktop.records.attachment import Attachment
from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case, CasePerson, RelationshipStatus
from relvald_desktop.records.child import ChildNotice, ConcernReport
from relvald_desktop.records.consent import Consent, Disclosure
from relvald_desktop.records.contact import Contact, ContactAddendum
from relvald_desktop.records.departure import Departure
from relvald_desktop.records.handover import Colleague, Handover
from relvald_desktop.records.helpers import (
    ChecklistTemplate,
    ContactTemplate,
    ImportMapping,
    Merge,
    OwnWord,
    SavedSearch,
    TextSnippet,
)
from relvald_desktop.records.legal import Accompaniment, LegalMatter, LegalStep, MatterPerson
from relvald_desktop.records.legal_rights import Claim, EntitlementNote, OrderBreach, RestrainingOrder
from relvald_desktop.records.liaison import LiaisonAction, LiaisonMeeting
from relvald_desktop.records.person import ContactChannel, Person, ProtectedValue
from relvald_desktop.records.referral import Referral, StaffRiskNote
from relvald_desktop.records.report import IssuedReport, ReportDefinition
from relvald_desktop.records.retention import Erasure, LogReview, RetentionException
from relvald_desktop.records.risk import InstrumentResult, RiskReview
from relvald_desktop.records.safety_plan import SafetyPlan, SilenceSnooze
from relvald_desktop.records.sender import Sender, SenderFeedback
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.task import Task

KINDS: dict[str, type[Record]] = {
    kind.kind: kind
    for kind in (
        Person, ContactChannel, ProtectedValue, Case, CasePerson, RelationshipStatus, Signal, Contact,
        ContactAddendum, LegalMatter, LegalStep, Accompaniment, RiskReview, InstrumentResult, SafetyPlan, SilenceSnooze,
        ChildNotice, ConcernReport, Referral, StaffRiskNote, Consent, Disclosure, Task, LiaisonMeeting, LiaisonAction,
        Sender, SenderFeedback, ContactTemplate, SavedSearch, Merge,
        MatterPerson, RestrainingOrder, OrderBreach, Claim, EntitlementNote, ChecklistTemplate, Departure,
        ReportDefinition, IssuedReport, Attachment, Colleague, Handover, RetentionException, Erasure, LogReview,
        TextSnippet, OwnWord, ImportMapping,
    )
}  # fmt: skip


def record_class(kind: str) -> type[Record]:
    """The class of a kind. Raises KeyError when there is none."""
    return KINDS[kind]

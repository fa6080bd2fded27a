"""The words that the records of the legal process and of what leaves choose from. Stable for ever."""

from __future__ import annotations

from enum import StrEnum


class MatterRole(StrEnum):
    """What somebody is in a legal matter."""

    POLICE = "police"
    PROSECUTOR = "prosecutor"
    COUNSEL = "counsel"
    CHILD_REPRESENTATIVE = "child_representative"
    COURT = "court"
    DEFENCE = "defence"
    WITNESS_SUPPORT = "witness_support"
    INTERPRETER = "interpreter"
    VICTIM_SUPPORT = "victim_support"
    OTHER = "other"


class HelpGiven(StrEnum):
    """What was done to help her carry the matter through."""

    WENT_ALONG = "went_along"
    COUNSEL_ASKED_FOR = "counsel_asked_for"
    EXPLAINED = "explained"
    SAFETY_PLANNED = "safety_planned"
    RESTRAINING_ORDER = "restraining_order"
    WAITING_APART = "waiting_apart"
    INTERPRETER = "interpreter"
    CHILDREN_CARED_FOR = "children_cared_for"
    HOUSING = "housing"
    MONEY = "money"
    CARE = "care"
    COURT_VISITED = "court_visited"


class OrderKind(StrEnum):
    """Kinds of restraining order (lagen (1988:688) om kontaktförbud 1, 1 a and 2 §§)."""

    ORDINARY = "ordinary"
    SHARED_HOME = "shared_home"
    EXTENDED = "extended"
    SPECIALLY_EXTENDED = "specially_extended"


class OrderState(StrEnum):
    """Where a restraining order stands."""

    APPLIED = "applied"
    IN_FORCE = "in_force"
    REFUSED = "refused"
    LIFTED = "lifted"


class ClaimKind(StrEnum):
    """What she claims: damages from him, compensation from the state, or from an insurance."""

    DAMAGES = "damages"
    STATE_COMPENSATION = "state_compensation"
    INSURANCE = "insurance"


class EntitlementAnswer(StrEnum):
    """What came of asking about something she is entitled to."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"
    SHE_DECLINES = "she_declines"
    DOES_NOT_APPLY = "does_not_apply"


class Phase(StrEnum):
    """The three checklists of an accompaniment."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Recipient(StrEnum):
    """Who gets something that leaves."""

    WORKER = "worker"
    HERSELF = "herself"
    COUNSEL = "counsel"
    PROSECUTOR = "prosecutor"
    POLICE = "police"
    COURT = "court"
    EMPLOYER = "employer"
    COLLEAGUE = "colleague"
    BOARD = "board"
    OTHER = "other"


class WayOut(StrEnum):
    """How something left."""

    SAVED = "saved"
    PRINTED = "printed"

"""The words that records choose from. Each code is stable for ever; its label is translated by `labels`."""

from __future__ import annotations

from enum import StrEnum


class Source(StrEnum):
    """Who a signal came from. Only `POLICE` counts as police in the figure *reach*."""

    HERSELF = "herself"
    RELATIVE = "relative"
    NEIGHBOUR = "neighbour"
    FRIEND = "friend"
    POLICE = "police"
    HEALTH_CARE = "health_care"
    MATERNAL_CHILD_HEALTH = "maternal_child_health"
    DENTAL_CARE = "dental_care"
    PRESCHOOL = "preschool"
    SCHOOL = "school"
    CHILD_UNIT = "child_unit"
    ADULT_UNIT = "adult_unit"
    FINANCIAL_AID = "financial_aid"
    ELDERLY_CARE = "elderly_care"
    DISABILITY_SUPPORT = "disability_support"
    SOCIAL_INSURANCE = "social_insurance"
    EMPLOYER = "employer"
    WOMENS_SHELTER_ORGANISATION = "womens_shelter_organisation"
    MENS_CLINIC = "mens_clinic"
    PRISON_PROBATION = "prison_probation"
    CONGREGATION = "congregation"
    ANONYMOUS = "anonymous"
    OWN_OBSERVATION = "own_observation"
    OTHER = "other"


class ViolenceType(StrEnum):
    """Types of violence, after the handbook to HSLF-FS 2022:39; strangulation is flagged on its own."""

    PHYSICAL = "physical"
    PSYCHOLOGICAL = "psychological"
    SEXUAL = "sexual"
    ECONOMIC = "economic"
    MATERIAL = "material"
    DIGITAL = "digital"
    LATENT = "latent"
    NEGLECT = "neglect"
    CONTROL = "control"
    POST_SEPARATION = "post_separation"
    HONOUR = "honour"
    ANIMALS = "animals"
    STALKING = "stalking"
    STRANGULATION = "strangulation"


class Relation(StrEnum):
    """What he is to her."""

    HUSBAND = "husband"
    COHABITANT = "cohabitant"
    BOYFRIEND = "boyfriend"
    LIVING_APART = "living_apart"
    FORMER = "former"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    OTHER_RELATIVE = "other_relative"
    OTHER = "other"


class NextStep(StrEnum):
    """What the worker decided when she wrote the signal down."""

    CALL_TODAY = "call_today"
    PASS_ON = "pass_on"
    WAIT = "wait"


class TriageOutcome(StrEnum):
    """What became of a signal."""

    WAITING = "waiting"
    LINKED = "linked"
    NEW_CASE = "new_case"
    PASSED_ON = "passed_on"
    NO_ACTION = "no_action"


class Protection(StrEnum):
    """Protected identity, by rising level (offentlighets- och sekretesslagen 22:1; folkbokföringslagen 16 §;
    lagen (1991:483) om fingerade personuppgifter)."""

    NONE = "none"
    MARKING = "marking"
    PROTECTED_REGISTRATION = "protected_registration"
    ASSUMED_IDENTITY = "assumed_identity"


class IdentityKind(StrEnum):
    """What stands in a person's identity number."""

    PERSONAL_NUMBER = "personal_number"
    COORDINATION_NUMBER = "coordination_number"
    NONE = "none"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """What a person is in one case. The same person may be something else in another."""

    CLIENT = "client"
    PERPETRATOR = "perpetrator"
    CHILD = "child"
    CLOSE_PERSON = "close_person"
    PROFESSIONAL = "professional"
    INTERPRETER = "interpreter"
    INFORMANT = "informant"


class ChannelKind(StrEnum):
    """A way to reach a person."""

    MOBILE = "mobile"
    PHONE = "phone"
    WORK_PHONE = "work_phone"
    EMAIL = "email"
    MESSAGE = "message"
    LETTER = "letter"
    THROUGH_OTHER = "through_other"


class Safety(StrEnum):
    """Whether a channel may be used without putting her in danger."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    UNKNOWN = "unknown"


class ProtectedKind(StrEnum):
    """What a protected value is; it must never be seen where he could see it."""

    ADDRESS = "address"
    MUNICIPALITY = "municipality"
    SHELTER = "shelter"
    SCHOOL = "school"
    PRESCHOOL = "preschool"
    WORKPLACE = "workplace"
    VEHICLE = "vehicle"
    NEW_NAME = "new_name"
    OTHER = "other"


class CloseReason(StrEnum):
    """Why a case was closed."""

    SUPPORT_ENDED = "support_ended"
    SHE_DECLINED = "she_declined"
    MOVED = "moved"
    HANDED_OVER = "handed_over"
    NO_CONTACT = "no_contact"
    MERGED = "merged"
    DIED = "died"
    OTHER = "other"


class ContactKind(StrEnum):
    """How a contact happened."""

    PHONE = "phone"
    VISIT = "visit"
    HOME_VISIT = "home_visit"
    MESSAGE = "message"
    VIDEO = "video"
    COMPANY = "company"
    ABOUT_HER = "about_her"


class ContactOutcome(StrEnum):
    """How far a contact came: what stops which part of the delay clock."""

    ATTEMPT = "attempt"
    CONTACT = "contact"
    SUPPORT = "support"
    NOT_WITH_HER = "not_with_her"


class ContactState(StrEnum):
    """A signed note can't be changed, only added to."""

    DRAFT = "draft"
    SIGNED = "signed"


class RelationshipState(StrEnum):
    """Where she is in leaving; dated, never judged."""

    LIVES_WITH_HIM = "lives_with_him"
    PLANNING = "planning"
    SEPARATED_WITH_CONTACT = "separated_with_contact"
    SEPARATED = "separated"
    RETURNED = "returned"
    UNKNOWN = "unknown"


class SaidBy(StrEnum):
    """Who a piece of knowledge comes from."""

    HERSELF = "herself"
    WORKER = "worker"
    OTHER = "other"


class LegalState(StrEnum):
    """The legal process as states; the order and the allowed steps are in `rules.legal_process`."""

    REPORTED = "reported"
    INVESTIGATION_OPENED = "investigation_opened"
    INVESTIGATION_NOT_OPENED = "investigation_not_opened"
    DISCONTINUED = "discontinued"
    PROSECUTED = "prosecuted"
    SUMMARY_PUNISHMENT = "summary_punishment"
    HEARING_SCHEDULED = "hearing_scheduled"
    HEARING_HELD = "hearing_held"
    HEARING_CANCELLED = "hearing_cancelled"
    JUDGMENT = "judgment"
    APPEALED = "appealed"
    LEAVE_TO_APPEAL = "leave_to_appeal"
    APPEAL_HEARING = "appeal_hearing"
    APPEAL_JUDGMENT = "appeal_judgment"
    FINAL = "final"
    REOPENED = "reopened"


class MatterEnd(StrEnum):
    """Why a legal matter ended."""

    CONVICTED = "convicted"
    ACQUITTED = "acquitted"
    SUMMARY_PUNISHMENT = "summary_punishment"
    WAIVED = "waived"
    CANNOT_BE_PROVED = "cannot_be_proved"
    NO_OFFENCE = "no_offence"
    INJURED_PARTY_NOT_TAKING_PART = "injured_party_not_taking_part"
    NO_LEADS = "no_leads"
    DISCONTINUED_OTHER = "discontinued_other"
    WITHDREW_FEAR = "withdrew_fear"
    WITHDREW_PRESSURE = "withdrew_pressure"
    WITHDREW_DEPENDENCE = "withdrew_dependence"
    WITHDREW_RECONCILED = "withdrew_reconciled"
    WITHDREW_EXHAUSTED = "withdrew_exhausted"
    WITHDREW_OTHER = "withdrew_other"
    TIME_BARRED = "time_barred"
    TRANSFERRED = "transferred"


class Offence(StrEnum):
    """The offences seen most, by chapter and section of brottsbalken (1962:700)."""

    ASSAULT = "assault"
    GROSS_ASSAULT = "gross_assault"
    GROSS_VIOLATION_OF_INTEGRITY = "gross_violation_of_integrity"
    UNLAWFUL_THREAT = "unlawful_threat"
    UNLAWFUL_COERCION = "unlawful_coercion"
    UNLAWFUL_PERSECUTION = "unlawful_persecution"
    RAPE = "rape"
    MOLESTATION = "molestation"
    DAMAGE = "damage"
    RESTRAINING_ORDER_BREACH = "restraining_order_breach"
    CHILD_PEACE_OFFENCE = "child_peace_offence"
    OTHER = "other"


class AccompanimentKind(StrEnum):
    """What the worker goes along to."""

    INTERVIEW = "interview"
    COUNSEL_MEETING = "counsel_meeting"
    HEARING = "hearing"
    JUDGMENT_TALK = "judgment_talk"
    APPEAL_HEARING = "appeal_hearing"


class Need(StrEnum):
    """Practical needs on the day."""

    SEPARATE_WAITING_ROOM = "separate_waiting_room"
    SCREEN = "screen"
    SITTING_BEHIND = "sitting_behind"
    VIDEO = "video"
    LISTENING_IN = "listening_in"
    INTERPRETER = "interpreter"
    TRAVEL = "travel"
    CHILD_CARE = "child_care"
    OTHER_WAY_IN = "other_way_in"

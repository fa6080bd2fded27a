"""The words that the records of support choose from: risk, plans, children, the man, referrals. Stable for ever."""

from __future__ import annotations

from enum import StrEnum


class AttemptResult(StrEnum):
    """How an attempt to reach her ended."""

    NO_ANSWER = "no_answer"
    HE_ANSWERED = "he_answered"
    CALL_BACK = "call_back"


class RiskLevel(StrEnum):
    """The worker's structured judgement, by rising danger."""

    LOW = "low"
    RAISED = "raised"
    HIGH = "high"
    ACUTE = "acute"


class Answer(StrEnum):
    """Whether a risk factor is there."""

    UNKNOWN = "unknown"
    NO = "no"
    YES = "yes"


class HerView(StrEnum):
    """How dangerous she herself finds it; always asked."""

    NOT_ASKED = "not_asked"
    NOT_AFRAID = "not_afraid"
    WORRIED = "worried"
    AFRAID = "afraid"
    FEARS_FOR_LIFE = "fears_for_life"


class RiskFactor(StrEnum):
    """What the research ties to repeated or lethal violence, in our own words; sources are in `rules.risk`."""

    FIREARMS = "firearms"
    WEAPON_THREAT = "weapon_threat"
    THREATS_TO_KILL = "threats_to_kill"
    STRANGLED = "strangled"
    ESCALATING = "escalating"
    CONTROLS = "controls"
    JEALOUS = "jealous"
    SEPARATION = "separation"
    NEW_PARTNER = "new_partner"
    HER_CHILD = "her_child"
    FOLLOWS_HER = "follows_her"
    FORCED_SEX = "forced_sex"
    HURT_WHILE_PREGNANT = "hurt_while_pregnant"
    SUICIDE_THREATS = "suicide_threats"
    UNEMPLOYED = "unemployed"
    SUBSTANCES = "substances"
    HURTS_CHILDREN = "hurts_children"
    HURTS_ANIMALS = "hurts_animals"
    BREACHES_ORDERS = "breaches_orders"
    HER_FEAR = "her_fear"


class Instrument(StrEnum):
    """External instruments whose result is noted: name, version, date and total, never their items."""

    FREDA = "freda"
    SARA_SV = "sara_sv"
    PATRIARK = "patriark"
    DANGER_ASSESSMENT = "danger_assessment"
    IRISK = "irisk"
    OTHER = "other"


class CardLanguage(StrEnum):
    """The languages that the fixed texts of the safety cards are in."""

    SWEDISH = "sv"
    ENGLISH = "en"
    ARABIC = "ar"


class Exposure(StrEnum):
    """How a child has met the violence."""

    SAW = "saw"
    HEARD = "heard"
    AFTERMATH = "aftermath"
    DRAWN_IN = "drawn_in"
    HURT = "hurt"
    THREATENED = "threatened"
    FLED = "fled"


class LivesWith(StrEnum):
    """Whom a child lives with."""

    BOTH = "both"
    HER = "her"
    HIM = "him"
    IN_TURNS = "in_turns"
    PLACED = "placed"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"


class ConcernOutcome(StrEnum):
    """What became of a report of concern."""

    WAITING = "waiting"
    NO_INVESTIGATION = "no_investigation"
    INVESTIGATION = "investigation"
    SUPPORT_GIVEN = "support_given"
    CLOSED = "closed"


class StaffRisk(StrEnum):
    """What the man may do to staff."""

    WEAPON = "weapon"
    THREATENED = "threatened"
    VIOLENT = "violent"
    FOLLOWS = "follows"
    SUBSTANCES = "substances"
    DOG = "dog"
    KNOWS_STAFF = "knows_staff"


class ReferralTo(StrEnum):
    """Where somebody is referred."""

    MENS_CLINIC = "mens_clinic"
    CHILD_SUPPORT = "child_support"
    HEALTH_CARE = "health_care"
    THERAPY = "therapy"
    SHELTER = "shelter"
    HOUSING = "housing"
    FINANCIAL_AID = "financial_aid"
    LEGAL_ADVICE = "legal_advice"
    WOMENS_ORGANISATION = "womens_organisation"
    OTHER = "other"


class ReferralAnswer(StrEnum):
    """What was answered to a referral."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    QUEUED = "queued"
    REFUSED = "refused"
    DECLINED = "declined"


class RegisterKind(StrEnum):
    """What a register kept elsewhere holds, one row each."""

    SIGNALS = "signals"
    CASES = "cases"
    CONTACTS = "contacts"
    COURT_DATES = "court_dates"


class MergeKind(StrEnum):
    """What was merged."""

    PERSON = "person"
    CASE = "case"

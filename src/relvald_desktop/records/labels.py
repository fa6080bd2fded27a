"""The words a worker reads for every code: the English source label, translated through context "Codes"."""

from __future__ import annotations

from enum import StrEnum

from relvald_desktop.records import codes, keeping_labels, legal_labels, support_labels
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_LABELS: dict[type[StrEnum], dict[StrEnum, str]] = {
    codes.Source: {
        codes.Source.HERSELF: QT_TRANSLATE_NOOP("Codes", "she herself"),
        codes.Source.RELATIVE: QT_TRANSLATE_NOOP("Codes", "relative"),
        codes.Source.NEIGHBOUR: QT_TRANSLATE_NOOP("Codes", "neighbour"),
        codes.Source.FRIEND: QT_TRANSLATE_NOOP("Codes", "friend"),
        codes.Source.POLICE: QT_TRANSLATE_NOOP("Codes", "police"),
        codes.Source.HEALTH_CARE: QT_TRANSLATE_NOOP("Codes", "health care"),
        codes.Source.MATERNAL_CHILD_HEALTH: QT_TRANSLATE_NOOP("Codes", "child or maternal health centre"),
        codes.Source.DENTAL_CARE: QT_TRANSLATE_NOOP("Codes", "dental care"),
        codes.Source.PRESCHOOL: QT_TRANSLATE_NOOP("Codes", "preschool"),
        codes.Source.SCHOOL: QT_TRANSLATE_NOOP("Codes", "school"),
        codes.Source.CHILD_UNIT: QT_TRANSLATE_NOOP("Codes", "children's unit"),
        codes.Source.ADULT_UNIT: QT_TRANSLATE_NOOP("Codes", "adults' unit"),
        codes.Source.FINANCIAL_AID: QT_TRANSLATE_NOOP("Codes", "financial aid"),
        codes.Source.ELDERLY_CARE: QT_TRANSLATE_NOOP("Codes", "elderly care"),
        codes.Source.DISABILITY_SUPPORT: QT_TRANSLATE_NOOP("Codes", "disability support"),
        codes.Source.SOCIAL_INSURANCE: QT_TRANSLATE_NOOP("Codes", "Social Insurance Agency"),
        codes.Source.EMPLOYER: QT_TRANSLATE_NOOP("Codes", "employer"),
        codes.Source.WOMENS_SHELTER_ORGANISATION: QT_TRANSLATE_NOOP("Codes", "women's shelter organisation"),
        codes.Source.MENS_CLINIC: QT_TRANSLATE_NOOP("Codes", "men's clinic"),
        codes.Source.PRISON_PROBATION: QT_TRANSLATE_NOOP("Codes", "prison and probation service"),
        codes.Source.CONGREGATION: QT_TRANSLATE_NOOP("Codes", "congregation"),
        codes.Source.ANONYMOUS: QT_TRANSLATE_NOOP("Codes", "anonymous"),
        codes.Source.OWN_OBSERVATION: QT_TRANSLATE_NOOP("Codes", "own observation"),
        codes.Source.OTHER: QT_TRANSLATE_NOOP("Codes", "other"),
    },
    codes.ViolenceType: {
        codes.ViolenceType.PHYSICAL: QT_TRANSLATE_NOOP("Codes", "physical"),
        codes.ViolenceType.PSYCHOLOGICAL: QT_TRANSLATE_NOOP("Codes", "psychological"),
        codes.ViolenceType.SEXUAL: QT_TRANSLATE_NOOP("Codes", "sexual"),
        codes.ViolenceType.ECONOMIC: QT_TRANSLATE_NOOP("Codes", "economic"),
        codes.ViolenceType.MATERIAL: QT_TRANSLATE_NOOP("Codes", "material"),
        codes.ViolenceType.DIGITAL: QT_TRANSLATE_NOOP("Codes", "digital"),
        codes.ViolenceType.LATENT: QT_TRANSLATE_NOOP("Codes", "latent"),
        codes.ViolenceType.NEGLECT: QT_TRANSLATE_NOOP("Codes", "neglect"),
        codes.ViolenceType.CONTROL: QT_TRANSLATE_NOOP("Codes", "control/isolation"),
        codes.ViolenceType.POST_SEPARATION: QT_TRANSLATE_NOOP("Codes", "violence after separation"),
        codes.ViolenceType.HONOUR: QT_TRANSLATE_NOOP("Codes", "honour-related"),
        codes.ViolenceType.ANIMALS: QT_TRANSLATE_NOOP("Codes", "violence to animals"),
        codes.ViolenceType.STALKING: QT_TRANSLATE_NOOP("Codes", "stalking"),
        codes.ViolenceType.STRANGULATION: QT_TRANSLATE_NOOP("Codes", "strangulation"),
    },
    codes.Relation: {
        codes.Relation.HUSBAND: QT_TRANSLATE_NOOP("Codes", "husband"),
        codes.Relation.COHABITANT: QT_TRANSLATE_NOOP("Codes", "cohabiting partner"),
        codes.Relation.BOYFRIEND: QT_TRANSLATE_NOOP("Codes", "boyfriend"),
        codes.Relation.LIVING_APART: QT_TRANSLATE_NOOP("Codes", "partner living apart"),
        codes.Relation.FORMER: QT_TRANSLATE_NOOP("Codes", "former husband/cohabiting partner/boyfriend"),
        codes.Relation.PARENT: QT_TRANSLATE_NOOP("Codes", "parent"),
        codes.Relation.CHILD: QT_TRANSLATE_NOOP("Codes", "child"),
        codes.Relation.SIBLING: QT_TRANSLATE_NOOP("Codes", "sibling"),
        codes.Relation.OTHER_RELATIVE: QT_TRANSLATE_NOOP("Codes", "other relative"),
        codes.Relation.OTHER: QT_TRANSLATE_NOOP("Codes", "other"),
    },
    codes.NextStep: {
        codes.NextStep.CALL_TODAY: QT_TRANSLATE_NOOP("Codes", "call today"),
        codes.NextStep.PASS_ON: QT_TRANSLATE_NOOP("Codes", "pass on"),
        codes.NextStep.WAIT: QT_TRANSLATE_NOOP("Codes", "wait"),
    },
    codes.TriageOutcome: {
        codes.TriageOutcome.WAITING: QT_TRANSLATE_NOOP("Codes", "waiting"),
        codes.TriageOutcome.LINKED: QT_TRANSLATE_NOOP("Codes", "linked to a case"),
        codes.TriageOutcome.NEW_CASE: QT_TRANSLATE_NOOP("Codes", "new case"),
        codes.TriageOutcome.PASSED_ON: QT_TRANSLATE_NOOP("Codes", "passed on"),
        codes.TriageOutcome.NO_ACTION: QT_TRANSLATE_NOOP("Codes", "no action"),
    },
    codes.Protection: {
        codes.Protection.NONE: QT_TRANSLATE_NOOP("Codes", "no protected identity"),
        codes.Protection.MARKING: QT_TRANSLATE_NOOP("Codes", "confidentiality marking"),
        codes.Protection.PROTECTED_REGISTRATION: QT_TRANSLATE_NOOP(
            "Codes", "protected population registration"
        ),
        codes.Protection.ASSUMED_IDENTITY: QT_TRANSLATE_NOOP("Codes", "assumed identity"),
    },
    codes.IdentityKind: {
        codes.IdentityKind.PERSONAL_NUMBER: QT_TRANSLATE_NOOP("Codes", "personal number"),
        codes.IdentityKind.COORDINATION_NUMBER: QT_TRANSLATE_NOOP("Codes", "coordination number"),
        codes.IdentityKind.NONE: QT_TRANSLATE_NOOP("Codes", "has no number"),
        codes.IdentityKind.UNKNOWN: QT_TRANSLATE_NOOP("Codes", "number unknown"),
    },
    codes.Role: {
        codes.Role.CLIENT: QT_TRANSLATE_NOOP("Codes", "woman"),
        codes.Role.PERPETRATOR: QT_TRANSLATE_NOOP("Codes", "perpetrator"),
        codes.Role.CHILD: QT_TRANSLATE_NOOP("Codes", "child"),
        codes.Role.CLOSE_PERSON: QT_TRANSLATE_NOOP("Codes", "close person"),
        codes.Role.PROFESSIONAL: QT_TRANSLATE_NOOP("Codes", "professional"),
        codes.Role.INTERPRETER: QT_TRANSLATE_NOOP("Codes", "interpreter"),
        codes.Role.INFORMANT: QT_TRANSLATE_NOOP("Codes", "informant"),
    },
    codes.ChannelKind: {
        codes.ChannelKind.MOBILE: QT_TRANSLATE_NOOP("Codes", "mobile phone"),
        codes.ChannelKind.PHONE: QT_TRANSLATE_NOOP("Codes", "phone"),
        codes.ChannelKind.WORK_PHONE: QT_TRANSLATE_NOOP("Codes", "work phone"),
        codes.ChannelKind.EMAIL: QT_TRANSLATE_NOOP("Codes", "e-mail"),
        codes.ChannelKind.MESSAGE: QT_TRANSLATE_NOOP("Codes", "message"),
        codes.ChannelKind.LETTER: QT_TRANSLATE_NOOP("Codes", "letter"),
        codes.ChannelKind.THROUGH_OTHER: QT_TRANSLATE_NOOP("Codes", "through somebody else"),
    },
    codes.Safety: {
        codes.Safety.SAFE: QT_TRANSLATE_NOOP("Codes", "safe"),
        codes.Safety.UNSAFE: QT_TRANSLATE_NOOP("Codes", "unsafe"),
        codes.Safety.UNKNOWN: QT_TRANSLATE_NOOP("Codes", "unknown whether safe"),
    },
    codes.ProtectedKind: {
        codes.ProtectedKind.ADDRESS: QT_TRANSLATE_NOOP("Codes", "address"),
        codes.ProtectedKind.MUNICIPALITY: QT_TRANSLATE_NOOP("Codes", "municipality"),
        codes.ProtectedKind.SHELTER: QT_TRANSLATE_NOOP("Codes", "shelter"),
        codes.ProtectedKind.SCHOOL: QT_TRANSLATE_NOOP("Codes", "school"),
        codes.ProtectedKind.PRESCHOOL: QT_TRANSLATE_NOOP("Codes", "preschool"),
        codes.ProtectedKind.WORKPLACE: QT_TRANSLATE_NOOP("Codes", "workplace"),
        codes.ProtectedKind.VEHICLE: QT_TRANSLATE_NOOP("Codes", "vehicle"),
        codes.ProtectedKind.NEW_NAME: QT_TRANSLATE_NOOP("Codes", "new name"),
        codes.ProtectedKind.OTHER: QT_TRANSLATE_NOOP("Codes", "something else"),
    },
    codes.CloseReason: {
        codes.CloseReason.SUPPORT_ENDED: QT_TRANSLATE_NOOP("Codes", "the support is ended"),
        codes.CloseReason.SHE_DECLINED: QT_TRANSLATE_NOOP("Codes", "she declined"),
        codes.CloseReason.MOVED: QT_TRANSLATE_NOOP("Codes", "she moved"),
        codes.CloseReason.HANDED_OVER: QT_TRANSLATE_NOOP("Codes", "handed over"),
        codes.CloseReason.NO_CONTACT: QT_TRANSLATE_NOOP("Codes", "no contact"),
        codes.CloseReason.MERGED: QT_TRANSLATE_NOOP("Codes", "belongs to another case"),
        codes.CloseReason.DIED: QT_TRANSLATE_NOOP("Codes", "she died"),
        codes.CloseReason.OTHER: QT_TRANSLATE_NOOP("Codes", "something else"),
    },
    codes.ContactKind: {
        codes.ContactKind.PHONE: QT_TRANSLATE_NOOP("Codes", "phone"),
        codes.ContactKind.VISIT: QT_TRANSLATE_NOOP("Codes", "visit"),
        codes.ContactKind.HOME_VISIT: QT_TRANSLATE_NOOP("Codes", "home visit"),
        codes.ContactKind.MESSAGE: QT_TRANSLATE_NOOP("Codes", "message"),
        codes.ContactKind.VIDEO: QT_TRANSLATE_NOOP("Codes", "video call"),
        codes.ContactKind.COMPANY: QT_TRANSLATE_NOOP("Codes", "accompaniment"),
        codes.ContactKind.ABOUT_HER: QT_TRANSLATE_NOOP("Codes", "contact about her"),
    },
    codes.ContactOutcome: {
        codes.ContactOutcome.ATTEMPT: QT_TRANSLATE_NOOP("Codes", "attempt"),
        codes.ContactOutcome.CONTACT: QT_TRANSLATE_NOOP("Codes", "contact"),
        codes.ContactOutcome.SUPPORT: QT_TRANSLATE_NOOP("Codes", "support"),
        codes.ContactOutcome.NOT_WITH_HER: QT_TRANSLATE_NOOP("Codes", "not with her"),
    },
    codes.ContactState: {
        codes.ContactState.DRAFT: QT_TRANSLATE_NOOP("Codes", "draft"),
        codes.ContactState.SIGNED: QT_TRANSLATE_NOOP("Codes", "signed"),
    },
    codes.RelationshipState: {
        codes.RelationshipState.LIVES_WITH_HIM: QT_TRANSLATE_NOOP("Codes", "lives with him"),
        codes.RelationshipState.PLANNING: QT_TRANSLATE_NOOP("Codes", "planning to leave"),
        codes.RelationshipState.SEPARATED_WITH_CONTACT: QT_TRANSLATE_NOOP("Codes", "separated with contact"),
        codes.RelationshipState.SEPARATED: QT_TRANSLATE_NOOP("Codes", "separated"),
        codes.RelationshipState.RETURNED: QT_TRANSLATE_NOOP("Codes", "back with him"),
        codes.RelationshipState.UNKNOWN: QT_TRANSLATE_NOOP("Codes", "unknown"),
    },
    codes.SaidBy: {
        codes.SaidBy.HERSELF: QT_TRANSLATE_NOOP("Codes", "she herself"),
        codes.SaidBy.WORKER: QT_TRANSLATE_NOOP("Codes", "support worker"),
        codes.SaidBy.OTHER: QT_TRANSLATE_NOOP("Codes", "other"),
    },
    codes.LegalState: {
        codes.LegalState.REPORTED: QT_TRANSLATE_NOOP("Codes", "reported"),
        codes.LegalState.INVESTIGATION_OPENED: QT_TRANSLATE_NOOP("Codes", "investigation opened"),
        codes.LegalState.INVESTIGATION_NOT_OPENED: QT_TRANSLATE_NOOP("Codes", "investigation not opened"),
        codes.LegalState.DISCONTINUED: QT_TRANSLATE_NOOP("Codes", "discontinued"),
        codes.LegalState.PROSECUTED: QT_TRANSLATE_NOOP("Codes", "prosecution"),
        codes.LegalState.SUMMARY_PUNISHMENT: QT_TRANSLATE_NOOP("Codes", "summary punishment order"),
        codes.LegalState.HEARING_SCHEDULED: QT_TRANSLATE_NOOP("Codes", "main hearing scheduled"),
        codes.LegalState.HEARING_HELD: QT_TRANSLATE_NOOP("Codes", "main hearing held"),
        codes.LegalState.HEARING_CANCELLED: QT_TRANSLATE_NOOP("Codes", "main hearing cancelled, new day"),
        codes.LegalState.JUDGMENT: QT_TRANSLATE_NOOP("Codes", "judgment"),
        codes.LegalState.APPEALED: QT_TRANSLATE_NOOP("Codes", "appealed"),
        codes.LegalState.LEAVE_TO_APPEAL: QT_TRANSLATE_NOOP("Codes", "leave to appeal"),
        codes.LegalState.APPEAL_HEARING: QT_TRANSLATE_NOOP("Codes", "hearing in the court of appeal"),
        codes.LegalState.APPEAL_JUDGMENT: QT_TRANSLATE_NOOP("Codes", "judgment of the court of appeal"),
        codes.LegalState.FINAL: QT_TRANSLATE_NOOP("Codes", "legally final"),
        codes.LegalState.REOPENED: QT_TRANSLATE_NOOP("Codes", "reopened"),
    },
    codes.MatterEnd: {
        codes.MatterEnd.CONVICTED: QT_TRANSLATE_NOOP("Codes", "judgment: convicted"),
        codes.MatterEnd.ACQUITTED: QT_TRANSLATE_NOOP("Codes", "judgment: acquitted"),
        codes.MatterEnd.SUMMARY_PUNISHMENT: QT_TRANSLATE_NOOP("Codes", "summary punishment order"),
        codes.MatterEnd.WAIVED: QT_TRANSLATE_NOOP("Codes", "prosecution waived"),
        codes.MatterEnd.CANNOT_BE_PROVED: QT_TRANSLATE_NOOP(
            "Codes", "discontinued: the act cannot be proved"
        ),
        codes.MatterEnd.NO_OFFENCE: QT_TRANSLATE_NOOP("Codes", "discontinued: no offence"),
        codes.MatterEnd.INJURED_PARTY_NOT_TAKING_PART: QT_TRANSLATE_NOOP(
            "Codes", "discontinued: injured party does not take part"
        ),
        codes.MatterEnd.NO_LEADS: QT_TRANSLATE_NOOP("Codes", "discontinued: no leads"),
        codes.MatterEnd.DISCONTINUED_OTHER: QT_TRANSLATE_NOOP("Codes", "discontinued: other ground"),
        codes.MatterEnd.WITHDREW_FEAR: QT_TRANSLATE_NOOP("Codes", "she no longer takes part: fear"),
        codes.MatterEnd.WITHDREW_PRESSURE: QT_TRANSLATE_NOOP(
            "Codes", "she no longer takes part: pressure from him or others"
        ),
        codes.MatterEnd.WITHDREW_DEPENDENCE: QT_TRANSLATE_NOOP(
            "Codes", "she no longer takes part: dependent on him"
        ),
        codes.MatterEnd.WITHDREW_RECONCILED: QT_TRANSLATE_NOOP(
            "Codes", "she no longer takes part: they live together again"
        ),
        codes.MatterEnd.WITHDREW_EXHAUSTED: QT_TRANSLATE_NOOP(
            "Codes", "she no longer takes part: her strength was not enough"
        ),
        codes.MatterEnd.WITHDREW_OTHER: QT_TRANSLATE_NOOP(
            "Codes", "she no longer takes part: something else"
        ),
        codes.MatterEnd.TIME_BARRED: QT_TRANSLATE_NOOP("Codes", "time-barred"),
        codes.MatterEnd.TRANSFERRED: QT_TRANSLATE_NOOP("Codes", "transferred"),
    },
    codes.Offence: {
        codes.Offence.ASSAULT: QT_TRANSLATE_NOOP("Codes", "assault"),
        codes.Offence.GROSS_ASSAULT: QT_TRANSLATE_NOOP("Codes", "gross assault"),
        codes.Offence.GROSS_VIOLATION_OF_INTEGRITY: QT_TRANSLATE_NOOP(
            "Codes", "gross violation of a woman's integrity"
        ),
        codes.Offence.UNLAWFUL_THREAT: QT_TRANSLATE_NOOP("Codes", "unlawful threat"),
        codes.Offence.UNLAWFUL_COERCION: QT_TRANSLATE_NOOP("Codes", "unlawful coercion"),
        codes.Offence.UNLAWFUL_PERSECUTION: QT_TRANSLATE_NOOP("Codes", "unlawful persecution"),
        codes.Offence.RAPE: QT_TRANSLATE_NOOP("Codes", "rape"),
        codes.Offence.MOLESTATION: QT_TRANSLATE_NOOP("Codes", "molestation"),
        codes.Offence.DAMAGE: QT_TRANSLATE_NOOP("Codes", "damage to property"),
        codes.Offence.RESTRAINING_ORDER_BREACH: QT_TRANSLATE_NOOP("Codes", "breach of restraining order"),
        codes.Offence.CHILD_PEACE_OFFENCE: QT_TRANSLATE_NOOP("Codes", "violation of a child's peace"),
        codes.Offence.OTHER: QT_TRANSLATE_NOOP("Codes", "other offence"),
    },
    codes.AccompanimentKind: {
        codes.AccompanimentKind.INTERVIEW: QT_TRANSLATE_NOOP("Codes", "interview"),
        codes.AccompanimentKind.COUNSEL_MEETING: QT_TRANSLATE_NOOP("Codes", "meeting with counsel"),
        codes.AccompanimentKind.HEARING: QT_TRANSLATE_NOOP("Codes", "main hearing"),
        codes.AccompanimentKind.JUDGMENT_TALK: QT_TRANSLATE_NOOP("Codes", "talk about the judgment"),
        codes.AccompanimentKind.APPEAL_HEARING: QT_TRANSLATE_NOOP("Codes", "hearing in the court of appeal"),
    },
    codes.Need: {
        codes.Need.SEPARATE_WAITING_ROOM: QT_TRANSLATE_NOOP("Codes", "separate waiting room"),
        codes.Need.SCREEN: QT_TRANSLATE_NOOP("Codes", "screen"),
        codes.Need.SITTING_BEHIND: QT_TRANSLATE_NOOP("Codes", "he sits with his back to her"),
        codes.Need.VIDEO: QT_TRANSLATE_NOOP("Codes", "video"),
        codes.Need.LISTENING_IN: QT_TRANSLATE_NOOP("Codes", "he listens in from another room"),
        codes.Need.INTERPRETER: QT_TRANSLATE_NOOP("Codes", "interpreter"),
        codes.Need.TRAVEL: QT_TRANSLATE_NOOP("Codes", "travel"),
        codes.Need.CHILD_CARE: QT_TRANSLATE_NOOP("Codes", "child care"),
        codes.Need.OTHER_WAY_IN: QT_TRANSLATE_NOOP("Codes", "another way in"),
    },
}


def label(code: StrEnum) -> str:
    """The English source label of a code of `records.codes`, `support_codes` or `legal_codes`, to be translated in
    context "Codes".

    Labels begin in lower case, as in running text. Raises KeyError for a code of another kind.
    """
    kind = type(code)
    tables = (_LABELS, support_labels.LABELS, legal_labels.LABELS, keeping_labels.LABELS)
    return next(table[kind] for table in tables if kind in table)[code]

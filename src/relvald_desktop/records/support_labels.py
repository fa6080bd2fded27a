"""The words a worker reads for the codes of `support_codes`."""

from __future__ import annotations

from enum import StrEnum

from relvald_desktop.records import support_codes as codes
from relvald_desktop.wording import QT_TRANSLATE_NOOP

LABELS: dict[type[StrEnum], dict[StrEnum, str]] = {
    codes.AttemptResult: {
        codes.AttemptResult.NO_ANSWER: QT_TRANSLATE_NOOP("Codes", "no answer"),
        codes.AttemptResult.HE_ANSWERED: QT_TRANSLATE_NOOP("Codes", "he answered"),
        codes.AttemptResult.CALL_BACK: QT_TRANSLATE_NOOP("Codes", "call back later"),
    },
    codes.RiskLevel: {
        codes.RiskLevel.LOW: QT_TRANSLATE_NOOP("Codes", "low"),
        codes.RiskLevel.RAISED: QT_TRANSLATE_NOOP("Codes", "raised"),
        codes.RiskLevel.HIGH: QT_TRANSLATE_NOOP("Codes", "high"),
        codes.RiskLevel.ACUTE: QT_TRANSLATE_NOOP("Codes", "acute"),
    },
    codes.Answer: {
        codes.Answer.UNKNOWN: QT_TRANSLATE_NOOP("Codes", "not known"),
        codes.Answer.NO: QT_TRANSLATE_NOOP("Codes", "no"),
        codes.Answer.YES: QT_TRANSLATE_NOOP("Codes", "yes"),
    },
    codes.HerView: {
        codes.HerView.NOT_ASKED: QT_TRANSLATE_NOOP("Codes", "not asked yet"),
        codes.HerView.NOT_AFRAID: QT_TRANSLATE_NOOP("Codes", "she is not afraid"),
        codes.HerView.WORRIED: QT_TRANSLATE_NOOP("Codes", "she is worried"),
        codes.HerView.AFRAID: QT_TRANSLATE_NOOP("Codes", "she is afraid"),
        codes.HerView.FEARS_FOR_LIFE: QT_TRANSLATE_NOOP("Codes", "she fears for her life"),
    },
    codes.RiskFactor: {
        codes.RiskFactor.FIREARMS: QT_TRANSLATE_NOOP("Codes", "he can get hold of a firearm"),
        codes.RiskFactor.WEAPON_THREAT: QT_TRANSLATE_NOOP("Codes", "he has threatened or hurt her with a weapon"),
        codes.RiskFactor.THREATS_TO_KILL: QT_TRANSLATE_NOOP("Codes", "he has said that he will kill her"),
        codes.RiskFactor.STRANGLED: QT_TRANSLATE_NOOP("Codes", "he has strangled her or stopped her breath"),
        codes.RiskFactor.ESCALATING: QT_TRANSLATE_NOOP("Codes", "the violence comes more often or is worse"),
        codes.RiskFactor.CONTROLS: QT_TRANSLATE_NOOP("Codes", "he controls what she does and whom she meets"),
        codes.RiskFactor.JEALOUS: QT_TRANSLATE_NOOP("Codes", "he is violently jealous"),
        codes.RiskFactor.SEPARATION: QT_TRANSLATE_NOOP("Codes", "she has left or is about to leave"),
        codes.RiskFactor.NEW_PARTNER: QT_TRANSLATE_NOOP("Codes", "she has left for somebody else, or he thinks so"),
        codes.RiskFactor.HER_CHILD: QT_TRANSLATE_NOOP("Codes", "a child in the home is hers and not his"),
        codes.RiskFactor.FOLLOWS_HER: QT_TRANSLATE_NOOP("Codes", "he follows her or spies on her"),
        codes.RiskFactor.FORCED_SEX: QT_TRANSLATE_NOOP("Codes", "he forces her to sex"),
        codes.RiskFactor.HURT_WHILE_PREGNANT: QT_TRANSLATE_NOOP("Codes", "he has hurt her while she was pregnant"),
        codes.RiskFactor.SUICIDE_THREATS: QT_TRANSLATE_NOOP("Codes", "he threatens to take his own life"),
        codes.RiskFactor.UNEMPLOYED: QT_TRANSLATE_NOOP("Codes", "he has lost his work or has none"),
        codes.RiskFactor.SUBSTANCES: QT_TRANSLATE_NOOP("Codes", "he drinks too much or takes drugs"),
        codes.RiskFactor.HURTS_CHILDREN: QT_TRANSLATE_NOOP("Codes", "he is violent to children"),
        codes.RiskFactor.HURTS_ANIMALS: QT_TRANSLATE_NOOP("Codes", "he hurts animals"),
        codes.RiskFactor.BREACHES_ORDERS: QT_TRANSLATE_NOOP("Codes", "he breaks orders from court or prosecutor"),
        codes.RiskFactor.HER_FEAR: QT_TRANSLATE_NOOP("Codes", "she believes that he may kill her"),
    },
    codes.Instrument: {
        codes.Instrument.FREDA: QT_TRANSLATE_NOOP("Codes", "FREDA"),
        codes.Instrument.SARA_SV: QT_TRANSLATE_NOOP("Codes", "SARA:SV"),
        codes.Instrument.PATRIARK: QT_TRANSLATE_NOOP("Codes", "PATRIARK"),
        codes.Instrument.DANGER_ASSESSMENT: QT_TRANSLATE_NOOP("Codes", "Danger Assessment (DA, DA-R)"),
        codes.Instrument.IRISK: QT_TRANSLATE_NOOP("Codes", "iRiSk"),
        codes.Instrument.OTHER: QT_TRANSLATE_NOOP("Codes", "other"),
    },
    codes.CardLanguage: {
        codes.CardLanguage.SWEDISH: QT_TRANSLATE_NOOP("Codes", "Swedish"),
        codes.CardLanguage.ENGLISH: QT_TRANSLATE_NOOP("Codes", "English"),
        codes.CardLanguage.ARABIC: QT_TRANSLATE_NOOP("Codes", "Arabic"),
    },
    codes.Exposure: {
        codes.Exposure.SAW: QT_TRANSLATE_NOOP("Codes", "has seen it"),
        codes.Exposure.HEARD: QT_TRANSLATE_NOOP("Codes", "has heard it"),
        codes.Exposure.AFTERMATH: QT_TRANSLATE_NOOP("Codes", "has seen the traces after it"),
        codes.Exposure.DRAWN_IN: QT_TRANSLATE_NOOP("Codes", "is drawn in or must carry messages"),
        codes.Exposure.HURT: QT_TRANSLATE_NOOP("Codes", "has been hurt"),
        codes.Exposure.THREATENED: QT_TRANSLATE_NOOP("Codes", "has been threatened"),
        codes.Exposure.FLED: QT_TRANSLATE_NOOP("Codes", "has had to flee"),
    },
    codes.LivesWith: {
        codes.LivesWith.BOTH: QT_TRANSLATE_NOOP("Codes", "with both"),
        codes.LivesWith.HER: QT_TRANSLATE_NOOP("Codes", "with her"),
        codes.LivesWith.HIM: QT_TRANSLATE_NOOP("Codes", "with him"),
        codes.LivesWith.IN_TURNS: QT_TRANSLATE_NOOP("Codes", "with each in turns"),
        codes.LivesWith.PLACED: QT_TRANSLATE_NOOP("Codes", "placed"),
        codes.LivesWith.ELSEWHERE: QT_TRANSLATE_NOOP("Codes", "elsewhere"),
        codes.LivesWith.UNKNOWN: QT_TRANSLATE_NOOP("Codes", "not known"),
    },
    codes.ConcernOutcome: {
        codes.ConcernOutcome.WAITING: QT_TRANSLATE_NOOP("Codes", "no answer yet"),
        codes.ConcernOutcome.NO_INVESTIGATION: QT_TRANSLATE_NOOP("Codes", "no inquiry opened"),
        codes.ConcernOutcome.INVESTIGATION: QT_TRANSLATE_NOOP("Codes", "inquiry opened"),
        codes.ConcernOutcome.SUPPORT_GIVEN: QT_TRANSLATE_NOOP("Codes", "support given"),
        codes.ConcernOutcome.CLOSED: QT_TRANSLATE_NOOP("Codes", "inquiry closed without support"),
    },
    codes.StaffRisk: {
        codes.StaffRisk.WEAPON: QT_TRANSLATE_NOOP("Codes", "may carry a weapon"),
        codes.StaffRisk.THREATENED: QT_TRANSLATE_NOOP("Codes", "has threatened staff"),
        codes.StaffRisk.VIOLENT: QT_TRANSLATE_NOOP("Codes", "has been violent to staff"),
        codes.StaffRisk.FOLLOWS: QT_TRANSLATE_NOOP("Codes", "follows or photographs staff"),
        codes.StaffRisk.SUBSTANCES: QT_TRANSLATE_NOOP("Codes", "drugs or drink"),
        codes.StaffRisk.DOG: QT_TRANSLATE_NOOP("Codes", "dangerous dog"),
        codes.StaffRisk.KNOWS_STAFF: QT_TRANSLATE_NOOP("Codes", "knows somebody here"),
    },
    codes.ReferralTo: {
        codes.ReferralTo.MENS_CLINIC: QT_TRANSLATE_NOOP("Codes", "men's clinic"),
        codes.ReferralTo.CHILD_SUPPORT: QT_TRANSLATE_NOOP("Codes", "support for children"),
        codes.ReferralTo.HEALTH_CARE: QT_TRANSLATE_NOOP("Codes", "health care"),
        codes.ReferralTo.THERAPY: QT_TRANSLATE_NOOP("Codes", "counselling or therapy"),
        codes.ReferralTo.SHELTER: QT_TRANSLATE_NOOP("Codes", "shelter"),
        codes.ReferralTo.HOUSING: QT_TRANSLATE_NOOP("Codes", "housing"),
        codes.ReferralTo.FINANCIAL_AID: QT_TRANSLATE_NOOP("Codes", "financial aid"),
        codes.ReferralTo.LEGAL_ADVICE: QT_TRANSLATE_NOOP("Codes", "legal advice"),
        codes.ReferralTo.WOMENS_ORGANISATION: QT_TRANSLATE_NOOP("Codes", "women's shelter organisation"),
        codes.ReferralTo.OTHER: QT_TRANSLATE_NOOP("Codes", "other"),
    },
    codes.ReferralAnswer: {
        codes.ReferralAnswer.WAITING: QT_TRANSLATE_NOOP("Codes", "no answer yet"),
        codes.ReferralAnswer.ACCEPTED: QT_TRANSLATE_NOOP("Codes", "accepted"),
        codes.ReferralAnswer.QUEUED: QT_TRANSLATE_NOOP("Codes", "in a queue"),
        codes.ReferralAnswer.REFUSED: QT_TRANSLATE_NOOP("Codes", "refused by them"),
        codes.ReferralAnswer.DECLINED: QT_TRANSLATE_NOOP("Codes", "declined by the person"),
    },
    codes.RegisterKind: {
        codes.RegisterKind.SIGNALS: QT_TRANSLATE_NOOP("Codes", "signals"),
        codes.RegisterKind.CASES: QT_TRANSLATE_NOOP("Codes", "cases"),
        codes.RegisterKind.CONTACTS: QT_TRANSLATE_NOOP("Codes", "contacts"),
        codes.RegisterKind.COURT_DATES: QT_TRANSLATE_NOOP("Codes", "court dates"),
    },
    codes.MergeKind: {
        codes.MergeKind.PERSON: QT_TRANSLATE_NOOP("Codes", "person"),
        codes.MergeKind.CASE: QT_TRANSLATE_NOOP("Codes", "case"),
    },
}  # fmt: skip

"""The words a worker reads for the codes of `legal_codes`."""

from __future__ import annotations

from enum import StrEnum

from relvald_desktop.records import legal_codes as codes
from relvald_desktop.wording import QT_TRANSLATE_NOOP

LABELS: dict[type[StrEnum], dict[StrEnum, str]] = {
    codes.MatterRole: {
        codes.MatterRole.POLICE: QT_TRANSLATE_NOOP("Codes", "police investigator"),
        codes.MatterRole.PROSECUTOR: QT_TRANSLATE_NOOP("Codes", "prosecutor"),
        codes.MatterRole.COUNSEL: QT_TRANSLATE_NOOP("Codes", "injured party's counsel"),
        codes.MatterRole.CHILD_REPRESENTATIVE: QT_TRANSLATE_NOOP("Codes", "child's special representative"),
        codes.MatterRole.COURT: QT_TRANSLATE_NOOP("Codes", "court"),
        codes.MatterRole.DEFENCE: QT_TRANSLATE_NOOP("Codes", "his defence counsel"),
        codes.MatterRole.WITNESS_SUPPORT: QT_TRANSLATE_NOOP("Codes", "witness support"),
        codes.MatterRole.INTERPRETER: QT_TRANSLATE_NOOP("Codes", "interpreter"),
        codes.MatterRole.VICTIM_SUPPORT: QT_TRANSLATE_NOOP("Codes", "victim support"),
        codes.MatterRole.OTHER: QT_TRANSLATE_NOOP("Codes", "other"),
    },
    codes.HelpGiven: {
        codes.HelpGiven.WENT_ALONG: QT_TRANSLATE_NOOP("Codes", "somebody went along with her"),
        codes.HelpGiven.COUNSEL_ASKED_FOR: QT_TRANSLATE_NOOP("Codes", "counsel was asked for"),
        codes.HelpGiven.EXPLAINED: QT_TRANSLATE_NOOP("Codes", "the process was explained"),
        codes.HelpGiven.SAFETY_PLANNED: QT_TRANSLATE_NOOP("Codes", "safety was planned for each step"),
        codes.HelpGiven.RESTRAINING_ORDER: QT_TRANSLATE_NOOP("Codes", "a restraining order was applied for"),
        codes.HelpGiven.WAITING_APART: QT_TRANSLATE_NOOP("Codes", "she need not meet him at the court"),
        codes.HelpGiven.INTERPRETER: QT_TRANSLATE_NOOP("Codes", "an interpreter was arranged"),
        codes.HelpGiven.CHILDREN_CARED_FOR: QT_TRANSLATE_NOOP("Codes", "child care was arranged"),
        codes.HelpGiven.HOUSING: QT_TRANSLATE_NOOP("Codes", "help with somewhere to live"),
        codes.HelpGiven.MONEY: QT_TRANSLATE_NOOP("Codes", "help with money"),
        codes.HelpGiven.CARE: QT_TRANSLATE_NOOP("Codes", "help to get care or treatment"),
        codes.HelpGiven.COURT_VISITED: QT_TRANSLATE_NOOP("Codes", "the court was visited beforehand"),
    },
    codes.OrderKind: {
        codes.OrderKind.ORDINARY: QT_TRANSLATE_NOOP("Codes", "restraining order"),
        codes.OrderKind.SHARED_HOME: QT_TRANSLATE_NOOP("Codes", "restraining order for a shared home"),
        codes.OrderKind.EXTENDED: QT_TRANSLATE_NOOP("Codes", "extended restraining order"),
        codes.OrderKind.SPECIALLY_EXTENDED: QT_TRANSLATE_NOOP(
            "Codes", "specially extended restraining order"
        ),
    },
    codes.OrderState: {
        codes.OrderState.APPLIED: QT_TRANSLATE_NOOP("Codes", "applied for"),
        codes.OrderState.IN_FORCE: QT_TRANSLATE_NOOP("Codes", "granted"),
        codes.OrderState.REFUSED: QT_TRANSLATE_NOOP("Codes", "not granted"),
        codes.OrderState.LIFTED: QT_TRANSLATE_NOOP("Codes", "lifted"),
    },
    codes.ClaimKind: {
        codes.ClaimKind.DAMAGES: QT_TRANSLATE_NOOP("Codes", "damages"),
        codes.ClaimKind.STATE_COMPENSATION: QT_TRANSLATE_NOOP("Codes", "criminal injuries compensation"),
        codes.ClaimKind.INSURANCE: QT_TRANSLATE_NOOP("Codes", "insurance"),
    },
    codes.EntitlementAnswer: {
        codes.EntitlementAnswer.NOT_ASKED: QT_TRANSLATE_NOOP("Codes", "nobody has asked yet"),
        codes.EntitlementAnswer.ASKED: QT_TRANSLATE_NOOP("Codes", "asked, no answer yet"),
        codes.EntitlementAnswer.GRANTED: QT_TRANSLATE_NOOP("Codes", "yes, arranged"),
        codes.EntitlementAnswer.REFUSED: QT_TRANSLATE_NOOP("Codes", "not granted"),
        codes.EntitlementAnswer.SHE_DECLINES: QT_TRANSLATE_NOOP("Codes", "she does not want it"),
        codes.EntitlementAnswer.DOES_NOT_APPLY: QT_TRANSLATE_NOOP("Codes", "does not apply"),
    },
    codes.Phase: {
        codes.Phase.BEFORE: QT_TRANSLATE_NOOP("Codes", "before"),
        codes.Phase.DURING: QT_TRANSLATE_NOOP("Codes", "during"),
        codes.Phase.AFTER: QT_TRANSLATE_NOOP("Codes", "after"),
    },
    codes.Recipient: {
        codes.Recipient.WORKER: QT_TRANSLATE_NOOP("Codes", "the support worker herself"),
        codes.Recipient.HERSELF: QT_TRANSLATE_NOOP("Codes", "the woman"),
        codes.Recipient.COUNSEL: QT_TRANSLATE_NOOP("Codes", "injured party's counsel"),
        codes.Recipient.PROSECUTOR: QT_TRANSLATE_NOOP("Codes", "prosecutor"),
        codes.Recipient.POLICE: QT_TRANSLATE_NOOP("Codes", "police"),
        codes.Recipient.COURT: QT_TRANSLATE_NOOP("Codes", "court"),
        codes.Recipient.EMPLOYER: QT_TRANSLATE_NOOP("Codes", "employer"),
        codes.Recipient.COLLEAGUE: QT_TRANSLATE_NOOP("Codes", "colleague in the unit"),
        codes.Recipient.BOARD: QT_TRANSLATE_NOOP("Codes", "board and management"),
        codes.Recipient.OTHER: QT_TRANSLATE_NOOP("Codes", "other"),
    },
    codes.WayOut: {
        codes.WayOut.SAVED: QT_TRANSLATE_NOOP("Codes", "saved as a file"),
        codes.WayOut.PRINTED: QT_TRANSLATE_NOOP("Codes", "printed"),
    },
}

"""What the research says of each risk factor, which answers are red flags, and how reviews differ.

Structured professional judgement: the answers are shown, never summed. The words are our own; no instrument's items
are reproduced.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from relvald_desktop.records.support_codes import Answer, RiskFactor
from relvald_desktop.records.values import FactorAnswer

CAMPBELL = "Campbell et al. 2003, Am J Public Health 93:1089–1097"
GLASS = "Glass et al. 2008, J Emerg Med 35:329–335"
SPENCER = "Spencer & Stith 2020, Trauma Violence Abuse 21(3):527"


@dataclass(frozen=True)
class FactorFact:
    """Where a factor is described, and whether a yes is tied to lethal violence there."""

    source: str
    red_flag: bool = False


FACTS: dict[RiskFactor, FactorFact] = {
    RiskFactor.FIREARMS: FactorFact(CAMPBELL, True), RiskFactor.WEAPON_THREAT: FactorFact(CAMPBELL, True),
    RiskFactor.THREATS_TO_KILL: FactorFact(SPENCER, True), RiskFactor.STRANGLED: FactorFact(GLASS, True),
    RiskFactor.ESCALATING: FactorFact(SPENCER), RiskFactor.CONTROLS: FactorFact(CAMPBELL),
    RiskFactor.JEALOUS: FactorFact(SPENCER), RiskFactor.SEPARATION: FactorFact(CAMPBELL, True),
    RiskFactor.NEW_PARTNER: FactorFact(CAMPBELL, True), RiskFactor.HER_CHILD: FactorFact(CAMPBELL),
    RiskFactor.FOLLOWS_HER: FactorFact(SPENCER, True), RiskFactor.FORCED_SEX: FactorFact(SPENCER, True),
    RiskFactor.HURT_WHILE_PREGNANT: FactorFact(SPENCER), RiskFactor.SUICIDE_THREATS: FactorFact(SPENCER),
    RiskFactor.UNEMPLOYED: FactorFact(CAMPBELL), RiskFactor.SUBSTANCES: FactorFact(SPENCER),
    RiskFactor.HURTS_CHILDREN: FactorFact(SPENCER), RiskFactor.HURTS_ANIMALS: FactorFact(SPENCER),
    RiskFactor.BREACHES_ORDERS: FactorFact(SPENCER), RiskFactor.HER_FEAR: FactorFact(SPENCER, True),
}  # fmt: skip


def red_flags(answers: Iterable[FactorAnswer]) -> tuple[RiskFactor, ...]:
    """The factors answered yes that the literature ties to lethal violence, in the order of the list."""
    said = {each.factor for each in answers if each.answer is Answer.YES}
    return tuple(factor for factor in RiskFactor if factor in said and FACTS[factor].red_flag)


@dataclass(frozen=True)
class FactorChange:
    """One factor over several reviews, oldest first; `changed` when the last two known answers differ."""

    factor: RiskFactor
    answers: tuple[Answer, ...]
    changed: bool


def compare(reviews: Sequence[Sequence[FactorAnswer]]) -> tuple[FactorChange, ...]:
    """Every factor side by side over reviews, oldest first. A factor that was not answered is unknown."""
    rows = []
    for factor in RiskFactor:
        answers = tuple(answer_to(factor, review) for review in reviews)
        changed = len(answers) > 1 and answers[-1] is not answers[-2]
        rows.append(FactorChange(factor, answers, changed))
    return tuple(rows)


def answer_to(factor: RiskFactor, answers: Iterable[FactorAnswer]) -> Answer:
    """What a review says of a factor."""
    return next((each.answer for each in answers if each.factor is factor), Answer.UNKNOWN)

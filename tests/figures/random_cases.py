"""Random cases with contacts, statuses, legal matters, orders and children, contradictory ones among them."""

from __future__ import annotations

import datetime as dt

from relvald_desktop.records import codes, legal_codes, support_codes
from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case, CasePerson, RelationshipStatus
from relvald_desktop.records.child import ChildNotice, ConcernReport
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.legal import Accompaniment, LegalMatter, LegalStep
from relvald_desktop.records.legal_rights import OrderBreach, RestrainingOrder
from relvald_desktop.records.person import Person
from relvald_desktop.records.referral import Referral
from relvald_desktop.records.risk import RiskReview
from tests.figures.chance import Chance, noon


def case_records(chance: Chance, size: int) -> list[Record]:
    """About `size` cases and all that hangs on them."""
    found: list[Record] = []
    cases: list[Case] = []
    for number in range(size):
        opened = chance.day()
        case = Case(
            code=f"R-{number}", opened_on=opened, closed_on=chance.maybe(chance.after(opened, 400), 0.4),
            close_reason=chance.maybe(chance.one(list(codes.CloseReason)), 0.4), acute=chance.yes(0.3),
        )  # fmt: skip
        if cases and chance.yes(0.08):
            case.merged_into = chance.one(cases).id
        cases.append(case)
        found += [case, *_statuses(chance, case), *_contacts(chance, case), *_legal(chance, case)]
        found += [*_orders(chance, case), *_people(chance, case), *_reviews(chance, case)]
    return found


def _statuses(chance: Chance, case: Case) -> list[Record]:
    day, found = case.opened_on, []
    for _ in range(chance.random.randrange(6)):
        found.append(
            RelationshipStatus(
                case_id=case.id, status=chance.one(list(codes.RelationshipState)), since=chance.about(day)
            )
        )
        day = chance.after(day, 150)
    return found  # type: ignore[return-value]


def _contacts(chance: Chance, case: Case) -> list[Record]:
    found: list[Record] = []
    for _ in range(chance.random.randrange(6)):
        day = chance.after(case.opened_on, 300)
        found.append(
            Contact(
                case_id=case.id, at=noon(day), on=day, how=chance.one(list(codes.ContactKind)),
                outcome=chance.one(list(codes.ContactOutcome)), state=chance.one(list(codes.ContactState)),
                minutes=chance.maybe(chance.one([0, 5, 15, 20, 37, 60, 90]), 0.8),
            )
        )  # fmt: skip
    return found


def _legal(chance: Chance, case: Case) -> list[Record]:
    found: list[Record] = []
    lead: LegalMatter | None = None
    for _ in range(chance.one([0, 0, 1, 1, 2, 3])):
        reported = chance.after(case.opened_on, 200)
        ends = chance.yes(0.5)
        matter = LegalMatter(
            case_id=case.id, reported_on=reported, offences=chance.some(list(codes.Offence), 3),
            ended_on=chance.after(reported, 500) if ends else None,
            end=chance.one(list(codes.MatterEnd)) if chance.yes(0.8 if ends else 0.1) else None,
            joined_to=lead.id if lead and chance.yes(0.3) else None,
        )  # fmt: skip
        lead = lead or matter
        found += [matter, *_steps(chance, matter), *_company(chance, case, matter)]
    return found


def _steps(chance: Chance, matter: LegalMatter) -> list[Record]:
    day, found = matter.reported_on, []
    usual = [
        codes.LegalState.INVESTIGATION_OPENED, codes.LegalState.PROSECUTED, codes.LegalState.HEARING_SCHEDULED,
        codes.LegalState.JUDGMENT, codes.LegalState.APPEALED, codes.LegalState.APPEAL_JUDGMENT, codes.LegalState.FINAL,
    ]  # fmt: skip
    order = usual if chance.yes(0.5) else [chance.one(list(codes.LegalState)) for _ in range(5)]
    for state in order[: chance.random.randrange(len(order) + 1)]:
        day = chance.after(day, 90)
        found.append(LegalStep(matter_id=matter.id, case_id=matter.case_id, state=state, on=day))
    return found  # type: ignore[return-value]


def _company(chance: Chance, case: Case, matter: LegalMatter) -> list[Record]:
    found: list[Record] = []
    for _ in range(chance.one([0, 0, 1, 2])):
        day = chance.after(matter.reported_on, 400)
        found.append(
            Accompaniment(
                case_id=case.id, matter_id=chance.maybe(matter.id, 0.8), on=day, starts_at=noon(day),
                purpose=chance.one(list(codes.AccompanimentKind)), carried_out=chance.yes(0.6),
                cancelled=chance.yes(0.2),
            )
        )  # fmt: skip
    return found


def _orders(chance: Chance, case: Case) -> list[Record]:
    if not chance.yes(0.4):
        return []
    applied = chance.day()
    order = RestrainingOrder(
        case_id=case.id, order_kind=chance.one(list(legal_codes.OrderKind)),
        state=chance.one(list(legal_codes.OrderState)), applied_on=chance.maybe(applied, 0.8),
        decided_on=chance.maybe(chance.after(applied), 0.7),
    )  # fmt: skip
    found: list[Record] = [order]
    for _ in range(chance.random.randrange(3)):
        day = chance.after(applied, 200)
        told = chance.maybe(chance.after(day, 30), 0.6)
        found.append(OrderBreach(case_id=case.id, order_id=order.id, on=day, what="kom", reported_on=told))
    return found


def _people(chance: Chance, case: Case) -> list[Record]:
    found: list[Record] = []
    roles = [codes.Role.CLIENT, codes.Role.PERPETRATOR, *chance.some([codes.Role.CHILD] * 3, 3)]
    for role in roles:
        person = Person(given_name="Prov")
        found += [person, CasePerson(case_id=case.id, person_id=person.id, role=role)]
        if role is codes.Role.CHILD:
            found += _child(chance, case, person)
        if chance.yes(0.4):
            found.append(_referral(chance, case, person.id if chance.yes(0.9) else None))
    return found


def _child(chance: Chance, case: Case, child: Person) -> list[Record]:
    day = chance.after(case.opened_on, 100)
    found: list[Record] = []
    for _ in range(chance.random.randrange(4)):
        found.append(ChildNotice(case_id=case.id, child_id=child.id, on=chance.after(day, 90)))
    for _ in range(chance.random.randrange(3)):
        noticed = chance.after(day, 90)
        found.append(
            ConcernReport(
                case_id=case.id, child_id=child.id, noticed_on=noticed, sent_on=chance.maybe(chance.after(noticed, 40)),
                outcome=chance.one(list(support_codes.ConcernOutcome)),
                outcome_on=chance.maybe(chance.after(noticed, 120)),
            )
        )  # fmt: skip
    return found


def _referral(chance: Chance, case: Case, person: str | None) -> Record:
    sent: dt.date = chance.day()
    where = [support_codes.ReferralTo.MENS_CLINIC] * 8 + list(support_codes.ReferralTo)
    return Referral(
        case_id=case.id, person_id=person, to=chance.one(where), sent_on=sent,
        answer=chance.one(list(support_codes.ReferralAnswer)), answered_on=chance.maybe(chance.after(sent, 30)),
        taken_up_on=chance.maybe(chance.after(sent, 90), 0.5),
    )  # fmt: skip


def _reviews(chance: Chance, case: Case) -> list[Record]:
    return [
        RiskReview(case_id=case.id, on=chance.day(), level=chance.one(list(support_codes.RiskLevel)))
        for _ in range(chance.random.randrange(3))
    ]

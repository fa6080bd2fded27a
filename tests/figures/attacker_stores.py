"""Orderly random stores of two years for the attacker: days follow each other as they do where people note them well."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from random import Random
from typing import TypeVar

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
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.values import PartialDate
from tests.figures.chance import noon

T = TypeVar("T")
FIRST = dt.date(2024, 1, 1)
_KIND, _LEGAL, _END = codes.ContactKind, codes.LegalState, codes.MatterEnd


class Life:
    """Makes the records of a unit that gets `size` signals a year."""

    def __init__(self, random: Random, size: int) -> None:
        self.random, self.size = random, size
        self.cases: list[Case] = []

    def records(self) -> list[Record]:
        """The records of two years."""
        found: list[Record] = [self.signal(self.day()) for _ in range(self.size * 2)]
        for place in range(max(4, int(self.size * self.random.choice((0.3, 0.6, 0.9))))):
            found += self._case(place)
        return found

    def few(self) -> list[Record]:
        """Records that were entered late: they change no other unit."""
        found: list[Record] = []
        for _ in range(self.random.randrange(1, 6)):
            day, case = self.day(), self.random.choice(self.cases)
            match self.random.randrange(4):
                case 0:
                    found.append(self.signal(day))
                case 1:
                    found.append(RiskReview(case_id=case.id, on=day, level=self.one(support_codes.RiskLevel)))
                case 2:
                    found.append(self._company(case, None, day))
                case _:
                    found.append(self._contact(case, day, codes.ContactOutcome.ATTEMPT))
        return found

    def day(self) -> dt.date:
        """Any day of the two years."""
        return FIRST + dt.timedelta(days=self.random.randrange(731))

    def later(self, day: dt.date, most: int) -> dt.date:
        """A day not before another."""
        return day + dt.timedelta(days=int(most * self.random.random() ** 2))

    def yes(self, share: float) -> bool:
        """True with this probability."""
        return self.random.random() < share

    def one(self, choices: Sequence[T] | type[T]) -> T:
        """One of them, the first ones more often."""
        listed = list(choices)  # type: ignore[arg-type]
        return listed[int(len(listed) * self.random.random() ** 2)]

    def signal(self, day: dt.date) -> Signal:
        """A signal, attempted before reached, and reached before supported."""
        triage = self.one(
            [
                codes.TriageOutcome.NEW_CASE,
                codes.TriageOutcome.LINKED,
                codes.TriageOutcome.NO_ACTION,
                codes.TriageOutcome.PASSED_ON,
                codes.TriageOutcome.WAITING,
            ]
        )
        days: list[dt.date | None] = [None, None, None]
        last, share = day, 0.9
        for place in range(3):
            if not self.yes(share):
                break
            last = self.later(last, 20)
            days[place] = last
            share -= 0.1
        if days[0] and self.yes(0.02):
            days[0] = day - dt.timedelta(days=1)
        dated = triage is not codes.TriageOutcome.WAITING and self.yes(0.95)
        return Signal(
            received_on=day, source=self.one([codes.Source.POLICE, *codes.Source]), seen_or_heard="Hördes", triage=triage,
            violence_types=tuple({self.one(codes.ViolenceType) for _ in range(self.random.randrange(4))}),
            relation=self.one(codes.Relation) if self.yes(0.9) else None, children=self.one([1, 0, None]),
            triaged_on=self.later(day, 25) if dated else None,
            first_attempt_on=days[0], first_contact_on=days[1], first_support_on=days[2],
        )  # fmt: skip

    def _case(self, place: int) -> list[Record]:
        opened = self.day()
        closed = self.later(opened, 500) if self.yes(0.5) else None
        case = Case(
            code=f"O-{place}", opened_on=opened, acute=self.yes(0.3), closed_on=closed,
            close_reason=self.one([each for each in codes.CloseReason if each is not codes.CloseReason.MERGED]) if closed else None,
        )  # fmt: skip
        self.cases.append(case)
        found: list[Record] = [case]
        day = opened
        for _ in range(self.random.randrange(4)):
            found.append(
                RelationshipStatus(
                    case_id=case.id, status=self.one(codes.RelationshipState), since=PartialDate.of(day)
                )
            )
            day = day + dt.timedelta(days=1 + self.random.randrange(150))
        for _ in range(self.random.randrange(8)):
            outcome = self.one(
                [
                    codes.ContactOutcome.SUPPORT,
                    codes.ContactOutcome.CONTACT,
                    codes.ContactOutcome.ATTEMPT,
                    codes.ContactOutcome.NOT_WITH_HER,
                ]
            )
            found.append(self._contact(case, self.later(opened, 400), outcome))
        found += [*self._legal(case, opened), *self._around(case, opened)]
        return found

    def _contact(self, case: Case, day: dt.date, outcome: codes.ContactOutcome) -> Contact:
        minutes = self.one([30, 60, 15, None])
        return Contact(
            case_id=case.id, at=noon(day), on=day, how=self.one(_KIND), outcome=outcome, minutes=minutes
        )

    def _company(self, case: Case, matter: LegalMatter | None, day: dt.date) -> Accompaniment:
        return Accompaniment(
            case_id=case.id, matter_id=matter.id if matter else None, on=day, starts_at=noon(day), carried_out=True,
            purpose=self.one(codes.AccompanimentKind),
        )  # fmt: skip

    def _legal(self, case: Case, day: dt.date) -> list[Record]:
        found: list[Record] = []
        if self.yes(0.5):
            reported = self.later(day, 100)
            decided = self.later(reported, 200)
            ended = self.later(decided, 200) if self.yes(0.6) else None
            offences = tuple({self.one(codes.Offence) for _ in range(self.random.randrange(3))})
            matter = LegalMatter(
                case_id=case.id, reported_on=reported, offences=offences, ended_on=ended,
                end=self.one(_END) if ended and self.yes(0.9) else None,
            )  # fmt: skip
            found += [
                matter,
                LegalStep(matter_id=matter.id, case_id=case.id, state=_LEGAL.REPORTED, on=reported),
            ]
            if self.yes(0.6):
                found.append(
                    LegalStep(matter_id=matter.id, case_id=case.id, state=_LEGAL.PROSECUTED, on=decided)
                )
                if ended:
                    found.append(
                        LegalStep(matter_id=matter.id, case_id=case.id, state=_LEGAL.JUDGMENT, on=ended)
                    )
            found += [
                self._company(case, matter, self.later(reported, 200))
                for _ in range(self.random.randrange(3))
            ]
        if self.yes(0.3):
            applied = self.later(day, 200)
            decided = self.later(applied, 30)
            order = RestrainingOrder(
                case_id=case.id,
                state=self.one(legal_codes.OrderState),
                applied_on=applied,
                decided_on=decided,
            )
            breaches = [self.later(decided, 200) for _ in range(self.random.randrange(3))]
            found += [order, *(
                OrderBreach(case_id=case.id, order_id=order.id, on=on, what="kom", reported_on=self.later(on, 30) if self.yes(0.6) else None)
                for on in breaches
            )]  # fmt: skip
        return found

    def _around(self, case: Case, day: dt.date) -> list[Record]:
        found: list[Record] = [
            RiskReview(case_id=case.id, on=self.later(day, 300), level=self.one(support_codes.RiskLevel))
            for _ in range(self.random.randrange(3))
        ]
        for _ in range(self.random.choice((0, 0, 1, 2))):
            person = Person(given_name="Prov")
            noticed = self.later(day, 100)
            found += [person, CasePerson(case_id=case.id, person_id=person.id, role=codes.Role.CHILD)]
            found.append(ChildNotice(case_id=case.id, child_id=person.id, on=noticed))
            if self.yes(0.5):
                sent = self.later(noticed, 40) if self.yes(0.8) else None
                outcome = self.one(support_codes.ConcernOutcome)
                found.append(
                    ConcernReport(
                        case_id=case.id, child_id=person.id, noticed_on=noticed, sent_on=sent, outcome=outcome
                    )
                )
        if self.yes(0.4):
            sent = self.later(day, 200)
            taken = self.later(sent, 90) if self.yes(0.5) else None
            found.append(
                Referral(
                    case_id=case.id,
                    to=support_codes.ReferralTo.MENS_CLINIC,
                    sent_on=sent,
                    taken_up_on=taken,
                    answer=self.one(support_codes.ReferralAnswer),
                    answered_on=self.later(sent, 20),
                )
            )
        return found

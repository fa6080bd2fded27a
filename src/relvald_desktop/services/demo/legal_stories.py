"""What is done around a fictitious legal matter: its people, what she has a right to, what protects her, the money.

Told by the number of the matter and not by the dice, so that every kind happens in a small store too.
"""

from __future__ import annotations

import datetime as dt

from relvald_desktop.records.codes import AccompanimentKind, Offence, Role
from relvald_desktop.records.legal import LegalMatter
from relvald_desktop.records.legal_codes import (
    ClaimKind,
    EntitlementAnswer,
    HelpGiven,
    MatterRole,
    OrderKind,
    OrderState,
)
from relvald_desktop.services import legal
from relvald_desktop.services.accompaniment import AccompanimentForm
from relvald_desktop.services.demo.story import Story
from relvald_desktop.services.legal import MATTER_PEOPLE, MatterForm, MatterPersonForm
from relvald_desktop.services.legal_rights import (
    BREACHES,
    CLAIMS,
    ORDERS,
    BreachForm,
    ClaimForm,
    OrderForm,
    answer_entitlement,
)
from relvald_desktop.store.queries.cases import case_file

_DAY = dt.timedelta(days=1)

PEOPLE: tuple[tuple[MatterRole, str, str], ...] = (
    (MatterRole.POLICE, "Polly Provsson", "Polisen, utredningsgruppen"),
    (MatterRole.PROSECUTOR, "Petra Provsson", "Åklagarkammaren i Provstaden"),
    (MatterRole.COUNSEL, "Bodil Biträdesson", "Biträdesson advokatbyrå"),
    (MatterRole.COURT, "", "Tingsrättens kansli"),
    (MatterRole.WITNESS_SUPPORT, "Vera Vittnesstöd", "Brottsofferjouren"),
    (MatterRole.CHILD_REPRESENTATIVE, "Frans Företrädare", "Företrädare advokatbyrå"),
    (MatterRole.INTERPRETER, "Tolk nummer 12", "Tolkförmedlingen"),
    (MatterRole.DEFENCE, "Fredrik Försvar", "Försvar advokatbyrå"),
    (MatterRole.VICTIM_SUPPORT, "", "Brottsofferjouren"),
)  # fmt: skip
HELP = (
    ((HelpGiven.WENT_ALONG, HelpGiven.EXPLAINED), ""),
    ((HelpGiven.COUNSEL_ASKED_FOR, HelpGiven.SAFETY_PLANNED, HelpGiven.CHILDREN_CARED_FOR), ""),
    ((HelpGiven.WENT_ALONG, HelpGiven.COURT_VISITED), "Vi gick dit veckan innan och satt i salen."),
    ((), ""),
)  # fmt: skip
ANSWERS = (
    ("counsel", EntitlementAnswer.GRANTED, "Bodil Biträdesson är förordnad"),
    ("support_person", EntitlementAnswer.GRANTED, ""),
    ("restraining_order", EntitlementAnswer.ASKED, "Åklagaren återkommer"),
    ("interpreter", EntitlementAnswer.DOES_NOT_APPLY, ""),
    ("without_him", EntitlementAnswer.REFUSED, "Skärm i stället"),
    ("video", EntitlementAnswer.SHE_DECLINES, "Vill vara på plats"),
)  # fmt: skip
IF_HE_IS_THERE = "Vi går åt sidan. Jag ställer mig emellan och säger till vakten."
TONIGHT = "Hon sover hos sin syster. Jag ringer klockan åtta."
NEXT_DATES = "Dom väntas om två veckor, klockan elva."


def help_to(number: int, form: MatterForm) -> MatterForm:
    """Note in a matter what was done to help her."""
    form.help_given, form.help_note = HELP[number % len(HELP)]
    return form


def plan_for(form: AccompanimentForm, number: int, *, done: bool) -> AccompanimentForm:
    """Fill in who meets her, how long it takes, and the plans for the day and the evening."""
    in_court = form.purpose in (AccompanimentKind.HEARING, AccompanimentKind.APPEAL_HEARING)
    form.met_by, form.minutes = "Karin Öst", 240 if in_court else 90
    if in_court or number % 3 == 0:
        form.if_he_is_there, form.tonight = IF_HE_IS_THERE, TONIGHT
    if number % 4 == 1:
        form.other_needs = "Vill sitta nära dörren"
    if done and in_court:
        form.next_dates = NEXT_DATES
    return form


def around(story: Story, matter: LegalMatter, number: int) -> None:
    """Tell, on the day after the report, who has a part in a matter and what was asked for her; then what protects
    her and the money."""
    on = min(story.today, matter.reported_on + _DAY)
    story.go(on, 14, 20)
    _people(story, matter, number)
    for key, answer, note in ANSWERS[: number % (len(ANSWERS) + 1)]:
        answer_entitlement(story.work, matter.id, key, answer, on=on, note=note)
    _protect(story, matter, number)
    _claim(story, matter, number)


def tried_together(story: Story, matter: LegalMatter) -> LegalMatter:
    """One more report in the same case, which is tried together with the first."""
    on = min(story.today, matter.reported_on + 2 * _DAY)
    story.go(on, 15)
    form = MatterForm(
        reported_on=on, offences=(Offence.UNLAWFUL_PERSECUTION,), police_reference=f"{matter.police_reference}-2",
        joined_to=matter.id,
    )  # fmt: skip
    return legal.report_matter(story.work, matter.case_id, form)


def _people(story: Story, matter: LegalMatter, number: int) -> None:
    fewest = 1 + number % 3
    others = PEOPLE[fewest : fewest + 1] if number % 2 else (PEOPLE[3 + number // 2 % 6],)
    for place, (role, name, where) in enumerate((*PEOPLE[:fewest], *others)):
        phone = f"08-465 004 {number % 9}{place}" if place % 2 else f"010-000 00 {number % 9}{place}"
        form = MatterPersonForm(role=role, name=name, organisation=where, phone=phone)
        MATTER_PEOPLE.add(story.work, form, case_id=matter.case_id, matter_id=matter.id)


def _protect(story: Story, matter: LegalMatter, number: int) -> None:
    """An order in force that soon ends, one applied for, one refused, and one that he broke; of older matters the
    order was lifted."""
    recent = (story.today - matter.reported_on).days < 365
    ends = story.today + (7 + number % 28) * _DAY
    decided = max(matter.reported_on, ends - 180 * _DAY) if recent else matter.reported_on + 9 * _DAY
    form = OrderForm(
        matter_id=matter.id, order_kind=list(OrderKind)[number // 4 % len(OrderKind)],
        applied_on=matter.reported_on, reference=f"AM-{10000 + number}-{matter.reported_on.year % 100}",
    )  # fmt: skip
    if number % 4 == 2:
        form.state, form.decided_on = OrderState.REFUSED, min(story.today, matter.reported_on + 6 * _DAY)
    elif number % 4 != 1:
        form.state = OrderState.IN_FORCE if recent else OrderState.LIFTED
        form.decided_on, form.last_on = decided, ends if recent else decided + 180 * _DAY
        form.monitored = number % 8 == 3
    order = ORDERS.add(story.work, form, case_id=matter.case_id)
    if number % 4 == 3:
        _break(story, matter, order.id, decided)


def _break(story: Story, matter: LegalMatter, order_id: str, decided: dt.date) -> None:
    first, second = (min(story.today, decided + days * _DAY) for days in (12, 30))
    told = BreachForm(
        order_id=order_id, on=first, what="Stod utanför hennes arbete i en timme", reported_on=first,
        police_reference=f"5000-K9{matter.police_reference[-8:-3]}-{first.year % 100}",
    )  # fmt: skip
    untold = BreachForm(order_id=order_id, on=second, what="Skickade hälsningar genom en gemensam vän")
    for form in (told, untold):
        BREACHES.add(story.work, form, case_id=matter.case_id)


def _claim(story: Story, matter: LegalMatter, number: int) -> None:
    """A claim just made, granted, paid in part, paid, or refused."""
    come = number % 5
    claimed, decided, paid = (min(story.today, matter.reported_on + days * _DAY) for days in (20, 90, 150))
    form = ClaimForm(
        matter_id=matter.id, what=list(ClaimKind)[number % len(ClaimKind)], claimed_on=claimed,
        claimed=20_000 + 2_500 * (number % 7),
    )  # fmt: skip
    if come == 0:
        form.child_id = _a_child(story, matter.case_id)
        form.what = ClaimKind.STATE_COMPENSATION
    if come:
        form.decided_on, form.granted = decided, 0 if come == 4 else 15_000
    if come in (2, 3):
        form.paid_on, form.paid = paid, 15_000 if come == 3 else 4_000
    CLAIMS.add(story.work, form, case_id=matter.case_id)


def _a_child(story: Story, case_id: str) -> str | None:
    with story.work.reading() as session:
        people = case_file(session, case_id).people
    return next((person.id for link, person in people if link.role is Role.CHILD), None)

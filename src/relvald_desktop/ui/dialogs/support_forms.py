"""The forms of support: tasks, children, referrals, consents, disclosures, instruments, the man's risk to staff."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from relvald_desktop.records.codes import Role
from relvald_desktop.records.support_codes import (
    ConcernOutcome,
    Exposure,
    Instrument,
    LivesWith,
    ReferralAnswer,
    ReferralTo,
    StaffRisk,
)  # fmt: skip
from relvald_desktop.rules.legal_grounds import CONSENT, GROUNDS
from relvald_desktop.services.children import CONCERNS, NOTICES, ConcernForm, NoticeForm
from relvald_desktop.services.consents import CONSENTS, DISCLOSURES, ConsentForm, DisclosureForm
from relvald_desktop.services.referrals import REFERRALS, STAFF_RISKS, ReferralForm, StaffRiskForm
from relvald_desktop.services.risk import INSTRUMENTS, InstrumentForm
from relvald_desktop.services.tasks import TASKS, TaskForm
from relvald_desktop.store.queries.cases import case_file
from relvald_desktop.store.queries.support import support_file
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.record_form import (
    RecordDialog,
    code,
    day,
    flag,
    long_text,
    options,
    several,
    text,
    today_for,
)  # fmt: skip
from relvald_desktop.ui.language import day as shown_day
from relvald_desktop.ui.language import sentence, translate


def task_dialog(context: Context, case_id: str | None, task: Any, parent: QWidget | None) -> RecordDialog:
    """A task of a case, or of none."""
    fields = (
        text("what", translate("TaskForm", "&What is to be done?")),
        day("due_on", translate("TaskForm", "&By"), future=True),
        flag("is_call", translate("TaskForm", "A call to her: only in a &safe window")),
    )
    title = translate("TaskForm", "Task")
    known = None if task else TaskForm(due_on=today_for(context))
    return RecordDialog(context, title, "taskForm", fields, TASKS, task, parent, known=known, case_id=case_id)


def notice_dialog(context: Context, case_id: str, notice: Any, parent: QWidget | None) -> RecordDialog:
    """What was noticed about a child."""
    children = people_of(context, case_id, Role.CHILD)
    fields = (
        options("child_id", translate("ChildForm", "&Child"), children),
        day("on", translate("ChildForm", "&Noticed")),
        several("exposure", translate("ChildForm", "How it met the violence"), Exposure),
        code("lives_with", translate("ChildForm", "&Lives"), LivesWith),
        long_text("words", translate("ChildForm", "&In words"), 4),
    )
    known = None if notice else NoticeForm(on=today_for(context))
    title = translate("ChildForm", "What a child has seen")
    return RecordDialog(
        context, title, "noticeForm", fields, NOTICES, notice, parent, known=known, case_id=case_id
    )


def concern_dialog(context: Context, case_id: str, report: Any, parent: QWidget | None) -> RecordDialog:
    """A report of concern."""
    children = people_of(context, case_id, Role.CHILD)
    fields = (
        options("child_id", translate("ConcernForm", "&Child"), children),
        day("noticed_on", translate("ConcernForm", "&Noticed")), day("sent_on", translate("ConcernForm", "&Sent")),
        text("to", translate("ConcernForm", "&To")), day("receipt_on", translate("ConcernForm", "&Receipt came")),
        code("outcome", translate("ConcernForm", "&Outcome"), ConcernOutcome),
        day("outcome_on", translate("ConcernForm", "O&utcome came")),
        long_text("note", translate("ConcernForm", "N&ote")),
    )  # fmt: skip
    known = None if report else ConcernForm(noticed_on=today_for(context))
    hint = translate(
        "ConcernForm",
        "A concern for a child is to be reported at once (Social Services Act 2025:400, ch. 19 s. 1).",
    )
    return RecordDialog(
        context, translate("ConcernForm", "Report of concern"), "concernForm", fields, CONCERNS, report, parent,
        known=known, hint=hint, case_id=case_id,
    )  # fmt: skip


def referral_dialog(
    context: Context, case_id: str, referral: Any, parent: QWidget | None, *, to: ReferralTo | None = None
) -> RecordDialog:
    """Somebody is referred somewhere; `to` chooses the place beforehand."""
    role = Role.PERPETRATOR if to is ReferralTo.MENS_CLINIC else None
    everybody = [(translate("ReferralForm", "nobody by name"), None), *people_of(context, case_id)]
    fields = (
        options("person_id", translate("ReferralForm", "&Who"), everybody),
        code("to", translate("ReferralForm", "&To"), ReferralTo, translate("ReferralForm", "choose …")),
        text("to_words", translate("ReferralForm", "Na&me of the place")),
        long_text("need", translate("ReferralForm", "&Need"), 2),
        text("referred_by", translate("ReferralForm", "Referred &by")),
        flag("agreed", translate("ReferralForm", "The person a&grees")),
        day("sent_on", translate("ReferralForm", "&Sent")), code("answer", translate("ReferralForm", "&Answer"), ReferralAnswer),
        day("answered_on", translate("ReferralForm", "Ans&wered")),
        day("taken_up_on", translate("ReferralForm", "&First contact there")),
    )  # fmt: skip
    first = next((each for _, each in people_of(context, case_id, role)), None) if role else None
    known = None
    if referral is None:
        worker = context.work.worker
        known = ReferralForm(to=to, sent_on=today_for(context), person_id=first, referred_by=worker)
    title = translate("ReferralForm", "Referral")
    return RecordDialog(
        context, title, "referralForm", fields, REFERRALS, referral, parent, known=known, case_id=case_id
    )


def staff_risk_dialog(context: Context, case_id: str, note: Any, parent: QWidget | None) -> RecordDialog:
    """What the man may do to staff."""
    fields = (
        day("on", translate("StaffRisk", "&Day")), several("risks", translate("StaffRisk", "Risk"), StaffRisk),
        long_text("precautions", translate("StaffRisk", "&What we do about it")),
    )  # fmt: skip
    known = None if note else StaffRiskForm(on=today_for(context))
    title = translate("StaffRisk", "Risk to staff")
    return RecordDialog(
        context, title, "staffRiskForm", fields, STAFF_RISKS, note, parent, known=known, case_id=case_id
    )


def consent_dialog(context: Context, case_id: str, consent: Any, parent: QWidget | None) -> RecordDialog:
    """What she agreed to."""
    fields = (
        text("what", translate("ConsentForm", "&What may be told")), text("to_whom", translate("ConsentForm", "&To whom")),
        day("given_on", translate("ConsentForm", "&Given")), day("until", translate("ConsentForm", "&Until"), future=True),
        day("withdrawn_on", translate("ConsentForm", "Wit&hdrawn")), text("note", translate("ConsentForm", "&Note")),
    )  # fmt: skip
    known = None if consent else ConsentForm(given_on=today_for(context))
    title = translate("ConsentForm", "Consent")
    return RecordDialog(
        context, title, "consentForm", fields, CONSENTS, consent, parent, known=known, case_id=case_id
    )


def disclosure_dialog(
    context: Context, case_id: str, disclosure: Any, parent: QWidget | None
) -> RecordDialog:
    """What was given to whom on what ground."""
    with context.work.reading() as session:
        consents = support_file(session, case_id).consents
    agreed: list[tuple[str, Any]] = [(translate("DisclosureForm", "none"), None)]
    agreed += [
        (f"{shown_day(each.given_on)}  ·  {each.what}  ·  {each.to_whom}", each.id) for each in consents
    ]
    grounds = [(ground_text(each.key), each.key) for each in GROUNDS]
    fields = (
        day("on", translate("DisclosureForm", "&Day")), text("what", translate("DisclosureForm", "&What was given")),
        text("to_whom", translate("DisclosureForm", "&To whom")),
        options("ground", translate("DisclosureForm", "&Legal ground"), grounds),
        options("consent_id", translate("DisclosureForm", "&Consent"), agreed),
        text("note", translate("DisclosureForm", "&Note")),
    )  # fmt: skip
    known = None
    if disclosure is None:
        consent_id = consents[0].id if consents else None
        ground = CONSENT if consents else "no_harm"
        known = DisclosureForm(on=today_for(context), ground=ground, consent_id=consent_id)
    title = translate("DisclosureForm", "Disclosure")
    return RecordDialog(
        context,
        title,
        "disclosureForm",
        fields,
        DISCLOSURES,
        disclosure,
        parent,
        known=known,
        case_id=case_id,
    )


def instrument_dialog(context: Context, case_id: str, result: Any, parent: QWidget | None) -> RecordDialog:
    """The result of an external instrument."""
    fields = (
        code("instrument", translate("InstrumentForm", "&Instrument"), Instrument),
        text("version", translate("InstrumentForm", "&Version or part")), day("on", translate("InstrumentForm", "&Day")),
        text("total", translate("InstrumentForm", "&Total")), text("note", translate("InstrumentForm", "&Note")),
    )  # fmt: skip
    hint = translate(
        "InstrumentForm",
        "Only the result is kept here: name, version, day and total. The items are protected by copyright.",
    )
    known = None if result else InstrumentForm(on=today_for(context))
    return RecordDialog(
        context, translate("InstrumentForm", "Result of an instrument"), "instrumentForm", fields, INSTRUMENTS, result,
        parent, known=known, hint=hint, case_id=case_id,
    )  # fmt: skip


def people_of(context: Context, case_id: str, role: Role | None = None) -> list[tuple[str, str]]:
    """The people of a case by name (and role), with their ids."""
    with context.work.reading() as session:
        people = case_file(session, case_id).people
    return [
        (f"{person.name or sentence(link.role)}  ({sentence(link.role)})" if role is None else person.name or sentence(link.role), person.id)
        for link, person in people
        if role is None or link.role is role
    ]  # fmt: skip


def ground_text(key: str) -> str:
    """A legal ground with its source."""
    found = {each.key: each for each in GROUNDS}[key]
    return f"{translate('Grounds', found.what)}  –  {found.source}"

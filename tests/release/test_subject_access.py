"""An extract gives somebody what is hers, tells what was left out, and tells a man nothing about her."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from sqlalchemy import select

from relvald_desktop.documents.record_words import NOT_SHOWN
from relvald_desktop.records.case import CasePerson
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.records.codes import (
    ChannelKind,
    CloseReason,
    ProtectedKind,
    Protection,
    Role,
    Source,
    TriageOutcome,
)
from relvald_desktop.records.departure import Departure
from relvald_desktop.records.field_labels import FIELDS
from relvald_desktop.records.kind_labels import KINDS as WORDS
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.records.sender import SenderFeedback
from relvald_desktop.records.support_codes import ReferralTo
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.erasure import prepare_certificate
from relvald_desktop.release.log_extract import prepare_log_extract
from relvald_desktop.release.outgoing import Outgoing, save
from relvald_desktop.release.readback import read_back
from relvald_desktop.release.subject_access import prepare_left_out, prepare_subject_access
from relvald_desktop.services import casework
from relvald_desktop.services.casework import CaseForm, ChannelForm, PersonForm
from relvald_desktop.services.departures import Leaving
from relvald_desktop.services.erasing import erase_case
from relvald_desktop.services.intake import SignalForm, open_case_for, receive_signal, triage_signal
from relvald_desktop.services.journal import ContactForm, write_and_sign_contact
from relvald_desktop.services.merging import merge_persons
from relvald_desktop.services.opening import open_case_file
from relvald_desktop.services.referrals import REFERRALS, STAFF_RISKS, ReferralForm, StaffRiskForm
from relvald_desktop.services.safety_plans import PlanForm, write_plan
from relvald_desktop.services.senders import SENDERS, SenderForm
from relvald_desktop.store.log import verify_log
from relvald_desktop.store.queries.log_review import LogFilters
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import Wording
from tests.services.whole_case import BY_ID, kinds_of_cases

SV = Wording("sv")
HERS = (
    "Vivi",
    "Bortesson",
    "Wilma",
    "Hemligvägen",
    "070-174 06 28",
    "Grannen Gudrun",
    "KV-0001",
    "vit bil",
    "Säkerhetsplan",
)


class Household:
    """A woman with a child, a man, who told about it, and what was written."""

    def __init__(self, work: UnitOfWork) -> None:
        self.work = work
        signal = receive_signal(
            work,
            SignalForm(
                seen_or_heard="Skrik genom väggen, och Rolf slog", source=Source.NEIGHBOUR, informant="Grannen Gudrun",
                informant_protected=True,
            ),
        )  # fmt: skip
        form = CaseForm(client=PersonForm(given_name="Vivi", family_name="Bortesson"))
        self.case_id = open_case_for(work, signal.id, form).id
        self.woman = casework.client_of(work, self.case_id) or ""
        self.child = casework.add_person(
            work, self.case_id, PersonForm(given_name="Wilma", family_name="Bortesson"), Role.CHILD
        ).id
        man = PersonForm(given_name="Rolf", family_name="Elaksson", support_needs="dricker enligt Vivi")
        self.man = casework.add_person(work, self.case_id, man, Role.PERPETRATOR).id
        casework.add_channel(work, self.woman, ChannelForm(value="070-174 06 28"))
        casework.add_channel(work, self.man, ChannelForm(value="070-174 06 99", channel=ChannelKind.MOBILE))
        casework.protect_value(work, self.woman, ProtectedKind.ADDRESS, "Hemligvägen 3")
        text = "Vivi berättar att Rolf följer efter henne i en vit bil. Gudrun hörde det. Wilma sover dåligt."
        write_and_sign_contact(work, self.case_id, ContactForm(text=text))
        STAFF_RISKS.add(
            work,
            StaffRiskForm(on=dt.date(2026, 11, 2), risks=("weapon",), precautions="Två går alltid"),
            case_id=self.case_id,
        )  # type: ignore[arg-type]


@pytest.fixture
def household(work: UnitOfWork) -> Household:
    return Household(work)


def words(outgoing: Outgoing) -> str:
    return "\n".join(each.text for each in read_back(outgoing.artefact))


def test_she_gets_what_is_hers_and_others_are_covered(household: Household) -> None:
    extract = prepare_subject_access(household.work, household.woman, SV)
    text = words(extract)
    assert not extract.checked.findings
    for hers in (
        "Vivi",
        "Bortesson",
        "Hemligvägen 3",
        "070-174 06 28",
        "vit bil",
        "[•••]",
    ):
        assert hers in text, hers
    told = ("Skrik genom väggen", "granne")  # the informant is protected
    for others in (*told, "Rolf", "Elaksson", "Gudrun", "Wilma", "070-174 06 99", "Två går alltid"):
        assert others not in text, others


def test_who_was_merged_into_her_gives_her_extract(household: Household) -> None:
    form = CaseForm(client=PersonForm(given_name="Vivi", family_name="Tidigaresson"))
    other = casework.open_case(household.work, form).id
    first = casework.open_case(household.work, CaseForm(client=PersonForm(given_name="Viivi"))).id
    gone, oldest = (casework.client_of(household.work, each) or "" for each in (other, first))
    merge_persons(household.work, gone, oldest)
    merge_persons(household.work, household.woman, gone)
    text = words(prepare_subject_access(household.work, gone, SV))
    for hers in ("Hemligvägen 3", "Tidigaresson", "Viivi"):
        assert hers in text, hers


def test_she_is_told_what_was_left_out_and_why_but_not_the_value(household: Household) -> None:
    content = prepare_subject_access(household.work, household.woman, SV).content
    listed = {(each.kind, each.what) for each in content.left_out}
    assert any("personal" in kind and what == "Hela posten" for kind, what in listed)
    assert any("uppgiftslämnare" in each.what and "26:5" in each.ground for each in content.left_out)
    assert any("hans namn" in each.what and "26:1" in each.ground for each in content.left_out)
    assert not any(secret in str(content.left_out) for secret in ("Rolf", "Gudrun", "Wilma", "070"))


def test_he_gets_nothing_not_even_whether_there_is_anything(household: Household) -> None:
    write_plan(household.work, household.case_id, PlanForm(way_out="genom köket"))
    extract = prepare_subject_access(household.work, household.man, SV)
    text = words(extract)
    assert "Svar på begäran" in text
    for hers in (
        *HERS,
        "Rolf",
        "2026-11-02",
        "Stina",
        "Provstaden",
        "säkerhetsplan",
        "våld",
        "Riskbedömning",
    ):
        assert hers not in text, hers
    assert extract.content.nothing
    stranger = prepare_subject_access(household.work, a_stranger(household.work), SV)
    assert words(stranger).splitlines() == text.splitlines()


def a_stranger(work: UnitOfWork) -> str:
    """Another man, in another case."""
    other = casework.open_case(work, CaseForm(client=PersonForm(given_name="Anna", family_name="Annansson")))
    return casework.add_person(
        work, other.id, PersonForm(given_name="Karl", family_name="Karlsson"), Role.PERPETRATOR
    ).id


def test_he_gets_what_he_agreed_to_and_nothing_that_tells_of_her(household: Household) -> None:
    form = ReferralForm(
        person_id=household.man,
        to=ReferralTo.MENS_CLINIC,
        agreed=True,
        need="slår Vivi",
        referred_by="Vivi bad om det",
        sent_on=dt.date(2026, 11, 9),
        answered_on=dt.date(2026, 11, 12),
        taken_up_on=dt.date(2026, 11, 20),
    )
    REFERRALS.add(household.work, form, case_id=household.case_id)
    extract = prepare_subject_access(household.work, household.man, SV)
    text = words(extract)
    for his in ("Rolf", "Elaksson", "mansmottagning"):
        assert his in text
    for hers in (
        *HERS,
        "2026-11-09",
        "2026-11-12",
        "2026-11-20",
        "slår",
        "dricker",
        "070-174 06 99",
        "2026-11-26 09",
        "Stina",
        "2031",
    ):
        assert hers not in text, hers


def test_a_referral_he_does_not_know_of_is_not_told(household: Household) -> None:
    form = ReferralForm(
        person_id=household.man, to=ReferralTo.MENS_CLINIC, agreed=False, sent_on=dt.date(2026, 11, 9)
    )
    REFERRALS.add(household.work, form, case_id=household.case_id)
    assert prepare_subject_access(household.work, household.man, SV).content.nothing


def test_the_units_own_list_tells_what_he_did_not_get_without_values(household: Household) -> None:
    listed = prepare_left_out(household.work, household.man, SV)
    text = words(listed)
    assert "Internt" in text
    assert "26:1" in text
    for secret in ("Vivi", "Bortesson", "Wilma", "Rolf", "Hemligvägen", "070"):
        assert secret not in text


def test_the_units_own_list_has_one_heading_and_says_whom_it_may_tell_of(household: Household) -> None:
    his, hers = (
        words(prepare_left_out(household.work, each, SV)) for each in (household.man, household.woman)
    )
    title = "Vad som utelämnats ur utdraget"
    with_title = prepare_left_out(household.work, household.man, SV)
    page = read_back(with_title.artefact)[0].text
    assert page.count(title) == 1
    assert "berätta för honom" in his
    assert "honom" not in hers
    assert "berätta om andra" in hers


HER_NUMBER = "19850101-2384"


def a_free_signal(work: UnitOfWork, **values: object) -> str:
    """A signal with her number in another writing, passed on: it led to no case."""
    form = SignalForm(seen_or_heard="Hon grät i väntrummet", source=Source.HEALTH_CARE, **values)  # type: ignore[arg-type]
    signal = receive_signal(work, form).id
    triage_signal(work, signal, TriageOutcome.PASSED_ON, passed_to="Kvinnojouren")
    return signal


@pytest.mark.parametrize("writing", [{"identity_number": "850101 2384"}, {"about": "kvinna 850101-2384"}])
def test_a_signal_without_a_case_that_carries_her_number_is_hers(
    household: Household, writing: dict[str, str]
) -> None:
    number = PersonForm(given_name="Vivi", family_name="Bortesson", identity_number=HER_NUMBER)
    casework.edit_person(household.work, household.woman, number)
    a_free_signal(household.work, informant="Syster Ulla", source_words="vårdcentralen Svanen", **writing)
    a_free_signal(household.work, identity_number="19910101-2393", about="annan kvinna")
    extract = prepare_subject_access(household.work, household.woman, SV)
    text = words(extract)
    assert not extract.checked.findings
    assert "Signaler om dig som inte ledde till något ärende" in text
    for hers in ("Hon grät i väntrummet", "hälso- och sjukvård", "2384"):
        assert hers in text, hers
    for others in ("Ulla", "Svanen", "annan kvinna", "9101"):
        assert others not in text, others


def test_of_a_protected_informant_stand_neither_the_source_nor_their_words(household: Household) -> None:
    number = PersonForm(given_name="Vivi", family_name="Bortesson", identity_number=HER_NUMBER)
    casework.edit_person(household.work, household.woman, number)
    signal = receive_signal(
        household.work,
        SignalForm(
            seen_or_heard="Jag är hennes syster", source=Source.RELATIVE, source_words="syster i Luleå",
            informant_protected=True, identity_number="8501012384", about="min syster Vivi",
        ),
    ).id  # fmt: skip
    triage_signal(household.work, signal, TriageOutcome.NO_ACTION, reason="systern ångrade sig")
    with household.work.store.writing() as session:
        session.get_one(KINDS["signal"], signal).import_note = "ringde från Luleå"  # type: ignore[attr-defined]
    extract = prepare_subject_access(household.work, household.woman, SV)
    text = words(extract)
    for told in ("syster", "Luleå", "anhörig"):
        assert told not in text, told
    listed = [each for each in extract.content.listed if "26:5" in each.ground]
    assert len({each.what for each in listed}) == 2
    assert any("ord som kan visa vem som berättade" in each.what for each in listed)


def test_what_the_sender_of_a_protected_signal_was_told_is_left_out(household: Household) -> None:
    with household.work.reading() as session:
        signal = session.scalars(select(KINDS["signal"].id)).one()
    sender = SENDERS.add(household.work, SenderForm(name="Björkskolan", source=Source.SCHOOL)).id
    with household.work.change("feedback.added") as change:
        change.add(
            SenderFeedback(
                sender_id=sender, signal_id=signal, on=dt.date(2026, 11, 20), words="Tack till läraren"
            )
        )
    extract = prepare_subject_access(household.work, household.woman, SV)
    assert "läraren" not in words(extract)
    assert any("avsändare" in each.kind and "26:5" in each.ground for each in extract.content.listed)


def test_a_signal_without_a_case_is_told_to_nobody_but_her(household: Household) -> None:
    his = PersonForm(given_name="Rolf", family_name="Elaksson", identity_number=HER_NUMBER)
    casework.edit_person(household.work, household.man, his)
    a_free_signal(household.work, identity_number=HER_NUMBER)
    extract = prepare_subject_access(household.work, household.man, SV)
    assert extract.content.nothing
    assert "väntrummet" not in words(extract)
    assert sum(each.times for each in extract.content.left_out if each.kind == "Signal") == 2


def test_a_child_gets_its_own_and_not_its_mothers(household: Household) -> None:
    extract = prepare_subject_access(household.work, household.child, SV, child_itself=True)
    text = words(extract)
    assert "Wilma" in text
    assert "2026-11-02" not in text, "the day of something that is hers"
    assert len(extract.content.listed) < len(extract.content.left_out)
    for others in ("Vivi", "Rolf", "Gudrun", "Hemligvägen", "Skrik", "vit bil"):
        assert others not in text, others


def test_who_asks_in_a_childs_name_may_be_he_and_is_told_nothing(household: Household) -> None:
    casework.protect_value(household.work, household.child, ProtectedKind.SCHOOL, "Hemliga skolan")
    extract = prepare_subject_access(household.work, household.child, SV)
    assert extract.content.nothing
    assert words(extract) == words(prepare_subject_access(household.work, a_stranger(household.work), SV))


def test_who_is_client_here_and_perpetrator_there_is_treated_as_the_stricter(household: Household) -> None:
    with household.work.change("person.added") as change:
        change.add(CasePerson(case_id=household.case_id, person_id=household.woman, role=Role.PERPETRATOR))
    assert prepare_subject_access(household.work, household.woman, SV).content.nothing


def test_an_assumed_identity_never_stands_on_paper(household: Household) -> None:
    form = PersonForm(given_name="Vivi", family_name="Bortesson", protection=Protection.ASSUMED_IDENTITY)
    casework.edit_person(household.work, household.woman, form)
    extract = prepare_subject_access(household.work, household.woman, SV)
    assert not extract.checked.findings
    assert "Hemligvägen" not in words(extract)
    assert any("1991:483" in each.ground for each in extract.content.left_out)


def test_it_tells_her_who_looked_and_who_was_told(household: Household, tmp_path: Path) -> None:
    open_case_file(household.work, household.case_id)
    extract = prepare_subject_access(household.work, household.woman, SV)
    written = save(
        household.work, extract, tmp_path / "utdrag", Leaving(to=Recipient.WORKER, ground="subject_access")
    )
    assert written.read_bytes() == extract.artefact.content
    with household.work.reading() as session:
        (left,) = session.scalars(select(Departure))
        assert (left.noun, left.case_id, left.ground) == (
            "subject_access",
            household.case_id,
            "subject_access",
        )
        verify_log(session)
    text = words(prepare_subject_access(household.work, household.woman, SV))
    assert "Vilka som öppnat ärendet" in text
    assert "Stina Testsson" in text
    assert "Vilka som fått uppgifter" in text


def test_every_kind_and_field_has_a_word() -> None:
    for name in kinds_of_cases() | BY_ID:
        assert name in WORDS, name
        for attribute in KINDS[name].__mapper__.column_attrs:
            field = attribute.key
            assert field in FIELDS or field in NOT_SHOWN or field.endswith("_id"), f"{name}.{field}"


def test_a_certificate_names_nobody(household: Household, tmp_path: Path) -> None:
    work = household.work
    casework.close_case(work, household.case_id, CloseReason.SUPPORT_ENDED)
    erasure = erase_case(work, household.case_id, typed_code="KV-0001", reason="mistake")
    paper = prepare_certificate(work, erasure.id, SV)
    text = words(paper)
    assert "Gallringsbevis" in text
    assert "KV-0001" in text
    for secret in ("Vivi", "Bortesson", "Wilma", "Rolf", "Elaksson", "Hemligvägen"):
        assert secret not in text
    save(work, paper, tmp_path / "bevis.pdf", Leaving())


@pytest.mark.fault(37)
@pytest.mark.parametrize("format_", [Format.PDF, Format.CSV])
def test_an_extract_of_the_log_names_nobody_and_holds_no_formula(
    household: Household, format_: Format
) -> None:
    open_case_file(household.work, household.case_id)
    extract = prepare_log_extract(household.work, LogFilters(), format_, SV, lambda action: f"=1+1 {action}")
    assert not extract.checked.findings
    for secret in ("Vivi", "Bortesson", "Wilma", "Rolf"):
        assert secret.encode() not in extract.artefact.content
    if format_ is Format.CSV:
        lines = extract.artefact.content.decode("utf-8-sig").splitlines()
        assert len(lines) > 5
        assert all(";'=1+1" in line for line in lines[1:])

"""Two laptops with the same case: field by field, nothing lost silently, and in the end the same on both."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import CloseReason, ContactState
from relvald_desktop.records.contact import Contact, ContactAddendum
from relvald_desktop.records.handover import HandedLogEntry, Handover
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.records.keeping_codes import HandoverWay
from relvald_desktop.records.person import ContactChannel, Person
from relvald_desktop.records.task import Task
from relvald_desktop.release.handover import save_receipt
from relvald_desktop.services import casework, journal
from relvald_desktop.services.casework import ChannelForm, PersonForm
from relvald_desktop.services.doctor.examining import examine
from relvald_desktop.services.finding import find
from relvald_desktop.services.handover import colleagues, receipts
from relvald_desktop.services.handover.errors import (
    ChangedSince,
    NoReceiptYet,
    PracticeAndRealCases,
    ReceiptRefused,
    Undecided,
    WrongWords,
)
from relvald_desktop.services.handover.keys import own_card
from relvald_desktop.services.handover.planning import Choice, Sort
from relvald_desktop.services.handover.receiving import Decisions, decide_all, take_in
from relvald_desktop.services.journal import ContactForm
from relvald_desktop.services.settings import StoreSettings, change_settings
from relvald_desktop.vault.age_stream import NotForThisKey
from tests.handover.conftest import Laptop, a_case, laptop

Pair = tuple[Laptop, Laptop]


def one(laptop: Laptop, kind: Any, record_id: str) -> Any:
    with laptop.work.reading() as session:
        return session.get(kind, record_id)


def client(laptop: Laptop, case_id: str) -> str:
    return casework.client_of(laptop.work, case_id) or ""


def rename(laptop: Laptop, case_id: str, **fields: Any) -> None:
    person = one(laptop, Person, client(laptop, case_id))
    form = PersonForm(given_name=person.given_name, family_name=person.family_name, languages=person.languages, support_needs=person.support_needs)  # fmt: skip
    for name, value in fields.items():
        setattr(form, name, value)
    casework.edit_person(laptop.work, person.id, form)


@pytest.fixture
def shared(pair: Pair) -> str:
    """A case that both have."""
    case_id = a_case(pair[0])
    pair[1].takes(pair[0].sends(case_id))
    return case_id


def test_what_only_she_changed_is_taken_and_what_only_i_changed_is_kept(pair: Pair, shared: str) -> None:
    stina, karin = pair
    rename(stina, shared, given_name="Olga Maria")
    rename(karin, shared, languages="ryska")
    plan = karin.looks(file := stina.sends(shared))
    assert plan.conflicts == ()
    take_in(karin.work, file, plan, Decisions())
    person = one(karin, Person, client(karin, shared))
    assert (person.given_name, person.languages) == ("Olga Maria", "ryska")
    assert [hit.record_id for hit in find(karin.work, "Maria", 10)] == [person.id]


def test_what_both_changed_is_asked_with_both_values_and_the_one_before(pair: Pair, shared: str) -> None:
    stina, karin = pair
    rename(stina, shared, support_needs="trappfritt")
    rename(karin, shared, support_needs="ledsagare")
    file = stina.sends(shared)
    plan = karin.looks(file)
    ((item, conflict),) = plan.conflicts
    assert (item.kind, conflict.field) == ("person", "support_needs")
    assert (conflict.mine, conflict.theirs, conflict.base, conflict.has_base) == (
        "ledsagare",
        "trappfritt",
        "",
        True,
    )
    with pytest.raises(Undecided):
        take_in(karin.work, file, plan, Decisions())
    karin.takes(file, Choice.BOTH)
    text = one(karin, Person, client(karin, shared)).support_needs
    assert "trappfritt" in text
    assert "ledsagare" in text
    assert "Stina Testsson" in text


def test_the_same_value_in_both_is_no_conflict(pair: Pair, shared: str) -> None:
    for each in pair:
        rename(each, shared, given_name="Helga")
    assert pair[1].looks(pair[0].sends(shared)).conflicts == ()


def test_a_value_put_back_after_a_bundle_that_never_arrived_is_not_overwritten(
    pair: Pair, shared: str
) -> None:
    """Stina sends, Karin never takes it in and sends her own: what Stina wrote must be asked about, not overwritten."""
    stina, karin = pair
    karin_sent_first = karin.sends(shared)
    stina.takes(karin_sent_first)
    rename(stina, shared, given_name="Olga Maria")
    stina.sends(shared)  # lost on its way
    rename(karin, shared, languages="ryska")
    plan = stina.looks(karin.sends(shared))
    item = next(each for each in plan.items if each.kind == "person")
    assert item.kept == ("given_name",)
    assert item.takes == ("languages",)


def test_bundles_that_crossed_ask_where_they_differ(pair: Pair, shared: str) -> None:
    stina, karin = pair
    rename(stina, shared, given_name="Anna")
    rename(karin, shared, given_name="Berta")
    to_karin, to_stina = stina.sends(shared), karin.sends(shared)
    karin.takes(to_karin, Choice.MINE)
    stina.takes(to_stina, Choice.MINE)
    plan = stina.looks(karin.sends(shared))
    ((_, conflict),) = plan.conflicts
    assert (conflict.mine, conflict.theirs, conflict.has_base) == ("Anna", "Berta", False)


def test_without_a_base_every_difference_is_asked(pair: Pair, shared: str, tmp_path: Path) -> None:
    """Karin's store was put back to before the handover: nothing is known to have been common."""
    stina, karin = pair
    rename(karin, shared, given_name="Anna")
    stina.takes(karin.sends(shared))
    with karin.work.change("test.put_back", undoable=False) as change:
        for handover in change.session.scalars(select(Handover).where(Handover.way == HandoverWay.RECEIVED)):
            change.session.delete(handover)
    rename(karin, shared, given_name="Berta")
    plan = stina.looks(karin.sends(shared))
    assert not plan.continuous
    assert [conflict.field for _, conflict in plan.conflicts] == ["given_name"]


def test_a_signed_note_never_changes_and_what_differs_is_added(pair: Pair, shared: str) -> None:
    stina, karin = pair
    note = journal.write_contact(stina.work, shared, ContactForm(text="Utkast"))
    karin.takes(stina.sends(shared))
    for each, text in ((stina, "Stinas ord"), (karin, "Karins ord")):
        journal.edit_contact(each.work, note.id, ContactForm(text=text))
        journal.sign_contact(each.work, note.id)
    karin.takes(stina.sends(shared))
    kept = one(karin, Contact, note.id)
    assert (kept.text, kept.signed_by) == ("Karins ord", "Karin Kollegasson")
    with karin.work.reading() as session:
        (added,) = session.scalars(select(ContactAddendum)).all()
    assert added.is_correction
    assert "Stinas ord" in added.text
    karin.takes(stina.sends(shared))
    with karin.work.reading() as session:
        assert session.scalar(select(func.count(ContactAddendum.id))) == 1


def test_a_note_signed_there_takes_the_place_of_my_draft_and_my_words_stay(pair: Pair, shared: str) -> None:
    stina, karin = pair
    note = journal.write_contact(stina.work, shared, ContactForm(text="Utkast"))
    karin.takes(stina.sends(shared))
    journal.edit_contact(karin.work, note.id, ContactForm(text="Karins utkast"))
    journal.sign_contact(stina.work, note.id)
    karin.takes(stina.sends(shared))
    kept = one(karin, Contact, note.id)
    assert (kept.text, kept.state) == ("Utkast", ContactState.SIGNED)
    with karin.work.reading() as session:
        assert "Karins utkast" in session.scalars(select(ContactAddendum.text)).one()


def test_what_she_removed_stays_here_unless_chosen(pair: Pair, shared: str) -> None:
    stina, karin = pair
    channel = casework.add_channel(stina.work, client(stina, shared), ChannelForm(value="070-174 06 28"))
    karin.takes(stina.sends(shared))
    casework.remove_channel(stina.work, channel.id)
    file = stina.sends(shared)
    plan = karin.looks(file)
    assert [item.id for item in plan.of(Sort.REMOVED_THERE)] == [channel.id]
    take_in(karin.work, file, plan, Decisions())
    assert one(karin, ContactChannel, channel.id) is not None
    stina.takes(karin.sends(shared))
    assert one(stina, ContactChannel, channel.id) is not None
    casework.remove_channel(stina.work, channel.id)
    file = stina.sends(shared)
    plan = karin.looks(file)
    take_in(karin.work, file, plan, Decisions(remove={("contact_channel", channel.id)}))
    assert one(karin, ContactChannel, channel.id) is None


def test_what_i_removed_and_she_changed_comes_back_unless_chosen(pair: Pair, shared: str) -> None:
    stina, karin = pair
    channel = casework.add_channel(stina.work, client(stina, shared), ChannelForm(value="070-174 06 28"))
    karin.takes(stina.sends(shared))
    casework.remove_channel(karin.work, channel.id)
    plan = karin.looks(stina.sends(shared))
    (item,) = plan.of(Sort.REMOVED_HERE)
    assert not Decisions().comes_back(item)
    casework.edit_channel(stina.work, channel.id, ChannelForm(value="070-174 06 35"))
    karin.takes(stina.sends(shared))
    assert one(karin, ContactChannel, channel.id).value == "070-174 06 35"


def test_a_code_that_is_taken_is_replaced_and_told(pair: Pair) -> None:
    stina, karin = pair
    mine, hers = a_case(karin, "Åsa"), a_case(stina)
    taken = karin.takes(stina.sends(hers))
    assert taken.codes == (("KV-0001", "KV-0002"),)
    assert one(karin, Case, mine).code == "KV-0001"
    assert one(karin, Case, hers).code == "KV-0002"


def test_a_person_who_is_here_already_is_told_and_not_merged(pair: Pair) -> None:
    stina, karin = pair
    ids = []
    for each, number in ((stina, "19900101-2384"), (karin, "9001012384")):
        form = PersonForm(given_name="Olga", identity_number=number)
        case_id = casework.open_case(each.work, casework.CaseForm(client=form)).id
        ids.append((case_id, client(each, case_id)))
    plan = karin.looks(stina.sends(ids[0][0]))
    assert plan.likely_same == ((ids[0][1], ids[1][1]),)


def test_both_logs_are_kept(pair: Pair, shared: str) -> None:
    stina, karin = pair
    key = own_card(stina.work).verifying_key
    with stina.work.reading() as session:
        hers = set(session.scalars(select(LogEntry.hash).where(LogEntry.case_id == shared)))
    with karin.work.reading() as session:
        kept = set(session.scalars(select(HandedLogEntry.hash).where(HandedLogEntry.verifying_key == key)))
        own = set(session.scalars(select(LogEntry.action)))
    assert kept
    assert kept <= hers
    assert "handover.received" in own
    assert examine(karin.work).is_well


def test_a_plan_that_is_out_of_date_is_refused(pair: Pair, shared: str) -> None:
    stina, karin = pair
    rename(stina, shared, given_name="Anna")
    file = stina.sends(shared)
    plan = karin.looks(file)
    rename(karin, shared, given_name="Berta")
    with pytest.raises(ChangedSince):
        take_in(karin.work, file, plan, decide_all(plan, Choice.THEIRS))
    assert one(karin, Person, client(karin, shared)).given_name == "Berta"


def test_a_deadline_both_reckoned_stands_once(pair: Pair, shared: str) -> None:
    from relvald_desktop.services.legal import MatterForm, report_matter

    stina, karin = pair
    report_matter(stina.work, shared, MatterForm(reported_on=dt.date(2026, 11, 1)))
    for one_, other in ((stina, karin), (karin, stina), (stina, karin)):
        other.takes(one_.sends(shared))
    for each in pair:
        with each.work.reading() as session:
            rules = session.scalars(select(Task.rule).where(Task.rule != "")).all()
        assert len(rules) == len(set(rules)) > 0


def test_a_receipt_lets_the_sender_close(pair: Pair, tmp_path: Path) -> None:
    stina, karin = pair
    case_id = a_case(stina)
    taken = karin.takes(stina.sends(case_id))
    with stina.work.reading() as session:
        ((sent, _),) = receipts.without_receipt(session)
    with pytest.raises(NoReceiptYet):
        receipts.close_handed_over(stina.work, sent.id)
    file = save_receipt(karin.work, taken.handover_id, tmp_path / "r")
    assert "Olga" not in file.name
    assert b"relvald-receipt" not in file.read_bytes()
    receipts.open_receipt(stina.work, file)
    assert receipts.close_handed_over(stina.work, sent.id) == 1
    assert one(stina, Case, case_id).close_reason is CloseReason.HANDED_OVER


def test_a_receipt_that_is_forged_or_anothers_is_refused(pair: Pair, tmp_path: Path, time: Any) -> None:
    stina, karin = pair
    taken = karin.takes(stina.sends(a_case(stina)))
    file = save_receipt(karin.work, taken.handover_id, tmp_path / "r")
    content = bytearray(file.read_bytes())
    content[-3] ^= 1
    with pytest.raises(NotForThisKey):
        receipts.take_receipt(stina.work, bytes(content))
    with pytest.raises(NotForThisKey):
        receipts.take_receipt(karin.work, file.read_bytes())
    with karin.work.change("test.forged", undoable=False) as change:
        change.edit(Handover, taken.handover_id).digest = "0" * 64
    with pytest.raises(ReceiptRefused):
        receipts.open_receipt(stina.work, save_receipt(karin.work, taken.handover_id, tmp_path / "forged"))
    with stina.work.reading() as session:
        assert len(receipts.without_receipt(session)) == 1


def test_three_words_asked_at_random_check_a_colleague(tmp_path: Path, time: Any) -> None:
    stina, karin = (laptop(tmp_path / name, name, time) for name in ("stina", "karin"))
    colleague_id = stina.knows(karin, checked=False)
    check = colleagues.begin_check(stina.work, colleague_id)
    words = own_card(karin.work).words()
    read = [words[place - 1] for place in check.places]
    with pytest.raises(WrongWords):
        colleagues.finish_check(stina.work, check, (read[0], read[1], "fel"))
    assert stina.colleague().checked_at is None
    colleagues.finish_check(stina.work, check, (read[0].upper(), f" {read[1]} ", read[2]))
    assert stina.colleague().checked_at is not None
    for each in (stina, karin):
        each.work.store.close()


@pytest.mark.parametrize("practising", ["sender", "receiver"])
def test_made_up_people_never_come_among_real_ones_nor_the_other_way_round(
    pair: Pair, practising: str
) -> None:
    stina, karin = pair
    one_of_them = stina if practising == "sender" else karin
    change_settings(one_of_them.work, StoreSettings(worker_name="Stina", practice=True))
    file = stina.sends(a_case(stina))
    with pytest.raises(PracticeAndRealCases):
        karin.looks(file)
    with karin.work.reading() as session:
        assert not session.scalars(select(Case)).all()


def test_made_up_people_are_handed_over_between_practice_stores(pair: Pair) -> None:
    stina, karin = pair
    for laptop_ in pair:
        change_settings(laptop_.work, StoreSettings(worker_name="Stina", practice=True))
    case_id = a_case(stina)
    karin.takes(stina.sends(case_id))
    assert one(karin, Case, case_id) is not None

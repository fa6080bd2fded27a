"""What comes from a colleague about cases that were merged, erased or restored here is seen, and comes back only when told."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import CloseReason, ContactKind
from relvald_desktop.records.contact import Contact, ContactAddendum
from relvald_desktop.records.handover import Handover
from relvald_desktop.records.keeping_codes import HandoverWay
from relvald_desktop.records.person import ContactChannel
from relvald_desktop.services import casework, journal
from relvald_desktop.services.casework import ChannelForm
from relvald_desktop.services.erasing import erase_case
from relvald_desktop.services.handover.planning import Choice, Sort
from relvald_desktop.services.handover.receiving import decide_all, take_in
from relvald_desktop.services.journal import ContactForm
from relvald_desktop.services.merging import merge_cases
from relvald_desktop.wording import Wording
from tests.handover.conftest import Laptop, a_case

Pair = tuple[Laptop, Laptop]


def client(one: Laptop, case_id: str) -> str:
    return casework.client_of(one.work, case_id) or ""


def where(one: Laptop, contact_id: str, channel_id: str) -> tuple[str, str]:
    """The case of a note and the person of a telephone number."""
    with one.work.reading() as session:
        return (
            session.get_one(Contact, contact_id).case_id,
            session.get_one(ContactChannel, channel_id).person_id,
        )


@pytest.mark.parametrize("merger", ["who receives", "who sends"])
def test_what_was_written_in_a_case_that_the_other_merged_is_in_the_one_kept(pair: Pair, merger: str) -> None:
    stina, karin = pair
    kept, gone = a_case(stina), a_case(stina, "Olga", "Lindh")
    karin.takes(stina.sends(kept, gone))
    merging, writing = (karin, stina) if merger == "who receives" else (stina, karin)
    merge_cases(merging.work, kept, gone)
    note = journal.write_contact(writing.work, gone, ContactForm(text="Nytt")).id
    number = casework.add_channel(writing.work, client(writing, gone), ChannelForm(value="070-174 06 28")).id
    karin.takes(stina.sends(kept, gone))
    assert where(karin, note, number) == (kept, client(karin, kept))
    stina.takes(karin.sends(kept, gone))
    assert where(stina, note, number) == (kept, client(stina, kept))
    assert not karin.looks(stina.sends(kept, gone)).conflicts


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", ("annorlunda ut hos Karin Kollegasson", "Text: Karins ord", "besök", "Nästa steg: –")),
        ("en", ("stood otherwise with Karin Kollegasson", "Text: Karins ord", "visit", "Next step: –")),
    ],
)
def test_a_correction_reads_in_words_of_the_workers_language(
    pair: Pair, language: str, words: tuple[str, ...]
) -> None:
    stina, karin = pair
    case_id = a_case(stina)
    note = journal.write_contact(stina.work, case_id, ContactForm(text="Utkast", next_step="Ring")).id
    karin.takes(stina.sends(case_id))
    journal.edit_contact(karin.work, note, ContactForm(text="Karins ord", how=ContactKind.VISIT))
    journal.sign_contact(stina.work, note)
    file = karin.sends(case_id)
    plan = stina.looks(file)
    take_in(stina.work, file, plan, decide_all(plan, Choice.MINE), wording=Wording(language))
    with stina.work.reading() as session:
        added = session.scalars(select(ContactAddendum.text)).one()
    assert [each for each in words if each not in added] == []
    assert "next_step" not in added


def test_a_case_erased_here_is_told_before_it_comes_back(pair: Pair) -> None:
    stina, karin = pair
    case_id = a_case(stina)
    karin.takes(stina.sends(case_id))
    with karin.work.reading() as session:
        code = session.get_one(Case, case_id).code
    casework.close_case(karin.work, case_id, CloseReason.SUPPORT_ENDED)
    erase_case(karin.work, case_id, typed_code=code, reason="mistake")
    assert karin.looks(stina.sends(case_id)).erased == (code,)


def test_what_i_removed_does_not_come_back_as_new_from_a_restored_laptop(pair: Pair) -> None:
    stina, karin = pair
    case_id = a_case(stina)
    unsafe = casework.add_channel(stina.work, client(stina, case_id), ChannelForm(value="070-174 06 99")).id
    karin.takes(stina.sends(case_id))
    stina.takes(karin.sends(case_id))
    karin.takes(stina.sends(case_id))
    casework.remove_channel(karin.work, unsafe)
    with stina.work.store.writing() as session:  # as in a backup from before
        for each in session.scalars(select(Handover).where(Handover.way == HandoverWay.RECEIVED)):
            session.delete(each)
    file = stina.sends(case_id)
    plan = karin.looks(file)
    assert not plan.continuous
    assert [item.sort for item in plan.items if item.id == unsafe] == [Sort.REMOVED_HERE]
    karin.takes(file)
    with karin.work.reading() as session:
        assert session.get(ContactChannel, unsafe) is None

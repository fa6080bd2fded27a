"""A case erased for good: everything of it, nothing of anybody else's, and nothing left on the disk."""

from __future__ import annotations

import datetime as dt
import json
import random
from pathlib import Path

import pytest
from sqlalchemy import func, select

from relvald_desktop.errors import NotFound
from relvald_desktop.records.case import Case, CasePerson
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.records.codes import CloseReason, Role, Source
from relvald_desktop.records.handover import ExchangedImage, HandedLogEntry
from relvald_desktop.records.helpers import ImportMapping, OwnWord, SavedSearch
from relvald_desktop.records.keeping import Draft, LogEntry, SearchEntry, SearchWord, UndoStep
from relvald_desktop.records.keeping_codes import RetentionReason
from relvald_desktop.records.person import Person
from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.services import casework, erasing
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.services.doctor.examining import examine
from relvald_desktop.services.drafts import keep_draft
from relvald_desktop.services.finding import find
from relvald_desktop.services.helpers import SEARCHES, SearchForm, forget_word, learn_word
from relvald_desktop.services.intake import SignalForm, open_case_for, receive_signal
from relvald_desktop.services.journal import ContactForm, edit_contact, write_contact
from relvald_desktop.services.merging import merge_cases
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.retention import EXCEPTIONS, ExceptionForm
from relvald_desktop.services.safekeeping import create_backup
from relvald_desktop.services.settings import StoreSettings, change_settings
from relvald_desktop.services.tasks import TASKS, TaskForm
from relvald_desktop.services.undo import NothingToUndo, undo_last
from relvald_desktop.store import erasing as taking
from relvald_desktop.store import finality
from relvald_desktop.store.engine import Store
from relvald_desktop.store.generations import keep_beside
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import StandingClock, make_store
from tests.faults.decrypting import plain_frames, plain_pages
from tests.services.whole_case import BY_ID, STAYS, fill_case, kinds_of_cases

WORD = "Qvixlandra"
BLOB = "cd" * 32


def a_case(work: UnitOfWork, name: str = "Åsa", family: str = "Öhrnvik") -> str:
    return casework.open_case(work, CaseForm(client=PersonForm(given_name=name, family_name=family))).id


def code_of(work: UnitOfWork, case_id: str) -> str:
    with work.reading() as session:
        return session.get_one(Case, case_id).code


def erase(work: UnitOfWork, case_id: str, reason: str = "mistake") -> None:
    erasing.erase_case(work, case_id, typed_code=code_of(work, case_id), reason=reason)


def close(work: UnitOfWork, case_id: str) -> None:
    casework.close_case(work, case_id, CloseReason.SUPPORT_ENDED)


def words_left(work: UnitOfWork) -> str:
    with work.reading() as session:
        return " ".join(session.scalars(select(SearchWord.word)))


def test_every_kind_belongs_to_cases_or_to_the_unit() -> None:
    """Decide for a kind that is added: a link to a case or a person, or a place in `STAYS`."""
    assert kinds_of_cases() | STAYS | BY_ID == set(KINDS)
    assert not kinds_of_cases() & STAYS
    assert {kind.kind for kind in taking.LOOSE} == BY_ID


def test_every_record_of_a_case_goes_whatever_its_kind(work: UnitOfWork) -> None:
    made = fill_case(work, WORD, blob=BLOB)
    preview = erasing.preview_erasure(work, made["case"])
    assert set(preview.counts) == kinds_of_cases() | BY_ID
    with work.store.writing() as session:  # the exception is a kind too, but it holds the case
        session.delete(session.get_one(KINDS["retention_exception"], made["retention_exception"]))
    erase(work, made["case"])
    with work.reading() as session:
        left = {name: session.scalar(select(func.count()).select_from(KINDS[name])) for name in KINDS}
    assert {name for name, count in left.items() if count} == {"sender", "erasure"}
    assert examine(work).is_well


@pytest.mark.fault(25)
def test_no_byte_of_an_erased_case_is_left(tmp_path: Path, clock: StandingClock) -> None:
    """Typed into every field, changed, taken away, half-written, exchanged: then searched for in the decrypted pages."""
    vault, work = make_store(tmp_path / "store", clock)
    others = [a_case(work, f"Kvinna{number}") for number in range(30)]
    made = fill_case(work, WORD, blob=BLOB)
    leave_traces(work, made)
    (work.store.folder.path / "attachments").mkdir(exist_ok=True)
    sealed = work.store.folder.path / "attachments" / BLOB
    sealed.write_bytes(WORD.encode())
    for number, other in enumerate(others):  # pages are split and joined around it
        casework.protect_value(
            work, casework.client_of(work, other) or "", "address", f"Storgatan {number} " * 40
        )  # type: ignore[arg-type]
    assert hits(tmp_path, work) > 50
    with work.store.writing() as session:
        session.delete(session.get_one(KINDS["retention_exception"], made["retention_exception"]))
    erase(work, made["case"])
    assert hits(tmp_path, work) == 0
    assert not sealed.exists()
    assert not finality.is_unfinished(work.store)
    assert examine(work).is_well
    work.store.close()
    assert hits(tmp_path, None, vault) == 0


def leave_traces(work: UnitOfWork, made: dict[str, str]) -> None:
    """What is left of a case beside its records, each with the word."""
    client = made["person"]
    form = PersonForm(given_name=f"{WORD}felskrivet", family_name=WORD)
    casework.edit_person(work, client, form)
    casework.edit_person(work, client, PersonForm(given_name=WORD, family_name=WORD))
    gone = casework.add_channel(work, client, casework.ChannelForm(value=f"{WORD}borttagen"))
    casework.remove_channel(work, gone.id)
    task = TASKS.add(work, TaskForm(what=f"{WORD}uppgift", due_on=dt.date(2026, 12, 1)), case_id=made["case"])
    TASKS.remove(work, task.id)
    keep_draft(work, "contact", made["case"], {"text": f"{WORD}utkast"})
    with work.store.writing() as session:
        image = json.dumps({"case_id": made["case"], "text": f"{WORD}bild"})
        session.add(
            ExchangedImage(
                colleague_id="c",
                bundle="b",
                kind="contact",
                record_id="borta",
                number=1,
                sent=True,
                image=image,
            )
        )
        session.add(
            HandedLogEntry(
                verifying_key="k", told_by="k", seq=1, at=work.clock.now(), who=WORD, action="case.opened", case_id=made["case"], hash=b""
            )
        )  # fmt: skip


def hits(folder: Path, work: UnitOfWork | None, vault: object = None) -> int:
    """How often the word stands in the decrypted database, its write-ahead log, and every other file of the store."""
    store = folder / "store"
    key = work.store.key if work is not None else vault.key  # type: ignore[attr-defined]
    content = plain_pages(store / "store.db", key) + plain_frames(store / "store.db-wal", key)
    content += b"".join(
        file.read_bytes() for file in store.rglob("*") if file.is_file() and file.suffix != ".db"
    )
    folded = content.decode("latin-1").lower()
    return folded.count(WORD.lower()) + folded.count(WORD.lower()[1:7])


def test_nothing_else_goes_with_it(work: UnitOfWork) -> None:
    kept, gone = a_case(work, "Berit", "Kvarsson"), a_case(work, "Vivi", "Bortesson")
    with work.reading() as session:
        before = {name: session.scalar(select(func.count()).select_from(KINDS[name])) for name in KINDS}
    close(work, gone)
    erase(work, gone)
    with work.reading() as session:
        after = {name: session.scalar(select(func.count()).select_from(KINDS[name])) for name in KINDS}
        assert session.get_one(Case, kept)
    differ = {name: (after[name] or 0) - (before[name] or 0) for name in KINDS if after[name] != before[name]}
    assert differ == {"case": -1, "person": -1, "case_person": -1, "erasure": 1}
    assert find(work, "Kvarsson")
    assert not find(work, "Bortesson")


def test_a_person_in_another_case_stays_with_her_numbers(work: UnitOfWork) -> None:
    kept, gone = a_case(work), a_case(work, "Vivi")
    child = casework.add_person(work, gone, PersonForm(given_name="Wilma"), Role.CHILD)
    casework.add_channel(work, child.id, casework.ChannelForm(value="070-174 06 28"))
    with work.change("person.added") as change:
        change.add(CasePerson(case_id=kept, person_id=child.id, role=Role.CHILD))
    close(work, gone)
    erase(work, gone)
    with work.reading() as session:
        assert session.get_one(Person, child.id).given_name == "Wilma"
        assert session.scalar(select(func.count()).select_from(KINDS["contact_channel"])) == 1


def test_cases_merged_into_it_go_too(work: UnitOfWork) -> None:
    kept, gone = a_case(work), a_case(work, "Vivi", "Bortesson")
    merge_cases(work, kept, gone)
    with pytest.raises(erasing.MergedAway):
        erasing.preview_erasure(work, gone)
    close(work, kept)
    erase(work, kept)
    with work.reading() as session:
        assert not session.scalars(select(Case)).all()
        assert not session.scalars(select(Person)).all()
        assert not session.scalars(select(KINDS["merge"])).all()


def test_names_leave_the_vocabulary_and_shared_words_stay(work: UnitOfWork) -> None:
    gone, kept = a_case(work, "Vivi", "Bortesson"), a_case(work, "Berit", "Vivi")
    casework.edit_person(
        work, casework.client_of(work, gone) or "", PersonForm(given_name="Vivi", family_name="Bortqvist")
    )
    assert "bortesson" in words_left(work)
    close(work, gone)
    erase(work, gone)
    left = words_left(work)
    assert "bortesson" not in left
    assert "bortqvist" not in left
    assert "vivi" in left.split()
    casework.add_person(work, kept, PersonForm(given_name="Bortesson"), Role.CHILD)
    assert find(work, "bortess")


def test_signals_of_the_case_go_and_waiting_ones_stay(work: UnitOfWork) -> None:
    from relvald_desktop.services.intake import open_case_for

    signal = receive_signal(work, SignalForm(seen_or_heard="Skrik", source=Source.NEIGHBOUR))
    waiting = receive_signal(work, SignalForm(seen_or_heard="Annat", source=Source.NEIGHBOUR))
    case = open_case_for(work, signal.id, CaseForm())
    close(work, case.id)
    erase(work, case.id)
    with work.reading() as session:
        assert list(session.scalars(select(KINDS["signal"].id))) == [waiting.id]


def test_the_log_stays_whole_and_tells_only_ids(work: UnitOfWork) -> None:
    made = fill_case(work, WORD, blob=BLOB)
    with work.store.writing() as session:
        session.delete(session.get_one(KINDS["retention_exception"], made["retention_exception"]))
    erase(work, made["case"])
    with work.reading() as session:
        entries = session.scalars(select(LogEntry).order_by(LogEntry.seq)).all()
        assert any(entry.case_id == made["case"] for entry in entries)
        assert not any(WORD.lower() in f"{entry.details}{entry.action}".lower() for entry in entries)
        assert entries[-1].action == "case.erased"
    assert examine(work).is_well


def test_it_cannot_be_undone(work: UnitOfWork) -> None:
    case_id = a_case(work)
    close(work, case_id)
    erase(work, case_id)
    with pytest.raises(NothingToUndo):
        undo_last(work)
    with work.reading() as session:
        assert not session.scalars(select(UndoStep)).all()


def test_the_code_is_typed_and_never_given_again(work: UnitOfWork) -> None:
    case_id = a_case(work)
    code = code_of(work, case_id)
    close(work, case_id)
    with pytest.raises(erasing.WrongCode):
        erasing.erase_case(work, case_id, typed_code="KV-9999", reason="mistake")
    erasing.erase_case(work, case_id, typed_code=f" {code.lower()} ", reason="mistake")
    assert code_of(work, a_case(work)) != code
    with pytest.raises(casework.CodeTaken):
        casework.open_case(work, CaseForm(code=code))


def test_an_open_case_a_kept_one_and_one_before_its_time_are_refused(
    work: UnitOfWork, clock: StandingClock
) -> None:
    case_id = a_case(work)
    code = code_of(work, case_id)
    with pytest.raises(erasing.StillOpen):
        erasing.erase_case(work, case_id, typed_code=code, reason="mistake")
    close(work, case_id)
    with pytest.raises(erasing.NotDueYet):
        erasing.erase_case(work, case_id, typed_code=code)
    with pytest.raises(erasing.NoSuchReason):
        erasing.erase_case(work, case_id, typed_code=code, reason="Åsa bad om det")
    held = EXCEPTIONS.add(work, ExceptionForm(reason=RetentionReason.RESEARCH_SAMPLE), case_id=case_id)
    with pytest.raises(erasing.KeptByException):
        erasing.erase_case(work, case_id, typed_code=code, reason="mistake")
    with work.reading() as session:
        assert session.get_one(Case, case_id)
    EXCEPTIONS.remove(work, held.id)
    clock.at = clock.at.replace(year=2031, month=12)
    assert erasing.erase_case(work, case_id, typed_code=code).rule == "last_note"
    with pytest.raises(NotFound):
        erasing.preview_erasure(work, case_id)


def test_an_erasure_is_one_transaction(work: UnitOfWork, monkeypatch: pytest.MonkeyPatch) -> None:
    case_id = a_case(work)
    close(work, case_id)

    def broken(*_: object) -> None:
        raise RuntimeError("half way")

    monkeypatch.setattr(taking, "forget_words", broken)
    with pytest.raises(RuntimeError):
        erase(work, case_id)
    with work.reading() as session:
        assert session.get_one(Case, case_id)
        assert session.scalars(select(SearchEntry).where(SearchEntry.case_id == case_id)).all()
    assert find(work, "Öhrnvik")


def test_cleaning_that_was_interrupted_is_done_at_the_next_opening(
    tmp_path: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, work = make_store(tmp_path / "store", clock)
    case_id = a_case(work, WORD, WORD)
    close(work, case_id)
    with monkeypatch.context() as died:
        died.setattr(finality, "finish_cleaning", lambda store: False)
        erase(work, case_id)
    assert finality.is_unfinished(work.store)
    assert hits(tmp_path, work) > 0
    work.store.close()
    again = open_store(vault.folder, vault.key.copy(), clock)
    assert not finality.is_unfinished(again.store)
    assert hits(tmp_path, again) == 0
    again.store.close()


@pytest.mark.fault(6)
def test_a_full_disk_leaves_the_store_usable_and_the_cleaning_for_later(
    tmp_path: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, work = make_store(tmp_path / "store", clock)
    case_id = a_case(work, WORD, WORD)
    close(work, case_id)

    def full(_store: Store) -> bool:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as failing:
        failing.setattr(Store, "compact", full)
        erase(work, case_id)
        assert finality.is_unfinished(work.store)
        work.store.close()
        again = open_store(vault.folder, vault.key.copy(), clock)
        assert a_case(again, "Berit")
        again.store.close()
    later = open_store(vault.folder, vault.key.copy(), clock)
    assert not finality.is_unfinished(later.store)
    assert hits(tmp_path, later) == 0
    later.store.close()


def test_backups_that_hold_it_are_named(work: UnitOfWork, tmp_path: Path, clock: StandingClock) -> None:
    folder = tmp_path / "usb"
    folder.mkdir()
    change_settings(work, StoreSettings(worker_name="Stina", backup_folder=str(folder)))
    create_backup(work, folder)
    clock.at += dt.timedelta(days=2)
    case_id = a_case(work)
    made = create_backup(work, folder)
    close(work, case_id)
    preview = erasing.preview_erasure(work, case_id)
    assert preview.backups_known
    assert [each.name for each in preview.backups] == [made.name]
    assert preview.backups[0].until == dt.date(2027, 11, 30)


def test_a_backup_made_between_her_signal_and_her_case_holds_her(
    work: UnitOfWork, tmp_path: Path, clock: StandingClock
) -> None:
    folder = tmp_path / "usb"
    folder.mkdir()
    change_settings(work, StoreSettings(worker_name="Stina", backup_folder=str(folder)))
    create_backup(work, folder)
    clock.at += dt.timedelta(days=1)
    signal = receive_signal(
        work, SignalForm(seen_or_heard="Skrik", source=Source.NEIGHBOUR, about="Åsa Öhrnvik")
    )
    made = create_backup(work, folder)
    clock.at += dt.timedelta(days=5)
    case_id = open_case_for(work, signal.id, CaseForm(client=PersonForm(given_name="Åsa"))).id
    assert [each.name for each in erasing.preview_erasure(work, case_id).backups] == [made.name]


def test_a_saved_search_for_her_goes_and_one_for_a_word_others_use_stays(work: UnitOfWork) -> None:
    case_id = a_case(work, "Berit", "Öhrnvik")
    a_case(work, "Berit", "Lind")
    for words in ("Öhrnvik", "berit", "vräkt"):
        SEARCHES.add(work, SearchForm(title="Ofta", words=words))
    changed = SEARCHES.add(work, SearchForm(title="Åter öhrnvik", words="hon"))
    SEARCHES.change(work, changed.id, SearchForm(title="Åter", words="hon"))
    close(work, case_id)
    erase(work, case_id)
    with work.reading() as session:
        assert sorted(session.scalars(select(SavedSearch.words))) == ["berit", "hon", "vräkt"]
        assert "hrnvik" not in "".join(session.scalars(select(UndoStep.before)))


def test_an_own_word_that_is_her_name_goes_and_another_stays(work: UnitOfWork) -> None:
    case_id = a_case(work, "Berit", "Öhrnvik")
    with work.change("own_word.added") as change:
        change.add(OwnWord(word="öhrnvik"))
        change.add(OwnWord(word="kvinnostödjare"))
    close(work, case_id)
    erase(work, case_id)
    with work.reading() as session:
        assert list(session.scalars(select(OwnWord.word))) == ["kvinnostödjare"]


def test_an_own_word_that_stood_only_in_her_notes_goes_and_one_in_others_stays(work: UnitOfWork) -> None:
    gone, kept = a_case(work), a_case(work, "Berit", "Lind")
    write_contact(work, gone, ContactForm(text="Vi träffades hos Öhrnviks syster i Kvixlanda om SAMS."))
    write_contact(work, kept, ContactForm(text="Ringde om SAMS."))
    for word in ("Öhrnviks", "Kvixlanda", "SAMS"):
        learn_word(work, word)
    forget_word(work, _id_of(work, "kvixlanda"))
    close(work, gone)
    erase(work, gone)
    with work.reading() as session:
        assert list(session.scalars(select(OwnWord.word))) == ["sams"]
        assert "vixland" not in "".join(session.scalars(select(UndoStep.before)))


def _id_of(work: UnitOfWork, word: str) -> str:
    with work.reading() as session:
        return session.scalars(select(OwnWord.id).where(OwnWord.word == word)).one()


def test_headings_of_a_register_that_hold_her_name_go(work: UnitOfWork) -> None:
    gone = a_case(work)
    with work.change("signals.imported") as change:
        for headings in ('["namn", "datum"]', '["åsa öhrnvik", "okänt"]'):
            change.add(ImportMapping(register=RegisterKind.SIGNALS, headings=headings, columns="{}"))
    close(work, gone)
    erase(work, gone)
    with work.reading() as session:
        assert list(session.scalars(select(ImportMapping.headings))) == ['["namn", "datum"]']


def test_drafts_of_others_stay(work: UnitOfWork) -> None:
    gone, kept = a_case(work), a_case(work, "Berit")
    keep_draft(work, "contact", kept, {"text": "kvar"})
    keep_draft(work, "contact", gone, {"text": "bort"})
    keep_draft(work, "task", "", {"case_id": gone})
    keep_draft(work, "personForm", f"{gone}:child", {"given": "Elin"})
    close(work, gone)
    erase(work, gone)
    with work.reading() as session:
        assert [draft.target for draft in session.scalars(select(Draft))] == [kept]


@pytest.mark.fault(25)
def test_no_byte_is_left_between_the_notes_of_others(tmp_path: Path, clock: StandingClock) -> None:
    """Notes of two women by turns, made longer again and again, so that pages are parted while her words stand on them."""
    _, work = make_store(tmp_path / "store", clock)
    gone, kept = a_case(work), a_case(work, "Berit", "Kvarsson")
    chance = random.Random(7)
    written: list[tuple[str, str]] = []
    for number in range(120):
        case_id, word = (gone, WORD) if number % 2 else (kept, "stilla")
        form = ContactForm(text=f"{word} {number} " * chance.randint(1, 40))
        written.append((write_contact(work, case_id, form).id, word))
        contact_id, word = chance.choice(written)
        edit_contact(work, contact_id, ContactForm(text=f"{word} igen {number} " * chance.randint(1, 90)))
    close(work, gone)
    erase(work, gone)
    assert hits(tmp_path, work) == 0
    assert find(work, "stilla")
    work.store.close()


@pytest.mark.fault(25)
def test_the_copy_kept_before_a_migration_goes_with_what_is_erased(work: UnitOfWork) -> None:
    case_id = a_case(work, "Fatima")
    kept = keep_beside(work.store, "0005", work.clock.now())
    close(work, case_id)
    assert kept.is_dir()
    erase(work, case_id)
    assert not kept.exists()

"""The store keeps what it was given: one transaction each, a log that holds together, undo, search, paging."""

from __future__ import annotations

import datetime as dt
import warnings
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text

from relvald_desktop.records.base import Base
from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import RelationshipState, Source, TriageOutcome
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.values import PartialDate
from relvald_desktop.services import casework, intake, undo
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.services.finding import find, similar_cases
from relvald_desktop.services.intake import SignalForm
from relvald_desktop.services.opening import open_store
from relvald_desktop.store.log import LogBroken, log_head, verify_log
from relvald_desktop.store.queries.cases import at_home
from relvald_desktop.store.queries.signals import SignalFilters, register
from relvald_desktop.store.schema import HEAD, StoreTooNew
from relvald_desktop.store.work import Changed, UnitOfWork
from tests.conftest import make_store


def a_signal(work: UnitOfWork, words: str = "Hör skrik", **fields: object) -> Signal:
    return intake.receive_signal(work, SignalForm(seen_or_heard=words, source=Source.NEIGHBOUR, **fields))  # type: ignore[arg-type]


def test_a_failed_change_leaves_nothing_behind(work: UnitOfWork) -> None:
    with work.reading() as session:
        before = log_head(session)
    with pytest.raises(RuntimeError), work.change("case.opened") as change:
        change.add(Case(code="KV-9999", opened_on=dt.date(2026, 1, 1)))
        raise RuntimeError
    with work.reading() as session:
        assert log_head(session) == before
        assert session.query(Case).count() == 0


def test_each_change_is_announced_once(work: UnitOfWork) -> None:
    heard: list[Changed] = []
    stop = work.observe(heard.append)
    signal = a_signal(work)
    stop()
    a_signal(work)
    assert [(each.action, each.records[0][1]) for each in heard] == [("signal.received", signal.id)]


def test_a_changed_log_entry_is_found(work: UnitOfWork) -> None:
    for _ in range(3):
        a_signal(work)
    with work.store.writing() as session:
        verify_log(session)
        session.execute(text("UPDATE log_entry SET who = 'somebody else' WHERE seq = 2"))
    with work.reading() as session, pytest.raises(LogBroken) as caught:
        verify_log(session)
    assert caught.value.details["seq"] == 2


def test_a_removed_log_entry_is_found(work: UnitOfWork) -> None:
    for _ in range(3):
        a_signal(work)
    with work.store.writing() as session:
        session.execute(text("DELETE FROM log_entry WHERE seq = 2"))
    with work.reading() as session, pytest.raises(LogBroken):
        verify_log(session)


def test_undo_takes_back_what_was_added(work: UnitOfWork) -> None:
    signal = a_signal(work, "Unikt ord")
    undo.undo_last(work)
    with work.reading() as session:
        assert session.get(Signal, signal.id) is None
    assert find(work, "unikt") == []


def test_undo_brings_back_how_it_was(work: UnitOfWork) -> None:
    signal = a_signal(work, "Första texten")
    intake.edit_signal(work, signal.id, SignalForm(seen_or_heard="Andra texten", source=Source.POLICE))
    undo.undo_last(work)
    with work.reading() as session:
        again = session.get_one(Signal, signal.id)
    assert (again.seen_or_heard, again.source) == ("Första texten", Source.NEIGHBOUR)
    assert len(find(work, "första")) == 1
    assert find(work, "andra") == []


def test_undo_brings_back_what_was_removed(work: UnitOfWork) -> None:
    case = casework.open_case(work, CaseForm(client=PersonForm(given_name="Olga")))
    person = casework.client_of(work, case.id) or ""
    channel = casework.add_channel(work, person, casework.ChannelForm(value="070-174 06 28"))
    casework.remove_channel(work, channel.id)
    undo.undo_last(work)
    with work.reading() as session:
        assert session.get_one(casework.ContactChannel, channel.id).value == "070-174 06 28"
    assert [hit.kind for hit in find(work, "06 28")] == ["contact_channel"]


def test_undo_goes_back_step_by_step_and_then_stops(work: UnitOfWork) -> None:
    a_signal(work)
    a_signal(work)
    undo.undo_last(work)
    undo.undo_last(work)
    with pytest.raises(undo.NothingToUndo):
        undo.undo_last(work)


def test_pages_show_every_row_once(work: UnitOfWork) -> None:
    ids = {
        a_signal(work, f"nummer {number}", received_on=dt.date(2026, 1, 1 + number % 5)).id
        for number in range(23)
    }
    seen: list[str] = []
    after = None
    with work.reading() as session:
        while True:
            page = register(session, SignalFilters(), after, limit=5)
            seen += [row.id for row in page.rows]
            if page.next is None:
                break
            after = page.next
    assert len(seen) == 23
    assert set(seen) == ids


def test_a_linked_signal_is_found_with_its_case(work: UnitOfWork) -> None:
    signal = a_signal(work, "Besynnerlig händelse", about="Olga Rönn")
    case = intake.open_case_for(work, signal.id)
    (hit,) = find(work, "besynn")
    assert (hit.kind, hit.case_code) == ("signal", case.code)


@pytest.mark.fault(34)
@pytest.mark.parametrize(
    "words", ['"', "*", "AND", "a AND (", "NEAR(", "x" * 5000, "\x00", "å ä ö", "-", "kolumn:x"]
)
def test_no_search_words_break_the_search(work: UnitOfWork, words: str) -> None:
    a_signal(work)
    find(work, words)


@pytest.mark.parametrize(
    "typed", ["olga ronn", "Rönn Olga", "Olga Rön", "OLGA", "070-1740628", "+46701740628", "KV-0001"]
)
def test_a_known_woman_is_recognised_while_typing(work: UnitOfWork, typed: str) -> None:
    case = casework.open_case(work, CaseForm(client=PersonForm(given_name="Olga", family_name="Rönn")))
    person = casework.client_of(work, case.id) or ""
    casework.add_channel(work, person, casework.ChannelForm(value="070-174 06 28"))
    casework.open_case(work, CaseForm(client=PersonForm(given_name="Märta", family_name="Alm")))
    assert [match.code for match in similar_cases(work, typed)] == [case.code]


def test_the_latest_status_by_date_shows_on_the_case(work: UnitOfWork) -> None:
    case = casework.open_case(work, CaseForm())
    casework.change_relationship(work, case.id, RelationshipState.SEPARATED, PartialDate(2026, 5))
    casework.change_relationship(work, case.id, RelationshipState.LIVES_WITH_HIM, PartialDate(2025))
    with work.reading() as session:
        assert session.get_one(Case, case.id).relationship is RelationshipState.SEPARATED


def test_the_migrations_make_what_the_records_say(work: UnitOfWork) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with work.store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _is_ours})
        with warnings.catch_warnings():
            # The index of women at home is made of expressions, which can't be read back.
            warnings.filterwarnings(
                "ignore", "Skipped unsupported reflection of expression-based index ix_case_at_home"
            )
            differences = compare_metadata(context, Base.metadata)
        assert [each for each in differences if not _only_reads_differently(each)] == []
        added = connection.scalar(text("SELECT sql FROM sqlite_master WHERE name = 'case_'"))
        assert "merged_into VARCHAR REFERENCES case_ (id) DEFERRABLE INITIALLY DEFERRED" in added
        assert context.get_current_revision() == HEAD


def _only_reads_differently(difference: Any) -> bool:
    """A reference in a column added later is read back without its deferral: it is told twice, to go and to come."""
    what, constraint = difference[0], difference[1]
    return what in ("remove_fk", "add_fk") and [column.name for column in constraint.columns] in (
        ["merged_into"], ["sender_id"], ["joined_to"],
    )  # fmt: skip


def _is_ours(thing: object, name: str | None, kind: str, reflected: bool, compared: object) -> bool:
    return not (name or "").startswith(("search_text", "search_part"))


@pytest.mark.fault(15)
def test_a_newer_store_is_refused_untouched(tmp_path: Path) -> None:
    vault, work = make_store(tmp_path / "store")
    with work.store.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    work.store.close()
    with pytest.raises(StoreTooNew):
        open_store(vault.folder, vault.key.copy())


def test_triage_needs_what_its_outcome_needs(work: UnitOfWork) -> None:
    from relvald_desktop.errors import Incomplete

    signal = a_signal(work)
    for outcome in (TriageOutcome.LINKED, TriageOutcome.PASSED_ON, TriageOutcome.NO_ACTION):
        with pytest.raises(Incomplete):
            intake.triage_signal(work, signal.id, outcome)


def test_the_list_of_women_at_home_is_read_along_its_index(work: UnitOfWork) -> None:
    statements: list[str] = []
    event.listen(
        work.store.engine,
        "before_cursor_execute",
        lambda c, cur, statement, *rest: statements.append(statement),
    )
    for number in range(3):
        case = casework.open_case(work, CaseForm(acute=number == 1))
        casework.change_relationship(work, case.id, RelationshipState.LIVES_WITH_HIM, PartialDate(2026))
    with work.reading() as session:
        first = at_home(session, limit=1)
        assert [row.code for row in [*first.rows, *at_home(session, first.next).rows]] == [
            "KV-0002",
            "KV-0001",
            "KV-0003",
        ]
        plan = (
            session.connection()
            .exec_driver_sql("EXPLAIN QUERY PLAN " + statements[-1], (1,) * statements[-1].count("?"))
            .all()
        )
    said = " ".join(row[3] for row in plan)
    assert "ix_case_at_home" in said
    assert "TEMP B-TREE" not in said

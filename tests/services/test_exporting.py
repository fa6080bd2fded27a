"""The whole store as one file: every kind, every field, readable back; described as it is."""

from __future__ import annotations

import datetime as dt
import json
import re
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from relvald_desktop.records.attachment import Attachment, Blob
from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.records.codes import AccompanimentKind
from relvald_desktop.records.handover import Colleague, Handover
from relvald_desktop.records.helpers import ImportMapping, OwnWord, TextSnippet
from relvald_desktop.records.keeping import Setting
from relvald_desktop.records.keeping_codes import HandoverWay, RetentionReason
from relvald_desktop.records.legal_codes import Phase
from relvald_desktop.records.retention import Erasure, LogReview, RetentionException
from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.records.values import CheckItem, PartialDate
from relvald_desktop.release.export import save_export
from relvald_desktop.services import casework, exporting
from relvald_desktop.services.checklists import change_checklist
from relvald_desktop.services.demo import fill_store
from relvald_desktop.services.departures import Leaving
from relvald_desktop.services.drafts import keep_draft
from relvald_desktop.services.exporting import ExportField, Form, StoreExport, export_store, fields_of
from relvald_desktop.services.helpers import SEARCHES, SearchForm
from relvald_desktop.services.merging import merge_cases
from relvald_desktop.services.reports import DEFINITIONS, DefinitionForm, note_issued
from relvald_desktop.services.safety_plans import snooze_silence
from relvald_desktop.services.sealed import open_sealed_notes
from relvald_desktop.services.settings import read_settings
from relvald_desktop.services.summary import prepare_report
from relvald_desktop.store.log import entry_hash, verify_log
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import StandingClock, make_store

ROOT = Path(__file__).parents[2]
TODAY = dt.date(2026, 11, 26)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[UnitOfWork]:
    """A practice store, and what no practice case has: a rest, a saved search, a merge, a list, a departure, a draft."""
    clock = StandingClock(dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC))
    folder = tmp_path_factory.mktemp("export")
    _, work = make_store(folder / "store", clock)
    fill_store(work, cases=8, today=TODAY)
    open_sealed_notes(work)
    with work.reading() as session:
        first, second, *_ = session.scalars(select(Case.id).order_by(Case.code))
    snooze_silence(work, first, TODAY + dt.timedelta(days=3), "Hon är på resa")
    SEARCHES.add(work, SearchForm(title="Nycklar", words="nyckel"))
    change_checklist(
        work, AccompanimentKind.HEARING, Phase.BEFORE, (CheckItem("Kaffe"), CheckItem("Legitimation"))
    )
    merge_cases(work, first, second)
    keep_draft(work, "signal", "", {"about": "Halvskrivet om Drusilla"})
    save_export(work, folder / "forst.json", Leaving(), understood=True)
    DEFINITIONS.add(work, DefinitionForm(title="Nämnden"))
    with work.change("report.issued", undoable=False) as change:
        note_issued(change, prepare_report(work, dt.date(2026, 1, 1), dt.date(2026, 6, 30)), "Nämnden")
    add_what_safekeeping_keeps(work, first)
    yield work
    work.store.close()


def add_what_safekeeping_keeps(work: UnitOfWork, case_id: str) -> None:
    with work.change("safekeeping.tested", undoable=False) as change:
        change.session.add(
            Blob(
                name="ab" * 32, identity="AGE-SECRET-KEY-1", size=3, sealed_size=200, sealed_digest=bytes(32)
            )
        )
        change.add(
            Attachment(
                case_id=case_id, title="Intyg", media_type="application/pdf", size=3, digest="0" * 64, blob="ab" * 32
            )
        )  # fmt: skip
        peer = change.add(Colleague(name="Karin Kollegasson", recipient="age1", verifying_key="00"))
        change.add(
            Handover(way=HandoverWay.SENT, colleague_id=peer.id, bundle="b", at=change.at, digest="0", cases=(case_id,))
        )  # fmt: skip
        change.add(RetentionException(case_id=case_id, reason=RetentionReason.OPEN_LEGAL_MATTER))
        change.add(Erasure(on=change.today, code="KV-9999", rule="asked_for"))
        change.add(LogReview(on=change.today, reviewer="Chef Chefsson", from_seq=1, to_seq=2))
        change.add(TextSnippet(shortcut="prt", text="Pratade om"))
        change.add(OwnWord(word="provstaden"))
        change.add(
            ImportMapping(register=RegisterKind.CASES, headings='["namn"]', columns='{"name": "namn"}')
        )


@pytest.fixture(scope="module")
def made(filled: UnitOfWork) -> StoreExport:
    return export_store(filled)


@pytest.fixture(scope="module")
def read(made: StoreExport) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(made.content)
    return found


def a_woman(work: UnitOfWork) -> str:
    form = casework.PersonForm(given_name="Åsa", family_name="Öhrnvik")
    case_id = casework.open_case(work, casework.CaseForm(client=form)).id
    return casework.client_of(work, case_id) or ""


def test_every_kind_is_there_with_every_column(read: dict[str, Any]) -> None:
    assert list(read["records"]) == list(KINDS)
    for name, kind in KINDS.items():
        columns = {attribute.key for attribute in kind.__mapper__.column_attrs}
        assert read["records"][name], name
        assert all(set(record) == columns for record in read["records"][name]), name


def test_every_record_is_there_once_and_in_order(
    filled: UnitOfWork, made: StoreExport, read: dict[str, Any]
) -> None:
    with filled.reading() as session:
        for name, kind in KINDS.items():
            ids = [record["id"] for record in read["records"][name]]
            assert ids == list(session.scalars(select(kind.id).order_by(kind.id)))
            assert made.counts[name] == len(ids)


def test_every_value_reads_back_as_it_is_in_the_store(filled: UnitOfWork, read: dict[str, Any]) -> None:
    with filled.reading() as session:
        for name, kind in KINDS.items():
            for record in read["records"][name]:
                stored = session.get_one(kind, record["id"])
                for field in fields_of(kind):
                    assert read_back(field.form, field.of, record[field.name]) == getattr(stored, field.name)


def read_back(form: Form, of: Any, value: Any) -> Any:
    """A value of the file as docs/export.md says that it is to be read."""
    if value is None:
        return None
    if form is Form.DATE:
        return dt.date.fromisoformat(value)
    if form is Form.MOMENT:
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", value)
        return dt.datetime.fromisoformat(value)
    if form is Form.PARTIAL_DATE:
        return PartialDate.parse(value)
    if form is Form.CODE:
        return of(value)
    if form is Form.LIST:
        assert isinstance(value, list)
        return tuple(of(each) if issubclass(of, str) else of.parse(each) for each in value)
    assert type(value) is {Form.NUMBER: int, Form.YES_NO: bool}.get(form, str)
    return value


def test_every_link_leads_to_a_record_of_its_kind(read: dict[str, Any]) -> None:
    ids = {name: {record["id"] for record in records} for name, records in read["records"].items()}
    for name, kind in KINDS.items():
        for field in fields_of(kind):
            if field.links_to:
                linked = {record[field.name] for record in read["records"][name]} - {None}
                assert linked <= ids[field.links_to], f"{name}.{field.name}"


def test_the_head_says_what_it_is_and_when(filled: UnitOfWork, read: dict[str, Any]) -> None:
    assert read["schema"] == "relvald-export/1"
    assert read["exported_at"] == "2026-11-26T09:00:00.000000Z"
    assert re.fullmatch(r"\d{4}", read["store_revision"])
    assert read["settings"] == vars(read_settings(filled))


def test_the_log_can_be_proved_from_the_file(filled: UnitOfWork, read: dict[str, Any]) -> None:
    before = bytes(32)
    for number, entry in enumerate(read["log"], start=1):
        assert entry["seq"] == number
        at = dt.datetime.fromisoformat(entry["at"])
        rest = (entry[name] for name in ("who", "action", "kind", "record_id", "case_id", "details"))
        before = entry_hash(before, number, at, *rest)
        assert entry["hash"] == before.hex()
    with filled.reading() as session:
        assert before == verify_log(session).hash


def test_drafts_undo_steps_and_keys_stay(filled: UnitOfWork, made: StoreExport) -> None:
    with filled.reading() as session:
        key = session.get_one(Setting, "sealing_identity").value
    assert key.encode() not in made.content
    assert b"AGE-SECRET-KEY" not in made.content
    assert b"Drusilla" not in made.content


def test_the_same_store_gives_the_same_bytes(filled: UnitOfWork, made: StoreExport) -> None:
    assert export_store(filled).content == made.content


def test_a_change_meanwhile_is_not_half_in_it(work: UnitOfWork, monkeypatch: pytest.MonkeyPatch) -> None:
    a_woman(work)
    before = export_store(work).content

    def and_another_woman(kind: type[Record]) -> tuple[ExportField, ...]:
        a_woman(work)
        return fields_of(kind)

    monkeypatch.setattr(exporting, "fields_of", and_another_woman)
    assert export_store(work).content == before
    monkeypatch.undo()
    assert export_store(work).counts["person"] == 1 + len(KINDS)


def test_a_code_of_a_newer_program_comes_out_too(work: UnitOfWork) -> None:
    case = casework.open_case(work, casework.CaseForm())
    with work.store.writing() as session:
        session.connection().exec_driver_sql("UPDATE case_ SET relationship = 'from_the_future'")
    record = json.loads(export_store(work).content)["records"]["case"][0]
    assert (record["id"], record["relationship"]) == (case.id, "from_the_future")


def test_an_empty_store_gives_every_kind_empty(work: UnitOfWork) -> None:
    records = json.loads(export_store(work).content)["records"]
    assert records == {name: [] for name in KINDS}


def test_the_description_is_that_of_the_records() -> None:
    """Run `python tools/export_docs.py` after a change to the records."""
    document = runpy.run_path(str(ROOT / "tools" / "export_docs.py"))["document"]()
    assert (ROOT / "docs" / "export.md").read_text("utf-8") == document
    for name, kind in KINDS.items():
        table = document.partition(f"\n### {name}\n")[2].partition("\n### ")[0]
        assert all(f"| `{field.name}` |" in table for field in fields_of(kind)), name


def test_every_place_the_description_points_to_is_there() -> None:
    text = (ROOT / "docs" / "export.md").read_text("utf-8")
    places = [heading.lower().replace(" ", "-") for heading in re.findall(r"^##+ (.+)$", text, re.MULTILINE)]
    assert len(places) == len(set(places))
    assert set(re.findall(r"\]\(#([\w-]+)\)", text)) <= set(places)

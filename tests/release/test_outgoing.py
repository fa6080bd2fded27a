"""One way out: what is checked is what leaves; it is masked, or let out with a reason; what left is noted."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
from pathlib import Path

import pikepdf
import pytest
from sqlalchemy import select

from relvald_desktop.documents.day_content import DayPaper
from relvald_desktop.records.codes import ChannelKind, ProtectedKind, Protection, RelationshipState, Role
from relvald_desktop.records.departure import Departure
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.records.legal_codes import Recipient, WayOut
from relvald_desktop.records.person import ContactChannel
from relvald_desktop.records.values import PartialDate
from relvald_desktop.release.artefact import Artefact, Format
from relvald_desktop.release.calendar import prepare_calendar
from relvald_desktop.release.checking import AbsoluteLeak, LeakFound, check
from relvald_desktop.release.day_papers import prepare_day_paper
from relvald_desktop.release.marking import mark_places
from relvald_desktop.release.outgoing import Outgoing, PasswordOnlyForPdf, print_out, save
from relvald_desktop.release.summary import FORMATS, prepare_summary
from relvald_desktop.rules.leaks import MASK
from relvald_desktop.services import accompaniment, casework
from relvald_desktop.services.accompaniment import AccompanimentForm
from relvald_desktop.services.departures import Leaving, NoGround
from relvald_desktop.services.summary import prepare_report
from relvald_desktop.store.log import verify_log
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import Wording
from tests.reading import texts_of

SV = Wording("sv")
TO_COUNSEL = Leaving(Recipient.COUNSEL, "Bodil Biträdesson", "consent")


def a_hearing(work: UnitOfWork, note: str = "", **person: object) -> str:
    """A hearing of a woman who lives at Hemligvägen 3 and has the number 070-174 06 28."""
    client = casework.PersonForm(given_name="Åsa", family_name="Öhrnvik", **person)  # type: ignore[arg-type]
    case = casework.open_case(work, casework.CaseForm(client=client))
    with work.reading() as session:
        from relvald_desktop.store.queries.cases import case_file

        who = case_file(session, case.id).client
    assert who is not None
    casework.protect_value(work, who.id, ProtectedKind.ADDRESS, "Hemligvägen 3")
    casework.add_channel(
        work, who.id, casework.ChannelForm(channel=ChannelKind.MOBILE, value="070-174 06 28")
    )
    form = AccompanimentForm(
        starts_at=dt.datetime(2026, 12, 3, 8, 0, tzinfo=dt.UTC),
        place="Provstadens tingsrätt",
        paper_note=note,
    )
    return accompaniment.plan_accompaniment(work, case.id, form).id


def paper(work: UnitOfWork, hearing: str, which: DayPaper = DayPaper.WORKER_NOTE) -> Outgoing:
    return prepare_day_paper(work, hearing, which, SV)


def departures(work: UnitOfWork) -> list[Departure]:
    with work.reading() as session:
        return list(session.scalars(select(Departure).order_by(Departure.id)))


def test_the_bytes_that_were_checked_are_the_bytes_that_are_written(work: UnitOfWork, tmp_path: Path) -> None:
    outgoing = paper(work, a_hearing(work))
    save(work, outgoing, tmp_path / "papper.pdf", Leaving())
    assert hashlib.sha256((tmp_path / "papper.pdf").read_bytes()).hexdigest() == outgoing.artefact.digest


def test_what_left_is_noted_with_whom_and_ground(work: UnitOfWork, tmp_path: Path) -> None:
    outgoing = paper(work, a_hearing(work), DayPaper.COUNSEL_LETTER)
    save(work, outgoing, tmp_path / "brev.pdf", TO_COUNSEL)
    print_out(work, outgoing, TO_COUNSEL, lambda: None)
    saved, printed = departures(work)
    assert (saved.noun, saved.form, saved.way, saved.to, saved.to_words, saved.ground) == (
        "counsel_letter", "pdf", WayOut.SAVED, Recipient.COUNSEL, "Bodil Biträdesson", "consent",
    )  # fmt: skip
    assert saved.digest == outgoing.artefact.digest
    assert saved.size == len(outgoing.artefact.content)
    assert printed.way is WayOut.PRINTED


def test_the_log_says_that_it_left_and_holds_no_content(work: UnitOfWork, tmp_path: Path) -> None:
    save(work, paper(work, a_hearing(work), DayPaper.COUNSEL_LETTER), tmp_path / "brev.pdf", TO_COUNSEL)
    with work.reading() as session:
        entry = session.scalars(select(LogEntry).order_by(LogEntry.seq.desc())).first()
        verify_log(session)
    assert entry is not None
    assert entry.action == "counsel_letter.saved"
    assert "Bodil" not in entry.details
    assert json.loads(entry.details)["to"] == "counsel"


def test_nothing_leaves_without_a_ground(work: UnitOfWork, tmp_path: Path) -> None:
    with pytest.raises(NoGround):
        save(work, paper(work, a_hearing(work)), tmp_path / "x.pdf", Leaving(ground=""))
    assert not (tmp_path / "x.pdf").exists()
    assert departures(work) == []


def test_a_leak_stops_it_until_it_is_masked(work: UnitOfWork, tmp_path: Path) -> None:
    outgoing = paper(work, a_hearing(work, "Hämta henne på Hemlig-\nvägen, ring 0 7 0 1 7 4 0 6 2 8."))
    assert {each.secret.kind for each in outgoing.checked.findings} == {"address", "mobile"}
    with pytest.raises(LeakFound):
        save(work, outgoing, tmp_path / "x.pdf", Leaving())
    with work.reading() as session:
        stopped = [each for each in session.scalars(select(LogEntry)) if each.action.endswith("stopped")]
    assert len(stopped) == 1
    masked = outgoing.masked()
    save(work, masked, tmp_path / "x.pdf", Leaving())
    text = "\n".join(texts_of((tmp_path / "x.pdf").read_bytes()))
    assert MASK in text
    assert "Hemlig" not in text


def test_a_reason_lets_what_was_chosen_out_and_is_kept(work: UnitOfWork, tmp_path: Path) -> None:
    outgoing = paper(work, a_hearing(work, "Hemligvägen, ring 070-174 06 28"))
    street = next(each.secret for each in outgoing.checked.findings if each.secret.kind == "address")
    why = Leaving(override_reason="Hon har själv bett om det", let_out=frozenset({street}))
    with pytest.raises(LeakFound):
        save(work, outgoing, tmp_path / "x.pdf", why)  # the number was not chosen
    masked = outgoing.masked(why.let_out)
    save(work, masked, tmp_path / "x.pdf", why)
    (left,) = departures(work)
    assert (left.overridden, left.override_reason) == (1, "Hon har själv bett om det")
    text = "\n".join(texts_of((tmp_path / "x.pdf").read_bytes()))
    assert "Hemligvägen" in text
    assert "174" not in text
    with work.reading() as session:
        entry = session.scalars(select(LogEntry).order_by(LogEntry.seq.desc())).first()
    assert entry is not None
    assert json.loads(entry.details)["overridden"] == ["address"]


def test_no_reason_lets_an_assumed_identity_out(work: UnitOfWork, tmp_path: Path) -> None:
    hearing = a_hearing(work, "Hemligvägen", protection=Protection.ASSUMED_IDENTITY)
    outgoing = paper(work, hearing)
    with pytest.raises(AbsoluteLeak):
        every = frozenset(each.secret for each in outgoing.checked.findings)
        save(work, outgoing, tmp_path / "x.pdf", Leaving(override_reason="Chefen har sagt ja", let_out=every))
    assert not (tmp_path / "x.pdf").exists()
    assert not outgoing.masked().checked.findings


def test_people_of_other_cases_are_found_by_their_full_name(work: UnitOfWork) -> None:
    other = casework.open_case(
        work, casework.CaseForm(client=casework.PersonForm(given_name="Fatima", family_name="Nilsdotter"))
    )
    man = casework.PersonForm(given_name="Tore", family_name="Nilsdotter")
    casework.add_person(work, other.id, man, Role.PERPETRATOR)
    outgoing = paper(work, a_hearing(work, "Vittnet Nilsdotter, Tore hörs först, sedan Fatima Berg."))
    assert [each.secret.kind for each in outgoing.checked.findings] == ["other_person"]


def test_a_name_chosen_for_the_file_is_checked_too(work: UnitOfWork, tmp_path: Path) -> None:
    with pytest.raises(LeakFound):
        save(work, paper(work, a_hearing(work)), tmp_path / "hemligvägen_3.pdf", Leaving())


def test_a_password_encrypts_the_file_with_aes_256(work: UnitOfWork, tmp_path: Path) -> None:
    outgoing = paper(work, a_hearing(work))
    save(work, outgoing, tmp_path / "x.pdf", Leaving(password="vinterlångt ord"))
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "x.pdf")
    with pikepdf.open(tmp_path / "x.pdf", password="vinterlångt ord") as pdf:
        assert pdf.encryption.R == 6
        assert pdf.encryption.stream_method == pikepdf.models.EncryptionMethod.aesv3
    assert b"Provstaden" not in (tmp_path / "x.pdf").read_bytes()
    assert departures(work)[0].with_password
    assert departures(work)[0].digest == hashlib.sha256((tmp_path / "x.pdf").read_bytes()).hexdigest()
    assert "vinter" not in str(departures(work)[0].__dict__)


def test_places_are_framed_in_the_preview_and_not_on_paper(work: UnitOfWork) -> None:
    outgoing = paper(work, a_hearing(work, "Vi ses vid Hemligvägen."))
    marked = mark_places(outgoing.artefact.content, outgoing.secrets)
    red = b"0.85 0.05 0.1 RG"
    assert [red in page for page in _contents(marked)] == [True]
    assert not any(red in page for page in _contents(outgoing.artefact.content))


def _contents(pdf: bytes) -> list[bytes]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return [page.obj.Contents.read_bytes() if not isinstance(page.obj.Contents, pikepdf.Array)
                else b"".join(each.read_bytes() for each in page.obj.Contents) for page in document.pages]  # fmt: skip


def test_her_copy_is_refused_while_paper_is_not_safe_at_her_home(work: UnitOfWork) -> None:
    from relvald_desktop.documents.safety_papers import MayNotKeep
    from relvald_desktop.records.legal import Accompaniment

    hearing = a_hearing(work)
    assert paper(work, hearing, DayPaper.HER_NOTE).checked.findings == ()
    with work.reading() as session:
        case_id = session.get_one(Accompaniment, hearing).case_id
    casework.change_relationship(work, case_id, RelationshipState.LIVES_WITH_HIM, PartialDate(2026, 5))
    with pytest.raises(MayNotKeep):
        paper(work, hearing, DayPaper.HER_NOTE)
    assert paper(work, hearing, DayPaper.NEUTRAL_NOTE).checked.findings == ()


def test_the_neutral_copy_names_no_court_and_no_case(work: UnitOfWork) -> None:
    text = "\n".join(texts_of(paper(work, a_hearing(work), DayPaper.NEUTRAL_NOTE).artefact.content)).lower()
    for word in ("tingsrätt", "domstol", "kv-0001", "åklagare", "våld", "huvudförhandling", "relvåld"):
        assert word not in text


def test_the_letter_is_also_a_word_document_that_tells_nobody(work: UnitOfWork, tmp_path: Path) -> None:
    outgoing = prepare_day_paper(work, a_hearing(work), DayPaper.COUNSEL_LETTER, SV, Format.DOCX)
    save(work, outgoing, tmp_path / "brev.docx", TO_COUNSEL)
    from docx import Document

    letter = Document(str(tmp_path / "brev.docx"))
    assert any("målsägandebiträdet" in each.text for each in letter.paragraphs)
    known = letter.core_properties
    assert (known.author, known.last_modified_by, known.comments) == ("", "", "")


def test_a_calendar_file_is_checked_against_every_case_in_it(work: UnitOfWork, tmp_path: Path) -> None:
    first = a_hearing(work)
    form = AccompanimentForm(
        starts_at=dt.datetime(2026, 12, 4, 8, 0, tzinfo=dt.UTC), place="vid Hemligvägens ände"
    )
    other = casework.open_case(work, casework.CaseForm())
    accompaniment.plan_accompaniment(work, other.id, form)
    days = (dt.date(2026, 12, 1), dt.date(2026, 12, 31))
    neutral = prepare_calendar(work, *days, "Möte", with_place=False, with_alarm=False)
    assert neutral.checked.findings == ()
    assert len(neutral.case_ids) == 2
    placed = prepare_calendar(work, *days, "Möte", with_place=True, with_alarm=False)
    assert [each.secret.kind for each in placed.checked.findings] == ["address"]
    save(work, neutral, tmp_path / "kalender.ics", Leaving())
    assert {each.case_id for each in departures(work)} == set(neutral.case_ids)
    assert first
    assert "Provstaden" not in (tmp_path / "kalender.ics").read_text()


@pytest.mark.parametrize("format_", FORMATS)
def test_a_summary_goes_through_the_same_door(work: UnitOfWork, tmp_path: Path, format_: Format) -> None:
    a_hearing(work)
    outgoing = prepare_summary(
        work, prepare_report(work, dt.date(2026, 1, 1), dt.date(2026, 12, 31)), format_, SV
    )
    save(work, outgoing, tmp_path / f"s.{format_}", Leaving(Recipient.BOARD, ground="no_harm"))
    assert departures(work)[0].noun == "summary"


def test_what_can_not_be_read_back_does_not_leave() -> None:
    from relvald_desktop.release.readback import Unreadable

    with pytest.raises(Unreadable):
        check(Artefact(b"not a pdf", Format.PDF, "x.pdf"), ())


def test_channels_are_secret_whether_safe_or_not(work: UnitOfWork) -> None:
    hearing = a_hearing(work, "Ring 0701740628.")
    with work.reading() as session:
        assert session.scalar(select(ContactChannel.value)) == "070-174 06 28"
    assert paper(work, hearing).checked.findings


def test_an_assumed_identity_of_another_case_never_leaves(work: UnitOfWork, tmp_path: Path) -> None:
    a_hearing(work, protection=Protection.ASSUMED_IDENTITY)
    hearing = a_hearing(work, "Vittne: Åsa Öhrnvik, Hemligvägen 3.")
    with work.reading() as session:
        from relvald_desktop.records.person import Person

        ours = session.scalars(select(Person).order_by(Person.id.desc())).first()
    assert ours is not None
    casework.edit_person(work, ours.id, casework.PersonForm(given_name="Berit", family_name="Hult"))
    outgoing = paper(work, hearing)
    assert {each.secret.kind for each in outgoing.checked.absolute} >= {"other_woman", "address"}


def test_her_name_and_his_do_not_stand_on_a_paper_of_the_day(work: UnitOfWork) -> None:
    outgoing = paper(work, a_hearing(work, "Hämta Åsa Öhrnvik vid porten."))
    assert {each.secret.label_key for each in outgoing.checked.findings} == {"her name"}


def test_what_was_told_in_a_plan_or_a_signal_is_secret(work: UnitOfWork) -> None:
    from relvald_desktop.records.codes import Source, TriageOutcome
    from relvald_desktop.records.legal import Accompaniment
    from relvald_desktop.services import intake, safety_plans

    hearing = a_hearing(
        work, "Kodordet är Kanariefågel. Ring 073-111 22 33. Grannen Gunvor såg det. Fästingvägen 9."
    )
    with work.reading() as session:
        case_id = session.get_one(Accompaniment, hearing).case_id
    plan = safety_plans.PlanForm(code_word="Kanariefågel", people_to_call="Mamma 073-111 22 33")
    safety_plans.write_plan(work, case_id, plan)
    told = intake.SignalForm(
        seen_or_heard="skrik", source=Source.NEIGHBOUR, informant="Gunvor Pettersdotter",
        about="Åsa, bor Fästingvägen 9",
    )  # fmt: skip
    signal = intake.receive_signal(work, told)
    intake.triage_signal(work, signal.id, TriageOutcome.LINKED, case_id=case_id)
    found = {each.secret.kind for each in paper(work, hearing).checked.findings}
    assert found >= {"code_word", "phone", "informant", "address"}


def test_a_secret_that_was_added_meanwhile_stops_what_was_clean(work: UnitOfWork, tmp_path: Path) -> None:
    from relvald_desktop.records.legal import Accompaniment
    from relvald_desktop.store.queries.cases import case_file

    hearing = a_hearing(work, "Vi ses vid Nyadressvägen 5.")
    outgoing = paper(work, hearing)
    with work.reading() as session:
        client = case_file(session, session.get_one(Accompaniment, hearing).case_id).client
    assert client is not None
    casework.protect_value(work, client.id, ProtectedKind.ADDRESS, "Nyadressvägen 5")
    with pytest.raises(LeakFound):
        save(work, outgoing, tmp_path / "x.pdf", Leaving())
    assert not (tmp_path / "x.pdf").exists()


def test_no_paper_but_a_neutral_one_goes_to_her_while_it_is_not_safe(
    work: UnitOfWork, tmp_path: Path
) -> None:
    from relvald_desktop.documents.safety_papers import MayNotKeep
    from relvald_desktop.records.legal import Accompaniment

    hearing = a_hearing(work)
    with work.reading() as session:
        case_id = session.get_one(Accompaniment, hearing).case_id
    outgoing = paper(work, hearing)
    casework.change_relationship(work, case_id, RelationshipState.LIVES_WITH_HIM, PartialDate(2026, 5))
    to_her = Leaving(Recipient.HERSELF, ground="to_herself")
    with pytest.raises(MayNotKeep):
        save(work, outgoing, tmp_path / "x.pdf", to_her)
    save(work, paper(work, hearing, DayPaper.NEUTRAL_NOTE), tmp_path / "tid.pdf", to_her)


def test_a_word_that_tells_stops_the_neutral_copy(work: UnitOfWork) -> None:
    hearing = a_hearing(work)
    form = AccompanimentForm(
        starts_at=dt.datetime(2026, 12, 3, 8, 0, tzinfo=dt.UTC),
        meeting_point="utanför tingsrättens entré, sal 5",
    )
    accompaniment.edit_accompaniment(work, hearing, form)
    outgoing = paper(work, hearing, DayPaper.NEUTRAL_NOTE)
    assert {each.secret.kind for each in outgoing.checked.findings} == {"telling_word"}
    assert outgoing.masked().checked.findings == ()
    assert paper(work, hearing).checked.findings == ()


def test_without_a_note_no_file_and_without_a_file_no_note(work: UnitOfWork, tmp_path: Path) -> None:
    from relvald_desktop.release.door import CannotSave

    outgoing = paper(work, a_hearing(work))
    with pytest.raises(CannotSave):
        save(work, outgoing, tmp_path / "nowhere" / "x.pdf", Leaving())
    assert departures(work) == []
    work.store.close()
    with pytest.raises(Exception, match=r".+"):
        save(work, outgoing, tmp_path / "x.pdf", Leaving())
    assert not (tmp_path / "x.pdf").exists()


def test_the_file_has_its_formats_ending_and_only_a_pdf_a_password(work: UnitOfWork, tmp_path: Path) -> None:
    hearing = a_hearing(work)
    assert save(work, paper(work, hearing), tmp_path / "papper", Leaving()).name == "papper.pdf"
    letter = prepare_day_paper(work, hearing, DayPaper.COUNSEL_LETTER, SV, Format.DOCX)
    locked = Leaving(Recipient.COUNSEL, ground="consent", password="vinterlångt ord")
    with pytest.raises(PasswordOnlyForPdf):
        save(work, letter, tmp_path / "brev.docx", locked)


def test_a_folder_that_tells_is_no_place(work: UnitOfWork, tmp_path: Path) -> None:
    folder = tmp_path / "Hemligvägen 3"
    folder.mkdir()
    with pytest.raises(LeakFound):
        save(work, paper(work, a_hearing(work)), folder / "x.pdf", Leaving())

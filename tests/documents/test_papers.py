"""Papers hold what they may and nothing else, with an embedded font, a title and a language."""

from __future__ import annotations

import datetime as dt
import io
import re
from pathlib import Path

import pikepdf
import pytest

from relvald_desktop.documents.court_note import TooLongForPaper
from relvald_desktop.documents.day_content import DayPaper
from relvald_desktop.documents.recovery_sheet import draw_recovery_sheet
from relvald_desktop.records.codes import AccompanimentKind, Need, Offence, ProtectedKind, Source
from relvald_desktop.records.legal_codes import MatterRole
from relvald_desktop.records.values import CheckItem
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.checking import LeakFound
from relvald_desktop.release.day_papers import prepare_day_paper
from relvald_desktop.release.door import CannotSave, ExistsAlready
from relvald_desktop.release.outgoing import Outgoing, save
from relvald_desktop.release.summary import prepare_summary
from relvald_desktop.services import accompaniment, casework, intake, journal, legal
from relvald_desktop.services.accompaniment import AccompanimentForm
from relvald_desktop.services.checklists import default_checklists
from relvald_desktop.services.departures import Leaving
from relvald_desktop.services.summary import prepare_report
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.recovery import check_words, groups
from relvald_desktop.wording import Wording
from tests.reading import texts_of

KEY = "AGE-SECRET-KEY-1R5A87PC7AK7T0SDUYHUQKP3KKCMTHEF8GLGNNVRRPYFPZU09ET3QR8NMAH"
SV = Wording("sv")


def prepare_court_note(work: UnitOfWork, accompaniment_id: str, wording: Wording) -> Outgoing:
    return prepare_day_paper(work, accompaniment_id, DayPaper.WORKER_NOTE, wording)


def save_court_note(work: UnitOfWork, note: Outgoing, target: Path) -> None:
    save(work, note, target, Leaving())


@pytest.fixture
def planned(work: UnitOfWork) -> str:
    """A hearing in a case where everything is filled in."""
    client = casework.PersonForm(given_name="Åsa", family_name="Öhrnvik", identity_number="198412219803")
    case = casework.open_case(work, casework.CaseForm(client=client))
    person = casework.client_of(work, case.id) or ""
    casework.add_channel(work, person, casework.ChannelForm(value="070-174 06 28"))
    casework.protect_value(work, person, ProtectedKind.ADDRESS, "Hemligvägen 3")
    journal.write_and_sign_contact(work, case.id, journal.ContactForm(text="Han slog henne i köket"))
    matter = legal.report_matter(
        work, case.id, legal.MatterForm(offences=(Offence.ASSAULT,), court_case_number="B 1234-26")
    )  # fmt: skip
    for role, name in ((MatterRole.PROSECUTOR, "Åklagare Namn"), (MatterRole.COUNSEL, "Biträde Namn")):
        legal.MATTER_PEOPLE.add(
            work, legal.MatterPersonForm(role=role, name=name), case_id=case.id, matter_id=matter.id
        )
    before, during, after = default_checklists(AccompanimentKind.HEARING, SV)
    form = AccompanimentForm(
        matter_id=matter.id, starts_at=dt.datetime(2026, 12, 3, 8, 0, tzinfo=dt.UTC), place="Provstadens tingsrätt",
        room="Sal 4", meeting_point="Entrén", before=before, during=during, after=after, needs=(Need.SCREEN,),
        paper_note="Hon vill ha <b>paus</b> & vatten. Šaša é ß", what_happened="Hemligt efteråt", how_she_was="Ledsen",
    )  # fmt: skip
    return accompaniment.plan_accompaniment(work, case.id, form).id


def test_the_court_note_carries_what_it_may(work: UnitOfWork, planned: str) -> None:
    draft = prepare_court_note(work, planned, SV)
    text = " ".join("\n".join(texts_of(draft.artefact.content)).split())
    for expected in (
        "KV-0001", "torsdag 3 december 2026, 09:00", "Provstadens tingsrätt", "Sal 4", "B 1234-26", "skärm", "Stina Testsson",
        "010-000 00 00", "Hon vill ha <b>paus</b> & vatten. Šaša é ß", "Sida 1 av 2",
    ):  # fmt: skip
        assert expected in text
    assert draft.checked.findings == ()
    with pikepdf.open(io.BytesIO(draft.artefact.content)) as pdf:
        assert len(pdf.pages) <= 2


def test_the_court_note_carries_nothing_it_must_not(work: UnitOfWork, planned: str) -> None:
    text = "\n".join(texts_of(prepare_court_note(work, planned, SV).artefact.content)).lower()
    for forbidden in (
        "åsa",
        "öhrnvik",
        "8412",
        "174 06",
        "hemlig",
        "misshandel",
        "slog",
        "åklagare namn",
        "biträde namn",
        "ledsen",
    ):
        assert forbidden not in text


@pytest.mark.fault(29)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_papers_have_title_language_fonts_and_no_author(
    work: UnitOfWork, planned: str, language: str
) -> None:
    intake.receive_signal(work, intake.SignalForm(seen_or_heard="x", source=Source.POLICE))
    wording = Wording(language)
    papers = (
        prepare_court_note(work, planned, wording).artefact.content,
        prepare_summary(
            work, prepare_report(work, dt.date(2026, 1, 1), dt.date(2026, 12, 31)), Format.PDF, wording
        ).artefact.content,
        draw_recovery_sheet(
            KEY, "store", wording, created_on=dt.date(2026, 1, 1), check_words=check_words(KEY)
        ),
    )
    for paper in papers:
        with pikepdf.open(io.BytesIO(paper)) as pdf:
            assert str(pdf.Root.Lang) == {"sv": "sv-SE", "en": "en-GB"}[language]
            assert set(pdf.docinfo.keys()) == {"/Title"}
            known = pdf.Root.Metadata.read_bytes().decode()
            assert not re.search("xmpMM|xmp:|pdf:|creator|Producer|reportlab", known)
            fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
            embedded = [
                font for font in fonts if "/FontDescriptor" in font and "/FontFile2" in font.FontDescriptor
            ]
            assert embedded
            used = {str(font.BaseFont) for font in fonts} - {str(font.BaseFont) for font in embedded}
            assert used <= {"/Helvetica"}


def test_a_long_note_is_refused_and_not_cut(work: UnitOfWork, planned: str) -> None:
    with work.reading() as session:
        from relvald_desktop.records.legal import Accompaniment

        found = session.get_one(Accompaniment, planned)
    form = AccompanimentForm(starts_at=found.starts_at, paper_note="ord " * 3000, before=(CheckItem("x"),))
    accompaniment.edit_accompaniment(work, planned, form)
    with pytest.raises(TooLongForPaper):
        prepare_court_note(work, planned, SV)


def test_a_leaking_note_is_stopped_and_masking_lets_it_out(
    work: UnitOfWork, planned: str, tmp_path: Path
) -> None:
    with work.reading() as session:
        from relvald_desktop.records.legal import Accompaniment

        found = session.get_one(Accompaniment, planned)
    form = AccompanimentForm(
        starts_at=found.starts_at, paper_note="Ring 0701740628", meeting_point="Hemligvägens slut"
    )
    accompaniment.edit_accompaniment(work, planned, form)
    draft = prepare_court_note(work, planned, SV)
    assert {leak.secret.kind for leak in draft.checked.findings} == {"mobile", "address"}
    target = tmp_path / "note.pdf"
    with pytest.raises(LeakFound):
        save_court_note(work, draft, target)
    assert not target.exists()
    save_court_note(work, draft.masked(), target)
    assert "1740628" not in "".join(texts_of(target.read_bytes()))


def test_a_file_name_that_tells_is_refused(work: UnitOfWork, planned: str, tmp_path: Path) -> None:
    draft = prepare_court_note(work, planned, SV)
    with pytest.raises(LeakFound):
        save_court_note(work, draft, tmp_path / "hemligvägen_3.pdf")


def test_the_door_never_overwrites_unasked_and_says_when_it_cannot(
    work: UnitOfWork, planned: str, tmp_path: Path
) -> None:
    draft = prepare_court_note(work, planned, SV)
    target = tmp_path / "note.pdf"
    save_court_note(work, draft, target)
    assert target.stat().st_mode & 0o777 == 0o600
    with pytest.raises(ExistsAlready):
        save_court_note(work, draft, target)
    with pytest.raises(CannotSave):
        save_court_note(work, draft, tmp_path / "nowhere" / "note.pdf")


def test_the_recovery_sheet_shows_every_group_with_its_word() -> None:
    sheet = draw_recovery_sheet(
        KEY, "store", SV, created_on=dt.date(2026, 1, 1), check_words=check_words(KEY)
    )
    text = "\n".join(texts_of(sheet))
    assert all(group in text for group in groups(KEY))
    assert all(word in text for word in check_words(KEY))
    with pikepdf.open(io.BytesIO(sheet)) as pdf:
        assert len(pdf.pages) == 1

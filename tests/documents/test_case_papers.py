"""The papers of a case: safety plans in three shapes and languages, the journal; nothing protected leaves in any script."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from relvald_desktop.documents.card_texts import CARDS
from relvald_desktop.documents.right_to_left import is_right_to_left
from relvald_desktop.documents.safety_papers import PlanPaper
from relvald_desktop.records.codes import ProtectedKind
from relvald_desktop.records.safety_plan import PLAN_SECTIONS, SafetyPlan
from relvald_desktop.records.support_codes import CardLanguage
from relvald_desktop.release.case_papers import prepare_journal, prepare_plan
from relvald_desktop.release.checking import LeakFound
from relvald_desktop.release.outgoing import save
from relvald_desktop.rules.leaks import MASK
from relvald_desktop.services import casework, journal
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.services.departures import Leaving
from relvald_desktop.services.safety_plans import PlanForm, write_plan
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import Wording
from tests.reading import texts_of

SV = Wording("sv")


def a_plan(work: UnitOfWork, *, may_keep: bool | None = True, **sections: str) -> SafetyPlan:
    client = PersonForm(given_name="Åsa", family_name="Öhrnvik", name_protected=True)
    case = casework.open_case(work, CaseForm(client=client))
    casework.protect_value(
        work, casework.client_of(work, case.id) or "", ProtectedKind.ADDRESS, "Hemligvägen 3"
    )
    return write_plan(work, case.id, PlanForm(may_keep=may_keep, **({"code_word": "paprika"} | sections)))  # type: ignore[arg-type]


@pytest.mark.parametrize("paper", list(PlanPaper))
@pytest.mark.parametrize("language", list(CardLanguage))
def test_each_paper_has_embedded_fonts_a_title_and_a_language(
    work: UnitOfWork, paper: PlanPaper, language: CardLanguage
) -> None:
    draft = prepare_plan(work, a_plan(work).id, paper, language, SV)
    with pikepdf.open(io.BytesIO(draft.artefact.content)) as pdf:
        fonts = [font for page in pdf.pages for font in page.resources.get("/Font", {}).values()]
        assert str(pdf.Root.Lang) == ("sv-SE" if paper is PlanPaper.FULL else CARDS[language].language)
        assert str(pdf.docinfo["/Title"])
        assert len(pdf.pages) == 1
        for font in fonts:
            assert font.Subtype == "/TrueType"
            assert "/FontFile2" in font.FontDescriptor


@pytest.mark.parametrize("language", list(CardLanguage))
def test_the_neutral_card_says_nothing_of_her_or_of_violence(
    work: UnitOfWork, language: CardLanguage
) -> None:
    plan = a_plan(work, **{name: f"ord{number}" for number, name in enumerate(PLAN_SECTIONS)})
    draft = prepare_plan(work, plan.id, PlanPaper.NEUTRAL, language, SV)
    text = "\n".join(texts_of(draft.artefact.content)).lower()
    for word in (
        "ord",
        "kv-0001",
        "åsa",
        "relvåld",
        "våld",
        "violence",
        "kvinno",
        "plan",
        "fara",
        "danger",
        "stöd",
    ):
        assert word not in text, word
    assert "kv" not in draft.name.lower()


def test_a_long_plan_goes_on_over_pages_with_every_word(work: UnitOfWork) -> None:
    sections = {
        name: "\n".join(f"{name} rad {number} med några ord till" for number in range(40))
        for name in PLAN_SECTIONS
    }
    draft = prepare_plan(work, a_plan(work, **sections).id, PlanPaper.FULL, CardLanguage.SWEDISH, SV)
    text = " ".join("\n".join(texts_of(draft.artefact.content)).split())
    with pikepdf.open(io.BytesIO(draft.artefact.content)) as pdf:
        pages = len(pdf.pages)
    assert pages > 3
    assert all(f"{name} rad 39" in text for name in PLAN_SECTIONS)
    assert f"Sida 1 av {pages}" in text


@pytest.mark.parametrize("paper", [PlanPaper.FULL, PlanPaper.POCKET])
def test_a_protected_place_stops_the_paper_until_it_is_masked(
    work: UnitOfWork, paper: PlanPaper, tmp_path: Path
) -> None:
    plan = a_plan(work, way_out="Ut på Hemligvägen och till bussen")
    draft = prepare_plan(work, plan.id, paper, CardLanguage.SWEDISH, SV)
    with pytest.raises(LeakFound):
        save(work, draft, tmp_path / "plan.pdf", Leaving())
    assert not (tmp_path / "plan.pdf").exists()
    masked = draft.masked()
    save(work, masked, tmp_path / "plan.pdf", Leaving())
    text = "\n".join(texts_of((tmp_path / "plan.pdf").read_bytes()))
    assert "Hemligvägen" not in text
    assert MASK in text
    with pytest.raises(LeakFound):
        save(work, masked, tmp_path / "Hemligvägen.pdf", Leaving())


def test_a_protected_place_in_arabic_letters_is_found_too(work: UnitOfWork) -> None:
    plan = a_plan(work, safe_places="في شارع النور عند أختي")
    casework.protect_value(
        work, casework.client_of(work, plan.case_id) or "", ProtectedKind.SHELTER, "شارع النور"
    )
    draft = prepare_plan(work, plan.id, PlanPaper.FULL, CardLanguage.ARABIC, SV)
    assert draft.checked.findings
    assert not draft.masked().checked.findings


def test_the_journal_holds_signed_notes_with_their_additions_and_no_drafts(work: UnitOfWork) -> None:
    case = casework.open_case(work, CaseForm())
    note = journal.write_and_sign_contact(
        work, case.id, journal.ContactForm(text="Första raden\nAndra raden")
    )
    journal.add_to_contact(work, note.id, "Det var i går", is_correction=True)
    journal.write_contact(work, case.id, journal.ContactForm(text="Halvskrivet"))
    text = "\n".join(texts_of(prepare_journal(work, case.id, SV).artefact.content))
    for words in (
        "Första raden",
        "Andra raden",
        "Rättelse 2026-11-26, Stina Testsson: Det var i går",
        "Osignerade utkast som utelämnats: 1.",
    ):
        assert words in text
    assert "Halvskrivet" not in text


def test_the_direction_of_a_text_is_that_of_its_first_letter() -> None:
    assert is_right_to_left("112 – اتصلي")
    assert not is_right_to_left("Ring اتصلي")
    assert not is_right_to_left("112")

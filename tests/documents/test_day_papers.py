"""Each paper of a day says to its reader what that reader needs, and to a stranger no more than it must."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace

import pikepdf
import pytest
from docx import Document

from relvald_desktop.documents.court_note import draw_court_note, draw_her_note, draw_neutral_note
from relvald_desktop.documents.day_cards import NothingToPrint, draw_checklist_card, draw_contact_list
from relvald_desktop.documents.day_content import LEFT_OUT, DayContent, DayPaper, OfficePerson, day_content
from relvald_desktop.documents.her_note import NEEDS as HER_NEEDS
from relvald_desktop.documents.letters import NEEDS as COURT_NEEDS
from relvald_desktop.documents.letters import draw_attendance, draw_counsel_letter, draw_counsel_letter_docx
from relvald_desktop.documents.note_parts import BY_HAND
from relvald_desktop.records.codes import AccompanimentKind, Need
from relvald_desktop.records.legal_codes import MatterRole
from relvald_desktop.records.values import CheckItem
from relvald_desktop.services import accompaniment, casework, legal
from relvald_desktop.services.accompaniment import AccompanimentForm
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import Wording
from tests.documents.samples import ARABIC, day
from tests.documents.structure import Structure

EN = Wording("en")
CONTENT = replace(day(EN), worker_name="Karin Öst", met_by="Stina Testsson")


def heard(pdf: bytes) -> str:
    """Everything on a paper in reading order, and nothing wrong with its structure."""
    structure = Structure(pdf)
    assert structure.faults == []
    return "\n".join(structure.read_aloud())


def test_the_confirmation_tells_an_employer_nothing() -> None:
    for carried_out in (False, True):
        structure = Structure(draw_attendance(replace(CONTENT, carried_out=carried_out), EN))
        words = " ".join([*structure.read_aloud(), *structure.artifacts]).lower()
        assert not [
            each for each in ("support", "social", "court", "unit", "provstad", "sal 4") if each in words
        ]
        for expected in ("karin öst", "case officer", "010-000 00 00", "issued thursday 26 november 2026"):
            assert expected in words


def test_the_confirmation_promises_before_and_certifies_after() -> None:
    before = heard(draw_attendance(CONTENT, EN))
    assert "Confirmation of an appointment" in before
    assert "has been called to a meeting with an authority on Thursday 3 December 2026 at 09:00." in before
    assert "12:00" not in before
    after = replace(CONTENT, carried_out=True)
    assert "took part in a meeting with an authority on Thursday 3 December 2026, 09:00–12:00." in heard(
        draw_attendance(after, EN)
    )
    assert "09:00–……" in heard(draw_attendance(replace(after, minutes=None), EN))


def test_a_card_without_rows_is_refused() -> None:
    for lists in ((), (CheckItem(" "),)):
        with pytest.raises(NothingToPrint) as refused:
            draw_checklist_card(replace(CONTENT, before=lists, during=(), after=()), EN)
        assert "checklists" in EN.error(refused.value)
    assert "Only this" in heard(
        draw_checklist_card(replace(CONTENT, before=(), during=(CheckItem("Only this"),), after=()), EN)
    )


def test_the_card_does_not_claim_that_nobody_can_tell() -> None:
    told = " ".join(LEFT_OUT[DayPaper.CHECKLIST_CARD])
    assert "nobody can tell" not in told
    assert "The list itself tells" in told


def test_her_copy_speaks_to_her() -> None:
    words = heard(draw_her_note(replace(CONTENT, needs=tuple(Need), other_needs="Plats vid dörren"), EN))
    assert CONTENT.paper_note not in words
    assert CONTENT.tonight not in words
    assert set(HER_NEEDS) == set(COURT_NEEDS) == set(Need)
    for expected in (
        *HER_NEEDS.values(),
        "Plats vid dörren",
        "Meets you\nStina Testsson",
        "Your support worker",
    ):
        assert expected in words
    assert "her" not in words.lower().split()


def test_only_in_court_are_he_and_his_counsel_on_her_copy() -> None:
    court = heard(draw_her_note(CONTENT, EN))
    talk = heard(draw_her_note(replace(CONTENT, purpose=AccompanimentKind.INTERVIEW), EN))
    for only in ("His defence counsel", "\nHe\n", "You need not look at him", "\nJudge\n"):
        assert only in court
        assert only not in talk


@pytest.mark.parametrize("language", ["sv", "en"])
def test_her_copy_is_one_page_on_an_ordinary_day(language: str) -> None:
    needs = (Need.SEPARATE_WAITING_ROOM, Need.SITTING_BEHIND, Need.LISTENING_IN)
    note = replace(day(Wording(language)), worker_name="Karin Öst", needs=needs)
    assert len(Structure(draw_her_note(note, Wording(language))).pages) == 1


def test_the_neutral_note_says_whom_to_ask_and_who_meets_her() -> None:
    words = heard(draw_neutral_note(CONTENT, EN))
    assert "Questions\nKarin Öst, 010-000 00 00" in words
    assert "Meets you\nStina Testsson" in words
    assert "Meets you" not in heard(draw_neutral_note(replace(CONTENT, met_by="Karin Öst"), EN))


def test_what_the_day_lacks_is_left_open_for_the_hand() -> None:
    empty = replace(CONTENT, place="", meeting_point="")
    assert heard(draw_court_note(empty, EN)).count(BY_HAND) == 2
    assert BY_HAND not in heard(draw_court_note(CONTENT, EN))


@pytest.mark.parametrize("rows", [2, 3, 13, 30])
def test_a_checklist_never_leaves_a_row_alone(rows: int) -> None:
    for lines in range(14, 30):
        items = tuple(CheckItem(f"Sak {number}") for number in range(rows))
        note = replace(CONTENT, before=items, during=(), after=(), paper_note="\n".join(["rad"] * lines))
        structure = Structure(draw_court_note(note, EN))
        head = next(each for each in structure.of("H2") if structure.text_of(each) == "Before")
        pages = [
            each.kids[1].marks[0][0]
            for each in structure.of("LI")
            if structure.text_of(each.kids[1]).startswith("Sak")
        ]
        assert head.marks[0][0] == pages[0] == pages[1]
        assert pages[-1] == pages[-2]


def letter_words(content: DayContent) -> tuple[list[str], list[str]]:
    """What the letter says as PDF and as DOCX, in order."""
    pdf = Structure(draw_counsel_letter(content, EN)).read_aloud()
    word = Document(io.BytesIO(draw_counsel_letter_docx(content, EN)))
    return pdf, [line for each in word.paragraphs for line in each.text.splitlines() if line.strip("… ")]


def test_the_letter_asks_and_is_the_same_in_both_formats() -> None:
    content = replace(CONTENT, needs=(Need.VIDEO, Need.TRAVEL, Need.LISTENING_IN))
    pdf, word = letter_words(content)
    for expected in (
        "Support at main hearing Thursday 3 December 2026", "Dear Biträde Namn,", "to be heard by video",
        "reimbursement for the journey", "Yours sincerely", "Karin Öst", "Support worker, social services",
    ):  # fmt: skip
        assert pdf.count(expected) == word.count(expected) == 1
    assert any("chapter 20, section 15 and chapter 23, section 10" in each for each in pdf)
    facts = [each for each in word if ": " in each and each.split(": ")[0] in pdf]
    assert len(facts) == 3 - 1 + any(each.startswith("Client") for each in facts)
    spoken = [each for each in pdf if each != "–" and each in word]
    assert spoken == [each for each in word if each in spoken]


def test_a_letter_to_nobody_known_is_still_a_letter() -> None:
    pdf, word = letter_words(replace(CONTENT, people=(), needs=(), other_needs=""))
    for words in (pdf, word):
        assert words[0] == "To the injured party's counsel"
        assert "Hello," in words
        assert not any(each.startswith("Please ask the court or") for each in words)


def test_a_signature_never_stands_alone_on_a_page() -> None:
    for count in range(1, 40):
        content = replace(CONTENT, other_needs="\n".join(f"sak {number}" for number in range(count)))
        structure = Structure(draw_counsel_letter(content, EN))
        assert structure.faults == []
        marks = {structure.text_of(each): each.marks for each in structure.of("P")}
        last = next(marks[each][-1][0] for each in marks if each.startswith("Please ask that her address"))
        assert {marks[each][0][0] for each in ("Yours sincerely", "Karin Öst", "010-000 00 00")} == {last}


def test_the_contact_list_says_who_the_worker_is_and_parts_names_at_hyphens() -> None:
    firm = "Advokatbyrån Bergström-Lindqvist-Oxenstierna-Hammarskjöld-Testberg"
    people = (OfficePerson(MatterRole.COUNSEL, "Biträde Namn", firm, "010-111 11 11", ""),)
    structure = Structure(draw_contact_list(replace(CONTENT, people=people), EN))
    words = structure.read_aloud()
    assert structure.faults == []
    assert "Me" not in words
    assert "Support worker Karin Öst" in words
    assert "Meets her Stina Testsson" in words
    assert firm in words
    drawn = next(text for text in structure.texts.values() if text.startswith("Advokatbyrån Bergström"))
    lines = [line for line in drawn.split(" ") if "-" in line]
    assert lines[:-1] == [line for line in lines[:-1] if line.endswith("-")]


def test_arabic_lines_belong_together_in_their_order() -> None:
    note = replace(CONTENT, paper_note=f"Hon vill ha vatten.\n{ARABIC}\n{ARABIC}\nSist", other_needs=ARABIC)
    structure = Structure(draw_court_note(note, EN))
    assert structure.faults == []
    words = structure.read_aloud()
    start = words.index("Hon vill ha vatten.")
    assert words[start : start + 4] == ["Hon vill ha vatten.", ARABIC, ARABIC, "Sist"]
    assert words.count(ARABIC) == 3


def test_a_wall_of_arabic_goes_on_over_the_page() -> None:
    structure = Structure(
        draw_court_note(replace(CONTENT, before=(), paper_note=" ".join([ARABIC] * 45)), EN)
    )
    assert structure.faults == []
    assert len(structure.pages) == 2


@pytest.fixture
def planned(work: UnitOfWork) -> str:
    """A hearing with a plan for the night and his defence counsel noted."""
    client = casework.PersonForm(given_name="Åsa", family_name="Öhrnvik")
    case = casework.open_case(work, casework.CaseForm(client=client))
    matter = legal.report_matter(work, case.id, legal.MatterForm(court_case_number="B 1234-26"))
    for role in (MatterRole.PROSECUTOR, MatterRole.COUNSEL, MatterRole.DEFENCE):
        legal.MATTER_PEOPLE.add(
            work, legal.MatterPersonForm(role=role, name=f"Namn {role}"), case_id=case.id, matter_id=matter.id
        )
    form = AccompanimentForm(
        matter_id=matter.id, starts_at=dt.datetime(2026, 12, 3, 8, 0, tzinfo=dt.UTC), met_by="Stina Testsson",
        tonight="Hon sover hos systern", paper_note="Hon vill ha paus", before=(CheckItem("x"),),
    )  # fmt: skip
    return accompaniment.plan_accompaniment(work, case.id, form).id


def test_where_she_sleeps_is_on_no_paper(work: UnitOfWork, planned: str) -> None:
    assert [day_content(work, planned, paper).tonight for paper in DayPaper] == [""] * len(DayPaper)
    assert day_content(work, planned, DayPaper.HER_NOTE).paper_note == ""
    assert day_content(work, planned, DayPaper.WORKER_NOTE).paper_note == "Hon vill ha paus"


def test_his_defence_counsel_is_on_no_list_and_the_letter_knows_only_hers(
    work: UnitOfWork, planned: str
) -> None:
    def roles(paper: DayPaper) -> list[MatterRole]:
        return sorted(each.role for each in day_content(work, planned, paper).people)

    assert roles(DayPaper.CONTACT_LIST) == sorted([MatterRole.COUNSEL, MatterRole.PROSECUTOR])
    assert roles(DayPaper.COUNSEL_LETTER) == [MatterRole.COUNSEL]
    assert day_content(work, planned, DayPaper.CONTACT_LIST).met_by == "Stina Testsson"
    assert not day_content(work, planned, DayPaper.ATTENDANCE).carried_out


def test_papers_open_in_any_reader() -> None:
    for draw in (draw_attendance, draw_counsel_letter, draw_her_note):
        with pikepdf.open(io.BytesIO(draw(CONTENT, EN))) as pdf:
            assert len(pdf.pages) >= 1

"""One of every paper the program draws, filled in with invented content, without a store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache

from relvald_desktop.documents.court_note import draw_court_note, draw_her_note, draw_neutral_note
from relvald_desktop.documents.day_cards import draw_checklist_card, draw_contact_list
from relvald_desktop.documents.day_content import DayContent, OfficePerson
from relvald_desktop.documents.handbook import draw_handbook, draw_topic
from relvald_desktop.documents.journal_print import Journal, JournalNote, draw_journal
from relvald_desktop.documents.letters import draw_attendance, draw_counsel_letter
from relvald_desktop.documents.quick_card import draw_quick_card
from relvald_desktop.documents.recovery_sheet import draw_recovery_sheet
from relvald_desktop.documents.safety_papers import SECTION_TITLES, PlanContent, PlanPaper, draw_plan
from relvald_desktop.documents.summary_report import draw_summary
from relvald_desktop.records.codes import (
    AccompanimentKind,
    Need,
)
from relvald_desktop.records.legal_codes import MatterRole
from relvald_desktop.records.support_codes import CardLanguage
from relvald_desktop.services.checklists import default_checklists
from relvald_desktop.vault.recovery import check_words
from relvald_desktop.wording import Wording
from tests.documents.summaries import steady

KEY = "AGE-SECRET-KEY-1R5A87PC7AK7T0SDUYHUQKP3KKCMTHEF8GLGNNVRRPYFPZU09ET3QR8NMAH"
ARABIC = "أذهب إلى أختي في Malmö، والحقيبة جاهزة خلف الباب. أتصل بالرقم 112 إذا جاء."


def day(wording: Wording, *, practice: bool = False) -> DayContent:
    """A main hearing where everything is filled in."""
    before, during, after = default_checklists(AccompanimentKind.HEARING, wording)
    return DayContent(
        case_code="KV-0001", purpose=AccompanimentKind.HEARING, starts_at_local=dt.datetime(2026, 12, 3, 9, 0),
        minutes=180, place="Provstadens tingsrätt", room="Sal 4", court_case_number="B 1234-26",
        police_reference="5000-K1-26", meeting_point="Entrén mot parken", met_by="Stina Testsson",
        needs=(Need.SCREEN,), other_needs="Plats vid dörren", before=before, during=during, after=after,
        paper_note="Hon vill ha <b>paus</b> & vatten. Šaša é ß", if_he_is_there="Vi går in genom sidodörren.",
        tonight="Systern hämtar klockan fem.",
        people=(
            OfficePerson(MatterRole.COUNSEL, "Biträde Namn", "Byrån", "010-111 11 11", "bitrade@exempel.se"),
            OfficePerson(MatterRole.PROSECUTOR, "", "Åklagarkammaren", "", ""),
        ),
        worker_name="Stina Testsson", office_phone="010-000 00 00", unit_name="Provstaden",
        printed_at=dt.datetime(2026, 11, 26, 14, 3), practice=practice,
    )  # fmt: skip


def plan(
    *, practice: bool = False, words: str = "Ut genom köket.\nTill grannen med gröna dörren."
) -> PlanContent:
    """A plan where every section says something."""
    return PlanContent("KV-0001", 2, "2026-11-26", True, dict.fromkeys(SECTION_TITLES, words), practice)


def journal(*, practice: bool = False, notes: int = 12) -> Journal:
    """Signed notes, one of them with a correction, one of them in Arabic."""
    written = [
        JournalNote(
            f"2026-11-{number + 1:02d} 10:00  ·  samtal  ·  45 min", ("Kvinnan och jag", "Vi talade om veckan. " * 9),
            "Signerad 2026-11-26 av Stina Testsson", ("Rättelse 2026-11-26, Stina Testsson: Det var i går",) if number == 2 else (),
        )
        for number in range(notes)
    ]  # fmt: skip
    written[1:1] = [JournalNote("2026-11-01 15:00  ·  telefon", (ARABIC,), "Signerad av Stina Testsson", ())]
    return Journal("KV-0001", tuple(written), 1, "Utskriven 2026-11-26 av Stina Testsson", practice)


def _cards(practice: bool, wording: Wording) -> dict[str, Callable[[], bytes]]:
    return {
        f"{paper}-{language}": lambda paper=paper, language=language: draw_plan(  # type: ignore[misc]
            plan(practice=practice, words=ARABIC if language is CardLanguage.ARABIC else "Bussen 4 mot torget"),
            paper, language, wording,
        )
        for paper in PlanPaper
        for language in CardLanguage
    }  # fmt: skip


@cache
def papers(*, practice: bool = False, language: str = "sv") -> dict[str, bytes]:
    """Every paper by name."""
    wording = Wording(language)
    content = day(wording, practice=practice)
    drawn: dict[str, Callable[[], bytes]] = {
        draw.__name__.removeprefix("draw_"): lambda draw=draw: draw(content, wording)  # type: ignore[misc]
        for draw in (
            draw_court_note, draw_her_note, draw_neutral_note, draw_checklist_card, draw_contact_list,
            draw_counsel_letter, draw_attendance,
        )
    }  # fmt: skip
    drawn |= _cards(practice, wording)
    drawn["journal"] = lambda: draw_journal(journal(practice=practice), wording)
    drawn["quick_card"] = lambda: draw_quick_card(wording)
    drawn["topic"] = lambda: draw_topic("retention", wording)
    drawn["handbook"] = lambda: draw_handbook(wording)
    drawn["summary"] = lambda: draw_summary(steady(), wording, unit_name="Provstaden", practice=practice)
    drawn["recovery_sheet"] = lambda: draw_recovery_sheet(
        KEY, "store", wording, created_on=dt.date(2026, 1, 1), check_words=check_words(KEY), practice=practice
    )
    return {name: draw() for name, draw in drawn.items()}


NAMES = (
    "court_note", "her_note", "neutral_note", "checklist_card", "contact_list", "counsel_letter", "attendance",
    *(f"{paper}-{language}" for paper in PlanPaper for language in CardLanguage), "journal", "summary", "recovery_sheet",
    "quick_card", "topic", "handbook",
)  # fmt: skip

"""The three papers of a safety plan: the whole plan, a card for the pocket, and a card that looks like any list."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from relvald_desktop.documents.blocks import Rule, WritingLines, as_list, heading, led, text
from relvald_desktop.documents.card_texts import CARDS, EMERGENCY, HEALTH, HELPLINE, POLICE, CardTexts
from relvald_desktop.documents.paper import A4_SHEET, POCKET, draw_paper
from relvald_desktop.documents.right_to_left import is_right_to_left
from relvald_desktop.documents.theme import style
from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.safety_plan import PLAN_SECTIONS, SafetyPlan
from relvald_desktop.records.support_codes import CardLanguage
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

SECTION_TITLES = {
    "warning_signs": QT_TRANSLATE_NOOP("Plan", "Signs that it is becoming dangerous"),
    "way_out": QT_TRANSLATE_NOOP("Plan", "Ways out of the home"),
    "safe_places": QT_TRANSLATE_NOOP("Plan", "Where I can go"),
    "people_to_call": QT_TRANSLATE_NOOP("Plan", "People I can call"),
    "code_word": QT_TRANSLATE_NOOP("Plan", "A word that means: get help"),
    "bag_and_papers": QT_TRANSLATE_NOOP("Plan", "Bag, keys, money and papers"),
    "phone_and_accounts": QT_TRANSLATE_NOOP("Plan", "Phone, location and accounts"),
    "children": QT_TRANSLATE_NOOP("Plan", "The children: what they know and do"),
    "when_he_comes": QT_TRANSLATE_NOOP("Plan", "If he comes or it begins"),
    "after_leaving": QT_TRANSLATE_NOOP("Plan", "After leaving"),
    "what_gives_strength": QT_TRANSLATE_NOOP("Plan", "What gives me strength"),
}
TITLE = QT_TRANSLATE_NOOP("Plan", "Safety plan")
STAYS_HERE = QT_TRANSLATE_NOOP("Plan", "Stays with the support worker")


class PlanPaper(StrEnum):
    """Which paper of a plan."""

    FULL = "full"
    POCKET = "pocket"
    NEUTRAL = "neutral"


class MayNotKeep(RelvaldError):
    """She has not said that paper is safe at home."""

    key = "may_not_keep"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "She has not said that she may keep paper at home. Give her the neutral card, or ask her and write a new version.",
    )


@dataclass(frozen=True)
class PlanContent:
    """What stands on the papers: the sections by name, and whether she may keep them at home."""

    case_code: str
    version: int
    on: str
    may_keep: bool
    sections: dict[str, str]
    practice: bool


def plan_content(plan: SafetyPlan, case_code: str, *, practice: bool) -> PlanContent:
    """The content of a version of a plan."""
    sections = {name: getattr(plan, name) for name in PLAN_SECTIONS}
    return PlanContent(
        case_code, plan.version, plan.on.isoformat(), plan.may_keep is True, sections, practice
    )


def draw_plan(content: PlanContent, paper: PlanPaper, language: CardLanguage, wording: Wording) -> bytes:
    """One of the papers as PDF. The cards' fixed texts are in `language`, her own words as they were written.

    Raises `MayNotKeep` for the pocket card when she may not keep paper; the full plan then says that it stays here.
    """
    if paper is PlanPaper.FULL:
        return _draw_full(content, wording)
    texts = CARDS[language]
    if paper is PlanPaper.NEUTRAL:
        parts, title = _neutral(texts), texts.neutral_title
    elif content.may_keep:
        parts, title = _pocket(content, texts), texts.pocket_title
    else:
        raise MayNotKeep()
    return draw_paper(
        parts, title, wording, practice=content.practice, sheet=POCKET, plain=True, language=texts.language
    )


def _draw_full(content: PlanContent, wording: Wording) -> bytes:
    title = wording.translate("Plan", TITLE)
    version = wording.translate("Plan", "Version {number}, {day}").format(
        number=content.version, day=wording.date(dt.date.fromisoformat(content.on))
    )
    parts: list[Flowable] = [
        heading(title, 1),
        Spacer(1, 8),
        text(version, "quiet"),
    ]
    if not content.may_keep:
        parts.append(text(wording.translate("Plan", STAYS_HERE), "headcell"))
    for name, words in content.sections.items():
        if not words.strip():
            continue
        lines = [text(line) for line in words.splitlines() if line.strip()]
        parts += led(heading(wording.translate("Plan", SECTION_TITLES[name])), *lines)
    numbers = wording.translate(
        "Plan", "In danger: 112. Kvinnofridslinjen, day and night and free: {helpline}. Police when it is not urgent: {police}."
    ).format(helpline=HELPLINE, police=POLICE)  # fmt: skip
    parts += [
        Spacer(1, 8),
        Rule(),
        Spacer(1, 4),
        text(numbers),
    ]
    foot = "" if content.may_keep else content.case_code
    return draw_paper(parts, title, wording, practice=content.practice, foot=foot, sheet=A4_SHEET)


def _pocket(content: PlanContent, texts: CardTexts) -> list[Flowable]:
    strong, body = style("headcell"), style("cell")
    parts: list[Flowable] = [
        text(texts.pocket_title, style("heading"), role="H1"), text(texts.danger, strong),
        text(texts.helpline, body), _figures(HELPLINE, texts, strong), Spacer(1, 5),
    ]  # fmt: skip
    for title, name in (
        (texts.my_word, "code_word"), (texts.way_out, "way_out"), (texts.my_people, "people_to_call"),
        (texts.with_me, "bag_and_papers"),
    ):  # fmt: skip
        if words := content.sections[name].strip():
            parts += [text(title, strong, role="H2")]
            parts += [text(line, body) for line in words.splitlines() if line.strip()]
            parts += [Spacer(1, 4)]
    return parts


def _neutral(texts: CardTexts) -> list[Flowable]:
    """Nothing on it says what it is for: numbers that many carry, things to take along, times to write down."""
    strong, body = style("headcell"), style("cell")
    parts: list[Flowable] = [text(texts.neutral_title, style("heading"), role="H1"), Spacer(1, 2)]
    parts += [text(texts.neutral_numbers, strong, role="H2")]
    parts += [_figures("   ·   ".join((EMERGENCY, HEALTH, POLICE, HELPLINE)), texts, body), Spacer(1, 5)]
    parts += [text(texts.neutral_take, strong, role="H2")]
    parts += [as_list(texts.neutral_items)]
    parts += [Spacer(1, 5), text(texts.neutral_notes, strong, role="H2"), WritingLines(3, 5)]
    return parts


def _figures(numbers: str, texts: CardTexts, look: ParagraphStyle) -> Flowable:
    """Telephone numbers, at the margin where the card's language begins; their own order is always left to right."""
    aligned = ParagraphStyle(
        look.name, parent=look, alignment=TA_RIGHT if is_right_to_left(texts.danger) else TA_LEFT
    )
    return text(numbers, aligned)

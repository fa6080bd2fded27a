"""The fixed texts of the safety cards in the languages women read. A card's language is its own choice, not the
program's, so these texts stand in a table of their own.

The helpline is Kvinnofridslinjen, 020-50 50 50 (Uppsala University on the government's commission: free, all hours, not
seen on a telephone bill); 112 is the emergency number; 1177 health advice; 114 14 the police when it is not urgent.
"""

from __future__ import annotations

from dataclasses import dataclass

from relvald_desktop.records.support_codes import CardLanguage

HELPLINE, EMERGENCY, HEALTH, POLICE = "020-50 50 50", "112", "1177", "114 14"


@dataclass(frozen=True)
class CardTexts:
    """What stands on the pocket card and on the neutral card. `language` is BCP 47."""

    language: str
    pocket_title: str
    danger: str
    helpline: str
    my_word: str
    way_out: str
    my_people: str
    with_me: str
    neutral_title: str
    neutral_numbers: str
    neutral_take: str
    neutral_items: tuple[str, ...]
    neutral_notes: str


CARDS: dict[CardLanguage, CardTexts] = {
    CardLanguage.SWEDISH: CardTexts(
        language="sv-SE", pocket_title="Min plan", danger="Vid fara: ring 112",
        helpline="Någon att prata med, dygnet runt, gratis:", my_word="Mitt kodord", way_out="Ut och till en trygg plats",
        my_people="De jag ringer", with_me="Det jag tar med",
        neutral_title="Att komma ihåg", neutral_numbers="Bra nummer", neutral_take="Ta med",
        neutral_items=("nycklar", "telefon och laddare", "bankkort och legitimation", "medicin", "busskort"),
        neutral_notes="Tider",
    ),
    CardLanguage.ENGLISH: CardTexts(
        language="en-GB", pocket_title="My plan", danger="In danger: call 112",
        helpline="Somebody to talk to, day and night, free:", my_word="My code word",
        way_out="Out and to a safe place", my_people="People I call", with_me="What I take along",
        neutral_title="To remember", neutral_numbers="Useful numbers", neutral_take="Take along",
        neutral_items=("keys", "phone and charger", "bank card and ID", "medicine", "travel card"),
        neutral_notes="Times",
    ),
    CardLanguage.ARABIC: CardTexts(
        language="ar", pocket_title="خطتي", danger="عند الخطر: اتصلي بالرقم 112",
        helpline="للتحدث مع شخص ما، على مدار الساعة ومجاناً:", my_word="كلمة السر الخاصة بي",
        way_out="الخروج إلى مكان آمن", my_people="الأشخاص الذين أتصل بهم", with_me="ما آخذه معي",
        neutral_title="للتذكر", neutral_numbers="أرقام مفيدة", neutral_take="للأخذ معي",
        neutral_items=("المفاتيح", "الهاتف والشاحن", "بطاقة البنك والهوية", "الدواء", "بطاقة الحافلة"),
        neutral_notes="مواعيد",
    ),
}  # fmt: skip

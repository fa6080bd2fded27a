"""The words of old registers for what the records choose from."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from relvald_desktop.records.codes import (
    AccompanimentKind,
    CloseReason,
    ContactKind,
    ContactOutcome,
    Protection,
    RelationshipState,
)
from relvald_desktop.services.importing.values import plain

C = TypeVar("C", bound=StrEnum)
Words = Mapping[str, C]


def _words(table: Mapping[C, str]) -> dict[str, C]:
    return {word: code for code, words in table.items() for word in words.split("|")}


PROTECTION: Words[Protection] = _words({
    Protection.NONE: "nej|n|ingen|inga|inget|no|none|0|false|falskt",
    Protection.MARKING: (
        "sekretessmarkering|sekretessmarkerad|sekretess|sekretessmark|s markering|smarkering|spärrmarkering|"
        "confidentiality marking|marking"
    ),
    Protection.PROTECTED_REGISTRATION: (
        "skyddad folkbokföring|skyddad folkbokforing|kvarskrivning|kvarskriven|skyddad adress|skyddad|skyddat|skyddade|"
        "skyddade personuppgifter|protected population registration|protected registration"
    ),
    Protection.ASSUMED_IDENTITY: (
        "fingerade personuppgifter|fingerade|fingerad|fingerad identitet|ny identitet|assumed identity"
    ),
})  # fmt: skip
CLOSE_REASON: Words[CloseReason] = _words({
    CloseReason.SUPPORT_ENDED: (
        "stödet avslutat|avslutat|avslutad|klart|klar|färdig|insatsen avslutad|stöd avslutat|behovet tillgodosett|planenligt|"
        "enligt plan|målet uppnått|ended|support ended"
    ),
    CloseReason.SHE_DECLINED: (
        "avböjde|avböjt|hon avböjde|ville inte|tackade nej|tackat nej|på egen begäran|egen begäran|vill ej|declined"
    ),
    CloseReason.MOVED: "flyttat|flyttade|flyttad|flytt|flyttat från kommunen|moved",
    CloseReason.HANDED_OVER: (
        "överlämnat|överlämnad|överlämnades|överflyttat|överflyttad|till annan stadsdel|annan kommun|handed over"
    ),
    CloseReason.NO_CONTACT: "ingen kontakt|tappat kontakten|får ej kontakt|ej kontakt|hör ej av sig|uteblivit|no contact",
    CloseReason.DIED: "avliden|död|avled|dog|died|deceased",
    CloseReason.OTHER: "annat|övrigt|other",
})  # fmt: skip
RELATIONSHIP: Words[RelationshipState] = _words({
    RelationshipState.LIVES_WITH_HIM: (
        "bor med honom|bor ihop|bor tillsammans|bor kvar|sammanboende|sambo|gift|kvar|lives with him"
    ),
    RelationshipState.PLANNING: "planerar lämna|planerar att lämna|planerar|på väg|planning|planning to leave",
    RelationshipState.SEPARATED_WITH_CONTACT: (
        "separerad med kontakt|separerade med kontakt|särbo|separerad har kontakt|separated with contact"
    ),
    RelationshipState.SEPARATED: (
        "separerad|separerade|skild|frånskild|flyttat isär|isär|lämnat|har lämnat|lämnat honom|separated|left"
    ),
    RelationshipState.RETURNED: "åter hos honom|åter|tillbaka|flyttat tillbaka|återvänt|returned",
    RelationshipState.UNKNOWN: "okänt|okänd|vet ej|oklart|unknown",
})  # fmt: skip
CONTACT_KIND: Words[ContactKind] = _words({
    ContactKind.PHONE: "telefon|tel|tfn|telefonsamtal|samtal|ringt|ringde|tel samtal|phone|call",
    ContactKind.VISIT: "besök|bes|möte|mottagningsbesök|besök på kontoret|kontor|stödsamtal|samtal på plats|visit|meeting",
    ContactKind.HOME_VISIT: "hembesök|hb|home visit",
    ContactKind.MESSAGE: "sms|mejl|mail|e post|epost|meddelande|brev|message|email",
    ContactKind.VIDEO: "video|videosamtal|teams|skype|digitalt möte|video call",
    ContactKind.COMPANY: "medföljning|följt med|följde med|medföljt|ledsagning|rättegång|förhör|accompaniment",
    ContactKind.ABOUT_HER: (
        "om henne|samverkan|nätverksmöte|kontakt med annan|kollega|samtal med soc|konsultation|about her"
    ),
})  # fmt: skip
OUTCOME: Words[ContactOutcome] = _words({
    ContactOutcome.ATTEMPT: (
        "ej svar|inget svar|svarade ej|svarar ej|svarade inte|sökt|försök|kontaktförsök|uteblev|kom inte|ej nådd|no answer|attempt"
    ),
    ContactOutcome.CONTACT: "kontakt|nådd|svarade|pratade|contact|reached",
    ContactOutcome.SUPPORT: "stöd|stödsamtal|stöd givet|support",
    ContactOutcome.NOT_WITH_HER: "om henne|inte med henne|ej med henne|not with her",
})  # fmt: skip
PURPOSE: Words[AccompanimentKind] = _words({
    AccompanimentKind.INTERVIEW: (
        "förhör|polisförhör|målsägandeförhör|nytt förhör|kompletterande förhör|hos polisen|polis|interview|police interview"
    ),
    AccompanimentKind.COUNSEL_MEETING: (
        "möte med målsägandebiträde|målsägandebiträde|mbt|möte med biträde|möte mbt|advokat|möte med advokat|counsel meeting|"
        "meeting with counsel"
    ),
    AccompanimentKind.HEARING: (
        "huvudförhandling|hf|rättegång|förhandling|tingsrätt|rättegång tr|huvudförhandling tr|fortsatt huvudförhandling|hearing|"
        "main hearing|trial"
    ),
    AccompanimentKind.JUDGMENT_TALK: "domsamtal|samtal om domen|dom|genomgång av dom|judgment talk|judgment",
    AccompanimentKind.APPEAL_HEARING: (
        "hovrätt|hovrättsförhandling|huvudförhandling hovrätt|huvudförhandling hovr|hf hovrätt|överklagande|appeal|appeal hearing"
    ),
})  # fmt: skip


def code_of(words: str, table: Words[C]) -> C | None:
    """What a cell means: the whole of it, or the word it begins with before a comma, a bracket or a dash; None where it is
    not known."""
    found = table.get(plain(words))
    for sign in (",", "(", " - ", " – ", "/", ";"):
        found = found or table.get(plain(words.split(sign)[0]))
    return found

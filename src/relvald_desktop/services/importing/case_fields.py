"""The columns that registers of cases have."""

from __future__ import annotations

from relvald_desktop.services.importing.columns import Fields, field
from relvald_desktop.services.importing.whose import CODE, IDENTITY, NAME
from relvald_desktop.wording import QT_TRANSLATE_NOOP

FIELDS = Fields(
    (
        CODE, NAME,
        field("given", QT_TRANSLATE_NOOP("ImportForm", "Given name"), "förnamn|tilltalsnamn|given name|first name"),
        field("family", QT_TRANSLATE_NOOP("ImportForm", "Family name"), "efternamn|family name|surname|last name"),
        IDENTITY,
        field("birth_year", QT_TRANSLATE_NOOP("ImportForm", "Year of birth"), "född|födelseår|född år|birth year|year of birth"),
        field(
            "opened", QT_TRANSLATE_NOOP("ImportForm", "Opened"),
            "öppnat|öppnad|öppnades|startdatum|start|inskriven|inskrivning|aktualiserad|aktualiserat|datum|påbörjat|påbörjad|"
            "inlett|upprättat|från och med|startade|opened|open date|date opened|start date",
        ),
        field(
            "closed", QT_TRANSLATE_NOOP("ImportForm", "Closed"),
            "avslutat|avslutad|avslutades|slutdatum|slut|avslut|avslutsdatum|utskriven|stängt|till och med|closed|close date|"
            "date closed|end date",
        ),
        field(
            "reason", QT_TRANSLATE_NOOP("ImportForm", "Why it was closed"),
            "avslutsorsak|avslutsskäl|orsak|orsak till avslut|skäl|varför avslutat|close reason|reason",
        ),
        field(
            "phone", QT_TRANSLATE_NOOP("ImportForm", "Phone"),
            "telefon|tel|telefonnummer|tel nr|telnr|mobil|mobilnummer|tfn|phone|telephone|mobile",
        ),
        field("email", QT_TRANSLATE_NOOP("ImportForm", "E-mail"), "e post|epost|mejl|mail|e postadress|mejladress|email|e mail"),
        field("address", QT_TRANSLATE_NOOP("ImportForm", "Address"), "adress|bostadsadress|postadress|gatuadress|bor|address"),
        field(
            "protection", QT_TRANSLATE_NOOP("ImportForm", "Protected identity"),
            "skydd|skyddad|skyddade personuppgifter|skyddade uppgifter|sekretess|sekretessmarkering|skyddad identitet|"
            "skyddad adress|skyddad folkbokföring|protection|protected|protected identity",
        ),
        field(
            "status", QT_TRANSLATE_NOOP("ImportForm", "Relationship status"),
            "relationsstatus|relation|status|relationen|läge|bor med honom|relationship|relationship status",
        ),
        field(
            "status_on", QT_TRANSLATE_NOOP("ImportForm", "Relationship status since"),
            "status sedan|statusdatum|status datum|status från|status since|status date",
        ),
        field("acute", QT_TRANSLATE_NOOP("ImportForm", "Acute"), "akut|akut fara|brådskande|acute|urgent"),
        field(
            "responsible", QT_TRANSLATE_NOOP("ImportForm", "Responsible worker"),
            "handläggare|ansvarig|stödjare|kvinnostödjare|ansvarig stödjare|responsible|worker",
        ),
        field("languages", QT_TRANSLATE_NOOP("ImportForm", "Languages"), "språk|modersmål|language|languages"),
        field("interpreter", QT_TRANSLATE_NOOP("ImportForm", "Interpreter"), "tolk|tolkbehov|behov av tolk|interpreter"),
        field("children", QT_TRANSLATE_NOOP("ImportForm", "Children"), "barn|antal barn|barnen|barn i hemmet|children"),
    ),
    needed=(("opened",), ("code", "name", "given", "family", "identity")),
)  # fmt: skip

"""Words for the fictitious support; invented, nobody's own."""

from __future__ import annotations

from relvald_desktop.records.codes import ContactKind, Source

REASONS = (
    "Hoten har blivit tydligare sedan hon talade om att flytta.",
    "Han har slutat ringa sedan polisen talade med honom. Oron ligger kvar.",
    "Våldet kommer oftare och barnen har börjat gå emellan.",
    "Inga nya händelser på två månader, men han vet var hon arbetar.",
    "Strypgrepp i våras och igen i höst.",
)
HER_WORDS = (
    "”Det är värst på söndagar.”", "”Jag vet inte vad han gör om jag går.”", "”Nu sover jag med dörren låst.”",
    "”Jag tror inte att han skulle göra det igen.”", "",
)  # fmt: skip
PLAN = {
    "warning_signs": "Han blir tyst. Han letar i min telefon.",
    "way_out": "Tvättstugan och ut på gården",
    "safe_places": "Hos syster. Biblioteket fram till åtta.",
    "people_to_call": "Syster\nGrannen på två trappor",
    "code_word": "paprika",
    "bag_and_papers": "Pass, kort och nycklar i väskan hos grannen",
    "phone_and_accounts": "Delad plats är avstängd. Nytt lösenord till posten.",
    "children": "De går till grannen när jag säger ordet.",
    "when_he_comes": "Inte in i köket. Ring 112.",
    "after_leaving": "Byta lås. Säga till på skolan.",
    "what_gives_strength": "Kören på torsdagar",
}
CHILD_WORDS = (
    "Går och lägger sig tidigt när pappa kommer hem.", "Har berättat för fröken om skriken.", "Vill inte vara ensam i hissen.", "",
)  # fmt: skip
MEN = ("Göran", "Kent", "Mikael", "Stefan", "Ali", "Peter", "Jonas")
TASKS = (
    ("Ringa om tiden för förhör", True), ("Fråga om målsägandebiträde", True), ("Skicka in ansökan om kontaktförbud", False),
    ("Boka tolk till nästa samtal", False), ("Prata med förskolan om hämtning", False), ("Ringa och höra hur natten varit", True),
)  # fmt: skip
SENDERS = (
    ("Björkskolan", Source.SCHOOL), ("BVC Torget", Source.MATERNAL_CHILD_HEALTH), ("Akuten, kvinnoteamet", Source.HEALTH_CARE),
)  # fmt: skip
CONTACT_PERSON = "Kuratorn"
TEMPLATES = (
    ("Stödsamtal", ContactKind.VISIT, "Hur hon har det:\nSäkerheten i dag:\nBarnen:\nDet vi kom överens om:"),
    ("Telefonsamtal", ContactKind.PHONE, "Var hon ringde ifrån:\nHur hon har det:\nDet vi kom överens om:"),
    ("Sms enligt överenskommelse", ContactKind.MESSAGE, "Neutralt meddelande enligt överenskommelse."),
)
SNIPPETS = (
    ("ring", "{datum} Ringde {här}, inget svar. Inget meddelande lämnades."),
    ("säker", "Hon var ensam och kunde tala. Säkerheten nu: {här}"),
    ("nästa", "Vi kom överens om att höras {här}, på det sätt hon valt."),
)
OWN_WORDS = ("bofrid", "boskola")

"""The words that fictitious cases are made of. Every person, place and event is invented."""

from __future__ import annotations

from relvald_desktop.records.codes import Source

GIVEN = [
    "Alva",
    "Amina",
    "Anneli",
    "Astrid",
    "Aylin",
    "Britta",
    "Camilla",
    "Dilan",
    "Ebba",
    "Elif",
    "Eva-Lena",
    "Fatou",
    "Frida",
    "Gun",
    "Hanna",
    "Hodan",
    "Inga",
    "Jasmin",
    "Karin",
    "Khadija",
    "Lena",
    "Linnéa",
    "Mariam",
    "Märta",
    "Nadia",
    "Olga",
    "Pernilla",
    "Rebecka",
    "Samira",
    "Siv",
    "Sofia",
    "Svetlana",
    "Tove",
    "Ulla",
    "Vera",
    "Wilma",
    "Yasmin",
    "Åsa",
    "Ärna",
    "Östa",
]
FAMILY = [
    "Abdi",
    "Alm",
    "Berglund",
    "Björk",
    "Celik",
    "Dahl",
    "Demir",
    "Ek",
    "Engström",
    "Farah",
    "Grönvall",
    "Haddad",
    "Holm",
    "Isaksson",
    "Jönsson",
    "Kovač",
    "Lindqvist",
    "Lööf",
    "Mårtensson",
    "Nyberg",
    "Nilsson-Ek",
    "Petrova",
    "Rönn",
    "Sandström",
    "Svärd",
    "Tesfaye",
    "Wahlgren",
    "Yilmaz",
    "Åkesson",
    "Öberg",
]
CHILDREN = ["Alma", "Elsa", "Ibrahim", "Leo", "Maja", "Noor", "Olle", "Selma", "Theo", "Zoe"]
STREETS = [
    "Björkgatan",
    "Linvägen",
    "Mariebergsgränd",
    "Oxtorget",
    "Skogsbrynet",
    "Tallstigen",
    "Vallgatan",
    "Åvägen",
]
SCHOOLS = ("Ängsskolan", "Solbackens förskola", "Lillåskolan", "Förskolan Kotten")
WORKPLACES = ("Matboden vid torget", "Hemtjänst Norr", "Skoaffären Klacken")
SHELTERS = ("Boendet Fyren", "Boendet Lyktan")
LANGUAGES = ("", "", "", "arabiska", "somaliska", "turkiska", "dari", "engelska", "spanska")
COURTS = ("Södertörns tingsrätt", "Stockholms tingsrätt", "Attunda tingsrätt")

SEEN: dict[Source, tuple[str, ...]] = {
    Source.POLICE: (
        "Polis på plats efter samtal från granne. Hon ville inte anmäla. Två barn var hemma.",
        "Larm i natt. Hon hade sår på läppen, sa att hon ramlat i köket.",
    ),
    Source.HEALTH_CARE: (
        "Blåmärken på båda överarmarna. Han svarade på alla frågor åt henne.",
        "Sökte för yrsel efter ett grepp om halsen. Ville inte att vi skrev det i journalen.",
    ),
    Source.MATERNAL_CHILD_HEALTH: ("Han väntade utanför och ringde fyra gånger under besöket.",),
    Source.PRESCHOOL: ("Barnet berättar att pappa stänger in mamma. Mamma hämtar alltid i sista minuten.",),
    Source.SCHOOL: ("Flickan vågar inte gå hem efter skolan när pappa är ledig.",),
    Source.CHILD_UNIT: ("Det framkom i utredningen att han håller reda på var hon är via telefonen.",),
    Source.HERSELF: (
        "Ringde själv. Vet inte om det är våld, men hon är rädd när han kommer hem.",
        "Vill veta vad som händer om hon anmäler. Har inte bestämt sig.",
    ),
    Source.RELATIVE: ("Systern ringer. Hon får inte träffa henne längre utan att han är med.",),
    Source.NEIGHBOUR: ("Hör skrik och dunsar, mest på helgerna. Vill vara anonym.",),
    Source.FRIEND: ("Väninnan har låst in hans brev åt henne. Han hotar att ta barnen.",),
    Source.EMPLOYER: ("Han står utanför arbetsplatsen när hon slutar.",),
    Source.FINANCIAL_AID: ("Hon har inget eget konto och måste visa kvitton hemma.",),
    Source.ANONYMOUS: ("Brev utan avsändare: han slår henne när barnen sover.",),
    Source.MENS_CLINIC: ("Han har själv berättat om knuffar. Vi har samtycke att höra av oss till er.",),
    Source.OTHER: ("Städpersonal på hotellet såg henne gråta i korridoren, han drog henne i armen.",),
}

NOTES = (
    "Samtal om hur veckan varit. Hon sover bättre men är på sin vakt när telefonen ringer.",
    "Gick igenom säkerhetsplanen. Väskan står kvar hos väninnan. Hon vill vänta med att berätta för barnen.",
    "Hon grät mycket. Har gått tillbaka till honom i helgen, vill fortsätta ha kontakt med oss.",
    "Förberedde förhöret: vem som är med, vad som händer, att hon får ta paus.",
    "Hjälpte henne att skriva ner frågor till målsägandebiträdet.",
    "Följde med till banken för ett eget konto.",
    "Hon undrar vad som händer om hon flyttar. Gav kontakt till bostadskonsulenten.",
    "Kort avstämning i telefon. Allt lugnt. Hon hade bara några minuter.",
    "Efter rättegången: lättad men tom. Vi talade om hur de närmaste dagarna ska se ut.",
)
ATTEMPTS = ("Ringde, inget svar. Lämnade inget meddelande.", "Någon annan svarade. Sa att jag ringt fel.")
NEXT_STEPS = (
    "Ring igen i det säkra fönstret",
    "Boka tid med målsägandebiträdet",
    "Fråga om kontot",
    "Besök på kontoret",
)
SAY = ("biblioteket", "tandläkaren", "skolans expedition", "")

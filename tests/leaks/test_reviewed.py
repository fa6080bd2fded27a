"""What a reviewer found that the leak check missed, or cried wolf at."""

from __future__ import annotations

import pytest

from relvald_desktop.rules.leaks import MASK, Secret, find_leaks, mask

MANY_IN_ONE = [
    ("address", "c/o Berg, Storgatan 5", "Hon bor på Storgatan 5"), ("address", "c/o Berg\nStorgatan 5", "Hon bor på Storgatan 5"),
    ("address", "c/o Berg Storgatan 5", "Hon bor på Storgatan 5"), ("address", "c/o Berg, Storgatan 5", "Hon bor hos Berg"),
    ("address", "Lgh 1102, Storgatan 5", "Hon bor på Storgatan 5"), ("address", "Lgh 1102, Storgatan 5", "i lgh 1102"),
    ("address", "Box 12, Storgatan 5", "Hon bor på Storgatan 5"), ("address", "Box 12, Storgatan 5", "till box 12"),
    ("address", "Brf Linden, Hemligvägen 3", "Hemligvägen 3"), ("address", "Brf Linden, Hemligvägen 3", "i Brf Linden"),
    ("address", "Hemligvägen 3, Gömstad", "Gömstad"), ("address", "Hemligvägen 3, 123 45 Gömstad", "hon bor i Gömstad"),
    ("address", "Hemligvägen 3 123 45 Gömstad", "hon bor i Gömstad"),
    ("address", "Hemligvägen 3 Gömstad", "hon bor i Gömstad"), ("address", "Storgatan 5 lgh 1102", "lgh 1102"),
    ("address", "Storgatan 5 B Gömstad", "på Storgatan"), ("mobile", "0701740628 (0735556677)", "073-555 66 77"),
    ("vehicle", "Röd Volvo, ABC 12D", "ABC12D"), ("vehicle", "Röd Volvo, ABC 12D", "en röd Volvo"),
    ("vehicle", "Volvo V70 ABC123", "bil ABC123"), ("vehicle", "ZTN 20S; SAL78S", "sal 78s"), ("vehicle", "ABC 123 och DEF 456", "def456"),
    ("mobile", "0701740628, 0735556677", "070-174 06 28"), ("mobile", "0701740628, 0735556677", "073-555 66 77"),
    ("mobile", "0701740628 / 0735556677", "073-555 66 77"), ("mobile", "0701740628\n0735556677", "070 174 06 28"),
    ("mobile", "070-174 06 28 (mamma: 073-555 66 77)", "0701740628"),
    ("mobile", "070-174 06 28 (mamma: 073-555 66 77)", "+46 73 555 66 77"),
    ("mobile", "070-174 06 28 anknytning 12", "070-174 06 28"), ("mobile", "070-174 06 28 anknytning 12", "070-174 06 28 anknytning 12"),
    ("mobile", "+47 912 34 567", "0047 912 34 567"), ("mobile", "+47 912 34 567", "912 34 567"),
    ("mobile", "+47 912 34 567", "+4791234567"), ("mobile", "0047 912 34 567", "+47 91234567"),
    ("email", "anna@x.se, anna2@x.se", "anna@x.se"), ("email", "anna@x.se, anna2@x.se", "anna2@x.se"),
    ("identity_number", "19850314-2389 ev. 2380", "850314-2389"), ("identity_number", "19850314-2389 ev. 2380", "850314-2380"),
    ("message", "@annasgomda på Instagram", "annasgomda"), ("message", "Instagram: annasgomda", "följ annasgomda"),
    ("other", "portkod 4512", "kod 4512"), ("other", "portkod 4512", "Portkoden är 4512"),
    ("school", "Ängsskolan, 070-174 06 28", "0701740628"), ("shelter", "Kvinnojouren Nora, anna@x.se", "anna@x.se"),
    ("other", "hennes bil ABC 123", "abc123"), ("informant", "Grannen, 850314-2389", "850314-2389"),
]  # fmt: skip

BIRTH_DATES = [
    *(("identity_number", "19850314-2389", text) for text in (
        "född 850314", "850314-XXXX", "14/3 1985", "14.3.1985", "14 mars -85", "85-03-14", "14 mars 85", "1985-03-14",
        "14/3-85", "den 14:e mars 1985", "född 19850314", "14-03-1985", "1985/3/14", "85O314", "14 MARS 1985", "850314.",
    )),
    *(("identity_number", "850314-2389", text) for text in ("1985-03-14", "14 mars 1985", "850314", "14/3 -85", "19850314-2389")),
    *(("identity_number", "19850374-2389", text) for text in ("14 mars 1985", "1985-03-14", "850374", "850314", "850374-2389")),
    ("identity_number", "198503142389", "född 850314"), ("identity_number", "1985-03-14", "14 mars 1985"),
    ("identity_number", "850314-XXXX", "1985-03-14"),
]  # fmt: skip

EVERYDAY_WORDS = [
    *(("municipality", "Mora", text) for text in (
        "MORA", "i mora kommun", "Mora kommun", "Mora lasarett", "Moras skola", "Hon bor i Mora",
    )),
    ("municipality", "Åre", "Åre kommun"), ("municipality", "Kil", "Kils kommun"), ("municipality", "Kil", "kils kommun"),
    ("shelter", "Kvinnojouren Nora", "noras jour"), ("shelter", "Kvinnojouren Nora", "norajouren"),
    ("shelter", "Skyddat boende Linden", "Lindens boende"), ("preschool", "Solen", "förskolan solen"),
    ("preschool", "Solen", "solens förskola"), ("preschool", "Solen", "Solens förskola"),
    ("child_name", "Bo Ek", "Hon hämtar Bo."), ("child_name", "Li", "Lis skola"), ("protected_name", "Anna Berg", "Bergs lägenhet"),
    *(("address", "Stora vägen 3", text) for text in ("Stora v. 3", "St. vägen 3", "Storav. 3", "stora vägen", "Stora Vägen 3")),
    ("address", "Storgatan 5", "Storg. 5"), ("address", "Norra Nygatan 5", "N. Nygatan 5"), ("address", "Norra Nygatan 5", "N Nyg. 5"),
    ("school", "Vasaskolan", "Vasa skola"), ("school", "Vasaskolan", "Vasa-skolan"), ("school", "Vasaskolan", "Vasas fritids"),
    ("workplace", "ICA Kvantum", "jobbar på ICA"), ("workplace", "ICA Kvantum", "Kvantum"),
    ("child_name", "Muhammed Ek", "Mohammed"), ("child_name", "Mohammed", "Muhammeds skola"), ("child_name", "Sofia", "Sophia"),
    ("municipality", "Göteborg", "i Gbg"), ("municipality", "Stockholm", "Sthlm"), ("address", "Vallgatan 3, 411 16 Göteborg", "i Gbg"),
]  # fmt: skip

HARMLESS = [
    ("child_name", "Max", "Max 2 timmar"), ("child_name", "Max", "Samtalet tar max en timme."),
    ("workplace", "Polisen", "Polisen följer med"), ("workplace", "Tingsrätten", "vid tingsrätten"),
    ("workplace", "Tingsrätten", "Tingsrätten har kallat henne."), ("workplace", "Polisen", "Fråga polisen om vägen."),
    ("phone", "08-12 34 56", "Mål B 1234-56"), ("phone", "1234-26", "T 1234-26"), ("phone", "08-123 426", "i mål T 1234-26 hörs hon"),
    ("municipality", "Stockholm", "Region Stockholm ersätter resan"), ("municipality", "Solna", "Solna tingsrätt, sal 5"),
    ("municipality", "Solna", "Solna tingsrätts dom"), ("municipality", "Solna", "Solna\ntingsrätt"),
    ("municipality", "Stockholm", "Stockholms tingsrätt"), ("municipality", "Malmö", "Hovrätten över Malmö"),
    ("municipality", "Malmö", "Åklagarkammaren i Malmö"), ("municipality", "Stockholm", "Polisen region Stockholm"),
    ("address", "Hemligvägen 3, 170 00 Solna", "Solna tingsrätt, sal 5"), ("address", "Hemligvägen 3, Solna", "vid Solna tingsrätt"),
    ("protected_name", "Anna Berg", "Åklagare Anna Ström"), ("new_name", "Anna Berg", "Åklagaren Anna Ström ringer."),
    ("child_name", "Anna Berg", "med målsägandebiträde Anna Ström"), ("mobile", "070-174 06 28 (mamma: 073-555 66 77)", "Hennes mamma väntar."),
    ("mobile", "Mamma: 073-555 66 77", "Hennes mamma väntar."), ("message", "@annasgomda på Instagram", "Hon har Instagram."),
    ("vehicle", "Röd Volvo, ABC 12D", "En Volvo står utanför."), ("address", "Vallgatan 3, 2 tr", "Salen ligger 2 tr upp."),
    ("address", "Vallgatan 3, uppgång B", "Ta uppgång C."), ("address", "Vallgatan 3, uppgång B", "uppgången"),
    ("child_name", "Zahra", "Tolken Sahra"), ("shelter", "Kvinnojouren", "kvinnojouren har öppet"), ("municipality", "Mora", "Region Mora"),
    ("school", "Skolan", "Skolan är stängd."), ("preschool", "Trygg", "en trygg förskola"), ("child_name", "Sol", "Sol och måne"),
    ("identity_number", "19850314-2389", "850314-9999"), ("identity_number", "19850314-2389", "5000-K850314-24"),
    ("identity_number", "19850314-2389", "Den 14 mars klockan 9"), ("identity_number", "19850314-2389", "08-850 314 12"),
    ("identity_number", "19850314-2389", "850314000"), ("identity_number", "19850314-2389", "850314 kronor"),
    ("other", "portkod 4512", "4512 kronor"), ("shelter", "Kvinnojouren Nora", "Kvinnojouren ringer."),
    ("school", "Grundskolan Grund", "i grundskolan"),
]  # fmt: skip

STILL_FOUND = [
    ("municipality", "Solna", "hon bor i Solna"), ("municipality", "Stockholm", "hon bor i regionen kring Stockholm"),
    ("address", "Hemligvägen 3, 170 00 Solna", "hon bor i Solna"), ("child_name", "Max", "Hon hämtar Max."),
    ("workplace", "Polisen", "Hon arbetar på Polisen"), ("workplace", "Polisen Solna", "Polisen Solna"),
    ("protected_name", "Anna Berg", "Vittnet Anna Ström"), ("protected_name", "Anna Berg", "Vittne Anna Ström"),
    ("protected_name", "Anna Berg", "Åklagare Anna Berg"), ("protected_name", "Anna Berg", "Åklagare Anna"),
    ("protected_name", "Anna Berg", "Åklagare Eva Berg"), ("child_name", "Anna", "Tolk Anna Ström"),
    ("other_woman", "Anna Berg", "Åklagare Anna Berg"), ("phone", "08-12 34 56", "08-12 34 56"), ("phone", "08-12 34 56", "1234-56"),
]  # fmt: skip


@pytest.mark.fault(28)
@pytest.mark.parametrize(
    ("kind", "value", "text"), [*MANY_IN_ONE, *BIRTH_DATES, *EVERYDAY_WORDS, *STILL_FOUND]
)
def test_it_is_found(kind: str, value: str, text: str) -> None:
    secrets = [Secret(kind, value, "x")]
    assert find_leaks([text], secrets)
    assert MASK in mask(text, secrets)


@pytest.mark.fault(28)
@pytest.mark.parametrize(("kind", "value", "text"), HARMLESS)
def test_it_passes(kind: str, value: str, text: str) -> None:
    assert find_leaks([text], [Secret(kind, value, "x")]) == []

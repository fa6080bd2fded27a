"""Words for made-up cases: names, streets, schools, shelters and so on. Every person and place is invented."""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    """The words of a text."""
    return tuple(text.split())


def _rows(text: str) -> tuple[tuple[str, ...], ...]:
    """The lines of a text, each cut at its bars."""
    return tuple(tuple(cell.strip() for cell in line.split("|")) for line in text.strip().splitlines())


GIVEN_NAMES = _words("""
    Elsa Karin Åsa Märta Ingrid Linnéa Göran Håkan Jörgen Sören Björn Dag Liv My Maj Bo Tor August Viola Hope Sten
    Anna-Karin Mai-Britt Lise-Lotte Eva-Lena Carl-Johan Ann-Sofie Sara-Li
    Fatima Layla Noor Zahra Amira Yasmin Hiba Samira Rania Omar Khalid Mahmoud Youssef Tariq
    Hodan Ayaan Sahra Ifrah Faduma Abdirahman Warsame Deqa Hamdi Liban
    Aino Päivi Tuula Väinö Kaisa Jyrki Mirja Eero
    Agnieszka Małgorzata Katarzyna Wojciech Zofia Bożena Paweł Krystyna
    Ayşe Gülsüm Elif Emre Özlem Zeynep Hatice Çiğdem Mehmet
    Rojin Berivan Shilan Tsion Selam Olena Oksana Thuy Parisa Shirin Nasrin Renée Zoë
""")
"""First names of Swedish, Arabic, Somali, Finnish, Polish, Turkish and other origin."""

FAMILY_NAMES = _words("""
    Berg Ek Lund Sten Vik Holm Ros Hall Björn Dag Kvist Sjö Du Mark Juni Frid Stark Rask Modig Tor
    Lindahl Nordin Åkesson Öberg Sjögren Hägglund Wikström Söderqvist Bergström Ekman Lundqvist Marklund
    Hellström Rönnbäck Ångman Järvinen Mäkelä Korhonen Heikkilä Virtanen
    Kowalska Wiśniewska Nowak Zieliński Dąbrowska Wójcik
    Yılmaz Öztürk Şahin Demirtaş Çelik Kaya
    Farah Warsame Abdullahi Jama Egal Osman Hersi Nuur
    Haddad Al-Masri Khoury Hassoun Mansour Qasim Barakat Rahimi Karimi Shabani
    Tesfaye Haile Kovalenko Nguyen Petrović Marković Halvorsen Sørensen
    Lind-Osman Ek-Farah Holm-Kaya Nordin-Haddad
""")
"""Family names; the first rows are also everyday words."""

EVERYDAY = frozenset(
    _words("""
    berg ek lund sten vik holm ros hall björn dag kvist sjö du mark juni frid stark rask modig
    tor my liv maj bo august viola hope
""")
)
"""Names which are also everyday words, in lower case: written as a name only with a capital inside a sentence."""

NEVER_ALONE = frozenset({"du", "hope"})
"""Names which nobody would recognise alone even with a capital: "Du" is also a polite way to address someone."""

COMMON_NOUNS = frozenset(
    _words("""
    myran blåklockan solgläntan humlan regnbågen kastanjen ekorren tallkotten lyktan vinterljuset hamnen
    källan fristaden gryningen ankaret syrenen havrekornet kardemumman linneskåpet spettet fyrtornet
    snöstjärnan skärgården kompassen
""")
)
"""Place names that are also plain words: in lower case they stand only together with what they are."""

STREETS = _words("""
    Björkgatan Alvägen Tallvägen Lönngatan Rönnbärsvägen Smedjegatan Kvarngatan Åkervägen Ängsgatan Fågelvägen
    Hantverkargatan Bryggargatan Källarbacksvägen Prästgårdsvägen Nybrogatan Sjömansgatan Vallmovägen
    Blåbärsvägen Granitvägen Färjegatan Östanvindsgatan Ärlevägen Kyrkbacksgatan Tegelbruksvägen Hökvägen
    Järnbrogatan Linnégatan Mästargatan Måsvägen Syrengatan Rådmansgatan Sländvägen Tjädervägen Gärdesvägen
    Varvsgatan Ymergatan Ugglevägen Ödlevägen Kastellgatan Domherrevägen Pilgatan Häggvägen Stengärdesgatan
""")
"""Streets, all ending in -gatan or -vägen."""

TOWNS = _words("""
    Alvsta Rosenby Kvarnala Tallhyttan Sjövalla Östmora Björnlunda Hällefall Granåker Vinterby Ramsele Åbrunna
""")
"""Post towns of addresses."""

MUNICIPALITIES = _rows("""
    Farsta|Farsta kommun
    Ekerby|Ekerby kommun
    Vintrosa|Vintrosa kommun
    Hallunge|Hallunge
    Skogala|Skogala kommun
    Norrsele|Norrsele kommun
    Bergvara|Bergvara
    Ljungaby|Ljungaby kommun
    Tranemåla|Tranemåla kommun
    Östhammra|Östhammra
    Älvkarby|Älvkarby kommun
    Åmosele|Åmosele kommun
    Säterlanda|Säterlanda
    Vårsta|Vårsta kommun
    Höglanda|Höglanda kommun
    Mark|Marks kommun
    Lund|Lunds kommun
    Uppsala|Uppsala kommun
    Solna|Solna
    Gävle|Gävle kommun
    Örebro|Örebro kommun
    Kalmar|Kalmar kommun
    Mölnby|Mölnby kommun
""")
"""Municipalities: the bare name, and the name as stored."""

SCHOOLS = _rows("""
    Alvik|Alviks skola|skola|skolan
    Fågelbro|Fågelbro skola|skola|skolan
    Hägerdal|Hägerdals skola|skola|skolan
    Östermalma|Östermalma skola|skola|skolan
    Rösjö|Rösjöskolan|skola|skolan
    Kvarnholma|Kvarnholmaskolan|skola|skolan
    Tallmo|Tallmo skola|skola|skolan
    Sandhamra|Sandhamraskolan|skola|skolan
    Åkerslund|Åkerslunds skola|skola|skolan
    Mårtensdal|Mårtensdals skola|skola|skolan
    Vallbacka|Vallbackaskolan|skola|skolan
    Ljusterby|Ljusterby skola|skola|skolan
    Norrberga|Norrberga gymnasium|gymnasium|gymnasiet
    Söderhaga|Söderhaga gymnasium|gymnasium|gymnasiet
    Järvtorp|Järvtorps skola|skola|skolan
    Ängeby|Ängeby skola|skola|skolan
""")
"""Schools: the bare name, the value as stored, what it is, and that word in definite form."""

PRESCHOOLS = _rows("""
    Myran|Förskolan Myran|förskola|förskolan
    Blåklockan|Förskolan Blåklockan|förskola|förskolan
    Solgläntan|Solgläntans förskola|förskola|förskolan
    Humlan|Förskolan Humlan|förskola|förskolan
    Regnbågen|Regnbågens förskola|förskola|förskolan
    Kastanjen|Förskolan Kastanjen|förskola|förskolan
    Ekorren|Förskolan Ekorren|förskola|förskolan
    Tallkotten|Förskolan Tallkotten|förskola|förskolan
    Krabbelura|Förskolan Krabbelura|förskola|förskolan
    Pysslinga|Pysslinga förskola|förskola|förskolan
    Trollebo|Trollebo förskola|förskola|förskolan
    Rävlyckan|Rävlyckans förskola|förskola|förskolan
    Snöstjärnan|Förskolan Snöstjärnan|förskola|förskolan
    Änglamark|Änglamarks förskola|förskola|förskolan
    Lergöken|Förskolan Lergöken|förskola|förskolan
""")
"""Preschools, in the same form as schools."""

SHELTERS = _rows("""
    Lyktan|Kvinnojouren Lyktan|kvinnojour|kvinnojouren
    Vinterljuset|Vinterljusets kvinnojour|kvinnojour|kvinnojouren
    Ekbacken|Skyddat boende Ekbacken|boende|boendet
    Hamnen|Kvinnojouren Hamnen|kvinnojour|kvinnojouren
    Källan|Kvinnohuset Källan|kvinnohus|kvinnohuset
    Fristaden|Kvinnohuset Fristaden|kvinnohus|kvinnohuset
    Gryningen|Tjejjouren Gryningen|tjejjour|tjejjouren
    Ankaret|Skyddat boende Ankaret|boende|boendet
    Syrenen|Kvinnojouren Syrenen|kvinnojour|kvinnojouren
    Novahem|Skyddat boende Novahem|boende|boendet
    Åsagården|Stiftelsen Åsagården|stiftelse|stiftelsen
    Fyrtornet|Kvinnojouren Fyrtornet|kvinnojour|kvinnojouren
    Rindö|Rindö kvinnojour|kvinnojour|kvinnojouren
    Elviraro|Skyddat boende Elviraro|boende|boendet
    Tärnögården|Boendet Tärnögården|boende|boendet
    Skärgården|Kvinnojouren Skärgården|kvinnojour|kvinnojouren
""")
"""Shelters, in the same form as schools."""

WORKPLACES = _rows("""
    Saffranella|Salong Saffranella|salong|salongen
    Havrekornet|Bageri Havrekornet|bageri|bageriet
    Kardemumman|Kafé Kardemumman|kafé|kaféet
    Blankeby|Städfirman Blankeby AB|städfirma|städfirman
    Molaria|Tandläkarna Molaria|tandläkare|tandläkarna
    Hagaro|Äldreboendet Hagaro|äldreboende|äldreboendet
    Mutterlunda|Verkstaden Mutterlunda HB|verkstad|verkstaden
    Linneskåpet|Tvätteriet Linneskåpet|tvätteri|tvätteriet
    Spettet|Restaurang Spettet|restaurang|restaurangen
    Ordvikla|Tolkbyrån Ordvikla|tolkbyrå|tolkbyrån
    Piljevi|Blomsterhandeln Piljevi|blomsterhandel|blomsterhandeln
    Kompassen|Resebyrån Kompassen|resebyrå|resebyrån
    Brådala|Brådala vårdcentral|vårdcentral|vårdcentralen
    Östgåra|Östgåra apotek|apotek|apoteket
    Rörmira|Rörmira lager AB|lager|lagret
    Sömsöndra|Skrädderiet Sömsöndra|skrädderi|skrädderiet
    Tekilla|Butiken Tekilla|butik|butiken
    Vagnmåra|Vagnmåra taxi|taxi|taxin
    Nästgårda|Pizzeria Nästgårda|pizzeria|pizzerian
    Fjällvira|Hotell Fjällvira|hotell|hotellet
    Garnebo|Garnebo textil|textil|textilen
""")
"""Places of work, in the same form as schools."""

OTHERS = _rows("""
    Kobolta|Simhallen Kobolta|simhall|simhallen
    Albavera|Kören Albavera|kör|kören
    Pärlagrön|Bokkaféet Pärlagrön|bokkafé|bokkaféet
    Styrkaro|Gymmet Styrkaro|gym|gymmet
    Vävhilda|Vävstugan Vävhilda|vävstuga|vävstugan
    Ödegärda|Stugan Ödegärda|stuga|stugan
""")
"""Other places a person must not be looked for at, in the same form as schools."""

COURTS = _rows("""
    Södertörns tingsrätt
    Attunda tingsrätt
    Solna tingsrätt
    Uppsala tingsrätt
    Gävle tingsrätt
    Örebro tingsrätt
    Kalmar tingsrätt
    Lunds tingsrätt
    Nacka tingsrätt
    Göteborgs tingsrätt
    Svea hovrätt
    Förvaltningsrätten i Stockholm
    Hovrätten för Västra Sverige
""")
"""Courts; they are public and stand in nearly every paper."""

MONTHS = _words("januari februari mars april maj juni juli augusti september oktober november december")
WEEKDAYS = _words("måndag tisdag onsdag torsdag fredag lördag söndag")
MAIL_WORDS = _words(
    "solros vinterdag blomma kaffe stjarna norrsken pärla skogsmus ringblomma havsbris molntuss lavendel"
)
"""First halves of made-up mail addresses."""

MAIL_HOSTS = _words("brev.example post.example mejl.example.se torget.example inkorg.example.org")
"""Hosts that cannot exist."""

"""Sentences of finished papers: neutral ones, ones with everyday words that are also names, ones for a leak."""

from __future__ import annotations


def _lines(text: str) -> tuple[str, ...]:
    """The lines of a text."""
    return tuple(line.strip() for line in text.strip().splitlines())


HEADINGS = _lines("""
    Inför huvudförhandlingen
    Checklista för dagen i rätten
    Till målsägandebiträdet
    Följeblad
    PM inför stödsamtal
    Dagordning
    Sammanfattning av planeringen
    Underlag till socialtjänsten
    Minnesanteckning
""")

NEUTRAL = _lines("""
    Förhandlingen börjar klockan {time} i {room}.
    Vi möts vid huvudingången klockan {time}.
    Målnummer {case}, {court}.
    Målet {case} har satts ut till den {date}.
    Kontorets nummer är {office}.
    Ring kontoret på {office} om något ändras.
    Advokat {pro} nås på {phone}.
    Åklagare i målet är {pro}.
    Målsägandebiträde är {pro}, e-post {email}.
    Ta med legitimation och kallelsen.
    Ha telefonen avstängd i salen.
    Ersättning för resa betalas med {amount}.
    Inlägget om {amount} har bokats den {isodate}.
    Kostnaden för tolk är {amount} exklusive moms.
    Parkera på {street} eller i garaget vid {street}.
    Busshållplatsen {street} ligger fem minuter från domstolen.
    Från stationen går man {street} rakt fram till nummer {number}.
    Stödpersonen väntar i {room} från klockan {time}.
    Paus beräknas till klockan {time}.
    Dom meddelas tidigast den {date}.
    Den {date} är det sammanträde i {room}.
    Nästa uppföljning är {weekday} den {date}.
    Varje {weekday} har kontoret öppet mellan {time} och {time}.
    Kallelsen kom den {isodate} och finns i akten.
    Aktbilaga {number} saknas och har begärts ut från {court}.
    Ärendet hos socialtjänsten har diarienummer {diary}.
    Socialsekreterare {pro} har lovat att skriva ett yttrande.
    Samtalet med {pro} blev uppskjutet till {weekday}.
    Enligt {pro} behövs inget ytterligare underlag.
    Skolan och förskolan behöver inte kontaktas inför förhandlingen.
    Ett nytt boende har inte diskuterats den här veckan.
    Kommunen har fyra veckor på sig att svara.
    Frågan om skola tas upp vid nästa möte.
    Förskola i en annan kommun kan bli aktuell efter domen.
    Ansökan om kontaktförbud lämnades in den {isodate}.
    Polisens ärende har nummer {police}.
    Polisanmälan gjordes i {month} och kompletterades den {date}.
    Vittnet hörs på länk från {court}.
    Förhöret hålls på svenska med tolk i {room}.
    Tolken heter {pro} och är beställd till klockan {time}.
    Barnen följer inte med till rätten.
    Mat och vatten finns att köpa i receptionen.
    Säkerhetskontrollen tar ungefär {number} minuter.
    Väktarna vid entrén är informerade av {pro}.
    Använd sidoingången mot {street}.
    Hiss finns till våning {number}.
    Kopior skickas till {court} och till {pro}.
    Svar önskas senast den {date} till {email}.
    Adressen till domstolen är {street} {number}, {post} {town}.
    Post till oss skickas till Box {box}, {post} {town}.
    Handläggaren sitter på {street} {number} i {town}.
    Bilen med registreringsnummer {plate} är förbokad hos taxibolaget.
    Taxi är beställd till klockan {time} och betalas av verksamheten.
    Reseräkningen på {amount} lämnas till {pro} i receptionen.
    Skadeståndet yrkas med {amount} jämte ränta från den {date}.
    Hyran för lokalen är {amount} i månaden.
    Brottsoffermyndigheten svarade den {isodate} i ärende {diary}.
    Fråga rätten om möjligheten att vänta i ett eget rum.
    Läs igenom förhörsutskriften, sidorna {number} till {number}.
    Stödsamtal hålls {weekday} klockan {time} och {weekday} klockan {time}.
    Vi följer med hela dagen och även på hemvägen.
    Efter förhandlingen sätter vi oss ner en stund i {room}.
    Den tilltalade förs in genom en annan dörr.
    Det går bra att be om paus när som helst.
    Ombudet {pro} har begärt anstånd till den {date}.
    Journalkopian från {month} omfattar {number} sidor.
    Överklagandet ska ha kommit in till {court} senast den {date}.
    Ordförande är rådmannen {pro}.
    Kontaktperson på åklagarkammaren är {pro}, telefon {phone}.
    Växeln svarar på {office} alla vardagar utom {weekday}.
    Beslutet {case} gäller till och med den {isodate}.
    Försäkringskassan har begärt in intyg för {month}.
    Socialnämnden sammanträder i {month} och tar då upp ärendet.
    Hon har rätt att ha en stödperson bredvid sig i salen.
    Vid frågor skriv till {email} eller ring {office}.
    Arbetsgivaren behöver bara veta att hon är ledig den {date}.
    Lokalen på {street} är bokad mellan {time} och {time}.
    Vi har skrivit till {pro} vid {court} om saken.
    Det här bladet tas tillbaka och strimlas efter förhandlingen.
""")
"""Sentences with nothing protected in them. None begins with a name."""

EVERYDAY_SENTENCES: dict[str, tuple[str, ...]] = {
    "berg": _lines("""
        Berg och dal har passerats när tåget stannar.
        Utsikten är fin med sjö och berg på båda sidor."""),
    "ek": _lines("""
        Ek och björk växer utanför entrén.
        Mötesbordet av ek står längst in."""),
    "lund": _lines("""
        Lund och äng ligger bakom parkeringen.
        Bakom huset finns en lund med bänkar."""),
    "sten": _lines("""
        Sten för sten byggs tryggheten upp igen.
        Trappan av sten är hal på vintern."""),
    "vik": _lines("""
        Vik undan till höger efter receptionen.
        Restaurangen ligger vid en vik.
        Vik ihop bladet och lägg det i kuvertet."""),
    "holm": _lines("""
        Utanför kajen ligger en liten holm.
        Holm och skär syns från väntrummet."""),
    "ros": _lines("""
        Personalen fick både ris och ros.
        Ros och ris kan lämnas i lådan."""),
    "hall": _lines("""
        Vänta i rättens stora hall.
        Hall och väntrum ligger på samma plan."""),
    "björn": _lines("""
        En björn i trä står i barnens väntrum.
        Björn och räv är motiven i barnens lekhörna."""),
    "dag": _lines("""
        Dag för dag planeras veckan.
        Dag och tid framgår av kallelsen.
        Vi ringer samma dag eller nästa dag.
        Dagen börjar med en genomgång."""),
    "kvist": _lines("""
        En kvist i en vas markerar rätt bord.
        Kvist och löv täcker gången på hösten."""),
    "sjö": _lines("""
        Sjö och skog omger kursgården.
        Tåget går längs en sjö."""),
    "du": _lines("""
        Du får hjälp att fylla i blanketten.
        När du har läst klart lämnar du tillbaka bladet."""),
    "mark": _lines("""
        Mark och vatten är inte aktuellt i målet.
        Parkering på kommunens mark är tillåten.
        Marken utanför är hal."""),
    "juni": _lines("""
        Juni månad är fullbokad.
        Svar kommer i juni eller senare."""),
    "frid": _lines("""
        Frid i hemmet är en rättighet.
        Brottet heter grov fridskränkning och rör hemmets frid."""),
    "stark": _lines("""
        Stark oro har framförts av barnen.
        Hon har varit stark hela vägen."""),
    "rask": _lines("""
        Rask handläggning har utlovats.
        En rask promenad tar tio minuter."""),
    "modig": _lines("""
        Modig är den som ber om paus.
        Det är okej att inte känna sig modig."""),
    "tor": _lines("""
        Tor 12.30 och fre 9.15 finns lediga tider.
        Öppet mån till tor under sommaren."""),
    "my": _lines("""
        Skillnaden är inte en my.
        My är en grekisk bokstav och står på skylten."""),
    "liv": _lines("""
        Liv och hälsa går alltid först.
        Ett liv utan våld är målet med insatsen.
        Livet efter domen tas upp vid nästa samtal."""),
    "maj": _lines("""
        Maj månad är lugnare.
        Den 4 maj är kontoret stängt.
        I slutet av maj ses vi igen."""),
    "bo": _lines("""
        Bo kvar kan hon göra till månadsskiftet.
        Frågan är var hon ska bo efter domen."""),
    "august": _lines("""
        I augusti börjar terminen.
        Augusti månad är redan bokad."""),
    "viola": _lines("""
        En viola i kruka står på disken.
        Viola och pelargon säljs utanför stationen."""),
    "hope": _lines("""
        Affischen i hallen har texten never lose hope.
        Mod, hopp och tröst är ämnena."""),
}
"""Everyday uses of words that are also names: in lower case, and with the capital of a sentence's first word."""

PERSON = _lines("""
    På plats möter även {x} oss innan vi går in.
    Vi har kommit överens med {x} om vilken dörr vi använder.
    Enligt planen följer {x} med i bilen hem.
    Det är viktigt att {x} inte behöver vänta ensam.
    Biträdet har talat med {x} om förhöret.
    Lämna nyckeln till {x} före klockan {time}.
    I kallelsen till {court} nämns {x} två gånger.
    Frågor om läget ställs till {x} eller till kontoret.
    Vid behov ringer vi {x} efter paus.
    Till {court} har vi uppgett att {x} hörs den {date}.
    Advokat {pro} vill träffa {x} klockan {time} i {room}.
    Underlaget om {x} bifogas i mål {case}.
    Vi hämtar {x} vid entrén.
    Ersättning till {x} har betalats med {amount}.
    Kopia av intyget för {x} skickas med posten.
    Det var {x} som ringde den {date}.
""")
PERSON_LABEL = _lines("""
    Namn: {x}
    Kontakt: {x}, se kontorets lista
    Närvarande: {pro}, {x} och stödpersonen.
    Att hämta kl. {time}: {x}
    Ärende: {x} / {case}
""")
NUMBER = _lines("""
    Vid försening ring {x} direkt.
    Hon nås på {x} efter klockan {time}.
    Tel: {x}
    Skicka sms till {x} när ni är framme.
    Numret {x} lämnas inte ut, använd {office} i stället.
    Kontakt under dagen: {x} eller kontoret på {office}.
    Telefon {x}, endast i nödfall.
    Taxin ringer upp {x} strax innan.
    I mål {case} har numret {x} angetts.
    Nås säkrast på {x}.
""")
IDENTITY = _lines("""
    Personnummer: {x}
    Målsägande, {x}, ska höras den {date}.
    Kallelsen avser {x} i mål {case}.
    Intyget är utfärdat för {x} den {date}.
    Uppgifterna gäller person {x}, se aktbilaga {number}.
    Pnr {x} anges på blanketten till {court}.
    Vid incheckning uppges {x} i receptionen.
    Född: {x}
    Journalen för {x} har begärts ut.
""")
STREET = _lines("""
    Vi hämtar henne vid {x} klockan {time}.
    Mötesplatsen är {x}, därifrån åker vi till {court}.
    Taxin är beställd till {x} kl. {time}.
    Adress: {x}
    Efter förhandlingen kör vi tillbaka till {x} direkt.
    Hon bor nu vid {x} med barnen.
    Brevet från {court} kom till {x} den {date}.
    Kör inte förbi {x} på vägen.
    Resan från {x} tar {number} minuter.
    Skicka handlingarna till {x}.
""")
POSTCODE = _lines("""
    Postnummer: {x}
    Området med postnummer {x} ska undvikas.
    Brev till {x} skickas utan avsändare.
    Hemadressen ligger i {x}, så resan tar {number} minuter.
    Resan räknas från {x} till {court}.
""")
PLACE = _lines("""
    Lämning sker vid {x} klockan {time}.
    Vi åker direkt från {x} till {court}.
    Efter förhandlingen åker hon tillbaka till {x} med taxi.
    Kontakta inte {x} utan att först ringa {office}.
    Intyget från {x} bifogas i mål {case}.
    Hon är borta från {x} hela {weekday}.
    Personalen vid {x} känner till tiden.
    Advokat {pro} har skrivit till {x} den {date}.
    Barnen är kvar hos {x} till klockan {time}.
    Biträdet frågade om {x} under mötet.
    Samtal med {x} är bokat till {weekday}.
    Reseersättning från {x} är {amount}.
""")
MUNICIPALITY = _lines("""
    Ärendet har flyttats till {x} under {month}.
    Socialtjänsten för {x} har fått en kopia.
    Resan från {x} till {court} tar {number} minuter.
    Beslutet om insats fattades av {x} den {date}.
    Hon tar tåget från {x} klockan {time}.
    Placeringen rör {x} enligt handläggaren.
    Fakturan på {amount} skickas till {x} i {month}.
""")
VEHICLE = _lines("""
    Vi åker i bilen {x} från garaget.
    Regnr: {x}
    Hennes bil, {x}, får inte synas vid domstolen.
    Parkeringstillstånd för {x} gäller den {date}.
    Bilen med skylten {x} hämtas klockan {time}.
    Fordon {x} står kvar på {street}.
""")
EMAIL = _lines("""
    Skriv till {x} om tiden ändras.
    E-post: {x}
    Kallelsen har skickats till {x} den {date}.
    Hon läser {x} bara på bibliotekets dator.
    Kopia går till {x} och till {email}.
    Adressen {x} används inte längre.
""")
BY_FAMILY = {
    "number": NUMBER,
    "identity": IDENTITY,
    "name": PERSON,
    "street": STREET,
    "box": STREET,
    "postcode": POSTCODE,
    "place": PLACE,
    "municipality": MUNICIPALITY,
    "vehicle": VEHICLE,
    "email": EMAIL,
}
"""Which sentences a leak of each sort stands in."""

"""Words that are names or places and everyday words too, and words that say only what sort of place it is.

A name that is an everyday word is taken for the name where it stands with a capital in the middle of a sentence, or
beside the other part of the name: so "Berg" does not cry wolf whenever somebody speaks of a mountain.
"""

from __future__ import annotations

from relvald_desktop.rules.leaks.folding import plain

_EVERYDAY = """
berg bergen bergs björk björn blad blom bo boman bra brand bro bror brunn busk by dag dagen dal dahl du duva eka ek eken ekan eld
engel fager fall falk fast fjäll flod fors frid fri frisk fura frost glad glans glas gran gren grip grund gryning gull gård
gåva hall hallen hav hed hem hjort hjälm holm holmen hope horn hus hård hög hök is iris jakt juni juli januari februari mars april
maj august augusti september oktober november december klar klint klo kling klock kors kraft krans kron kvist kull käll
lager land lans lejon lilja lilla lind linden ljung ljus liv ljunggren lod lov lugn lund lunden lycka lön löf löv lönn mark marken
march mild min min modig molin mon moln mor munk mus my myr mård natt nova ny nål nord norr nilsson näs oden odling olof ord orm
palm park pil pion planet plan post prest prim prins qvist rask rak ram ren renn ring rise ris ro ros rosen roth rot rund ryd råd
sand sandra saga sal sala sally se sel sig silver sjö sjön skog skogen skott skygg skär snäll sol solen sommar son spjut
spång stad star stark stav sten stenen stig stigen storm strand strid ström ström sund sundet svan svensk svärd syster
säll sätt söder tall tell tem tor tord torg torn torp trädgård träff trogen trygg tro tråd tor udd uno vall vallen vang varg
vass vera vik viken vild vind vinter viola viol vit vår våg vän väg vägen vänd väst väster värn ymer ås åsen åker ång äng ängen
ägg älg älv ö ön öberg öst öster hassel sara rut mira mia ida eva stina nora nova vega dagny glad glans fred frida ljuva
kärn kamp karl kall kant kista lång långt ludvig mal mat mer mest nyman nu när om på rask så till upp ut ute var ven vi vid
mars disa hanna hand hans hon han sin vera vila vilja vis visa klara alma alba alva ella en ett två tre fem sex sju åtta nio tio
rosa röd blå grå gul grön svart vitt gustav hel hela helt halm ham hamn hamnen hagen hage höjd höjden kulle kullen kyrka kyrkan
lugnet mo moen myran näset park parken plats platsen sjöbo skans slott slottet strand stranden stugan torpet tomten udden
alm asp ask al bok ek en lönn pil rönn sälg tall apel frukt päron äpple hägg syren blomma blomman fjäril fågel sparv trast lo
mark marks bergs tjörn ale orust åre ljusdal hjo kil ekerö habo heby hofors härryda lerum mora motala mullsjö nora norberg
alingsås ystad tranås ånge åmål arboga ed kumla max
"""
_NEVER_EVERYDAY = """
tjörn ale orust ljusdal ekerö habo heby hofors härryda lerum motala mullsjö norberg alingsås ystad tranås ånge åmål arboga kumla
nilsson ljunggren karl gustav ludvig hanna sandra sara rut mira mia ida eva stina frida dagny alma alba alva ella ymer öberg
nyman molin boman dahl blom löf qvist roth olof hans uno tord
"""
EVERYDAY = frozenset(map(plain, _EVERYDAY.split())) - frozenset(map(plain, _NEVER_EVERYDAY.split()))
"""Folded. A name that is only a name, however common, does not belong here."""

_FUNCTION_WORDS = """
du vi min mer mest mal mat nu ny nya nova när om på så till upp ut ute var ven vid han hon sin ett en två tre fem sex sju åtta nio
tio be ta se sig ja hel hela helt allt lilla stora ren rak rask klar bra min vår vila visa vis
"""
FUNCTION_WORDS = frozenset(map(plain, _FUNCTION_WORDS.split()))
"""Everyday words that begin a sentence before any verb, so that a verb after them says nothing."""

_VERBS = """
är var har hade kommer kom ska skall skulle vill ville kan kunde måste får fick går gick bor bodde mår mådde ringer ringde sade säger
sa berättar berättade väntar väntade möter mötte träffar träffade hämtar hämtade lämnar lämnade följer följde sitter satt står stod
behöver behövde önskar tycker tyckte tror trodde känner kände heter hette undrar undrade svarar svarade sover sov gråter grät
hör hörde ser såg vet visste orkar orkade blir blev flyttar flyttade jobbar jobbade arbetar arbetade
"""
VERBS = frozenset(map(plain, _VERBS.split()))
"""What a person does: a word before it that begins a sentence is a name rather than a thing without its article."""

_PLACE_WORDS = """
skola skolan skolans skolor grundskola grundskolan gymnasium gymnasiet förskola förskolan förskolans dagis daghem fritids
fritidshem fritidshemmet familjedaghem barnomsorg boende boendet boendets hem hemmet hus huset gård gården stiftelse stiftelsen
förening föreningen jour jouren kvinnojour kvinnojouren tjejjour tjejjouren skyddat skyddade härbärge härbärget kollektivet
kommun kommunen kommuns stad staden stads tätort ort orten län länet region regionen stadsdel stadsdelen
restaurang restaurangen café cafeet kafé kaféet konditori konditoriet bageri bageriet butik butiken affär affären handel handeln
livs salong salongen frisör frisören verkstad verkstaden apotek apoteket sjukhus sjukhuset vårdcentral vårdcentralen
tandvård tandläkare äldreboende äldreboendet hotell hotellet kiosk kiosken bibliotek biblioteket städ städfirma städservice
service bygg åkeri åkeriet bil däck taxi transport redovisning ab för i på av vid och the of at school preschool
shelter house home company gatan gata väg vägen lgh läg box c/o co norra södra östra västra stora lilla nya gamla övre nedre
montessori waldorf friskola friskolan kyrkans svenska internationella center centrum centret
avdelning avdelningen enhet enheten tr trappor port porten portkod brf hvb lss sfi kod koden tingsrätt tingsrätten lasarett lasarettet
"""
PLACE_WORDS = frozenset(map(plain, _PLACE_WORDS.split()))
"""Folded words that say what sort of place it is and name none."""

_JOINS = """
skol forskol dagis daghem fritids gymnas hus bo bostad bostader boende hem gard by kommun kommunen stad centrum jour kyrk
butik salong kafe cafe restaurang hotell sjukhus vardcentral park badet hallen plan omradet station bibliotek folk foretag
kiosk pizz kok bageri konditori verkstad kolonin lekplats barn elev foraldr tingsratt polis socialkontor dal bron trakt bygd personal akut larare strand kvarter elever
"""
JOINS = tuple(sorted(map(plain, _JOINS.split())))
"""How the second part of a compound begins, after a place's name and perhaps an s."""
STREET_JOINS = ("gat", "vag", "stig", "grand", "torg")
"""The same for streets, after names that are nothing but names."""

ENDINGS = frozenset(
    {
        "", "s", "n", "ns", "en", "ens", "et", "ets", "t", "ts", "an", "ans", "na", "nas", "er", "ers", "erna", "a", "as",
        "are", "ares", "ar", "arna", "or", "orna",
    }
)  # fmt: skip
"""Endings of the definite form and the genitive."""

_BESIDE = """
skola skolan grundskola grundskolan gymnasium gymnasiet gymnasieskola förskola förskolan dagis dagiset daghem daghemmet fritids
fritidshem fritidshemmet familjedaghem friskola friskolan boende boendet skyddsboende skyddsboendet jour jouren kvinnojour
kvinnojouren tjejjour tjejjouren härbärge härbärget kommun kommunen stad lasarett lasarettet sjukhus sjukhuset vårdcentral
vårdcentralen församling församlingen bibliotek biblioteket bageri bageriet kafé kaféet café caféet restaurang restaurangen hotell
hotellet konditori apotek apoteket tandvård äldreboende äldreboendet station stationen centrum socialkontor socialtjänst
familjecentral familjecentralen bostad bostäder lägenhet lägenheten stadshus kommunhus
"""
_BESIDE_FOLDED = frozenset(map(plain, _BESIDE.split()))
BESIDE = _BESIDE_FOLDED | {word + "s" for word in _BESIDE_FOLDED if not word.endswith("s")}
"""Folded words that make a name of an everyday word directly before them, and in definite form directly after them."""
BESIDE_DEFINITE = frozenset(
    word for word in _BESIDE_FOLDED if word.endswith(("an", "en", "et", "dagis", "fritids"))
)
NAME_JOINS = ("jour", "kvinnojour", "forskol", "foerskol", "lasarett", "kommun", "boende")
"""How the second part of a compound begins that makes a name of an everyday word before it, in lower case too."""
NO_NAME = frozenset(
    {"landskommun", "landskommunen", "dagboende", "dagboendet", "fastboende", "storkommun", "husboende"}
)
"""Compounds of that sort that are plain words."""

_NO_NOUN = """
för att och eller som med till av om på i vid från än så när där här den det de en ett jag vi ni hon han man mot efter före utan
under över hos är per genom mellan bakom framför
"""
NO_NOUN = frozenset(map(plain, _NO_NOUN.split()))
"""Folded words that, after an everyday word with s that begins a sentence, say that it is no name's genitive."""
NO_GENITIVE = frozenset(
    {"dags", "hans", "dess", "ens", "alls", "annars", "vis", "mins", "las", "livs", "is", "ros"}
)

_AUTHORITIES = """
polisen tingsrätten hovrätten kammarrätten förvaltningsrätten domstolen åklagaren åklagarmyndigheten åklagarkammaren socialtjänsten
kommunen skolan förskolan socialkontoret socialnämnden försäkringskassan skatteverket migrationsverket kriminalvården frivården
kronofogden arbetsförmedlingen brottsoffermyndigheten sjukhuset lasarettet vårdcentralen jouren kvinnojouren regionen landstinget
tullverket psykiatrin polismyndigheten domstolsverket biblioteket apoteket boendet
"""
AUTHORITIES = frozenset(map(plain, _AUTHORITIES.split()))
"""Folded authorities in definite form: where somebody works there, the word alone counts only where it stands as a name
with a capital inside a sentence."""

_TITLES = """
åklagare kammaråklagare extraåklagare chefsåklagare advokat domare rådman nämndeman polis polisinspektör polisassistent poliskommissarie
tolk sekreterare socialsekreterare rättssekreterare handläggare familjerättssekreterare biträde målsägandebiträde barnombud försvarare
"""
_TITLES_INDEFINITE = frozenset(map(plain, _TITLES.split()))
TITLES = (
    _TITLES_INDEFINITE
    | frozenset(
        word + ending for word in _TITLES_INDEFINITE for ending in ("n", "en", "t", "s", "ns", "ens", "ts")
    )
    | frozenset({"radmannen", "namndemannen", "radmannens"})
)
"""Folded titles of those who are in a case by their work; a witness is none."""

_LABELS = """
mamma mamman pappa mor far mormor morfar farmor farfar syster bror son dotter moster faster man make maka sambo vän väninna granne chef
kollega tel telefon telefonnummer mobil mobiltelefon mobilnummer nummer nr hem hemma arbete arbetet jobb jobbet privat kontor växel
anknytning ankn fax sms epost e-post mail mejl post adress bil bilen färg röd blå vit svart grå grön silver ev eventuellt eller och samt även
gamla nya andra instagram facebook messenger snapchat signal whatsapp telegram tiktok linkedin discord skype viber hos via efter före
personnummer pnr född samordningsnummer bor kallas
"""
LABELS = frozenset(map(plain, _LABELS.split()))
"""Folded words that say in a stored value what sort of number or address stands beside them, and name nobody."""

PLAIN_ADJECTIVES = frozenset(
    map(
        plain,
        [
            "trygg",
            "lugn",
            "god",
            "fast",
            "vit",
            "svart",
            "röd",
            "grå",
            "grön",
            "gul",
            "blå",
            "kall",
            "varm",
            "stark",
            "frisk",
            "klar",
            "lång",
            "hög",
            "glad",
            "snäll",
            "mild",
            "ljus",
            "fri",
            "ung",
            "tyst",
            "fin",
        ],
    )
)
"""Folded everyday words that also stand before a school or a dwelling to say what it is like."""

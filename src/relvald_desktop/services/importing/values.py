"""What the words in an old register mean: yes and no, children, who told, what was done."""

from __future__ import annotations

import re

from relvald_desktop.records.codes import Source

_YES = frozenset(["x", "ja", "j", "yes", "y", "1", "true", "sant"])
_NO = frozenset(["nej", "n", "no", "0", "false", "falskt", "-"])

_SOURCES: dict[Source, str] = {
    Source.POLICE: "polis|polisen|pol|polisanmälan|polisen söderort|police",
    Source.HEALTH_CARE: (
        "sjukvård|sjukvården|vård|hälso och sjukvård|vårdcentral|vårdcentralen|vc|akuten|akutmottagning|kurator|"
        "psykiatrin|läkare|sjukhus|sös|health care"
    ),
    Source.MATERNAL_CHILD_HEALTH: "bvc|mvc|bvc ssk|bvc mvc|barnmorska|barnavårdscentral|mödravård",
    Source.DENTAL_CARE: "tandvård|tandvården|tandläkare|folktandvården",
    Source.PRESCHOOL: "förskola|förskolan|dagis|daghem|preschool",
    Source.SCHOOL: "skola|skolan|skolkurator|lärare|skolsköterska|fritids|rektor|school",
    Source.CHILD_UNIT: (
        "barnenheten|b&u|b o u|bou|barn o ungdom|barn och ungdom|barn och ungdomsavdelningen|barn ungdom|"
        "barn och unga|familjeenheten"
    ),
    Source.ADULT_UNIT: "vuxenenheten|vuxen|beroendeenheten|adult unit",
    Source.FINANCIAL_AID: "ekonomiskt bistånd|ek bistånd|eb|försörjningsstöd|ekonomi|soc försörjningsstöd",
    Source.ELDERLY_CARE: "äldreomsorg|äldreomsorgen|hemtjänst|hemtjänsten",
    Source.DISABILITY_SUPPORT: "funktionsstöd|lss|funktionsnedsättning",
    Source.SOCIAL_INSURANCE: "försäkringskassan|fk",
    Source.EMPLOYER: "arbetsgivare|arbetsgivaren|chef|chefen|jobbet",
    Source.WOMENS_SHELTER_ORGANISATION: "kvinnojour|kvinnojouren|tjejjour|tjejjouren",
    Source.MENS_CLINIC: "mansmottagning|mansmottagningen",
    Source.PRISON_PROBATION: "kriminalvård|kriminalvården|frivården",
    Source.CONGREGATION: "församling|församlingen|kyrkan|moskén|diakon",
    Source.HERSELF: "hon själv|själv|egen kontakt|kvinnan själv|kvinnan|herself|hon",
    Source.RELATIVE: "anhörig|anhöriga|syster|mamma|mor|pappa|bror|dotter|son|moster|faster|släkting|relative",
    Source.NEIGHBOUR: "granne|grannen|grannar|granne anonym|neighbour",
    Source.FRIEND: "vän|väninna|väninnan|kompis|friend",
    Source.ANONYMOUS: "anonym|anonymt|anonymous|okänd",
    Source.OWN_OBSERVATION: "egen iakttagelse|iakttagelse|vi själva",
}
_BY_WORD = {word: source for source, words in _SOURCES.items() for word in words.split("|")}


def source_of(words: str) -> Source:
    """Who a signal came from. Words that are not known become `Source.OTHER`; the caller keeps the words."""
    text = _plain(words)
    if text in _BY_WORD:
        return _BY_WORD[text]
    without_place = _plain(re.sub(r"\([^)]*\)", " ", words))
    if without_place in _BY_WORD:
        return _BY_WORD[without_place]
    parts = without_place.split()
    return _BY_WORD.get(parts[0], Source.OTHER) if len(parts) == 2 and parts[0] in _PLACED else Source.OTHER


_PLACED = frozenset(
    [
        "vc",
        "vårdcentral",
        "vårdcentralen",
        "akuten",
        "polis",
        "polisen",
        "skola",
        "skolan",
        "förskola",
        "förskolan",
        "bvc",
        "mvc",
    ]
)
"""Words that are often followed by where: "VC Hökarängen", "akuten SÖS"."""


def yes_or_no(words: str) -> bool | None:
    """True for "x" and "ja", False for "nej", None for nothing or anything else."""
    text = _plain(words)
    return True if text in _YES else False if text in _NO else None


def children_of(words: str) -> tuple[int | None, str]:
    """How many children, and their ages in the register's words: "2 (4, 7 år)" gives 2 and "4, 7 år".

    -1 when there are children and nobody wrote how many; None when nothing is known.
    """
    text = " ".join(words.split())
    if not text:
        return None, ""
    if text.lower() in ("ja", "j", "x", "yes"):
        return -1, ""
    if text.lower() in ("nej", "n", "inga", "no"):
        return 0, ""
    match = re.fullmatch(r"(\d{1,2})\s*(?:st|barn|children)?\.?\s*(?:\(?([^()]*)\)?)?", text, re.IGNORECASE)
    if match is None:
        return None, text
    return int(match[1]), (match[2] or "").strip()


def is_call(words: str) -> bool:
    """Whether the action says that somebody rang her: an attempt to reach her, and no more than that."""
    return _plain(words) in ("ringt", "ringde", "ringt upp", "uppringd", "called", "sökt", "sökt per telefon")


def _plain(words: str) -> str:
    return " ".join(re.sub(r"[^\w& ]", " ", words.lower()).split())

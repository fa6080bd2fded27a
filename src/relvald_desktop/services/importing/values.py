"""What the cells of an old register mean: days, times, lengths, yes and no, children, who told, what was done."""

from __future__ import annotations

import datetime as dt
import re

from relvald_desktop.records.codes import Source

_SERIAL_ZERO = dt.date(1899, 12, 30)
"""Day 0 of a spreadsheet's calendar (ECMA-376 part 1, 18.17.4.1, the 1900 date system)."""
_SERIALS = range(20_000, 60_000)
"""1954 to 2064: a number outside is no day."""
_TIME = re.compile(
    r"(?:kl\.? ?)?(?P<h>[01]?\d|2[0-3])(?:[:.](?P<m>[0-5]\d)(?:[:.][0-5]\d)?)?(?: ?h)?", re.IGNORECASE
)
_FOUR_DIGITS = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")
_DAY_AND_TIME = re.compile(
    r"(?P<day>.*\d),?(?:[ T]+|[ T]*kl\.? ?)(?P<time>\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|(?<=kl )\d{1,2}|(?<=kl\. )\d{1,2})",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"(?P<h>\d{1,2}(?:[.,]\d{1,2})?) ?(?:h|t|tim|timmar|timme|hours?)\.?(?: ?(?P<m>\d{1,2}) ?(?:m|min)\.?)?"
)
_MINUTES = re.compile(r"(?P<m>\d{1,4}) ?(?:m|min|minuter|minutes)?\.?")
_CLOCK = re.compile(r"(?P<h>\d{1,2}):(?P<m>[0-5]\d)(?::[0-5]\d)?")

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
    text = plain(words)
    if text in _BY_WORD:
        return _BY_WORD[text]
    without_place = plain(re.sub(r"\([^)]*\)", " ", words))
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
    text = plain(words)
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


def day_of_serial(text: str) -> dt.date | None:
    """The day that a number of a spreadsheet's calendar stands for; a part of a day after it is left out."""
    match = re.fullmatch(r"(\d{5})(?:[.,]\d+)?", text.strip())
    if match is None or int(match[1]) not in _SERIALS:
        return None
    return _SERIAL_ZERO + dt.timedelta(days=int(match[1]))


def without_time(text: str) -> str:
    """A day without the time that stands after it."""
    match = _DAY_AND_TIME.fullmatch(text.strip())
    return match["day"] if match else text


def time_after_day(text: str) -> dt.time | None:
    """The local time that stands after the day in a cell: "2026-05-03 09:30", "3/5 kl 9", a number with a part of a day."""
    if match := _DAY_AND_TIME.fullmatch(text.strip().lower()):
        return time_of(match["time"])
    serial = re.fullmatch(r"\d{5}[.,](\d+)", text.strip())
    return time_of(f"0.{serial[1]}") if serial else None


def time_of(text: str) -> dt.time | None:
    """The local time a cell names: "9.30", "kl 9", "0930", "9:30-12", a part of a day (0,375), or after a day."""
    words = text.strip().lower()
    if match := _DAY_AND_TIME.fullmatch(words):
        words = match["time"]
    if re.fullmatch(r"0[.,]\d{3,}", words):
        minutes = round(float(words.replace(",", ".")) * 24 * 60)
        return dt.time(minutes // 60 % 24, minutes % 60)
    words = re.split(r" ?[-–] ?", words)[0]
    if _FOUR_DIGITS.fullmatch(words):
        return dt.time(int(words[:2]), int(words[2:]))
    match = _TIME.fullmatch(words)
    return dt.time(int(match["h"]), int(match["m"] or 0)) if match else None


def minutes_of(text: str) -> int | None:
    """A length in minutes: "45", "45 min", "1,5 h", "1 tim 30 min", "1:30"; None for anything else."""
    words = text.strip().lower()
    if match := _MINUTES.fullmatch(words):
        return int(match["m"])
    if match := _CLOCK.fullmatch(words):
        return int(match["h"]) * 60 + int(match["m"])
    if match := _HOURS.fullmatch(words):
        return round(float(match["h"].replace(",", ".")) * 60) + int(match["m"] or 0)
    return None


def is_call(words: str) -> bool:
    """Whether the action says that somebody rang her: an attempt to reach her, and no more than that."""
    return plain(words) in ("ringt", "ringde", "ringt upp", "uppringd", "called", "sökt", "sökt per telefon")


def plain(words: str) -> str:
    """Words without case and signs, single spaces."""
    return " ".join(re.sub(r"[^\w& ]", " ", words.lower()).split())

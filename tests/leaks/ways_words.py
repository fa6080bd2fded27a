"""Ways of writing names of people, places and streets."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.leaks import ways_text
from tests.leaks.subjects import Subject, Way, is_everyday
from tests.leaks.vocabulary import COMMON_NOUNS, NEVER_ALONE
from tests.leaks.ways_text import DISGUISES, Disguise

Form = Callable[[Subject, Random], str | None]


def genitive(word: str) -> str:
    """The word with the -s of possession; none after s, x and z."""
    return word if word[-1] in "sxzSXZ" else word + "s"


def _one_part(subject: Subject, rng: Random, plain_only: bool = False) -> str | None:
    """Given or family name alone, where that is recognisable."""
    parts = [part for part in (subject.parts["given"], subject.parts["family"]) if part]
    usable = [part for part in parts if part.casefold() not in NEVER_ALONE]
    if plain_only:
        usable = [part for part in usable if not is_everyday(part)]
    return rng.choice(usable) if usable else None


def _both(subject: Subject, rng: Random) -> str | None:
    given, family = subject.parts["given"], subject.parts["family"]
    return f"{given} {family}" if family else None


def _turned(subject: Subject, rng: Random) -> str | None:
    given, family = subject.parts["given"], subject.parts["family"]
    return f"{family}, {given}" if family else None


def _some_form(subject: Subject, rng: Random) -> str | None:
    if subject.kind == "other_woman":
        return rng.choice((_both, _turned))(subject, rng)
    return _one_part(subject, rng) if rng.random() < 0.6 else _both(subject, rng)


def _name_both(pattern: str) -> Way:
    """Both names set into a pattern with {g}, {f}, and their first letters {gi}, {fi}."""

    def way(subject: Subject, rng: Random) -> str | None:
        given, family = subject.parts["given"], subject.parts["family"]
        return pattern.format(g=given, f=family, gi=given[0], fi=family[0]) if family else None

    return way


def _then(form: Form, disguise: Disguise) -> Way:
    def way(subject: Subject, rng: Random) -> str | None:
        plain = form(subject, rng)
        return disguise(plain, rng) if plain else None

    return way


def _given(subject: Subject, rng: Random) -> str | None:
    given = subject.parts["given"]
    return None if given.casefold() in NEVER_ALONE else given


def _family(subject: Subject, rng: Random) -> str | None:
    family = subject.parts["family"]
    return family if family and family.casefold() not in NEVER_ALONE else None


def _plain_part(subject: Subject, rng: Random) -> str | None:
    return _one_part(subject, rng, plain_only=True)


def _double_part(subject: Subject, rng: Random) -> str | None:
    doubles = [part for part in (subject.parts["given"], subject.parts["family"]) if "-" in part]
    halves = [half for part in doubles for half in part.split("-") if len(half) > 2 and not is_everyday(half)]
    return rng.choice(halves) if halves else None


def _lower_both(subject: Subject, rng: Random) -> str | None:
    return None if is_everyday(subject.value) else subject.value.lower()


def _compound(subject: Subject, rng: Random) -> str | None:
    name = _plain_part(subject, rng)
    return name and name + rng.choice(("-mamman", "-ärendet", "-mötet", "-akten", "-samtalet"))


def _as_genitive(text: str, rng: Random) -> str:
    return genitive(text)


BOTH_NAME_WAYS: dict[str, Way] = {
    "full": _name_both("{g} {f}"),
    "full-genitive": _then(_both, _as_genitive),
    "turned": _name_both("{f} {g}"),
    "turned-comma": _turned,
    "upper-full": _then(_both, ways_text.upper),
    "upper-turned": _then(_turned, ways_text.upper),
    "upper-family": lambda s, rng: (
        f"{s.parts['given']} {s.parts['family'].upper()}" if s.parts["family"] else None
    ),
    "lower-full": _lower_both,
    "line-break": _name_both("{g}\n{f}"),
    "turned-line-break": _name_both("{f},\n{g}"),
    "odd-space": _then(_both, ways_text.odd_space),
    "file-name": _name_both("{g}_{f}.pdf"),
    "camel": _name_both("{g}{f}"),
    "dotted": _name_both("{g}.{f}"),
    "slash": _name_both("{f}/{g}"),
} | {name: _then(_some_form, disguise) for name, disguise in DISGUISES.items()}
"""Ways in which both names stand, or the disguise of whatever form suits the kind."""

NAME_WAYS: dict[str, Way] = BOTH_NAME_WAYS | {
    "given": _given,
    "family": _family,
    "given-genitive": _then(_given, _as_genitive),
    "family-genitive": _then(_family, _as_genitive),
    "upper-part": _then(_plain_part, ways_text.upper),
    "letter-spaced": _then(_plain_part, ways_text.letter_spaced),
    "hyphen-break": _then(_plain_part, ways_text.hyphen_break),
    "double-part": _double_part,
    "compound": _compound,
    "initial-family": _name_both("{gi}. {f}"),
    "initial-family-bare": _name_both("{gi} {f}"),
    "given-initial": _name_both("{g} {fi}."),
}


def _stem(subject: Subject, rng: Random) -> str:
    return subject.parts["stem"]


def _plain_stem(subject: Subject, rng: Random) -> str | None:
    stem = subject.parts["stem"]
    return None if is_everyday(stem) else stem


def _stem_lower(subject: Subject, rng: Random) -> str | None:
    stem = subject.parts["stem"].lower()
    return None if is_everyday(stem) or stem in COMMON_NOUNS else stem


def _stored(subject: Subject, rng: Random) -> str:
    return subject.value


def _stored_lower(subject: Subject, rng: Random) -> str | None:
    text = subject.value.lower()
    return None if text in COMMON_NOUNS or (is_everyday(text) and " " not in text) else text


def _joint(stem: str) -> str:
    """What stands between a place name and the word after it in a compound."""
    return "" if stem[-1] in "aeiouyåäö" or stem.lower() in COMMON_NOUNS else "s"


def _with(*ends: str, joint: bool = True) -> Form:
    """The stem and one of these words as a compound; {d} is what the place is, in definite form."""

    def form(subject: Subject, rng: Random) -> str | None:
        stem = _plain_stem(subject, rng)
        if not stem:
            return None
        end = rng.choice(ends).format(d=subject.parts["definite"], n=subject.parts["noun"])
        return stem + (_joint(stem) if joint else "") + end

    return form


def _noun_order(subject: Subject, rng: Random) -> str:
    stem, definite, noun = (subject.parts[key] for key in ("stem", "definite", "noun"))
    return rng.choice(
        (f"{definite} {stem}", f"{definite} i {stem}", f"{stem}, {noun}", f"{genitive(stem)} {noun}")
    )


def _short_noun(subject: Subject, rng: Random) -> str | None:
    shorts = {"skola": "sk.", "förskola": "fsk", "gymnasium": "gymn.", "kvinnojour": "kvj", "kommun": "kn"}
    noun = shorts.get(subject.parts["noun"])
    return noun and f"{genitive(subject.parts['stem'])} {noun}"


def _any_place(subject: Subject, rng: Random) -> str:
    forms = (_stem, _stored, _noun_order, _with("{d}"))
    return rng.choice(forms)(subject, rng) or subject.value


PLACE_WAYS: dict[str, Way] = {
    "stored": _stored,
    "stem": _stem,
    "stem-genitive": _then(_stem, _as_genitive),
    "stem-lower": _stem_lower,
    "stem-upper": _then(_plain_stem, ways_text.upper),
    "stored-upper": _then(_stored, ways_text.upper),
    "stored-lower": _stored_lower,
    "stored-genitive": _then(_stored, _as_genitive),
    "compound": _with("{d}"),
    "compound-no-joint": _with("{d}", joint=False),
    "compound-genitive": _then(_with("{d}", joint=False), _as_genitive),
    "compound-indefinite": _with("{n}"),
    "compound-lower": _then(_with("{d}"), lambda text, rng: text.lower()),
    "compound-hyphen": _with("-{d}", "-huset", "-personalen"),
    "compound-other": _with("barnen", "huset", "personalen", "området", "mötet"),
    "other-order": _noun_order,
    "short-noun": _short_noun,
    "line-break": _then(_stored, ways_text.line_break),
    "hyphen-break": _then(_plain_stem, ways_text.hyphen_break),
    "odd-space": _then(_stored, ways_text.odd_space),
    "letter-spaced": _then(_plain_stem, ways_text.letter_spaced),
} | {name: _then(_any_place, disguise) for name, disguise in DISGUISES.items()}

MUNICIPALITY_WAYS: dict[str, Way] = PLACE_WAYS | {
    "dwelling": _with("bostad", "bostäder", "hem", joint=False),
    "resident": _then(
        _with("bo", "bor", "borna", "bon", joint=False), lambda text, rng: rng.choice((text, text.lower()))
    ),
    "district": _with("trakten", "polisen", "området", "-trakten"),
}


def _street(subject: Subject, rng: Random) -> str:
    return subject.parts["street"]


def _numbered(subject: Subject, rng: Random) -> str:
    return (
        f"{subject.parts['street']}{rng.choice((' ', ' ', ' nr ', ' nummer ', ''))}{subject.parts['number']}"
    )


def _short_street(subject: Subject, rng: Random) -> str:
    """Björkg, Tallv: the street with only the first letter of -gatan or -vägen."""
    street = subject.parts["street"]
    return street[:-4]


def _abbreviated(dot: str, numbered: bool) -> Way:
    def way(subject: Subject, rng: Random) -> str | None:
        short = _short_street(subject, rng)
        if numbered:
            return f"{short}{dot} {subject.parts['number']}"
        return None if len(short) < 4 and not dot else short + dot

    return way


def _street_compound(subject: Subject, rng: Random) -> str:
    street = subject.parts["street"]
    joined = street[:-2] + "s" if street.endswith("gatan") else street[:-2].removesuffix("g") + "gs"
    return joined + rng.choice(("huset", "lägenheten", "området", "porten", "kiosken"))


def _street_split(subject: Subject, rng: Random) -> str:
    street = subject.parts["street"]
    return street[:-5] + rng.choice((" ", "-")) + street[-5:]


def _any_street(subject: Subject, rng: Random) -> str:
    return rng.choice((_street, _numbered))(subject, rng)


def _postcode(pattern: str) -> Way:
    def way(subject: Subject, rng: Random) -> str | None:
        code = subject.parts["postcode"]
        return code and pattern.format(a=code[:3], b=code[3:], t=subject.parts["town"])

    return way


POSTCODE_WAYS: dict[str, Way] = {
    "postcode": _postcode("{a} {b}"),
    "postcode-solid": _postcode("{a}{b}"),
    "postcode-country": _postcode("SE-{a} {b}"),
    "postcode-no-break": _postcode("{a}\u00a0{b}"),
    "postcode-town": _postcode("{a} {b} {t}"),
}
STREET_WAYS: dict[str, Way] = (
    POSTCODE_WAYS
    | {
        "stored": _stored,
        "stored-line-break": _then(_stored, ways_text.line_break),
        "street": _street,
        "numbered": _numbered,
        "genitive": _then(_street, _as_genitive),
        "lower": _then(_any_street, lambda text, rng: text.lower()),
        "upper": _then(_any_street, ways_text.upper),
        "compound": _street_compound,
        "compound-hyphen": lambda s, rng: (
            s.parts["street"] + rng.choice(("-huset", "-lägenheten", "-porten"))
        ),
        "split": _street_split,
        "short-dot": _abbreviated(".", False),
        "short-dot-number": _abbreviated(".", True),
        "short": _abbreviated("", False),
        "short-number": _abbreviated("", True),
        "hyphen-break": _then(_street, ways_text.hyphen_break),
        "line-break": _then(lambda s, rng: f"{s.parts['street']} {s.parts['number']}", ways_text.line_break),
        "letter-spaced": _then(_street, ways_text.letter_spaced),
    }
    | {name: _then(_any_street, disguise) for name, disguise in DISGUISES.items()}
)


def _box(pattern: str) -> Way:
    return lambda subject, rng: pattern.format(n=subject.parts["number"])


BOX_WAYS: dict[str, Way] = POSTCODE_WAYS | {
    "stored": _stored,
    "box": _box("Box {n}"),
    "box-lower": _box("box {n}"),
    "box-upper": _box("BOX {n}"),
    "box-solid": _box("Box{n}"),
    "box-number": _box("Box nr {n}"),
    "box-post": _box("Postbox {n}"),
    "box-line-break": _box("Box\n{n}"),
    "box-no-break": _box("Box\u00a0{n}"),
}

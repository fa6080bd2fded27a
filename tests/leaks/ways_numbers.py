"""Ways of writing telephone numbers, identity numbers, number plates and mail addresses."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.leaks import ways_text
from tests.leaks.subjects import Subject, Way
from tests.leaks.vocabulary import MONTHS

_DIGIT_WORDS = ("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio")
_SEPARATORS = (" ", ".", "-", "/", "\u00a0", "\u2009", "–", " - ", "·", "\u2011")
_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def _groups(subject: Subject, rng: Random) -> list[str]:
    """The digits in the groups people usually write."""
    digits = subject.parts["digits"]
    if subject.family == "identity":
        body = digits if rng.random() < 0.5 else digits[2:]
        return (
            [body[:-4], body[-4:]] if rng.random() < 0.6 else [body[:-8], body[-8:-6], body[-6:-4], body[-4:]]
        )
    area = subject.parts["area"]
    rest = digits[len(area) :]
    cuts = [rest[:3], rest[3:5], rest[5:]] if len(rest) == 7 else [rest[:3], rest[3:6], rest[6:]]
    return [area, *cuts]


def _usual(subject: Subject, rng: Random) -> str:
    groups = _groups(subject, rng)
    if subject.family == "identity":
        return "-".join(groups)
    return groups[0] + "-" + " ".join(groups[1:])


def _any_digits(subject: Subject, rng: Random) -> str:
    digits = subject.parts["digits"]
    return digits[2:] if subject.family == "identity" and rng.random() < 0.5 else digits


def _joined(separator: str) -> Way:
    return lambda subject, rng: separator.join(_groups(subject, rng))


def _disguised(disguise: ways_text.Disguise) -> Way:
    def way(subject: Subject, rng: Random) -> str | None:
        plain = _usual(subject, rng) if rng.random() < 0.6 else _any_digits(subject, rng)
        return disguise(plain, rng)

    return way


def stored(subject: Subject, rng: Random) -> str:
    """As it stands in the case."""
    return subject.value


def solid(subject: Subject, rng: Random) -> str:
    """Digits only, without any space."""
    return _any_digits(subject, rng)


def random_groups(subject: Subject, rng: Random) -> str:
    """Cut anywhere, with any mixture of signs between."""
    digits = _any_digits(subject, rng)
    cuts = sorted(rng.sample(range(1, len(digits)), rng.randint(2, 5)))
    groups = [digits[a:b] for a, b in zip([0, *cuts], [*cuts, len(digits)], strict=True)]
    written = groups[0]
    for group in groups[1:]:
        written += rng.choice(_SEPARATORS) + group
    return written


def single_digits(subject: Subject, rng: Random) -> str:
    """Every digit apart."""
    return rng.choice((" ", " ", "-", ".", "\u00a0")).join(_any_digits(subject, rng))


def in_words(subject: Subject, rng: Random) -> str:
    """Every digit spelled out in Swedish."""
    words = [_DIGIT_WORDS[int(digit)] for digit in _any_digits(subject, rng)]
    if rng.random() < 0.2:
        words = [word.capitalize() for word in words]
    return rng.choice((" ", " ", ", ", "-", "\n")).join(words)


def letter_o(subject: Subject, rng: Random) -> str | None:
    """The letter O for zero."""
    written = _usual(subject, rng)
    return written.replace("0", rng.choice("Oo")) if "0" in written else None


def letter_l(subject: Subject, rng: Random) -> str | None:
    """A small l or a capital I for one, sometimes the letter O for zero too."""
    written = _usual(subject, rng)
    if "1" not in written:
        return None
    written = written.replace("1", rng.choice("lI"))
    return written.replace("0", "O") if rng.random() < 0.3 else written


def arabic_digits(subject: Subject, rng: Random) -> str:
    """Arabic-Indic or Persian digits."""
    return _usual(subject, rng).translate(rng.choice((_ARABIC, _PERSIAN)))


def broken_line(subject: Subject, rng: Random) -> str:
    """A line's end in the middle."""
    if rng.random() < 0.5:
        return _broken(subject, rng)
    digits = _any_digits(subject, rng)
    at = rng.randint(3, len(digits) - 3)
    return digits[:at] + "\n" + digits[at:]


def _broken(subject: Subject, rng: Random) -> str:
    groups = _groups(subject, rng)
    at = rng.randint(1, len(groups) - 1)
    return " ".join(groups[:at]) + rng.choice(("\n", "-\n", " \n")) + " ".join(groups[at:])


def parentheses(subject: Subject, rng: Random) -> str:
    """The area, or the last four of an identity number, in parentheses."""
    if subject.family == "identity":
        digits = _any_digits(subject, rng)
        return f"{digits[:-4]} ({digits[-4:]})"
    first, *rest = _groups(subject, rng)
    return f"({first}) " + " ".join(rest)


def _abroad(prefix: str, tight: bool) -> Way:
    def way(subject: Subject, rng: Random) -> str:
        area, *rest = _groups(subject, rng)
        return prefix + area[1:] + ("".join(rest) if tight else " " + " ".join(rest))

    return way


def no_leading_zero(subject: Subject, rng: Random) -> str:
    """Without the zero at the start."""
    area, *rest = _groups(subject, rng)
    return area[1:] + rng.choice((" ", "-", "")) + rng.choice((" ", "")).join(rest)


def no_area(subject: Subject, rng: Random) -> str | None:
    """A fixed line's number as written inside its own area."""
    area, *rest = _groups(subject, rng)
    return None if area == "070" else rng.choice((" ", "", "-")).join(rest)


def glued(subject: Subject, rng: Random) -> str:
    """Directly after a word or in a link."""
    return rng.choice(("mob.", "tel:", "Tel", "mobil:", "tfn.", "nr:")) + subject.parts["digits"]


def identity_plus(subject: Subject, rng: Random) -> str:
    """With a plus sign before the last four."""
    return _any_digits(subject, rng)[:-4] + "+" + subject.parts["digits"][-4:]


def identity_dated(subject: Subject, rng: Random) -> str:
    """The birth date written as a date, then the last four."""
    d = subject.parts["digits"]
    sign = rng.choice("-./ ")
    return sign.join((d[:4], d[4:6], d[6:8])) + rng.choice((" ", "-", " - ")) + d[8:]


def birth_date(subject: Subject, rng: Random) -> str:
    """The birth date alone, eight digits in a row."""
    return subject.parts["digits"][:8]


def birth_date_dashed(subject: Subject, rng: Random) -> str:
    """The birth date alone, year, month and day apart."""
    d = subject.parts["digits"]
    return rng.choice("-. /").join((d[:4], d[4:6], d[6:8]))


_SHARED: dict[str, Way] = {
    "stored": stored,
    "solid": solid,
    "dots": _joined("."),
    "spaces": _joined(" "),
    "dashes": _joined("-"),
    "slashes": _joined("/"),
    "no-break-spaces": _joined("\u00a0"),
    "thin-spaces": _joined("\u2009"),
    "en-dashes": _joined("–"),
    "parentheses": parentheses,
    "random-groups": random_groups,
    "single-digits": single_digits,
    "letter-o": letter_o,
    "letter-l": letter_l,
    "full-width": _disguised(ways_text.fullwidth),
    "arabic-digits": arabic_digits,
    "line-break": broken_line,
    "words": in_words,
    "zero-width": _disguised(ways_text.zero_width),
    "soft-hyphen": _disguised(ways_text.soft_hyphen),
}
PHONE_WAYS: dict[str, Way] = _SHARED | {
    "plus46": _abroad("+46 ", False),
    "plus46-solid": _abroad("+46", True),
    "0046": _abroad("0046", True),
    "0046-spaces": _abroad("0046 ", False),
    "plus46-zero": _abroad("+46 (0)", False),
    "plus46-zero-solid": _abroad("+46(0)", True),
    "no-leading-zero": no_leading_zero,
    "no-area": no_area,
    "glued": glued,
}


def _born(pattern: str) -> Way:
    """The day of birth in a pattern: {y} and {yy} for the year, {m} and {d} with a zero, {mm} and {dd} without."""

    def way(subject: Subject, rng: Random) -> str | None:
        born = subject.parts["digits"][:8]
        return pattern.format(
            y=born[:4], yy=born[2:4], m=born[4:6], d=born[6:], mm=int(born[4:6]), dd=int(born[6:]),
            word=MONTHS[int(born[4:6]) - 1],
        )  # fmt: skip

    return way


IDENTITY_WAYS: dict[str, Way] = _SHARED | {
    "plus": identity_plus,
    "dated": identity_dated,
    "birth-date": birth_date,
    "birth-date-dashed": birth_date_dashed,
    "born-six": _born("{yy}{m}{d}"),
    "born-six-hidden": _born("{yy}{m}{d}-XXXX"),
    "born-dashed-short": _born("{yy}-{m}-{d}"),
    "born-fraction": _born("{dd}/{mm} {y}"),
    "born-dots": _born("{dd}.{mm}.{y}"),
    "born-word": _born("{dd} {word} {y}"),
    "born-word-short": _born("{dd} {word} -{yy}"),
}


def _plate(change: Callable[[str, str, Random], str | None]) -> Way:
    return lambda subject, rng: change(subject.parts["letters"], subject.parts["digits"], rng)


def _plate_zero(letters: str, digits: str, rng: Random) -> str | None:
    return f"{letters} {digits.replace('0', 'O')}" if "0" in digits else None


def _plate_one(letters: str, digits: str, rng: Random) -> str | None:
    return f"{letters} {digits.replace('1', rng.choice('lI'))}" if "1" in digits else None


VEHICLE_WAYS: dict[str, Way] = {
    "stored": stored,
    "lower-solid": _plate(lambda a, b, rng: (a + b).lower()),
    "solid": _plate(lambda a, b, rng: a + b),
    "dash": _plate(lambda a, b, rng: f"{a}-{b}"),
    "dot": _plate(lambda a, b, rng: f"{a}.{b}"),
    "title": _plate(lambda a, b, rng: f"{a.title()} {b.lower()}"),
    "spaced": _plate(lambda a, b, rng: " ".join(a + b)),
    "letter-o": _plate(_plate_zero),
    "letter-l": _plate(_plate_one),
    "line-break": _plate(lambda a, b, rng: f"{a}\n{b}"),
    "no-break-space": _plate(lambda a, b, rng: f"{a}\u00a0{b}"),
    "en-dash": _plate(lambda a, b, rng: f"{a}–{b}"),
    "full-width": _plate(lambda a, b, rng: ways_text.fullwidth(f"{a} {b}", rng)),
    "cyrillic": _plate(lambda a, b, rng: ways_text.cyrillic(f"{a} {b}", rng)),
    "greek": _plate(lambda a, b, rng: ways_text.greek(f"{a} {b}", rng)),
    "zero-width": _plate(lambda a, b, rng: ways_text.zero_width(f"{a}{b}", rng)),
    "soft-hyphen": _plate(lambda a, b, rng: ways_text.soft_hyphen(f"{a}{b}", rng)),
}


def _mail(at: str, dot: str = ".") -> Way:
    return lambda subject, rng: subject.value.replace("@", at).replace(".", dot)


EMAIL_WAYS: dict[str, Way] = {
    "stored": stored,
    "upper": lambda subject, rng: subject.value.upper(),
    "title": lambda subject, rng: subject.value.title(),
    "at-round": _mail(" (at) "),
    "at-round-tight": _mail("(at)"),
    "at-square-punkt": _mail("[at]", "(punkt)"),
    "at-square-dot": _mail(" [at] ", "[dot]"),
    "at-word": _mail(" at ", " dot "),
    "snabel-a": _mail(" snabel-a "),
    "snabel-a-punkt": _mail(" snabel-a ", " punkt "),
    "snabel-round": _mail("(snabel-a)", "(punkt)"),
    "spaced": _mail(" @ "),
    "spaced-dots": _mail(" @ ", " . "),
    "line-break": _mail("@\n"),
    "line-break-before": _mail("\n@"),
    "full-width-at": _mail("＠"),
    "mailto": lambda subject, rng: "mailto:" + subject.value,
    "zero-width": lambda subject, rng: ways_text.zero_width(subject.value, rng),
    "soft-hyphen": lambda subject, rng: ways_text.soft_hyphen(subject.value, rng),
    "cyrillic": lambda subject, rng: ways_text.cyrillic(subject.value, rng),
    "full-width": lambda subject, rng: ways_text.fullwidth(subject.value, rng),
}

"""An extract for somebody of what the register holds about them, in plain words, and what was left out of it and why."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from relvald_desktop.documents.blocks import bullets, facts, heading, led, section, table, text
from relvald_desktop.documents.paper import draw_paper
from relvald_desktop.documents.subject_content import Entry, ExtractCase, LeftOut, SubjectContent
from relvald_desktop.documents.theme import WIDTH
from relvald_desktop.rules.leaks import MASK
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

TITLE = QT_TRANSLATE_NOOP("SubjectAccess", "Extract from the register")
ANSWER = QT_TRANSLATE_NOOP("SubjectAccess", "Answer to a request for an extract from the register")
LIST_TITLE = QT_TRANSLATE_NOOP("SubjectAccess", "What was left out of the extract")
INTRO = QT_TRANSLATE_NOOP(
    "SubjectAccess",
    "This is what our register holds about you (General Data Protection Regulation, article 15). Where “{mask}” stands, "
    "something was covered because it is about somebody else. At the end stands what was left out, and why.",
)
NOTHING = QT_TRANSLATE_NOOP(
    "SubjectAccess",
    "You have asked what our register holds about you. There is nothing that we can give you. That may be because there is "
    "nothing, or because what there is is protected by secrecy; the law does not let us say which.",
)
SOME_SECRET = QT_TRANSLATE_NOOP(
    "SubjectAccess",
    "What is protected by secrecy is not given, and the law does not let us say whether there is anything of that kind.",
)
BASIS = QT_TRANSLATE_NOOP(
    "SubjectAccess",
    "The right to an extract does not include what may not be given out by law (lagen (2018:218) 5:1, offentlighets- och "
    "sekretesslagen (2009:400) 26:1).",
)
PURPOSES = QT_TRANSLATE_NOOP(
    "SubjectAccess",
    "Why: to notice violence, to give support and protection to those who are exposed to it and their children, and to "
    "document it as social services must (socialtjänstlagen (2025:400)). Legal basis: a task of public interest and a legal "
    "obligation (article 6.1 c and e); sensitive data by article 9.2 h and lagen (2001:454) om behandling av "
    "personuppgifter inom socialtjänsten.",
)
WHAT_KINDS = QT_TRANSLATE_NOOP(
    "SubjectAccess",
    "What kinds: names and numbers, ways to reach you, your situation, health where it matters, legal matters, and notes. "
    "It comes from you, from those who told us, and from authorities.",
)
KEPT = QT_TRANSLATE_NOOP(
    "SubjectAccess",
    "How long: until five years after the last note, finished in the calendar year after. As it stands today, at the latest "
    "{day}. Some of it must be kept longer by law.",
)
NO_AUTOMATION = QT_TRANSLATE_NOOP(
    "SubjectAccess",
    "No decision about you is made by a machine, and nothing is sent to a country outside the EU. The register is kept "
    "encrypted on one computer.",
)
RIGHTS = (
    QT_TRANSLATE_NOOP("SubjectAccess", "You can ask us to correct what is wrong, or to note that you see it differently."),
    QT_TRANSLATE_NOOP("SubjectAccess", "You can ask us to erase or to restrict the use of it, or object; what the law says that we must keep we can't erase before its time."),
    QT_TRANSLATE_NOOP("SubjectAccess", "You can ask for a decision that can be appealed about what was left out."),
    QT_TRANSLATE_NOOP("SubjectAccess", "You can complain to the data protection officer of the municipality and to Integritetsskyddsmyndigheten (IMY)."),
)  # fmt: skip
KEPT_SHORT = QT_TRANSLATE_NOOP(
    "SubjectAccess", "How long: until five years after the last note. Some of it must be kept longer by law."
)
PURPOSES_SHORT = QT_TRANSLATE_NOOP(
    "SubjectAccess",
    "Why: the work of social services, which must be documented (socialtjänstlagen (2025:400)). Legal basis: a task of public "
    "interest and a legal obligation (article 6.1 c and e); lagen (2001:454) om behandling av personuppgifter inom "
    "socialtjänsten.",
)
HIS_INTERNAL = QT_TRANSLATE_NOOP(
    "SubjectAccess", "Internal: the list itself may tell him what he must not know. It stays in the unit."
)
HERS_INTERNAL = QT_TRANSLATE_NOOP(
    "SubjectAccess",
    "Internal, for the unit's own file: the list may tell of others, also that somebody told and when. It stays in the unit.",
)
HANDED = QT_TRANSLATE_NOOP("SubjectAccess", "Files are listed by their titles; ask us if you want a copy.")


def draw_subject_access(content: SubjectContent, wording: Wording) -> bytes:
    """The extract as tagged PDF, A4."""

    def say(words: str, **values: object) -> str:
        return wording.translate("SubjectAccess", words, **values)

    title = ANSWER if content.nothing else TITLE
    parts: list[Flowable] = [heading(say(title), 1), Spacer(1, 8), text(content.made, "quiet"), Spacer(1, 6)]
    if content.nothing:
        parts += [text(say(NOTHING)), text(say(BASIS))]
    else:
        if content.told:
            parts.append(text(say(INTRO, mask=MASK)))
        if content.listed != content.left_out or not content.told:
            parts.append(text(say(SOME_SECRET)))
        parts += _entries(say(QT_TRANSLATE_NOOP("SubjectAccess", "About you")), content.own)
        parts += _entries(
            say(QT_TRANSLATE_NOOP("SubjectAccess", "Signals about you that led to no case")), content.signals
        )
        for case in content.cases:
            parts += _case(case, wording)
    parts += _about(content, wording)
    if content.told:
        parts += left_out_parts(content.listed, wording)
    return draw_paper(parts, say(title), wording, practice=content.practice, foot=content.made)


def draw_left_out(content: SubjectContent, wording: Wording) -> bytes:
    """The list of what was left out, for the unit's own file: kinds, dates and grounds, no value."""
    title = wording.translate("SubjectAccess", LIST_TITLE)
    internal = HERS_INTERNAL if content.told else HIS_INTERNAL
    parts = [
        heading(title, 1),
        Spacer(1, 8),
        text(content.made, "quiet"),
        text(wording.translate("SubjectAccess", internal)),
    ]
    parts += [Spacer(1, 8), _listed(content.left_out, wording)]
    return draw_paper(parts, title, wording, practice=content.practice, foot=content.made)


def _case(case: ExtractCase, wording: Wording) -> list[Flowable]:
    def say(words: str, **values: object) -> str:
        return wording.translate("SubjectAccess", words, **values)

    title = say(QT_TRANSLATE_NOOP("SubjectAccess", "Case {code}"), code=case.code) if case.code else ""
    parts = _entries(title or say(QT_TRANSLATE_NOOP("SubjectAccess", "Notes about you")), case.entries)
    got = say(QT_TRANSLATE_NOOP("SubjectAccess", "Who has got information"))
    parts += _entries(got, case.recipients)
    if case.looks:
        seen = say(QT_TRANSLATE_NOOP("SubjectAccess", "Who has opened the case (how many times that day)"))
        parts += led(heading(seen), bullets(case.looks))
    return parts


def _entries(title: str, entries: Sequence[Entry]) -> list[Flowable]:
    """Records under a heading, each under a smaller one with its kind and date."""
    parts: list[Flowable] = []
    for number, each in enumerate(each for each in entries if each.rows):
        head = [heading(title)] if number == 0 else []
        name = text("  ·  ".join(filter(None, (each.kind, each.on))), "headcell", role="H3")
        parts += [*head, *led(name, facts(each.rows, WIDTH)), Spacer(1, 8)]
    return parts


def _about(content: SubjectContent, wording: Wording) -> list[Flowable]:
    def say(words: str, **values: object) -> str:
        return wording.translate("SubjectAccess", words, **values)

    if content.told:
        told = [
            say(PURPOSES),
            say(WHAT_KINDS),
            say(KEPT, day=content.kept_until),
            say(NO_AUTOMATION),
            say(HANDED),
            say(BASIS),
        ]
        who = QT_TRANSLATE_NOOP(
            "SubjectAccess", "Responsible for the register: the social services board that {unit} belongs to."
        )
        told.append(say(who, unit=content.unit_name or "–"))
    else:
        told = [
            say(PURPOSES_SHORT),
            *([] if content.nothing else [say(KEPT_SHORT), say(BASIS)]),
            say(NO_AUTOMATION),
        ]
        told.append(
            say(
                QT_TRANSLATE_NOOP("SubjectAccess", "Responsible for the register: the social services board.")
            )
        )
    return [
        *section(say(QT_TRANSLATE_NOOP("SubjectAccess", "How your data are used")), "\n".join(told)),
        *led(heading(say(QT_TRANSLATE_NOOP("SubjectAccess", "Your rights"))), bullets([say(each) for each in RIGHTS])),
    ]  # fmt: skip


def left_out_parts(left_out: Sequence[LeftOut], wording: Wording) -> list[Flowable]:
    """What was left out under its heading, as a table: where, what, why; never the value."""
    return led(heading(wording.translate("SubjectAccess", LIST_TITLE)), _listed(left_out, wording))


def _listed(left_out: Sequence[LeftOut], wording: Wording) -> Flowable:
    def say(words: str) -> str:
        return wording.translate("SubjectAccess", words)

    if not left_out:
        return text(say(QT_TRANSLATE_NOOP("SubjectAccess", "Nothing was left out.")))
    head = [
        say(QT_TRANSLATE_NOOP("SubjectAccess", "Record")), say(QT_TRANSLATE_NOOP("SubjectAccess", "Date")),
        say(QT_TRANSLATE_NOOP("SubjectAccess", "What")), say(QT_TRANSLATE_NOOP("SubjectAccess", "Why")),
        say(QT_TRANSLATE_NOOP("SubjectAccess", "Times")),
    ]  # fmt: skip
    rows = [[each.kind, each.on, each.what, each.ground, str(each.times)] for each in left_out]
    return table(head, rows, [WIDTH * share for share in (0.205, 0.16, 0.205, 0.31, 0.12)])

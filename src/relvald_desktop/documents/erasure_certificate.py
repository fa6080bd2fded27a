"""A certificate that a case, or what belonged to no case, was erased: its neutral code, the day, the rule, how much. Nothing in it tells of anybody."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from relvald_desktop.documents.blocks import facts, heading, led, section, table, text
from relvald_desktop.documents.paper import draw_paper
from relvald_desktop.documents.record_words import kind_word
from relvald_desktop.documents.signing import signed
from relvald_desktop.documents.theme import WIDTH
from relvald_desktop.records.retention import Erasure
from relvald_desktop.rules.retention import rule_named
from relvald_desktop.services.erasing import REASONS
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

TITLE = QT_TRANSLATE_NOOP("Certificate", "Certificate of erasure")
WHAT = QT_TRANSLATE_NOOP(
    "Certificate",
    "Everything that the register held under this code was erased for good: the records, the words of them in the search "
    "index, the files, and how they looked before. The database was written anew afterwards. What the log keeps are "
    "numbers without names.",
)
NOT_KNOWN = QT_TRANSLATE_NOOP(
    "Certificate",
    "No folder of backups could be looked into. Backups made before this day may hold what was erased.",
)
NONE = QT_TRANSLATE_NOOP("Certificate", "No backup in the unit's folder holds what was erased.")
SOME = QT_TRANSLATE_NOOP(
    "Certificate",
    "These encrypted backups were made while it was there. By the unit's rule they are kept at the longest until the day beside "
    "them, as long as a backup is made every month; a backup that is restored before brings it back, and it must be erased again.",
)
ELSEWHERE = QT_TRANSLATE_NOOP(
    "Certificate",
    "Papers, and copies that were handed over or moved elsewhere, are not in the register and not in this certificate.",
)


@dataclass(frozen=True)
class Certificate:
    """What stands on the certificate, in words. `backups` are names with the days until which they are kept; `known` says
    whether the folder of backups could be looked into."""

    code: str
    on: str
    rule: str
    source: str
    reason: str
    counts: tuple[tuple[str, str], ...]
    backups: tuple[tuple[str, str], ...]
    known: bool
    unit_name: str
    worker: str
    practice: bool


def certificate(erasure: Erasure, wording: Wording, *, unit_name: str, practice: bool) -> Certificate:
    """The certificate of an erasure, in words."""
    rule = rule_named(erasure.rule)
    backups: list[tuple[str, str]] | None = json.loads(erasure.backups)
    counts: dict[str, int] = json.loads(erasure.counts)
    reason = wording.translate("Erasing", REASONS[erasure.reason]) if erasure.reason else ""
    return Certificate(
        erasure.code, wording.date(erasure.on), wording.translate("Retention", rule.what), rule.source, reason,
        tuple((kind_word(kind, wording), str(count)) for kind, count in counts.items()),
        tuple((name, until) for name, until in backups or ()), backups is not None, unit_name, erasure.created_by, practice,
    )  # fmt: skip


def draw_certificate(content: Certificate, wording: Wording) -> bytes:
    """The certificate as tagged PDF, A4."""

    def say(words: str) -> str:
        return wording.translate("Certificate", words)

    rows = [
        (say(QT_TRANSLATE_NOOP("Certificate", "Code")), content.code),
        (say(QT_TRANSLATE_NOOP("Certificate", "Erased on")), content.on),
        (say(QT_TRANSLATE_NOOP("Certificate", "Rule")), content.rule),
        (say(QT_TRANSLATE_NOOP("Certificate", "Source")), content.source),
        (say(QT_TRANSLATE_NOOP("Certificate", "Reason")), content.reason),
        (say(QT_TRANSLATE_NOOP("Certificate", "Unit")), content.unit_name),
    ]
    parts: list[Flowable] = [
        heading(say(TITLE), 1),
        Spacer(1, 10),
        facts(rows, WIDTH),
        Spacer(1, 8),
        text(say(WHAT)),
    ]
    head = [say(QT_TRANSLATE_NOOP("Certificate", "What")), say(QT_TRANSLATE_NOOP("Certificate", "How many"))]
    counted = table(head, content.counts, [WIDTH * 0.7, WIDTH * 0.3])
    parts += led(heading(say(QT_TRANSLATE_NOOP("Certificate", "What was erased"))), counted)
    parts += _backups(content.backups, content.known, wording)
    parts += section(say(QT_TRANSLATE_NOOP("Certificate", "Not in the register")), say(ELSEWHERE))
    parts += [Spacer(1, 10), *signed("", [content.worker, content.on])]
    return draw_paper(parts, say(TITLE), wording, practice=content.practice, foot=content.code)


def _backups(backups: Sequence[tuple[str, str]], known: bool, wording: Wording) -> list[Flowable]:
    def say(words: str) -> str:
        return wording.translate("Certificate", words)

    title = say(QT_TRANSLATE_NOOP("Certificate", "Backups"))
    if not backups:
        return section(title, say(NONE if known else NOT_KNOWN))
    head = [
        say(QT_TRANSLATE_NOOP("Certificate", "Backup")),
        say(QT_TRANSLATE_NOOP("Certificate", "Kept until, at the latest")),
    ]
    return [*led(heading(title), text(say(SOME))), table(head, backups, [WIDTH * 0.6, WIDTH * 0.4])]

"""Words that would tell what a neutral paper is for: a court, the police, violence, a women's shelter organisation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from relvald_desktop.release.checking import Finding
from relvald_desktop.release.readback import Part
from relvald_desktop.rules.leaks import Secret
from relvald_desktop.wording import QT_TRANSLATE_NOOP

LABEL = QT_TRANSLATE_NOOP("Secrets", "a word that tells what the paper is for")
TELLING = re.compile(
    r"\w*(?:tingsrätt|hovrätt|domstol|rättegång|rättens|åklag|målsägande|förhandling|förhör|polis|advokat|försvarare|vittne"
    r"|kvinnojour|tjejjour|kvinnofrid|kvinnostöd|socialtjänst|misshand|våld|skyddat boende|court|trial|prosecut|police"
    r"|lawyer|hearing|shelter|violence)\w*|\bsal \d+\b|\bKV-\d+\b|\b[BTÖ] \d{2,5}-\d{2}\b",
    re.IGNORECASE,
)


def telling_words(texts: Iterable[str], telling: re.Pattern[str]) -> Iterator[Finding]:
    """Every such word in the texts that a worker wrote, as findings."""
    for text in texts:
        for match in telling.finditer(text):
            word = Secret("telling_word", match[0], LABEL)
            yield Finding(word, Part.TEXT, 0, *match.span(), f"…{match[0]}…")

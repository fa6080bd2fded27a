"""The process that holds the dictionaries, apart from the window. Hunspell lets nothing else of its process go on while it
reads a dictionary or looks for proposals (up to a second), and what is killed at every lock keeps no words.

A line of JSON comes in, a line goes out: {"check": [words]} is answered with the same words and {"wrong": [words]},
{"propose": word} with {"proposals": [words]}. The languages are the arguments. It ends when nobody is there any more.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from itertools import chain, zip_longest
from typing import Any, BinaryIO

from relvald_desktop import resources
from relvald_desktop.vault.process import harden

FILES = {"sv": "sv_SE", "en": "en_GB"}
"""The dictionary of each language of the window."""
TRADE = "trade_{language}.txt"
MOST_PROPOSALS = 6


class Dictionaries:
    """A word is right when one of the languages has it. Each brings the words of the work, where there is a list of them."""

    def __init__(self, languages: Sequence[str]) -> None:
        from hunspell import Hunspell

        folder = resources.path("dictionaries")
        self._loaded = []
        for language in languages:
            loaded = Hunspell(FILES[language], hunspell_data_dir=str(folder), system_encoding="UTF-8")
            trade = folder / TRADE.format(language=language)
            for word in trade.read_text("utf-8").split() if trade.exists() else ():
                loaded.add(word)
            self._loaded.append(loaded)

    def wrong(self, words: Sequence[str]) -> list[str]:
        """Those of the words that no language has."""
        return [word for word in words if not any(each.spell(word) for each in self._loaded)]

    def proposals(self, word: str) -> list[str]:
        """What may have been meant, likeliest first, the languages by turns."""
        by_turns = chain.from_iterable(zip_longest(*(each.suggest(word) for each in self._loaded)))
        return list(dict.fromkeys(each for each in by_turns if each))[:MOST_PROPOSALS]


def answer(dictionaries: Dictionaries, request: dict[str, Any]) -> dict[str, Any]:
    """The answer to one request."""
    if "check" in request:
        return {"checked": request["check"], "wrong": dictionaries.wrong(request["check"])}
    return {"word": request["propose"], "proposals": dictionaries.proposals(request["propose"])}


def serve(
    source: BinaryIO, target: BinaryIO, languages: Sequence[str],
    load: Callable[[Sequence[str]], Dictionaries] = Dictionaries,
) -> None:  # fmt: skip
    """Answer line by line until the source ends."""
    dictionaries = load(languages)
    for line in source:
        target.write(json.dumps(answer(dictionaries, json.loads(line))).encode() + b"\n")
        target.flush()


def main(languages: Sequence[str]) -> int:
    """Serve on the standard streams."""
    harden()
    serve(sys.stdin.buffer, sys.stdout.buffer, languages)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

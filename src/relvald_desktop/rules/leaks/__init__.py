"""The leak check: finds protected values in a finished text, however they were written, and masks them.

A `Secret` (`secret`) is a value that must not be seen; `find_leaks` looks for every piece of it that gives something away
alone, and `mask` takes all of them out (`finder`). What knows what: `names`, `numbers` (with `phones` and `births`), `places` (with `streets`),
`codes`; `everyday` and `variants` hold the words that make the difference, `folding` is how a text is read, `known` takes the
values to pieces.

    >>> secrets = [Secret("mobile", "070-174 06 28", "Mobile"), Secret("address", "Nämndemansgatan 4, Solna", "Address")]
    >>> text = "Hon bor på Nämndemansg. och svarar på 0701-740 628."
    >>> [leak.secret.kind for leak in find_leaks([text], secrets)]
    ['address', 'mobile']
    >>> mask(text, secrets)
    'Hon bor på [•••]. och svarar på [•••].'
"""

from __future__ import annotations

from relvald_desktop.rules.leaks.finder import MASK, Leak, find_leaks, mask
from relvald_desktop.rules.leaks.secret import Secret

__all__ = ["MASK", "Leak", "Secret", "find_leaks", "mask"]

"""Names of people and towns that are spelled in several ways, and towns that are shortened. Only common ones."""

from __future__ import annotations

from relvald_desktop.rules.leaks.folding import plain

_GROUPS = """
muhammed mohammed mohamed muhammad mohammad mohamad muhamed
ahmed ahmad ahmet
yusuf youssef yousef yosef jusuf
fatima fatma fatemeh
faduma fadumo
aisha aysha ayşe aischa aicha
zahra zahraa
sahra sahro
layla leila laila lejla
yasmin jasmin yasmine jasmine
omar umar omer
hussein hussain husein hossein
hassan hasan
ibrahim ebrahim
abdirahman abdurrahman abdulrahman abdelrahman
sofia sophia sofie sophie
elisabeth elisabet elizabeth
kristina christina
katarina catarina catharina katharina
karolina carolina
viktoria victoria
matilda mathilda
teresa therese terese teresia
sara sarah
hanna hannah
ann-sofie annsofie annsofi
filip philip
karl carl
erik eric erick
oskar oscar
markus marcus
lukas lucas
isak isac isaac
kristoffer christoffer christopher
johansson johanson
karlsson carlsson
eriksson ericsson
göteborg gbg
stockholm sthlm
norrköping nkpg
linköping lkpg
jönköping jkpg
helsingborg hbg
örnsköldsvik övik
"""
_VARIANTS: dict[str, frozenset[str]] = {
    name: group
    for line in _GROUPS.strip().splitlines()
    for group in (frozenset(map(plain, line.split())),)
    for name in group
}


def variants(word: str) -> frozenset[str]:
    """A folded word and the other ways in which that name is written."""
    return _VARIANTS.get(word, frozenset()) | {word}

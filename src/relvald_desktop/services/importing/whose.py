"""Whose case a row is about: by code, by personal number, by name. Nothing is guessed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy.orm import Session

from relvald_desktop.records.codes import Role
from relvald_desktop.rules.similar import digits, identity_digits, simplified
from relvald_desktop.services.importing.columns import Field, field
from relvald_desktop.services.importing.rows import Refused, Row
from relvald_desktop.store.queries.importing import case_codes
from relvald_desktop.store.queries.people import candidates
from relvald_desktop.wording import QT_TRANSLATE_NOOP

NO_WHO = QT_TRANSLATE_NOOP("Import", "nothing says which case it belongs to")
NO_CODE = QT_TRANSLATE_NOOP("Import", "no case has the code “{about}”")
NO_IDENTITY = QT_TRANSLATE_NOOP("Import", "no case has a woman with this personal number")
NO_NAME = QT_TRANSLATE_NOOP("Import", "no case has a woman with this name")
SEVERAL = QT_TRANSLATE_NOOP("Import", "it may be any of several cases: {about}")
BY_NAME = QT_TRANSLATE_NOOP("Import", "matched by the name alone, with {about}; see that it is she")
DISAGREE = QT_TRANSLATE_NOOP("Import", "code, personal number and name point to different cases: {about}")

CODE = field(
    "code", QT_TRANSLATE_NOOP("ImportForm", "Case code, here or in the register"),
    "ärende|ärendekod|ärendenr|ärendenummer|ärende nr|dnr|diarienummer|diarienr|kod|akt|aktnr|aktnummer|löpnr|löpnummer|"
    "id|nr|case|case code|case number|code",
)  # fmt: skip
IDENTITY = field(
    "identity", QT_TRANSLATE_NOOP("ImportForm", "Personal number"),
    "personnr|personnummer|pnr|person nr|pers nr|samordningsnummer|samordningsnr|födelsenummer|personal number|identity number",
)  # fmt: skip
NAME = field(
    "name", QT_TRANSLATE_NOOP("ImportForm", "Her name"),
    "namn|kvinna|kvinnans namn|hennes namn|klient|klientens namn|gäller|avser|vem|name|woman|about",
)  # fmt: skip
WHOSE: tuple[Field, ...] = (CODE, IDENTITY, NAME)
BY = tuple(each.name for each in WHOSE)
_MOST_CODES = 3
"""So many cases are named where it may be any of them."""


class KnownCases:
    """The cases of the store by their codes, the woman's number, name and telephone. A case that was merged into another is
    that other one."""

    def __init__(self, session: Session) -> None:
        self.code_of: dict[str, str] = {}
        self.register_code: dict[str, str] = {}
        self._codes: dict[str, set[str]] = defaultdict(set)
        self._identities: dict[str, set[str]] = defaultdict(set)
        self._names: dict[str, set[str]] = defaultdict(set)
        self._sounds: dict[str, set[str]] = defaultdict(set)
        self._phones: dict[str, set[str]] = defaultdict(set)
        self._numbered: set[str] = set()
        known = case_codes(session)
        into = {each.id: each.merged_into for each in known if each.merged_into}
        for each in known:
            kept = each.id
            while kept in into:
                kept = into[kept]
            self.code_of[each.id] = each.code
            self.register_code[each.id] = each.register_code
            for code in filter(None, (each.code, each.register_code)):
                self._codes[plain_code(code)].add(kept)
        for who in candidates(session):
            if who.role is Role.CLIENT:
                self.learn(who.case_id, name=who.name, identity=who.identity_number, phones=who.phones)

    def learn(
        self, case_id: str, *, code: str = "", name: str = "", identity: str = "", phones: Iterable[str] = ()
    ) -> None:
        """Know one more thing about a case."""
        if code:
            self._codes[plain_code(code)].add(case_id)
        if identity_digits(identity):
            self._identities[identity_digits(identity)].add(case_id)
            self._numbered.add(case_id)
        if name:
            self._names[plain_name(name)].add(case_id)
            self._sounds[sound_of(name)].add(case_id)
        for phone in phones:
            if number := phone_digits(phone):
                self._phones[number].add(case_id)

    def by_code(self, code: str) -> set[str]:
        """The cases with this code, here or in a register."""
        return self._codes.get(plain_code(code), set()) if code else set()

    def by_identity(self, number: str) -> set[str]:
        """The cases of a woman with this number, in any writing."""
        return self._identities.get(identity_digits(number), set())

    def with_identity(self, case_ids: set[str]) -> bool:
        """Whether the woman of one of these cases has a known number."""
        return not case_ids.isdisjoint(self._numbered)

    def alike(self, name: str, phones: Iterable[str]) -> set[str]:
        """The cases of a woman with the same name, also spelled otherwise, or telephone; it may be somebody else."""
        found = set(self._sounds.get(sound_of(name), ())) if name else set()
        for phone in phones:
            found |= self._phones.get(phone_digits(phone), set())
        return found

    def codes(self, case_ids: Iterable[str]) -> str:
        """The codes of some cases, in order, for a remark."""
        found = sorted(self.code_of.get(each, each) for each in case_ids)
        more = " …" if len(found) > _MOST_CODES else ""
        return ", ".join(found[:_MOST_CODES]) + more

    def of(self, row: Row) -> str:
        """The one case a row is about. Raises `Refused` where it is none, several, or the columns disagree.

        What is written decides: a code or number that is not known is never passed over for a name that is.
        """
        code, identity, name = (row.text(each) for each in BY)
        found: dict[str, set[str]] = {}
        if code:
            found["code"] = self.by_code(code)
        if identity:
            found["identity"] = self.by_identity(identity)
        if name:
            found["name"] = set(self._names.get(plain_name(name), ()))
        if not found:
            raise Refused(next((each for each in BY if each in row.reader.columns), "code"), NO_WHO)
        sure = {each: cases for each, cases in found.items() if each != "name"} or found
        for each, cases in sure.items():
            if not cases:
                reason = {"code": NO_CODE, "identity": NO_IDENTITY, "name": NO_NAME}[each]
                raise Refused(each, reason, code if each == "code" else "")
        together = set.intersection(*sure.values())
        if len(together) > 1 and found.get("name"):
            together &= found["name"]
        first = next(iter(sure))
        if not together or ("name" in found and found["name"] and not together & found["name"]):
            raise Refused(first, DISAGREE, self.codes(set.union(*found.values())))
        if len(together) > 1:
            raise Refused(first, SEVERAL, self.codes(together))
        if first == "name":
            row.note("name", BY_NAME, self.codes(together))
        return next(iter(together))


def plain_code(code: str) -> str:
    """A code without case and spaces."""
    return "".join(code.casefold().split())


def plain_name(name: str) -> str:
    """A name in whatever order its words are written: "Ek, Anna" and "Anna Ek" are the same."""
    return " ".join(sorted(re.sub(r"[^\w]+", " ", name.casefold()).split()))


def sound_of(name: str) -> str:
    """A name without the spellings that vary, its words in order."""
    return " ".join(sorted(simplified(name).split()))


def phone_digits(phone: str) -> str:
    """The digits by which a telephone is recognised in any writing; empty where there are too few."""
    found = digits(phone)
    return found[-9:] if len(found) >= 7 else ""

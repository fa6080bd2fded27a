"""The kinds of register there are, and which of them a sheet looks like."""

from __future__ import annotations

from collections.abc import Sequence

from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.services.importing.cases import CASES
from relvald_desktop.services.importing.columns import guess_columns
from relvald_desktop.services.importing.contacts import CONTACTS
from relvald_desktop.services.importing.court_dates import COURT_DATES
from relvald_desktop.services.importing.plan import Reading
from relvald_desktop.services.importing.register import Register
from relvald_desktop.services.importing.sheet import Sheet
from relvald_desktop.services.importing.signals import SIGNALS

REGISTERS: dict[RegisterKind, Register] = {
    each.kind: each for each in (SIGNALS, CASES, CONTACTS, COURT_DATES)
}


def read_as(sheet: Sheet, kind: RegisterKind) -> Reading:
    """A sheet as one kind of register, its columns guessed by their headings."""
    register = REGISTERS[kind]
    return Reading(register, sheet, *guess_columns(sheet, register.fields))


def likeliest(sheets: Sequence[Sheet]) -> Reading:
    """The sheet and kind of register whose headings are recognised best: all that is needed, then the most columns. Of
    equals the first, so that what nobody recognises is a register of signals on the first sheet."""
    readings = [read_as(sheet, kind) for sheet in sheets for kind in REGISTERS]
    return max(readings, key=lambda each: (each.heading >= 0 and not each.missing(), len(each.columns)))

"""Everything in the store as one JSON file, so that whoever takes over can read it with any other program.

The format is described in docs/export.md, which is made from `fields_of` and held against it by a test.
"""

from __future__ import annotations

import datetime as dt
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from sqlalchemy import Boolean, ColumnElement, Integer, String, Text, select, type_coerce
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeDecorator, TypeEngine

from relvald_desktop.records.base import Base, Record
from relvald_desktop.records.case import CasePerson
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.records.codes import Protection, Role
from relvald_desktop.records.columns import MOMENT_FORMAT, ApproximateDay, Coded, Day, Listed, Moment
from relvald_desktop.records.keeping import LogEntry, Setting
from relvald_desktop.records.person import ContactChannel, Person, ProtectedValue
from relvald_desktop.rules.leaks import Secret
from relvald_desktop.services.secrecy import (
    BY_THEIR_WORK,
    CHANNEL,
    CHILD_NAME,
    PROTECTED_NAME,
    VALUE_LABELS,
    names_of_everybody,
)
from relvald_desktop.services.settings import StoreSettings
from relvald_desktop.store.schema import schema_revision
from relvald_desktop.store.work import UnitOfWork

SCHEMA = "relvald-export/1"
ROWS_AT_A_TIME = 1000


class Form(StrEnum):
    """The forms that values have in the file."""

    ID = "id"
    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes/no"
    DATE = "date"
    PARTIAL_DATE = "partial date"
    MOMENT = "moment"
    CODE = "code"
    LIST = "list"


_FORMS: dict[type[TypeEngine[Any]], Form] = {
    String: Form.TEXT, Text: Form.TEXT, Integer: Form.NUMBER, Boolean: Form.YES_NO, Day: Form.DATE,
    ApproximateDay: Form.PARTIAL_DATE, Moment: Form.MOMENT, Coded: Form.CODE, Listed: Form.LIST,
}  # fmt: skip


@dataclass(frozen=True)
class ExportField:
    """A field of a kind as it stands in the file. `links_to` is the kind whose id it holds, `of` the codes it chooses
    from, or the class of what is listed in it; `may_be_null` says that null is a value of its own: not known, not yet."""

    name: str
    form: Form
    may_be_null: bool
    links_to: str = ""
    of: type | None = None


@dataclass(frozen=True)
class StoreExport:
    """The finished file in memory: its bytes (UTF-8), and how many records of each kind stand in it."""

    content: bytes
    counts: dict[str, int]


def fields_of(kind: type[Record]) -> tuple[ExportField, ...]:
    """The fields of a kind in the order of the file. Raises KeyError for a type of column that has no form yet."""
    return tuple(_field(attribute.key, attribute.columns[0]) for attribute in kind.__mapper__.column_attrs)


def _field(name: str, column: Any) -> ExportField:
    form, nullable = _FORMS[type(column.type)], bool(column.nullable)
    if form is Form.CODE:
        return ExportField(name, form, nullable, of=column.type.codes)
    if form is Form.LIST:
        # A class reads its codes itself; other values are read by a class method.
        read = column.type.read
        return ExportField(name, form, nullable, of=getattr(read, "__self__", read))
    for key in column.foreign_keys:
        if kind := _kind_of_table(key.column.table.name):
            return ExportField(name, Form.ID, nullable, kind)
    return ExportField(name, Form.ID if column.primary_key else form, nullable)


def _kind_of_table(table: str) -> str:
    """The kind of record that lies in a table; empty for what the store keeps about itself."""
    return next((name for name, kind in KINDS.items() if kind.__tablename__ == table), "")


def export_store(work: UnitOfWork) -> StoreExport:
    """Every record of every kind, the log and the settings as they are at one moment. Nothing is written.

    Dates are local, moments UTC; `exported_at` is the moment of the clock. Undo steps, drafts and the search index are
    left out, and so is every key. The same store at the same moment gives the same bytes.
    """
    # A buffer that hands its bytes over without a copy: the file of a big store is as big as its texts.
    file, counts = io.BytesIO(), {}
    moment = work.clock.now().astimezone(dt.UTC).strftime(MOMENT_FORMAT)
    with work.reading() as session:
        revision = schema_revision(session.connection())
        head = {
            "schema": SCHEMA,
            "exported_at": moment,
            "store_revision": revision,
            "settings": _settings(session),
        }
        file.write(_json(head)[:-1] + b',\n"records": {')
        for number, (name, kind) in enumerate(KINDS.items()):
            file.write(b"%s\n%s: [" % (b"," if number else b"", _json(name)))
            counts[name] = _write_list(file, _records(session, kind))
        file.write(b'\n},\n"log": [')
        _write_list(file, _log(session))
        file.write(b"\n}\n")
    return StoreExport(file.getvalue(), counts)


def secrets_of_everything(work: UnitOfWork) -> list[Secret]:
    """What must not stand in the name of a file that concerns everybody: full names, each part of a protected name or a
    child's, ways to reach people, and every protected value.

    Read by whole tables, because going through every case of a big store takes too long.
    """
    secrets = names_of_everybody(work)
    with work.reading() as session:
        for what, value in session.execute(select(ProtectedValue.what, ProtectedValue.value)):
            secrets.append(Secret(str(what), value, VALUE_LABELS[what]))
        for channel, value in session.execute(select(ContactChannel.channel, ContactChannel.value)):
            secrets.append(Secret(str(channel), value, CHANNEL))
        people = select(Person, CasePerson.role).join(CasePerson, CasePerson.person_id == Person.id)
        for person, role in session.execute(people.where(CasePerson.role.not_in(BY_THEIR_WORK))):
            secrets += _protected_name(person, role)
    return list(dict.fromkeys(secrets))


def _protected_name(person: Person, role: Role) -> Iterator[Secret]:
    """A name of which no part may be seen; one that is known only in part has nothing else to be found by."""
    if role is Role.CHILD and person.name:
        yield Secret("child_name", person.name, CHILD_NAME)
    elif person.name and (
        person.name_protected
        or person.protection is Protection.ASSUMED_IDENTITY
        or not (person.given_name and person.family_name)
    ):
        yield Secret("protected_name", person.name, PROTECTED_NAME)


def _write_list(file: io.BytesIO, items: Iterator[dict[str, Any]]) -> int:
    """One item a line, the bracket that closes the list, and how many there were."""
    count = 0
    for count, item in enumerate(items, start=1):
        file.write(b"%s\n%s" % (b"," if count > 1 else b"", _json(item)))
    file.write(b"\n]")
    return count


def _records(session: Session, kind: type[Record]) -> Iterator[dict[str, Any]]:
    known = fields_of(kind)
    names = [field.name for field in known]
    lists = [place for place, field in enumerate(known) if field.form is Form.LIST]
    for row in _rows(session, kind, "id"):
        values = list(row)
        for place in lists:
            values[place] = json.loads(values[place] or "[]")
        yield dict(zip(names, values, strict=True))


def _log(session: Session) -> Iterator[dict[str, Any]]:
    names = [attribute.key for attribute in LogEntry.__mapper__.column_attrs]
    for row in _rows(session, LogEntry, "seq"):
        entry = dict(zip(names, row, strict=True))
        yield entry | {"hash": entry["hash"].hex()}


def _rows(session: Session, table: type[Base], order: str) -> Iterator[Any]:
    columns = {attribute.key: attribute.columns[0] for attribute in table.__mapper__.column_attrs}
    query = select(*map(_as_stored, columns.values())).order_by(columns[order])
    return iter(session.execute(query.execution_options(yield_per=ROWS_AT_A_TIME)))


def _as_stored(column: Any) -> ColumnElement[Any]:
    """The text that lies in the store: it has the form of the file already, and even a code that this program does not
    know comes out."""
    return type_coerce(column, String) if isinstance(column.type, TypeDecorator) else column


def _settings(session: Session) -> dict[str, Any]:
    """The unit's settings only: what else lies there are keys."""
    stored = {setting.name: setting.value for setting in session.scalars(select(Setting))}
    return {
        field.name: _typed(stored[field.name], field.default) if field.name in stored else field.default
        for field in fields(StoreSettings)
    }


def _typed(text: str, like: Any) -> Any:
    return text == "1" if isinstance(like, bool) else type(like)(text)


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()

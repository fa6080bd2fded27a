"""Writes docs/export.md, the description of `relvald export`, from the records: `python tools/export_docs.py`.

What each field means stands in export_meanings.toml; kinds, types and codes are those of the program itself.
"""

from __future__ import annotations

import inspect
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.records.labels import label
from relvald_desktop.rules.deadlines import RULES
from relvald_desktop.rules.entitlements import ENTITLEMENTS
from relvald_desktop.rules.legal_grounds import GROUNDS
from relvald_desktop.services.exporting import SCHEMA, ExportField, Form, fields_of
from relvald_desktop.services.settings import StoreSettings

HERE = Path(__file__).parent
TARGET = HERE.parent / "docs" / "export.md"

FORMS = {
    Form.ID: "Text: the id of a record. *id of* names the kind it belongs to.",
    Form.TEXT: "Text (Unicode, normal form C); empty when nothing was written.",
    Form.NUMBER: "A whole number.",
    Form.YES_NO: "`true` or `false`; where it may be null, null is *not known*.",
    Form.DATE: "A local date, ISO 8601: `2026-11-26`.",
    Form.PARTIAL_DATE: "A date as exact as it is known, in EDTF (ISO 8601-2): `2024`, `2024-04`, `2024-04-12`, or a season "
    "`2024-21` (21 spring, 22 summer, 23 autumn, 24 winter); `~` after it: about.",
    Form.MOMENT: "A moment in UTC, ISO 8601 with microseconds: `2026-11-26T09:00:00.000000Z`.",
    Form.CODE: "Text: one of the codes under [Codes](#codes). Codes never change their meaning.",
    Form.LIST: "A list of texts: codes, or values written as under [Listed values](#listed-values).",
}
LISTED = {
    "SafeWindow": "`0 09:00-11:00`: weekday (0 Monday to 6 Sunday), from (included) to (not included), local time.",
    "DayRange": "`2026-12-20/2027-01-06`: first and last local date, both included.",
    "FactorAnswer": "`firearms yes 2024`: a code of `RiskFactor`, a code of `Answer`, and since when in her words (or nothing).",
    "CheckItem": "`x Legitimation`: `x` done or `-` not done, a space, and what.",
}
INNER_CODES = ("RiskFactor", "Answer")
"""Codes that stand only inside listed values."""

RULES_OF = {
    "rules.legal_grounds": "Grounds",
    "rules.entitlements": "Entitlements",
    "rules.deadlines": "Deadlines",
}
"""The tables whose keys stand in fields, by the module that descriptions name."""

HEAD = f"""# The export

<!-- Made by tools/export_docs.py. Change the records or tools/export_meanings.toml, and run it again. -->

`relvald --store DIR export --format json --out FILE.json --readable-i-understand` writes everything in the store to one
file, so that another program can read it.

**The file is readable by anyone who gets hold of it**: every name, number and address stands in it, those of protected and
assumed identities too. It belongs only on an encrypted medium, and is to be deleted when it has been read. Without the
last option nothing is written. The file is for its owner only (mode 0600). That it left is noted in the store as a
`departure` and in the log (`export.saved`); that note is newer than the file and does not stand in it.

## The file

One JSON object (RFC 8259, UTF-8), one record a line:

| Field | Type | Meaning |
|---|---|---|
| `schema` | text | `{SCHEMA}`. Another number after the stroke: fields were renamed or changed their meaning. New fields and kinds come without. |
| `exported_at` | moment | when it was made |
| `store_revision` | text | the revision of the store's own schema |
| `settings` | object | [the unit's settings](#settings) |
| `records` | object | for every kind a list of its records, ordered by `id`; every kind and every field is always there |
| `log` | list | [the log](#log), ordered by `seq` |

All is read at one moment. The same store at the same moment gives the same bytes. Not in the file: what can be undone,
half-written forms (drafts), the search index, keys, and sealed notes that were not opened yet.

## Types

Where the type says *or null*, null means: not known, not yet, or does not apply.

| Type | Form |
|---|---|
"""

CHAIN = """Whether the log is whole can be proved from the file: `hash` is SHA-256 over the 32 bytes of the hash before (zeros for
the first) followed by the JSON array `[seq, at, who, action, kind, record_id, case_id, details]` in UTF-8, without spaces
and without escaping letters outside ASCII.
"""


def document() -> str:
    """The whole text. Raises KeyError naming a field whose meaning is not written, or that is no longer there."""
    meanings = tomllib.loads((HERE / "export_meanings.toml").read_text("utf-8"))
    every = meanings.pop("every")
    codes: dict[str, type[Any]] = {}
    parts = [HEAD, *(f"| {form} | {text} |\n" for form, text in FORMS.items())]
    parts += ["\n## Settings\n\n", *_table(_settings(meanings.pop("settings")))]
    parts += [
        "\n## Log\n\n",
        _plain(LogEntry),
        "\n\n",
        *_table(_log(meanings.pop("log"))),
        "\n",
        CHAIN,
        "\n## Records\n",
    ]
    for name, kind in KINDS.items():
        own, known = meanings.pop(name), fields_of(kind)
        parts += [f"\n### {name}\n\n{_plain(kind)}\n\n", *_table(_rows(name, known, every, own))]
        codes |= {each.of.__name__: each.of for each in known if each.of is not None and _is_code(each.of)}
    if meanings:
        raise KeyError(f"no such kinds: {sorted(meanings)}")
    parts += ["\n## Listed values\n\n", *(f"- *{name}*: {text}\n" for name, text in LISTED.items())]
    parts += ["\n## Keys of rules\n", *_keys(), "\n## Codes\n", *_codes(codes)]
    return "".join(parts)


def _rows(
    kind: str, known: tuple[ExportField, ...], every: dict[str, str], own: dict[str, str]
) -> Iterator[tuple[str, str, str]]:
    if unknown := set(own) - {each.name for each in known}:
        raise KeyError(f"{kind} has no {sorted(unknown)}")
    for each in known:
        yield each.name, _type(each), own.get(each.name) or every[each.name]


def _type(field: ExportField) -> str:
    text = str(field.form)
    if field.links_to:
        text = f"id of `{field.links_to}`"
    elif field.of is not None:
        place = field.of.__name__.lower() if _is_code(field.of) else "listed-values"
        text += (
            f" [{field.of.__name__}](#{place})"
            if field.form is Form.CODE
            else f" of [{field.of.__name__}](#{place})"
        )
    return f"{text} or null" if field.may_be_null else text


def _settings(meanings: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    types = {str: Form.TEXT, int: Form.NUMBER, bool: Form.YES_NO}
    for field in fields(StoreSettings):
        yield field.name, types[type(field.default)], meanings[field.name]


def _log(meanings: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    types = {"seq": "number", "at": "moment", "record_id": "id", "case_id": "id of `case` or null"}
    for attribute in LogEntry.__mapper__.column_attrs:
        yield attribute.key, types.get(attribute.key, "text"), meanings[attribute.key]


def _table(rows: Iterable[tuple[str, str, str]]) -> Iterator[str]:
    yield "| Field | Type | Meaning |\n|---|---|---|\n"
    yield from (f"| `{name}` | {form} | {meaning} |\n" for name, form, meaning in rows)


def _keys() -> Iterator[str]:
    """What the keys of the tables of rules stand for, old ones too."""
    tables: dict[str, Iterable[Any]] = {"Grounds": GROUNDS, "Entitlements": ENTITLEMENTS, "Deadlines": RULES}
    for name, rows in tables.items():
        yield f"\n### {name}\n\n| Key | Meaning | Source |\n|---|---|---|\n"
        yield from (f"| `{each.key}` | {each.what} | {each.source} |\n" for each in rows)


def _codes(used: dict[str, type[Any]]) -> Iterator[str]:
    from relvald_desktop.records import support_codes

    used = used | {name: getattr(support_codes, name) for name in INNER_CODES}
    for name, codes in sorted(used.items()):
        yield f"\n### {name}\n\n{_plain(codes)}\n\n| Code | Meaning |\n|---|---|\n"
        yield from (f"| `{code}` | {_label(code)} |\n" for code in codes)


def _label(code: StrEnum) -> str:
    """The word of the window, in English; a code that is never shown speaks for itself."""
    try:
        return label(code)
    except KeyError:
        return code.replace("_", " ")


def _is_code(of: Any) -> bool:
    return isinstance(of, type) and issubclass(of, StrEnum)


def _plain(of: type) -> str:
    """The class's own description, as running text; names of the program as they are called in the file."""
    text = "\n\n".join(" ".join(part.split()) for part in (inspect.getdoc(of) or "").split("\n\n"))
    for name, kind in KINDS.items():
        text = text.replace(f"`{kind.__name__}`", f"`{name}`")
    for module, place in RULES_OF.items():
        text = text.replace(f"`{module}`", f"[{place}](#{place.lower()})")
    return text


if __name__ == "__main__":
    TARGET.write_text(document(), "utf-8")
    print(TARGET)

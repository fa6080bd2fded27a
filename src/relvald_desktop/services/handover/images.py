"""Images of records as they come from somebody else: every value is looked at before anything is made of it."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any

from sqlalchemy import Boolean, Integer
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator

from relvald_desktop.records.attachment import Attachment
from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case
from relvald_desktop.services.forms import LONGEST_TEXT
from relvald_desktop.services.handover.bases import Key
from relvald_desktop.services.handover.errors import BundleDamaged
from relvald_desktop.services.handover.kinds import ALONG, handed_kinds, home_of, links_of
from relvald_desktop.services.handover.manifest import RECORDS, Manifest, read_json
from relvald_desktop.store.schema import HEAD

Image = dict[str, Any]
"""A record's columns in the form they have in the store."""
_DIALECT = sqlite.dialect()
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
"""What no text of the store holds: the character NUL and halves of characters."""


def read_images(content: bytes, manifest: Manifest) -> dict[Key, Image]:
    """The records of a bundle by kind and id. Raises `BundleDamaged` for anything that is no such record, stands there
    twice, or belongs to nothing in the bundle."""
    listed = read_json(content, RECORDS)
    kinds = {kind.kind: kind for kind in handed_kinds()}
    if not isinstance(listed, dict) or not listed.keys() <= kinds.keys():
        raise BundleDamaged(part=RECORDS)
    found: dict[Key, Image] = {}
    for name, items in listed.items():
        if not isinstance(items, list):
            raise BundleDamaged(part=name)
        for item in items:
            image = _checked(kinds[name], item, whole=manifest.schema == HEAD)
            key = (name, image["id"])
            if key in found:
                raise BundleDamaged(part=name)
            found[key] = image
    _require_belonging(found, manifest)
    return found


def _checked(kind: type[Record], image: Any, *, whole: bool) -> Image:
    """The image when every column in it has a value that its column can have."""
    columns = {attribute.key: attribute.columns[0] for attribute in kind.__mapper__.column_attrs}
    if not isinstance(image, dict) or not image.keys() <= columns.keys() or "id" not in image:
        raise BundleDamaged(part=kind.kind)
    if whole and image.keys() != columns.keys():
        raise BundleDamaged(part=kind.kind)
    for name, value in image.items():
        if not _fits(columns[name], value):
            raise BundleDamaged(part=f"{kind.kind}.{name}")
    links = [image.get(link.field) for link in links_of(kind)]
    if not all(each is None or _ID.fullmatch(each) for each in (image["id"], *links)):
        raise BundleDamaged(part=kind.kind)
    return image


def _fits(column: Any, value: Any) -> bool:
    if value is None:
        return bool(column.nullable)
    type_ = column.type
    if isinstance(type_, TypeDecorator):
        return isinstance(value, str) and _is_text(value) and _reads(type_, value)
    if isinstance(type_, Boolean):
        return isinstance(value, bool)
    if isinstance(type_, Integer):
        return type(value) is int and abs(value) < 1 << 53
    return isinstance(value, str) and _is_text(value)


def _is_text(value: str) -> bool:
    return len(value) <= 2 * LONGEST_TEXT and not UNWRITABLE.search(value)


def _reads(type_: TypeDecorator[Any], value: str) -> bool:
    """Whether a stored text is one that this column would write, so that no value has two forms."""
    try:
        read = type_.process_result_value(value, _DIALECT)
        if isinstance(read, dt.datetime) and read.tzinfo is None:
            return False
        return bool(type_.process_bind_param(read, _DIALECT) == value)
    except (ValueError, TypeError, AttributeError, KeyError, OverflowError, RecursionError):
        return False


def _require_belonging(found: dict[Key, Image], manifest: Manifest) -> None:
    """Every record belongs to a case of the bundle, or to a person or signal that does; the files agree too."""
    ids: dict[str, set[str]] = {}
    for name, record_id in found:
        ids.setdefault(name, set()).add(record_id)
    if ids.get(Case.kind, set()) != set(manifest.cases) or not manifest.cases:
        raise BundleDamaged(part=Case.kind)
    for kind in handed_kinds():
        home = home_of(kind)
        targets = [link.kind for link in links_of(kind) if link.field == home] or [
            each.kind for each in ALONG
        ]
        owners: set[Any] = set().union(*(ids.get(target, set()) for target in targets))
        for record_id in ids.get(kind.kind, ()) if home else ():
            if found[kind.kind, record_id].get(home) not in owners:
                raise BundleDamaged(part=kind.kind)
    files = {entry.id: (entry.sha256, entry.size) for entry in manifest.files}
    wanted = {
        record_id: (image["digest"], image["size"])
        for (name, record_id), image in found.items()
        if name == Attachment.kind
    }
    if files != wanted:
        raise BundleDamaged(part=Attachment.kind)


def as_text(image: Image) -> str:
    """An image as it is kept: canonical JSON, as `store.images.to_image` writes it."""
    return json.dumps(image, ensure_ascii=False, sort_keys=True)

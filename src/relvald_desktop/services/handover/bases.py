"""What two stores last had in common, record by record.

An image that was sent is common only when the colleague says that she took that bundle in (`seen`); one that came from her
always is. Where both hold and neither contains the other (bundles that crossed), both are given: a field in which they
differ has no base.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from relvald_desktop.records.catalogue import record_class
from relvald_desktop.records.handover import ExchangedImage, Handover
from relvald_desktop.records.keeping import Setting
from relvald_desktop.records.keeping_codes import HandoverWay
from relvald_desktop.services.handover.kinds import home_of

Key = tuple[str, str]
"""Kind and id of a record."""
UNKNOWN = object()
"""Stands for a value that nobody knows to have been common."""
_SEEN = "handover_seen:"


@dataclass(frozen=True)
class Base:
    """The common images of a record as dictionaries; None where it was not there any more."""

    images: tuple[dict[str, Any] | None, ...]

    @property
    def was_there(self) -> bool:
        """Whether the record was there when the stores last had the same."""
        return any(image is not None for image in self.images)

    def value(self, field: str) -> Any:
        """The common value of a field, or `UNKNOWN`."""
        values = [image.get(field, UNKNOWN) if image is not None else UNKNOWN for image in self.images]
        return values[0] if values and all(each == values[0] for each in values) else UNKNOWN


NO_BASE = Base(())


def common_bases(session: Session, colleague_id: str, seen: Collection[str]) -> dict[Key, Base]:
    """The base of every record that was ever exchanged with a colleague who has taken in the bundles `seen`."""
    sent: dict[Key, ExchangedImage] = {}
    received: dict[Key, ExchangedImage] = {}
    for row in _rows(session, colleague_id):
        if row.sent and row.bundle not in seen:
            continue
        latest = sent if row.sent else received
        key = (row.kind, row.record_id)
        if key not in latest or latest[key].number < row.number:
            latest[key] = row
    bases = {}
    for key in sent.keys() | received.keys():
        ours, theirs = sent.get(key), received.get(key)
        if ours is not None and theirs is not None and ours.number > theirs.number:
            theirs = None  # what was sent contains what had come before
        bases[key] = Base(tuple(_image(row) for row in (theirs, ours) if row is not None))
    return bases


def images_ever(session: Session, colleague_id: str, keys: Collection[Key]) -> dict[Key, Base]:
    """Every look that some records ever had between the two stores, whoever has it still: where one of the stores was put
    back to an older state, they tell that a record was here and was removed."""
    found: dict[Key, list[dict[str, Any] | None]] = {}
    for row in _rows(session, colleague_id):
        key = (row.kind, row.record_id)
        if row.image and key in keys:
            found.setdefault(key, []).append(_image(row))
    return {key: Base(tuple(images)) for key, images in found.items()}


def keep_sent(session: Session, colleague_id: str, bundle: str, images: dict[Key, str]) -> None:
    """Keep how everything in a bundle looked that goes to a colleague."""
    _keep(session, colleague_id, bundle, images, sent=True)


def keep_received(
    session: Session, colleague_id: str, bundle: str, images: dict[Key, str], seen: Collection[str]
) -> None:
    """Keep how everything in a bundle looked that came from a colleague; what it contains already is forgotten."""
    rows = _rows(session, colleague_id)
    contained: dict[Key, int] = {}
    for row in rows:
        if row.sent and row.bundle in seen:
            key = (row.kind, row.record_id)
            contained[key] = max(contained.get(key, 0), row.number)
    gone = _missing(rows, images)
    for row in rows:
        key = (row.kind, row.record_id)
        if (key in images or key in gone) and (not row.sent or row.number <= contained.get(key, 0)):
            session.delete(row)
    session.flush()
    _keep(session, colleague_id, bundle, images | dict.fromkeys(gone, ""), sent=False)


def missing_there(session: Session, colleague_id: str, images: Collection[Key]) -> set[Key]:
    """The records that were exchanged once, that this bundle would hold, and that are not in it."""
    return _missing(_rows(session, colleague_id), images)


def is_continuous(session: Session, colleague_id: str, number: int, seen: Collection[str]) -> bool:
    """Whether this bundle follows upon the last one, and neither of the two stores was put back to an older state since:
    she knows of no bundle that this store does not know it sent, and has forgotten none."""
    query = select(Handover.bundle).where(
        Handover.colleague_id == colleague_id, Handover.way == HandoverWay.SENT
    )
    known = session.get(Setting, _SEEN + colleague_id)
    before: dict[str, Any] = json.loads(known.value) if known else {"number": 0, "seen": []}
    follows = before["number"] < number and set(before["seen"]) <= set(seen)
    return follows and set(seen) <= set(session.scalars(query))


def note_seen(session: Session, colleague_id: str, number: int, seen: Collection[str]) -> None:
    """Remember which bundles she had taken in when she made the bundle with this number."""
    known = session.get(Setting, _SEEN + colleague_id)
    if known is not None and json.loads(known.value)["number"] >= number:
        return
    value = json.dumps({"number": number, "seen": sorted(seen)})
    session.merge(Setting(name=_SEEN + colleague_id, value=value))


def _keep(session: Session, colleague_id: str, bundle: str, images: dict[Key, str], *, sent: bool) -> None:
    rows = _rows(session, colleague_id)
    whole = dict.fromkeys(_missing(rows, images), "") | images if sent else images
    number = (session.scalar(select(func.max(ExchangedImage.number))) or 0) + 1
    values = [
        {
            "colleague_id": colleague_id, "bundle": bundle, "kind": kind, "record_id": record_id, "number": number,
            "sent": sent, "image": image,
        }
        for (kind, record_id), image in whole.items()
    ]  # fmt: skip
    if values:
        session.execute(insert(ExchangedImage), values)


def _missing(rows: list[ExchangedImage], images: Collection[Key]) -> set[Key]:
    """What the owner of is in a bundle but itself is not."""
    ids = {record_id for _, record_id in images}
    return {
        (row.kind, row.record_id)
        for row in rows
        if row.image and (row.kind, row.record_id) not in images and _owners(row) & ids
    }


def _owners(row: ExchangedImage) -> set[str]:
    home = home_of(record_class(row.kind))
    return {str(json.loads(row.image).get(home))} if home else set()


def _image(row: ExchangedImage) -> dict[str, Any] | None:
    found: dict[str, Any] | None = json.loads(row.image) if row.image else None
    return found


def _rows(session: Session, colleague_id: str) -> list[ExchangedImage]:
    query = select(ExchangedImage).where(ExchangedImage.colleague_id == colleague_id)
    return list(session.scalars(query))

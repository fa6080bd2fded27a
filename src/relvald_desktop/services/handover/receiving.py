"""Taking in what a colleague handed over: looked through first, then in one change, all of it or nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from relvald_desktop.records.attachment import Attachment
from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case
from relvald_desktop.records.catalogue import KINDS, record_class
from relvald_desktop.records.codes import ContactState
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.handover import HandedLogEntry, Handover
from relvald_desktop.records.keeping_codes import HandoverWay
from relvald_desktop.records.legal_rights import RestrainingOrder
from relvald_desktop.records.person import Person
from relvald_desktop.services.attachment_looking import Look, LookedThrough
from relvald_desktop.services.casework import next_code
from relvald_desktop.services.deadlines import settle_deadlines_of_case, settle_order
from relvald_desktop.services.handover import bases, merging_fields
from relvald_desktop.services.handover.bases import Key
from relvald_desktop.services.handover.colleagues import require_checked
from relvald_desktop.services.handover.errors import ChangedSince, RefusedInside, Undecided
from relvald_desktop.services.handover.images import Image, as_text
from relvald_desktop.services.handover.kinds import DERIVED, METADATA, links_of
from relvald_desktop.services.handover.manifest import FileEntry
from relvald_desktop.services.handover.packing import MemberContent
from relvald_desktop.services.handover.planning import Choice, Item, Plan, Sort, plan_of
from relvald_desktop.services.handover.reading import Received, read_bundle, require_unseen
from relvald_desktop.services.merging import recount, turn_to_kept
from relvald_desktop.store.attachments import hold, seal_stream
from relvald_desktop.store.images import values_from
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.vault.sealed_file import Sealed, Told
from relvald_desktop.wording import Wording

FieldKey = tuple[str, str, str]
"""Kind, id and field."""


@dataclass
class Decisions:
    """What was chosen: for each conflict what is kept; which of the records that she removed go here too; which of those
    removed here come back (left out: those that she changed since)."""

    fields: dict[FieldKey, Choice] = field(default_factory=dict)
    remove: set[Key] = field(default_factory=set)
    bring_back: dict[Key, bool] = field(default_factory=dict)

    def comes_back(self, item: Item) -> bool:
        """Whether a record that was removed here comes back."""
        return self.bring_back.get(item.key, item.changed_there)


@dataclass(frozen=True)
class Taken:
    """What was taken in. `codes` are the new codes of cases whose own (the first of each pair) was taken here; `kept` are
    records that should have gone and did not, because something here hangs on them."""

    handover_id: str
    new: int
    changed: int
    removed: int
    codes: tuple[tuple[str, str], ...] = ()
    kept: tuple[Key, ...] = ()


@dataclass(frozen=True)
class Came:
    """A file that came along, encrypted here; what it is and whether it tells a place, by its content."""

    sealed: Sealed
    media_type: str
    has_place: bool


def look_through(work: UnitOfWork, file: Path) -> Plan:
    """Read a bundle and say what would happen; nothing is changed. Raises what `read_bundle` raises."""
    received = read_bundle(work, file)
    with work.reading() as session:
        return plan_of(session, received)


def decide_all(plan: Plan, choice: Choice) -> Decisions:
    """The same choice for every conflict; texts only are joined, so of other fields what stands here is kept."""
    usual = Choice.MINE if choice is Choice.BOTH else choice
    return Decisions(
        {
            (item.kind, item.id, each.field): choice if each.joinable else usual
            for item, each in plan.conflicts
        }
    )


def take_in(
    work: UnitOfWork, file: Path, plan: Plan, decisions: Decisions, told: Told | None = None, *, wording: Wording | None = None
) -> Taken:  # fmt: skip
    """Take in a bundle as planned and decided, in one change. What is added to signed notes is said in `wording` (Swedish
    when left out).

    Raises `Undecided`, `ChangedSince` when the store or the file is not as when it was looked through,
    `StoppedByWorker`, `RefusedInside` for a document that is a program, and what `read_bundle` raises; nothing is changed
    then.
    """
    open_ones = [
        each for item, each in plan.conflicts if (item.kind, item.id, each.field) not in decisions.fields
    ]
    if open_ones:
        raise Undecided(n=len(open_ones))
    wanted = {
        item.id: str((item.theirs or {})["file_name"])
        for item in plan.items
        if item.kind == Attachment.kind and item.mine is None and _is_added(item, decisions)
    }
    with ExitStack() as stack:
        came: dict[str, Came] = {}

        def take_file(entry: FileEntry, content: MemberContent) -> None:
            if entry.id in wanted:
                look = Look()
                source = LookedThrough(content, look)
                sealing = seal_stream(work.store, source, total=entry.size, told=told, limit=entry.size)
                sealed = stack.enter_context(sealing)
                look.end()
                if (reason := look.refusal(wanted[entry.id])) is not None:
                    number = [each.id for each in plan.received.manifest.files].index(entry.id) + 1
                    raise RefusedInside(number=number, id=entry.id, reason=reason)
                came[entry.id] = Came(sealed, look.media_type, look.facts().has_place)

        received = read_bundle(work, file, take_file)
        if received.digest != plan.received.digest:
            raise ChangedSince()
        with work.change("handover.received", undoable=False) as change:
            require_unseen(change.session, received.manifest, received.colleague_id, work.zone)
            require_checked(change.session, received.colleague_id)
            if plan_of(change.session, received).items != plan.items:
                raise ChangedSince()
            return _Taking(change, work, plan, decisions, came, wording or Wording()).take()


def _is_added(item: Item, decisions: Decisions) -> bool:
    return item.sort is Sort.NEW or (item.sort is Sort.REMOVED_HERE and decisions.comes_back(item))


class _Taking:
    """One bundle on its way into the store, within its change."""

    def __init__(
        self, change: Change, work: UnitOfWork, plan: Plan, decisions: Decisions, came: dict[str, Came], wording: Wording
    ) -> None:  # fmt: skip
        self._wording = wording
        self._change, self._work, self._plan, self._decisions = change, work, plan, decisions
        self._came = came
        self._codes: list[tuple[str, str]] = []
        self._kept: list[Key] = []
        self._counts = {"new": 0, "changed": 0, "removed": 0}

    def take(self) -> Taken:
        """Everything, in an order in which nothing is missing."""
        colleague = require_checked(self._change.session, self._plan.received.colleague_id)
        for item in self._plan.items:
            if _is_added(item, self._decisions):
                self._add(item)
            elif item.mine is not None and item.theirs is not None:
                self._edit(item, colleague.name)
        self._change.session.flush()
        self._remove(
            [item for item in self._plan.of(Sort.REMOVED_THERE) if item.key in self._decisions.remove]
        )
        self._settle(self._turn_to_kept())
        handover = self._note(self._plan.received)
        return Taken(handover.id, **self._counts, codes=tuple(self._codes), kept=tuple(self._kept))

    def _add(self, item: Item) -> None:
        kind, image = record_class(item.kind), dict(item.theirs or {})
        if item.kind == Attachment.kind:
            came = self._came[item.id]
            blob = hold(self._change.session, self._work.store, came.sealed)
            image |= {"blob": blob.name, "media_type": came.media_type, "has_position": came.has_place}
        record = _made(kind, image)
        if isinstance(record, Case):
            self._give_code(record)
        self._change.add(record)
        for name, value in values_from(item.kind, image).items():
            if name in METADATA and value not in (None, ""):
                setattr(record, name, value)
        if isinstance(record, Case):
            self._change.session.flush()
        self._counts["new"] += 1

    def _give_code(self, case: Case) -> None:
        taken = self._change.session.scalar(select(Case.id).where(Case.code == case.code))
        if taken is not None:
            code = next_code(self._change)
            self._codes.append((case.code, code))
            case.code = code

    def _edit(self, item: Item, colleague: str) -> None:
        if item.corrections:
            from_here = (item.mine or {})["state"] != ContactState.SIGNED
            who = self._change.worker if from_here else colleague
            merging_fields.add_correction(self._change, item, who, self._wording)
        changed = merging_fields.changed_values(item, self._decisions.fields, colleague)
        if not changed:
            return
        record: Any = self._change.edit(record_class(item.kind), item.id)
        theirs = values_from(item.kind, item.theirs or {})
        for name, value in values_from(item.kind, (item.mine or {}) | changed).items():
            if name in changed:
                setattr(record, name, value)
        if "since" in changed:
            record.since_earliest = record.since.earliest()
        if not item.kept and not item.conflicts:  # it is now as she wrote it
            record.changed_at, record.changed_by = theirs["changed_at"], theirs["changed_by"]
        record.revision = max(record.revision, theirs["revision"])
        self._counts["changed"] += 1

    def _remove(self, items: Iterable[Item]) -> None:
        """What others hang on stays; what hangs on others goes first. A signed note never goes."""
        left = {item.key: item for item in items}
        going = True
        while left and going:
            going = False
            for key in list(left):
                kind, record_id = key
                record = self._change.session.get(record_class(kind), record_id)
                signed = isinstance(record, Contact) and record.state is ContactState.SIGNED
                if record is None or signed or self._is_needed(kind, record_id):
                    continue
                self._change.remove(record_class(kind), record_id)
                self._change.session.flush()
                self._counts["removed"] += 1
                del left[key]
                going = True
        self._kept += left

    def _is_needed(self, kind: str, record_id: str) -> bool:
        for other in KINDS.values():
            for link in links_of(other):
                if link.kind == kind:
                    query = select(other.id).where(getattr(other, link.field) == record_id)
                    if self._change.session.scalar(query.limit(1)) is not None:
                        return True
        return False

    def _turn_to_kept(self) -> list[str]:
        """What hangs on a person or case that one of the two merged away goes to the one that was kept; gives the cases
        that are to be reckoned again."""
        for kind, record_id in self._plan.received.images:
            if kind == Person.kind:
                turn_to_kept(self._change, Person, record_id)
        cases = self._plan.received.manifest.cases
        kept = [turn_to_kept(self._change, Case, case_id) for case_id in cases]
        self._change.session.flush()
        return list(dict.fromkeys((*cases, *kept)))

    def _settle(self, cases: Iterable[str]) -> None:
        """What repeats other records, and the tasks of deadlines, reckoned again."""
        session = self._change.session
        for case_id in cases:
            case = self._change.get(Case, case_id)
            before = {name: getattr(case, name) for name in DERIVED["case"]}
            recount(self._change, case)
            after = {name: getattr(case, name) for name in before}
            if before != after:
                for values in (before, after):
                    for name, value in values.items():
                        setattr(case, name, value)
                    case = self._change.edit(Case, case_id)
            settle_deadlines_of_case(self._change, case_id)
            orders = select(RestrainingOrder).where(RestrainingOrder.case_id == case_id)
            for order in session.scalars(orders).all():
                settle_order(self._change, order)

    def _note(self, received: Received) -> Handover:
        manifest, session = received.manifest, self._change.session
        images = {key: as_text(image) for key, image in received.images.items()}
        bases.keep_received(session, received.colleague_id, manifest.bundle, images, manifest.seen)
        bases.note_seen(session, received.colleague_id, manifest.number, manifest.seen)
        self._keep_log(received)
        self._change.details |= {"bundle": manifest.bundle, "digest": received.digest, **self._counts}
        if len(manifest.cases) == 1:
            self._change.case_id = manifest.cases[0]
        return self._change.add(
            Handover(
                way=HandoverWay.RECEIVED, colleague_id=received.colleague_id, bundle=manifest.bundle,
                at=self._change.at, digest=received.digest, cases=manifest.cases, records=len(received.images),
                number=manifest.number,
            )
        )  # fmt: skip

    def _keep_log(self, received: Received) -> None:
        """Her lines beside this store's own, those of third stores as told by her; a line that stands here already is never
        changed."""
        from relvald_desktop.services.handover.keys import own_keys

        own = own_keys(self._work).public.verifying_key
        lines = [dataclasses.asdict(line) for line in received.log if line.key != own]
        told_by = received.manifest.sender.verifying_key
        values = [{"verifying_key": line.pop("key"), "told_by": told_by, **line} for line in lines]
        if values:
            self._change.session.execute(insert(HandedLogEntry).on_conflict_do_nothing(), values)


def _made(kind: type[Record], image: Image) -> Record:
    """A record with the values of an image, fields that are not given at the start among them."""
    values = values_from(kind.kind, image)
    given = {each.name for each in dataclasses.fields(kind) if each.init}
    record = kind(**{name: value for name, value in values.items() if name in given})
    for name, value in values.items():
        if name not in given:
            setattr(record, name, value)
    return record

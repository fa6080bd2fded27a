"""Whatever two workers type and in whatever order their files travel: no value is overwritten by one that did not know of
it, unless somebody decided so; and in the end both laptops have the same."""

from __future__ import annotations

import itertools
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from relvald_desktop.records.contact import Contact
from relvald_desktop.records.person import Person
from relvald_desktop.services import casework, journal
from relvald_desktop.services.casework import PersonForm
from relvald_desktop.services.handover.contents import contents_of
from relvald_desktop.services.handover.kinds import compared_fields
from relvald_desktop.services.handover.planning import Choice
from relvald_desktop.services.handover.receiving import Decisions, take_in
from relvald_desktop.services.journal import ContactForm
from relvald_desktop.store.images import as_dict
from tests.handover.conftest import Laptop, a_case

FIELDS = ("given_name", "languages", "support_needs")
EXAMPLES = int(os.environ.get("RELVALD_HANDOVER_EXAMPLES", "12"))


@dataclass
class Known:
    """What stands in a field at one laptop: the entry, and every earlier entry that whoever made it knew of."""

    entry: int
    knew: frozenset[int] = frozenset()


@dataclass
class Side:
    """A laptop with what is known of where its values come from."""

    laptop: Laptop
    fields: dict[str, Known] = field(default_factory=lambda: {name: Known(0) for name in FIELDS})
    on_the_way: list[tuple[Path, dict[str, Known]]] = field(default_factory=list)


class World:
    """Two laptops with one case, and every value that was ever entered."""

    def __init__(self, pair: tuple[Laptop, Laptop]) -> None:
        self.sides = tuple(Side(laptop) for laptop in pair)
        self.numbers = itertools.count(1)
        self.values: dict[int, str] = {0: ""}
        self.notes: list[str] = []
        self.case_id = a_case(pair[0], given="")
        pair[1].takes(pair[0].sends(self.case_id))
        self.person_id = casework.client_of(pair[0].work, self.case_id) or ""

    def stands(self, side: Side) -> Any:
        with side.laptop.work.reading() as session:
            return session.get_one(Person, self.person_id)

    def enter(self, side: Side, name: str) -> None:
        """Type a new value."""
        number = next(self.numbers)
        self.values[number] = f"värde {number}"
        person = self.stands(side)
        values = {each: getattr(person, each) for each in (*FIELDS, "family_name")}
        casework.edit_person(
            side.laptop.work, self.person_id, PersonForm(**values | {name: self.values[number]})
        )
        before = side.fields[name]
        side.fields[name] = Known(number, before.knew | {before.entry})

    def write(self, side: Side) -> None:
        self.notes.append(journal.write_contact(side.laptop.work, self.case_id, ContactForm(text="Ord")).id)

    def send(self, side: Side) -> None:
        side.on_the_way.append((side.laptop.sends(self.case_id), dict(side.fields)))

    def receive(self, to: Side, sent: tuple[Path, dict[str, Known]], choice: Choice) -> None:
        """Take a file in, choosing the same for every conflict, and look at every field."""
        file, theirs = sent
        plan = to.laptop.looks(file)
        asked = {each.field for item, each in plan.conflicts if item.kind == "person"}
        choices = {
            (item.kind, item.id, each.field): choice
            if each.joinable or choice is not Choice.BOTH
            else Choice.MINE
            for item, each in plan.conflicts
        }
        take_in(to.laptop.work, file, plan, Decisions(choices))
        person = self.stands(to)
        for name in FIELDS:
            to.fields[name] = self.merged(to.fields[name], theirs[name], getattr(person, name), name in asked)

    def merged(self, mine: Known, theirs: Known, stands: str, asked: bool) -> Known:
        knew = mine.knew | theirs.knew | {mine.entry, theirs.entry}
        here, there = self.values[mine.entry], self.values[theirs.entry]
        if not asked and here != there:
            if stands == there:
                assert mine.entry in theirs.knew, f"{here!r} was overwritten by one who did not know of it"
                return Known(theirs.entry, knew)
            assert stands == here
            assert theirs.entry in mine.knew, f"{there!r} was dropped by one who did not know of it"
            return Known(mine.entry, knew)
        if stands in (here, there):  # what was decided is the entry that was chosen
            return Known(theirs.entry if stands == there else mine.entry, knew)
        assert here in stands
        assert there in stands
        number = next(self.numbers)
        self.values[number] = stands
        return Known(number, knew)

    def settle(self) -> None:
        """One more exchange each way: both have the same, and everything written is there."""
        one, other = self.sides
        self.send(one)
        self.receive(other, one.on_the_way.pop(), Choice.MINE)
        self.send(other)
        self.receive(one, other.on_the_way.pop(), Choice.THEIRS)
        found = [self.content(side) for side in self.sides]
        assert found[0] == found[1]
        assert set(self.notes) <= {record_id for kind, record_id in found[0] if kind == Contact.kind}

    def content(self, side: Side) -> dict[tuple[str, str], dict[str, Any]]:
        with side.laptop.work.reading() as session:
            return {
                (kind, record_id): {name: as_dict(record)[name] for name in compared_fields(type(record))}
                for kind, found in contents_of(session, (self.case_id,)).records.items()
                for record_id, record in found.items()
            }


SIDE = st.integers(0, 1)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("enter"), SIDE, st.sampled_from(FIELDS)),
        st.tuples(st.just("write"), SIDE),
        st.tuples(st.just("send"), SIDE),
        st.tuples(st.just("lose"), SIDE),
        st.tuples(st.just("receive"), SIDE, st.sampled_from(Choice)),
    ),
    min_size=3,
    max_size=14,
)  # fmt: skip


@settings(
    max_examples=EXAMPLES, deadline=None, derandomize=True,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(steps=STEPS)
def test_no_value_is_lost_silently_and_both_end_the_same(
    calm: tuple[Laptop, Laptop], steps: list[Any]
) -> None:
    world = World(calm)
    for verb, number, *more in steps:
        side, other = world.sides[number], world.sides[1 - number]
        if verb == "enter":
            world.enter(side, *more)
        elif verb == "write":
            world.write(side)
        elif verb == "send":
            world.send(side)
        elif verb == "lose" and side.on_the_way:
            side.on_the_way.pop(0)
        elif verb == "receive" and other.on_the_way:
            world.receive(side, other.on_the_way.pop(0), *more)
    world.settle()

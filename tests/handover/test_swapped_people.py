"""Somebody between two workers, or a colleague who takes another's name, gets nothing."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from sqlalchemy import select

from relvald_desktop.records.departure import Departure
from relvald_desktop.records.handover import Handover
from relvald_desktop.release import handover as release
from relvald_desktop.services.handover import colleagues, receipts
from relvald_desktop.services.handover.errors import NotCheckedYet, WrongWords
from relvald_desktop.services.handover.keys import own_card_text
from relvald_desktop.services.settings import change_settings, read_settings
from relvald_desktop.vault.exchange import fresh_keys
from relvald_desktop.vault.key_card import KeyCard, write_card
from tests.handover.conftest import GROUND, Laptop, a_case


def forged_card(name: str) -> str:
    """A card with another's name and the keys of somebody else."""
    keys = fresh_keys()
    return write_card(KeyCard(name, "Provstaden", keys.public.recipient, keys.public.verifying_key), keys)


def test_a_checked_colleague_who_takes_another_name_must_be_checked_again(
    pair: tuple[Laptop, Laptop],
) -> None:
    one, other = pair
    assert one.colleague().checked_at is not None
    change_settings(other.work, replace(read_settings(other.work), worker_name="Somebody Else"))
    colleagues.add_colleague(one.work, own_card_text(other.work))
    assert (one.colleague().name, one.colleague().checked_at) == ("Somebody Else", None)


def test_the_same_card_taken_in_again_leaves_her_checked(pair: tuple[Laptop, Laptop]) -> None:
    one, other = pair
    colleagues.add_colleague(one.work, own_card_text(other.work))
    assert one.colleague().checked_at is not None


def test_a_check_that_is_begun_again_asks_for_the_same_words(pair: tuple[Laptop, Laptop]) -> None:
    one, _ = pair
    added = colleagues.add_colleague(one.work, forged_card("Wanted"))
    first = colleagues.begin_check(one.work, added.id)
    with pytest.raises(WrongWords):
        colleagues.finish_check(one.work, first, ("no", "such", "words"))
    assert {colleagues.begin_check(one.work, added.id).places for _ in range(20)} == {first.places}


def test_no_receipt_goes_to_keys_that_nobody_compared(pair: tuple[Laptop, Laptop]) -> None:
    one, other = pair
    taken = other.takes(one.sends(a_case(one)))
    name = other.colleague().name
    colleagues.add_colleague(other.work, forged_card(name), new_keys=True)
    with pytest.raises(NotCheckedYet):
        receipts.make_receipt(other.work, taken.handover_id)
    with other.work.reading() as session:
        assert session.get_one(Handover, taken.handover_id).receipt_at is None


def test_others_save_while_a_bundle_is_written(
    pair: tuple[Laptop, Laptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = pair
    case = a_case(one)
    locks: list[bool] = []
    write = release.write_bundle

    def writing(*given: object) -> None:
        def save() -> None:
            locks.append(one.work.store._write_lock.acquire(timeout=0.5))
            if locks[-1]:
                one.work.store._write_lock.release()

        saving = threading.Thread(target=save)
        saving.start()
        saving.join()
        write(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(release, "write_bundle", writing)
    target = one.folder.parent / "over.relvald"
    release.hand_over(one.work, one.colleague().id, (case,), target, GROUND)
    assert locks == [True]
    with one.work.reading() as session:
        left = session.scalars(select(Departure).where(Departure.noun == "handover")).one()
        assert left.size == target.stat().st_size


def test_a_bundle_that_could_not_be_noted_is_not_left_behind(
    pair: tuple[Laptop, Laptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = pair
    case = a_case(one)

    def refuse(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(release, "note_sent", refuse)
    folder = one.folder.parent / "stick"
    folder.mkdir()
    with pytest.raises(ZeroDivisionError):
        release.hand_over(one.work, one.colleague().id, (case,), folder / "over.relvald", GROUND)
    assert not list(folder.iterdir())

"""What the administrator fixed holds on this computer, whatever the store says, and faults in it are named."""

from __future__ import annotations

import dataclasses
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pyrage
import pytest

from relvald_desktop.rules.policy import BOUNDS, NO_POLICY, Policy, read_policy
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.policy import FixedByPolicy, in_words, lacks_unit_key, load_policy
from relvald_desktop.services.settings import StoreSettings, change_settings, read_settings
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.opening import set_unit_recipient
from relvald_desktop.wording import Wording
from tests.conftest import make_store

Written = Callable[[str], Path]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Writes a policy file."""

    def write(text: str) -> Path:
        file = tmp_path / "policy.toml"
        file.write_text(text, encoding="utf-8")
        file.chmod(0o644)
        return file

    return write


@pytest.fixture
def under(tmp_path: Path) -> Callable[[Policy], UnitOfWork]:
    """Opens a fresh store under a policy."""

    def open_under(policy: Policy) -> UnitOfWork:
        vault, work = make_store(tmp_path / "store")
        work.store.close()
        return open_store(vault.folder, vault.key.copy(), policy=policy)

    return open_under


def told(policy: Policy) -> list[str]:
    """Its faults in English."""
    return [in_words(fault, Wording("en")) for fault in policy.faults]


def test_without_a_file_nothing_is_fixed(tmp_path: Path) -> None:
    assert load_policy(tmp_path / "policy.toml") == NO_POLICY


@pytest.mark.skipif(os.getuid() != 0, reason="only a file of root's is an administrator's")
def test_a_whole_policy_is_read(written: Written) -> None:
    key = str(pyrage.x25519.Identity.generate().to_public())
    file = written(f'unit_recipient = "{key}"\nquick_unlock = false\n[settings]\nlock_minutes = 3\n')
    policy = load_policy(file)
    assert (dict(policy.settings), policy.unit_recipient, policy.quick_unlock) == ({"lock_minutes": 3}, key, False)  # fmt: skip
    assert (policy.faults, policy.file) == ((), str(file))


def test_each_fault_is_named_and_the_rest_holds(written: Written) -> None:
    policy = load_policy(
        written(
            'quick_unlock = "no"\nunit_recipient = "age1kort"\ncolour = 1\n'
            "[settings]\nlock_minutes = 90\nsuppress_below = true\nbackup_folder = 3\nlooks = 1\nbackup_days = 2\n"
        )
    )
    assert dict(policy.settings) == {"backup_days": 2}
    assert policy.quick_unlock
    named = {text.split(":")[0] for text in told(policy)}
    assert {"quick_unlock", "unit_recipient", "colour", "lock_minutes", "suppress_below", "backup_folder", "looks"} <= named  # fmt: skip
    assert "lock_minutes: a whole number from 1 to 60 is wanted" in told(policy)


@pytest.mark.parametrize("text", ["lock_minutes = ", "\x00"])
def test_a_file_that_is_no_policy_fixes_nothing_and_is_told(written: Written, text: str) -> None:
    policy = load_policy(written(text))
    assert not policy.settings
    assert told(policy)[0].startswith("the file can't be read")


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_a_file_that_anyone_can_change_is_told_and_still_holds(written: Written) -> None:
    file = written("[settings]\nlock_minutes = 3\n")
    file.chmod(file.stat().st_mode | stat.S_IWOTH)
    policy = load_policy(file)
    assert dict(policy.settings) == {"lock_minutes": 3}
    assert told(policy) == ["others than the administrator can change the file"]


def test_the_backup_folder_may_be_each_workers_own(written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARBETARE", "stina")
    policy = load_policy(written('[settings]\nbackup_folder = "/mnt/kopior/$ARBETARE"\n'))
    assert policy.settings["backup_folder"] == "/mnt/kopior/stina"


def test_what_is_fixed_stands_over_the_store_and_leaves_it_as_it_was(
    under: Callable[[Policy], UnitOfWork],
) -> None:
    work = under(read_policy({"settings": {"suppress_below": 10}}, "policy.toml"))
    assert read_settings(work).suppress_below == 10
    change_settings(work, dataclasses.replace(read_settings(work), worker_name="Ny Namnsson"))
    folder, key = work.store.folder, work.store.key.copy()
    work.store.close()
    without = open_store(folder, key)
    assert (read_settings(without).suppress_below, read_settings(without).worker_name) == (5, "Ny Namnsson")
    without.store.close()


def test_changing_what_is_fixed_is_refused_and_nothing_changes(
    under: Callable[[Policy], UnitOfWork],
) -> None:
    work = under(read_policy({"settings": {"lock_minutes": 3}}, "policy.toml"))
    with pytest.raises(FixedByPolicy):
        change_settings(work, dataclasses.replace(read_settings(work), lock_minutes=30, worker_name="Annan"))
    assert read_settings(work).worker_name != "Annan"
    work.store.close()


def test_a_store_without_the_units_key_is_known_until_it_has_it(
    under: Callable[[Policy], UnitOfWork],
) -> None:
    key = str(pyrage.x25519.Identity.generate().to_public())
    work = under(read_policy({"unit_recipient": key}, "policy.toml"))
    assert lacks_unit_key(work.store.folder, work.policy)
    set_unit_recipient(work.store.folder, work.store.key, str(pyrage.x25519.Identity.generate().to_public()))
    assert lacks_unit_key(work.store.folder, work.policy)
    set_unit_recipient(work.store.folder, work.store.key, key)
    assert not lacks_unit_key(work.store.folder, work.policy)
    work.store.close()


def test_every_number_of_the_settings_has_bounds_that_hold_its_default() -> None:
    numbers = {
        field.name: field.default for field in dataclasses.fields(StoreSettings) if field.type == "int"
    }
    assert set(numbers) == set(BOUNDS)
    assert all(BOUNDS[name][0] <= value <= BOUNDS[name][1] for name, value in numbers.items())

"""Reads the administrator's policy of this computer, and tells whether a store follows it."""

from __future__ import annotations

import os
import stat
import sys
import tomllib
from dataclasses import replace
from pathlib import Path

from relvald_desktop.errors import RelvaldError
from relvald_desktop.rules.policy import NO_POLICY, NO_TOML, OPEN_TO_ALL, Policy, PolicyFault, read_policy
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import read_slots
from relvald_desktop.vault.slots import AgeSlot
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording


class FixedByPolicy(RelvaldError):
    """The administrator has fixed this setting; nothing was changed."""

    key = "fixed_by_policy"
    message = QT_TRANSLATE_NOOP(
        "Errors", "Your unit's IT support has fixed this on this computer ({settings}). Nothing was changed."
    )


def policy_file() -> Path:
    """Where the policy of this computer stands. A place that no environment variable of the worker's can move, where the
    system has one."""
    if sys.platform == "win32":
        from platformdirs import site_config_path

        return site_config_path("relvald", appauthor=False) / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/relvald/policy.toml")
    return Path("/etc/relvald/policy.toml")


def machine_policy() -> Policy:
    """The policy of this computer; an empty one where there is no file."""
    return load_policy(policy_file())


def load_policy(file: Path) -> Policy:
    """The policy in a file, with what is wrong in it among its faults; an empty one where there is no file.

    `~` and variables (`%USERNAME%`, `$USER`) in the backup folder become the worker's own.
    """
    try:
        with file.open("rb") as opened:
            content = tomllib.load(opened)
            faults = _openness(os.fstat(opened.fileno()))
    except FileNotFoundError:
        return NO_POLICY
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else type(error).__name__
        return Policy(file=str(file), faults=(PolicyFault("", NO_TOML, {"why": why}),))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return Policy(file=str(file), faults=(PolicyFault("", NO_TOML, {"why": str(error)}),))
    policy = read_policy(content, str(file), faults)
    if folder := policy.settings.get("backup_folder"):
        own = os.path.expanduser(os.path.expandvars(str(folder)))
        policy = replace(policy, settings={**policy.settings, "backup_folder": own})
    return policy


def in_words(fault: PolicyFault, wording: Wording) -> str:
    """A fault as a person reads it: the setting and why it does not hold."""
    why = wording.translate("Policy", fault.reason, **fault.values)
    return f"{fault.setting}: {why}" if fault.setting else why


def lacks_unit_key(folder: StoreFolder, policy: Policy) -> bool:
    """Whether the policy wants the unit's key to open this store, and it does not yet."""
    if not policy.unit_recipient:
        return False
    slots = [slot for slot in read_slots(folder).slots if isinstance(slot, AgeSlot) and slot.kind == "unit"]
    return all(slot.recipient != policy.unit_recipient for slot in slots)


def _openness(found: os.stat_result) -> tuple[PolicyFault, ...]:
    """On systems with modes: whether somebody else than its owner, or an owner who is no administrator, can write it."""
    if os.name != "posix":
        return ()
    if found.st_mode & (stat.S_IWGRP | stat.S_IWOTH) or found.st_uid != 0:
        return (PolicyFault("", OPEN_TO_ALL),)
    return ()

"""`relvald policy`: what the administrator's policy fixes on this computer, and what is wrong with it."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from relvald_desktop.errors import RelvaldError
from relvald_desktop.rules.policy import Policy
from relvald_desktop.services.policy import in_words, load_policy, machine_policy
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording


class PolicyHasFaults(RelvaldError):
    """Something in the policy does not hold; `faults` says what."""

    key = "policy_has_faults"
    message = QT_TRANSLATE_NOOP("Errors", "The policy has faults; what they concern does not hold: {faults}")


def policy(options: Namespace, wording: Wording) -> dict[str, Any]:
    """What this computer's policy, or the file named by `--check`, fixes. Raises `PolicyHasFaults`."""
    found: Policy = load_policy(options.check) if options.check else machine_policy()
    if found.faults:
        raise PolicyHasFaults(faults="; ".join(in_words(fault, wording) for fault in found.faults))
    return {
        "file": found.file,
        "settings": dict(found.settings),
        "unit_recipient": found.unit_recipient,
        "quick_unlock": found.quick_unlock,
    }

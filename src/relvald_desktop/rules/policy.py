"""What the unit's administrator may fix on a computer, and within which bounds. Pure: the file is read elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from relvald_desktop.wording import QT_TRANSLATE_NOOP

BOUNDS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "suppress_below": (3, 20),
        "lock_minutes": (1, 60),
        **{f"{name}_target": (0, 1000) for name in ("attempt", "contact", "support", "meetings")},
        **{
            f"{kind}_{level}": (0, 1000)
            for kind in ("silence", "review")
            for level in ("low", "raised", "high", "acute")
        },
        **dict.fromkeys(("backup_days", "drill_days", "keep_daily", "keep_weekly", "keep_monthly"), (1, 400)),
    }
)
"""The least and the greatest figure of each setting that is a number: minutes, days, working days, backups or counts; see
`services.settings.StoreSettings`. Under 3 a suppressed count could be told from its neighbours."""
TEXTS = ("backup_folder", "unit_name")
"""The settings in words that can be fixed."""

NO_TOML = QT_TRANSLATE_NOOP("Policy", "the file can't be read: {why}")
UNKNOWN = QT_TRANSLATE_NOOP("Policy", "no such setting")
NO_NUMBER = QT_TRANSLATE_NOOP("Policy", "a whole number from {least} to {greatest} is wanted")
NO_TEXT = QT_TRANSLATE_NOOP("Policy", "a text in quotation marks is wanted")
NO_YES_OR_NO = QT_TRANSLATE_NOOP("Policy", "true or false is wanted")
NO_RECIPIENT = QT_TRANSLATE_NOOP(
    "Policy", "a public key is wanted; it begins with age1 and has 62 characters"
)
OPEN_TO_ALL = QT_TRANSLATE_NOOP("Policy", "others than the administrator can change the file")


@dataclass(frozen=True)
class PolicyFault:
    """What does not hold: the setting ("" for the whole file), and why (English, context "Policy", with its values)."""

    setting: str
    reason: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Policy:
    """`settings`: the store's settings by name that can't be changed on this computer. `unit_recipient`: the unit's public
    key, whose secret half is to open every store. `quick_unlock`: whether a PIN may be used. `file`: where it stands, or
    empty. A setting with a fault is not fixed; the others are."""

    settings: Mapping[str, int | str] = field(default_factory=dict)
    unit_recipient: str = ""
    quick_unlock: bool = True
    file: str = ""
    faults: tuple[PolicyFault, ...] = ()


NO_POLICY = Policy()


def read_policy(content: Mapping[str, object], file: str, faults: tuple[PolicyFault, ...] = ()) -> Policy:
    """The policy that a parsed TOML file asks for; what is wrong in it is named among its faults, never guessed at."""
    found = list(faults)
    settings = content.get("settings", {})
    fixed = _fixed(settings, found) if isinstance(settings, Mapping) else {}
    recipient = content.get("unit_recipient", "")
    if not isinstance(recipient, str) or (recipient and not _looks_like_a_key(recipient)):
        found.append(PolicyFault("unit_recipient", NO_RECIPIENT))
        recipient = ""
    quick = content.get("quick_unlock", True)
    if not isinstance(quick, bool):
        found.append(PolicyFault("quick_unlock", NO_YES_OR_NO))
        quick = True
    found += [
        PolicyFault(name, UNKNOWN)
        for name in content
        if name not in ("settings", "unit_recipient", "quick_unlock")
    ]
    return Policy(MappingProxyType(fixed), recipient.strip(), quick, file, tuple(found))


def within_bounds(name: str, value: object) -> bool:
    """Whether a setting that is a number may have this value. True for settings that are no numbers."""
    if name not in BOUNDS:
        return True
    least, greatest = BOUNDS[name]
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= greatest


def _fixed(settings: Mapping[str, object], faults: list[PolicyFault]) -> dict[str, int | str]:
    fixed: dict[str, int | str] = {}
    for name, value in settings.items():
        if name in BOUNDS:
            if isinstance(value, int) and within_bounds(name, value):
                fixed[name] = value
            else:
                least, greatest = BOUNDS[name]
                faults.append(PolicyFault(name, NO_NUMBER, {"least": least, "greatest": greatest}))
        elif name in TEXTS:
            if isinstance(value, str) and value.strip():
                fixed[name] = value.strip()
            else:
                faults.append(PolicyFault(name, NO_TEXT))
        else:
            faults.append(PolicyFault(name, UNKNOWN))
    return fixed


def _looks_like_a_key(text: str) -> bool:
    return text.strip().startswith("age1") and len(text.strip()) == 62

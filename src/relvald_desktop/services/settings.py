"""Settings that belong to the store and travel with it: who works here, and the unit's own choices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace

from sqlalchemy import select

from relvald_desktop.records.keeping import Setting
from relvald_desktop.records.support_codes import RiskLevel
from relvald_desktop.rules.policy import BOUNDS, within_bounds
from relvald_desktop.services.forms import clean
from relvald_desktop.services.policy import FixedByPolicy
from relvald_desktop.store.work import UnitOfWork

LOWEST_THRESHOLD = BOUNDS["suppress_below"][0]
"""The suppression threshold can never be set under this."""


@dataclass(frozen=True)
class StoreSettings:
    """`suppress_below`: counts under it are not shown in anything that leaves. `practice`: everything is marked
    ÖVNING; a practice store stays one. `guide_done`: the three things to begin with are put away. `lock_minutes`: idle minutes before the store locks.

    The targets are working days from a signal to the first attempt, contact and support, and meetings with the police in
    each half-year. `silence_...`: calendar days
    without a word from a woman at home, by her level of risk, after which the alarm is raised; `review_...`: calendar
    days until the next risk review. All are the unit's own choice; no law names a figure.

    `backup_folder` is where backups usually go (empty: not chosen). A backup is due after `backup_days` calendar days, a
    restore drill after `drill_days`. Of the backups the newest of each of the last `keep_daily` days, `keep_weekly` weeks
    and `keep_monthly` months are kept.
    """

    worker_name: str = ""
    office_phone: str = ""
    unit_name: str = ""
    practice: bool = False
    guide_done: bool = False
    suppress_below: int = 5
    lock_minutes: int = 5
    attempt_target: int = 1
    contact_target: int = 3
    support_target: int = 7
    meetings_target: int = 2
    silence_low: int = 30
    silence_raised: int = 14
    silence_high: int = 7
    silence_acute: int = 2
    review_low: int = 180
    review_raised: int = 90
    review_high: int = 30
    review_acute: int = 7
    backup_folder: str = ""
    backup_days: int = 1
    drill_days: int = 30
    keep_daily: int = 7
    keep_weekly: int = 4
    keep_monthly: int = 12

    def targets(self) -> tuple[int, int, int]:
        """Working days to attempt, contact and support."""
        return self.attempt_target, self.contact_target, self.support_target

    def silence_days(self, level: RiskLevel | None) -> int:
        """Calendar days of silence that a level allows; without a review as for a raised risk."""
        return int(getattr(self, f"silence_{level or RiskLevel.RAISED}"))

    def review_days(self, level: RiskLevel) -> int:
        """Calendar days until the next review after one with this level."""
        return int(getattr(self, f"review_{level}"))


_READ: dict[object, Callable[[str], object]] = {"str": str, "int": int, "bool": lambda text: text == "1"}


def read_settings(work: UnitOfWork) -> StoreSettings:
    """The settings as they hold on this computer: what the administrator fixed stands over what the store says."""
    return replace(stored_settings(work), **work.policy.settings)  # type: ignore[arg-type]


def stored_settings(work: UnitOfWork) -> StoreSettings:
    """The settings as they stand in the store."""
    with work.reading() as session:
        stored = {setting.name: setting.value for setting in session.scalars(select(Setting))}
    values: dict[str, object] = {}
    for field in fields(StoreSettings):
        if field.name in stored:
            text = stored[field.name]
            values[field.name] = _READ[field.type](text)
    return StoreSettings(**values)  # type: ignore[arg-type]


def change_settings(work: UnitOfWork, settings: StoreSettings) -> None:
    """Write the settings. What the administrator fixed is left in the store as it is; changing it raises `FixedByPolicy`.

    A figure outside its bounds (`rules.policy.BOUNDS`) raises ValueError, and so does taking the mark off a practice
    store.
    """
    wanted = asdict(settings)
    outside = [name for name, value in wanted.items() if not within_bounds(name, value)]
    if outside:
        raise ValueError(f"outside its bounds: {', '.join(outside)}")
    if stored_settings(work).practice and not settings.practice:
        raise ValueError("a practice store stays one")
    fixed = work.policy.settings
    if changed := [name for name, value in fixed.items() if wanted[name] != value]:
        raise FixedByPolicy(settings=", ".join(changed))
    with work.change("settings.changed", undoable=False) as change:
        for name, value in wanted.items():
            if name not in fixed:
                text = str(int(value)) if isinstance(value, bool | int) else clean(value)
                change.session.merge(Setting(name=name, value=text))

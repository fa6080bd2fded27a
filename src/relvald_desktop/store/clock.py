"""The one place where the time is read."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from relvald_desktop.records.values import LOCAL_ZONE


class SystemClock:
    """The computer's clock, with the local date in `zone` (IANA name)."""

    def __init__(self, zone: str = LOCAL_ZONE) -> None:
        self._zone = ZoneInfo(zone)

    def now(self) -> dt.datetime:
        """This moment in UTC."""
        return dt.datetime.now(dt.UTC)

    def today(self) -> dt.date:
        """The local date."""
        return self.now().astimezone(self._zone).date()

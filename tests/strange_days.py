"""The days on which a rule about time goes wrong first, in the zone of the houses (Europe/Brussels)."""

from __future__ import annotations

from datetime import date

LONG_DAY = date(2026, 10, 25)
"""Twenty-five hours: 2.30 is twice."""
SHORT_DAY = date(2026, 3, 29)
"""Twenty-three hours: 2.30 is not there."""
LEAP_DAY = date(2028, 2, 29)
NEW_YEAR = date(2027, 1, 1)
STRANGE_DAYS = (LONG_DAY, SHORT_DAY, LEAP_DAY, NEW_YEAR, date(2026, 12, 31), date(2028, 2, 28))

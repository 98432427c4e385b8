"""Words for a place in a group that nobody has."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from healthdesk.records.waiting import GroupOpening, SlotView
from healthdesk.ui.agenda.group_said import free_said
from healthdesk.ui.agenda.said import joined
from healthdesk.ui.parts.dates import short_date


def where_said(view: SlotView) -> str:
    """With whom and where; of a group first which, and how many places are left."""
    slot = view.slot
    if not isinstance(slot, GroupOpening):
        return joined(view.therapist, view.room)
    return joined(view.service, view.therapist, view.room, free_said(slot.free))


def dates_said(slot: GroupOpening, zone: ZoneInfo) -> str:
    """On which dates she would have it; "" where it is about one."""
    if slot.times < 2 or slot.until is None:
        return ""
    words = QCoreApplication.translate("Waiting", "op alle {count} data, tot {day}")
    return words.format(count=slot.times, day=short_date(slot.until.astimezone(zone).date()))

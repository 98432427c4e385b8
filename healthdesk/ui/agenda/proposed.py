"""Where a moment that the search proposes, or that came free, lies in the grid."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from healthdesk.records.moment import Moment
from healthdesk.records.waiting import FreedSlot, GroupOpening
from healthdesk.ui.agenda.columns import GridColumn, wall_minutes
from healthdesk.ui.agenda.grid_face import Proposal
from healthdesk.ui.parts.dates import clock_time


def proposal_of(
    moment: Moment | FreedSlot | GroupOpening | None,
    title: str,
    columns: Sequence[GridColumn],
    zone: ZoneInfo,
) -> Proposal | None:
    """Dashed in the columns it belongs to; None where that is not shown, or where it shows as held."""
    if moment is None:
        return None
    day = moment.starts_at.astimezone(zone).date()
    second = None if isinstance(moment, FreedSlot) else moment.second_id
    whose = {moment.therapist_id, second} - {None}
    span = wall_minutes(moment.starts_at, day, zone), wall_minutes(moment.ends_at, day, zone)
    mine = tuple(
        number
        for number, one in enumerate(columns)
        if one.day == day
        and span not in {(held.starts, held.ends) for held in one.held}
        and (one.room_id == moment.room_id if one.room_id is not None else one.therapist_id in whose)
    )
    if not mine:
        return None
    return Proposal(
        columns=mine,
        starts=span[0],
        ends=span[1],
        title=title,
        under=clock_time(moment.starts_at, zone),
    )

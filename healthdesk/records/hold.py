"""A moment kept free for a few minutes, while somebody is on the phone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from healthdesk.records.appointment import BookingWish, Mode
from healthdesk.records.moment import Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldWish:
    """The moment that is to be held, of therapists, a room or both. For whom is not kept."""

    therapist_id: UUID | None
    room_id: UUID | None
    second_id: UUID | None = None
    equipment_id: UUID | None = None
    starts_at: datetime
    ends_at: datetime
    service_id: UUID | None = None
    """As what kind of talk it is to be booked; None: that is not known yet."""
    mode: Mode | None = None
    opening_id: UUID | None = None
    """A place in which group it is: of a talk, or of a series on all its dates."""
    inside_id: UUID | None = None
    """Who needs no place on the dates on which she is in that group already."""


def hold_of(wish: BookingWish) -> HoldWish:
    """The moment that a booking would take, of therapists and room."""
    return HoldWish(
        therapist_id=wish.therapist_id,
        second_id=wish.second_id,
        room_id=wish.room_id,
        equipment_id=wish.equipment_id,
        starts_at=wish.starts_at,
        ends_at=wish.starts_at + timedelta(minutes=wish.minutes),
        service_id=wish.service_id,
        mode=wish.mode,
    )


def hold_in_group(one: Moment, patient_id: UUID) -> HoldWish:
    """The place in a group that was found for her: on that date, or on each of its series."""
    return HoldWish(
        therapist_id=one.therapist_id,
        second_id=one.second_id,
        room_id=one.room_id,
        starts_at=one.starts_at,
        ends_at=one.ends_at,
        service_id=one.service_id,
        opening_id=one.opening_id,
        inside_id=patient_id,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentHold:
    """Who holds which moment, and until when. After that it is as if it never was."""

    id: UUID
    therapist_id: UUID | None
    room_id: UUID | None
    second_id: UUID | None = None
    equipment_id: UUID | None = None
    starts_at: datetime
    ends_at: datetime
    until: datetime
    practitioner_id: UUID
    by: str
    """The name of who holds it."""
    service_id: UUID | None = None
    mode: Mode | None = None
    opening_id: UUID | None = None
    """A place in which group it is; who holds the group, and where, is then only told."""

    @property
    def resource_ids(self) -> frozenset[UUID]:
        """Whom and what it keeps free."""
        if self.opening_id is not None:
            return frozenset()
        found = {self.therapist_id, self.second_id, self.room_id, self.equipment_id}
        return frozenset(one for one in found if one is not None)


def is_held(wish: HoldWish, held: MomentHold) -> bool:
    """Whether this is what is held: the same time of the same people in the same room, or the same place."""
    if wish.opening_id != held.opening_id:
        return False
    return (wish.starts_at, wish.ends_at, wish.therapist_id, wish.second_id, wish.room_id) == (
        held.starts_at,
        held.ends_at,
        held.therapist_id,
        held.second_id,
        held.room_id,
    )

"""Cancelling or changing several talks of a series at once: this and the following, or all that lie ahead.

What was moved on its own is an exception and stays where it is; what was cancelled stays cancelled. All
or none, and one step to undo.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from healthdesk.actions.agenda_change import OVERLAP, changes_of_all, noted, offer_freed
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.move_appointment import with_details
from healthdesk.db import agenda_plan, appointments, group_places, holds, patients, taken_times, talk_series
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.appointment import Appointment, AppointmentState, CancelledBy
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.series import Along, AlongTalk, Planned, Reach, SeriesPlace
from healthdesk.rules.kept_free import rests_of
from healthdesk.rules.moment_wishes import wish_of
from healthdesk.rules.roles import Right, require
from healthdesk.rules.talk_series import follows, planned, room_left, weeks_apart
from healthdesk.rules.typed_dates import show_date
from healthdesk.rules.work_times import rooms_shut

_NAMED = 3
Talks = tuple[Appointment, ...]
Pair = tuple[Appointment, Appointment]
_CANCEL, _MOVE, _UNDO = "appointment.cancel", "appointment.move", "appointment.undo"


@dataclass(frozen=True, slots=True)
class SeriesChanged:
    """What came of it: the talks that are no longer as they were, and how many stayed as exceptions."""

    talks: Talks
    exceptions: int = 0
    fell: int = 0
    """How many of the talks are not there any more."""
    stayed: int = 0
    """How many were left where they stood, because nobody could be there."""


def cancel_series(
    desk: Desk, appointment_id: UUID, reach: Reach, by: CancelledBy, reason: str = ""
) -> Done[SeriesChanged]:
    """Let this talk and the following fall, or all that lie ahead; each moment is free again at once."""
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        _this, place = found_in_series(desk, session, appointment_id)
        pairs = [
            (
                one,
                replace(
                    one,
                    state=AppointmentState.CANCELLED,
                    cancelled_by=by,
                    cancelled_at=desk.clock.now(),
                    reason=reason.strip(),
                ),
            )
            for one in reached(session, place, appointment_id, reach)
        ]
        kept = _keep(desk, session, pairs, _CANCEL)
    return _done(pairs, kept, {}, {}, 0, (_UNDO, _CANCEL))


def follow_along(
    desk: Desk, appointment_id: UUID, reach: Reach, chosen: Sequence[AlongTalk] = ()
) -> Done[SeriesChanged]:
    """Put the others of a series as this one stands: its weekday, hour, length, therapist and room."""
    with desk.store.reading() as session:
        this, _place = found_in_series(desk, session, appointment_id)
    return change_series(desk, this, reach, chosen)


def change_series(
    desk: Desk, wanted: Appointment, reach: Reach, chosen: Sequence[AlongTalk] = ()
) -> Done[SeriesChanged]:
    """Change a talk, and put the others in reach as it then stands, with as much time between them.

    `chosen` (`plan_along`): what was decided of each, where somebody was asked. All or none: refused
    ("series.clash") naming where one cannot be. Where the room is taken another that suits is used. Raises
    `ChangedMeanwhile` when somebody changed this talk first.
    """
    require(desk.actor, Right.BOOK)
    if wanted.ends_at <= wanted.starts_at:
        raise NotAllowed("agenda.no_length", fields=("ends_at",))
    pairs: list[Pair] = []
    try:
        with desk.store.writing() as session:
            before, place = found_in_series(desk, session, wanted.id)
            if before.version != wanted.version:
                raise ChangedMeanwhile(mine=wanted, theirs=before)
            this = with_details(before, wanted)
            if this.service_id != before.service_id and group_places.are_in(session, (this.id, *place.ahead)):
                raise NotAllowed("group.has_guests", fields=("service_id",))
            going, apart = going_along(session, place, wanted.id, reach)
            ids = [] if reach is Reach.THIS else [wanted.id, *(one.id for one in going)]
            meant = talk_series.plans_of(session, ids)
            led = led_by(desk, session, this, going)
            asked = _as_chosen(desk, led, chosen)
            pairs = [pair for pair in ((before, this), *asked) if pair[0] != pair[1]]
            appointments.release(session, [old.id for old, _new in pairs])
            if not chosen:
                pairs = _with_rooms(desk, session, pairs, wanted.id)
            kept = _keep(desk, session, pairs, _MOVE)
            # What was left where it stood stands apart from now on.
            now_meant = {new.id: planned(new) for _old, new in led if new.id in meant}
            now_meant |= {one.id: planned(one) for one in (this, *kept) if one.id in meant}
            talk_series.plan_anew(session, now_meant)
    except NotAllowed as refusal:
        raise _clash(desk, [new for _old, new in pairs], refusal) from None
    done = _done(pairs, kept, meant, now_meant, apart, (_UNDO, _MOVE))
    hows = [one.how for one in chosen]
    fell, stayed = hows.count(Along.FALL), hows.count(Along.STAY)
    return replace(done, result=replace(done.result, fell=fell, stayed=stayed))


def led_by(desk: Desk, session: Any, this: Appointment, going: Iterable[Appointment]) -> list[Pair]:
    """Each of the others as it stands, and as it would stand when it follows this one."""
    zone = desk.clock.zone
    weeks = weeks_apart(talk_series.plans_of(session, [this.id]).get(this.id), this, zone)
    return [(one, follows(one, this, zone, weeks)) for one in going]


def going_along(
    session: Any, place: SeriesPlace, this_id: UUID, reach: Reach
) -> tuple[list[Appointment], int]:
    """The others in reach that follow this talk, and how many stay because they stand apart already."""
    others = [one for one in reached(session, place, this_id, reach) if one.id != this_id]
    going = [one for one in others if one.id not in place.exceptions]
    return going, len(others) - len(going)


def _as_chosen(desk: Desk, led: Sequence[Pair], chosen: Sequence[AlongTalk]) -> list[Pair]:
    """Each as somebody decided; refused ("series.taken") when another desk changed the series meanwhile."""
    if not chosen:
        return list(led)
    decided = {one.talk.id: one for one in chosen}
    if any(old != new and old != getattr(decided.get(old.id), "talk", None) for old, new in led):
        raise NotAllowed("series.taken")
    return [(old, _decided(desk, old, new, decided.get(old.id))) for old, new in led]


def _decided(desk: Desk, old: Appointment, new: Appointment, one: AlongTalk | None) -> Appointment:
    if one is None or one.how is Along.STAY:
        return old
    if one.how is Along.FALL:
        gone = AppointmentState.CANCELLED
        return replace(old, state=gone, cancelled_by=CancelledBy.HOUSE, cancelled_at=desk.clock.now())
    return replace(
        new,
        starts_at=one.where.starts_at,
        ends_at=one.where.ends_at,
        room_id=one.where.room_id,
        interpreter_confirmed=new.interpreter_confirmed and one.where.starts_at == old.starts_at,
    )


def _with_rooms(desk: Desk, session: Any, pairs: list[Pair], but: UUID) -> list[Pair]:
    """The same talks, each in a room that is free then, where there is one; of `but` the room was chosen."""
    rooms = agenda_plan.rooms(session)
    person = pairs[0][0].patient_id if pairs else None
    patient = None if person is None else patients.by_id(session, person)
    today = desk.clock.today()
    needs = wish_of(patient, None, (), today, desk.house.language)
    hours = agenda_plan.availability(session, today, date.max)
    closures = agenda_plan.closures(session, today, date.max)
    found = []
    for old, new in pairs:
        taken = {
            *taken_times.rooms_taken(session, new.starts_at, new.ends_at, rests_of(rooms)),
            *_away(desk, new, hours, closures),
        }
        wish = replace(needs, second_id=new.second_id)
        room = new.room_id if new.id == but else room_left(new.room_id, rooms, taken, wish, new.interpreter)
        found.append((old, replace(new, room_id=room)))
    return found


def _away(
    desk: Desk, one: Appointment, hours: Iterable[Availability], closures: Iterable[Closure]
) -> set[UUID]:
    """The rooms that are not to be had then: by their own hours, or closed."""
    zone = desk.clock.zone
    first, last = (moment.astimezone(zone).date() for moment in (one.starts_at, one.ends_at))
    return {
        room
        for room, shut in rooms_shut(hours, closures, first, last, zone).items()
        if any(low < one.ends_at and one.starts_at < high for low, high in shut)
    }


def _keep(desk: Desk, session: Any, pairs: Sequence[Pair], action: str) -> Talks:
    holds.give_way(session, desk.clock.now(), desk.actor.practitioner_id, [new for _old, new in pairs])
    appointments.release(session, [old.id for old, _new in pairs])
    kept = []
    for old, new in pairs:
        kept.append(appointments.change(session, new))
        falls = new.state is AppointmentState.CANCELLED and old.state is not new.state
        noted(desk, session, _CANCEL if falls else action, kept[-1], old)
        if action != _UNDO:
            offer_freed(desk, session, old, new)
    return tuple(kept)


def _done(
    pairs: Sequence[Pair],
    kept: Talks,
    meant: dict[UUID, Planned],
    now_meant: dict[UUID, Planned],
    exceptions: int,
    turns: tuple[str, str],
) -> Done[SeriesChanged]:
    """What came of it; `meant` is where the series wanted its talks before, `now_meant` from now on.

    `turns`: what taking it back is in the book, and what taking that back is: the step itself once more.
    """
    before = [old for old, _new in pairs]

    def undo(again: Desk) -> Done[Any]:
        """All as it was, or nothing, when somebody took one of the moments meanwhile."""
        require(again.actor, Right.BOOK)
        back = before
        try:
            with again.store.writing() as session:
                back = [
                    replace(old, version=appointments.standing(session, now, old))
                    for old, now in zip(before, kept, strict=True)
                ]
                restored = _keep(again, session, list(zip(kept, back, strict=True)), turns[0])
                talk_series.plan_anew(session, meant)
        except NotAllowed as refusal:
            raise _clash(again, back, refusal) from None
        return _done(
            list(zip(kept, restored, strict=True)), restored, now_meant, meant, exceptions, turns[::-1]
        )

    return Done(SeriesChanged(kept, exceptions), changes_of_all(kept), undo)


def found_in_series(desk: Desk, session: Any, appointment_id: UUID) -> tuple[Appointment, SeriesPlace]:
    """A talk with where it stands in its series. Raises `NotAllowed` when either is gone."""
    this = appointments.by_id(session, appointment_id)
    place = talk_series.place_of(session, appointment_id, desk.clock.now())
    if this is None or place is None:
        raise NotAllowed("agenda.gone")
    return this, place


def reached(session: Any, place: SeriesPlace, this_id: UUID, reach: Reach) -> list[Appointment]:
    """The talks that lie ahead, as far as was asked."""
    found = [one for one in (appointments.by_id(session, each) for each in place.ahead) if one is not None]
    this = next((one for one in found if one.id == this_id), None)
    if reach is Reach.ALL:
        return found
    since: datetime | None = None if this is None else this.starts_at
    if reach is Reach.FOLLOWING:
        return [one for one in found if since is None or one.starts_at >= since]
    return [one for one in found if one.id == this_id]


def _clash(desk: Desk, wanted: Sequence[Appointment], refusal: NotAllowed) -> NotAllowed:
    """Name the days that are taken, by others than the series itself."""
    if refusal.key != OVERLAP:
        return refusal
    mine = {one.id for one in wanted}
    with desk.store.reading() as session:
        taken = [
            one.starts_at
            for one in wanted
            if any(
                line.appointment.id not in mine
                for line in taken_times.clashes(session, one, desk.clock.today())
            )
        ]
    days = [show_date(at.astimezone(desk.clock.zone).date(), desk.language) for at in taken]
    if not days:
        return refusal
    more = "…" if len(days) > _NAMED else ""
    return NotAllowed("series.clash", days=", ".join(days[:_NAMED]) + more)

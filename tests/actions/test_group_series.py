"""A group of some weeks: the same people on every date, or on none; each date still her own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

import pytest

from healthdesk.actions import send_reminder, show_outbox
from healthdesk.actions.book_appointment import book
from healthdesk.actions.book_series import book_series, plan_series
from healthdesk.actions.change_plan import change_kind
from healthdesk.actions.change_series import cancel_series, change_series
from healthdesk.actions.find_moment import begin
from healthdesk.actions.find_places import find_courses, find_places
from healthdesk.actions.keep_group import group_of, join, note_attendance
from healthdesk.actions.keep_group_series import join_series, leave_series
from healthdesk.actions.keep_waiting_list import WaitingWish, open_of, put_on
from healthdesk.actions.move_appointment import BookingPlace, move_to
from healthdesk.actions.reminder_policy import policy_of, set_policy
from healthdesk.actions.show_agenda import talks_of
from healthdesk.db import agenda_plan, patients
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.appointment import Appointment, CancelledBy
from healthdesk.records.group import Attendance
from healthdesk.records.moment import MomentWish, Window
from healthdesk.records.patient import ContactKind, ContactPoint, Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.reminder import OutboxState, ReminderState
from healthdesk.records.series import Reach, SeriesWish
from tests.actions.test_group import GROUP, lou, with_group, with_jan
from tests.agenda_house import AgendaHouse
from tests.stores import MakeDesk

WEEK = timedelta(weeks=1)
HOUR = timedelta(hours=1)


@pytest.fixture
def either(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return with_group(make_desk(Role.COORDINATOR))


@pytest.fixture
def house(sqlite_store: object, make_desk: MakeDesk) -> AgendaHouse:
    return with_group(make_desk(Role.COORDINATOR))


def weeks(
    house: AgendaHouse, count: int = 4, hour: int = 14, service_id: UUID = GROUP.id
) -> tuple[Appointment, ...]:
    """The group on so many Thursdays."""
    first = house.wish(hour, patient_id=None, service_id=service_id, minutes=90)
    plan = plan_series(house.desk, SeriesWish(first=first, count=count), MomentWish(minutes=90))
    assert plan.clashing == ()
    return book_series(house.desk, plan.wish, plan.occurrences).result


def dates_of(house: AgendaHouse, who: UUID) -> list[str]:
    """On which days she takes part, the first first."""
    lines = (one for one in reversed(talks_of(house.desk, who)) if one.places)
    return [f"{one.appointment.starts_at.astimezone(house.desk.clock.zone):%d/%m}" for one in lines]


def test_she_has_a_place_on_every_date_or_on_none_and_each_clash_is_named(either: AgendaHouse) -> None:
    talks, desk = weeks(either), either.desk
    book(desk, replace(with_jan(either, 15), starts_at=talks[1].starts_at))
    join(desk, talks[3].id, either.sam)
    join(desk, talks[3].id, lou(either).id)
    with pytest.raises(NotAllowed) as told:
        join_series(desk, talks[0].id, either.yara, Reach.ALL)
    assert told.value.key == "group.series_clash"
    said = told.value.values["days"]
    assert said == "do 3 dec 2026 (heeft zelf al iets), do 17 dec 2026 (groep volzet)"
    assert dates_of(either, either.yara) == []
    done = join_series(desk, talks[0].id, either.sam, Reach.ALL)
    assert dates_of(either, either.sam) == ["26/11", "03/12", "10/12", "17/12"]
    assert len(done.result) == 3, "on the last date he was in it already"
    with pytest.raises(NotAllowed):
        book(desk, replace(with_jan(either, 14, either.sam), starts_at=talks[2].starts_at))
    with pytest.raises(NotAllowed, match=r"group\.in_already"):
        join_series(desk, talks[0].id, either.sam, Reach.ALL)
    assert done.undo is not None
    done.undo(desk)
    assert dates_of(either, either.sam) == ["17/12"]


def test_this_and_the_following_and_who_stops_keeps_what_she_came_to(house: AgendaHouse) -> None:
    talks, desk = weeks(house), house.desk
    join_series(desk, talks[1].id, house.yara, Reach.FOLLOWING)
    assert dates_of(house, house.yara) == ["03/12", "10/12", "17/12"]
    hers = next(one for one in group_of(desk, talks[1].id).guests if one.place.patient_id == house.yara)
    note_attendance(desk, hers.place, Attendance.EXCUSED)
    stops = leave_series(desk, talks[1].id, house.yara, Reach.FOLLOWING)
    assert [one.id for one in stops.result] == [talks[2].id, talks[3].id], "that she excused herself stays"
    assert dates_of(house, house.yara) == ["03/12"]
    assert stops.undo is not None
    back = stops.undo(desk)
    assert dates_of(house, house.yara) == ["03/12", "10/12", "17/12"]
    assert back.undo is not None
    stopped = back.undo(desk)
    assert dates_of(house, house.yara) == ["03/12"]
    assert stopped.undo is not None
    back = stopped.undo(desk)
    (hers,) = (one for one in group_of(desk, talks[3].id).guests if one.place.patient_id == house.yara)
    note_attendance(desk, hers.place, Attendance.EXCUSED)
    assert back.undo is not None
    with pytest.raises(ChangedMeanwhile):
        back.undo(desk)
    assert dates_of(house, house.yara) == ["03/12", "10/12", "17/12"], "all of it or nothing"
    with pytest.raises(NotAllowed, match=r"group\.not_in_it"):
        leave_series(desk, talks[0].id, house.sam, Reach.ALL)


def test_taking_back_does_not_take_away_what_was_noted_meanwhile(house: AgendaHouse) -> None:
    talks, desk = weeks(house, 2), house.desk
    done = join_series(desk, talks[0].id, house.yara, Reach.ALL)
    (guest,) = group_of(desk, talks[1].id).guests
    note_attendance(desk, guest.place, Attendance.EXCUSED)
    assert done.undo is not None
    with pytest.raises(ChangedMeanwhile):
        done.undo(desk)
    assert dates_of(house, house.yara) == ["26/11", "03/12"]


def test_moving_all_dates_is_refused_where_somebody_in_it_is_elsewhere(either: AgendaHouse) -> None:
    talks, desk = weeks(either), either.desk
    join_series(desk, talks[0].id, either.yara, Reach.ALL)
    book(desk, replace(with_jan(either, 16), starts_at=either.wish(16).starts_at + 2 * WEEK))
    later = replace(talks[0], starts_at=either.wish(16).starts_at, ends_at=either.wish(17, 30).starts_at)
    with pytest.raises(NotAllowed) as told:
        change_series(desk, later, Reach.ALL)
    assert (told.value.key, told.value.values["days"]) == ("series.clash", "do 10 dec 2026")
    with pytest.raises(NotAllowed, match=r"group\.has_guests"):
        change_series(desk, replace(talks[0], service_id=either.talk.id), Reach.FOLLOWING)
    gone = cancel_series(desk, talks[1].id, Reach.FOLLOWING, CancelledBy.HOUSE)
    book(desk, replace(with_jan(either, 14), starts_at=talks[3].starts_at))
    assert gone.undo is not None
    with pytest.raises(NotAllowed) as told:
        gone.undo(desk)
    assert told.value.values["days"] == "do 17 dec 2026"


def test_a_group_that_somebody_joined_is_cancelled_and_not_taken_back(house: AgendaHouse) -> None:
    first = house.wish(14, patient_id=None, service_id=GROUP.id, minutes=90)
    plan = plan_series(house.desk, SeriesWish(first=first, count=2), MomentWish(minutes=90))
    done = book_series(house.desk, plan.wish, plan.occurrences)
    join_series(house.desk, done.result[1].id, house.yara, Reach.THIS)
    assert done.undo is not None
    with pytest.raises(NotAllowed, match=r"group\.cancel_instead"):
        done.undo(house.desk)
    assert dates_of(house, house.yara) == ["03/12"]


def test_the_search_offers_the_whole_series_and_takes_who_waits_off_the_list(house: AgendaHouse) -> None:
    talks, desk = weeks(house), house.desk
    weeks(house, 2, 16)
    book(desk, replace(with_jan(house, 16), starts_at=house.wish(16).starts_at + WEEK))
    join(desk, talks[2].id, house.sam)
    (found,) = find_courses(desk, GROUP.id, house.yara).moments
    assert (found.appointment_id, found.times, found.free) == (talks[0].id, 4, 1)
    assert found.until == talks[3].starts_at
    wish = begin(desk, house.yara).wish
    waiting = put_on(desk, WaitingWish(patient_id=house.yara, service_id=GROUP.id, wish=wish)).result
    done = join_series(desk, talks[0].id, house.yara, Reach.ALL, waiting)
    assert find_courses(desk, GROUP.id, house.yara).moments == ()
    answer = find_courses(desk, GROUP.id, lou(house).id)
    assert answer.fell_away == {"group.fell_full": 1}, "on one date of the first there is no place"
    assert [one.times for one in answer.moments] == [2]
    assert done.undo is not None
    done.undo(desk)
    with desk.store.reading() as session:
        assert len(open_of(session, house.yara)) == 1


def test_more_places_and_fewer_but_never_fewer_than_people(either: AgendaHouse) -> None:
    talks, desk = weeks(either), either.desk
    for who in (either.yara, either.sam):
        join_series(desk, talks[0].id, who, Reach.ALL)
    more = change_kind(desk, replace(GROUP, places=3))
    join(desk, talks[1].id, lou(either).id)
    with pytest.raises(NotAllowed) as told:
        change_kind(desk, replace(more.result, places=2))
    assert (told.value.key, told.value.values["days"]) == ("group.too_many", "do 3 dec 2026")
    leave_series(desk, talks[1].id, either.yara, Reach.THIS)
    fewer = change_kind(desk, replace(more.result, places=2)).result
    group = group_of(desk, talks[1].id)
    assert sorted(guest.place.place or 0 for guest in group.guests) == [1, 2], "numbers that there are"
    with pytest.raises(NotAllowed, match=r"group\.full"):
        join(desk, talks[1].id, either.yara)
    with pytest.raises(NotAllowed, match=r"group\.stays_group"):
        change_kind(desk, replace(fewer, places=0))


def test_everybody_in_a_group_is_reminded_on_her_own_and_told_nothing_of_the_others(
    house: AgendaHouse,
) -> None:
    talks, desk = weeks(house, 2), house.desk
    set_policy(desk, replace(policy_of(desk), on=True))
    with desk.store.writing() as session:
        for who, number in ((house.yara, "+32470123456"), (house.sam, "+32470654321")):
            known = patients.by_id(session, who)
            assert isinstance(known, Patient)
            sms = ContactPoint(ContactKind.SMS, number)
            patients.change(session, replace(known, contact_points=(sms,)))
    for who in (house.yara, house.sam):
        join_series(desk, talks[0].id, who, Reach.ALL)
    lines = show_outbox.show_outbox(desk).lines
    assert {one.line.person for one in lines} == {"YARA", "SAM"}
    assert {one.state for one in lines} == {OutboxState.TO_SEND}
    hers = next(one for one in lines if one.line.person == "YARA")
    sheet = show_outbox.sheet_of(desk, talks[0].id, house.yara)
    assert [way.to for way in sheet.ways] == ["+32470123456"]
    assert not any(word in sheet.words.casefold() for word in ("groep", "sam", "yara"))
    sent = send_reminder.note_by_hand(desk, hers.line.appointment, sheet.ways[0])
    assert (sent.result.patient_id, sent.result.state) == (house.yara, ReminderState.SENT)
    with pytest.raises(NotAllowed, match=r"reminder\.once"):
        send_reminder.note_by_hand(desk, hers.line.appointment, sheet.ways[0])
    states = {one.line.person: one.state for one in show_outbox.show_outbox(desk).lines}
    assert states == {"YARA": OutboxState.SENT, "SAM": OutboxState.TO_SEND}
    (guest, _other) = sorted(group_of(desk, talks[0].id).guests, key=lambda one: one.person != "YARA")
    note_attendance(desk, guest.place, Attendance.EXCUSED)
    states = {one.line.person: one.state for one in show_outbox.show_outbox(desk).lines}
    assert states["YARA"] is OutboxState.CHANGED, "she was told of it and does not come"
    with pytest.raises(NotAllowed, match=r"reminder\.moved"):
        send_reminder.skip(desk, hers.line.appointment)


def test_a_kind_of_talk_that_is_no_group_has_no_places_to_change(house: AgendaHouse) -> None:
    with house.desk.store.reading() as session:
        talk = next(one for one in agenda_plan.services(session) if one.id == house.talk.id)
    with pytest.raises(NotAllowed, match=r"group\.stays_group"):
        change_kind(house.desk, replace(talk, places=4))


def test_over_the_change_of_the_clock_it_keeps_its_hour_on_the_wall(either: AgendaHouse) -> None:
    """The last Sunday of March lies between the second and the third date."""
    first = either.wish(14, patient_id=None, service_id=GROUP.id, minutes=90)
    first = replace(first, starts_at=datetime(2027, 3, 18, 13, tzinfo=UTC))
    plan = plan_series(either.desk, SeriesWish(first=first, count=4), MomentWish(minutes=90))
    talks = book_series(either.desk, plan.wish, plan.occurrences).result
    zone, whole_hour = either.desk.clock.zone, Window(None, time(14), time(15, 30))
    wish = MomentWish(minutes=90, only=(whole_hour,), never=(Window(3, time(13), time(14)),))
    (found,) = find_courses(either.desk, GROUP.id, either.yara, wish).moments
    assert (found.times, found.until) == (4, talks[3].starts_at)
    done = join_series(either.desk, talks[0].id, either.yara, Reach.ALL)
    assert {f"{one.starts_at.astimezone(zone):%H:%M}" for one in done.result} == {"14:00"}
    with pytest.raises(NotAllowed):
        book(either.desk, replace(with_jan(either, 15), starts_at=datetime(2027, 4, 1, 13, tzinfo=UTC)))


def test_a_date_that_stands_apart_counts_as_it_stands(house: AgendaHouse) -> None:
    """The third date went to Jan, two hours later: who asks for Els alone, or is busy then, is told so."""
    talks, desk = weeks(house), house.desk
    later = talks[2].starts_at + timedelta(hours=2)
    place = BookingPlace(later, later + timedelta(minutes=90), house.jan.id, house.upstairs.id)
    move_to(desk, talks[2].id, talks[2].version, place)
    els = find_courses(desk, GROUP.id, house.yara, MomentWish(minutes=90, therapist_id=house.els.id))
    assert (els.moments, els.fell_away) == ((), {"agenda.fell_other_therapist": 1})
    (partly,) = els.partly
    assert partly.missed == ((later.date(), "agenda.fell_other_therapist"),)
    book(desk, replace(with_jan(house, 14), starts_at=talks[2].starts_at))
    (found,) = find_courses(desk, GROUP.id, house.yara, MomentWish(minutes=90)).moments
    assert found.times == 4, "at its old hour she may be elsewhere"
    join_series(desk, talks[0].id, house.yara, Reach.ALL)
    assert dates_of(house, house.yara) == ["26/11", "03/12", "10/12", "17/12"]
    for talk in talks[:2]:
        join(desk, talk.id, house.sam)
    (left,) = find_courses(desk, GROUP.id, house.sam, MomentWish(minutes=90)).moments
    assert (left.times, left.therapist_id) == (2, house.jan.id), "the first that she would get is his"


def test_of_two_who_hold_it_either_is_whom_she_would_rather_see(house: AgendaHouse) -> None:
    desk = house.desk
    wish = house.wish(14, patient_id=None, service_id=GROUP.id, minutes=90, second_id=house.jan.id)
    both = book(desk, wish).result
    alone = book(desk, replace(wish, second_id=None, starts_at=wish.starts_at - 4 * HOUR)).result
    first = find_places(desk, GROUP.id, house.yara, MomentWish(minutes=90, first_id=house.jan.id))
    assert [one.appointment_id for one in first.moments] == [both.id, alone.id], "hers first, however far"
    assert [one.reasons[-1] for one in first.moments] == ["agenda.reason_fixed", "agenda.reason_not_fixed"]

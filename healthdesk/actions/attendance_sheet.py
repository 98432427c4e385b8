"""A group that comes back as one table, people by dates: looked at, filled in, on paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from healthdesk.actions.agenda_change import OVERLAP
from healthdesk.actions.day_paper_policy import policy_in
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.keep_group import elsewhere, group_in, keep_place, late_by, noted_place, require_told
from healthdesk.actions.print_day import DayPrint
from healthdesk.db import appointments, audit, group_places, patients, shields, talk_series
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.letters import day_sheet
from healthdesk.records.appointment import AgendaLine, Appointment
from healthdesk.records.change import Change
from healthdesk.records.day_paper import DayPaper, DayTable, PaperPart
from healthdesk.records.group import Attendance, AttendanceSheet, GroupMember, GroupPlace
from healthdesk.rules.name_order import in_order
from healthdesk.rules.roles import Right, require
from healthdesk.sentences import sentence

_DATES_WIDE = 6
"""How many dates stand beside each other on paper."""
_WHO = 0.28
_Step = tuple[GroupPlace, Attendance, int | None]
"""A place as somebody saw it last, how it went, and how many minutes late (None: as the clock tells)."""


def attendance_sheet(desk: Desk, appointment_id: UUID) -> AttendanceSheet:
    """Every date of the group of this talk, or that one. Raises `NotAllowed` when it is gone."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return _sheet(desk, session, appointment_id)


def _sheet(desk: Desk, session: Any, appointment_id: UUID) -> AttendanceSheet:
    today = desk.clock.today()
    line = group_in(session, desk, appointment_id)
    ids = talk_series.dates_of(session, appointment_id)
    talks = (appointments.by_id(session, one) for one in ids)
    guests = group_places.guests(session, ids, today)
    people = {
        one.place.patient_id: GroupMember(patient_id=one.place.patient_id, person=one.person, age=one.age)
        for one in guests
    }
    return AttendanceSheet(
        name=line.service,
        dates=tuple(talk for talk in talks if talk is not None),
        people=tuple(sorted(people.values(), key=_name)),
        places={(one.place.appointment_id, one.place.patient_id): one.place for one in guests},
    )


def _name(one: GroupMember) -> tuple[tuple[str, str], str]:
    return in_order(one.person), str(one.patient_id)


def note_several(desk: Desk, places: Iterable[GroupPlace], attendance: Attendance) -> Done[int]:
    """The same of several people or dates, all or none: how it went, as somebody saw it last.

    Raises `ChangedMeanwhile` when another desk noted something of one of them first. The result is how many
    are otherwise than they were.
    """
    changed = tuple(one for one in places if one.attendance is not attendance)
    return _noted(desk, [(one, attendance, None) for one in changed])


def _noted(desk: Desk, wanted: Sequence[_Step]) -> Done[int]:
    require(desk.actor, Right.BOOK)
    # Always in the same order, so that two desks never wait for each other.
    order = sorted(wanted, key=_order)
    at: tuple[Appointment, UUID] | None = None
    back: list[_Step] = []
    try:
        with desk.store.writing() as session:
            for talk_id in dict.fromkeys(one.appointment_id for one, _how, _late in order):
                group_places.one_by_one(session, talk_id)
            for before, how, late in order:
                line = group_in(session, desk, before.appointment_id)
                at = line.appointment, before.patient_id
                back.append(_note(desk, session, line, before, how, late))
    except NotAllowed as refusal:
        if refusal.key != OVERLAP or at is None:
            raise
        raise elsewhere(desk, *at, refusal) from None

    def undo(again: Desk) -> Done[Any]:
        return _noted(again, back)

    talks = dict.fromkeys(one.appointment_id for one, _how, _late in order)
    people = dict.fromkeys(one.patient_id for one, _how, _late in order)
    changes = (*(Change("appointment", one) for one in talks), *(Change("patient", one) for one in people))
    return Done(len(order), changes, undo if order else None)


def _note(
    desk: Desk, session: Any, line: AgendaLine, before: GroupPlace, how: Attendance, late: int | None
) -> _Step:
    """Note it; returns the step that takes it back, with how late she was noted before."""
    there = group_places.of(session, before.appointment_id)
    now = next((one for one in there if one.patient_id == before.patient_id), None)
    if now is None or (now.attendance, now.late_minutes) != (before.attendance, before.late_minutes):
        raise ChangedMeanwhile(theirs=now)
    require_told(desk, line.appointment, how)
    late = late_by(desk, line.appointment, how) if late is None else late
    kept = keep_place(session, line, there, now, before.patient_id, how, late)
    noted_place(desk, session, line.appointment, before.patient_id, before.attendance, how)
    written = late if kept is None else kept.late_minutes
    return replace(before, attendance=how, late_minutes=written), now.attendance, now.late_minutes


def _order(step: _Step) -> tuple[str, str]:
    return str(step[0].appointment_id), str(step[0].patient_id)


# --- on paper


def print_attendance(desk: Desk, appointment_id: UUID) -> DayPrint:
    """The table to hang or to fill in by hand. Names where the house lets them stand on paper, else codes.

    That it was printed goes on record, in the book of each person too.
    """
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.writing() as session:
        sheet = _sheet(desk, session, appointment_id)
        if not sheet.dates:
            raise NotAllowed("agenda.gone")
        who = _called(desk, session, sheet)
        audit.record_each(
            session,
            desk.actor,
            desk.clock,
            action="group.print",
            people=tuple(one.patient_id for one in sheet.people),
            detail={"dates": len(sheet.dates)},
        )
    now = desk.clock.now().astimezone(desk.clock.zone)
    paper = DayPaper(
        title=_say(desk, "paper_title", name=sheet.name),
        house=desk.house.name,
        tables=tuple(_tables(desk, sheet, who)),
        foot=sentence(desk.language, "day_paper.foot", made=f"{now:%d/%m/%Y %H:%M}"),
        dated=desk.clock.today(),
        page_label=sentence(desk.language, "day_paper.page", page="{page}", pages="{pages}"),
        language=desk.language,
    )
    first = sheet.dates[0].starts_at.astimezone(desk.clock.zone).date()
    name = f"{_say(desk, 'paper_file')}-{first.isoformat()}.pdf"
    return DayPrint(day_sheet.draw(paper), name, first, len(sheet.dates))


def _say(desk: Desk, key: str, **values: object) -> str:
    return sentence(desk.language, f"group.{key}", **values)


def _called(desk: Desk, session: Any, sheet: AttendanceSheet) -> dict[UUID, str]:
    """By name where the house allows that on paper and her file is not closed to most; else by code."""
    ids = [one.patient_id for one in sheet.people]
    known, closed = patients.by_ids(session, ids), shields.among(session, ids)
    named = PaperPart.NAME in policy_in(desk, session).holds
    return {
        one.patient_id: one.person if named and one.patient_id not in closed else known[one.patient_id].code
        for one in sheet.people
    }


def _tables(desk: Desk, sheet: AttendanceSheet, who: dict[UUID, str]) -> Iterable[DayTable]:
    for start in range(0, len(sheet.dates), _DATES_WIDE):
        dates = sheet.dates[start : start + _DATES_WIDE]
        share = (1 - _WHO) / _DATES_WIDE
        yield DayTable(
            heading=sheet.name,
            about=_say(
                desk,
                "paper_about_one" if len(sheet.people) == 1 else "paper_about",
                count=len(sheet.people),
            ),
            columns=(
                (_say(desk, "paper_who"), 1 - share * len(dates)),
                *((_day(desk, one), share) for one in dates),
            ),
            rows=tuple(
                (who[one.patient_id], *(_how(desk, sheet.place(talk, one)) for talk in dates))
                for one in sheet.people
            ),
            nothing=_say(desk, "paper_nobody"),
            ticked=False,
        )


def _day(desk: Desk, talk: Appointment) -> str:
    return f"{talk.starts_at.astimezone(desk.clock.zone):%d/%m}"


def _how(desk: Desk, place: GroupPlace | None) -> str:
    """Empty where it is still to be filled in by hand."""
    if place is None:
        return _say(desk, "paper_not_in_it")
    if place.attendance is Attendance.EXPECTED:
        return ""
    return _say(desk, f"paper_{place.attendance.value}")

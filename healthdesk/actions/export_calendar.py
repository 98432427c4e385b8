"""Talks for the calendar of somebody else: of a therapist, a room or a person, a year ahead.

The titles say "talk" and no more, unless a coordinator asks for names. Whose file is closed for most is
named by her code even then.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from anyascii import anyascii

from healthdesk.actions.desk import Desk
from healthdesk.actions.exchange_calendar import therapist_called
from healthdesk.actions.private_file import require_ending, write_private
from healthdesk.actions.shielded import known_and_open
from healthdesk.db import (
    agenda_plan,
    appointments,
    audit,
    group_places,
    group_turns,
    patients,
    practitioners,
    shields,
    talk_was,
)
from healthdesk.errors import NotAllowed, StorageTrouble
from healthdesk.exchange.calendar_out import agenda_as_calendar, is_same
from healthdesk.records.appointment import AgendaLine, AppointmentState, Mode
from healthdesk.records.calendar_file import CalendarScope, LeftTalk
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.rules.roles import Right, require
from healthdesk.sentences import sentence

_AHEAD = timedelta(days=365)


def export_calendar(desk: Desk, path: Path, scope: CalendarScope) -> int:
    """Write the talks from now to a year ahead; returns how many. That they left goes on record."""
    _require(desk, scope)
    require_ending(path, ".ics")
    with desk.store.writing() as session:
        if scope.patient_id is not None:
            known_and_open(desk, session, scope.patient_id)
        lines = _lines(desk, session, scope)
        still, gone = _left(desk, session, scope, lines)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="calendar.export",
            patient_id=scope.patient_id,
            detail={"talks": len(lines), "names": scope.names},
        )
        if scope.names:
            named = {one for line in (*lines, *still) if (one := line.appointment.patient_id) is not None}
            others = sorted(named - {scope.patient_id}, key=str)
            audit.record_each(session, desk.actor, desk.clock, action="calendar.export", people=others)
        write_private(path, _drawn(desk, session, [*lines, *still], scope, gone))
    return len(lines)


def scope_of(
    desk: Desk, *, therapist: str = "", room: str = "", person: str = "", names: bool = False
) -> CalendarScope:
    """Whose talks, by the words of the command line; raises `NotAllowed` for who is not there."""
    require(desk.actor, Right.EXPORT)
    scope = CalendarScope(names=names)
    with desk.store.reading() as session:
        if therapist:
            who = therapist_called(practitioners.all_of(session, role=Role.THERAPIST), therapist)
            return replace(scope, therapist_id=who.id)
        if room:
            known = agenda_plan.rooms(session, active_only=False)
            for one in known:
                if one.name.casefold() == room.strip().casefold():
                    return replace(scope, room_id=one.id)
            raise NotAllowed("exchange.no_room", name=room, known=", ".join(one.name for one in known))
        if person:
            found = patients.by_code(session, person.strip())
            if found is None:
                raise NotAllowed("patients.no_code", code=person.strip())
            return replace(scope, patient_id=found.id)
    return scope


def neutral_talks(desk: Desk, therapist_id: UUID) -> dict[str, bytes]:
    """Her talks a year ahead, each as a file of its own by the id of the talk, without names."""
    require(desk.actor, Right.SEE_AGENDA)
    scope = CalendarScope(therapist_id=therapist_id)
    with desk.store.reading() as session:
        stand = [
            line
            for line in _lines(desk, session, scope)
            if line.appointment.state is not AppointmentState.CANCELLED
        ]
        return {str(line.appointment.id): _drawn(desk, session, [line], scope) for line in stand}


def keep_calendars(desk: Desk, folder: Path) -> int:
    """A file per therapist, without names, written anew where something changed; how many there are.

    Nothing is put on record each time: they name nobody, and that this folder was chosen is.
    """
    require(desk.actor, Right.SEE_AGENDA)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with desk.store.reading() as session:
            files = {
                name: _whole(desk, session, scope)
                for name, scope in _kept_here(desk, session, folder).items()
            }
        before = {name: _bytes(folder / name) for name in files}
    except OSError as refused:
        raise StorageTrouble("letters.cannot_save", file=folder.name, why=refused) from None
    for name, content in files.items():
        if not is_same(content, before[name]):
            write_private(folder / name, content)
    return len(files)


def _kept_here(desk: Desk, session: Any, folder: Path) -> dict[str, CalendarScope]:
    """Of every therapist; of who works here no more where she has one, so that her talks leave it."""
    found: dict[str, CalendarScope] = {}
    everybody = practitioners.all_of(session, role=Role.THERAPIST, active_only=False)
    for one in sorted(everybody, key=_left_last):
        name = _file_name(desk, one.name)
        if one.active or (folder / name).exists():
            found.setdefault(name, CalendarScope(therapist_id=one.id))
    return found


def _left_last(one: Practitioner) -> bool:
    return not one.active


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _file_name(desk: Desk, therapist: str) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", anyascii(therapist).lower()).strip("-")
    return f"{sentence(desk.language, 'exchange.calendar_file')}-{plain}.ics"


def _require(desk: Desk, scope: CalendarScope) -> None:
    """Her own talks without names are anybody's who has them; those of one person, of who sees her file."""
    own = scope.therapist_id is not None and scope.therapist_id == desk.actor.practitioner_id
    if scope.names or not (own or scope.patient_id is not None):
        require(desk.actor, Right.EXPORT)
    require(desk.actor, Right.SEE_PATIENTS if scope.patient_id is not None else Right.SEE_AGENDA)


def _left(
    desk: Desk, session: Any, scope: CalendarScope, lines: list[AgendaLine]
) -> tuple[list[AgendaLine], list[LeftTalk]]:
    """What stood in this calendar and does no more: what is further away or over by now, and what left it.

    Who took the calendar over before is told of it for as long as its hour is ahead, as of a cancelled talk.
    """
    now, today = desk.clock.now(), desk.clock.today()
    if scope.patient_id is not None:
        groups = group_turns.between(session, scope.patient_id, now, now + _AHEAD)
        hers = group_places.talks_among(session, scope.patient_id, (was.appointment_id for was in groups))
        return [], [was for was in groups if was.appointment_id not in hers]
    whose = scope.therapist_id or scope.room_id
    there = {line.appointment.id for line in lines}
    left = [
        was for was in talk_was.between(session, now, now + _AHEAD, whose) if was.appointment_id not in there
    ]
    still = [
        line
        for line in appointments.lines_of(session, (was.appointment_id for was in left), today)
        if whose in {None, *line.appointment.therapist_ids, line.appointment.room_id}
    ]
    stay = {line.appointment.id for line in still}
    return still, [was for was in left if was.appointment_id not in stay]


def _lines(desk: Desk, session: Any, scope: CalendarScope) -> list[AgendaLine]:
    now, today = desk.clock.now(), desk.clock.today()
    alone = [
        line
        for line in appointments.between(session, now, now + _AHEAD, today)
        if scope.therapist_id in {None, *line.appointment.therapist_ids}
        and scope.room_id in {None, line.appointment.room_id}
        and scope.patient_id in {None, line.appointment.patient_id}
    ]
    if scope.patient_id is None:
        return alone
    groups = group_places.lines_of(session, (scope.patient_id,), today)
    ahead = [line for line in groups if now < line.appointment.ends_at < now + _AHEAD]
    turns = group_turns.counts(session, scope.patient_id, (line.appointment.id for line in ahead))
    hers = (_turned(line, turns.get(line.appointment.id, 0)) for line in ahead)
    return sorted((*alone, *hers), key=_begins)


def _turned(line: AgendaLine, turns: int) -> AgendaLine:
    """With her own changes counted: whether she comes changes nothing about the group itself."""
    one = line.appointment
    return replace(line, appointment=replace(one, version=one.version + turns))


def _begins(line: AgendaLine) -> datetime:
    return line.appointment.starts_at


@dataclass(frozen=True, slots=True)
class _Words:
    """How a talk is called, and where it is."""

    plain: str
    away: dict[Mode, str]
    address: str
    codes: dict[UUID, str]
    names: bool

    def title(self, line: AgendaLine) -> str:
        """A talk, with who comes where that was asked for."""
        known = line.appointment.patient_id
        who = line.person if known is None else self.codes.get(known, line.person)
        return f"{self.plain}: {who}" if self.names and who else self.plain

    def place(self, line: AgendaLine) -> str:
        """The room; the address too where the file is for who comes."""
        mode = line.appointment.mode
        if mode is not Mode.ON_SITE:
            return self.away[mode]
        return ", ".join(filter(None, (line.room, self.address)))


def _whole(desk: Desk, session: Any, scope: CalendarScope) -> bytes:
    """The talks of a calendar, with what stood in it until it went elsewhere."""
    lines = _lines(desk, session, scope)
    still, gone = _left(desk, session, scope, lines)
    return _drawn(desk, session, [*lines, *still], scope, gone)


def _drawn(
    desk: Desk, session: Any, lines: list[AgendaLine], scope: CalendarScope, gone: Sequence[LeftTalk] = ()
) -> bytes:
    people = [line.appointment.patient_id for line in lines if line.appointment.patient_id is not None]
    closed = shields.among(session, people) if scope.names else frozenset()
    key = "exchange.appointment" if scope.patient_id is not None else "exchange.talk"
    away = (Mode.PHONE, Mode.VIDEO, Mode.HOME)
    words = _Words(
        plain=sentence(desk.language, key),
        away={mode: sentence(desk.language, f"day_paper.mode_{mode.value}") for mode in away},
        address=", ".join(desk.house.address_lines) if scope.patient_id is not None else "",
        codes={one: found.code for one, found in patients.by_ids(session, list(closed)).items()},
        names=scope.names and scope.patient_id is None,
    )
    return agenda_as_calendar(
        lines,
        desk.house.name,
        words.title,
        words.place,
        desk.clock.zone,
        desk.clock.now(),
        (gone, words.plain),
    )

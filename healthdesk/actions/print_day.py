"""The lists of one day on paper: one for the desk in order of time, and one for each therapist.

They hold what the house chose. Whose file is closed for most stands there by her code alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.day_paper_policy import policy_in
from healthdesk.actions.desk import Desk
from healthdesk.actions.safe_ways import safe_ways
from healthdesk.actions.show_agenda import AgendaView, show
from healthdesk.db import audit, patients, shields
from healthdesk.letters import day_sheet
from healthdesk.records.appointment import AgendaLine, AppointmentState, Mode
from healthdesk.records.day_paper import DayPaper, DayTable, PaperPart
from healthdesk.records.house import IdentityLevel
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Practitioner
from healthdesk.rules.date_words import DATE_WORDS
from healthdesk.rules.first_of_month import premier
from healthdesk.rules.language_names import language_name
from healthdesk.sentences import sentence

_AHEAD = 7
_TIME, _WHO, _WITH, _WHERE = 0.15, 0.22, 0.16, 0.12


@dataclass(frozen=True, slots=True)
class DayPrint:
    """The paper as a PDF, a name for its file that tells nobody's, and how many talks stand on it."""

    pdf: bytes
    name: str
    day: date
    talks: int


def print_day(desk: Desk, day: date, whose: UUID | None = None) -> DayPrint:
    """One day: the list of the desk and of everybody who works or has a talk; or of one therapist alone.

    That it was printed goes on record.
    """
    view = show(desk, day, day)
    with desk.store.writing() as session:
        content = _paper(desk, session, view, whose)
        talks = sum(_counts(line, whose) for line in view.lines)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="day_paper.print",
            detail={"day": day.isoformat(), "talks": talks},
        )
    name = f"{sentence(desk.language, 'day_paper.file')}-{day.isoformat()}.pdf"
    return DayPrint(day_sheet.draw(content), name, day, talks)


def next_day(desk: Desk) -> date:
    """The first day after today with a talk; tomorrow when there is none in a week."""
    first = desk.clock.today() + timedelta(days=1)
    view = show(desk, first, first + timedelta(days=_AHEAD - 1))
    days = [
        line.appointment.starts_at.astimezone(desk.clock.zone).date()
        for line in view.lines
        if _counts(line, None)
    ]
    return min(days, default=first)


def _counts(line: AgendaLine, whose: UUID | None) -> bool:
    one = line.appointment
    return one.state is not AppointmentState.CANCELLED and whose in {None, *one.therapist_ids}


@dataclass(frozen=True, slots=True)
class _Teller:
    """Puts a talk in words, with what the house lets stand there."""

    desk: Desk
    holds: frozenset[PaperPart]
    people: dict[UUID, Patient]
    closed: frozenset[UUID]

    def time(self, line: AgendaLine) -> str:
        """From when to when."""
        zone, one = self.desk.clock.zone, line.appointment
        return f"{one.starts_at.astimezone(zone):%H:%M}–{one.ends_at.astimezone(zone):%H:%M}"

    def who(self, line: AgendaLine) -> str:
        """Name, or the code."""
        patient = self._patient(line)
        if line.is_group:
            return f"{line.service} {line.joined}/{line.places}"
        if patient is None:
            return self.say("nobody")
        if PaperPart.NAME in self.holds and patient.id not in self.closed:
            return line.person
        return patient.code

    def where(self, line: AgendaLine) -> str:
        """The room, or how the talk is held without one; and what it takes along."""
        mode = line.appointment.mode
        place = line.room if mode is Mode.ON_SITE else self.say(f"mode_{mode.value}")
        return " · ".join(filter(None, (place, line.equipment)))

    def more(self, line: AgendaLine) -> str:
        """What there is to know of it."""
        one, patient = line.appointment, self._patient(line)
        found: list[str] = []
        if PaperPart.NEEDS in self.holds:
            if one.interpreter:
                key = "interpreter" if one.interpreter_confirmed else "interpreter_open"
                found.append(self.say(key, language=language_name(one.interpreter, self.desk.language)))
            found += [self.say(f"need_{need.value}") for need in sorted(line.needs)]
        if patient is not None and patient.id not in self.closed:
            if PaperPart.NOTE in self.holds and one.note:
                found.append(one.note)
            if PaperPart.REACH in self.holds:
                numbers = self.desk.house.identity_default is IdentityLevel.FULL
                found += safe_ways(self.desk, patient, numbers=numbers)
        return _joined(*found)

    def together(self, line: AgendaLine, whose: UUID) -> str:
        """With whom this therapist holds it, where she is not alone."""
        if not line.second:
            return ""
        other = line.second if line.appointment.therapist_id == whose else line.therapist
        return self.say("together", name=other)

    def say(self, key: str, **values: object) -> str:
        """A word of these papers."""
        return sentence(self.desk.language, f"day_paper.{key}", **values)

    def _patient(self, line: AgendaLine) -> Patient | None:
        known = line.appointment.patient_id
        return None if known is None else self.people.get(known)


def _paper(desk: Desk, session: Any, view: AgendaView, whose: UUID | None) -> DayPaper:
    lines = [line for line in view.lines if _counts(line, whose)]
    ids = [line.appointment.patient_id for line in lines if line.appointment.patient_id is not None]
    teller = _Teller(
        desk, policy_in(desk, session).holds, patients.by_ids(session, ids), shields.among(session, ids)
    )
    now = desk.clock.now().astimezone(desk.clock.zone)
    return DayPaper(
        title=_day_said(desk, view.first),
        house=desk.house.name,
        tables=tuple(_tables(teller, view, lines, whose)),
        foot=teller.say("foot", made=f"{now:%d/%m/%Y %H:%M}"),
        dated=desk.clock.today(),
        page_label=teller.say("page", page="{page}", pages="{pages}"),
        language=desk.language,
    )


def _day_said(desk: Desk, day: date) -> str:
    known = DATE_WORDS.get(desk.language, DATE_WORDS["nl"])
    said = f"{known.days[day.weekday()]} {day.day} {known.months[day.month - 1]} {day.year}"
    return premier(said, day, desk.language)


def _tables(
    teller: _Teller, view: AgendaView, lines: list[AgendaLine], whose: UUID | None
) -> Iterable[DayTable]:
    if whose is None:
        yield _of_desk(teller, view, lines)
    for one in view.therapists:
        hers = [line for line in lines if one.id in line.appointment.therapist_ids]
        if whose == one.id or (whose is None and (hers or view.work.get(one.id))):
            yield _of_therapist(teller, view, one, hers)


def _of_desk(teller: _Teller, view: AgendaView, lines: list[AgendaLine]) -> DayTable:
    rest = 1 - _TIME - _WHO - _WITH - _WHERE
    columns = (("time", _TIME), ("who", _WHO), ("with", _WITH), ("where", _WHERE), ("more", rest))
    return DayTable(
        heading=teller.say("desk"),
        about=_about(teller, view, len(lines)),
        columns=tuple((teller.say(f"column_{key}"), share) for key, share in columns),
        rows=tuple(
            (teller.time(one), teller.who(one), one.therapists, teller.where(one), teller.more(one))
            for one in lines
        ),
        nothing=teller.say("nothing"),
    )


def _of_therapist(
    teller: _Teller, view: AgendaView, therapist: Practitioner, lines: list[AgendaLine]
) -> DayTable:
    rest = 1 - _TIME - _WHO - _WHERE
    columns = (("time", _TIME), ("who", _WHO), ("where", _WHERE), ("more", rest))
    return DayTable(
        heading=therapist.name,
        about=_hours(teller, view, therapist.id) or teller.say("no_hours"),
        columns=tuple((teller.say(f"column_{key}"), share) for key, share in columns),
        rows=tuple(
            (
                teller.time(one),
                teller.who(one),
                teller.where(one),
                _joined(teller.together(one, therapist.id), teller.more(one)),
            )
            for one in lines
        ),
        nothing=teller.say("nothing"),
    )


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _about(teller: _Teller, view: AgendaView, talks: int) -> str:
    shut = view.holidays.get(view.first, "")
    return shut or teller.say("count_one" if talks == 1 else "count", count=talks)


def _hours(teller: _Teller, view: AgendaView, therapist_id: UUID) -> str:
    zone = teller.desk.clock.zone
    told = ", ".join(
        f"{start.astimezone(zone):%H:%M}–{end.astimezone(zone):%H:%M}"
        for start, end in view.work.get(therapist_id, ())
    )
    return teller.say("hours", hours=told) if told else ""

"""Two houses of invented people to look around in: a WGC, and TEJO after its first year.

Seeded: the same people and talks come out every time for the same moment. A house that holds real
data is never touched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from healthdesk.actions import keep_partner, load_form, start_house, unfinished
from healthdesk.actions.demo_around import with_people_around
from healthdesk.actions.demo_days import working
from healthdesk.actions.demo_equipment import add_sand_tray
from healthdesk.actions.demo_fit import Fit, Fits
from healthdesk.actions.demo_group import add_group
from healthdesk.actions.demo_intakes import add_intakes
from healthdesk.actions.demo_interpreters import add_interpreters
from healthdesk.actions.demo_outreach import add_attempts
from healthdesk.actions.demo_paths import add_paths
from healthdesk.actions.demo_people import contract_of, patient_of, youth_of
from healthdesk.actions.demo_plans import add_plans
from healthdesk.actions.demo_referrals import add_referrals
from healthdesk.actions.demo_referred_on import add_referred_on
from healthdesk.actions.demo_rights import add_rights
from healthdesk.actions.demo_rota import add_rota
from healthdesk.actions.demo_satisfaction import add_answers
from healthdesk.actions.demo_series import add_series
from healthdesk.actions.demo_talkers import Circles, Talker
from healthdesk.actions.demo_talks import Setting, busy_days, own_rooms, places, trajectories
from healthdesk.actions.demo_together import add_overlap, add_together
from healthdesk.actions.demo_waiting import add_waiting
from healthdesk.actions.demo_walk_ins import add_walk_ins
from healthdesk.actions.desk import Desk
from healthdesk.actions.manage_staff import hire
from healthdesk.actions.suggest_house import suggest
from healthdesk.clock import Clock
from healthdesk.db import agenda_plan, appointments, audit, enrolments, patients
from healthdesk.errors import NotAllowed, StorageTrouble, not_written
from healthdesk.records.appointment import Appointment
from healthdesk.records.availability import Availability
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.rules.invented_people import people, youths
from healthdesk.rules.public_holidays import holidays_between
from healthdesk.sentences import sentence
from healthdesk.vault.key_slots import STRONG
from healthdesk.vault.slot_file import read_slots, slot_file

_STILL_COMING, _HELPED = 60, 2
PASSWORD = "rondkijken in Leuven"  # noqa: S105 - of a house with nothing but invented people
"""The password of everybody in a demo house."""
COORDINATOR = "Mia Wouters"
"""Who is signed in when a demo house is made."""
MARK = " (voorbeeld)"
"""Ends the name of every demo house."""

Progress = Callable[[str, int, int], None]
"""Told what is being made, how much of it is done, and how much it will be."""

_BATCH = 20_000
_ROOM = 800
"""Megabytes that a house of 200,000 people may take in memory while its people and talks are kept."""


@dataclass(frozen=True, slots=True)
class DemoSize:
    """How much to make."""

    people: int = 5_000
    talks: int = 12_000
    therapists: int = 8


def _quiet(_what: str, _done: int, _all: int) -> None:
    """Nobody wants to know."""


def make_demo_house(
    file: Path,
    kind: HouseKind,
    clock: Clock,
    *,
    size: DemoSize | None = None,
    language: str = "nl",
    progress: Progress = _quiet,
    cost: Cost = STRONG,
) -> Desk:
    """Make a demo house in this file, in place of an older demo house, and sign its receptionist in.

    Raises `NotAllowed` ("demo.real_house") where a house of somebody's own stands. `cost` is for
    tests only.
    """
    size = size or DemoSize()
    _clear(file)
    house = suggest(kind, language)
    name = "WGC De Vlinder" if kind is HouseKind.WGC else "TEJO Dijlestad"
    house = replace(house, name=name + MARK, is_demo=True, address_lines=("Voorbeeldstraat 1", "3000 Leuven"))
    choice = HouseChoice(
        house=house, place=HousePlace(file=file), coordinator=COORDINATOR, also_reception=True
    )
    desk = start_house.create_house(choice, PASSWORD, clock, language=language, cost=cost).desk
    try:
        unfinished.mark(file)
        keep_partner.load_directory(desk)
        load_form.bring_shipped_forms(desk)
        with desk.store.roomy(_ROOM):
            _furnish(desk, kind, size, progress, cost)
        add_intakes(desk)
        if kind is HouseKind.TEJO:
            add_referred_on(desk)
        add_referrals(desk)
        add_rights(desk)
        add_plans(desk)
        add_attempts(desk)
        add_walk_ins(desk)
        add_answers(desk)
        add_waiting(desk)
        add_series(desk)
        add_together(desk)
        add_overlap(desk)
        if kind is HouseKind.WGC:
            add_group(desk)
        else:
            add_sand_tray(desk)
        add_interpreters(desk)
        add_paths(desk)
        add_rota(desk)
        unfinished.unmark(file)
    except BaseException:
        desk.store.close()
        raise
    return desk


def _clear(file: Path) -> None:
    """Take an older demo house away; refuse to touch any other."""
    if not file.exists() and not slot_file(file).exists():
        return
    try:
        name = read_slots(file).house_name
    except StorageTrouble:
        name = ""
    if not name.endswith(MARK) and not unfinished.is_marked(file):
        raise NotAllowed("demo.real_house", path=str(file))
    try:
        unfinished.sweep(file)
    except OSError as refused:
        raise not_written(refused, file.parent) from None


def _furnish(desk: Desk, kind: HouseKind, size: DemoSize, progress: Progress, cost: Cost) -> None:
    dice = Random(17)
    therapists = _staff(desk, kind, size, cost)
    rooms = tuple(
        Room(
            id=new_id(),
            name=f"kamer {number + 1}",
            step_free=number % 3 != 1,
            low_stimulus=number == 2,
            position=number,
        )
        for number in range(len(therapists))
    )
    service = HealthcareService(id=new_id(), name="gesprek")
    patterns = _hours(desk.house, therapists, desk.clock.today())
    with desk.store.writing() as session:
        for room in rooms:
            agenda_plan.add_room(session, room)
        agenda_plan.add_service(session, service)
        agenda_plan.add_service(
            session, HealthcareService(id=new_id(), name="onthaalgesprek", minutes=30, position=1)
        )
        agenda_plan.add_service(session, _given_by_some(desk, kind, therapists))
        for pattern in patterns:
            agenda_plan.add_availability(session, pattern)
        audit.record(session, desk.actor, desk.clock, action="house.demo", entity=("house", desk.house.id))
    own = own_rooms(patterns, rooms)
    fits = Fits(therapists, own, desk.clock.today(), desk.house.language)
    make = _a_year_at_tejo if kind is HouseKind.TEJO else _a_health_centre
    make(desk, patterns, own, fits, service.id, size, dice, progress)


def _given_by_some(desk: Desk, kind: HouseKind, therapists: tuple[Practitioner, ...]) -> HealthcareService:
    """A kind of talk that not everybody gives: psychological of the convention, or creative."""
    trained, key = _PSYCHOLOGIST, "demo.given_wgc"
    if kind is HouseKind.TEJO:
        trained, key = _CREATIVE, "demo.given_tejo"
    return HealthcareService(
        id=new_id(),
        name=sentence(desk.language, key),
        minutes=60,
        interpreter_minutes=30,
        therapist_ids=tuple(one.id for one in therapists if one.discipline == trained),
        position=3,
    )


_PSYCHOLOGIST, _CREATIVE = "persclinicalpsychologist", "local-creative"
_TRAINED = (_PSYCHOLOGIST, "local-psychotherapist", _PSYCHOLOGIST, _CREATIVE)
_NAMES = (
    ("Els Maes", "female", ("nl", "fr")),
    ("Jan Wouters", "male", ("nl", "en", "tr")),
    ("Lies De Smet", "female", ("nl", "fr", "ar")),
    ("Omar Haddad", "male", ("nl", "ar", "en")),
    ("Hilde Claes", "female", ("nl", "en")),
    ("Bram Aerts", "male", ("nl", "en", "es")),
    ("Şeyma Kaya", "female", ("nl", "tr")),
    ("Luc Dumont", "male", ("nl", "fr")),
)


def _staff(desk: Desk, kind: HouseKind, size: DemoSize, cost: Cost) -> tuple[Practitioner, ...]:
    reception = frozenset({Role.VOLUNTEER_RECEPTION if kind is HouseKind.TEJO else Role.RECEPTION})
    hire(desk, Practitioner(id=new_id(), name="An Peeters", roles=reception), PASSWORD, cost=cost)
    found = []
    for number in range(size.therapists):
        name, gender, spoken = _NAMES[number % len(_NAMES)]
        one = Practitioner(
            id=new_id(),
            name=name if number < len(_NAMES) else f"{name} {number + 1}",
            roles=frozenset({Role.THERAPIST}),
            gender=gender,
            languages=spoken,
            discipline=_TRAINED[number % len(_TRAINED)],
        )
        found.append(hire(desk, one, PASSWORD, cost=cost).result)
    return tuple(found)


def _hours(house: House, therapists: tuple[Practitioner, ...], today: date) -> list[Availability]:
    """While the door is open: TEJO after school, a centre all day."""
    days = {one.weekday: (one.opens, one.closes) for one in house.opening_hours}
    return [
        Availability(
            id=new_id(),
            therapist_id=one.id,
            weekday=weekday,
            starts=starts,
            ends=ends,
            from_day=today - timedelta(days=3_650),
        )
        for number, one in enumerate(therapists)
        for weekday, (starts, ends) in days.items()
        if (weekday + number) % 4 != 3
    ]


def _setting(desk: Desk, service_id: UUID, first: date, last: date) -> Setting:
    holidays = frozenset(holidays_between(first, last))
    return Setting(service_id, desk.clock.now(), desk.clock.zone, holidays)


def _a_health_centre(
    desk: Desk,
    patterns: list[Availability],
    rooms: Mapping[UUID, Room],
    fits: Fits,
    service_id: UUID,
    size: DemoSize,
    dice: Random,
    progress: Progress,
) -> None:
    today, now = desk.clock.today(), desk.clock.now()
    households: dict[int, UUID] = {}
    circles = Circles(fits)
    age = desk.house.signing_age
    batch = []
    for number, person in enumerate(people(size.people, today=today), start=1):
        batch.append(patient_of(person, number, households, now, dice))
        if len(batch) == _BATCH or number == size.people:
            batch = with_people_around(batch, today, first=number <= _BATCH)
            with desk.store.writing() as session:
                patients.add_many(session, batch)
                enrolments.add_many(session, [contract_of(one, age, today, dice) for one in batch])
            circles.take_in(batch, today)
            batch = []
            progress("people", number, size.people)
    per_day = max(1, len(patterns) * 10 // 5 * 7 // 10)
    days = size.talks // per_day + 1
    first, last = today - timedelta(days=days * 7 // 5), today + timedelta(days=28)
    setting = _setting(desk, service_id, first, last)
    talks = busy_days(places(patterns, rooms, setting, first, last), circles.people_of, setting, dice)
    _keep_talks(desk, talks, size.talks, progress)


def _a_year_at_tejo(
    desk: Desk,
    patterns: list[Availability],
    rooms: Mapping[UUID, Room],
    fits: Fits,
    service_id: UUID,
    size: DemoSize,
    dice: Random,
    progress: Progress,
) -> None:
    del size
    today, now = desk.clock.today(), desk.clock.now()
    year = youths()
    made = [youth_of(one, number, today, now, dice) for number, one in enumerate(year, start=1)]
    first, yesterday = today - timedelta(days=365), today - timedelta(days=1)
    setting = _setting(desk, service_id, first, today + timedelta(days=21))
    wanted = [(one.id, youth.talks) for one, youth in zip(made, year, strict=True)]
    wanted.sort(key=lambda pair: -pair[1])
    fitting = {one.id: fits.of(one) for one in made}
    free = places(patterns, rooms, setting, first, yesterday)
    held = list(trajectories(free, wanted, lambda who: _who(fitting[who]), setting, dice))
    with desk.store.writing() as session:
        patients.add_many(session, _known_since(made, held))
    progress("people", len(made), len(made))
    lately = _Lately(fitting)
    _keep_talks(desk, lately.noting(iter(held)), sum(youth.talks for youth in year), progress)
    coming = places(patterns, rooms, setting, today, today + timedelta(days=21))
    _keep_talks(desk, busy_days(coming, lately.people_of, setting, dice, fill=0.5), 100, progress)


def _who(fitting: Sequence[Fit]) -> frozenset[UUID]:
    return frozenset(one.therapist_id for one in fitting)


def _known_since(made: Sequence[Patient], held: Sequence[Appointment]) -> list[Patient]:
    """Each file begun some days before the first talk in it."""
    first: dict[UUID | None, datetime] = {}
    for talk in held:
        first[talk.patient_id] = min(talk.starts_at, first.get(talk.patient_id, talk.starts_at))
    return [replace(one, created_at=working(first[one.id] - timedelta(days=4))) for one in made]


class _Lately:
    """Who came last, each with the therapist she knows: where that one suits, they come again."""

    def __init__(self, fitting: Mapping[UUID, Sequence[Fit]]) -> None:
        self._fitting = fitting
        self._last: dict[UUID, Appointment] = {}
        self._hers: dict[UUID, list[Talker]] = {}

    def noting(self, talks: Iterator[Appointment]) -> Iterator[Appointment]:
        """The same talks."""
        for talk in talks:
            if talk.patient_id is not None:
                self._last[talk.patient_id] = talk
            yield talk

    def people_of(self, therapist: UUID) -> Sequence[Talker]:
        """The young people of one therapist, of the sixty who were here last and two with an interpreter."""
        if not self._hers:
            newest = sorted(self._last.values(), key=lambda talk: talk.starts_at, reverse=True)
            known = [(talk.therapist_id, one) for talk in newest if (one := self._fit(talk)) is not None]
            helped = [pair for pair in known[_STILL_COMING:] if pair[1].interpreter]
            for who, talker in (*known[:_STILL_COMING], *helped[:_HELPED]):
                self._hers.setdefault(who, []).append(talker)
        return self._hers.get(therapist, ())

    def _fit(self, talk: Appointment) -> Talker | None:
        """Whose talk this was, where the therapist of then suits her."""
        person = talk.patient_id
        fitting = self._fitting[person] if person is not None else ()
        fit = next((one for one in fitting if one.therapist_id == talk.therapist_id), None)
        return Talker(person, fit.interpreter) if person is not None and fit is not None else None


def _keep_talks(desk: Desk, talks: Iterator[Appointment], expected: int, progress: Progress) -> None:
    batch: list[Appointment] = []
    done = 0
    for talk in talks:
        batch.append(talk)
        if len(batch) == _BATCH:
            done += _keep(desk, batch)
            batch = []
            progress("talks", done, max(done, expected))
    done += _keep(desk, batch)
    progress("talks", done, done)


def _keep(desk: Desk, batch: list[Appointment]) -> int:
    with desk.store.writing() as session:
        appointments.add_many(session, batch)
    return len(batch)

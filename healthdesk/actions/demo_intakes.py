"""Invented intakes for a demo house: scores that went somewhere, welcomes, and a few drafts half-way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random
from uuid import UUID

from healthdesk.actions.demo_days import working
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_draft import Typed, draft_as_text
from healthdesk.actions.sign_intake import freeze
from healthdesk.actions.start_intake import begun
from healthdesk.clock import FixedClock
from healthdesk.db import appointments, audit, drafts, patients, practitioners, questionnaires, responses
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.records.actor import Actor
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.intake import Draft, KeptResponse
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import Place, Value
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.person_names import age_on

_LATELY = timedelta(days=14)
_MOST = 60
_DRAFTS = 3
_WORRIES = (
    ("Slaapt slecht sinds de verhuis; wil weer kunnen werken.", range(20, 61)),
    ("Veel ruzie thuis, zoekt rust.", range(61)),
    ("Zorgt voor een zieke moeder en raakt op.", range(25, 61)),
    ("Slaapt slecht voor toetsen, durft niet meer naar de klas.", range(10, 19)),
    ("Slaapt slecht en voelt zich alleen sinds de verhuis naar een flat.", range(50, 121)),
)
"""What somebody of such an age may bring."""


def add_intakes(desk: Desk) -> int:
    """Give those who come these weeks a history of forms; returns how many forms were signed."""
    dice, now = Random(23), desk.clock.now()
    with desk.store.reading() as session:
        lines = appointments.between(session, now - _LATELY, now + _LATELY, desk.clock.today())
        ids = list(dict.fromkeys(line.appointment.patient_id for line in lines))[:_MOST]
        people = list(patients.by_ids(session, [one for one in ids if one is not None]).values())
        therapists = {one.id: one for one in practitioners.all_of(session) if Role.THERAPIST in one.roles}
    hers = {line.appointment.patient_id: therapists.get(line.appointment.therapist_id) for line in lines}
    if not people or not therapists:
        return 0
    maker = _Maker(desk, dice, {one: seen for one, seen in hers.items() if seen is not None})
    welcomes = desk.house.kind is HouseKind.TEJO
    signed = sum(maker.welcome(one) if welcomes else maker.scores(one) for one in people[_DRAFTS:])
    for one in people[:_DRAFTS]:
        maker.half_way(one, "tejo-onthaal" if welcomes else "wgc-psychosociale-intake")
    maker.keep()
    return signed


class _Maker:
    """Gathers what is to be kept, and keeps it in one go."""

    def __init__(self, desk: Desk, dice: Random, hers: Mapping[UUID | None, Practitioner]) -> None:
        self._desk, self._dice, self._hers = desk, dice, hers
        self._forms: dict[str, tuple[UUID, Form]] = {}
        with desk.store.reading() as session:
            for kept in questionnaires.listing(session):
                whole = questionnaires.by_id(session, kept.id)
                if whole is not None:
                    self._forms[kept.url.rpartition(":")[2]] = (kept.id, read_form(whole.resource).form)
        self._signed: list[tuple[KeptResponse, UUID]] = []
        self._drafts: list[Draft] = []

    def scores(self, patient: Patient) -> int:
        """Two to four times the WHO-5, weeks apart, mostly going up."""
        times, level = self._dice.randrange(2, 5), self._dice.randrange(0, 3)
        for number in range(times):
            codes = [min(5, max(0, level + self._dice.choice((-1, 0, 0, 1)))) for _ in range(5)]
            answers = {_place("who5", f"who5-{n}"): [str(code)] for n, code in enumerate(codes, 1)}
            self._sign(patient, "who-5", (times - number) * 28, answers)
            level += self._dice.choice((0, 1, 1))
        return times

    def welcome(self, patient: Patient) -> int:
        """The welcome at TEJO, some weeks ago."""
        age: list[Value] = [patient.age if patient.age is not None else 15]
        themes: list[Value] = list(self._dice.sample(["angst", "somber", "thuis", "school", "vrienden"], 2))
        self._sign(
            patient,
            "tejo-onthaal",
            self._dice.randrange(7, 90),
            {
                _place("welkom", "leeftijd"): age,
                _place("breng-mee", "themas"): themes,
                _place("breng-mee", "sinds"): [self._dice.choice(["weken", "maanden", "langer"])],
                _place("breng-mee", "niet-meer"): [
                    self._dice.choice(["nee", "nee", "vroeger", "liever-niet"])
                ],
                _place("hoe-nu", "vandaag"): [self._dice.randrange(2, 8)],
                _place("bereiken", "hoe"): ["niet"],
            },
        )
        return 1

    def half_way(self, patient: Patient, name: str) -> None:
        """A draft that somebody still has to finish."""
        place = _place("breng-mee", "anders-wat") if name == "tejo-onthaal" else _place("vraag", "aanleiding")
        age = age_on(patient, self._desk.clock.today()) or min(_WORRIES[-1][1])
        worry = self._dice.choice([words for words, ages in _WORRIES if age in ages])
        page, _filling, _desk = self._page(patient, name, 0, {place: [worry]})
        self._drafts.append(replace(page.draft, resource=draft_as_text(page), kept_seat=None, seats=()))

    def keep(self) -> None:
        """All of it in one transaction."""
        with self._desk.store.writing() as session:
            for response, signer in self._signed:
                responses.add(session, response, signer)
            for draft in self._drafts:
                drafts.add(session, draft)
            audit.record(session, self._desk.actor, self._desk.clock, action="house.demo_intakes")

    def _sign(
        self, patient: Patient, name: str, days_ago: int, answers: Mapping[Place, Sequence[Value]]
    ) -> None:
        page, filling, desk = self._page(patient, name, days_ago, answers)
        frozen = freeze(desk, page, filling, page.draft, ())
        self._signed.append((frozen.response, desk.actor.practitioner_id))

    def _page(
        self, patient: Patient, name: str, days_ago: int, answers: Mapping[Place, Sequence[Value]]
    ) -> tuple[Typed, FormFilling, Desk]:
        """The page as her therapist had it that many days ago."""
        form_id, form = self._forms[name]
        who = self._hers[patient.id]
        ago = timedelta(days=days_ago, minutes=self._dice.randrange(10, 240))
        then = working(self._desk.clock.now() - ago)
        actor = Actor(who.id, who.name, who.roles)
        desk = replace(self._desk, actor=actor, clock=FixedClock(instant=then))
        filling = FormFilling(form, then.date())
        for place, values in answers.items():
            filling.answer(place, [_meant(filling, place, value) for value in values])
        draft = begun(desk, patient.id, form_id, form, "nl", new_id())
        items = filling.response_items("nl", unasked_too=True)
        return Typed(draft, form, items, "nl", new_id()), filling, desk


def _place(*links: str) -> Place:
    return tuple((link, 0) for link in links)


def _meant(filling: FormFilling, place: Place, value: Value) -> Value:
    """A code as the option it stands for."""
    options = filling.index.items[place[-1][0]].options
    return next((one.value for one in options if getattr(one.value, "code", None) == value), value)

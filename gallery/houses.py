"""Houses to look at: a centre and TEJO with invented people, and one with everything that is hard to fit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from healthdesk.actions import register_patient
from healthdesk.actions.desk import Desk
from healthdesk.actions.start_house import create_house
from healthdesk.actions.suggest_house import suggest
from healthdesk.clock import FixedClock
from healthdesk.records.house import HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.key_slot import Cost
from healthdesk.records.patient import AccessNeed, Patient, SpokenLanguage

CHEAP = Cost(time=1, memory_kib=64, lanes=1)
"""The houses hold nobody and last a minute: their password need not be slow."""

_LONG = "Nebuchadnezzar-Wolfeschlegelsteinhausenbergerdorff"


@dataclass(frozen=True, slots=True)
class Somebody:
    """An invented person in a few words."""

    name: str
    family: str = ""
    native: str = ""
    born: str = ""
    age: int | None = None
    language: str = "nl"


ORDINARY = (
    Somebody("Yara", "Amrani", born="2009-03-04", age=17, language="ar"),
    Somebody("Zeynep", "Yılmaz", born="2008-07-21", age=18, language="tr"),
    Somebody("Robbe", "Peeters", born="2013-01-09", age=13),
    Somebody("Noor", "Van den Broeck", born="2007-05-30", age=19),
    Somebody("Bilal", "El Khatib", born="2010-11-02", age=16, language="ar"),
)
HARD = (
    Somebody(f"Maximiliaan {_LONG}", f"van der {_LONG}", born="1931-12-31", age=94),
    Somebody("Muhammad Abd al-Rahman", "Al-Qahtani", "محمد عبد الرحمن القحطاني", "1988-02-01", 38, "ar"),
    Somebody("Tsegay", "Woldemariam", "ፀጋይ ወልደማርያም", "1995-09-09", 31, "ti"),
    Somebody("Chava", "Rosenzweig-Abramovitsj", "חוה רוזנצווייג", "1979-06-06", 47, "he"),
    Somebody("Ο", "Παπαδόπουλος", born="2001-01-01", age=25, language="el"),
)


def houses(folder: Path, clock: FixedClock) -> Iterable[tuple[str, Desk]]:
    """Each house with its coordinator at the desk."""
    yield "wgc", _house(folder, clock, HouseKind.WGC, "WGC De Linde", "An Peeters", ORDINARY)
    yield "tejo", _house(folder, clock, HouseKind.TEJO, "TEJO Leuven", "Karin Claes", ORDINARY)
    long_name = f"Wijkgezondheidscentrum Sint-{_LONG} aan de Vaartkom"
    yield "hard", _house(folder, clock, HouseKind.WGC, long_name, f"Anne-Sophie {_LONG}", HARD)


def _house(
    folder: Path, clock: FixedClock, kind: HouseKind, name: str, coordinator: str, people: Iterable[Somebody]
) -> Desk:
    house = replace(
        suggest(kind), name=name, address_lines=("Voorbeeldstraat 12", "3000 Leuven"), is_demo=True
    )
    place = HousePlace(file=folder / f"{house.id}.healthdesk")
    choice = HouseChoice(house=house, place=place, coordinator=coordinator, also_therapist=True)
    desk = create_house(choice, "vier fietsen langs de Dijle", clock, cost=CHEAP).desk
    for person in people:
        register_patient.register(desk, _draft(desk, person))
    return desk


def _draft(desk: Desk, person: Somebody) -> Patient:
    draft = register_patient.blank(desk)
    languages = (SpokenLanguage(person.language, preferred=True, interpreter=person.language != "nl"),)
    draft = replace(
        draft, used_name=person.name, languages=languages, access_needs=frozenset({AccessNeed.STEP_FREE})
    )
    if desk.house.kind is HouseKind.TEJO:
        return replace(draft, age=person.age)
    return replace(
        draft,
        official_given=person.name,
        official_family=person.family,
        native_name=person.native,
        birth_date=person.born,
    )

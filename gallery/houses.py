"""Houses to look at: a centre and TEJO with invented people, and one with everything that is hard to fit."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from itertools import cycle
from pathlib import Path

from healthdesk.actions import change_house, manage_staff
from healthdesk.actions.desk import Desk
from healthdesk.actions.make_demo_house import PASSWORD, DemoSize, make_demo_house
from healthdesk.actions.unlock_house import unlock
from healthdesk.clock import FixedClock
from healthdesk.db import patients
from healthdesk.records.house import HouseKind
from healthdesk.records.house_choice import HousePlace
from healthdesk.records.key_slot import Cost
from healthdesk.records.patient import AccessNeed, SpokenLanguage
from healthdesk.records.practitioner import Role

CHEAP = Cost(time=1, memory_kib=64, lanes=1)
"""The houses hold nobody and last a minute: their password need not be slow."""
WHO = "Els Maes"
"""Who sits at the desk: in the gallery she may do everything, so that every page has something on it."""

_SIZE = DemoSize(people=240, talks=900, therapists=6)
_LONG = "Nebuchadnezzar-Wolfeschlegelsteinhausenbergerdorff"


@dataclass(frozen=True, slots=True)
class Somebody:
    """An invented person whose name is hard to fit."""

    given: str
    family: str = ""
    native: str = ""
    language: str = "nl"


HARD = (
    Somebody(f"Maximiliaan {_LONG}", f"van der {_LONG}"),
    Somebody("محمد عبد الرحمن", "القحطاني", "محمد عبد الرحمن القحطاني", "ar"),
    Somebody("Tsegay", "Woldemariam", "ፀጋይ ወልደማርያም", "ti"),
    Somebody("חוה", "רוזנצווייג-אברמוביץ", "חוה רוזנצווייג", "he"),
    Somebody("Ο", "Παπαδόπουλος-Κωνσταντινίδης", language="el"),
)


@dataclass(frozen=True, slots=True)
class Made:
    """A house, where it is, and who sits in it."""

    name: str
    place: HousePlace
    desk: Desk


def houses(folder: Path, clock: FixedClock, wanted: Collection[str] = ()) -> Iterable[Made]:
    """Each wanted house, made when its turn comes; all when none is named."""
    every = (
        ("wgc", HouseKind.WGC, WHO, _as_it_is),
        ("tejo", HouseKind.TEJO, WHO, _as_it_is),
        ("hard", HouseKind.WGC, f"Anne-Sophie {_LONG}", _make_hard),
    )
    for name, kind, who, change in every:
        if not wanted or name in wanted:
            yield _made(name, kind, folder, clock, who, change)


def _made(
    name: str, kind: HouseKind, folder: Path, clock: FixedClock, who: str, change: Callable[[Desk], None]
) -> Made:
    place = HousePlace(file=folder / f"{name}.healthdesk")
    if place.file is None:
        raise ValueError(name)
    desk = make_demo_house(place.file, kind, clock, size=_SIZE, cost=CHEAP)
    colleague = next(one for one in manage_staff.staff(desk) if one.name == WHO)
    roles = frozenset({Role.COORDINATOR, Role.RECEPTION, Role.THERAPIST})
    manage_staff.change(desk, replace(colleague, name=who, roles=roles))
    change(desk)
    desk.store.close()
    return Made(name, place, unlock(place, who, PASSWORD, clock))


def _as_it_is(_desk: Desk) -> None:
    """Nothing to change."""


def _make_hard(desk: Desk) -> None:
    house = change_house.present(desk)
    change_house.change(desk, replace(house, name=f"Wijkgezondheidscentrum Sint-{_LONG} aan de Vaartkom"))
    with desk.store.writing() as session:
        for one, somebody in zip(patients.everybody(session), cycle(HARD), strict=False):
            speaks = (SpokenLanguage(somebody.language, preferred=True, interpreter=True),)
            hard = replace(
                one,
                used_name="",
                official_given=somebody.given,
                official_family=somebody.family,
                native_name=somebody.native,
                languages=speaks,
                contact_rule="Niet bellen naar huis; enkel berichten na schooltijd aan haar oudste zus.",
                access_needs=frozenset({AccessNeed.STEP_FREE, AccessNeed.FEMALE_THERAPIST}),
            )
            patients.change(session, hard)

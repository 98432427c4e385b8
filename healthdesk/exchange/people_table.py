"""People as a table: one line a person, with headings that a spreadsheet shows in Dutch.

The same headings go out and come in, so that an export can be corrected and brought back elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path

from healthdesk.errors import BadFile
from healthdesk.exchange.table_in import read_table
from healthdesk.records.house import IdentityLevel
from healthdesk.records.ids import new_id
from healthdesk.records.patient import (
    DAY_UNKNOWN,
    OLDEST,
    PERSONAL,
    Address,
    ContactKind,
    ContactPoint,
    Identifier,
    Membership,
    Patient,
    SpokenLanguage,
)
from healthdesk.records.shown_table import ShownTable
from healthdesk.resource_paths import resource
from healthdesk.rules.country_names import abroad, told_country
from healthdesk.rules.deceased import parse_death
from healthdesk.rules.language_names import offered_languages
from healthdesk.rules.patient_checks import number_kind
from healthdesk.rules.phones import parse_phone
from healthdesk.rules.search_words import digits_of, folded
from healthdesk.rules.typed_birth_dates import parse_birth_date

HEADINGS = (
    "code",
    "voornaam",
    "familienaam",
    "roepnaam",
    "naam in eigen schrift",
    "geboortedatum",
    "leeftijd",
    "geslacht",
    "rijksregisternummer",
    "telefoon",
    "e-mail",
    "contactafspraak",
    "straat",
    "postcode",
    "gemeente",
    "land",
    "taal",
    "tolk",
    "ziekenfonds",
    "inschrijvingsnummer",
    "aangemeld door",
    "let op",
    "overleden",
)
COLUMNS = {
    "used_name": "roepnaam",
    "official_family": "familienaam",
    "birth_date": "geboortedatum",
    "age": "leeftijd",
    "identifiers": "rijksregisternummer",
    "addresses": "straat",
    "deceased": "overleden",
}
"""Where a field of the record stands in the table."""
_SEXES = {"v": "female", "vrouw": "female", "f": "female", "m": "male", "man": "male", "x": "other", "": ""}
_SAID = {"female": "v", "male": "m", "other": "x"}
_ABOVE = 20
"""In so many rows the headings are looked for."""
_YES = {"ja", "j", "yes", "y", "oui", "o", "1", "x"}
_NO = {"nee", "n", "no", "non", "0", "false"}


READ_ONLY = ("huisnummer", "bus")
"""Columns that others keep apart; they come in with the street and never go out."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What cannot be read, and where. `row` counts as a spreadsheet does: its first row is 1."""

    row: int
    column: str
    key: str
    value: str


@dataclass(frozen=True, slots=True)
class PeopleRead:
    """The people of a file, in order, with what could not be read.

    `headings` are the columns as the file calls them, `mapping` the column of ours that each was read
    as, "" where it was left aside; both are empty for a file that is no table.
    """

    people: tuple[Patient, ...]
    rows: tuple[int, ...]
    faults: tuple[Fault, ...]
    headings: tuple[str, ...] = ()
    mapping: tuple[str, ...] = ()
    passed: tuple[tuple[int, str], ...] = ()
    """Rows that are left aside for a reason: the key of the sentence."""


@cache
def _known_headings() -> dict[str, str]:
    told = json.loads(resource("codes", "people-headings.json").read_text(encoding="utf-8"))["headings"]
    return {folded(word): ours for ours, words in told.items() for word in (ours, *words)}


def guess_mapping(headings: Sequence[str]) -> tuple[str, ...]:
    """Which column of ours each heading means; each of ours once, the first that says so."""
    found: list[str] = []
    for heading in headings:
        ours = _known_headings().get(folded(heading), "")
        found.append("" if ours in found else ours)
    return tuple(found)


def headed_table(path: Path) -> tuple[list[list[str]], int]:
    """A table from its headings on, and in which row of the file those stand.

    A title may stand above them: they are the row in which most is a column that we know, else the first
    that holds anything. Raises `BadFile` for a file that is no table.
    """
    rows = read_table(path)
    start = next(number for number, row in enumerate(rows) if any(row))
    known = [sum(map(bool, guess_mapping(row))) for row in rows[start : start + _ABOVE]]
    if max(known) > 1:
        start += known.index(max(known))
    used = min(next(at for at, cell in enumerate(row) if cell) for row in rows[start:] if any(row))
    return [row[used:] for row in rows[start:]], start + 1


def read_people(
    path: Path, identity: IdentityLevel, now: datetime, today: date, mapping: Sequence[str] | None = None
) -> PeopleRead:
    """Read a table with headings; `mapping` says what each column is, where a person chose it.

    Raises `BadFile` for a file that is no such table.
    """
    rows, first = headed_table(path)
    headings = tuple(rows[0])
    means = tuple(mapping) if mapping is not None else guess_mapping(headings)
    known = {ours: place for place, ours in enumerate(means) if ours}
    if mapping is None and not known:
        raise BadFile("exchange.no_headings", path=path.name, headings=", ".join(HEADINGS))
    people, numbers, faults = [], [], []
    for number, cells in enumerate(rows[1:], start=first + 1):
        said = {name: cells[at] if at < len(cells) else "" for name, at in known.items()}
        if any(said.values()):
            reader = _Row(number, said, today)
            people.append(reader.patient(identity, now))
            numbers.append(number)
            faults += reader.faults
    return PeopleRead(tuple(people), tuple(numbers), tuple(faults), headings, means)


class _Row:
    """One line becoming a person."""

    def __init__(self, number: int, said: dict[str, str], today: date) -> None:
        self._number, self._said, self._today = number, said, today
        self.faults: list[Fault] = []

    def patient(self, identity: IdentityLevel, now: datetime) -> Patient:
        """The person as far as it can be read."""
        code = self._language()
        used = self._get("roepnaam")
        given, family = self._get("voornaam"), self._get("familienaam")
        if not (used or given or family):
            self._fault("voornaam", "exchange.nameless")
        age = self._age()
        return Patient(
            id=new_id(),
            code="",
            identity=identity,
            used_name=used,
            official_given=given,
            official_family=family,
            native_name=self._get("naam in eigen schrift"),
            birth_date=self._born(),
            age=age,
            age_noted_on=None if age is None else self._today,
            sex=self._sex(),
            identifiers=self._identifiers(),
            languages=(SpokenLanguage(code, preferred=True, interpreter=self._yes("tolk")),) if code else (),
            contact_points=self._contacts(),
            contact_rule=self._get("contactafspraak"),
            addresses=self._addresses(),
            membership=self._membership(),
            referrer=self._get("aangemeld door"),
            warning=self._get("let op"),
            deceased=self._died(),
            created_at=now,
        )

    def _get(self, name: str) -> str:
        value = self._said.get(name, "")
        return value[1:] if value[:2] in {"'=", "'@", "'+", "'-"} else value

    def _fault(self, column: str, key: str) -> None:
        self.faults.append(Fault(self._number, column, key, self._get(column)))

    def _yes(self, name: str) -> bool:
        return self._get(name).casefold() in _YES

    def _born(self) -> str:
        found = parse_birth_date(self._get("geboortedatum"), self._today)
        if found is None:
            self._fault("geboortedatum", "exchange.no_date")
        return found or ""

    def _died(self) -> str:
        said = self._get("overleden").casefold()
        if not said or said in _NO:
            return ""
        found = DAY_UNKNOWN if said in _YES | {"true"} else parse_death(said, self._today)
        if found is None:
            self._fault("overleden", "exchange.no_date")
        return found or ""

    def _age(self) -> int | None:
        text = self._get("leeftijd")
        if text and not (text.isdecimal() and int(text) <= OLDEST):
            self._fault("leeftijd", "exchange.no_number")
            return None
        return int(text) if text else None

    def _sex(self) -> str:
        said = self._get("geslacht").casefold()
        if said not in _SEXES:
            self._fault("geslacht", "exchange.no_sex")
        return _SEXES.get(said, "")

    def _identifiers(self) -> tuple[Identifier, ...]:
        digits = digits_of(self._get("rijksregisternummer"))
        if len(digits) == 10:  # a spreadsheet took it for a number and ate the nought in front
            digits = f"0{digits}"
        return (Identifier(number_kind(digits), digits),) if digits else ()

    def _contacts(self) -> tuple[ContactPoint, ...]:
        found = []
        phone = self._get("telefoon")
        if phone:
            number = parse_phone(phone)
            if not number:
                self._fault("telefoon", "exchange.no_phone")
            else:
                found.append(ContactPoint(ContactKind.PHONE, number))
        mail = self._get("e-mail")
        if mail and "@" not in mail:
            self._fault("e-mail", "exchange.no_mail")
        elif mail:
            found.append(ContactPoint(ContactKind.EMAIL, mail))
        return tuple(found)

    def _addresses(self) -> tuple[Address, ...]:
        street, postcode, town = self._street(), self._get("postcode"), self._get("gemeente")
        home = Address(street, postcode, town, told_country(self._get("land")))
        return () if home == Address("", "", "") else (home,)

    def _street(self) -> str:
        box = self._get("bus")
        parts = (self._get("straat"), self._get("huisnummer"), f"bus {box}" if box else "")
        return " ".join(part for part in parts if part)

    def _language(self) -> str:
        code = self._get("taal")
        if code and code not in offered_languages():
            self._fault("taal", "exchange.no_language")
            return ""
        return code

    def _membership(self) -> Membership | None:
        fund, number = self._get("ziekenfonds"), self._get("inschrijvingsnummer")
        return Membership(fund, number) if fund or number else None


def people_table(people: Iterable[Patient]) -> ShownTable:
    """Everybody as rows under `HEADINGS`."""
    return ShownTable("patiënten", HEADINGS, tuple(tuple(_cells(one)) for one in people))


def _cells(one: Patient) -> Sequence[str]:
    safe = [point for point in one.contact_points if point.safe]  # who reads the table may call and write
    phone = next((point for point in safe if point.kind is not ContactKind.EMAIL), None)
    mail = next((point for point in safe if point.kind is ContactKind.EMAIL), None)
    rules = (one.contact_rule, phone.rule if phone else "", mail.rule if mail else "")
    home = one.addresses[0] if one.addresses else Address("", "", "")
    spoken = next((s for s in one.languages if s.preferred), one.languages[0] if one.languages else None)
    number = next((i.value for i in one.identifiers if i.until is None and i.kind in PERSONAL), "")
    member = one.membership
    return (
        one.code,
        one.official_given,
        one.official_family,
        one.used_name,
        one.native_name,
        one.birth_date,
        "" if one.age is None else str(one.age),
        _SAID.get(one.sex, ""),
        number,
        phone.value if phone else "",
        mail.value if mail else "",
        "; ".join(dict.fromkeys(filter(None, rules))),
        home.street,
        home.postcode,
        home.town,
        abroad(home.country, "nl"),
        spoken.code if spoken else "",
        "ja" if spoken and spoken.interpreter else "",
        member.fund if member else "",
        member.number if member else "",
        one.referrer,
        one.warning,
        "ja" if one.deceased == DAY_UNKNOWN else one.deceased,
    )

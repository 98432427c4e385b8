"""The sociale kaart as HSDS 3, for another program: services in JSON, or a package of CSV tables.

What HSDS has no place for goes along as attributes of a taxonomy of our own, so that a house that
reads the file back has every word.
"""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from io import BytesIO, StringIO
from itertools import groupby
from typing import Any
from uuid import UUID, uuid5

from healthdesk.exchange.hsds_shape import FIELDS, FILES, NESTED, REQUIRED, VERSION, WEEKDAYS
from healthdesk.records.partner import OpenHours, Partner, Place, Taking
from healthdesk.rules.language_names import language_name
from healthdesk.rules.partner_fit import need_names

Row = dict[str, Any]
Tables = dict[str, list[Row]]

FIELDS_TAXONOMY, NEEDS_TAXONOMY = "HealthDesk", "HealthDesk: needs"
OWN = ("key", "kind", "group", "excluded", "taking", "taking_on", "only_through", "source", "checked_by")
OWN_TOO = ("note", "free", "hours_note", "to_check")
"""Fields of ours without a place in HSDS."""
CLOSED = "temporarily closed"
_SPACE = UUID("5d2f0a57-3a0c-4f39-9a5f-6f1e5d4a7c11")


def hsds_json(partners: Iterable[Partner]) -> str:
    """A list of services, each with all that belongs to it."""
    tables = hsds_tables(partners)
    nest = _Nest(tables)
    services = [nest.whole("service", row) for row in tables["service"]]
    return json.dumps(services, indent=1, ensure_ascii=False)


def hsds_package(partners: Iterable[Partner]) -> bytes:
    """A tabular data package, zipped: a CSV for each table, with what describes them."""
    tables, out = hsds_tables(partners), BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        described = []
        for table, rows in tables.items():
            if rows:
                _put(package, FILES[table], _csv(FIELDS[table], rows))
                described.append(_described(table))
        told = {"name": "healthdesk-directory", "profile": "tabular-data-package", "resources": described}
        _put(package, "datapackage.json", json.dumps({**told, "hsds": VERSION}, indent=1))
    return out.getvalue()


def _put(package: zipfile.ZipFile, name: str, text: str) -> None:
    # A fixed day: the same entries make the same bytes.
    about = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    about.compress_type = zipfile.ZIP_DEFLATED
    package.writestr(about, text)


def _csv(columns: tuple[str, ...], rows: list[Row]) -> str:
    out = StringIO()
    writer = csv.DictWriter(out, columns, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _described(table: str) -> dict[str, Any]:
    return {
        "name": FILES[table].removesuffix(".csv"),
        "path": FILES[table],
        "schema": {"fields": [{"name": name} for name in FIELDS[table]], "primaryKey": "id"},
    }


def hsds_tables(partners: Iterable[Partner]) -> Tables:
    """Every table with its rows; keys lead somewhere and are the same each time."""
    tables: Tables = {name: [] for name in FIELDS}
    terms: dict[str, Row] = {}
    for one in partners:
        _service(tables, one)
        _places(tables, one)
        _attributes(tables, one, terms)
    tables["taxonomy_term"] = list(terms.values())
    if terms:
        tables["taxonomy"] = [
            {"id": _id(name), "name": name, "description": words}
            for name, words in (
                (FIELDS_TAXONOMY, "Fields of a partner that have no place in HSDS"),
                (NEEDS_TAXONOMY, "What people come with"),
            )
        ]
    if tables["service_capacity"]:
        tables["unit"] = [{"id": _id("unit"), "name": "place"}]
    return tables


def _id(*what: object) -> str:
    return str(uuid5(_SPACE, "/".join(str(one) for one in what)))


def _service(tables: Tables, one: Partner) -> None:
    mine, organization = str(one.id), _id(one.id, "organization")
    tables["organization"].append({"id": organization, "name": one.name, "description": one.does or one.name})
    row: Row = {
        "id": mine,
        "organization_id": organization,
        "name": one.name,
        "description": one.does,
        "url": one.website,
        "email": one.email,
        "status": _status(one),
        "alert": one.closed_why,
        "program_id": _id(one.id, "programme") if one.programme else "",
        "application_process": one.how_to_refer,
        "fees_description": one.cost,
        "wait_time": one.waiting,
        "eligibility_description": one.for_whom,
        "minimum_age": one.min_age,
        "maximum_age": one.max_age,
        "assured_date": one.checked_on.isoformat() if one.checked_on else "",
    }
    tables["service"].append({name: value for name, value in row.items() if value not in {None, ""}})
    if one.programme:
        part = {"id": row["program_id"], "organization_id": organization, "name": one.programme}
        tables["program"].append({**part, "description": one.programme})
    if one.area:
        tables["service_area"].append({"id": _id(mine, "area"), "service_id": mine, "name": one.area})
    _contacts(tables, one)
    for code in one.languages:
        spoken = {"service_id": mine, "name": language_name(code, "en"), "code": code}
        tables["language"].append({"id": _id(mine, code), **spoken})
    if one.phone:
        tables["phone"].append({"id": _id(mine, "phone"), "service_id": mine, "number": one.phone})
    if one.documents:
        asked = {"service_id": mine, "document": one.documents}
        tables["required_document"].append({"id": _id(mine, "documents"), **asked})
    if one.free:
        cost = {"service_id": mine, "option": "free", "currency": "EUR", "amount": 0}
        tables["cost_option"].append({"id": _id(mine, "free"), **cost})
    if one.free_places is not None:
        room: Row = {"service_id": mine, "unit_id": _id("unit"), "available": one.free_places}
        heard = f"{one.taking_on.isoformat()}T12:00:00Z" if one.taking_on else ""
        tables["service_capacity"].append({"id": _id(mine, "room"), **room, "updated": heard})


def _status(one: Partner) -> str:
    if not one.active:
        return "inactive"
    return CLOSED if one.taking is Taking.CLOSED else "active"


def _contacts(tables: Tables, one: Partner) -> None:
    for number, person in enumerate(one.contacts):
        mine = _id(one.id, "contact", number)
        row = {"id": mine, "service_id": str(one.id), "name": person.name, "title": person.role}
        tables["contact"].append({**row, "email": person.email})
        if person.phone:
            phone = {"id": _id(mine, "phone"), "contact_id": mine, "number": person.phone}
            tables["phone"].append(phone)


def _places(tables: Tables, one: Partner) -> None:
    first = Place(
        address_lines=one.address_lines, hours=one.hours, transport=one.transport, access=one.access
    )
    every = (first, *one.places)
    for number, place in enumerate(every):
        if number == 0 and place == Place() and not one.places:
            continue
        where = _id(one.id, "place", number)
        location = {"id": where, "location_type": "physical", "name": place.name}
        tables["location"].append({**location, "transportation": place.transport})
        link = {"id": _id(where, "at"), "service_id": str(one.id), "location_id": where}
        tables["service_at_location"].append(link)
        if place.address_lines:
            tables["address"].append(_address(where, place.address_lines))
        if place.phone:
            tables["phone"].append({"id": _id(where, "phone"), "location_id": where, "number": place.phone})
        if place.access:
            access = {"id": _id(where, "access"), "location_id": where, "description": place.access}
            tables["accessibility"].append(access)
        tables["schedule"] += _schedules(where, place.hours)


def _address(where: str, lines: tuple[str, ...]) -> Row:
    *street, last = lines
    code, _, city = last.partition(" ")
    if not (street and code.isdecimal()):
        # Elsewhere a code has letters; a house may also end with what is no town.
        abroad = len(street) > 1 and any(sign.isdecimal() for sign in last)
        street, code, city = (street, "", last) if abroad else (list(lines), "", "")
    return {
        "id": _id(where, "address"),
        "location_id": where,
        "address_1": street[0] if street else "",
        "address_2": "\n".join(street[1:]),
        "city": city,
        "state_province": "",
        "postal_code": code,
        "country": "BE",
        "address_type": "physical",
    }


def _schedules(where: str, hours: tuple[OpenHours, ...]) -> list[Row]:
    found = []
    for (opens, closes), several in groupby(sorted(hours, key=_by_time), key=_by_time):
        days = ",".join(WEEKDAYS[one.weekday] for one in several)
        row = {"id": _id(where, opens, closes), "location_id": where, "freq": "WEEKLY", "byday": days}
        found.append({**row, "opens_at": f"{opens:%H:%M}", "closes_at": f"{closes:%H:%M}"})
    return found


def _by_time(one: OpenHours) -> Any:
    return one.opens, one.closes


def _attributes(tables: Tables, one: Partner, terms: dict[str, Row]) -> None:
    names = need_names("en")
    for code in one.needs:
        term = _term(terms, NEEDS_TAXONOMY, code, names.get(code, code))
        tables["attribute"].append(_attribute(one, term, code, ""))
    usual = {field.name: field.default for field in fields(Partner)}
    for name in (*OWN, *OWN_TOO):
        value = getattr(one, name)
        # What HSDS says itself is not said twice.
        if value != usual.get(name) and not (name == "free" and value):
            term = _term(terms, FIELDS_TAXONOMY, name, name)
            for number, each in enumerate(value if isinstance(value, tuple) else (value,)):
                tables["attribute"].append(_attribute(one, term, f"{name}{number}", _text(each)))


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)


def _term(terms: dict[str, Row], taxonomy: str, code: str, name: str) -> str:
    identity = _id(taxonomy, code)
    made = {"id": identity, "code": code, "name": name, "description": name}
    terms.setdefault(identity, {**made, "taxonomy_id": _id(taxonomy)})
    return identity


def _attribute(one: Partner, term: str, what: str, value: str) -> Row:
    link = {"link_id": str(one.id), "taxonomy_term_id": term, "link_entity": "service"}
    return {"id": _id(one.id, term, what), **link, "value": value}


class _Nest:
    """Rows with what belongs to them inside, their keys to the outside gone."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._found: dict[tuple[str, str], dict[str, list[Row]]] = {}

    def whole(self, table: str, row: Row) -> Row:
        """This row, with everything that says it is its."""
        inside = NESTED.get(table, {})
        keys = {one.owner for one in inside.values()}
        wanted = REQUIRED.get(table, ())
        made = {
            name: value for name, value in row.items() if name not in keys and (value != "" or name in wanted)
        }
        for name, one in inside.items():
            mine = self._rows(one.table, "id" if one.owner else one.by, row.get(one.owner or "id"))
            if not mine or one.table == "service":
                continue
            bare = [{key: value for key, value in each.items() if key != one.by} for each in mine]
            several = [self.whole(one.table, each) for each in bare]
            made[name] = several[0] if one.owner else several
        return made

    def _rows(self, table: str, key: str, value: object) -> list[Row]:
        known = self._found.get((table, key))
        if known is None:
            known = self._found[table, key] = {}
            for row in self._tables[table]:
                known.setdefault(str(row.get(key, "")), []).append(row)
        return known.get(str(value), []) if value else []

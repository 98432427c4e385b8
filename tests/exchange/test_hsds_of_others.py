"""Files of others as they come: what two services share, what was valid once, what we have no field for."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from healthdesk.errors import BadFile
from healthdesk.exchange.hsds_in import read_directory
from healthdesk.records.directory_file import ReadDirectory
from healthdesk.records.partner import ContactPerson, Partner

TODAY = date(2026, 11, 27)
BUREAU = {"id": "t1", "number": "016 20 30 40", "extension": "12", "description": "Onthaal"}
ANN = {"id": "c1", "name": "Ann Proef", "phones": [BUREAU]}
HOUSE = {
    "id": "p1",
    "name": "Het Huis",
    "languages": [{"id": "l2", "code": "pl"}],
    "accessibility": [{"id": "k1", "description": "lift"}, {"id": "k2", "details": "bel aan de zijdeur"}],
    "addresses": [
        {"id": "a1", "address_type": "postal", "address_1": "Postbus 3", "postal_code": "3000"},
        {"id": "a2", "address_type": "physical", "address_1": "Proefstraat 1", "postal_code": "3000"},
    ],
    "phones": [{"id": "t2", "number": "016 99 88 77", "description": "nachtbel"}],
}


def _service(number: int, **more: Any) -> dict[str, Any]:
    shared = {
        "organization": {"id": "o1", "name": "De Koepel"},
        "phones": [BUREAU],
        "contacts": [ANN],
        "languages": [{"id": "l1", "code": "ur"}],
        "service_areas": [{"id": "w1", "name": "Leuven"}],
        "required_documents": [{"id": "d1", "document": "identiteitskaart"}],
        "schedules": [
            {"id": "h1", "freq": "WEEKLY", "byday": "MO", "opens_at": "9:00", "closes_at": "12:00"}
        ],
        "service_at_locations": [{"id": f"plek{number}", "location": HOUSE}],
    }
    return {"id": f"dienst{number}", "name": f"Dienst {number}"} | shared | more


def _read(folder: Path, *services: dict[str, Any]) -> ReadDirectory:
    path = folder / "anders.json"
    path.write_text(json.dumps(services), encoding="utf-8")
    return read_directory(path, TODAY)


def _told(read: ReadDirectory) -> list[tuple[str, str, str]]:
    return [(one.column, one.value, one.key) for one in read.remarks]


def _only(read: ReadDirectory) -> Partner:
    (entry,) = read.entries
    assert entry.partner is not None
    return entry.partner


def test_what_two_services_share_is_of_both(tmp_path: Path) -> None:
    read = _read(tmp_path, _service(1), _service(2))
    one, other = (entry.partner for entry in read.entries)
    assert one is not None
    assert other is not None
    for name in ("languages", "area", "documents", "contacts", "phone", "hours", "address_lines", "access"):
        assert getattr(one, name) == getattr(other, name) != type(getattr(one, name))(), name
    assert _told(read) == [("address_1", "Postbus 3", "hsds.another_address")]


def test_what_is_told_in_more_places_than_one_comes_together(tmp_path: Path) -> None:
    one = _only(_read(tmp_path, _service(1, alternate_name="DP", interpretation_services="tolk Pools")))
    assert one.address_lines == ("Proefstraat 1", "3000")
    assert one.languages == ("ur", "pl")
    assert one.access == "lift, bel aan de zijdeur"
    assert one.phone == "016 20 30 40 ext. 12"
    assert one.contacts == (
        ContactPerson(name="Ann Proef", phone="016 20 30 40 ext. 12"),
        ContactPerson(role="nachtbel", phone="+3216998877"),
    )
    assert (one.does, one.note) == ("DP", "tolk Pools")


def test_prices_are_what_it_costs_and_those_of_before_are_told(tmp_path: Path) -> None:
    prices = [
        {"id": "1", "option": "jonger dan 18", "amount": 0},
        {"id": "2", "option": "anderen", "amount": 12.5, "currency": "eur", "amount_description": "per uur"},
        {"id": "3", "option": "anderen", "amount": 10, "valid_to": "2024-12-31"},
    ]
    read = _read(tmp_path, _service(1, cost_options=prices, fees_description="Breng kleingeld mee"))
    one = _only(read)
    assert one.cost == "Breng kleingeld mee; jonger dan 18: 0; anderen: 12.5 EUR per uur"
    assert (one.free, "cost" in one.to_check) == (None, True)
    assert ("valid_to", "2024-12-31", "hsds.not_today") in _told(read)


def test_hours_of_last_summer_are_no_hours_of_today(tmp_path: Path) -> None:
    week = {"freq": "WEEKLY", "opens_at": "13:00", "closes_at": "17:00"}
    hours = [
        {"id": "1", "byday": "MO", "valid_from": "2026-07-01", "valid_to": "2026-08-31", "notes": "zomer"}
        | week,
        {"id": "2", "byday": "TU", "until": "2026-11-27", "notes": "na afspraak"} | week,
        {"id": "3", "byday": "WE", "valid_from": "2027-01-04"} | week,
    ]
    read = _read(tmp_path, _service(1, schedules=hours))
    assert [one.weekday for one in _only(read).hours] == [1]
    assert _only(read).hours_note == "na afspraak"
    assert [one for one in _told(read) if one[2] == "hsds.not_today"] == [
        ("valid_to", "2026-08-31", "hsds.not_today"),
        ("valid_from", "2027-01-04", "hsds.not_today"),
    ]


def test_what_is_no_service_inside_an_organisation_is_told_by_its_row(tmp_path: Path) -> None:
    koepel = {
        "id": "o1",
        "name": "De Koepel",
        "services": [
            "Schuldhulp",
            {"id": "d1", "name": "Praten", "phones": ["016 20 30 40"], "languages": [None], "program": ""},
            7,
        ],
        "phones": "016 11 22 33",
        "contacts": None,
    }
    path = tmp_path / "koepels.json"
    path.write_text(json.dumps([koepel]), encoding="utf-8")
    read = read_directory(path)
    assert [(one.row, one.name, one.why) for one in read.entries] == [
        (1, "", "hsds.nameless"),
        (2, "Praten", ""),
        (3, "", "hsds.nameless"),
    ]
    assert [(one.file, one.row, one.column, one.value) for one in read.remarks] == [
        ("koepels.json · service", 1, "services", "Schuldhulp"),
        ("koepels.json · service", 3, "services", "7"),
        ("koepels.json · phone", 1, "phones", "016 20 30 40"),
        ("koepels.json · phone", 2, "phones", "016 11 22 33"),
        ("koepels.json · language", 1, "languages", "null"),
    ]
    assert {one.key for one in read.remarks} == {"hsds.no_thing"}


def test_an_organisation_called_none_keeps_its_name_and_that_is_told(tmp_path: Path) -> None:
    none = _service(1, organization={"id": "o1", "name": "None"}, fees_description="none")
    read = _read(tmp_path, none)
    assert _only(read).name == "Dienst 1 (None)"
    assert _only(read).cost == "none"
    assert [one for one in _told(read) if one[0] != "address_1"] == [
        ("name", "None", "hsds.word_or_empty"),
        ("fees_description", "none", "hsds.word_or_empty"),
    ]


def test_a_file_that_writes_none_where_nothing_is_means_it_so_everywhere(tmp_path: Path) -> None:
    """As a script leaves it that wrote what it did not have."""
    (tmp_path / "services.csv").write_text(
        "id,organization_id,name,fees_description,email\nd1,o1,Praten,None,None\nd2,o1,None,gratis,\n"
    )
    (tmp_path / "organizations.csv").write_text("id,name,description\no1,Nan,None\n")
    read = read_directory(tmp_path)
    assert [one.name for one in read.entries] == ["Praten", "Nan"], "of the second only who gives it is known"
    talks = read.entries[0].partner
    assert talks is not None
    assert (talks.name, talks.cost, talks.email, talks.does) == ("Praten (Nan)", "", "", "")
    assert {(one.file, one.row, one.column, one.key) for one in read.remarks} == {
        ("services.csv", 2, "fees_description", "hsds.broken_cell"),
        ("services.csv", 2, "email", "hsds.broken_cell"),
        ("services.csv", 3, "name", "hsds.broken_cell"),
        ("services.csv", 3, "name", "hsds.borrowed_name"),
        ("organizations.csv", 2, "description", "hsds.broken_cell"),
        ("organizations.csv", 2, "name", "hsds.word_or_empty"),
    }


@pytest.mark.parametrize("left", ["nan", "NaN", "null", "NULL", "#REF!", "#NUM!"])
def test_what_a_program_leaves_in_an_empty_cell_is_no_name(tmp_path: Path, left: str) -> None:
    read = _read(tmp_path, _service(1, organization={"id": "o1", "name": left}))
    assert _only(read).name == "Dienst 1"
    assert ("name", left, "hsds.broken_cell") in _told(read)


def test_a_row_that_says_of_nothing_that_it_belongs_to_it_is_told(tmp_path: Path) -> None:
    """A number of nobody and a price of nothing come in with nothing."""
    (tmp_path / "services.csv").write_text("id,name\ns1,Praten\n")
    (tmp_path / "phones.csv").write_text("id,service_id,number\np1,s1,016 20 30 40\np2,,016 11 22 33\n")
    (tmp_path / "cost_options.csv").write_text("id,service_id,option\nc1,,gratis\n")
    read = read_directory(tmp_path)
    assert _only(read).phone == "+3216203040"
    assert {(one.file, one.row, one.key) for one in read.remarks} == {
        ("phones.csv", 3, "hsds.belongs_nowhere"),
        ("cost_options.csv", 2, "hsds.belongs_nowhere"),
    }


def test_a_comma_without_quotes_that_puts_a_row_one_place_on_is_told(tmp_path: Path) -> None:
    (tmp_path / "services.csv").write_text(
        "id,name,description,email\ns1,Praten,Angst, zorgen,praat@huis.example\ns2,Eten,Warm,,\n"
    )
    read = read_directory(tmp_path)
    (told,) = read.remarks
    assert (told.file, told.row, told.key, told.value) == (
        "services.csv",
        2,
        "hsds.longer_row",
        "praat@huis.example",
    )


def test_a_package_with_nothing_in_it_is_no_json(tmp_path: Path) -> None:
    (tmp_path / "leeg.zip").write_bytes(b"")
    with pytest.raises(BadFile) as refused:
        read_directory(tmp_path / "leeg.zip")
    assert refused.value.key == "exchange.damaged"

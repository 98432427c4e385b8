"""The sociale kaart in HSDS 3: what we write we read back, and files of others are read as they are."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.errors import BadFile
from healthdesk.exchange.hsds_in import read_directory
from healthdesk.exchange.hsds_out import hsds_json, hsds_package, hsds_tables
from healthdesk.exchange.hsds_shape import LEADS_TO, NESTED
from healthdesk.records.ids import new_id
from healthdesk.records.partner import ContactPerson, OpenHours, Partner, Place, Taking
from healthdesk.rules.typed_week import say_week

words = st.text("abc éŸ'\"-,;\n", max_size=12).map(str.strip)
lines = st.sampled_from(
    [
        (),
        ("Proefstraat 1",),
        ("Proefstraat 1", "3000 Leuven"),
        ("Zij", "Weg 2", "3010 Kessel-Lo"),
        ("Zij", "Weg 2", "AB1 2CD Elders"),
        ("Gebouw B", "2de verdieping, links", "Proefstraat 1", "3000 Leuven"),
        ("Zij", "Bij hen", "Achteraan", "Weg 2", "AB1 2CD Elders"),
    ]
)
hours = st.sets(st.tuples(st.integers(0, 6), st.sampled_from([(9, 12), (13, 17)])), max_size=4).map(
    lambda found: tuple(
        OpenHours(weekday=day, opens=time(opens), closes=time(closes))
        for day, (opens, closes) in sorted(found)
    )
)
people = st.builds(
    ContactPerson, name=words, role=words, phone=st.sampled_from(["", "1813", "+3216123456"]), email=words
)
places = st.builds(Place, name=words, address_lines=lines, hours=hours, transport=words, access=words)


@st.composite
def partners(draw: st.DrawFn) -> Partner:
    """An entry with anything in it that a house can write."""
    texts = (
        "programme",
        "area",
        "does",
        "for_whom",
        "excluded",
        "cost",
        "waiting",
        "how_to_refer",
        "documents",
        "access",
    )
    more = ("transport", "hours_note", "email", "website", "only_through", "source", "checked_by", "note")
    least = draw(st.none() | st.integers(0, 60))
    taking = draw(st.sampled_from(Taking))
    return Partner(
        id=new_id(),
        key=draw(st.uuids()).hex,
        name=draw(words) or "De Proef",
        kind=draw(st.sampled_from(["local-cgg", "orghospital"])),
        group=draw(st.sampled_from(["", "mental"])),
        min_age=least,
        max_age=draw(st.none() | st.integers(60, 120)),
        needs=draw(st.lists(st.sampled_from(["trauma", "money", "talk"]), unique=True).map(tuple)),
        languages=draw(st.lists(st.sampled_from(["nl", "fa-AF", "ar", "vgt"]), unique=True).map(tuple)),
        free=draw(st.sampled_from([None, True, False])),
        taking=taking,
        taking_on=draw(st.none() | st.just(date(2026, 11, 3))) if taking else None,
        closed_why=draw(words) if taking is Taking.CLOSED else "",
        contacts=draw(
            st.lists(people.filter(lambda one: one != ContactPerson()), max_size=2, unique=True).map(tuple)
        ),
        hours=draw(hours),
        address_lines=draw(lines),
        places=draw(st.lists(places.filter(lambda one: one != Place()), max_size=2).map(tuple)),
        phone=draw(
            st.sampled_from(
                [
                    "",
                    "1813",
                    "+3216123456",
                    "016 20 30 40 (na 14 uur)",
                    "112 of 1813",
                    "+44 1234 234567 ext. 100",
                ]
            )
        ),
        free_places=draw(st.none() | st.integers(0, 4)),
        checked_on=draw(st.none() | st.just(date(2026, 10, 1))),
        to_check=draw(st.lists(st.sampled_from(["phone", "cost"]), unique=True).map(tuple)),
        **{name: draw(words) for name in (*texts, *more)},  # type: ignore[arg-type]  # all of them texts
    )


def _written(tmp: Path, form: str, several: list[Partner]) -> Path:
    path = tmp / f"kaart.{form}"
    if form == "zip":
        path.write_bytes(hsds_package(several))
    else:
        path.write_text(hsds_json(several), encoding="utf-8")
    return path


@settings(max_examples=15)
@given(st.lists(partners(), min_size=1, max_size=3), st.sampled_from(["json", "zip"]))
def test_a_house_reads_back_every_word(
    tmp_path_factory: pytest.TempPathFactory, several: list[Partner], form: str
) -> None:
    path = _written(tmp_path_factory.mktemp("hsds"), form, several)
    read = read_directory(path)
    assert read.remarks == ()
    assert {one.partner.id: one.partner for one in read.entries if one.partner} == {
        one.id: one for one in several
    }


@settings(max_examples=15)
@given(st.lists(partners(), max_size=3))
def test_every_key_that_is_written_leads_somewhere(several: list[Partner]) -> None:
    tables = hsds_tables(several)
    ids = {table: [row["id"] for row in rows] for table, rows in tables.items()}
    assert all(len(found) == len(set(found)) for found in ids.values())
    for table, keys in LEADS_TO.items():
        for column, to in keys.items():
            assert {row[column] for row in tables[table] if column in row} <= set(ids[to])


@settings(max_examples=15)
@given(st.lists(partners(), min_size=1, max_size=2))
def test_what_the_schema_wants_is_there_though_nothing_is_known(several: list[Partner]) -> None:
    bare = Partner(id=new_id(), key="kaal", name="De Kale", kind="local-cgg", address_lines=("Straat 1",))
    for service in json.loads(hsds_json([bare, *several])):
        assert list(_lacking("service", service)) == []
    (read,) = json.loads(hsds_json([bare]))
    assert read["organization"]["description"] == "De Kale"


def _lacking(table: str, thing: dict[str, Any]) -> Iterator[str]:
    """What HSDS 3.1 requires of it, and of all that stands in it."""
    wanted = {
        "organization": {"id", "name", "description"},
        "service": {"id", "name", "status"},
        "address": {
            *("id", "address_1", "city", "state_province", "postal_code", "country", "address_type"),
        },
        "location": {"id", "location_type"},
        "phone": {"id", "number"},
        "service_capacity": {"id", "unit", "available", "updated"},
        "taxonomy_term": {"id", "name", "description"},
    }
    yield from (f"{table}.{name}" for name in wanted.get(table, {"id"}) - set(thing))
    for name, how in NESTED.get(table, {}).items():
        inside = thing.get(name, [])
        for one in inside if isinstance(inside, list) else [inside]:
            yield from _lacking(how.table, one)


SERVICES = """id,organization_id,name,description,status,minimum_age,maximum_age,assured_date,fees_description
s1,o1,Counselling,Talks,active,12,25,2026-05-04,
s2,weg,Food bank,#REF!,active,oud,,,free
s3,o1,,,active,,,,
s4,o1,Closed,,defunct,,,,
s1,o1,Another,,active,,,,
"""
TABLES = {
    "organizations.csv": "id,name,website\no1,Example Org,http://example.com\n",
    "services.csv": SERVICES,
    "services_at_location.csv": "id,service_id,location_id\nl1,s1,p1\nl2,nergens,p1\n",
    "locations.csv": "id,location_type,name,transportation\np1,physical,Centre,bus 1\n",
    "addresses.csv": "id,location_id,address_1,city,postal_code\na1,p1,Street 1,Leuven,3000\na2,p9,Lost,,\n",
    "phones.csv": 'id,service_id,number\nt1,s1,"""+32 16 12 34 56"""\nt2,s2,bel ons\n',
    "schedules.csv": "id,service_id,freq,byday,opens_at,closes_at\n"
    'h1,s1,WEEKLY,"MO,TU",9:00,17:00:00\nh2,s1,MONTHLY,MO,9:00,12:00\nh3,s2,WEEKLY,XX,?,\n',
    "languages.csv": "id,service_id,name,code\nt1,s1,Urdu,ur\nt2,s1,Klingon,\n",
    "something_else.csv": "a,b\n1,2\n",
}


def _package(tmp_path: Path) -> Path:
    path = tmp_path / "anders.zip"
    with zipfile.ZipFile(path, "w") as package:
        for name, text in TABLES.items():
            package.writestr(f"hsds/{name}", text)
    return path


@pytest.mark.parametrize("name", ["services.txt", "services.csv"])
@pytest.mark.parametrize("packed", [True, False])
def test_tables_in_the_unicode_of_excel_are_read(tmp_path: Path, name: str, packed: bool) -> None:
    text = "id\tname\tdescription\ns1\tSpreekuur Zoë\tPraten\n".encode("utf-16")
    path = tmp_path / ("tabellen.zip" if packed else name)
    if packed:
        with zipfile.ZipFile(path, "w") as package:
            package.writestr(name, text)
    else:
        path.write_bytes(text)
    (one,) = read_directory(path).entries
    assert one.name == "Spreekuur Zoë"


def test_what_is_wrong_in_a_file_of_others_is_told_by_its_row(tmp_path: Path) -> None:
    read = read_directory(_package(tmp_path))
    told = {(one.file, one.row, one.column, one.key) for one in read.remarks}
    assert told == {
        ("services.csv", 3, "description", "hsds.broken_cell"),
        ("services.csv", 6, "id", "hsds.twice"),
        ("services.csv", 4, "name", "hsds.borrowed_name"),
        ("services.csv", 3, "organization_id", "hsds.dangling"),
        ("services.csv", 3, "minimum_age", "exchange.no_number"),
        ("services_at_location.csv", 3, "service_id", "hsds.dangling"),
        ("addresses.csv", 3, "location_id", "hsds.dangling"),
        ("phones.csv", 3, "number", "exchange.no_phone"),
        ("schedules.csv", 3, "freq", "hsds.not_weekly"),
        ("schedules.csv", 4, "opens_at", "hsds.no_hours"),
        ("languages.csv", 3, "name", "hsds.no_language"),
    }


def test_a_night_shelter_keeps_its_hours(tmp_path: Path) -> None:
    for name, text in TABLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "schedules.csv").write_text(
        "id,service_id,freq,byday,opens_at,closes_at\nu1,s1,WEEKLY,SU,21:30,08:00\nu2,s1,WEEKLY,MO,09:00,08:00\n",
        encoding="utf-8",
    )
    read = read_directory(tmp_path)
    told = [(one.row, one.key) for one in read.remarks if one.file == "schedules.csv"]
    assert told == [(3, "hsds.no_hours")]
    talks = read.entries[0].partner
    assert talks is not None
    assert say_week(talks.hours) == "ma 00:00–08:00; zo 21:30–24:00"


def test_no_key_of_a_file_is_too_far_away_to_be_looked_at(tmp_path: Path) -> None:
    """As in the examples of HSDS itself: keys beside what we take lead nowhere either."""
    more = {
        "locations.csv": "id,location_type,name,organization_id\np1,physical,Centre,nergens\n",
        "taxonomy_terms.csv": "id,code,name,parent_id,taxonomy_id\nw1,x,debts,nergens,nergens\n",
        "service_capacity.csv": "id,service_id,unit_id,available,updated\nc1,s1,nergens,3,2026-11-03\n",
        "attributes.csv": "id,link_id,taxonomy_term_id,link_entity,value\n"
        "x1,s1,w1,service,\nx2,nergens,w1,link_entity,\nx3,p1,w1,link_entity,\nx4,nergens,w1,funding,\n",
    }
    for name, text in (TABLES | more).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    read = read_directory(tmp_path)
    told = {(one.file, one.row, one.column) for one in read.remarks if one.key == "hsds.dangling"}
    assert told >= {
        ("locations.csv", 2, "organization_id"),
        ("taxonomy_terms.csv", 2, "parent_id"),
        ("taxonomy_terms.csv", 2, "taxonomy_id"),
        ("service_capacity.csv", 2, "unit_id"),
        ("attributes.csv", 3, "link_id"),
    }
    assert not {("attributes.csv", 4, "link_id"), ("attributes.csv", 5, "link_id")} & told, "not known"
    talks = read.entries[0].partner
    assert talks is not None
    assert (talks.free_places, talks.needs) == (3, ("money",)), "what is right in such a row counts"


def test_the_rest_of_such_a_file_comes_along(tmp_path: Path) -> None:
    talks, food, nameless, closed = read_directory(_package(tmp_path)).entries
    assert talks.partner is not None
    assert talks.partner.name == "Counselling (Example Org)"
    assert (talks.partner.min_age, talks.partner.max_age) == (12, 25)
    assert talks.partner.address_lines == ("Street 1", "3000 Leuven")
    assert talks.partner.transport == "bus 1"
    assert talks.partner.phone == "+3216123456"
    assert [one.weekday for one in talks.partner.hours] == [0, 1]
    assert talks.partner.checked_on == date(2026, 5, 4)
    assert talks.partner.to_check == ()
    assert food.partner is not None
    assert food.partner.to_check == ("cost",), "nobody says when it was checked"
    assert (nameless.name, closed.why) == ("Example Org", "hsds.inactive")


def test_what_is_no_service_at_all_is_told_and_the_others_keep_their_row(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    talks = {"id": "s1", "name": "Talks", "status": "active", "minimum_age": "-4"}
    path.write_text(json.dumps([7, talks, None]), encoding="utf-8")
    read = read_directory(path)
    assert [(one.row, one.why) for one in read.entries if one.partner is None] == [
        (1, "hsds.nameless"),
        (3, "hsds.nameless"),
    ]
    assert [(one.row, one.column, one.value, one.key) for one in read.remarks] == [
        (1, "services", "7", "hsds.no_thing"),
        (3, "services", "null", "hsds.no_thing"),
        (2, "minimum_age", "-4", "exchange.no_number"),
    ]
    path.write_text("[1, 2]", encoding="utf-8")
    with pytest.raises(BadFile, match="no_partners"):
        read_directory(path)


def test_a_page_of_a_service_on_the_web_and_an_organisation_with_its_services(tmp_path: Path) -> None:
    service = {"id": str(new_id()), "name": "Talks", "status": "active", "minimum_age": 12}
    page = tmp_path / "page.json"
    page.write_text(json.dumps({"total_items": 1, "contents": [service]}), encoding="utf-8")
    organization = {"id": "o1", "name": "Org", "website": "http://example.com", "services": [service]}
    nested = tmp_path / "organisation.json"
    nested.write_text(json.dumps(organization), encoding="utf-8")
    names = []
    for path in (page, nested):
        (entry,) = read_directory(path).entries
        assert entry.partner is not None
        assert entry.partner.min_age == 12
        names.append(entry.partner.name)
    assert names == ["Talks", "Talks (Org)"]


@pytest.mark.parametrize(
    ("name", "content"),
    [("leeg.json", b"[]"), ("stuk.json", b"{"), ("stuk.zip", b"PK\x03\x04rest"), ("foto.json", b"\xff\xd8")],
)
def test_a_file_that_is_none_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(BadFile):
        read_directory(path)


def test_free_places_travel(tmp_path: Path) -> None:
    one = Partner(id=new_id(), key="k", name="De Proef", kind="local-cgg", taking=Taking.FULL, free_places=0)
    one = replace(one, taking_on=date(2026, 11, 3))
    (entry,) = read_directory(_written(tmp_path, "zip", [one])).entries
    assert entry.partner == one


ABOUT_PEOPLE = {
    "services.csv": "id,organization_id,program_id,name,status,alert,last_modified,assured_date\n"
    "s1,o1,g1,Counselling,temporarily closed,Roof works until March,2026-11-20T09:00:00Z,2026-05-04\n"
    "s2,o1,weg,Food bank,Temporarily_Closed,,,2026-05-04\n"
    "s3,o1,,Shelter,on hold,Bring a towel,,2026-05-04\n",
    "programs.csv": "id,organization_id,name,alternate_name,description\ng1,o1,,Young and strong,All of it\n",
    "service_areas.csv": "id,service_id,service_at_location_id,name,description,extent\n"
    "e1,s1,,Leuven,,\ne2,s1,,,Herent,\ne3,,l1,Leuven,,\ne4,s2,,,,POLYGON((1 2))\ne5,weg,,Nowhere,,\n",
    "contacts.csv": "id,organization_id,service_id,service_at_location_id,location_id,"
    "name,title,department,email\n"
    "c1,,s1,,,Mia Claes,Coordinator,Intake,mia@example.org\nc2,o1,,,,,Reception,,\nc3,,,,p1,,,,\n"
    "c4,,weg,,,Lost,,,\nc5,,,l1,,An Maes,,,\n",
    "phones.csv": "id,service_id,contact_id,number,description\n"
    "t1,s1,,016 12 34 56,\nt2,s1,,016 12 34 57,after six\n"
    "t3,,c1,+32 460 12 34 56,\nt4,,c2,vraag maar,\nt5,,weg,016 12 34 58,\n",
}


def test_people_programmes_areas_and_closed_doors_of_others_come_along(tmp_path: Path) -> None:
    for name, text in (TABLES | ABOUT_PEOPLE).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    read = read_directory(tmp_path)
    closed, also, shelter = (one.partner for one in read.entries)
    assert closed is not None
    assert (closed.programme, closed.area) == ("Young and strong", "Leuven, Herent")
    assert closed.contacts == (
        ContactPerson(
            name="Mia Claes", role="Coordinator, Intake", phone="+32460123456", email="mia@example.org"
        ),
        ContactPerson(name="An Maes"),
        ContactPerson(role="Reception"),
        ContactPerson(role="after six", phone="+3216123457"),
    )
    assert (closed.phone, closed.taking, closed.closed_why) == (
        "+3216123456",
        Taking.CLOSED,
        "Roof works until March",
    )
    assert closed.taking_on == date(2026, 11, 20)
    assert also is not None
    assert (also.taking, also.closed_why, also.programme, also.area) == (Taking.CLOSED, "", "", "")
    assert shelter is not None
    assert (shelter.taking, shelter.note) == (Taking.UNKNOWN, "Bring a towel"), "an alert is no closed door"
    told = {(one.file, one.row, one.column, one.key) for one in read.remarks}
    assert told >= {
        ("services.csv", 3, "program_id", "hsds.dangling"),
        ("services.csv", 4, "status", "hsds.no_status"),
        ("service_areas.csv", 5, "name", "hsds.nameless_area"),
        ("service_areas.csv", 6, "service_id", "hsds.dangling"),
        ("contacts.csv", 4, "name", "hsds.empty_contact"),
        ("contacts.csv", 5, "service_id", "hsds.dangling"),
        ("phones.csv", 5, "number", "exchange.no_phone"),
        ("phones.csv", 6, "contact_id", "hsds.dangling"),
    }


def test_each_fault_is_told_once_however_many_services_meet_it(tmp_path: Path) -> None:
    for name, text in (TABLES | ABOUT_PEOPLE).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    told = [(one.file, one.row, one.column, one.key) for one in read_directory(tmp_path).remarks]
    assert len(told) == len(set(told))


def test_people_and_areas_inside_a_service_in_json(tmp_path: Path) -> None:
    contact = {
        "id": "c1",
        "name": "Mia",
        "title": "Intake",
        "phones": [{"id": "t1", "number": "016 12 34 56"}],
    }
    service = {
        "id": str(new_id()),
        "name": "Talks",
        "status": "temporarily closed",
        "alert": "Until March",
        "program": {"id": "g1", "name": "Young"},
        "contacts": [contact],
        "service_areas": [{"id": "e1", "name": "Leuven"}],
    }
    path = tmp_path / "een.json"
    path.write_text(json.dumps([service]), encoding="utf-8")
    (entry,) = read_directory(path).entries
    assert entry.partner is not None
    assert entry.partner.contacts == (ContactPerson(name="Mia", role="Intake", phone="+3216123456"),)
    assert (entry.partner.programme, entry.partner.area, entry.partner.closed_why) == (
        "Young",
        "Leuven",
        "Until March",
    )

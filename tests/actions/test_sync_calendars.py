"""A therapist's own calendar comes from a real server, and her talks here go to it without names."""

from __future__ import annotations

import socket
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from caldav.davclient import DAVClient

from healthdesk.actions.book_appointment import book
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.exchange_calendar import brought_in, take_in
from healthdesk.actions.export_calendar import export_calendar
from healthdesk.actions.move_appointment import BookingPlace, move_to
from healthdesk.actions.sync_calendars import (
    add_link,
    links_of,
    look_on_server,
    put_on_server,
    remove_link,
)
from healthdesk.db import service_passwords
from healthdesk.db.store import Store
from healthdesk.errors import NotAllowed, NotPermitted, ServerTrouble
from healthdesk.exchange.calendar_in import read_busy
from healthdesk.records.appointment import CancelledBy
from healthdesk.records.calendar_file import CalendarScope
from healthdesk.records.calendar_server import CalendarLink, CalendarWay
from healthdesk.records.practitioner import Role
from healthdesk.vault.desk_secrets import DeskSecrets
from healthdesk.vault.secret import Secret
from tests.actions.test_calendars import OWN
from tests.agenda_house import AgendaHouse, furnished
from tests.calendars_made import PASSWORD, USER, CalendarHouse
from tests.stores import MakeDesk


@pytest.fixture
def house(sqlite_store: Store, make_desk: MakeDesk) -> AgendaHouse:
    made = furnished(make_desk(Role.COORDINATOR))
    secrets = DeskSecrets(Secret(bytes(range(32))), None, None)
    desk = replace(made.desk, house=replace(made.desk.house, is_demo=False), secrets=secrets)
    return replace(made, desk=desk)


def _linked(
    house: AgendaHouse, there: CalendarHouse, way: CalendarWay, password: str = PASSWORD
) -> CalendarLink:
    return add_link(house.desk, house.els.id, way, there.address.rstrip("/"), (USER, password)).result


def test_her_own_calendar_is_looked_at_and_taken_in(
    house: AgendaHouse, calendar_house: CalendarHouse
) -> None:
    calendar_house.put("own.ics", OWN)
    link = _linked(house, calendar_house, CalendarWay.IN)
    assert [(one.id, who.name) for one, who in links_of(house.desk)] == [(link.id, house.els.name)]
    look = look_on_server(house.desk, link)
    assert look.stretches
    assert brought_in(house.desk) == ()
    take_in(house.desk, look)
    assert [one.therapist for one in brought_in(house.desk)] == [house.els.name]
    with pytest.raises(NotAllowed, match=r"caldav\.comes_in"):
        put_on_server(house.desk, link)


def test_a_calendar_is_filled_from_one_place(house: AgendaHouse, calendar_house: CalendarHouse) -> None:
    _linked(house, calendar_house, CalendarWay.OUT)
    other = calendar_house.address.replace("http:", "HTTP:")
    with pytest.raises(NotAllowed, match=r"caldav\.there_already"):
        add_link(house.desk, house.els.id, CalendarWay.OUT, other, (USER, PASSWORD))
    assert len(links_of(house.desk)) == 1


def test_an_empty_calendar_brings_nothing(house: AgendaHouse, calendar_house: CalendarHouse) -> None:
    link = _linked(house, calendar_house, CalendarWay.IN)
    assert look_on_server(house.desk, link).stretches == ()


def test_her_talks_go_out_without_names_and_follow_what_changes(
    house: AgendaHouse, calendar_house: CalendarHouse
) -> None:
    calendar_house.put("own.ics", OWN)
    link = _linked(house, calendar_house, CalendarWay.OUT)
    first, second = book(house.desk, house.wish(14)).result, book(house.desk, house.wish(15)).result
    book(
        house.desk, house.wish(16, patient_id=house.sam, therapist_id=house.jan.id, room_id=house.upstairs.id)
    )
    count = put_on_server(house.desk, link).result
    assert (count.written, count.removed, count.same) == (2, 0, 0)
    assert put_on_server(house.desk, link).result.same == 2
    hour = timedelta(hours=2)
    move_to(house.desk, first.id, first.version, BookingPlace(first.starts_at + hour, first.ends_at + hour))
    cancel(house.desk, second.id, second.version, CancelledBy.PATIENT)
    count = put_on_server(house.desk, link).result
    assert (count.written, count.removed, count.same) == (1, 1, 0)
    files = calendar_house.files()
    assert files.pop("own.ics") == OWN
    ((name, content),) = files.items()
    assert name == f"{first.id}-healthdesk.ics"
    assert b"T160000" in content
    assert b"YARA" not in content.upper()


def test_what_went_to_a_colleague_leaves_her_calendar_on_the_server(
    house: AgendaHouse, calendar_house: CalendarHouse
) -> None:
    calendar_house.put("own.ics", OWN)
    link = _linked(house, calendar_house, CalendarWay.OUT)
    one = book(house.desk, house.wish(14)).result
    put_on_server(house.desk, link)
    there = f"{one.id}-healthdesk.ics"
    assert set(calendar_house.files()) == {"own.ics", there}
    given = move_to(
        house.desk, one.id, one.version, BookingPlace(one.starts_at, one.ends_at, therapist_id=house.jan.id)
    )
    assert put_on_server(house.desk, link).result.removed == 1
    assert set(calendar_house.files()) == {"own.ics"}
    assert given.undo is not None
    given.undo(house.desk)
    put_on_server(house.desk, link)
    assert b"SEQUENCE:3" in calendar_house.files()[there]


def test_whoever_took_our_file_over_is_told_what_left_it(
    house: AgendaHouse, calendar_house: CalendarHouse, tmp_path: Path
) -> None:
    """As a program that reads our file once more into a calendar of its own: by UID, on a real server."""
    link = _linked(house, calendar_house, CalendarWay.IN)
    path, scope = tmp_path / "els.ics", CalendarScope(therapist_id=house.els.id)
    one = book(house.desk, house.wish(14)).result
    for busy in (1, 0):
        export_calendar(house.desk, path, scope)
        with DAVClient(url=link.address, username=USER, password=PASSWORD) as client:
            client.calendar(url=link.address).save_event(path.read_text("utf-8"))
        (there,) = calendar_house.files().values()
        now, zone = house.desk.clock.now(), house.desk.clock.zone
        assert len(read_busy(there, now, now + timedelta(days=365), zone)) == busy
        assert look_on_server(house.desk, link).stretches == (), "ours: nobody is away for it"
        if busy:
            place = BookingPlace(one.starts_at, one.ends_at, therapist_id=house.jan.id)
            move_to(house.desk, one.id, one.version, place)
    assert len(calendar_house.files()) == 1


def test_what_the_server_says_is_told_in_words(house: AgendaHouse, calendar_house: CalendarHouse) -> None:
    wrong = _linked(house, calendar_house, CalendarWay.IN, "anders")
    with pytest.raises(ServerTrouble, match=r"caldav\.wrong_password"):
        look_on_server(house.desk, wrong)
    address = calendar_house.address.replace("agenda", "nergens")
    lost = add_link(house.desk, house.els.id, CalendarWay.IN, address, (USER, PASSWORD)).result
    with pytest.raises(ServerTrouble, match=r"caldav\.not_there"):
        look_on_server(house.desk, lost)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # nobody listens there
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/els/"
        away = add_link(house.desk, house.els.id, CalendarWay.IN, address, (USER, PASSWORD)).result
        with pytest.raises(ServerTrouble, match=r"caldav\.no_answer"):
            look_on_server(house.desk, away)


def test_a_password_goes_with_its_calendar_and_over_no_open_line(
    house: AgendaHouse, calendar_house: CalendarHouse, make_desk: MakeDesk
) -> None:
    link = _linked(house, calendar_house, CalendarWay.IN)
    with house.desk.store.reading() as session:
        sealed = service_passwords.sealed(session, f"caldav {link.id}")
    assert sealed is not None
    assert PASSWORD.encode() not in sealed
    elsewhere = replace(link, address="https://elders.voorbeeld.be/")
    with pytest.raises(NotAllowed, match=r"caldav\.gone"):
        look_on_server(house.desk, elsewhere)
    remove_link(house.desk, link)
    with house.desk.store.reading() as session:
        assert service_passwords.sealed(session, f"caldav {link.id}") is None
    for address, key in (
        ("http://agenda.voorbeeld.be/els/", r"caldav\.open_line"),
        ("https://els:geheim@agenda.voorbeeld.be/", r"caldav\.secret_address"),
        ("agenda.voorbeeld.be", r"caldav\.odd_address"),
        ("https://agenda.voorbeeld.be:99999/", r"caldav\.odd_address"),
    ):
        with pytest.raises(NotAllowed, match=key):
            add_link(house.desk, house.els.id, CalendarWay.IN, address, (USER, PASSWORD))
    with pytest.raises(NotPermitted):
        add_link(make_desk(Role.RECEPTION), house.els.id, CalendarWay.IN, link.address, (USER, PASSWORD))
    example = replace(house.desk, house=replace(house.desk.house, is_demo=True))
    again = _linked(house, calendar_house, CalendarWay.IN)
    with pytest.raises(NotAllowed, match=r"caldav\.demo"):
        look_on_server(example, again)

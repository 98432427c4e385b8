"""Calendars on a server, when somebody asks for it: a therapist's own taken in, her talks here put out.

Nothing goes by itself. What comes in is looked at first, as a file is; what goes out says "talk" and no
more. The password is kept as that of the mail server: sealed, never shown, for this one address only.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.exchange_calendar import CalendarLook, look_at
from healthdesk.actions.export_calendar import neutral_talks
from healthdesk.db import audit, house_policies, practitioners, service_passwords
from healthdesk.errors import NotAllowed
from healthdesk.exchange.calendar_server import CalendarServer, calendar_server
from healthdesk.records.calendar_server import CalendarLink, CalendarLinks, CalendarWay, PutCount
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.rules.calendar_addresses import against_address, host_of, is_same_place, with_end
from healthdesk.rules.roles import Right, require
from healthdesk.vault.service_password import open_password, seal_password

_SUBJECT: Final = "calendar_servers"
_AHEAD = timedelta(days=365)


def links_of(desk: Desk) -> tuple[tuple[CalendarLink, Practitioner], ...]:
    """Every calendar, with whose it is; of who left nothing is shown."""
    require(desk.actor, Right.PLAN_AGENDA)
    with desk.store.reading() as session:
        kept = _kept(session)
        people = {one.id: one for one in practitioners.all_of(session, role=Role.THERAPIST)}
    return tuple((one, people[one.therapist_id]) for one in kept.links if one.therapist_id in people)


def add_link(
    desk: Desk, therapist_id: UUID, way: CalendarWay, address: str, login: tuple[str, str]
) -> Done[CalendarLink]:
    """Keep where a calendar lies. `login` is user and password. Raises `NotAllowed` with the field."""
    require(desk.actor, Right.MANAGE_HOUSE)
    user, password = login[0].strip(), login[1]
    wrong = against_address(address.strip())
    if wrong:
        raise NotAllowed(wrong, fields=("address",))
    if not user or not password:
        raise NotAllowed("caldav.no_login", fields=("user" if not user else "password",))
    link = CalendarLink(
        id=new_id(), therapist_id=therapist_id, way=way, address=with_end(address.strip()), user=user
    )
    with desk.store.writing() as session:
        kept = _kept(session)
        if any(one.way is way and is_same_place(one.address, link.address) for one in kept.links):
            raise NotAllowed("caldav.there_already", fields=("address",))
        house_policies.keep(session, _SUBJECT, replace(kept, links=(*kept.links, link)))
        service_passwords.keep(session, _name(link), seal_password(_house_key(desk), _name(link), password))
        _noted(desk, session, "caldav.add", link, {})
    return Done(link, (Change("closure", therapist_id),))


def remove_link(desk: Desk, link: CalendarLink) -> Done[None]:
    """Forget where it lies, and its password. What came in stays until it is taken away."""
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.writing() as session:
        kept = _kept(session)
        rest = tuple(one for one in kept.links if one.id != link.id)
        house_policies.keep(session, _SUBJECT, replace(kept, links=rest))
        service_passwords.keep(session, _name(link), None)
        _noted(desk, session, "caldav.remove", link, {})
    return Done(None, (Change("closure", link.therapist_id),))


def look_on_server(desk: Desk, link: CalendarLink) -> CalendarLook:
    """What her own calendar would bring, a year ahead. Nothing is kept yet (`exchange_calendar.take_in`)."""
    require(desk.actor, Right.PLAN_AGENDA)
    now = desk.clock.now()
    with _line(desk, link) as server:
        content = server.read(now, now + _AHEAD)
    return look_at(desk, content, host_of(link.address), link.therapist_id)


def put_on_server(desk: Desk, link: CalendarLink) -> Done[PutCount]:
    """Her talks from now to a year ahead, without names; ours that are no longer so are taken away."""
    require(desk.actor, Right.PLAN_AGENDA)
    if link.way is not CalendarWay.OUT:
        raise NotAllowed("caldav.comes_in")
    wanted = neutral_talks(desk, link.therapist_id)
    with _line(desk, link) as server:
        count = server.fill(wanted)
    with desk.store.writing() as session:
        detail = {"talks": len(wanted), "written": count.written, "removed": count.removed}
        _noted(desk, session, "caldav.put", link, detail)
    return Done(count)


@contextmanager
def _line(desk: Desk, link: CalendarLink) -> Iterator[CalendarServer]:
    """Open to the calendar as it is kept. In a house of invented people nothing leaves the computer."""
    if desk.house.is_demo:
        raise NotAllowed("caldav.demo")
    with desk.store.reading() as session:
        if link not in _kept(session).links:
            raise NotAllowed("caldav.gone")
        sealed = service_passwords.sealed(session, _name(link))
    if sealed is None:
        raise NotAllowed("caldav.gone")
    password = open_password(_house_key(desk), _name(link), sealed)
    with calendar_server(link.address, link.user, password.reveal()) as server:
        yield server


def _kept(session: Any) -> CalendarLinks:
    return house_policies.known(session, _SUBJECT, CalendarLinks) or CalendarLinks()


def _name(link: CalendarLink) -> str:
    return f"caldav {link.id}"


def _house_key(desk: Desk) -> Any:
    if desk.secrets is None:
        raise NotAllowed("mail.locked")
    return desk.secrets.house_key


def _noted(desk: Desk, session: Any, action: str, link: CalendarLink, detail: dict[str, Any]) -> None:
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        entity=("closure", link.therapist_id),
        detail={"host": host_of(link.address), "way": link.way.value, **detail},
    )

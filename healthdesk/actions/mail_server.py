"""The mail server of the house: where it is, its password, and a message to try it.

The password is typed, sealed and used. It is never shown again, never in a message, a log or the book.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any, Final

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, house_policies, service_passwords
from healthdesk.errors import NotAllowed
from healthdesk.exchange.mail_out import MailLine, mail_line
from healthdesk.letters.texts import Texts
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.mail import MailMessage, MailSecurity, MailServer
from healthdesk.rules.reminders import is_address
from healthdesk.rules.roles import Right, require
from healthdesk.vault.service_password import open_password, seal_password

_SUBJECT: Final = "mail_server"
_LAST_PORT = 65_535


def server_in(session: Any) -> MailServer:
    """As the house said; none until then."""
    return house_policies.known(session, _SUBJECT, MailServer) or MailServer()


def server_of(desk: Desk) -> tuple[MailServer, bool]:
    """The server, and whether a password is kept for it."""
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.reading() as session:
        return server_in(session), service_passwords.sealed(session, _SUBJECT) is not None


def set_server(desk: Desk, wanted: MailServer, password: str = "") -> Done[MailServer]:
    """Another server. Without a password the one that is kept stays, as long as server and user do.

    A host that is empty: the house sends no mail by itself any more, and the password goes.
    """
    require(desk.actor, Right.MANAGE_HOUSE)
    _require_sound(wanted, password)
    with desk.store.writing() as session:
        before = server_in(session)
        kept = house_policies.keep(session, _SUBJECT, wanted)
        if password:
            service_passwords.keep(session, _SUBJECT, _sealed(desk, password))
        elif not _is_same_door(before, kept):
            service_passwords.keep(session, _SUBJECT, None)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="mail.server",
            entity=("reminder", desk.house.id),
            detail={"host": kept.host, "user": kept.user, "password": bool(password)},
        )
    return Done(kept, (Change("reminder"),))


def send_trial(desk: Desk, to: str) -> Done[None]:
    """A message to an address of one's own, to see that it arrives. It says nothing about anybody."""
    require(desk.actor, Right.MANAGE_HOUSE)
    if not is_address(to.strip()):
        raise NotAllowed("mail.no_address", fields=("to",))
    texts = Texts(desk.language, "reminder").own
    message = MailMessage(
        id=new_id(), to=to.strip(), subject=texts["subject"], text=texts["trial"], language=desk.language
    )
    with line_to_server(desk) as line:
        line.send(message)
    with desk.store.writing() as session:
        audit.record(session, desk.actor, desk.clock, action="mail.trial", entity=("reminder", desk.house.id))
    return Done(None)


def line_to_server(desk: Desk) -> AbstractContextManager[MailLine]:
    """An open line. Raises `ServerTrouble` when it does not answer, `NotAllowed` when there is none.

    In a house of invented people nothing ever leaves the computer.
    """
    if desk.house.is_demo:
        raise NotAllowed("mail.demo")
    with desk.store.reading() as session:
        server, sealed = server_in(session), service_passwords.sealed(session, _SUBJECT)
    if not server.is_set:
        raise NotAllowed("mail.no_server")
    if server.user and sealed is None:
        raise NotAllowed("mail.no_password")
    password = b"" if sealed is None else open_password(_house_key(desk), _SUBJECT, sealed).reveal()
    return mail_line(server, password)


def _require_sound(wanted: MailServer, password: str) -> None:
    if not wanted.is_set:
        return
    if any(sign.isspace() or sign in "/@:" for sign in wanted.host):
        raise NotAllowed("mail.odd_host", fields=("host",))
    if not 0 < wanted.port <= _LAST_PORT:
        raise NotAllowed("mail.odd_port", fields=("port",))
    if not is_address(wanted.sender):
        raise NotAllowed("mail.no_address", fields=("sender",))
    if wanted.security is MailSecurity.NONE and (wanted.user or password):
        raise NotAllowed("mail.open_line", fields=("security",))
    if password and not wanted.user:
        raise NotAllowed("mail.no_user", fields=("user",))


def _is_same_door(before: MailServer, after: MailServer) -> bool:
    """Whether a password for the one is for the other: never sent to a server it was not typed for."""
    return (before.host, before.port, before.user) == (after.host, after.port, after.user)


def _sealed(desk: Desk, password: str) -> bytes:
    return seal_password(_house_key(desk), _SUBJECT, password)


def _house_key(desk: Desk) -> Any:
    if desk.secrets is None:
        raise NotAllowed("mail.locked")
    return desk.secrets.house_key

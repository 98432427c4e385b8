"""A calendar on a server (CalDAV, RFC 4791): read as it stands, or filled with ours and with nothing else.

The library finds servers by itself, follows proxies and reads passwords that lie about on the computer; we
hand it one address, one user and one password, and let it do no more than that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from healthdesk.errors import ServerTrouble
from healthdesk.exchange.calendar_out import tells_same
from healthdesk.records.calendar_server import PutCount
from healthdesk.rules.calendar_addresses import host_of

SECONDS = 20
_OURS = "-healthdesk.ics"
"""How the files end that we put there; nobody else's are touched."""
_TEXT = {"Content-Type": "text/calendar; charset=utf-8"}
_REFUSED = 400


class CalendarServer:
    """An open line to one calendar."""

    def __init__(self, client: Any, address: str) -> None:
        self._client, self._address = client, address
        self._calendar = client.calendar(url=address)

    def read(self, first: datetime, last: datetime) -> bytes:
        """The events that touch this time, repeats as they were written, as one file."""
        found = self._calendar.search(event=True, start=first, end=last, expand=False, post_filter=False)
        told = [one.data for one in found]
        if not told:
            return _EMPTY
        return b"\r\n".join(one if isinstance(one, bytes) else one.encode() for one in told)

    def fill(self, wanted: Mapping[str, bytes]) -> PutCount:
        """These talks of ours and no others of ours; what else lies there stays as it is.

        By name, each one file of one event.
        """
        there = {
            name: str(one.data).encode()
            for one in self._calendar.get_events()
            if (name := _name(str(one.url))).endswith(_OURS)
        }
        count = PutCount()
        for name, content in wanted.items():
            before = there.pop(f"{name}{_OURS}", None)
            if before is not None and tells_same(before, content):
                count = PutCount(count.written, count.removed, count.same + 1)
                continue
            self._require(self._client.put(self._at(f"{name}{_OURS}"), content.decode(), _TEXT).status)
            count = PutCount(count.written + 1, count.removed, count.same)
        for name in there:
            self._require(self._client.delete(self._at(name)).status)
            count = PutCount(count.written, count.removed + 1, count.same)
        return count

    def _at(self, name: str) -> str:
        return urljoin(self._address, name)

    def _require(self, status: int) -> None:
        if status >= _REFUSED:
            raise ServerTrouble("caldav.refused", host=host_of(self._address))


@contextmanager
def calendar_server(address: str, user: str, password: bytes) -> Iterator[CalendarServer]:
    """Raises `ServerTrouble` in words for whatever the server or the line to it says."""
    # Only who has such a calendar waits the third of a second that this takes.
    from caldav.davclient import DAVClient  # noqa: PLC0415
    from caldav.lib.error import AuthorizationError, DAVError, NotFoundError  # noqa: PLC0415

    host = host_of(address)
    try:
        with DAVClient(
            url=address,
            username=user,
            password=password.decode(),
            auth_type="basic",
            timeout=SECONDS,
            enable_rfc6764=False,
        ) as client:
            client.session.trust_env = False
            yield CalendarServer(client, address)
    except AuthorizationError:
        raise ServerTrouble("caldav.wrong_password", host=host) from None
    except NotFoundError:
        raise ServerTrouble("caldav.not_there", host=host) from None
    except DAVError:
        raise ServerTrouble("caldav.refused", host=host) from None
    except OSError as trouble:
        raise ServerTrouble(_key(trouble), host=host) from None


_EMPTY = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//HealthDesk//NL\r\nEND:VCALENDAR\r\n"


def _key(trouble: OSError) -> str:
    return "caldav.certificate" if "SSL" in type(trouble).__name__ else "caldav.no_answer"


def _name(url: str) -> str:
    return unquote(urlsplit(url).path.rpartition("/")[2])

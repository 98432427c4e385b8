"""Asks a timestamp server (RFC 3161) when it is: at the one address that the house gave, and nowhere else.

Only the sum of a signature goes there: nothing of a letter, and not who signs. pyHanko takes a while to
load: this file is imported with what signs.
"""

from __future__ import annotations

from http.client import HTTPException
from typing import Any
from urllib.request import HTTPRedirectHandler, ProxyHandler, Request, build_opener

from asn1crypto import tsp
from pyhanko.sign.timestamps import TimeStamper

SECONDS = 15
_MOST = 200_000
"""No timestamp, with all certificates in it, is nearly as long."""
_ASKED = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}


class NoStamp(Exception):
    """The server did not answer, or with something that is no timestamp."""


class TimeServer(TimeStamper):
    """One server, by its address."""

    def __init__(self, address: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # pyHanko's types stop here
        self._address = address

    async def async_request_tsa_response(self, req: Any) -> Any:
        return tsp.TimeStampResp.load(_answer(self._address, req.dump()))

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> Any:
        try:
            return await super().async_timestamp(message_digest, md_algorithm)
        except (OSError, HTTPException, ValueError, TypeError, KeyError, AttributeError) as said:
            # What a server may answer is anything; pyHanko stumbles over some of it.
            raise NoStamp from said


class _StaysThere(HTTPRedirectHandler):
    """To nobody else, whatever the server says."""

    def redirect_request(self, *_asked: Any) -> None:
        """Not followed: it ends as an error."""


def _answer(address: str, asked: bytes) -> bytes:
    request = Request(address, data=asked, headers=_ASKED)  # noqa: S310 - its scheme was looked at
    with build_opener(ProxyHandler({}), _StaysThere).open(request, timeout=SECONDS) as answer:
        read: bytes = answer.read(_MOST + 1)
    if len(read) > _MOST:
        raise ValueError("an answer without end")
    return read

"""Which addresses of timestamp servers are taken."""

from __future__ import annotations

from healthdesk.errors import NotAllowed
from healthdesk.rules.calendar_addresses import parts_of


def stamp_address(typed: str) -> str:
    """As it is kept; empty for none. Raises `NotAllowed` ("sign.odd_address").

    An open line is no harm here: what goes over it is a number that tells nothing, and what comes back is
    signed.
    """
    address = typed.strip()
    if address and not _can_be_asked(address):
        raise NotAllowed("sign.odd_address", fields=("stamps",))
    return address


def _can_be_asked(address: str) -> bool:
    parts = parts_of(address)
    if parts is None or parts.username is not None or parts.password is not None:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)

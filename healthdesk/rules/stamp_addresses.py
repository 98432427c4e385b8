"""Which addresses of timestamp servers are taken."""

from __future__ import annotations

from urllib.parse import urlsplit

from healthdesk.errors import NotAllowed


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
    if any(sign.isspace() for sign in address):
        return False
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return False
    secret = parts.username is not None or parts.password is not None
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not secret

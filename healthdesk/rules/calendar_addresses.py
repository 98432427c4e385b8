"""Which addresses of calendars are taken: over a closed line, with nothing secret in them."""

from __future__ import annotations

from urllib.parse import SplitResult, unquote, urlsplit

_HERE = frozenset({"localhost", "127.0.0.1", "::1"})
"""This very computer: nothing goes over a line."""


def against_address(address: str) -> str:
    """What is wrong with it: the key of a sentence; "" where nothing is."""
    parts = parts_of(address)
    if parts is None or not parts.hostname or parts.scheme not in {"http", "https"}:
        return "caldav.odd_address"
    if parts.username is not None or parts.password is not None:
        return "caldav.secret_address"
    if parts.query or parts.fragment:
        return "caldav.odd_address"
    if parts.scheme == "http" and parts.hostname not in _HERE:
        return "caldav.open_line"
    return ""


def with_end(address: str) -> str:
    """A calendar is a folder: its address ends so."""
    return address if address.endswith("/") else f"{address}/"


_USUAL_PORTS = {"http": 80, "https": 443}


def is_same_place(one: str, other: str) -> bool:
    """Whether two addresses that are taken lead to one calendar, however each is spelled."""
    return _place(one) == _place(other)


def _place(address: str) -> tuple[str, str, int | None, str]:
    parts = urlsplit(address)
    port = parts.port or _USUAL_PORTS.get(parts.scheme)
    return parts.scheme, (parts.hostname or "").lower(), port, unquote(parts.path).rstrip("/")


def host_of(address: str) -> str:
    """For people: where it lies."""
    parts = parts_of(address)
    return (parts.hostname if parts is not None else None) or address


def parts_of(address: str) -> SplitResult | None:
    """The address taken apart; None where it is none."""
    if any(sign.isspace() for sign in address):
        return None
    try:
        found = urlsplit(address)
        _ = found.port
    except ValueError:
        return None
    return found

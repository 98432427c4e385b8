"""Bytes that must not appear in a log, a traceback or a report."""

from __future__ import annotations


class Secret:
    """Holds a key. Shows nothing of it; ask `reveal` where it is used."""

    __slots__ = ("_bytes",)

    def __init__(self, value: bytes) -> None:
        self._bytes = value

    def reveal(self) -> bytes:
        """The bytes themselves."""
        return self._bytes

    def __repr__(self) -> str:
        return "Secret(…)"

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("a secret is not written down")

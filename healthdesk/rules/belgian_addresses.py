"""A Belgian address in one text, taken apart into street, number and box; with doubt where there is doubt."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BOX = re.compile(
    r"(?:,\s*|\s+|(?<=\d))(?P<mark>/|(?:bus|bo[iî]te|bte|bt|box|b)(?=[\s.:/]|\d))[\s.:/]*(?P<box>[\w.\-]+)$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?P<street>.*?[^\s,])[\s,]+(?P<number>\d+(?:\s?[a-zA-Z](?![\w]))?(?:\s?-\s?\d+)?)$")
_SURE_MARKS = {"bus", "boite", "boîte", "bte", "box"}


@dataclass(frozen=True, slots=True)
class StreetParts:
    """Where somebody lives, in parts. `sure` is False where a person should look."""

    street: str
    number: str = ""
    box: str = ""
    sure: bool = True

    @property
    def written(self) -> str:
        """As on an envelope: `Diestsesteenweg 49 bus 3`."""
        line = f"{self.street} {self.number}".strip()
        return f"{line} bus {self.box}" if self.box else line


def street_parts(text: str) -> StreetParts:
    """Take `Naamsestraat 12 /0003` apart. What cannot be is left whole, and not sure."""
    line = " ".join(text.split())
    if not line:
        return StreetParts("")
    box = _BOX.search(line)
    before = line[: box.start()].rstrip(" ,") if box else line
    found = _NUMBER.fullmatch(before)
    if found is None:
        return StreetParts(line, sure=False)
    street, number = found["street"], " ".join(found["number"].split())
    boxed = box["box"] if box else ""
    return StreetParts(street, number, boxed, _is_sure(street, number, box))


def _is_sure(street: str, number: str, box: re.Match[str] | None) -> bool:
    """A year in a street's name, a letter apart from its number, a bare slash: each can be read otherwise."""
    if any(sign.isdecimal() for sign in street) or " " in number:
        return False
    if box is None:
        return True
    mark = box["mark"].casefold()
    if mark in _SURE_MARKS:
        return True
    return box["box"][0] == "0" or (mark == "b" and box["box"].isdecimal())

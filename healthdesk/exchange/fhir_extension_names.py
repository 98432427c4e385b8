"""Extensions whose address nobody here knows: told with their place, so that none vanishes unsaid.

One that is nearly the address of a known one is told as misspelt, wherever it stands; one without an
address as that; of all others each address is told once, mildly, for most of them are of another program.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from healthdesk.exchange.fhir_extensions import LET_BE, LET_BE_ALL, NOT_HONOURED, ONCE, READ, TAKEN_OUT
from healthdesk.exchange.fhir_node import Json, Node, whole

_MEANT = tuple(dict.fromkeys((*READ, *sorted(NOT_HONOURED), *sorted(TAKEN_OUT))))
_READ = frozenset(READ)
_KNOWN = frozenset((*_MEANT, *LET_BE))
_EACH, _ADDRESSES, _LONGEST, _GUESSED = 10, 20, 200, 1000
"""Of one misspelling the places that are told, of foreign ones the addresses; the letters of an address
that are looked at, and of how many addresses it is guessed what was meant."""
_SHORT, _LONG = 5, 12
"""Letters of a name of which none, one, or from here two may be off."""
_PUBLISHED = re.compile(r"(^|[./])(hl7|fhir)\.org/")


def tell_unknown_extensions(root: Node, beside: Iterable[tuple[str, Json]] = ()) -> None:
    """Remarks on all extensions of a form and of the lists that came along, in their order."""
    found = _Found(root)
    for where, resource in (("", root.raw), *beside):
        found.begin()
        for place, extension, is_part in _extensions(resource, where):
            found.look_at(place, extension, is_part=is_part)
    found.tell()


class _Found:
    """What is met on the way."""

    def __init__(self, root: Node) -> None:
        self._remarks = root.remarks
        self._places: dict[tuple[str, str], list[_Step]] = {}
        self._guessed: dict[str, str] = {}
        self._element: dict[str, int] = {}
        """Of an address the last element at which it stood."""

    def begin(self) -> None:
        """With another resource, of which the elements are counted anew."""
        self._element.clear()

    def look_at(self, place: _Step, extension: Json, *, is_part: bool) -> None:
        """Keep one that is not known, or once too often; parts of an extension have plain names."""
        url = extension.get("url")
        if isinstance(url, str) and url in ONCE:
            if self._element.get(url) == place.element:
                self._keep("extension_twice", url, place)
            self._element[url] = place.element
        if not isinstance(url, str) or not url.strip():
            self._keep("extension_without_url", "", place)
        elif url in _READ and not _holds_something(extension):
            self._keep("empty_extension", url, place)
        elif url in _KNOWN or url.startswith(LET_BE_ALL) or (is_part and ":" not in url):
            return
        else:
            self._keep("misspelt_extension" if self._meant(url) else "unused_extension", url, place)

    def _meant(self, url: str) -> str:
        if url not in self._guessed:
            guess = len(self._guessed) < _GUESSED
            self._guessed[url] = meant(url[:_LONGEST]) if guess else ""
        return self._guessed[url]

    def _keep(self, key: str, url: str, place: _Step) -> None:
        self._places.setdefault((key, url), []).append(place)

    def tell(self) -> None:
        """All of it; what is lost before what is only not used."""
        unused = [(url, places) for (key, url), places in self._places.items() if key == "unused_extension"]
        for (key, url), places in self._places.items():
            if key == "unused_extension":
                continue
            meant_one = self._meant(url) if key == "misspelt_extension" else ""
            values = {"url": whole(url), "meant": meant_one} if url else {}
            for place in places[:_EACH]:
                self._remarks.add("not_supported", str(place), key, values)
            if len(places) > _EACH:
                more = {**values, "count": len(places) - _EACH}
                self._remarks.add("not_supported", str(places[_EACH]), f"{key}_more", more)
        for url, places in unused[:_ADDRESSES]:
            told = {"url": whole(url), "count": len(places)}
            self._remarks.add("unused", str(places[0]), "unused_extension", told)
        if len(unused) > _ADDRESSES:
            place = unused[_ADDRESSES][1][0]
            self._remarks.add("unused", str(place), "unused_more", {"count": len(unused) - _ADDRESSES})


def _holds_something(extension: Json) -> bool:
    return any(name == "extension" or name.startswith(("value", "_value")) for name in extension)


@dataclass(frozen=True, slots=True)
class _Step:
    """Where something stands, put into words only for what is told."""

    above: _Step | None
    name: str
    number: int | None = None
    link: object = None
    element: int = 0
    """Which element it stands in: the same object may stand in a form more than once."""

    def __str__(self) -> str:
        steps: list[str] = []
        step: _Step | None = self
        while step is not None:
            number = "" if step.number is None else f"[{step.number}]"
            link = f" ({whole(step.link)})" if isinstance(step.link, str) and step.link else ""
            steps.append(f"{step.name}{number}{link}")
            step = step.above
        return ".".join(reversed(steps))


def _extensions(resource: Json, where: str) -> Iterator[tuple[_Step, Json, bool]]:
    """Each extension with its place, and whether it is a part of another; without recursion."""
    waiting: list[tuple[_Step | None, Json, bool]] = [
        (_Step(None, where) if where else None, resource, False)
    ]
    element = 0
    while waiting:
        place, one, is_extension = waiting.pop()
        element += 1
        below: list[tuple[_Step | None, Json, bool]] = []
        for name, value in one.items():
            if name == "extension" and value is not None and not isinstance(value, Mapping | list):
                yield _Step(place, name), {}, is_extension
            if isinstance(value, Mapping):
                entries: Iterable[tuple[int | None, Any]] = ((None, value),)
            elif isinstance(value, list):
                entries = enumerate(value)
            else:
                continue
            is_one, is_item = name == "extension", name == "item"
            for number, entry in entries:
                if isinstance(entry, Mapping):
                    at = _Step(place, name, number, entry.get("linkId") if is_item else None, element)
                    below.append((at, entry, is_one))
                    if is_one:
                        yield at, entry, is_extension
        waiting += reversed(below)


@lru_cache(maxsize=256)
def meant(url: str) -> str:
    """The known address that is nearly this one; "" where it is not plain that one was meant."""
    said = _plain(url)
    if said in _BY_PLAIN:
        return _BY_PLAIN[said]
    name = _name(said)
    if "/" not in said or _PUBLISHED.search(said):
        if name in _BY_NAME:
            return _BY_NAME[name]
        if len(name) >= _SHORT:
            most = 1 if len(name) < _LONG else 2
            near = next((one for one in _BY_NAME if len(one) >= _SHORT and is_near(name, one, most)), "")
            if near:
                return _BY_NAME[near]
    return next((known for plain, known in _BY_PLAIN.items() if is_near(said, plain, 1)), "")


def _plain(url: str) -> str:
    """An address without what is easily written otherwise: case, http or https, a slash at the end."""
    said = re.sub(r"\s+", "", url).lower().partition("|")[0]
    said = re.sub(r"^https?:/*(www\.)?", "", said)
    return re.sub(r"/{2,}", "/", said).rstrip("/#")


def _name(plain: str) -> str:
    """What an extension is called by itself, without what stands before it in its address."""
    last = plain.rpartition("/")[2].rpartition(":")[2]
    last = re.sub(r"\.(html|json)$", "", last)
    last = re.sub(r"^(structuredefinition-)?(sdc-)?(questionnaire-)?", "", last)
    return re.sub(r"[^a-z0-9]", "", last)


def is_near(one: str, other: str, most: int) -> bool:
    """Whether so many letters at most differ: one more, one less, another, or two turned round."""
    if one == other:
        return True
    if not most or abs(len(one) - len(other)) > most:
        return False
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), -1)
    if at < 0:
        at = min(len(one), len(other))
    left, right = one[at:], other[at:]
    if left[:2] == right[1::-1] and len(left) > 1 and is_near(left[2:], right[2:], most - 1):
        return True
    ways = ((left[1:], right), (left, right[1:]), (left[1:], right[1:]))
    return any(is_near(mine, theirs, most - 1) for mine, theirs in ways)


_BY_PLAIN = {_plain(url): url for url in reversed(_MEANT)}
_BY_NAME = {_name(plain): url for plain, url in _BY_PLAIN.items()}
_BY_NAME |= {_name(_plain(url)): url for url in reversed(_MEANT)}

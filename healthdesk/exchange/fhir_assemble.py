"""A form made of forms: items that stand for another Questionnaire become the items of that one.

The other must have come along, contained in the form or beside it in its Bundle. What is only named is
not fetched; the reader of the form says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from healthdesk.exchange.fhir_extensions import LAUNCH, SUB, VARIABLE
from healthdesk.exchange.fhir_node import Json

_DEEPEST, _MOST = 8, 20_000
_PASSED_ON = frozenset((VARIABLE, *LAUNCH))
"""What a form in a form says of itself that must be known where its items land."""


def assembled(form: Json, beside: Mapping[str, Json]) -> Json:
    """The form with the parts that came along in their place; `beside`: other forms, by their names."""
    known = dict(beside)
    contained = form.get("contained")
    for one in contained if isinstance(contained, list) else ():
        if isinstance(one, Mapping) and one.get("resourceType") == "Questionnaire":
            known |= dict.fromkeys((f"#{one.get('id')}", *names_of(one)), one)
    if not known:
        return form
    work = _Assembly(known)
    try:
        made = dict(form) | {"item": work.items(form.get("item"), ())}
    except RecursionError:  # the reader tells that it is too deep
        return form
    for part, single in (("extension", work.extensions), ("contained", work.contained)):
        if single:
            had = form.get(part)
            made[part] = [*(had if isinstance(had, list) else ()), *single]
    return made


def names_of(form: Json) -> tuple[str, ...]:
    """What a form is called by: with and without its version."""
    url, version = form.get("url"), form.get("version")
    if not isinstance(url, str) or not url:
        return ()
    return (url, f"{url}|{version}") if isinstance(version, str) and version else (url,)


def asked_for(item: Json) -> str:
    """The form that an item stands for; "" for none."""
    listed = item.get("extension")
    for one in listed if isinstance(listed, list) else ():
        if isinstance(one, Mapping) and one.get("url") == SUB:
            said = one.get("valueCanonical", one.get("valueUri", ""))
            return said if isinstance(said, str) else ""
    return ""


class _Assembly:
    """What is put together, and what comes along with it."""

    def __init__(self, known: Mapping[str, Json]) -> None:
        self._known = known
        self.extensions: list[Any] = []
        self.contained: list[Any] = []
        self._count = 0

    def items(self, listed: Any, within: tuple[int, ...]) -> Any:
        """Items with those that stand for a form replaced; `within`: the forms this is already a part of."""
        if not isinstance(listed, list):
            return listed
        found: list[Any] = []
        for item in listed:
            self._count += 1
            if not isinstance(item, Mapping) or self._count > _MOST:
                found.append(item)
                continue
            name = asked_for(item)
            part = self._known.get(name) or self._known.get(name.partition("|")[0])
            if name and part is not None and id(part) not in within and len(within) < _DEEPEST:
                self._bring_along(part)
                inner = self.items(part.get("item"), (*within, id(part)))
                found.extend(inner if isinstance(inner, list) else [])
            elif "item" in item:
                found.append(dict(item) | {"item": self.items(item["item"], within)})
            else:
                found.append(item)
        return found

    def _bring_along(self, part: Json) -> None:
        """Its variables, what it wants to know from outside, and its lists of answers."""
        listed, lists = part.get("extension"), part.get("contained")
        for one in listed if isinstance(listed, list) else ():
            if isinstance(one, Mapping) and one.get("url") in _PASSED_ON and one not in self.extensions:
                self.extensions.append(one)
        for one in lists if isinstance(lists, list) else ():
            if one not in self.contained:
                self.contained.append(one)

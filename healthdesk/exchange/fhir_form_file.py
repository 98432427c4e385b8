"""A file that somebody says is a form -> the Questionnaire in it, and the value sets that came along.

Made by many programs: with a byte order mark, in UTF-16, in a Bundle, in a list, in a wrapper.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_assemble import asked_for, assembled, names_of
from healthdesk.exchange.fhir_node import Json
from healthdesk.exchange.text_in import as_text

DEEPEST = 160
"""Levels of items that are read; what is deeper is no form that a person can fill in."""


@dataclass(frozen=True, slots=True)
class FormFile:
    """The Questionnaire of a file, how it was wrapped, and the lists of codes beside it by their names."""

    questionnaire: Json
    wrapped_in: str = ""
    value_sets: Mapping[str, Json] = field(default_factory=dict)
    others: int = 0
    """Further Questionnaires in the same file, which are not read."""


def as_json(text: str | bytes) -> Any:
    """The JSON in a file. Raises `BadFile` when it is none."""
    plain = ""
    try:
        plain = (as_text(text) if isinstance(text, bytes) else text).removeprefix("\ufeff")
        return json.loads(plain, parse_float=_number, parse_constant=str)
    except json.JSONDecodeError as trouble:
        if plain.lstrip().startswith("<"):
            raise BadFile("forms.is_xml", where="$") from None
        raise BadFile("forms.not_json", where=f"{trouble.lineno}:{trouble.colno}") from None
    except RecursionError:
        raise BadFile("forms.too_deep", where="$") from None
    except ValueError:
        raise BadFile("forms.not_json", where="$") from None


def _number(said: str) -> Decimal | str:
    """A number with exactly its digits; one with an absurd exponent stays text."""
    number = Decimal(said)
    exponent = number.as_tuple().exponent
    return number if isinstance(exponent, int) and -100 < exponent < 100 else said


def open_form_file(text: str | bytes) -> FormFile:
    """Find the form in a file. Raises `BadFile` when there is none."""
    raw = as_json(text)
    if isinstance(raw, Mapping) and _is_form(raw):
        return FormFile(assembled(raw, {}))
    found = list(_resources(raw, 0))
    forms = [one for one in found if _is_form(one)]
    if not forms:
        kind = raw.get("resourceType") if isinstance(raw, Mapping) else None
        if isinstance(kind, str) and kind not in ("", "Questionnaire"):
            raise BadFile("forms.other_resource", where="resourceType", kind=kind[:60])
        raise BadFile("forms.not_a_form", where="$")
    wrapped = raw.get("resourceType") if isinstance(raw, Mapping) else "list"
    form, parts, others = _chosen(forms)
    full_urls = _full_urls(raw)
    sets = {
        name: one
        for one in found
        if one.get("resourceType") in ("ValueSet", "CodeSystem")
        for name in (*_names(one), *full_urls.get(id(one), ()))
    }
    return FormFile(assembled(form, parts), str(wrapped or "object")[:60], sets, others)


def _chosen(forms: list[Json]) -> tuple[Json, dict[str, Json], int]:
    """The form that is meant of several: the first that is no part of another; those parts; how many more."""
    wanted = {name for form in forms for name in _asked_for(form)}
    parts = {
        name: form for form in forms for name in names_of(form) if {name, name.partition("|")[0]} & wanted
    }
    own = [form for form in forms if not any(form is part for part in parts.values())] or forms[:1]
    return own[0], parts, len(own) - 1


def _asked_for(form: Json) -> Iterator[str]:
    """The forms that the items of a form stand for, told without recursion."""
    waiting: list[Any] = [form.get("item")]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting.extend(one)
        elif isinstance(one, Mapping):
            if name := asked_for(one):
                yield name
                yield name.partition("|")[0]
            waiting.append(one.get("item"))


def _is_form(raw: Json) -> bool:
    kind = raw.get("resourceType")
    return kind == "Questionnaire" or (
        kind is None and isinstance(raw.get("item"), list | Mapping) and "linkId" not in raw
    )


def _resources(raw: Any, depth: int) -> Iterator[Json]:
    """All resources in a Bundle, a Parameters, a list, or an object around one."""
    if depth > 6:
        return
    if isinstance(raw, list):
        for one in raw:
            yield from _resources(one, depth + 1)
    elif isinstance(raw, Mapping):
        kind = raw.get("resourceType")
        if depth and (_is_form(raw) or kind not in (None, "Bundle", "Parameters")):
            yield raw
        else:
            for value in raw.values():
                if isinstance(value, list | Mapping):
                    yield from _resources(value, depth + 1)


def answers_in(raw: Any) -> list[Json]:
    """The answers in a Bundle, a Parameters or a list."""
    return [one for one in _resources(raw, 0) if one.get("resourceType") == "QuestionnaireResponse"]


def _full_urls(raw: Any) -> dict[int, tuple[str, ...]]:
    """What the entries of a Bundle call what they hold, by the object."""
    entries = raw.get("entry") if isinstance(raw, Mapping) else None
    return {
        id(entry["resource"]): (entry["fullUrl"],)
        for entry in (entries if isinstance(entries, list) else ())
        if isinstance(entry, Mapping) and isinstance(entry.get("fullUrl"), str) and "resource" in entry
    }


def _names(resource: Json) -> Iterator[str]:
    """What a list of codes is called by: its canonical name with and without version, and its id."""
    url, version, own = (resource.get(name) for name in ("url", "version", "id"))
    if isinstance(url, str) and url:
        yield url
        if isinstance(version, str) and version:
            yield f"{url}|{version}"
    if isinstance(own, str) and own:
        yield f"{resource.get('resourceType')}/{own}"


def depth_of(items: Any) -> int:
    """How deep the items of a form lie under each other; told without recursion."""
    deepest, waiting = 0, [(items, 1)]
    while waiting:
        level, depth = waiting.pop()
        listed = [level] if isinstance(level, Mapping) else level if isinstance(level, list) else []
        for one in listed:
            if isinstance(one, Mapping):
                deepest = max(deepest, depth)
                if "item" in one and depth <= DEEPEST:
                    waiting.append((one["item"], depth + 1))
    return deepest

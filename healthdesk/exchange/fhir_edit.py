"""Changing a piece of FHIR in place: flags, extensions, and words in several languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from healthdesk.exchange.fhir_extensions import MARKDOWN, TRANSLATION, XHTML
from healthdesk.records.form_outline import Spoken

Raw = dict[str, Any]


def flag(made: Raw, name: str, *, on: bool) -> None:
    """Say yes, or nothing at all."""
    if on:
        made[name] = True
    else:
        made.pop(name, None)


def extensions(made: Raw) -> list[Any]:
    """Those of an element."""
    listed = made.get("extension")
    return list(listed) if isinstance(listed, list) else [listed] if listed else []


def mark(made: Raw, url: str, value: Raw | None) -> None:
    """Another value for an extension, or none of it any more."""
    _put(made, [one for one in extensions(made) if not is_about(one, url)])
    if value is not None:
        add(made, {"url": url, **value})


def add(made: Raw, extension: Raw) -> None:
    """One more, after those that are there."""
    _put(made, [*extensions(made), extension])


def _put(made: Raw, extensions: list[Any]) -> None:
    if extensions:
        made["extension"] = extensions
    else:
        made.pop("extension", None)


def is_about(extension: object, url: str) -> bool:
    """Whether it is of this kind."""
    return isinstance(extension, Mapping) and extension.get("url") == url


def say(made: Raw, name: str, now: Spoken, base: str) -> None:
    """Words in each language. A shape that went with other words goes; the rest of the element stays."""
    spoken = {language: text.strip() for language, text in now.items() if text.strip()}
    more = made.get(f"_{name}")
    element: Raw = dict(more) if isinstance(more, Mapping) else {}
    kept = [one for one in extensions(element) if not is_about(one, TRANSLATION)]
    if str(made.get(name) or "") != spoken.get(base, ""):
        kept = [one for one in kept if not (is_about(one, XHTML) or is_about(one, MARKDOWN))]
    before = {_language_of(one): one for one in extensions(element) if is_about(one, TRANSLATION)}
    said: list[Raw] = [
        _translation(before.get(language), language, text)
        for language, text in _ordered(spoken, before)
        if language != base
    ]
    _put(element, [*kept, *said])
    made.pop(f"_{name}", None)
    if base in spoken:
        made[name] = spoken[base]
    else:
        made.pop(name, None)
    if element:
        made[f"_{name}"] = element


def _ordered(spoken: Spoken, before: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Languages that were there in the order they had."""
    known = [language for language in before if language in spoken]
    return [(language, spoken[language]) for language in dict.fromkeys([*known, *spoken])]


def _language_of(translation: Mapping[str, Any]) -> str:
    return str(_part(translation, "lang", lambda one: next(iter(_values(one)), "")) or "")


def _values(extension: Mapping[str, Any]) -> list[Any]:
    return [value for name, value in extension.items() if name.startswith("value")]


def _part(translation: Mapping[str, Any], url: str, take: Callable[[Mapping[str, Any]], Any]) -> Any:
    return next((take(one) for one in extensions(dict(translation)) if is_about(one, url)), None)


def _translation(before: Mapping[str, Any] | None, language: str, text: str) -> Raw:
    """The translation as it was, where it says the same; else a plain one."""
    if before is not None and text in (_part(before, "content", _values) or ()):
        return dict(before)
    parts = [{"url": "lang", "valueCode": language}, {"url": "content", "valueString": text}]
    return {"url": TRANSLATION, "extension": parts}

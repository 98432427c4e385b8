"""The two letters of a country, whichever way somebody wrote it."""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from healthdesk.records.patient import HOME_COUNTRY
from healthdesk.rules.search_words import folded

_SPOKEN = ("nl", "fr", "en", "de")
"""The languages in which other programs here name a country."""


def country_code(said: str) -> str:
    """NL for Nederland, Pays-Bas, NLD and nl; what is no country that we know stays as it was written."""
    text = " ".join(said.split())
    return _codes().get(folded(text), text)


def country_name(code: str, language: str) -> str:
    """Frankrijk for FR; what is no code of a country that we know stays as it is."""
    try:
        return str(Locale(language.partition("-")[0]).territories.get(code, code))
    except UnknownLocaleError:
        return code


def abroad(code: str, language: str) -> str:
    """The name of another country; empty for ours, of which nobody says it."""
    return "" if code == HOME_COUNTRY else country_name(code, language)


def told_country(said: str) -> str:
    """The code of what somebody wrote, ours where that is nothing."""
    return country_code(said) or HOME_COUNTRY


@cache
def country_names(language: str) -> tuple[str, ...]:
    """What there is to choose from, by name."""
    known = {code for code in _codes().values() if code != HOME_COUNTRY}
    return tuple(sorted((country_name(code, language) for code in known), key=folded))


@cache
def _codes() -> dict[str, str]:
    every = map(str, Locale(_SPOKEN[0]).territories)
    known = {code for code in every if len(code) == 2 and code.isalpha()}
    found = {
        folded(name): code
        for language in _SPOKEN
        for code, name in Locale(language).territories.items()
        if code in known
    }
    for other, codes in get_global("territory_aliases").items():  # three letters, and those of before
        if len(codes) == 1 and codes[0] in known and other.isalpha():
            found[folded(other)] = codes[0]
    return {folded(code): code for code in known} | found

"""The two letters of a country, whichever way somebody wrote it."""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

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

"""Where a line must not end: in a number, a date or a code, before what is counted, before a name."""

from __future__ import annotations

import re

_MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    "|January|February|March|April|May|June|July|August|September|October|November|December"
)
_UNITS = (
    r"€|%|EUR|euro|uur|u|h|min|minuten|minutes|km|m|cm|kg|g|mg|µg|ml|jaar|ans|jours|years|dagen|days|maanden"
    r"|mois|weken|semaines|weeks|keer|fois|heures|hours|bus|boîte"
)
_SHORT = (
    r"nr\.|n°|art\.|tel\.|tél\.|blz\.|p\.|bus|boîte|dr\.|mevr\.|dhr\.|t\.a\.v\."
    r"|prof\.|pr\.|mme|mlle|m\.|mr\.?|mrs\.?|ms\.?"
)
_HELD = re.compile(
    r"(?<=\d)[ ](?=\d)"
    r"|(?<=[€«])[ ](?=\S)"
    rf"|(?<=\d)[ ](?=(?:{_UNITS}|{_MONTHS})(?!\w))"
    r"|(?<=\S)[ ](?=[:;?!»](?:\s|$))"
    r"|(?<=\d[ \u00a0][hu])[ ](?=\d\d(?!\d))",
    re.IGNORECASE,
)
_NAMES = re.compile(r"(?<=, \d\d\d\d)[ ](?=[A-ZÀ-Þ])|(?<![\w.])[A-ZÀ-Þ]\.([ ])(?=[A-ZÀ-Þ])")
"""A town after its postcode, a name after an initial."""
_AFTER_SHORT = re.compile(rf"(?<!\w)(?:{_SHORT})([ ])(?=\S)", re.IGNORECASE)
_YEAR = re.compile(rf"(?<!\w)(?:{_MONTHS})([ ])(?=(?:19|20)\d\d(?!\d))", re.IGNORECASE)
_CODE = re.compile(r"(?<![\w-])(?=[A-Z]-|[A-Z-]*\d)[A-Z0-9]+(?:-[A-Z0-9]+)+(?![\w-])|(?<![\w-])\w-(?=\w)")
"""A code, and a word such as e-mail: their hyphens are no place to end a line."""


def held(text: str) -> frozenset[int]:
    """Where in the text a space or a hyphen holds its neighbours together."""
    found = set[int]()
    if "-" in text:
        found = {
            place for match in _CODE.finditer(text) for place in range(*match.span()) if text[place] == "-"
        }
    if " " not in text:
        return frozenset(found)
    found |= {match.start() for match in _HELD.finditer(text)}
    found |= {match.start(1) for match in _AFTER_SHORT.finditer(text)}
    found |= {match.end() - 1 for match in _NAMES.finditer(text)}
    if any(one.isdecimal() for one in text):
        found |= {match.start(1) for match in _YEAR.finditer(text)}
    return frozenset(found)

"""Where a line must not end: in a number, a date or a code, before what is counted, before a name."""

from __future__ import annotations

import re

_MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    "|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec|janv|févr|avr|juil|déc)\.?"
)
_UNITS = (
    r"€|%|EUR|euro|uur|u|h|min|minuten|minutes|km|m|cm|kg|g|mg|µg|ml|jaar|ans|jours|years|dagen|days|maanden"
    r"|mois|weken|semaines|weeks|keer|fois|heures|hours|bus|boîte"
    r"|l|dl|cl|m²|°C?|IE|UI|mmHg|mmol|kcal|[x×]|[ap]\.m\.|wk\.|mnd\.|co\.|gesprekken|sessies|entretiens|talks"
)
_SHORT = (
    r"nr\.|n°|art\.|tel\.:?|tél\.|blz\.|p\.|bus|boîte|dr\.?|mevr\.|mw\.|dhr\.|t\.a\.v\."
    r"|prof\.|pr\.|mme|mlle|m\.|mr\.?|mrs\.?|ms\.?|st\.|ca\.|min\.|max\.|§|±"
)
_HELD = re.compile(
    r"(?<=\d)[ ](?=\d)"
    r"|(?<=[€«])[ ](?=\S)"
    rf"|(?<=\d)[ ](?=(?:{_UNITS}|{_MONTHS})(?!\w))"
    rf"|(?<=\der)[ ](?=(?:{_MONTHS})(?!\w))"
    r"|(?<=\d [x×])[ ](?=\d)"
    r"|(?<=\S)[ ](?=[:;?!»·–](?:\s|$))"
    r"|(?<=\d[ \u00a0][hu])[ ](?=\d\d(?!\d))|(?<=\d[ \u00a0]u\.)[ ](?=\d\d(?!\d))",
    re.IGNORECASE,
)
_OF_A_UNIT = re.compile(
    r"(?<!\w)(?:km|mmol|mg|µg|g|\d+)(/)(?=(?:u|h|l|dl|ml|kg|min|uur|dag|week)(?!\w))", re.IGNORECASE
)
"""So much in each: the stroke between them is no place to end a line."""
_COUNTED = re.compile(
    rf"(?<!\w)(?:EUR|euro)([ ])(?=\d)|(?<!\w)(?:{_MONTHS})([ ])(?=\d\d?(?!\w))",
    re.IGNORECASE,
)
"""What is said before its number: EUR 25, December 25."""
_NAMES = re.compile(
    r"(?<=, \d\d\d\d)[ ](?=[A-ZÀ-Þ])|(?<![\w.])[A-ZÀ-Þ]\.([ ])(?=[A-ZÀ-Þ])"
    r"|(?<=\d,)[ ](?=(?:19|20)\d\d(?!\d| [A-ZÀ-Þ]))"
)
"""A town after its postcode, a name after an initial, the year of December 25, 2026."""
_AFTER_SHORT = re.compile(rf"(?<!\w)(?:{_SHORT})([ ])(?=\S)", re.IGNORECASE)
_YEAR = re.compile(rf"(?<!\w)(?:{_MONTHS})([ ])(?=(?:19|20)\d\d(?!\d))", re.IGNORECASE)
_CODE = re.compile(r"(?<![\w-])(?=[A-Z]-|[A-Z-]*\d)[A-Z0-9]+(?:-[A-Z0-9]+)+(?![\w-])|(?<![\w-])\w-(?=\w)")
"""A code, and a word such as e-mail: their hyphens are no place to end a line."""


def held(text: str) -> frozenset[int]:
    """Where in the text a space, a hyphen or a stroke holds its neighbours together."""
    found = set[int]()
    if "-" in text:
        found = {
            place for match in _CODE.finditer(text) for place in range(*match.span()) if text[place] == "-"
        }
    if "/" in text:
        found |= {match.start(1) for match in _OF_A_UNIT.finditer(text)}
    if " " not in text:
        return frozenset(found)
    found |= {match.start() for match in _HELD.finditer(text)}
    found |= {match.start(1) for match in _AFTER_SHORT.finditer(text)}
    found |= {match.end() - 1 for match in _NAMES.finditer(text)}
    if any(one.isdecimal() for one in text):
        found |= {match.start(1) for match in _YEAR.finditer(text)}
        found |= {match.start(match.lastindex or 0) for match in _COUNTED.finditer(text)}
    return frozenset(found)

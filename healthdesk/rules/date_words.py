"""The names of days and months in our languages, and the words for days close by."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """One language. `near` counts days from today."""

    days: tuple[str, ...]
    short_days: tuple[str, ...]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    near: Mapping[str, int]
    next: frozenset[str]
    this: frozenset[str]
    last: frozenset[str]
    other_days: tuple[str, ...] = ()
    other_months: Mapping[str, int] = field(default_factory=dict)


DATE_WORDS: Mapping[str, DateWords] = MappingProxyType(
    {
        "nl": DateWords(
            days=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
            short_days=("ma", "di", "wo", "do", "vr", "za", "zo"),
            months=(
                *("januari", "februari", "maart", "april", "mei", "juni"),
                *("juli", "augustus", "september", "oktober", "november", "december"),
            ),
            short_months=(
                *("jan", "feb", "mrt", "apr", "mei", "jun"),
                *("jul", "aug", "sep", "okt", "nov", "dec"),
            ),
            near={"vandaag": 0, "nu": 0, "morgen": 1, "overmorgen": 2, "gisteren": -1, "eergisteren": -2},
            next=frozenset({"volgende"}),
            this=frozenset({"deze"}),
            last=frozenset({"vorige", "afgelopen"}),
            other_months={"maa": 3, "sept": 9},
        ),
        "en": DateWords(
            days=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
            short_days=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
            months=(
                *("january", "february", "march", "april", "may", "june"),
                *("july", "august", "september", "october", "november", "december"),
            ),
            short_months=(
                *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
                *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
            ),
            near={"today": 0, "now": 0, "tomorrow": 1, "yesterday": -1},
            next=frozenset({"next"}),
            this=frozenset({"this"}),
            last=frozenset({"last"}),
            other_days=("mon", "tues", "weds", "thurs", "fri", "sat", "sun"),
            other_months={"sept": 9},
        ),
        "fr": DateWords(
            days=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
            short_days=("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
            months=(
                *("janvier", "février", "mars", "avril", "mai", "juin"),
                *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
            ),
            short_months=(
                *("janv", "févr", "mars", "avr", "mai", "juin"),
                *("juil", "août", "sept", "oct", "nov", "déc"),
            ),
            near=dict.fromkeys(("aujourd'hui", "auj", "ajd"), 0)
            | dict.fromkeys(("demain",), 1)
            | dict.fromkeys(("apres-demain", "apres demain"), 2)
            | dict.fromkeys(("hier",), -1)
            | dict.fromkeys(("avant-hier", "avant hier"), -2),
            next=frozenset({"prochain"}),
            this=frozenset({"ce"}),
            last=frozenset({"dernier"}),
            other_days=("lu", "ma", "me", "je", "ve", "sa", "di"),
        ),
    }
)


def plain(text: str) -> str:
    """Small letters, no accents, no full stops after words, single spaces."""
    marked = unicodedata.normalize("NFD", text.strip().lower().replace("’", "'"))
    bare = "".join(letter for letter in marked if not unicodedata.combining(letter))
    words = [
        word.rstrip(".") if word.rstrip(".").isalpha() else word for word in bare.replace(",", " ").split()
    ]
    return " ".join(words)

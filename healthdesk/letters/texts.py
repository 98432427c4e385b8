"""The words of letters, from the files in ``resources/letter_texts``; what is not known is marked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from string import Formatter
from typing import Any

from babel.dates import format_date

from healthdesk.records.letter import Span, SpanStyle, Words, words
from healthdesk.resource_paths import resource

LANGUAGES = ("nl", "fr", "en")


@cache
def _file(language: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        resource("letter_texts", language, f"{name}.json").read_text(encoding="utf-8")
    )
    return found


class Texts:
    """The texts of one kind of letter in one language."""

    def __init__(self, language: str, kind: str) -> None:
        self.language = language if language in LANGUAGES else LANGUAGES[0]
        self._common = _file(self.language, "common")
        self.own = _file(self.language, kind)

    def word(self, key: str, **values: object) -> str:
        """A label or a short phrase that all letters share."""
        return str(self._common["words"][key]).format(**values)

    def listed(self, table: str, key: str) -> str:
        """A word from one of the shared tables: functions, needs, urgencies, ways; else the key itself."""
        return str(self._common[table].get(key, key))

    def missing(self, what: str) -> Words:
        """The mark that stands where something is not known."""
        return words(self.word("missing", what=what), SpanStyle.MISSING)

    def known(self, value: str, what: str) -> Words:
        """The value, or the mark."""
        return words(value) if value.strip() else self.missing(what)

    def fill(self, template: str, values: Mapping[str, str]) -> Words:
        """A sentence with its values; a value that is not known leaves a mark, never a hole."""
        spans: list[Span] = []
        for literal, name, _spec, _conversion in Formatter().parse(template):
            if literal:
                spans.append(Span(literal))
            if name:
                label = self._common["words"].get(name, name)
                spans += self.known(values.get(name, ""), str(label).lower())
        return tuple(spans)

    def day(self, day: date) -> str:
        """A date in words that stays on one line."""
        return day_in_words(day, self.language)


def day_in_words(day: date, language: str) -> str:
    """1 december 2026, 1er décembre 2026; never parted by the end of a line."""
    written = format_date(day, "d MMMM y", locale=language)
    if language == "fr" and day.day == 1:
        written = f"1er{written[1:]}"
    return str(written).replace(" ", "\u00a0")

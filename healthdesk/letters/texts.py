"""The words of letters: those of the program with what the house says in their place; gaps are marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from babel.core import UnknownLocaleError
from babel.dates import format_date

from healthdesk.records.letter import (
    Block,
    Columns,
    Heading,
    Listed,
    Paragraph,
    Span,
    SpanStyle,
    Words,
    plain,
    words,
)
from healthdesk.records.letter_text import AS_SHIPPED, HouseTexts
from healthdesk.rules.first_of_month import premier
from healthdesk.rules.letter_template import Field, flat
from healthdesk.rules.letter_texts import LANGUAGES, is_language_of, merged
from healthdesk.sentences import elided

__all__ = ["LANGUAGES", "Texts", "day_in_words", "named_day"]


class Texts:
    """The texts of one kind of letter in one language, as they count in this house."""

    def __init__(self, language: str, kind: str, house: HouseTexts = AS_SHIPPED) -> None:
        self.language = language if is_language_of(kind, language) else LANGUAGES[0]
        shared = self.language if self.language in LANGUAGES else LANGUAGES[0]
        self._common = merged("common", shared, house.of("common", shared))
        self.own = merged(kind, self.language, house.of(kind, self.language))
        self._known: Mapping[str, str] = {}
        self._holds: frozenset[str] = frozenset()

    def knows(self, values: Mapping[str, str], holds: Iterable[str]) -> Texts:
        """The fields that any sentence of this letter may name, and the conditions that hold."""
        self._known, self._holds = values, frozenset(holds)
        return self

    def word(self, key: str, **values: object) -> str:
        """A label or a short phrase that all letters share."""
        return str(self._common["words"][key]).format(**values)

    def listed(self, table: str, key: str) -> str:
        """A word from one of the shared tables: functions, needs, urgencies, ways; else the key itself."""
        return str(self._common[table].get(key, key))

    def missing(self, what: str) -> Words:
        """The mark that stands where something is not known."""
        return words(self.word("missing", what=what), SpanStyle.MISSING)

    def mark_of(self, field: str) -> str:
        """The mark that stands where nobody knows this field."""
        return plain(self.missing(self._field_name(field)))

    def known(self, value: str, what: str) -> Words:
        """The value, or the mark."""
        return words(value) if value.strip() else self.missing(what)

    def fill(self, template: str, values: Mapping[str, str] | None = None) -> Words:
        """A sentence with its values; a value that is not known leaves a mark, never a hole."""
        told = {**self._known, **(values or {})}
        spans: list[Span] = []
        for one in flat(template, self._holds):
            if isinstance(one, Field):
                value = told.get(one.name, "")
                if spans and self.language == "fr":
                    spans[-1] = replace(spans[-1], text=elided(spans[-1].text, value))
                spans += self.known(value, self._field_name(one.name))
            else:
                spans.append(Span(one))
        return tuple(spans)

    def said(self, template: str, values: Mapping[str, str] | None = None) -> str:
        """The same as plain words."""
        return plain(self.fill(template, values))

    def marked(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """Blocks made of plain words, in which the marks of what is not known are marks again."""
        return tuple(self._marked_block(one) for one in blocks)

    def day(self, day: date) -> str:
        """A date in words that stays on one line."""
        return day_in_words(day, self.language)

    def joined(self, several: Iterable[str]) -> str:
        """One after the other; French leaves a space before the sign between them."""
        return ("\u00a0; " if self.language == "fr" else "; ").join(several)

    def _field_name(self, name: str) -> str:
        found = self._common["fields"].get(name) or self._common["words"].get(name, name)
        return str(found).lower()

    def _marked_block(self, block: Block) -> Block:
        match block:
            case Paragraph(text):
                return Paragraph(self._marked(text))
            case Heading(text):
                return Heading(self._marked(text))
            case Listed(items, numbered):
                return Listed(tuple(self._marked(item) for item in items), numbered)
            case Columns(rows, headed):
                return Columns(tuple(tuple(self._marked(cell) for cell in row) for row in rows), headed)
            case _:
                return block

    def _marked(self, text: Words) -> Words:
        before, _, after = str(self._common["words"]["missing"]).partition("{what}")
        mark = re.compile(f"({re.escape(before)}[^\\[\\]\\n]+?{re.escape(after)})")
        spans: list[Span] = []
        for span in text:
            for place, part in enumerate(mark.split(span.text)):
                if part:
                    spans.append(Span(part, SpanStyle.MISSING if place % 2 else span.style))
        return tuple(spans)


def colon(language: str) -> str:
    """French keeps a space before it."""
    return "\u00a0:" if language == "fr" else ":"


def day_in_words(day: date, language: str) -> str:
    """1 december 2026, 1er décembre 2026; never parted by the end of a line."""
    try:
        written = format_date(day, "d MMMM y", locale=language.replace("-", "_"))
    except UnknownLocaleError:
        return f"{day.day}/{day.month}/{day.year}"
    return premier(str(written), day, language).replace(" ", "\u00a0")


def named_day(day: date, language: str) -> str:
    """Say "dinsdag 1 december 2026"."""
    return f"{format_date(day, 'EEEE', locale=language)} {day_in_words(day, language)}"

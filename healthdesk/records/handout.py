"""A page that somebody takes home: final words, nothing is looked up while it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class HandoutPart:
    """One thing on the page: a heading, words under it, a list, and lines with a name each."""

    heading: str
    words: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    items: tuple[str, ...] = ()
    """A list, each with a bullet."""
    tick: bool = False
    """Whether it begins with a box that can be ticked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """The whole page."""

    title: str
    person: str
    house: str
    house_lines: tuple[str, ...]
    dated: date
    told_date: str
    """The day in words."""
    intro: str
    parts: tuple[HandoutPart, ...]
    foot: str
    language: str = "nl"
    page_label: str = "{page}/{pages}"
    large: bool = False
    """In type that is read without glasses, where the page has the room."""

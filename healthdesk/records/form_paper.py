"""A form on paper: final words, laid out by part; blank to write on, or with the answers that were given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from healthdesk.records.rich_text import RichText


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that stands in the form, and what it shows in words."""

    data: bytes
    media: str
    says: str
    fineness: float = 96.0
    """Dots an inch at its own size."""


@dataclass(frozen=True, slots=True)
class Box:
    """The words of a box to tick that have a shape, or a picture before them."""

    words: str
    shape: RichText = ()
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A line of text of the form, or a smaller title in a part."""

    text: str
    depth: int = 0
    strong: bool = False
    shape: RichText = ()
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class ToWrite:
    """A question with room for its answer: boxes to tick, then lines to write on."""

    question: str
    help: str = ""
    when: str = ""
    """Only to be answered when; "" for always."""
    boxes: tuple[str | Box, ...] = ()
    lines: int = 0
    short: bool = False
    """A line of a few centimetres will do."""
    after: str = ""
    """What stands behind the line: a unit, "day / month / year"."""
    depth: int = 0
    shape: RichText = ()
    """The question with its bold, italic and lists."""
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A question with what was answered, and what was added later."""

    question: str
    answer: str
    later: tuple[str, ...] = ()
    depth: int = 0
    shape: RichText = ()
    """The answer with its bold, italic and lists."""
    picture: Picture | None = None
    chosen: tuple[Picture, ...] = ()
    """The pictures of what was chosen."""


Line = Told | ToWrite | Written


@dataclass(frozen=True, slots=True)
class PaperPart:
    """A part of the form under its title."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPaper:
    """Everything that stands on the sheets."""

    language: str
    dated: date
    title: str
    house: str
    head: tuple[tuple[str, str], ...]
    """Names of things and the things; an empty thing is a line to write on."""
    intro: str
    parts: tuple[PaperPart, ...]
    foot: tuple[str, ...]
    """On every page: which version, whose form, where it comes from."""
    page_label: str
    file_name: str

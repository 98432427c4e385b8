"""Text with a little shape: paragraphs, headings, lists, bold, italic, and no room for anything else.

Forms bring XHTML or Markdown; `exchange/fhir_rich_text.py` keeps of it only what fits here, so that
nothing that runs or loads can reach the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What a stretch of text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one and the same type."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, heading or line of a list."""

    runs: tuple[Run, ...]
    shape: Shape = Shape.PARAGRAPH

    @property
    def text(self) -> str:
        """The bare words."""
        return "".join(run.text for run in self.runs)


RichText = tuple[Paragraph, ...]


def bare(rich: RichText) -> str:
    """The words without their shape, a line per paragraph."""
    return "\n".join(paragraph.text for paragraph in rich)

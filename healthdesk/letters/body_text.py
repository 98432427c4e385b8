"""Words as people type them, as blocks: an empty line parts paragraphs; dashes, or 1. 2. 3., are a list."""

from __future__ import annotations

import re

from healthdesk.records.letter import Block, Listed, Paragraph, Words, words

_SIGNS = ("- ", "• ", "* ", "– ")
_NUMBERED = re.compile(r"(\d{1,2})[.)]\s+(?=\S)")
_LEAST = 2
"""A line that begins with a number is one of a list only where more of them count on from 1."""


def blocks_of(text: str) -> tuple[Block, ...]:
    """Paragraphs and lists. Line ends within a paragraph stay."""
    blocks: list[Block] = []
    items: list[Words] = []
    lines: list[str] = []

    def end_paragraph() -> None:
        blocks.extend(_parted(lines))
        lines.clear()

    def end_list() -> None:
        if items:
            blocks.append(Listed(tuple(items)))
            items.clear()

    for line in (one.strip() for one in text.splitlines()):
        sign = next((one for one in _SIGNS if line.startswith(one)), "")
        if sign:
            end_paragraph()
            items.append(words(line[len(sign) :].strip()))
        elif line:
            end_list()
            lines.append(line)
        else:
            end_paragraph()
            end_list()
    end_paragraph()
    end_list()
    return tuple(blocks)


def _parted(lines: list[str]) -> list[Block]:
    """Typed lines as paragraphs, and where they count on from 1 as a list."""
    blocks: list[Block] = []
    said: list[str] = []
    at = 0
    while at < len(lines):
        counted = _counted(lines[at:])
        if len(counted) < _LEAST:
            said.append(lines[at])
            at += 1
            continue
        blocks += _paragraph(said)
        said = []
        blocks.append(Listed(tuple(words(one) for one in counted), numbered=True))
        at += len(counted)
    return [*blocks, *_paragraph(said)]


def _paragraph(said: list[str]) -> list[Block]:
    return [Paragraph(words("\n".join(said)))] if said else []


def _counted(lines: list[str]) -> list[str]:
    """What stands behind 1. 2. 3. as far as the lines count on."""
    found: list[str] = []
    for number, line in enumerate(lines, 1):
        match = _NUMBERED.match(line)
        if match is None or int(match[1]) != number:
            break
        found.append(line[match.end() :])
    return found

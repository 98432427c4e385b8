"""Words as people type them, as blocks: an empty line parts paragraphs; dashes, or 1. 2. 3., are a list.

Lines with tabs between their words, as they come from a sheet, are a table. Its first row names the columns
where it says something in each and no figure, and most rows below it do have figures.
"""

from __future__ import annotations

import re

from healthdesk.records.letter import Block, Columns, Listed, Paragraph, Words, words

_SIGNS = ("- ", "• ", "* ", "– ")
_NUMBERED = re.compile(r"(\d{1,2})[.)]\s+(?=\S)")
_LEAST = 2
"""A number begins a list only where more of them count on from 1, a tab a table only where a row follows."""
_TAB, _MOST_COLUMNS, _LONGEST_NAME = "\t", 8, 60


def blocks_of(text: str) -> tuple[Block, ...]:
    """Paragraphs, lists and tables. Line ends within a paragraph stay."""
    blocks: list[Block] = []
    typed = text.splitlines()
    at = begun = 0
    while at < len(typed):
        found = _tabbed(typed, at)
        if len(found) < _LEAST:
            at += 1
            continue
        blocks += _running(typed[begun:at])
        blocks.append(_columns(found))
        at = begun = at + len(found)
    return (*blocks, *_running(typed[begun:]))


def _tabbed(typed: list[str], at: int) -> list[list[str]]:
    """The cells of the lines with tabs from this one on, each row as long as the longest."""
    found: list[list[str]] = []
    for place in range(at, len(typed)):
        cells = [one.strip() for one in typed[place].split(_TAB)]
        told = max((number for number, cell in enumerate(cells, 1) if cell), default=0)
        begins = any(cells[:-1]) and (told > 1 or bool(found))
        if not begins or told > _MOST_COLUMNS:
            break
        found.append(cells[:told])
    count = max(map(len, found), default=0)
    return [[*cells, *[""] * (count - len(cells))] for cells in found]


def _columns(found: list[list[str]]) -> Columns:
    rows = tuple(tuple(words(cell) if cell else () for cell in cells) for cells in found)
    return Columns(rows, headed=_names_columns(found))


def _names_columns(found: list[list[str]]) -> bool:
    first, *others = found
    counting = sum(_has_figures(row) for row in others)
    names = all(0 < len(cell) <= _LONGEST_NAME for cell in first) and not _has_figures(first)
    return names and counting * 2 > len(others)


def _has_figures(row: list[str]) -> bool:
    return any(sign.isdecimal() for cell in row for sign in cell)


def _running(typed: list[str]) -> list[Block]:
    """Paragraphs and lists."""
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

    for line in map(str.strip, typed):
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
    return blocks


def _parted(lines: list[str]) -> list[Block]:
    """Typed lines as paragraphs, and where they count on from 1 as a list."""
    blocks: list[Block] = []
    said: list[str] = []
    at = 0
    while at < len(lines):
        counted = _counted(lines, at)
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


def _counted(lines: list[str], at: int) -> list[str]:
    """What stands behind 1. 2. 3. from this line on, as far as they count on."""
    found: list[str] = []
    for place in range(at, len(lines)):
        match = _NUMBERED.match(lines[place])
        if match is None or int(match[1]) != len(found) + 1:
            break
        found.append(lines[place][match.end() :])
    return found

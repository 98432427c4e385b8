"""Words as people type them, as blocks: empty lines part paragraphs, lines with a dash are a list."""

from __future__ import annotations

from healthdesk.records.letter import Block, Listed, Paragraph, Words, words

_SIGNS = ("- ", "• ", "* ", "– ")


def blocks_of(text: str) -> tuple[Block, ...]:
    """Paragraphs and lists. Line ends within a paragraph stay."""
    blocks: list[Block] = []
    items: list[Words] = []
    lines: list[str] = []

    def end_paragraph() -> None:
        if lines:
            blocks.append(Paragraph(words("\n".join(lines))))
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

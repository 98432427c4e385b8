"""Draws a form on paper: blank, with boxes and lines to write on, or with its answers. Same in, same out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from healthdesk.letters import pages
from healthdesk.letters.lines import Line, LineMaker
from healthdesk.letters.paper import mm, type_size
from healthdesk.letters.rows import LEFT, RIGHT, WIDTH, Group, Mark, Row, Rows, Ruled, Written
from healthdesk.letters.sheet import PAGE_HEIGHT, Sheet
from healthdesk.letters.structure import BOX_TO_TICK, Artefact, Element, Role
from healthdesk.records import form_paper
from healthdesk.records.form_paper import FormPaper, Told, ToWrite
from healthdesk.records.letter import SpanStyle, words

_CAPTION = type_size("caption")
_CAPTION_LEADING = _CAPTION * 1.35
_INDENT = mm("bullet")
_BOX = mm("tick_box")
_SHORT = mm("short_line")
_TOP = mm("head")


@dataclass(frozen=True, slots=True)
class Boxed:
    """A box to tick, as high as the letters beside it."""

    x: float
    tag: Element

    def __call__(self, sheet: Sheet, y: float) -> None:
        sheet.box(self.x, y - _BOX * 0.92, _BOX, _BOX, tag=self.tag)


def draw(paper: FormPaper) -> bytes:
    """The sheets as a PDF."""
    return draw_counted(paper)[0]


def draw_counted(paper: FormPaper) -> tuple[bytes, int]:
    """The sheets, and how many there are."""
    maker = LineMaker(paper.language)
    sheet = Sheet(title=paper.title, author=paper.house, language=paper.language, dated=paper.dated)
    foot = [line for text in paper.foot for line in maker.break_up(words(text), WIDTH / _CAPTION)]
    bottom = PAGE_HEIGHT - mm("foot") - (len(foot) + 1.5) * _CAPTION_LEADING
    filled = pages.fill(_Builder(Rows(maker)).groups(paper), _TOP, mm("first_line_again"), bottom)
    for number, page in enumerate(filled, 1):
        if number > 1:
            _running_head(sheet, maker, paper)
        for top, row in page.rows:
            for mark in row.marks:
                mark(sheet, top + row.rise)
        label = maker.one_line(words(paper.page_label.format(page=number, pages=len(filled))))
        _foot(sheet, foot, label, last=number == len(filled))
        sheet.end_page()
    return sheet.finish(), len(filled)


def _running_head(sheet: Sheet, maker: LineMaker, paper: FormPaper) -> None:
    y = mm("running_head") + _CAPTION
    sheet.text(maker.one_line(words(paper.title)), LEFT, y, _CAPTION, Artefact.HEAD, "muted")
    sheet.rule(LEFT, y + _CAPTION * 0.7, WIDTH)


def _foot(sheet: Sheet, foot: list[Line], page_label: Line, *, last: bool) -> None:
    """On every page to be seen; read out once, at the end."""
    said = Element(Role.PARAGRAPH) if last else Artefact.FOOT
    y = PAGE_HEIGHT - mm("foot") - len(foot) * _CAPTION_LEADING
    sheet.rule(LEFT, y - _CAPTION_LEADING, WIDTH)
    for line in foot:
        sheet.text(line, LEFT, y, _CAPTION, said, "muted")
        y += _CAPTION_LEADING
    sheet.text_right(page_label, RIGHT, y, _CAPTION, Artefact.FOOT, "muted")


class _Builder:
    """From the words of a form to groups of rows."""

    def __init__(self, rows: Rows) -> None:
        self._rows, self._maker = rows, rows.maker
        self._smaller = Role.HEADING
        """A title within a part: one step below that of the part, where that has one."""

    def groups(self, paper: FormPaper) -> list[Group]:
        found = [self._title(paper), *self._head(paper)]
        if paper.intro:
            found += self._rows.parted(
                self._lines(paper.intro, LEFT, WIDTH, style=SpanStyle.MUTED), self._rows.leading * 0.6
            )
        for part in paper.parts:
            self._smaller = Role.SMALLER_HEADING if part.title else Role.HEADING
            if part.title:
                found.append(self._part_title(part.title))
            for line in part.lines:
                found += self._line(line)
        return found

    def _title(self, paper: FormPaper) -> Group:
        size = type_size("title")
        lines = self._maker.break_up(words(paper.title, SpanStyle.STRONG), WIDTH / size)
        tag = Element(Role.TITLE, title=paper.title)
        title = tuple(
            Row(size * 1.3, (Written(line, LEFT, size, tag, "accent"),), rise=size) for line in lines
        )
        said = self._maker.one_line(words(paper.house))
        house = Written(said, LEFT, self._rows.size, Element(Role.PARAGRAPH), "muted")
        return Group((*title, self._rows.row(house)), binds=True)

    def _head(self, paper: FormPaper) -> list[Group]:
        at = mm("facts")
        table = Element(Role.TABLE)
        groups: list[Group] = []
        for name, value in paper.head:
            rows = []
            for place, told in enumerate(self._rows.fact(table, name, words(value) if value else ())):
                to_write_on = () if value or place else (Ruled(LEFT + at, WIDTH - at),)
                height = self._rows.leading * (1.0 if value else 1.6)
                rows.append(Row(height, (*told, *to_write_on), rise=height - self._rows.leading * 0.3))
            groups.append(Group(tuple(rows), self._rows.leading * (0.2 if groups else 0.8)))
        return groups

    def _part_title(self, title: str) -> Group:
        size = type_size("part")
        lines = self._maker.break_up(words(title, SpanStyle.STRONG), WIDTH / size)
        tag = Element(Role.HEADING, title=title)
        rows = tuple(
            Row(size * 1.4, (Written(line, LEFT, size, tag, "accent"),), rise=size) for line in lines
        )
        return Group(rows, self._rows.leading * 1.2, binds=True)

    def _line(self, line: form_paper.Line) -> list[Group]:
        x = LEFT + line.depth * _INDENT
        width = WIDTH - line.depth * _INDENT
        if isinstance(line, Told):
            style = SpanStyle.STRONG if line.strong else SpanStyle.MUTED
            tag = Element(self._smaller, title=line.text) if line.strong else Element(Role.PARAGRAPH)
            rows = self._rows.lines(words(line.text, style), x, width, tag)
            return [Group(rows, self._rows.leading * 0.6, binds=line.strong)]
        if isinstance(line, ToWrite):
            return [self._to_write(line, x, width)]
        return self._written(line, x, width)

    def _written(self, line: form_paper.Written, x: float, width: float) -> list[Group]:
        asked = self._small(line.question, x, width)
        said = self._rows.lines(words(line.answer), x, width, Element(Role.PARAGRAPH))
        later = [
            row
            for text in line.later
            for row in self._lines(text, x + _INDENT, width - _INDENT, style=SpanStyle.EMPHASIS)
        ]
        first, *rest = self._rows.parted((*said, *later), self._rows.leading * 0.55)
        return [replace(first, rows=(*asked, *first.rows)), *rest]

    def _to_write(self, line: ToWrite, x: float, width: float) -> Group:
        rows: list[Row] = []
        if line.when:
            rows += self._small(line.when, x, width)
        rows += self._rows.lines(words(line.question), x, width, Element(Role.PARAGRAPH))
        if line.help:
            rows += self._small(line.help, x, width)
        if line.boxes:
            rows += self._boxes(line.boxes, x, width)
        rows += self._ruled(line, x, width)
        return Group(tuple(rows), self._rows.leading * 0.8)

    def _boxes(self, boxes: tuple[str, ...], x: float, width: float) -> list[Row]:
        """Boxes with their words, side by side like words in a paragraph."""
        size, gap = self._rows.size, mm("bullet")
        rows: list[Row] = []
        marks: list[Mark] = []
        at = x
        choices = Element(Role.LIST)
        for words_of in boxes:
            lines = self._maker.break_up(words(words_of), (width - _BOX * 1.6) / size)
            wide = _BOX * 1.6 + max(line.width for line in lines) * size
            if marks and at + wide > x + width:
                rows.append(self._box_row(marks))
                marks, at = [], x
            one = Element(Role.ITEM, choices)
            box, said = Element(Role.LABEL, one, read_as=BOX_TO_TICK), Element(Role.ITEM_BODY, one)
            marks += [Boxed(at, box), Written(lines[0], at + _BOX * 1.6, size, said)]
            for line in lines[1:]:
                rows.append(self._box_row(marks))
                marks = [Written(line, at + _BOX * 1.6, size, said)]
            at += wide + gap
        return [*rows, self._box_row(marks)]

    def _box_row(self, marks: list[Mark]) -> Row:
        height = self._rows.leading * 1.25
        return Row(height, tuple(marks), rise=height - self._rows.leading * 0.3)

    def _ruled(self, line: ToWrite, x: float, width: float) -> list[Row]:
        height = self._rows.leading * 1.7
        behind = self._maker.one_line(words(line.after, SpanStyle.MUTED)) if line.after else None
        rows = []
        for number in range(line.lines):
            wide = _SHORT if line.short else width
            marks: list[Mark] = []
            if behind is not None and number == line.lines - 1:
                # What stands behind the line stays within the margin; the line gives way.
                wide = min(wide, width - behind.width * _CAPTION - _BOX)
                marks.append(Written(behind, x + wide + _BOX, _CAPTION, Element(Role.PARAGRAPH)))
            rows.append(Row(height, (Ruled(x, wide), *marks), rise=height - self._rows.leading * 0.2))
        return rows

    def _lines(self, text: str, x: float, width: float, *, style: SpanStyle) -> tuple[Row, ...]:
        return self._rows.lines(words(text, style), x, width, Element(Role.PARAGRAPH))

    def _small(self, text: str, x: float, width: float) -> list[Row]:
        tag = Element(Role.PARAGRAPH)
        return [
            Row(_CAPTION_LEADING, (Written(line, x, _CAPTION, tag, "muted"),), rise=_CAPTION)
            for line in self._maker.break_up(words(text), width / _CAPTION)
        ]

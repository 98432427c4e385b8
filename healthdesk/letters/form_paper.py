"""Draws a form on paper: blank, with boxes and lines to write on, or with its answers. Same in, same out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from healthdesk.letters import pages
from healthdesk.letters.dots import Dots
from healthdesk.letters.lines import Line, LineMaker
from healthdesk.letters.paper import mm, type_size
from healthdesk.letters.rows import LEFT, RIGHT, WIDTH, Group, Mark, Row, Rows, Ruled, Written
from healthdesk.letters.sheet import PAGE_HEIGHT, Sheet
from healthdesk.letters.structure import BOX_TO_TICK, BOXES, Artefact, Element, Role
from healthdesk.records import form_paper
from healthdesk.records.form_paper import Box, FormPaper, Picture, Told, ToWrite
from healthdesk.records.letter import Span, SpanStyle, Words, words
from healthdesk.records.rich_text import RichText, Run, Shape

_CAPTION = type_size("caption")
_CAPTION_LEADING = _CAPTION * 1.35
_INDENT = mm("bullet")
_BOX = mm("tick_box")
_SHORT = mm("short_line")
_TOP = mm("head")
_FACE, _GAP = mm("picture_beside"), mm("tick_box")


@dataclass(frozen=True, slots=True)
class Boxed:
    """A box to tick, as high as the letters beside it."""

    x: float
    tag: Element

    def __call__(self, sheet: Sheet, y: float) -> None:
        sheet.box(self.x, y - _BOX * 0.92, _BOX, _BOX, tag=self.tag)


@dataclass(frozen=True, slots=True)
class Pictured:
    """A picture that begins so far above the foot of the letters of its row."""

    dots: Dots
    x: float
    above: float
    width: float
    height: float
    tag: Element

    def __call__(self, sheet: Sheet, y: float) -> None:
        sheet.picture(self.dots, self.x, y - self.above, self.width, self.height, self.tag)


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
            return [self._told(line, x, width)]
        if isinstance(line, ToWrite):
            return [self._to_write(line, x, width)]
        return self._written(line, x, width)

    def _told(self, line: Told, x: float, width: float) -> Group:
        style = SpanStyle.STRONG if line.strong else SpanStyle.MUTED
        said = shaped(line.text, line.shape, style)
        sign, x, width = self._beside(line.picture, x, width)
        tag = Element(self._smaller, title=line.text) if line.strong else Element(Role.PARAGRAPH)
        if line.text:
            rows = [*self._rows.lines(said, x, width, tag, *sign)]
        else:
            rows = [self._rows.row(*sign)] if sign else []
        rows += self._under(line.picture, x, width)
        return Group(_high_enough(rows, sign), self._rows.leading * 0.6, binds=line.strong)

    def _written(self, line: form_paper.Written, x: float, width: float) -> list[Group]:
        sign, x, width = self._beside(line.picture, x, width)
        asked = self._small(line.question, x, width, *sign)
        asked += self._under(line.picture, x, width)
        chosen: list[Pictured] = []
        at = x
        for picture in line.chosen:
            found, beyond, _left = self._beside(picture, at, width, sign=True)
            chosen, at = [*chosen, *found], beyond
        answer = shaped(line.answer, line.shape)
        said = self._rows.lines(answer, at, width - (at - x), Element(Role.PARAGRAPH), *chosen, own=True)
        said = _high_enough([*said], chosen)
        later = [
            row
            for text in line.later
            for row in self._lines(text, x + _INDENT, width - _INDENT, style=SpanStyle.EMPHASIS, own=True)
        ]
        if chosen or sign:
            return [Group(_high_enough([*asked, *said, *later], sign), self._rows.leading * 0.55)]
        first, *rest = self._rows.parted((*said, *later), self._rows.leading * 0.55)
        return [replace(first, rows=(*asked, *first.rows)), *rest]

    def _to_write(self, line: ToWrite, x: float, width: float) -> Group:
        rows: list[Row] = []
        if line.when:
            rows += self._small(line.when, x, width)
        sign, x, width = self._beside(line.picture, x, width)
        said = shaped(line.question, line.shape)
        rows += self._rows.lines(said, x, width, Element(Role.PARAGRAPH), *sign)
        rows += self._under(line.picture, x, width)
        if line.help:
            rows += self._small(line.help, x, width)
        if line.boxes:
            rows += self._boxes(line.boxes, x, width)
        rows += self._ruled(line, x, width)
        return Group(_high_enough(rows, sign), self._rows.leading * 0.8)

    # Pictures

    def _beside(
        self, picture: Picture | None, x: float, width: float, *, sign: bool = False
    ) -> tuple[list[Pictured], float, float]:
        """A small picture before words, and where those have their room then."""
        dots = _dots(picture)
        if picture is None or dots is None or not (sign or dots.is_small):
            return [], x, width
        wide, high = dots.within(_FACE * 2, _FACE, grows=True)
        tag = Element(Role.FIGURE, alternative=picture.says)
        found = Pictured(dots, x, self._rows.size, wide, high, tag)
        return [found], x + wide + _GAP, width - wide - _GAP

    def _under(self, picture: Picture | None, x: float, width: float) -> list[Row]:
        """A larger picture under the words."""
        dots = _dots(picture)
        if picture is None or dots is None or dots.is_small:
            return []
        wide, high = dots.within(min(width, mm("picture_width")), mm("picture_height"))
        tag = Element(Role.FIGURE, alternative=picture.says)
        return [Row(high + _GAP, (Pictured(dots, x, high, wide, high, tag),), rise=high + _GAP / 2)]

    def _boxes(self, boxes: tuple[str | Box, ...], x: float, width: float) -> list[Row]:
        """Boxes with their words, side by side like words; what takes more lines stands by itself."""
        rows: list[Row] = []
        marks: list[Mark] = []
        at, high = x, 0.0
        choices = Element(Role.LIST, attributes=BOXES)
        for box in boxes:
            one = self._box(box, at, width, choices)
            if marks and (at + one.wide > x + width or len(one.rows) > 1):
                rows.append(self._box_row(marks, high))
                marks, high = [], 0.0
                one, at = one.moved(x - at), x
            first, *others = one.rows
            marks, high, at = [*marks, *first], max(high, one.high), at + one.wide + mm("bullet")
            if others:
                rows += [self._box_row(marks, high), *(self._box_row(more) for more in others)]
                marks, high, at = [], 0.0, x
        return [*rows, self._box_row(marks, high)] if marks else rows

    def _box(self, box: str | Box, at: float, width: float, choices: Element) -> _OneBox:
        """One box, from there to the right."""
        size = self._rows.size
        box = Box(box) if isinstance(box, str) else box
        one = Element(Role.ITEM, choices)
        label, said = Element(Role.LABEL, one, read_as=BOX_TO_TICK), Element(Role.ITEM_BODY, one)
        marks: list[Boxed | Pictured | Written] = [Boxed(at, label)]
        start, high, dots = _BOX * 1.6, 0.0, _dots(box.picture)
        if box.picture is not None and dots is not None:
            wide, high = dots.within(_FACE * 2, _FACE, grows=True)
            tag = Element(Role.FIGURE, said, alternative=box.picture.says)
            marks.append(Pictured(dots, at + start, size * 0.35 + high / 2, wide, high, tag))
            start += wide + _GAP
        lines = self._maker.break_up(shaped(box.words, box.shape), (width - start) / size)
        words_on = [Written(line, at + start, size, said) for line in lines]
        rows = [(*marks, words_on[0]), *((more,) for more in words_on[1:])]
        return _OneBox(start + max(line.width for line in lines) * size, high, tuple(rows))

    def _box_row(self, marks: Iterable[Mark], high: float = 0.0) -> Row:
        """As high as a line, or as the pictures in it: those stand in its middle."""
        height = self._rows.leading * 1.25
        rise = height - self._rows.leading * 0.3
        more = max(0.0, high + _GAP - height)
        return Row(height + more, tuple(marks), rise=rise + more / 2)

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

    def _lines(
        self, text: str, x: float, width: float, *, style: SpanStyle, own: bool = False
    ) -> tuple[Row, ...]:
        return self._rows.lines(words(text, style), x, width, Element(Role.PARAGRAPH), own=own)

    def _small(self, text: str, x: float, width: float, *first: Mark) -> list[Row]:
        tag = Element(Role.PARAGRAPH)
        rows = [
            Row(_CAPTION_LEADING, (Written(line, x, _CAPTION, tag, "muted"),), rise=_CAPTION)
            for line in self._maker.break_up(words(text), width / _CAPTION)
        ]
        return [replace(rows[0], marks=(*first, *rows[0].marks)), *rows[1:]]


@dataclass(frozen=True, slots=True)
class _OneBox:
    """A box with its words: how wide, how high its picture is, and what stands on each of its lines."""

    wide: float
    high: float
    rows: tuple[tuple[Boxed | Pictured | Written, ...], ...]

    def moved(self, by: float) -> _OneBox:
        """The same elsewhere on its line."""
        moved = (tuple(replace(mark, x=mark.x + by) for mark in row) for row in self.rows)
        return replace(self, rows=tuple(moved))


def shaped(text: str, shape: RichText, style: SpanStyle = SpanStyle.PLAIN) -> Words:
    """Words with their bold, italic and lists, each paragraph on its own line; plain ones as they are."""
    if not shape:
        return words(text, style)
    found: list[Span] = []
    number = 0
    for paragraph in shape:
        number = number + 1 if paragraph.shape is Shape.NUMBER else 0
        sign = {Shape.BULLET: "• ", Shape.NUMBER: f"{number}. "}.get(paragraph.shape, "")
        found.append(Span(f"\n{sign}" if found else sign, style))
        found += [Span(run.text, _set(run, paragraph.shape, style)) for run in paragraph.runs]
    return tuple(span for span in found if span.text)


def _set(run: Run, shape: Shape, style: SpanStyle) -> SpanStyle:
    if run.bold or shape is Shape.HEADING:
        return SpanStyle.STRONG
    return SpanStyle.EMPHASIS if run.italic else style


def _high_enough(rows: list[Row], signs: Sequence[Pictured]) -> tuple[Row, ...]:
    """Rows with, where a picture beside them is higher, the room it needs."""
    tall = max((sign.height for sign in signs), default=0.0)
    missing = tall - sum(row.height for row in rows) + _GAP if signs else 0.0
    return (*rows, Row(missing)) if missing > 0 else tuple(rows)


def _dots(picture: Picture | None) -> Dots | None:
    if picture is None:
        return None
    from healthdesk.letters.form_picture import dots_of  # noqa: PLC0415 - heavy, and most forms have none

    return dots_of(picture)

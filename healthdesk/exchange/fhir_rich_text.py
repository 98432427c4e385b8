"""XHTML and Markdown of a form -> `RichText`: a short list of what may stay; of all the rest only the words.

Scripts, styles and what loads something are left out whole. Links and pictures become their words.
"""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

from healthdesk.records.rich_text import Paragraph, RichText, Run, Shape

_SILENT = frozenset(
    (
        "script",
        "style",
        "head",
        "title",
        "iframe",
        "object",
        "embed",
        "applet",
        "svg",
        "math",
        "template",
        "noscript",
        "audio",
        "video",
        "canvas",
    )
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BREAKS = _HEADINGS | frozenset(
    (
        "p",
        "div",
        "br",
        "li",
        "ul",
        "ol",
        "tr",
        "table",
        "section",
        "article",
        "blockquote",
        "hr",
        "dt",
        "dd",
        "pre",
    )
)
_BOLD, _ITALIC = frozenset(("b", "strong", "th")), frozenset(("i", "em", "cite"))


_HTML = re.compile(
    r"</?(p|div|span|b|i|u|em|strong|br|h[1-6]|ul|ol|li|font|sup|sub|a|table|tr|td|img|center|small|label)"
    r"""(\s+[\w:-]+(\s*=\s*("[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+))?)*\s*/?>""",
    re.IGNORECASE,
)
_ENTITY = re.compile(
    r"&(amp|lt|gt|quot|apos|nbsp|#\d+|#x[0-9a-f]+|[a-z]+(acute|grave|uml|circ|cedil|tilde));", re.IGNORECASE
)


def from_plain(text: str) -> tuple[str, RichText] | None:
    """What plain text says in which somebody wrote HTML all the same, and its shape; None for plain text."""
    if "<" in text and _HTML.search(text):
        shape = from_xhtml(text)
        return ("\n".join(paragraph.text for paragraph in shape), shape) if shape else None
    if "&" in text and _ENTITY.search(text):
        return html.unescape(text).replace("\xa0", " "), ()
    return None


def from_xhtml(text: str) -> RichText:
    """What is said in a piece of XHTML, however broken."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.paragraphs()


class _Reader(HTMLParser):
    """Collects runs; tags that are never closed do no harm."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._found: list[Paragraph] = []
        self._runs: list[Run] = []
        self._shape = Shape.PARAGRAPH
        self._lists: list[Shape] = []
        self._silent: list[str] = []
        self._bold = self._italic = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent.append(tag)
        elif tag in _BOLD:
            self._bold += 1
        elif tag in _ITALIC:
            self._italic += 1
        elif tag in _BREAKS:
            self._end()
            if tag in ("ul", "ol"):
                self._lists.append(Shape.BULLET if tag == "ul" else Shape.NUMBER)
            elif tag == "li":
                self._shape = self._lists[-1] if self._lists else Shape.BULLET
            elif tag in _HEADINGS:
                self._shape = Shape.HEADING
        elif tag == "img":
            self.handle_data(dict(attrs).get("alt") or "")
        elif tag == "td":
            self.handle_data(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            if tag in self._silent:
                del self._silent[self._silent.index(tag) :]
        elif tag in _BOLD:
            self._bold = max(0, self._bold - 1)
        elif tag in _ITALIC:
            self._italic = max(0, self._italic - 1)
        elif tag in _BREAKS:
            self._end()
            if tag in ("ul", "ol") and self._lists:
                self._lists.pop()

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        words = re.sub(r"\s+", " ", data)
        if not self._runs or self._runs[-1].text.endswith(" "):
            words = words.lstrip()
        if words:
            self._runs.append(Run(words, bool(self._bold), bool(self._italic)))

    def _end(self) -> None:
        runs = _joined(self._runs)
        if runs:
            self._found.append(Paragraph(runs, self._shape))
        self._runs, self._shape = [], Shape.PARAGRAPH

    def paragraphs(self) -> RichText:
        """All that was read."""
        self._end()
        return tuple(self._found)


def _joined(runs: list[Run]) -> tuple[Run, ...]:
    """Neighbours of the same type as one, without space at the ends."""
    found: list[Run] = []
    for run in runs:
        last = found[-1] if found else None
        if last is not None and (last.bold, last.italic) == (run.bold, run.italic):
            found[-1] = Run(last.text + run.text, run.bold, run.italic)
        else:
            found.append(run)
    if found:
        found[-1] = Run(found[-1].text.rstrip(), found[-1].bold, found[-1].italic)
    return tuple(run for run in found if run.text)


_LINE = re.compile(
    r"\s*(?:(?P<heading>#{1,6})\s+|(?P<bullet>[-*+])\s+|(?P<number>\d{1,3})[.)]\s+)?(?P<words>.*)"
)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_TAG = re.compile(
    r"<(script|style|iframe|object|svg)\b.*?(?:</\1\s*>|\Z)|</?[A-Za-z!][^>]*>", re.DOTALL | re.IGNORECASE
)
_MARKED = re.compile(
    r"\*\*(?P<b>.+?)\*\*|__(?P<bb>.+?)__|\*(?P<i>[^*\s][^*]*)\*|(?<!\w)_(?P<ii>[^_\s][^_]*)_(?!\w)"
)


def from_markdown(text: str) -> RichText:
    """What is said in a piece of Markdown: headings, lists, bold and italic keep their shape."""
    found: list[Paragraph] = []
    open_words: list[str] = []

    def close() -> None:
        if open_words:
            found.append(Paragraph(_runs(" ".join(open_words))))
            open_words.clear()

    for line in _LINK.sub(r"\1", _TAG.sub("", text)).splitlines():
        parts = _LINE.match(line)
        words = parts["words"].strip() if parts else line.strip()
        shape = _shape_of(parts) if parts else Shape.PARAGRAPH
        if shape is Shape.PARAGRAPH:
            if words:
                open_words.append(words)
            else:
                close()
        elif words:
            close()
            found.append(Paragraph(_runs(words), shape))
    close()
    return tuple(paragraph for paragraph in found if paragraph.runs)


def _shape_of(parts: re.Match[str]) -> Shape:
    if parts["heading"]:
        return Shape.HEADING
    if parts["bullet"]:
        return Shape.BULLET
    return Shape.NUMBER if parts["number"] else Shape.PARAGRAPH


def _runs(words: str) -> tuple[Run, ...]:
    found: list[Run] = []
    at = 0
    for marked in _MARKED.finditer(words):
        found.append(Run(words[at : marked.start()]))
        bold, italic = marked["b"] or marked["bb"], marked["i"] or marked["ii"]
        found.append(Run(bold or italic or "", bold=bool(bold), italic=bool(italic)))
        at = marked.end()
    found.append(Run(words[at:]))
    return tuple(run for run in found if run.text)

"""A PDF as somebody meets it who cannot see it: through its tree, with what is only for the eye apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf
from pikepdf import Dictionary, Name, Object, Pdf

_SHOWS = frozenset({"Tj", "TJ"})
_PAINTS = frozenset({"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI", "INLINE IMAGE"})
ARTEFACT = -1


@dataclass
class Said:
    """An element of the tree with what is said in it."""

    role: str
    own: Object
    parts: list[str | Said] = field(default_factory=list)

    @property
    def kids(self) -> list[Said]:
        """The elements in it."""
        return [one for one in self.parts if isinstance(one, Said)]

    @property
    def whole(self) -> str:
        """Its words and those of all that stands in it, in the order they are told."""
        told = str(self.own.get("/ActualText", ""))
        return told or "".join(one.whole if isinstance(one, Said) else one for one in self.parts)

    def walk(self) -> Iterator[Said]:
        """Itself and all below, in the order they are read."""
        yield self
        for one in self.kids:
            yield from one.walk()


@dataclass
class Drawn:
    """What a page draws: the words of each marked stretch, and the stretches of the eye alone."""

    said: dict[int, str] = field(default_factory=dict)
    languages: dict[int, set[str]] = field(default_factory=dict)
    unseen: str = ""
    """The words of artefacts."""
    loose: int = 0
    """Things drawn that are neither marked nor an artefact."""
    codes: dict[str, set[int]] = field(default_factory=dict)
    """Of each font, which numbers were shown."""


def maps_of(page: pikepdf.Page) -> dict[str, dict[int, str]]:
    """Of each font of a page, which words each number stands for."""
    return {str(name): _letters(font) for name, font in page.Resources.Font.items()}


def _letters(font: Object) -> dict[int, str]:
    told = font.ToUnicode.read_bytes().decode("ascii")
    pairs = re.findall(r"<([0-9A-F]{4})> <([0-9a-f]+)>", told)
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs if len(code) == 4}


@dataclass
class _Reader:
    """Goes through the commands of a page with what is open around them."""

    maps: dict[str, dict[int, str]]
    drawn: Drawn = field(default_factory=Drawn)
    open: list[tuple[int | None, str | None]] = field(default_factory=list)
    """For each mark: the stretch it begins, and what is said in place of the glyphs in it."""
    font: str = ""

    def take(self, operands: list[Object], operator: str) -> None:
        if operator in {"BDC", "BMC"}:
            self._begin(operands)
        elif operator == "EMC":
            self.open.pop()
        elif operator == "Tf":
            self.font = str(operands[0])
        elif operator in _SHOWS:
            self._show(operands[0])
        elif operator in _PAINTS and self._stretch() is None:
            self.drawn.loose += 1

    def _begin(self, operands: list[Object]) -> None:
        told = operands[1] if len(operands) > 1 else Dictionary()
        if operands[0] == Name.Artifact:
            self.open.append((ARTEFACT, None))
            return
        assert isinstance(told, Dictionary)
        number = int(told.MCID) if "/MCID" in told else None
        if number is not None:
            assert self._stretch() is None, "a stretch within another"
            assert number not in self.drawn.said, "two stretches of one number"
            self.drawn.said[number] = ""
        instead = str(told.ActualText) if "/ActualText" in told else None
        self.open.append((number, instead))
        within = self._stretch()
        if "/Lang" in told and within is not None:
            self.drawn.languages.setdefault(within, set()).add(str(told.Lang))
        if instead is not None:
            self._say(instead)

    def _show(self, shown: Object) -> None:
        strings = [one for one in shown if isinstance(one, pikepdf.String)] if _is_array(shown) else [shown]
        codes = [
            int.from_bytes(data[at : at + 2], "big")
            for data in map(bytes, strings)
            for at in range(0, len(data), 2)
        ]
        self.drawn.codes.setdefault(self.font, set()).update(codes)
        if any(instead is not None for _number, instead in self.open):
            return
        self._say("".join(self.maps[self.font].get(code, "\ufffd") for code in codes))

    def _say(self, text: str) -> None:
        within = self._stretch()
        if within is None:
            self.drawn.loose += 1
        elif within == ARTEFACT:
            self.drawn.unseen += text
        else:
            self.drawn.said[within] += text

    def _stretch(self) -> int | None:
        return next((number for number, _instead in reversed(self.open) if number is not None), None)


def _is_array(shown: Object) -> bool:
    return isinstance(shown, pikepdf.Array)


def drawn_on(page: pikepdf.Page) -> Drawn:
    """All that a page draws."""
    reader = _Reader(maps_of(page))
    for command in pikepdf.parse_content_stream(page):
        assert isinstance(command, pikepdf.ContentStreamInstruction), "a picture among the commands"
        reader.take(list(command.operands), str(command.operator))
    assert not reader.open, "a mark that is never closed"
    return reader.drawn


def tree_of(pdf: Pdf, pages: list[Drawn]) -> Said:
    """The document as it is read out."""
    number = {page.obj.objgen: at for at, page in enumerate(pdf.pages)}

    def element(own: Object) -> Said:
        said = Said(str(own.S).removeprefix("/"), own)
        for kid in kids_of(own):
            if isinstance(kid, Dictionary) and kid.get("/Type") == Name.StructElem:
                said.parts.append(element(kid))
            elif not isinstance(kid, Dictionary) or "/MCID" in kid:
                page = pages[number[(kid if isinstance(kid, Dictionary) else own).Pg.objgen]]
                at = int(kid.MCID if isinstance(kid, Dictionary) else kid)
                said.parts.append(page.said[at])
        return said

    return element(pdf.Root.StructTreeRoot.K)


def kids_of(own: Object) -> list[Object]:
    """What stands in an element; one alone need not be in a list."""
    if "/K" not in own:
        return []
    return [own.K] if isinstance(own.K, Dictionary) else list(own.K)


def heard(pdf: bytes) -> list[tuple[str, str]]:
    """What a reader that speaks says, element by element: the role, and the words where it has some."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        tree = tree_of(opened, [drawn_on(page) for page in opened.pages])
        return [
            (one.role, " ".join((str(one.own.get("/Alt", "")) or one.whole).split()))
            for one in tree.walk()
            if one.role not in {"Span", "Link"} and any(isinstance(part, str) for part in one.parts)
        ]

"""Objects of a file as ReportLab keeps them, written as an archive wants to read them."""

from __future__ import annotations

import zlib
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject

from healthdesk.letters.printable import printable

_ESCAPED = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)"})


class Raw(PDFObject):  # type: ignore[misc]  # ReportLab comes without types
    """An object whose words are filled in later, when the numbers of the others are known."""

    __RefOnly__ = 1

    def __init__(self, told: str = "") -> None:
        self.told = told

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 - as ReportLab asks
        return self.told.encode("ascii")


class Stream(PDFObject):  # type: ignore[misc]  # as above
    """Bytes with what they are. Its end stands on a line of its own, which ReportLab's does not.

    The line before it ends as no data can be mistaken for: with one sign alone, data that end in the
    other would look a byte shorter than they are.
    """

    __RefOnly__ = 1

    def __init__(self, data: bytes, told: str = "", *, squeezed: bool = True) -> None:
        self._data = zlib.compress(data) if squeezed else data
        self._told = f"{told}/Filter/FlateDecode" if squeezed else told

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 - as ReportLab asks
        head = f"<<{self._told}/Length {len(self._data)}>>\nstream\n"
        return b"".join((head.encode("ascii"), self._data, b"\r\nendstream\n"))


class Ready(PDFObject):  # type: ignore[misc]  # as above
    """An object that is the same in every document, written once."""

    __RefOnly__ = 1

    def __init__(self, data: bytes) -> None:
        self._data = data

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 - as ReportLab asks
        return self._data


def number_of(thing: Any, document: PDFDocument) -> int:
    """The number an object has in the file; it gets one where it had none."""
    return int(document.idToObjectNumberAndVersion[document.Reference(thing).name][0])


def text_string(text: str) -> str:
    """Words as a file keeps them."""
    text = printable(text)
    if text.isascii() and text.isprintable():
        return f"({text.translate(_ESCAPED)})"
    return f"<{chr(0xFEFF).encode('utf-16-be').hex()}{text.encode('utf-16-be').hex()}>"


def length(value: float) -> str:
    """A number as short as it can be written."""
    return f"{value:.3f}".rstrip("0").rstrip(".") if value else "0"

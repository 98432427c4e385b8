"""What a file is that goes along with a letter: by what stands in it, never by its name alone."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from healthdesk.errors import BadFile
from healthdesk.records.enclosure import Apart
from healthdesk.rules.enclosures import ENDINGS, JPEG, PDF, PNG, TIFF, WEBP

_PDF_WITHIN = 1_024
"""Readers forgive so many bytes before the first sign of a PDF."""
_PICTURES = ((b"\xff\xd8\xff", JPEG), (b"\x89PNG\r\n\x1a\n", PNG), (b"II*\0", TIFF), (b"MM\0*", TIFF))
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_KINDS = (
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
)
_NEW_KINDS = (("word/", ".docx"), ("xl/", ".xlsx"), ("ppt/", ".pptx"))
_OF_ENDING = {ending: media for media, ending in ENDINGS.items()}
_MOST_PARTS, _MOST_UNPACKED = 5_000, 300_000_000


@dataclass(frozen=True, slots=True)
class Examined:
    """What it is."""

    media: str
    pages: int
    apart: Apart


def examine(name: str, data: bytes) -> Examined:
    """Look into it. Raises `BadFile` for what may not go along, with why."""
    if b"%PDF-" in data[:_PDF_WITHIN]:
        from healthdesk.letters import foreign_pdf  # noqa: PLC0415 - 0.3 s that only such a file needs

        pages, apart = foreign_pdf.examined(name, data)
        return Examined(PDF, pages, apart)
    media = next((kind for start, kind in _PICTURES if data.startswith(start)), "")
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        media = WEBP
    if media:
        from healthdesk.letters import foreign_picture  # noqa: PLC0415 - as above

        pages, apart = foreign_picture.examined(name, data, media)
        return Examined(media, pages, apart)
    if data.startswith(b"PK\x03\x04"):
        return Examined(_office(name, data), 0, Apart.OFFICE)
    if data.startswith(_OLD):
        return Examined(_old_office(name, data), 0, Apart.OFFICE)
    raise BadFile("enclosures.heic" if data[4:8] == b"ftyp" else "enclosures.kind", where=name)


def _office(name: str, data: bytes) -> str:
    try:
        with ZipFile(BytesIO(data)) as packed:
            parts = packed.infolist()
            if len(parts) > _MOST_PARTS or sum(one.file_size for one in parts) > _MOST_UNPACKED:
                raise BadFile("enclosures.bomb", where=name)
            if any(one.flag_bits & 1 for one in parts):
                raise BadFile("enclosures.password", where=name)
            names = [one.filename for one in parts]
            media = _kind_of(packed, names)
    except (BadZipFile, NotImplementedError, EOFError, OSError, ValueError):
        raise BadFile("enclosures.damaged", where=name) from None
    if any(one.endswith("vbaProject.bin") or one.startswith(("Basic/", "Scripts/")) for one in names):
        raise BadFile("enclosures.macros", where=name)
    if not media:
        raise BadFile("enclosures.kind", where=name)
    return media


def _kind_of(packed: ZipFile, names: list[str]) -> str:
    if "[Content_Types].xml" in names:
        ending = next((end for start, end in _NEW_KINDS if any(n.startswith(start) for n in names)), "")
        return _OF_ENDING.get(ending, "")
    if "mimetype" in names:
        with packed.open("mimetype") as told:
            media = told.read(200).decode("ascii", "replace").strip()
        return media if media in ENDINGS else ""
    return ""


def _old_office(name: str, data: bytes) -> str:
    if _says(data, "EncryptedPackage"):
        raise BadFile("enclosures.password", where=name)
    if _says(data, "_VBA_PROJECT") or _says(data, "Macros"):
        raise BadFile("enclosures.macros", where=name)
    media = next((kind for told, kind in _OLD_KINDS if _says(data, told)), "")
    if not media:
        raise BadFile("enclosures.kind", where=name)
    return media


def _says(data: bytes, part: str) -> bool:
    """Whether there is a part of this name in it."""
    return part.encode("utf-16-le") + b"\0\0" in data

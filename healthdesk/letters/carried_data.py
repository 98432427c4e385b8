"""The data inside a letter of a house like ours, taken out with care: anybody may have made this file.

Imported only when such a file is at hand, as `foreign_pdf`.
"""

from __future__ import annotations

import pikepdf
from pikepdf import Name, Pdf

from healthdesk.errors import BadFile
from healthdesk.letters.archive import bound
from healthdesk.letters.foreign_pdf import opened
from healthdesk.records.letter import CARRIED_AS

MOST_DATA = 2_000_000
_MOST_FILES, _MOST_PAGES = 50, 100
_KIND = "application/fhir+json"
_PDF_WITHIN = 1_024
_OURS = frozenset({"/Link", "/Widget"})
_MOST_UNPACKED = 50_000_000
"""All that stands on the pages of a letter, or the letter itself within a bundle."""


def carried(name: str, pdf: bytes) -> bytes:
    """The data of the letter, also where it lies in a bundle with what went along.

    Raises `BadFile`: no PDF, closed, broken, without data, grown beyond measure, or changed since it was
    made. Who made it is not proven: only a signature does that.
    """
    if b"%PDF-" not in pdf[:_PDF_WITHIN]:
        raise BadFile("received.no_pdf", where=name)
    with opened(name, pdf) as whole:
        within = _file(name, whole, "application/pdf")
        if within is None:
            return _proven(name, whole)
    with opened(name, within) as letter:
        return _proven(name, letter)


def letter_within(name: str, pdf: bytes) -> bytes:
    """The letter itself: within a bundle, or a copy with a password of one that was signed; else the file."""
    with opened(name, pdf) as whole:
        return _file(name, whole, "application/pdf") or pdf


def has_notes(name: str, pdf: bytes) -> bool:
    """Whether something lies on its pages besides links and fields to sign: no letter of ours has that."""
    with opened(name, pdf) as letter:
        try:
            return any(
                str(one.get(Name.Subtype)) not in _OURS
                for page in list(letter.pages)[:_MOST_PAGES]
                for one in page.obj.get(Name.Annots, ())
            )
        except (pikepdf.PdfError, AttributeError, KeyError, ValueError, RuntimeError, TypeError):
            return True


def _proven(name: str, letter: Pdf) -> bytes:
    data = _file(name, letter, _KIND)
    if data is None:
        raise BadFile("received.no_data", where=name)
    try:
        if len(letter.pages) > _MOST_PAGES:
            raise BadFile("received.bomb", where=name)
        drawn = _drawn(name, letter)
        known = bytes(letter.trailer.ID[0]).hex()
    except (pikepdf.PdfError, AttributeError, KeyError, ValueError, RuntimeError, TypeError):
        raise BadFile("received.altered", where=name) from None
    if known != bound(drawn, data):
        raise BadFile("received.altered", where=name)
    return data


def _drawn(name: str, letter: Pdf) -> bytes:
    """What stands on the pages, no further than a letter goes."""
    drawn = bytearray()
    for page in letter.pages:
        drawn += page.obj.Contents.read_bytes()
        if len(drawn) > _MOST_UNPACKED:
            raise BadFile("received.bomb", where=name)
    return bytes(drawn)


def _file(name: str, pdf: Pdf, kind: str) -> bytes | None:
    """The first file of this kind that lies inside. Data under another name than ours are somebody else's."""
    try:
        if Name.Names not in pdf.Root:
            return None
        if len(pdf.attachments) > _MOST_FILES:
            raise BadFile("received.bomb", where=name)
        for called, inside in pdf.attachments.items():
            file = inside.get_file()
            if file.mime_type == kind and (kind != _KIND or called in CARRIED_AS):
                data = file.read_bytes()
                if len(data) > (MOST_DATA if kind == _KIND else _MOST_UNPACKED):
                    raise BadFile("received.bomb", where=name)
                return data
    except (pikepdf.PdfError, RuntimeError):
        raise BadFile("received.bomb", where=name) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadFile("enclosures.damaged", where=name) from None
    return None

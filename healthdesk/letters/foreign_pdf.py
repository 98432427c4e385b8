"""PDFs that others made: opened with care, and their pages made ready to stand behind a letter.

Imported only when such a file is at hand: pikepdf takes a third of a second.
"""

from __future__ import annotations

import unicodedata
from io import BytesIO

import pikepdf
from pikepdf import Dictionary, Name, Pdf, sanitize

from healthdesk.errors import BadFile
from healthdesk.records.enclosure import Apart

_MOST_UNPACKED = 128_000_000
"""Bytes of one packed part: a sheet scanned in colour takes some thirty million, a bomb knows no end."""
_MOST_PAGES = 500
_DEEP = 8
_PDF_WITHIN = 1_024
"""Readers look for the end of a file in so many bytes."""

# For the whole process, and before anything is opened.
pikepdf.settings.set_qpdf_limits(
    parser_max_nesting=100,
    max_stream_filters=5,
    flate_max_memory=_MOST_UNPACKED,
    run_length_max_memory=_MOST_UNPACKED,
    png_max_memory=_MOST_UNPACKED,
    tiff_max_memory=_MOST_UNPACKED,
    dct_max_memory=_MOST_UNPACKED,
)


def opened(name: str, data: bytes) -> Pdf:
    """The document. Raises `BadFile` for one that is closed or broken."""
    try:
        return pikepdf.open(BytesIO(data), suppress_warnings=True)
    except pikepdf.PasswordError:
        raise BadFile("enclosures.password", where=name) from None
    except (pikepdf.PdfError, ValueError, RuntimeError):
        raise BadFile("enclosures.damaged", where=name) from None


def unlocked(name: str, data: bytes, password: str) -> bytes:
    """The same document without its password. Raises `BadFile` for another password, or a broken file."""
    try:
        typed = unicodedata.normalize("NFC", password)  # as it was when the copy was made
        with pikepdf.open(BytesIO(data), password=typed, suppress_warnings=True) as pdf:
            saved = BytesIO()
            pdf.save(saved, encryption=False)
            return saved.getvalue()
    except pikepdf.PasswordError:
        raise BadFile("received.wrong_password", where=name) from None
    except (pikepdf.PdfError, ValueError, RuntimeError):
        raise BadFile("enclosures.damaged", where=name) from None


def examined(name: str, data: bytes) -> tuple[int, Apart]:
    """How many pages it has, and why they cannot stand behind a letter. Raises `BadFile`."""
    with opened(name, data) as pdf:
        try:
            pages, apart = len(pdf.pages), _apart(pdf)
            if _is_broken_off(pdf, data):
                raise BadFile("enclosures.damaged", where=name)
            if apart is Apart.NO and pages:
                _ready(pdf)
                pdf.save(BytesIO())
                _read_through(pdf)
        except (pikepdf.PdfError, ValueError, RuntimeError, KeyError, TypeError, AttributeError):
            raise BadFile("enclosures.damaged", where=name) from None
    if not pages:
        raise BadFile("enclosures.damaged", where=name)
    if pages > _MOST_PAGES:
        raise BadFile("enclosures.too_many_pages", where=name, most=_MOST_PAGES)
    return pages, apart


def _is_broken_off(pdf: Pdf, data: bytes) -> bool:
    """Whether its end never came: its pages may have holes of which nobody would be told."""
    mended = any("reconstruct" in str(one) for one in pdf.get_warnings())
    return mended and b"%%EOF" not in data.rstrip(b"\0 \t\r\n")[-_PDF_WITHIN:]


def _read_through(pdf: Pdf) -> None:
    """What is drawn on each page can be read; else the page would stay white."""
    for page in pdf.pages:
        drawn = page.obj.get(Name.Contents)
        for one in drawn if isinstance(drawn, pikepdf.Array) else (drawn,):
            if isinstance(one, pikepdf.Stream):
                one.read_bytes()


def _apart(pdf: Pdf) -> Apart:
    if pdf.is_encrypted:
        return Apart.LOCKED
    if _is_portfolio(pdf):
        return Apart.PORTFOLIO
    form = pdf.Root.get(Name.AcroForm)
    if not isinstance(form, Dictionary):
        return Apart.NO
    if int(form.get(Name.SigFlags, 0)) & 1:
        return Apart.SIGNED
    return Apart.FORM if Name.XFA in form else Apart.NO


def _is_portfolio(pdf: Pdf) -> bool:
    """Files in a folder, as far as a reader is concerned; its pages say to open them."""
    names = pdf.Root.get(Name.Names)
    return Name.Collection in pdf.Root and isinstance(names, Dictionary) and Name.EmbeddedFiles in names


def pages_of(name: str, data: bytes) -> Pdf:
    """The document with nothing but pages: as on paper, with what was filled in, and nothing that acts."""
    pdf = opened(name, data)
    _ready(pdf)
    return pdf


def layers_of(pdf: Pdf) -> tuple[list[pikepdf.Object], list[pikepdf.Object]]:
    """What can be shown or not, all of it and what is hidden in it."""
    told = pdf.Root.get(Name.OCProperties)
    if not isinstance(told, Dictionary):
        return [], []
    every = _each_layer(told.get(Name.OCGs))
    first = told.get(Name.D)
    if not isinstance(first, Dictionary):
        return every, []
    off, on = ({one.objgen for one in _each_layer(first.get(key))} for key in (Name.OFF, Name.ON))
    if first.get(Name.BaseState) == Name.OFF:
        return every, [one for one in every if one.objgen not in on]
    return every, [one for one in every if one.objgen in off]


def _each_layer(told: pikepdf.Object | None) -> list[pikepdf.Object]:
    found = list(told) if isinstance(told, pikepdf.Array) else []
    return [one for one in found if isinstance(one, Dictionary) and one.is_indirect]


def _ready(pdf: Pdf) -> None:
    pdf.generate_appearance_streams()
    pdf.flatten_annotations("print")
    sanitize.remove_javascript(pdf)
    for page in pdf.pages:
        for key in (Name.Annots, Name.AA, Name.Metadata, Name.PieceInfo, Name.Thumb, Name.StructParents):
            if key in page.obj:
                del page.obj[key]
        _untie(page.obj.get(Name.Resources), _DEEP)


def _untie(resources: pikepdf.Object | None, deep: int) -> None:
    """What is drawn belongs to no tree any more: that of its document stays behind."""
    if not deep or not isinstance(resources, Dictionary):
        return
    drawn = resources.get(Name.XObject)
    if not isinstance(drawn, Dictionary):
        return
    for one in drawn.values():
        if not isinstance(one, pikepdf.Stream):
            continue
        for key in (Name.StructParent, Name.StructParents, Name.Metadata, Name.PieceInfo, Name.OPI):
            if key in one:
                del one[key]
        _untie(one.get(Name.Resources), deep - 1)

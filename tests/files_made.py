"""Files as people bring them: photos, scans, office documents, and what nobody should open."""

from __future__ import annotations

import zlib
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pikepdf
from pikepdf import Dictionary, Name
from PIL import Image
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from healthdesk.letters import letter
from tests.letters_made import letter as a_letter

_ORIENTATION, _MAKER = 0x0112, 0x010F
MAKER = "Toestel van Yara"


def a_pdf() -> bytes:
    """A page of somebody else."""
    return letter.draw(a_letter(title="Verslag van de school"))


def a_photo(*, turned: bool = False) -> bytes:
    """As a telephone makes it: with what telephone it was, and held upright or not."""
    notes = Image.Exif()
    notes[_MAKER] = MAKER
    if turned:
        notes[_ORIENTATION] = 6
    return _written(Image.new("RGB", (40, 30), "red"), "JPEG", exif=notes)


def a_scan() -> bytes:
    """Two sheets in one file, black on white."""
    sheets = [Image.new("1", (80, 110), white) for white in (0, 1)]
    return _written(sheets[0], "TIFF", save_all=True, append_images=sheets[1:])


def a_drawing() -> bytes:
    """With parts that can be seen through."""
    return _written(Image.new("RGBA", (20, 20), (0, 0, 255, 0)), "PNG")


def a_deep_scan() -> bytes:
    """With more shades of grey than a page has: one dark line on a light sheet."""
    sheet = Image.new("I;16", (40, 40), 60_000)
    for across in range(40):
        sheet.putpixel((across, 20), 9_000)
    return _written(sheet, "PNG")


def with_a_hidden_layer() -> bytes:
    """A PDF in which something black is there and not shown."""
    file = BytesIO()
    with pikepdf.open(BytesIO(a_pdf())) as pdf:
        layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="Intern"))
        pdf.Root.OCProperties = Dictionary(
            OCGs=pikepdf.Array([layer]), D=Dictionary(OFF=pikepdf.Array([layer]))
        )
        pdf.pages[0].Resources.Properties = Dictionary(intern=layer)
        pdf.pages[0].contents_add(b"/OC /intern BDC 0 0 50 50 re f EMC")
        pdf.save(file)
    return file.getvalue()


def with_a_page_that_is_torn() -> bytes:
    """Among the signs that draw the page stand noughts."""
    file = BytesIO()
    with pikepdf.open(BytesIO(a_pdf())) as pdf:
        drawn = zlib.compress(pdf.pages[0].Contents.read_bytes())
        pdf.pages[0].Contents.write(drawn[:60] + bytes(200) + drawn[260:], filter=Name.FlateDecode)
        pdf.save(file)
    return file.getvalue()


def _written(picture: Image.Image, kind: str, **how: object) -> bytes:
    file = BytesIO()
    picture.save(file, kind, **how)
    return file.getvalue()


def a_document(*more: str) -> bytes:
    """Of Word; with parts of these names in it too."""
    return packed(
        {"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"} | dict.fromkeys(more, b"x")
    )


def packed(parts: dict[str, bytes]) -> bytes:
    """Parts in one file, as office programs do."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as into:
        for name, data in parts.items():
            into.writestr(ZipInfo(name), data)
    return file.getvalue()


def locked(*, user: str) -> bytes:
    """A PDF that opens with a password, or (empty) with none but may not be changed."""
    file = BytesIO()
    with pikepdf.open(BytesIO(a_pdf())) as pdf:
        pdf.save(file, encryption=pikepdf.Encryption(owner="geheim", user=user))
    return file.getvalue()


def a_form(**told: Any) -> bytes:
    """A PDF with a form that says this of itself."""
    file = BytesIO()
    with pikepdf.open(BytesIO(a_pdf())) as pdf:
        pdf.Root.AcroForm = Dictionary(Fields=pikepdf.Array([]), **told)
        pdf.save(file)
    return file.getvalue()


def a_portfolio() -> bytes:
    """A PDF that is a cover around other files."""
    file = BytesIO()
    with pikepdf.open(BytesIO(a_pdf())) as pdf:
        pdf.attachments["verslag.docx"] = pikepdf.AttachedFileSpec(pdf, a_document(), filename="verslag.docx")
        pdf.Root.Collection = Dictionary(Type=Name.Collection, View=Name.D)
        pdf.save(file)
    return file.getvalue()


def that_moves(kind: str) -> bytes:
    """A picture of several moments."""
    first, second = (Image.new("RGB", (60, 40), colour) for colour in ("navy", "gold"))
    return _written(first, kind, save_all=True, append_images=[second], duration=200)


def that_acts() -> bytes:
    """A PDF that wants to run something when it is opened, and when its page is."""
    file = BytesIO()
    with pikepdf.open(BytesIO(a_pdf())) as pdf:
        act = Dictionary(S=Name.JavaScript, JS="app.alert('boe')")
        pdf.Root.OpenAction = act
        pdf.pages[0].obj.AA = Dictionary(O=act)
        pdf.save(file, compress_streams=False)
    return file.getvalue()


def a_bomb() -> bytes:
    """A PDF of some kilobytes of which one part, when unpacked, is larger than half a gigabyte."""
    packer, nothing = zlib.compressobj(9), bytes(1_000_000)
    first, more = (packer.compress(nothing) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    large = first + more * 600
    told = b"<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>" % len(large)
    head = b"%PDF-1.7\n1 0 obj\n" + told + b"\nstream\n"
    body = head + large + b"\nendstream\nendobj\n"
    at = len(body)
    rows = b"".join(
        (bytes((kind,)) + where.to_bytes(4, "big") + bytes((more,)))
        for kind, where, more in ((0, 0, 0), (1, 9, 0), (2, 1, 0), (1, at, 0))
    )
    index = (
        b"3 0 obj\n<</Type/XRef/W[1 4 1]/Size 4/Root 2 0 R/Length %d>>\nstream\n" % len(rows)
        + rows
        + b"\nendstream\nendobj\n"
    )
    return body + index + b"startxref\n%d\n%%%%EOF\n" % at


def on_disk(folder: Path, **files: bytes) -> list[Path]:
    """Each under its name; `_` before its ending stands for the dot."""
    paths = []
    for name, data in files.items():
        stem, _sign, ending = name.rpartition("_")
        path = folder / f"{stem}.{ending}"
        path.write_bytes(data)
        paths.append(path)
    return paths


def with_a_remark(pdf: bytes) -> bytes:
    """As other programs save it when somebody writes on the page: behind the file, which stays as it was."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    place = generic.ArrayObject(generic.NumberObject(one) for one in (100, 500, 400, 560))
    remark = generic.DictionaryObject(
        {
            generic.NameObject("/Type"): generic.NameObject("/Annot"),
            generic.NameObject("/Subtype"): generic.NameObject("/FreeText"),
            generic.NameObject("/Rect"): place,
            generic.NameObject("/Contents"): generic.TextStringObject("Dringend: bel eerst naar Sam."),
            generic.NameObject("/DA"): generic.TextStringObject("/Helv 12 Tf"),
        }
    )
    page = writer.find_page_for_modification(0)[0].get_object()
    known = list(page.get("/Annots") or ())
    page["/Annots"] = generic.ArrayObject([*known, writer.add_object(remark)])
    writer.update_container(page)
    saved = BytesIO()
    writer.write(saved)
    return saved.getvalue()

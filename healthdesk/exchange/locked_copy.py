"""A copy of a letter that opens with a password only (AES-256, PDF 2.0), to travel by ordinary mail.

It is written anew, so it is not the letter itself: a signature would not hold in it and is taken out; the
letter as it was signed lies in it as a file, behind the same password. It claims no longer to be fit for
an archive, which takes no file that is locked. It can still be read out. pyHanko takes a while to load:
actions import this file when somebody makes such a copy.
"""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.embed import EmbeddedFileObject, EmbeddedFileParams, FileSpec, embed_file
from pyhanko.pdf_utils.generic import ArrayObject, ByteStringObject, StreamObject, pdf_name
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer

_CLAIM = re.compile(rb"<pdfaid:(part|conformance)>[^<]*</pdfaid:\1>\n?")


def locked(pdf: bytes, password: str, called: str) -> bytes:
    """The copy; what was signed lies in it under this name."""
    read = PdfFileReader(BytesIO(pdf))
    writer: Any = copy_into_new_writer(read)
    _with_number(writer, read)
    if read.embedded_signatures:
        _lay_in(writer, pdf, called)
    _without_signatures(writer)
    _without_claim(writer)
    writer.encrypt(password)
    done = BytesIO()
    writer.write(done)
    return done.getvalue()


def _with_number(writer: Any, read: Any) -> None:
    """By the number of the letter its data are known to be whole, once the lock is off."""
    first, _last = read.document_id
    _own, last = writer._document_id  # noqa: SLF001 - pyHanko offers no other way in
    writer._document_id = ArrayObject((ByteStringObject(bytes(first)), last))  # noqa: SLF001 - as said


def _lay_in(writer: Any, pdf: bytes, called: str) -> None:
    file = EmbeddedFileObject.from_file_data(
        writer, pdf, params=EmbeddedFileParams(), mime_type="application/pdf"
    )
    spec = FileSpec(called, called, file, description=called, af_relationship=pdf_name("/Source"))
    embed_file(writer, spec)
    tree = writer.root["/Names"]["/EmbeddedFiles"]
    names = list(tree["/Names"])
    pairs = sorted(zip(names[::2], names[1::2], strict=True), key=lambda pair: str(pair[0]))
    tree["/Names"] = ArrayObject(part for pair in pairs for part in pair)


def _without_signatures(writer: Any) -> None:
    if "/AcroForm" not in writer.root:
        return
    del writer.root["/AcroForm"]
    number = 0
    while number < int(writer.root["/Pages"]["/Count"]):
        page = writer.find_page_for_modification(number)[0].get_object()
        kept = [one for one in page.get("/Annots", ()) if one.get_object()["/Subtype"] != "/Widget"]
        if kept:
            page["/Annots"] = ArrayObject(kept)
        else:
            page.pop("/Annots", None)
        number += 1
    whole = writer.root["/StructTreeRoot"]["/K"]
    whole["/K"] = ArrayObject(one for one in whole["/K"] if _role(one) != "/Form")


def _role(kid: Any) -> str:
    told = kid.get_object()
    return str(told.get("/S", "")) if hasattr(told, "get") else ""


def _without_claim(writer: Any) -> None:
    # Else it would tell its own things, without the title; pyHanko offers no other way in.
    writer._update_meta = _nothing  # noqa: SLF001 - as said
    if "/Metadata" not in writer.root:  # with what goes along it claims nothing
        return
    told = _CLAIM.sub(b"", writer.root["/Metadata"].data)
    stream = StreamObject(
        {pdf_name("/Type"): pdf_name("/Metadata"), pdf_name("/Subtype"): pdf_name("/XML")}, stream_data=told
    )
    writer.root["/Metadata"] = writer.add_object(stream)


def _nothing() -> None:
    return

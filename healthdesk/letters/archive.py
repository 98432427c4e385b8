"""What makes a file one for the archive and for every reader: PDF/A-3a and PDF/UA-1.

What the file says of itself, in the words of both standards and of all readers before them; what its
colours mean; and that it has a tree to be read by. The same words give the same bytes.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from html import escape
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFCatalog, PDFDictionary, PDFDocument, PDFInfo, PDFName

from healthdesk import __version__
from healthdesk.letters.colour_profile import srgb
from healthdesk.letters.pdf_objects import Raw, Ready, Stream, number_of, text_string
from healthdesk.letters.printable import printable
from healthdesk.records.letter import Carried
from healthdesk.rules.language_names import is_right_to_left

_CREATOR, _PRODUCER = f"HealthDesk {__version__}", "ReportLab"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_METADATA = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="{rdf}">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Which part of ISO 14289 the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself: nothing that changes from one drawing to the next."""

    title: str
    author: str
    language: str
    dated: date


class _Info(PDFInfo):  # type: ignore[misc]  # ReportLab comes without types
    """The same for readers that know no metadata."""

    def __init__(self, about: About) -> None:
        super().__init__()
        self.about = about

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 - as ReportLab asks
        day = f"(D:{self.about.dated:%Y%m%d}000000Z)"
        told = (
            f"<</Title{text_string(self.about.title)}/Author{text_string(self.about.author)}"
            f"/Creator{text_string(_CREATOR)}/Producer{text_string(_PRODUCER)}"
            f"/CreationDate{day}/ModDate{day}>>"
        )
        return told.encode("ascii")


def begin(about: About) -> PDFDocument:
    """An empty document that says who it is."""
    author = _on_one_line(about.author)
    about = replace(about, title=_on_one_line(about.title) or author or "–", author=author)
    document = PDFDocument(compression=1, invariant=1, pdfVersion=(1, 7), lang=about.language)
    document.info = _Info(about)
    catalog = document.Catalog
    shown = {"DisplayDocTitle": "true"}
    if is_right_to_left(about.language):
        shown["Direction"] = PDFName("R2L")
    catalog.ViewerPreferences = PDFDictionary(shown)
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    catalog.PageMode = PDFName("UseNone")
    catalog.Metadata = Stream(_metadata(about), "/Type/Metadata/Subtype/XML", squeezed=False)
    catalog.__NoDefault__ = [*PDFCatalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = PDFArray([document.Reference(Raw(_intent(document)))])
    return document


def finish(document: PDFDocument, tree: Any, drawn: bytes, carried: Carried | None = None) -> bytes:
    """The whole file. What was drawn gives it the number by which an archive knows it.

    With data inside, that number is made of the pages and the data alone: whoever opens the file can see
    whether either was changed since (`carried_data`).
    """
    document.Catalog.StructTreeRoot = tree
    about = document.info.about
    known = bound(drawn, repr(about).encode("utf-8"))
    if carried is not None:
        data = carried.data.encode("utf-8")
        _carry(document, carried, data)
        known = bound(drawn, data)
    document._ID = f"[<{known}><{known}>]".encode("ascii")  # noqa: SLF001 - ReportLab offers no other way in
    return bytes(document.GetPDFData(None))


def bound(drawn: bytes, data: bytes) -> str:
    """The number of what is drawn and what belongs to it."""
    return hashlib.sha256(drawn + data).hexdigest()[:32]


def _carry(document: PDFDocument, carried: Carried, data: bytes) -> None:
    """A file inside the file: the standards ask that it says what it is to the letter."""
    kind = carried.media.replace("/", "#2F")
    day = f"(D:{document.info.about.dated:%Y%m%d}000000Z)"
    sum_of = hashlib.md5(data, usedforsecurity=False).hexdigest()  # as the format wants it
    told = f"/Type/EmbeddedFile/Subtype/{kind}/Params<</Size {len(data)}/ModDate{day}/CheckSum<{sum_of}>>>"
    file, name = number_of(Stream(data, told), document), text_string(carried.name)
    spec = Raw(
        f"<</Type/Filespec/F{name}/UF{name}/Desc{text_string(carried.told)}/AFRelationship/Data"
        f"/EF<</F {file} 0 R/UF {file} 0 R>>>>"
    )
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "AF"]
    catalog.AF = PDFArray([document.Reference(spec)])
    catalog.Names = Raw(f"<</EmbeddedFiles<</Names[{name} {number_of(spec, document)} 0 R]>>>>")


def _intent(document: PDFDocument) -> str:
    profile = number_of(Ready(_profile()), document)
    return (
        "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2-1)"
        f"/DestOutputProfile {profile} 0 R>>"
    )


@cache
def _profile() -> bytes:
    return Stream(srgb(), "/N 3").format(None)


def _metadata(about: About) -> bytes:
    told = _METADATA.format(
        rdf=_RDF,
        title=escape(about.title, quote=False),
        author=escape(about.author, quote=False),
        language=about.language,
        creator=_CREATOR,
        day=f"{about.dated:%Y-%m-%d}T00:00:00Z",
        producer=_PRODUCER,
    )
    return told.encode("utf-8")


def _on_one_line(text: str) -> str:
    return " ".join(printable(text).split())

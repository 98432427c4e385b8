"""Every PDF that a test looks at is held beside PDF/A-3a and PDF/UA-1, by a checker of others and by ours."""

from __future__ import annotations

import hashlib
import re
from io import BytesIO
from itertools import pairwise

import page as checker
import pikepdf
from page import ValidationProfile
from pikepdf import Dictionary, Name, Object, Pdf

from tests.pdf_read import Drawn, Said, drawn_on, kids_of, maps_of, tree_of

_TEXT = frozenset({"Document", "Sect", "H1", "H2", "H3", "P", "Span", "Link", "Figure"})
_ROLES = _TEXT | {"Form", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD"}
_WITHIN = {
    "LI": {"L"},
    "Lbl": {"LI"},
    "LBody": {"LI"},
    "TR": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
}


def judged(pdf: bytes) -> bytes:
    """The same bytes, when nobody finds fault with them."""
    for profile in (ValidationProfile.PDF_A_3A, ValidationProfile.PDF_UA_1):
        report = checker.validate_pdf_bytes(pdf, profile=profile)
        faults = [one for one in report.failures if one.rule_id not in _signed_behind(pdf)]
        assert not faults, [(one.rule_id, one.message) for one in faults]
    with pikepdf.open(BytesIO(pdf)) as opened:
        pages = [drawn_on(page) for page in opened.pages]
        tree = tree_of(opened, pages)
        _says_what_it_is(opened)
        _every_stretch_is_in_the_tree(opened, pages)
        _fonts_are_inside(opened, pages)
        _tree_is_sound(tree)
        _headings_do_not_jump(tree)
        _has_bookmarks(opened, tree)
    return pdf


def _signed_behind(pdf: bytes) -> frozenset[str]:
    """What the checker says of each signature but the last: that it does not go to the end of the file.

    Of those it is held here that each goes to the end of what was there when it was put.
    """
    ranges = [
        tuple(map(int, one)) for one in re.findall(rb"/ByteRange\s*\[(\d+) (\d+) (\d+) (\d+)\s*\]", pdf)
    ]
    for first, until, again, rest in ranges:
        assert first == 0
        assert pdf[until : until + 1] == b"<"
        assert pdf[again - 1 : again] == b">"
        assert re.fullmatch(rb"[0-9a-fA-F]+", pdf[until + 1 : again - 1])
        assert pdf[: again + rest].endswith((b"%%EOF\n", b"%%EOF"))
    ends = [again + rest for _first, _until, again, rest in ranges]
    assert ends == sorted(set(ends))
    assert not ends or ends[-1] == len(pdf)
    return frozenset({"PDFA3A-SIGNATURE-BYTERANGE-001"}) if len(ends) > 1 else frozenset()


def _says_what_it_is(pdf: Pdf) -> None:
    root = pdf.Root
    told = root.Metadata.read_bytes().decode("utf-8")
    for claim in ("<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"):
        assert claim in told
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == str(pdf.docinfo["/Title"]) != ""
        assert metadata["dc:creator"] == [str(pdf.docinfo["/Author"])]
        assert metadata["xmp:CreatorTool"] == str(pdf.docinfo["/Creator"])
        assert metadata["pdf:Producer"] == str(pdf.docinfo["/Producer"])
        day = re.sub(r"\D", "", str(metadata["xmp:CreateDate"]))
        assert day == re.sub(r"\D", "", str(pdf.docinfo["/CreationDate"]))
    assert re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]+)*", str(root.Lang))
    assert root.MarkInfo.Marked
    assert root.ViewerPreferences.DisplayDocTitle
    (intent,) = root.OutputIntents
    assert intent.S == Name.GTS_PDFA1
    assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"
    assert not {"/OpenAction", "/AA"} & set(root.keys())
    _says_what_is_inside(pdf)
    first, second = pdf.trailer.ID
    signed = _only_places_to_sign(pdf)
    assert bytes(first) != b""
    assert (bytes(first) == bytes(second)) is not signed


def _only_places_to_sign(pdf: Pdf) -> bool:
    """A form holds nothing but places for signatures, and who signed in them; whether somebody did."""
    form = pdf.Root.get("/AcroForm")
    if form is None:
        return False
    assert set(form.keys()) == {"/Fields", "/SigFlags", "/DR"}
    assert form.SigFlags == 3
    on_pages = [
        one.objgen for page in pdf.pages for one in page.get("/Annots", []) if one.Subtype != Name.Link
    ]
    assert [one.objgen for one in form.Fields] == on_pages
    signed = {str(place.T): "/V" in place for place in form.Fields if Name.Sig == place.FT}
    for place in form.Fields:
        assert place.F == 4 | 128
        assert not {"/A", "/AA", "/MK"} & set(place.keys())
        assert set(place.AP.keys()) == {"/N"}
        if Name.Sig == place.FT:
            assert ("/V" in place) is bool(place.AP.N.read_bytes())
            continue
        assert Name.Tx == place.FT
        assert place.Ff == 1
        assert ("/V" in place) is signed[str(place.T).removesuffix("-name")]
        assert place.AP.N.read_bytes() == b"", "for the ear alone"
        assert str(place.DA).split()[0] in form.DR.Font
    return any(signed.values())


def _says_what_is_inside(pdf: Pdf) -> None:
    """A file inside says what it is, and what it is to the whole; nothing else has a name."""
    root = pdf.Root
    assert set(root.get(Name.Names, Dictionary()).keys()) <= {"/EmbeddedFiles"}
    belong = list(root.get(Name.AF, ()))
    assert len(belong) == len(pdf.attachments)
    for name, inside in pdf.attachments.items():
        spec = inside.obj
        assert spec in belong
        assert (str(spec.F), str(spec.UF)) == (name, name)
        assert str(spec.Desc)
        assert spec.AFRelationship == Name.Data
        file = inside.get_file()
        assert file.mime_type
        assert file.size == len(file.read_bytes())
        assert file.md5 == hashlib.md5(file.read_bytes(), usedforsecurity=False).digest()


def _every_stretch_is_in_the_tree(pdf: Pdf, pages: list[Drawn]) -> None:
    """Whatever is drawn is marked; each mark leads to an element, which knows of it, and of no other."""
    parents = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
    for at, (page, drawn) in enumerate(zip(pdf.pages, pages, strict=True)):
        assert drawn.loose == 0, f"{drawn.loose} things of page {at + 1} are neither read nor set apart"
        assert page.Tabs == Name.S
        owners = parents[int(page.StructParents)]
        assert sorted(drawn.said) == list(range(len(owners)))
        for number, owner in enumerate(owners):
            assert (at, number) in _pieces(owner, pdf)
        for one in page.get("/Annots", []):
            owner = parents[int(one.StructParent)]
            assert any(isinstance(kid, Dictionary) and kid.get("/Obj") == one for kid in kids_of(owner))
            if one.Subtype == Name.Link:
                assert Name.Link == owner.S
                assert str(one.Contents) == str(one.A.URI)
            else:
                assert Name.Form == owner.S
                assert str(one.TU)
    assert len(parents) == pdf.Root.StructTreeRoot.ParentTreeNextKey


def _pieces(owner: Object, pdf: Pdf) -> set[tuple[int, int]]:
    places = {page.obj.objgen: at for at, page in enumerate(pdf.pages)}
    found = set()
    for kid in kids_of(owner):
        if isinstance(kid, Dictionary) and "/MCID" in kid:
            found.add((places[kid.Pg.objgen], int(kid.MCID)))
        elif not isinstance(kid, Dictionary):
            found.add((places[owner.Pg.objgen], int(kid)))
    return found


def _fonts_are_inside(pdf: Pdf, pages: list[Drawn]) -> None:
    places = [one for page in pdf.pages for one in page.get("/Annots", []) if "/V" in one]
    pictures = [one for one in places if Name.Sig == one.FT]
    for one in pictures:
        for font in one.AP.N.Resources.Font.values():
            assert len(font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()) > 100
            assert "/ToUnicode" in font
    for page, drawn in zip(pdf.pages, pages, strict=True):
        maps = maps_of(page)
        for name, codes in drawn.codes.items():
            inner = page.Resources.Font[name].DescendantFonts[0]
            assert len(inner.FontDescriptor.FontFile2.read_bytes()) > 100
            assert codes <= set(maps[name]), "a glyph that says nothing"
            assert not {"\0", "\ufffe", "\ufeff"} & set("".join(maps[name].values()))


def _tree_is_sound(tree: Said) -> None:
    assert tree.role == "Document"
    for above in tree.walk():
        assert above.role in _ROLES
        for one in above.kids:
            assert one.own.P.objgen == above.own.objgen
            assert above.role in _WITHIN.get(one.role, {above.role}), f"{one.role} in {above.role}"
        if above.role == "Form":
            assert [kid.Type for kid in kids_of(above.own)] == [Name.OBJR]
        elif not above.kids and above.role not in {"TH", "TD"}:
            drawn = any(not isinstance(kid, Dictionary) or "/MCID" in kid for kid in kids_of(above.own))
            assert drawn, f"an empty {above.role}"
        if above.role == "Figure":
            assert str(above.own.Alt)
            assert len(above.own.A.BBox) == 4
        if above.role == "L":
            assert above.own.A.ListNumbering in {Name.Disc, Name.Decimal, Name.Square}
        if above.role == "TH":
            assert above.own.A.Scope in {Name.Row, Name.Column}
        if above.role == "Table":
            assert len({_columns(row) for row in above.kids}) == 1, "rows of different lengths"


def _columns(row: Said) -> int:
    return sum(int(cell.own.A.get("/ColSpan", 1)) if "/A" in cell.own else 1 for cell in row.kids)


def _headings_do_not_jump(tree: Said) -> None:
    levels = [int(one.role[1]) for one in tree.walk() if re.fullmatch(r"H\d", one.role)]
    assert levels[:1] == [1]
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def _has_bookmarks(pdf: Pdf, tree: Said) -> None:
    with pdf.open_outline() as outline:
        found = list(outline.root)
        marks = [one.title for top in found for one in (top, *top.children, *_below(top.children))]
    headings = [one for one in tree.walk() if re.fullmatch(r"H\d", one.role)]
    assert len(marks) == (len(headings) if len(pdf.pages) > 1 else 0)


def _below(items: list[pikepdf.OutlineItem]) -> list[pikepdf.OutlineItem]:
    return [one for item in items for one in item.children]

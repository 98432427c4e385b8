"""A letter and what goes along with it, as one PDF, in order.

The pages of others are whatever they are, so the whole claims to be neither PDF/A nor PDF/UA, and has no
tree: a reader that follows one would pass over all that stands outside it. The letter itself lies in it as it
left, whole, tagged and signed where it was. The same letter and files give the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from io import BytesIO

from pikepdf import Array, AttachedFileSpec, Dictionary, Name, OutlineItem, Pdf, String

from healthdesk.letters import foreign_pdf, foreign_picture
from healthdesk.rules.enclosures import PDF


@dataclass(frozen=True, slots=True)
class Going:
    """A file that becomes pages."""

    name: str
    media: str
    data: bytes


def bundle(letter: bytes, called: str, files: Sequence[Going]) -> bytes:
    """The letter, called so in the bookmarks, and behind it the files, each under its own name."""
    with ExitStack() as lent:  # pages that were taken over are read when all is written
        made = lent.enter_context(foreign_pdf.opened(called, letter))
        if Name.AcroForm in made.Root:  # signatures: here they are what the eye sees of them
            made.flatten_annotations("print")
        starts, layers = [(called, 0)], _Layers()
        for one in files:
            starts.append((one.name, len(made.pages)))
            if one.media == PDF:
                source = lent.enter_context(foreign_pdf.pages_of(one.name, one.data))
                made.pages.extend(source.pages)
                layers.take(made, source)
            else:
                foreign_picture.add_pages(made, one.data, one.media)
        _claim_nothing(made)
        layers.lay_in(made)
        _lay_in(made, letter, f"{called}.pdf")
        _mark(made, starts)
        written = BytesIO()
        made.save(written, deterministic_id=True)
    return written.getvalue()


class _Layers:
    """What was hidden in a file stays hidden behind the letter."""

    def __init__(self) -> None:
        self._every, self._hidden = Array(), Array()

    def take(self, made: Pdf, source: Pdf) -> None:
        """Those of one file, of which the pages are taken over already."""
        for found, kept in zip(foreign_pdf.layers_of(source), (self._every, self._hidden), strict=True):
            kept.extend(made.copy_foreign(one) for one in found)

    def lay_in(self, made: Pdf) -> None:
        """Say of the whole which there are and which are hidden."""
        if len(self._every):
            first = Dictionary(OFF=self._hidden, Order=Array())
            made.Root.OCProperties = Dictionary(OCGs=self._every, D=first)


def _claim_nothing(made: Pdf) -> None:
    for key in (Name.Metadata, Name.MarkInfo, Name.StructTreeRoot, Name.AcroForm, Name.Perms, Name.DSS):
        if key in made.Root:
            del made.Root[key]
    for page in made.pages:
        for key in (Name.StructParents, Name.Tabs):
            if key in page.obj:
                del page.obj[key]
        for one in page.obj.get(Name.Annots, ()):
            if Name.StructParent in one:
                del one[Name.StructParent]


def _lay_in(made: Pdf, letter: bytes, name: str) -> None:
    spec = AttachedFileSpec(
        made,
        letter,
        filename=name,
        mime_type=PDF,
        relationship=Name.Alternative,
        creation_date="",
        mod_date="",
    )
    made.attachments[name] = spec


def _mark(made: Pdf, starts: Sequence[tuple[str, int]]) -> None:
    """Where each begins; the headings of a long letter stay under it."""
    with made.open_outline() as outline:
        within = list(outline.root)
        del outline.root[:]
        for title, page in starts:
            item = OutlineItem(title, page, "Fit")
            if page == 0:
                item.children.extend(within)
                item.is_closed = True
            outline.root.append(item)
    made.Root.PageMode = Name.UseOutlines
    if not isinstance(made.Root.get(Name.ViewerPreferences), Dictionary):
        made.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    if Name.Title not in made.docinfo:
        made.docinfo[Name.Title] = String(starts[0][0])

"""Files that go along with a letter: how many, how big, and what they are called."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import PurePath
from types import MappingProxyType

from healthdesk.errors import NotAllowed
from healthdesk.records.enclosure import Enclosure
from healthdesk.records.received import ReceivedLetter

MOST_MEGABYTES = 20
"""One file. Secure mail refuses what is bigger."""
MOST_TOGETHER = 50
MOST_FILES = 20
MOST_SIGNS = 80
"""Of a name: a letter names each of them."""

PDF = "application/pdf"
JPEG, PNG, TIFF, WEBP = "image/jpeg", "image/png", "image/tiff", "image/webp"
_OPEN = "application/vnd.oasis.opendocument."
_WORD = "application/vnd.openxmlformats-officedocument."
ENDINGS: Mapping[str, str] = MappingProxyType(
    {
        PDF: ".pdf",
        JPEG: ".jpg",
        PNG: ".png",
        TIFF: ".tif",
        WEBP: ".webp",
        f"{_WORD}wordprocessingml.document": ".docx",
        f"{_WORD}spreadsheetml.sheet": ".xlsx",
        f"{_WORD}presentationml.presentation": ".pptx",
        f"{_OPEN}text": ".odt",
        f"{_OPEN}spreadsheet": ".ods",
        f"{_OPEN}presentation": ".odp",
        "application/msword": ".doc",
        "application/vnd.ms-excel": ".xls",
        "application/vnd.ms-powerpoint": ".ppt",
    }
)
"""What may go along, and how the name of such a file ends."""


_ALSO = {JPEG: (".jpeg",), TIFF: (".tiff",)}


def endings_of(kinds: Iterable[str]) -> str:
    """How files of these kinds may end, for asking which: "*.pdf *.jpg *.jpeg"."""
    return " ".join(f"*{ending}" for kind in kinds for ending in (ENDINGS[kind], *_ALSO.get(kind, ())))


def clean_name(text: str) -> str:
    """A name that can stand in a letter and be one of a file, from whatever a file was called."""
    stem = PurePath(text.replace("\\", "/")).name
    for ending in (*ENDINGS.values(), *_ALSO[JPEG], *_ALSO[TIFF]):
        if stem.casefold().endswith(ending):
            stem = stem[: -len(ending)]
            break
    signs = (" " if unicodedata.category(one)[0] in "CZ" or one in '<>:"|?*/_' else one for one in stem)
    return " ".join("".join(signs).split()).strip(". ")[:MOST_SIGNS].strip()


def file_name(number: str, place: int, one: Enclosure) -> str:
    """What a copy outside is called: "V-2026-0142 2 Verslag.pdf" sorts behind its letter."""
    return f"{number.replace('/', '-')} {place} {one.name}{ENDINGS[one.media]}"


def received_name(one: ReceivedLetter) -> str:
    """What a copy of a file that came in is called: by the number of the letter, else as it was called.

    The number stands in data that anybody may have made: it is cleaned as any name is.
    """
    number = clean_name(one.number.replace("/", "-").replace("\\", "-"))
    return f"{number or clean_name(one.name) or '–'}{ENDINGS.get(one.media, '')}"


def require_room(present: Iterable[Enclosure], sizes: Iterable[int]) -> None:
    """Raise `NotAllowed` when these would be too many, or too much, together with those."""
    known, more = [one.size for one in present], list(sizes)
    if len(known) + len(more) > MOST_FILES:
        raise NotAllowed("enclosures.too_many", most=MOST_FILES)
    if sum(known) + sum(more) > MOST_TOGETHER * 1_000_000:
        raise NotAllowed("enclosures.too_much", most=MOST_TOGETHER)


def require_place(present: Iterable[ReceivedLetter], size: int) -> None:
    """Raise `NotAllowed` when a file of this size would be too much with what came back before.

    A letter of a house like ours is one of them, but how big it is was not chosen here.
    """
    known = list(present)
    if len(known) >= MOST_FILES:
        raise NotAllowed("answers.too_many", most=MOST_FILES)
    if sum(one.size for one in known if not one.number) + size > MOST_TOGETHER * 1_000_000:
        raise NotAllowed("answers.too_much", most=MOST_TOGETHER)


def require_name(text: str) -> str:
    """The name as it will stand there; raises `NotAllowed` for an empty one."""
    name = clean_name(text)
    if not name:
        raise NotAllowed("enclosures.nameless", fields=("name",))
    return name

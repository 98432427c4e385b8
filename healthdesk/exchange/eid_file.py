"""A `.eid` file that the Belgian eID viewer saved (XML), as a card; only what is needed is kept.

The reader knows no document types, so no entities: a file that brings its own is refused. The photo and
the certificates pass by without being kept.
"""

from __future__ import annotations

from pathlib import Path
from xml.parsers import expat

from healthdesk.errors import BadFile
from healthdesk.records.eid_card import EidCard

_MOST_BYTES = 2_000_000
_TEXTS = {
    "eid/identity/name": "family",
    "eid/identity/firstname": "given",
    "eid/address/streetandnumber": "street_and_number",
    "eid/address/zip": "postcode",
    "eid/address/municipality": "town",
}
_ATTRIBUTES = {"nationalnumber": "national_number", "dateofbirth": "born", "gender": "sex"}


def read_eid_file(path: Path) -> EidCard:
    """Raises `BadFile` for a file that is no card, is damaged, or brings something of its own along."""
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST_BYTES + 1)
    except OSError as refused:
        raise BadFile("exchange.unreadable", path=path.name, why=refused) from None
    if len(raw) > _MOST_BYTES:
        raise BadFile("eid.file_too_big", path=path.name)
    if not raw.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        raise BadFile("eid.file_old", path=path.name)
    return _Reader(path.name).read(raw)


class _Reader:
    """Walks the file once and keeps the texts it knows."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._path: list[str] = []
        self._found: dict[str, str] = {}
        self._is_eid = False

    def read(self, raw: bytes) -> EidCard:
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CharacterDataHandler = self._on_text
        parser.StartDoctypeDeclHandler = self._on_doctype
        try:
            parser.Parse(raw, True)
        except (expat.ExpatError, LookupError, ValueError):
            raise BadFile("eid.file_broken", path=self._name) from None
        if not self._is_eid or not (self._found.get("family") or self._found.get("national_number")):
            raise BadFile("eid.file_other", path=self._name)
        return EidCard(**{key: text.strip() for key, text in self._found.items()})

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name)
        here = "/".join(self._path)
        self._is_eid = self._is_eid or here == "eid/identity"
        if here == "eid/identity":
            known = {_ATTRIBUTES[key]: text for key, text in attributes.items() if key in _ATTRIBUTES}
            self._found.update(known)

    def _on_end(self, _name: str) -> None:
        self._path.pop()

    def _on_text(self, text: str) -> None:
        field = _TEXTS.get("/".join(self._path))
        if field:
            self._found[field] = self._found.get(field, "") + text

    def _on_doctype(self, *_what: object) -> None:
        raise BadFile("eid.file_foreign", path=self._name)

"""The card in the reader, through PKCS#11 and the middleware that the person installed.

No PIN is asked. Each field is asked for by its own name; where the card can give one field without the
rest (`record_…`), that is what is asked, so that nothing else leaves the card.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from healthdesk.errors import DeviceTrouble
from healthdesk.exchange.token_module import middleware
from healthdesk.records.eid_card import EidCard

Report = Callable[[str, int, int], None]
"""Called between two fields: what, how many, of how many. Raises when nobody wants the rest."""

FIELDS = {
    "surname": "family",
    "firstnames": "given",
    "national_number": "national_number",
    "date_of_birth": "born",
    "gender": "sex",
    "address_street_and_number": "street_and_number",
    "address_zip": "postcode",
    "address_municipality": "town",
}
"""The names under which the middleware gives a field, and where it goes."""
_NEEDED = ("family", "national_number")


def read_card(chosen: str, report: Report) -> EidCard:
    """Read the one card that is in a reader. Raises `DeviceTrouble` with what stands in the way."""
    with middleware(chosen) as (pkcs11, library):
        return _Reading(pkcs11, report).read(library)


def only_one(readers: int, cards: int) -> None:
    """Raises for what has to be put right by hand before anything can be read."""
    if not readers:
        raise DeviceTrouble("eid.no_reader")
    if not cards:
        raise DeviceTrouble("eid.no_card")
    if cards > 1:
        raise DeviceTrouble("eid.several_cards")


class _Reading:
    """One go at one card."""

    def __init__(self, pkcs11: Any, report: Report) -> None:
        self._pkcs11, self._report = pkcs11, report

    def read(self, library: Any) -> EidCard:
        slots = library.get_slots()
        cards = [slot for slot in library.get_slots(token_present=True) if self._holds_something(slot)]
        empty = not cards and any(self._is_present(slot) for slot in slots)
        if empty:
            raise DeviceTrouble("eid.empty_card")
        only_one(len(slots), len(cards))
        return self._card(cards[0])

    def _is_present(self, slot: Any) -> bool:
        return bool(slot.flags & self._pkcs11.SlotFlag.TOKEN_PRESENT)

    def _holds_something(self, slot: Any) -> bool:
        """A token without objects, or never written, is no card of anybody."""
        try:
            with slot.get_token().open() as session:
                return next(iter(session.get_objects()), None) is not None
        except self._pkcs11.exceptions.PKCS11Error:
            return False

    def _card(self, slot: Any) -> EidCard:
        serial = slot.get_token().serial
        found: dict[str, str] = {}
        try:
            with slot.get_token().open() as session:
                for done, (label, field) in enumerate(FIELDS.items()):
                    self._report("eid", done, len(FIELDS))
                    found[field] = self._text(session, label)
        except self._pkcs11.exceptions.PKCS11Error:
            self._require_still_there(slot, serial)
            raise
        self._require_still_there(slot, serial)
        if not all(found[field] for field in _NEEDED):
            raise DeviceTrouble("eid.unknown_card")
        return EidCard(**found)

    def _text(self, session: Any, label: str) -> str:
        attribute = self._pkcs11.Attribute
        for name in (f"record_{label}", label):
            asked = {attribute.CLASS: self._pkcs11.ObjectClass.DATA, attribute.LABEL: name}
            for one in session.get_objects(asked):
                raw: bytes = one[attribute.VALUE]
                return raw.decode("utf-8", errors="replace").strip("\x00 \t\r\n")
        return ""

    def _require_still_there(self, slot: Any, serial: bytes) -> None:
        """What was read is one card's, from the first field to the last."""
        try:
            same = slot.get_token().serial == serial
        except self._pkcs11.exceptions.PKCS11Error:
            same = False
        if not same:
            raise DeviceTrouble("eid.card_gone")

"""The card in the reader, through PKCS#11 and the middleware that the person installed.

The module is a setting of the computer, with defaults per system. No PIN is asked. Each field is asked
for by its own name; where the card can give one field without the rest (`record_…`), that is what is
asked, so that nothing else leaves the card.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from os.path import expandvars
from pathlib import Path
from typing import Any

from healthdesk.errors import DeviceTrouble
from healthdesk.records.eid_card import EidCard
from healthdesk.resource_paths import resource

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
_one_at_a_time = threading.Lock()


def usual_modules(system: str = sys.platform) -> tuple[Path, ...]:
    """Where the middleware is on this kind of computer, likeliest first."""
    known = json.loads(resource("codes", "eid-middleware.json").read_text(encoding="utf-8"))["modules"]
    return tuple(Path(expandvars(one)) for one in known.get(system, ()))


def find_module(chosen: str) -> Path:
    """The chosen module, or the first usual one that is there."""
    if chosen:
        if not Path(chosen).is_file():
            raise DeviceTrouble("eid.no_such_middleware", path=chosen)
        return Path(chosen)
    found = next((one for one in usual_modules() if one.is_file()), None)
    if found is None:
        raise DeviceTrouble("eid.no_middleware")
    return found


def read_card(chosen: str, report: Report) -> EidCard:
    """Read the one card that is in a reader. Raises `DeviceTrouble` with what stands in the way."""
    module = find_module(chosen)
    try:
        import pkcs11  # noqa: PLC0415 - a house without readers never needs it
    except ImportError:
        raise DeviceTrouble("eid.no_pkcs11") from None
    with _one_at_a_time:
        try:
            library = pkcs11.lib(str(module))
        except pkcs11.exceptions.PKCS11Error:
            raise DeviceTrouble("eid.bad_middleware", path=str(module)) from None
        try:
            return _Reading(pkcs11, report).read(library)
        except pkcs11.exceptions.PKCS11Error:
            raise DeviceTrouble("eid.card_trouble") from None
        finally:
            # Other programs get the card back, and a reader that is plugged in later is seen.
            pkcs11.unload(str(module))


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

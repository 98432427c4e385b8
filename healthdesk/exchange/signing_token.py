"""The cards in the readers with which somebody can sign, and one conversation in which one does.

Only a certificate that is meant to sign with is ever used (non-repudiation): a Belgian card has a
second one, to prove who somebody is, and what it signs binds nobody. The PIN goes to the card and
nowhere else; a Belgian card asks for it in a window of its own software.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from healthdesk.errors import DeviceTrouble
from healthdesk.exchange import certificates
from healthdesk.exchange.token_module import middleware
from healthdesk.records.signature import PinAsked, SigningKey

Report = Callable[[str, int, int], None]
"""Called between two steps: what, how many, of how many. Raises when nobody wants the rest."""

_ASKS_ITSELF = "Belgium Government"
"""The maker that the software of the Belgian card names; it opens its own window when it has to sign."""
_SAID_FOR_READING = {
    "eid.no_middleware": "sign.no_middleware",
    "eid.no_pkcs11": "sign.no_pkcs11",
}


@dataclass(frozen=True, slots=True)
class Ready:
    """A card that is ready to sign: what pyHanko needs of it."""

    session: Any
    certificate: Any
    others: tuple[Any, ...]
    key_id: bytes


def keys_on_cards(chosen: str) -> tuple[SigningKey, ...]:
    """All certificates in the readers with which somebody can sign. Raises `DeviceTrouble` without any."""
    with _spoken(chosen) as (pkcs11, library):
        tokens = _tokens(pkcs11, library)
        found, others = [], 0
        for token in tokens:
            with token.open() as session:
                for key_id, certificate in _certificates(pkcs11, session):
                    if certificates.is_for_signing(certificate):
                        found.append(_key(pkcs11, token, key_id, certificate))
                    else:
                        others += 1
        if not found:
            raise DeviceTrouble("sign.nothing_to_sign_with" if others else "sign.unknown_card")
        return tuple(found)


@contextmanager
def ready_to_sign(chosen: str, key: SigningKey, pin: str, report: Report) -> Iterator[Ready]:
    """The card of this key, opened with the PIN. What goes wrong until it is closed is a `DeviceTrouble`."""
    with _spoken(chosen) as (pkcs11, library):
        token = next((one for one in _tokens(pkcs11, library) if one.serial.hex() == key.card), None)
        if token is None:
            raise DeviceTrouble("sign.other_card", name=key.name)
        report("sign", 0, 2)
        try:
            with token.open(**_login(pkcs11, token, pin)) as session:
                report("sign", 1, 2)
                known = dict(_certificates(pkcs11, session))
                key_id = bytes.fromhex(key.key)
                if key_id not in known or not certificates.is_for_signing(known[key_id]):
                    gone = _flags_now(pkcs11, library, key) is None
                    raise DeviceTrouble("sign.card_gone" if gone else "sign.other_card", name=key.name)
                others = tuple(one for one in known.values() if one.ca)
                yield Ready(session, known[key_id], others, key_id)
        except pkcs11.exceptions.PKCS11Error as said:
            raise DeviceTrouble(_what_happened(pkcs11, library, key, said), name=key.name) from None


@contextmanager
def _spoken(chosen: str) -> Iterator[tuple[Any, Any]]:
    """The conversation, with sentences that are about signing."""
    try:
        with middleware(chosen) as both:
            yield both
    except DeviceTrouble as trouble:
        key = _SAID_FOR_READING.get(trouble.key)
        if key is None:
            raise
        raise DeviceTrouble(key) from None


def _tokens(pkcs11: Any, library: Any) -> list[Any]:
    slots = library.get_slots()
    if not slots:
        raise DeviceTrouble("eid.no_reader")
    present, found = [], []
    for slot in library.get_slots(token_present=True):
        try:
            token = slot.get_token()
            if token.flags & pkcs11.TokenFlag.TOKEN_INITIALIZED:
                present.append(token)
        except pkcs11.exceptions.PKCS11Error:
            continue
    for token in present:
        with token.open() as session:
            if _certificates(pkcs11, session):
                found.append(token)
    if not found:
        raise DeviceTrouble("sign.unknown_card" if present else "eid.no_card")
    return found


def _certificates(pkcs11: Any, session: Any) -> list[tuple[bytes, Any]]:
    from asn1crypto import x509  # noqa: PLC0415 - a house that signs nothing never needs it

    attribute = pkcs11.Attribute
    asked = {attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE}
    found = []
    for one in session.get_objects(asked):
        try:
            certificate = x509.Certificate.load(one[attribute.VALUE], strict=True)
            named = certificate.subject.hashable and certificate.issuer.hashable
        except (ValueError, TypeError):
            # Broken, or a name that mixes directions of writing: asn1crypto cannot compare those.
            continue
        if named:
            found.append((bytes(one[attribute.ID]), certificate))
    return found


def _key(pkcs11: Any, token: Any, key_id: bytes, certificate: Any) -> SigningKey:
    begins, ends = certificates.lasts(certificate)
    by_card = token.manufacturer_id.strip() == _ASKS_ITSELF or _has_keys_of_its_own(pkcs11, token)
    return SigningKey(
        card=token.serial.hex(),
        key=key_id.hex(),
        name=certificates.called(certificate),
        issuer=certificates.issuer_of(certificate),
        valid_from=begins,
        valid_until=ends,
        pin=PinAsked.BY_CARD if by_card else PinAsked.HERE,
        tells_number=certificates.tells_number(certificate),
    )


def _has_keys_of_its_own(pkcs11: Any, token: Any) -> bool:
    return bool(token.flags & pkcs11.TokenFlag.PROTECTED_AUTHENTICATION_PATH)


def _login(pkcs11: Any, token: Any, pin: str) -> dict[str, Any]:
    """How the session is opened: the software of a Belgian card asks by itself when it has to sign."""
    if token.manufacturer_id.strip() == _ASKS_ITSELF:
        return {}
    if _has_keys_of_its_own(pkcs11, token):
        return {"user_pin": pkcs11.PROTECTED_AUTH}
    return {"user_pin": pin}


def _what_happened(pkcs11: Any, library: Any, key: SigningKey, said: Exception) -> str:
    """The key of the sentence for what the card answered."""
    trouble = pkcs11.exceptions
    flags = _flags_now(pkcs11, library, key)
    if flags is None:
        return "sign.card_gone"
    if isinstance(said, trouble.PinLocked):
        return "sign.pin_blocked"
    if isinstance(said, trouble.PinIncorrect):
        return after_wrong_pin(
            locked=bool(flags & pkcs11.TokenFlag.USER_PIN_LOCKED),
            last=bool(flags & pkcs11.TokenFlag.USER_PIN_FINAL_TRY),
        )
    if isinstance(said, (trouble.PinLenRange, trouble.PinInvalid, trouble.ArgumentsBad)):
        return "sign.pin_no_pin"
    if isinstance(said, (trouble.FunctionCancelled, trouble.FunctionRejected)):
        return "sign.pin_not_given"
    return "sign.card_trouble"


def after_wrong_pin(*, locked: bool, last: bool) -> str:
    """PKCS#11 tells no number of tries: only that there is one left, or none."""
    if locked:
        return "sign.pin_blocked"
    return "sign.pin_last_try" if last else "sign.pin_wrong"


def _flags_now(pkcs11: Any, library: Any, key: SigningKey) -> Any:
    """What the card says of itself; None where it is not there any more."""
    try:
        for slot in library.get_slots(token_present=True):
            token = slot.get_token()
            if token.serial.hex() == key.card:
                return token.flags
    except pkcs11.exceptions.PKCS11Error:
        return None
    return None

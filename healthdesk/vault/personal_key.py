"""A key of one's own beside the key of the house.

A person's slot holds 64 bytes: the house key, and 32 bytes that only her password gives. The second
half guards her note keys, so that the house key alone (a stolen file and somebody else's password,
the recovery sheet, the coordinator) does not open them.
"""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from healthdesk.errors import WrongKey
from healthdesk.vault.note_seal import KeyPair, key_pair, new_key_pair, seed_of
from healthdesk.vault.secret import Secret

_ABOUT = b"healthdesk note keys 1"


def new_personal_key() -> Secret:
    """32 fresh random bytes."""
    return Secret(secrets.token_bytes(32))


def joined(house: Secret, personal: Secret) -> Secret:
    """What a person's slot holds."""
    return Secret(house.reveal() + personal.reveal())


def parted(both: Secret) -> tuple[Secret, Secret | None]:
    """The house key and the personal key; None for the recovery slot, which has none."""
    value = both.reveal()
    return Secret(value[:32]), Secret(value[32:]) if len(value) > 32 else None


def fresh_pair(personal: Secret) -> tuple[KeyPair, bytes]:
    """New note keys and their wrapped private halves, fit to be kept in the database."""
    pair = new_key_pair()
    nonce = secrets.token_bytes(12)
    return pair, nonce + AESGCM(personal.reveal()).encrypt(nonce, seed_of(pair).reveal(), _ABOUT)


def unwrapped_pair(personal: Secret, wrapped: bytes) -> KeyPair:
    """The note keys. Raises `WrongKey` when they belong to another personal key."""
    try:
        return key_pair(Secret(AESGCM(personal.reveal()).decrypt(wrapped[:12], wrapped[12:], _ABOUT)))
    except InvalidTag:
        raise WrongKey("vault.note_keys_lost") from None

"""One random key opens the house; each person's password, and the recovery sheet, opens that key.

A slot holds the house key wrapped (AES-256-GCM) under a key that argon2id derives from the
password. Changing a password rewrites one slot and never touches the house itself.
"""

from __future__ import annotations

import secrets
import unicodedata
from uuid import UUID

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from healthdesk.errors import WrongKey
from healthdesk.records.key_slot import Cost, KeySlot
from healthdesk.vault.secret import Secret

STRONG = Cost(time=3, memory_kib=65_536, lanes=2)
"""About a fifth of a second on an ordinary computer of 2026 (TECHNOLOGY 2.5)."""


def new_house_key() -> Secret:
    """A fresh random 256-bit key."""
    return Secret(secrets.token_bytes(32))


def _derived(password: str, salt: bytes, cost: Cost) -> bytes:
    # The same word typed on another keyboard must give the same bytes.
    words = unicodedata.normalize("NFKC", password).encode()
    return hash_secret_raw(words, salt, cost.time, cost.memory_kib, cost.lanes, 32, Type.ID)


def _bound_to(slot_id: UUID, kind: str) -> bytes:
    return f"healthdesk key slot 1 {kind} {slot_id}".encode()


def close_slot(
    slot_id: UUID, name: str, password: str, key: Secret, *, kind: str = "person", cost: Cost = STRONG
) -> KeySlot:
    """Wrap the key under this password. `slot_id` is the person's id, or the house's for recovery."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapped = AESGCM(_derived(password, salt, cost)).encrypt(nonce, key.reveal(), _bound_to(slot_id, kind))
    return KeySlot(id=slot_id, kind=kind, name=name, salt=salt, nonce=nonce, wrapped=wrapped, cost=cost)


def open_slot(slot: KeySlot, password: str) -> Secret:
    """The key behind the slot. Raises `WrongKey` ("vault.wrong_password")."""
    derived = _derived(password, slot.salt, slot.cost)
    try:
        return Secret(AESGCM(derived).decrypt(slot.nonce, slot.wrapped, _bound_to(slot.id, slot.kind)))
    except InvalidTag:
        raise WrongKey("vault.wrong_password") from None

"""Notes that only therapists can open.

Each note has a random key of its own; that key is wrapped once per reader with the reader's public
X25519 key. Nobody else, whatever role she has and whatever file she stole, holds what opens it.
A therapist becomes a reader of a colleague's notes only when another reader admits her, proven by
an Ed25519 signature, so that no coordinator can let herself in.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from healthdesk.errors import WrongKey
from healthdesk.records.note import SealedNote
from healthdesk.vault.secret import Secret


@dataclass(frozen=True, slots=True)
class KeyPair:
    """Somebody's keys for notes: `seal` opens what is sealed to `public`, `sign` proves an admission."""

    seal: Secret
    sign: Secret
    public: bytes
    verify: bytes


def new_key_pair() -> KeyPair:
    """Fresh keys for one person."""
    return key_pair(Secret(secrets.token_bytes(64)))


def key_pair(seed: Secret) -> KeyPair:
    """The pair that belongs to 64 secret bytes, as they were kept under somebody's password."""
    seal, sign = seed.reveal()[:32], seed.reveal()[32:]
    return KeyPair(
        Secret(seal),
        Secret(sign),
        X25519PrivateKey.from_private_bytes(seal).public_key().public_bytes_raw(),
        Ed25519PrivateKey.from_private_bytes(sign).public_key().public_bytes_raw(),
    )


def seed_of(pair: KeyPair) -> Secret:
    """The 64 bytes to keep under the person's password."""
    return Secret(pair.seal.reveal() + pair.sign.reveal())


def _shared(secret: bytes, ephemeral: bytes, reader: bytes) -> AESGCM:
    info = b"healthdesk note 1" + ephemeral + reader
    return AESGCM(HKDF(hashes.SHA256(), 32, None, info).derive(secret))


def _wrap(note_key: bytes, reader: bytes) -> bytes:
    ephemeral = X25519PrivateKey.generate()
    public = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(reader))
    nonce = secrets.token_bytes(12)
    return public + nonce + _shared(shared, public, reader).encrypt(nonce, note_key, None)


def _unwrap(packet: bytes, pair: KeyPair) -> bytes:
    ephemeral, nonce, wrapped = packet[:32], packet[32:44], packet[44:]
    private = X25519PrivateKey.from_private_bytes(pair.seal.reveal())
    shared = private.exchange(X25519PublicKey.from_public_bytes(ephemeral))
    try:
        return _shared(shared, ephemeral, pair.public).decrypt(nonce, wrapped, None)
    except InvalidTag:
        raise WrongKey("vault.note_not_for_you") from None


def seal_note(text: str, about: UUID, readers: Mapping[UUID, bytes]) -> SealedNote:
    """Seal a note about one person's file to these readers' public keys."""
    note_key, nonce = secrets.token_bytes(32), secrets.token_bytes(12)
    body = AESGCM(note_key).encrypt(nonce, text.encode(), about.bytes)
    return SealedNote(nonce, body, {str(who): _wrap(note_key, public) for who, public in readers.items()})


def open_note(note: SealedNote, about: UUID, reader: UUID, pair: KeyPair) -> str:
    """The text. Raises `WrongKey` when the note was not sealed to this reader or belongs elsewhere."""
    packet = note.wrapped.get(str(reader))
    if packet is None:
        raise WrongKey("vault.note_not_for_you")
    try:
        return AESGCM(_unwrap(packet, pair)).decrypt(note.nonce, note.body, about.bytes).decode()
    except InvalidTag:
        raise WrongKey("vault.note_not_for_you") from None


def share_note(note: SealedNote, sharer: UUID, pair: KeyPair, readers: Mapping[UUID, bytes]) -> SealedNote:
    """The same note, opened by the sharer and sealed to more readers."""
    packet = note.wrapped.get(str(sharer))
    if packet is None:
        raise WrongKey("vault.note_not_for_you")
    note_key = _unwrap(packet, pair)
    more = {str(who): _wrap(note_key, public) for who, public in readers.items()}
    return SealedNote(note.nonce, note.body, note.wrapped | more)


def _admission(reader: UUID, public: bytes) -> bytes:
    return b"healthdesk admits 1" + reader.bytes + public


def admit(pair: KeyPair, reader: UUID, public: bytes) -> bytes:
    """A signature that lets this reader in, with this public key and no other."""
    return Ed25519PrivateKey.from_private_bytes(pair.sign.reveal()).sign(_admission(reader, public))


def is_admitted(verify: bytes, signature: bytes, reader: UUID, public: bytes) -> bool:
    """Whether the holder of `verify` really let this reader in."""
    try:
        Ed25519PublicKey.from_public_bytes(verify).verify(signature, _admission(reader, public))
    except InvalidSignature:
        return False
    return True

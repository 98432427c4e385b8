"""Files closed before they go to a server that others look after, with a key that never goes there.

The key comes from the key of the house, which each password and the recovery sheet open: whoever can come
in can open every file, and who has only the server's disk, its logs or its back-ups opens none.
"""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from healthdesk.records.kept_file import MARK
from healthdesk.vault.secret import Secret

_FIRST = MARK + b"\x01"
"""Version 1: this head, a nonce of 12 bytes, AES-256-GCM with its tag."""
_NONCE = len(_FIRST)
_BODY = _NONCE + 12


class FileGuard:
    """Closes and opens the files of one house. What is closed for one row opens for no other."""

    def __init__(self, house_key: Secret) -> None:
        self._house_key = house_key

    def close(self, about: str, data: bytes) -> bytes:
        """Fit to be kept in the row that `about` names; a little longer than it was."""
        nonce = secrets.token_bytes(12)
        return _FIRST + nonce + self._cipher(about).encrypt(nonce, data, self._bound(about))

    def open(self, about: str, kept: bytes) -> bytes | None:
        """What was closed for this row; None for another row, another key, or bytes that were changed."""
        if not kept.startswith(_FIRST):
            return None
        nonce, body = kept[_NONCE:_BODY], kept[_BODY:]
        try:
            return self._cipher(about).decrypt(nonce, body, self._bound(about))
        except (InvalidTag, ValueError):  # ValueError: cut off within the nonce or the tag
            return None

    def _cipher(self, about: str) -> AESGCM:
        info = f"healthdesk file 1 {about}".encode()
        return AESGCM(HKDF(hashes.SHA256(), 32, None, info).derive(self._house_key.reveal()))

    @staticmethod
    def _bound(about: str) -> bytes:
        return _FIRST + about.encode()

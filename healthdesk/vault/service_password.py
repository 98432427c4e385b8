"""A password for a server outside the house, kept so that the database alone does not tell it.

On a shared server the rows are not encrypted by us: whoever reads them finds this sealed under a key that
comes from the house key, which only who signs in has.
"""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from healthdesk.errors import WrongKey
from healthdesk.vault.secret import Secret


def _cipher(house_key: Secret, what: str) -> AESGCM:
    info = f"healthdesk service password 1 {what}".encode()
    return AESGCM(HKDF(hashes.SHA256(), 32, None, info).derive(house_key.reveal()))


def seal_password(house_key: Secret, what: str, password: str) -> bytes:
    """Fit to be kept; `what` says for which server, and no other opens with it."""
    nonce = secrets.token_bytes(12)
    return nonce + _cipher(house_key, what).encrypt(nonce, password.encode(), None)


def open_password(house_key: Secret, what: str, sealed: bytes) -> Secret:
    """The password. Raises `WrongKey` ("vault.service_password") where it belongs to another house."""
    try:
        return Secret(_cipher(house_key, what).decrypt(sealed[:12], sealed[12:], None))
    except InvalidTag:
        raise WrongKey("vault.service_password") from None

"""A password that this computer's own keyring remembers, where it has one and somebody put it there."""

from __future__ import annotations

import keyring
from keyring.errors import KeyringError

SERVICE = "HealthDesk"


def remembered_password(who: str) -> str:
    """Empty where nothing is remembered or the computer has no keyring."""
    try:
        return keyring.get_password(SERVICE, who) or ""
    except KeyringError:
        return ""

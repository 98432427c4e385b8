"""What somebody signed in holds in memory until the desk is locked."""

from __future__ import annotations

from dataclasses import dataclass

from healthdesk.vault.note_seal import KeyPair
from healthdesk.vault.secret import Secret


@dataclass(frozen=True, slots=True)
class DeskSecrets:
    """The open keys of one person. `personal` and `pair` are None after a recovery."""

    house_key: Secret
    personal: Secret | None
    pair: KeyPair | None

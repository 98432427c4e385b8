"""How a house sends e-mail: its server, and one message for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class MailSecurity(StrEnum):
    """How the line to the server is closed to others."""

    TLS = "tls"
    """From the first byte on; usually port 465."""
    STARTTLS = "starttls"
    """Closed before anything is said; usually port 587."""
    NONE = "none"
    """Open: only for a server on the house's own network, and never with a password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServer:
    """Where mail is handed over. The password is kept apart, sealed."""

    host: str = ""
    """Empty: the house sends no mail by itself."""
    port: int = 587
    security: MailSecurity = MailSecurity.STARTTLS
    user: str = ""
    sender: str = ""
    """The address that messages come from: everybody who sees the message sees it."""
    version: int = 0

    @property
    def is_set(self) -> bool:
        """Whether there is one."""
        return bool(self.host)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailMessage:
    """Final words for one receiver."""

    id: UUID
    to: str
    subject: str
    text: str
    language: str

"""A real mail server on this computer, with a certificate of its own, started by the test that needs it."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from healthdesk.records.mail import MailSecurity, MailServer

PASSWORD = "zeven eenden op het ijs"
HERE = "127.0.0.1"


class _Listener(Controller):
    """On a port that the system chooses."""

    def _trigger_server(self) -> None:
        assert isinstance(self.server, asyncio.Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


class MailHouse:
    """What came in; and what it refuses or breaks off."""

    def __init__(self) -> None:
        self.arrived: list[EmailMessage] = []
        self.refused: set[str] = set()
        """Addresses that it does not know."""
        self.full: set[str] = set()
        """Addresses whose box is full: it says so after the words."""
        self.breaks: set[str] = set()
        """Addresses at which the line breaks while the words are under way."""
        self.told_user: list[str] = []
        self.on_arrival: Callable[[], object] | None = None
        """What else happens in the world at the moment that a message is taken in."""

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if address in self.refused:
            return "550 no such box"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:
        (to,) = envelope.rcpt_tos
        if to in self.full:
            return "452 box full"
        assert isinstance(envelope.content, bytes)
        made = message_from_bytes(envelope.content, policy=default)
        assert isinstance(made, EmailMessage)
        self.arrived.append(made)
        if self.on_arrival is not None:
            self.on_arrival()
        if to in self.breaks:
            server.transport.abort()  # type: ignore[union-attr]
        return "250 OK"

    def authenticator(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, said: Any
    ) -> AuthResult:
        assert isinstance(said, LoginPassword)
        self.told_user.append(said.login.decode())
        return AuthResult(success=said.password.decode() == PASSWORD, handled=False)


Open = Callable[[MailSecurity], MailServer]


@pytest.fixture
def mail_house() -> MailHouse:
    """The house of the letters."""
    return MailHouse()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for this computer and its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "a test")])
    today = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address(HERE))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("certificate") / "server.pem"
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(made.public_bytes(Encoding.PEM) + secret)
    return path


@pytest.fixture
def open_mail_house(
    mail_house: MailHouse, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Open]:
    """Start it, with the line closed as asked; this computer trusts its certificate."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    running: list[Controller] = []

    def begin(security: MailSecurity) -> MailServer:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate)
        asks = security is not MailSecurity.NONE
        listener = _Listener(
            mail_house,
            hostname=HERE,
            port=0,
            ssl_context=context if security is MailSecurity.TLS else None,
            tls_context=context if security is MailSecurity.STARTTLS else None,
            require_starttls=security is MailSecurity.STARTTLS,
            authenticator=mail_house.authenticator,
            auth_required=asks,
            auth_require_tls=security is MailSecurity.STARTTLS,
        )
        listener.start()
        running.append(listener)
        return MailServer(
            host=HERE,
            port=listener.port,
            security=security,
            user="balie" if asks else "",
            sender="balie@voorbeeld.be",
        )

    yield begin
    for one in running:
        one.stop()

"""Handing a message over to a mail server, and knowing for sure whether it took it.

Three ends: the server took it; it certainly did not (`ServerTrouble`); or the line broke while the words
were under way, and nobody can know (`Unclear`). A password never goes over an open line.
"""

from __future__ import annotations

import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from healthdesk.errors import ServerTrouble
from healthdesk.records.mail import MailMessage, MailSecurity, MailServer

SECONDS = 20.0
"""So long a server may be silent."""
_ME = "[127.0.0.1]"
"""How we greet: not by the name of this computer."""


class Unclear(ServerTrouble):
    """The line broke while the message was under way: it may have gone."""


class MailLine:
    """An open line to the server; `send` may be called again and again."""

    def __init__(self, line: smtplib.SMTP, sender: str) -> None:
        self._line, self._sender = line, sender

    def send(self, message: MailMessage) -> None:
        """Hand one over. Raises `ServerTrouble` when it did not go, `Unclear` when nobody knows."""
        try:
            content = _written(message, self._sender)
        except (ValueError, MessageError, UnicodeError):
            raise ServerTrouble("mail.address_refused") from None
        with _told():
            self._address(message.to)
        self._hand_over(content)

    def _address(self, to: str) -> None:
        self._line.rset()
        code, _said = self._line.mail(self._sender)
        if code >= 400:
            raise ServerTrouble("mail.sender_refused")
        code, _said = self._line.rcpt(to)
        if code >= 400:
            raise ServerTrouble("mail.address_refused")

    def _hand_over(self, content: bytes) -> None:
        """From here on only the server's own word counts."""
        try:
            code, _said = self._line.data(content)
        except smtplib.SMTPDataError:
            raise ServerTrouble("mail.refused") from None
        except (smtplib.SMTPException, OSError):
            raise Unclear("mail.unclear") from None
        if code >= 400:
            raise ServerTrouble("mail.refused")


@contextmanager
def mail_line(server: MailServer, password: bytes, seconds: float = SECONDS) -> Iterator[MailLine]:
    """Open a line, say who we are where the server wants to know, and close it politely afterwards."""
    with _told(server.host):
        line = _opened(server, seconds)
    try:
        with _told(server.host):
            if server.security is MailSecurity.STARTTLS:
                line.starttls(context=ssl.create_default_context())
            if server.user and server.security is not MailSecurity.NONE:
                line.login(server.user, password.decode())
            line.ehlo_or_helo_if_needed()
        yield MailLine(line, server.sender)
    finally:
        _closed(line)


def _opened(server: MailServer, seconds: float) -> smtplib.SMTP:
    if server.security is MailSecurity.TLS:
        return smtplib.SMTP_SSL(
            server.host, server.port, _ME, timeout=seconds, context=ssl.create_default_context()
        )
    return smtplib.SMTP(server.host, server.port, _ME, timeout=seconds)


def _closed(line: smtplib.SMTP) -> None:
    try:
        line.quit()
    except (smtplib.SMTPException, OSError):
        line.close()


def _written(message: MailMessage, sender: str) -> bytes:
    """As it travels. Nothing in it tells which program or computer it comes from."""
    made = EmailMessage(policy=SMTP)
    made["From"] = Address(addr_spec=sender)
    made["To"] = Address(addr_spec=message.to)
    made["Subject"] = message.subject
    made["Message-ID"] = f"<{message.id}@{sender.rpartition('@')[2]}>"
    made["Content-Language"] = message.language
    made["Auto-Submitted"] = "auto-generated"
    made.set_content(message.text)
    return made.as_bytes()


@contextmanager
def _told(host: str = "") -> Iterator[None]:
    """What a server or the line to it says no to, as trouble that a person can be told."""
    try:
        yield
    except smtplib.SMTPAuthenticationError:
        raise ServerTrouble("mail.wrong_password") from None
    except smtplib.SMTPNotSupportedError:
        raise ServerTrouble("mail.not_supported", host=host) from None
    except ssl.SSLCertVerificationError:
        raise ServerTrouble("mail.certificate", host=host) from None
    except ssl.SSLError:
        raise ServerTrouble("mail.no_tls", host=host) from None
    except socket.gaierror:
        raise ServerTrouble("mail.no_such_host", host=host) from None
    except (smtplib.SMTPException, OSError):
        raise ServerTrouble("mail.no_answer", host=host) from None
    except UnicodeError:
        raise ServerTrouble("mail.address_refused") from None

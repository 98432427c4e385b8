"""Messages to a real mail server: taken in over a closed line, refused, broken off, not there at all."""

from __future__ import annotations

import socket
from dataclasses import replace
from uuid import UUID

import pytest

from healthdesk.errors import ServerTrouble
from healthdesk.exchange.mail_out import Unclear, mail_line
from healthdesk.records.mail import MailMessage, MailSecurity
from tests.mail_made import PASSWORD, MailHouse, Open

SECRET = PASSWORD.encode()
MESSAGE = MailMessage(
    id=UUID(int=7),
    to="yara@voorbeeld.be",
    subject="Herinnering",
    text="Dag, om 14:00 één afspraak.\n",
    language="nl",
)


@pytest.mark.parametrize("security", MailSecurity)
def test_a_message_arrives_and_tells_nothing_of_this_computer(
    open_mail_house: Open, mail_house: MailHouse, security: MailSecurity
) -> None:
    with mail_line(open_mail_house(security), SECRET) as line:
        line.send(MESSAGE)
        line.send(replace(MESSAGE, to="sam@voorbeeld.be"))
    first, second = mail_house.arrived
    assert (first["From"], first["To"], second["To"]) == (
        "balie@voorbeeld.be",
        "yara@voorbeeld.be",
        "sam@voorbeeld.be",
    )
    assert first.get_content().strip() == MESSAGE.text.strip()
    assert first["Message-ID"] == f"<{MESSAGE.id}@voorbeeld.be>"
    assert socket.gethostname() not in first.as_string()
    assert set(mail_house.told_user) == (set() if security is MailSecurity.NONE else {"balie"})


def test_what_it_refuses_did_not_go_and_the_next_does(open_mail_house: Open, mail_house: MailHouse) -> None:
    mail_house.refused, mail_house.full = {"weg@voorbeeld.be"}, {"vol@voorbeeld.be"}
    with mail_line(open_mail_house(MailSecurity.STARTTLS), SECRET) as line:
        for to, key in (
            ("weg@voorbeeld.be", "mail.address_refused"),
            ("vol@voorbeeld.be", "mail.refused"),
            ("twee@een.be\nBcc: nog@een.be", "mail.address_refused"),
        ):
            with pytest.raises(ServerTrouble, match=key) as refusal:
                line.send(replace(MESSAGE, to=to))
            assert not isinstance(refusal.value, Unclear)
        line.send(MESSAGE)
    assert [one["To"] for one in mail_house.arrived] == ["yara@voorbeeld.be"]


def test_a_line_that_breaks_under_way_leaves_it_unclear(open_mail_house: Open, mail_house: MailHouse) -> None:
    mail_house.breaks = {"yara@voorbeeld.be"}
    with mail_line(open_mail_house(MailSecurity.TLS), SECRET) as line:
        with pytest.raises(Unclear):
            line.send(MESSAGE)
        with pytest.raises(ServerTrouble, match=r"mail\.no_answer"):
            line.send(MESSAGE)


def test_a_wrong_password_a_strange_certificate_and_nobody_there(
    open_mail_house: Open, mail_house: MailHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = open_mail_house(MailSecurity.STARTTLS)
    with pytest.raises(ServerTrouble, match=r"mail\.wrong_password"), mail_line(server, b"anders"):
        pass
    heard = list(mail_house.told_user)
    closed_at_once = replace(server, security=MailSecurity.TLS)
    with pytest.raises(ServerTrouble, match=r"mail\.no_tls"), mail_line(closed_at_once, SECRET):
        pass
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(ServerTrouble, match=r"mail\.certificate"), mail_line(server, SECRET):
        pass
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # nobody listens there
        nobody = replace(server, port=taken.getsockname()[1])
        with pytest.raises(ServerTrouble, match=r"mail\.no_answer"), mail_line(nobody, SECRET):
            pass
    assert mail_house.told_user == heard, "no password is told where the line is not closed"

"""A calendar server whose certificate nobody knows is told nothing."""

from __future__ import annotations

import ssl
import threading
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from healthdesk.errors import ServerTrouble
from healthdesk.exchange.calendar_server import calendar_server

NOW = datetime(2026, 11, 25, tzinfo=UTC)


def test_a_strange_certificate_is_refused_before_the_password(certificate: Path) -> None:
    heard: list[str] = []

    class Listener(BaseHTTPRequestHandler):
        def do_REPORT(self) -> None:
            heard.append(str(self.headers))

    server = HTTPServer(("127.0.0.1", 0), Listener)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    listening = threading.Thread(target=server.serve_forever)
    listening.start()
    try:
        address = f"https://127.0.0.1:{server.server_port}/els/"
        with (
            pytest.raises(ServerTrouble, match=r"caldav\.certificate"),
            calendar_server(address, "els", b"geheim") as line,
        ):
            line.read(NOW, NOW + timedelta(days=1))
    finally:
        server.shutdown()
        server.server_close()
        listening.join()
    assert heard == []

"""The mail server through which the house sends: where it is, who we are to it, and a message to try it."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.actions import mail_server
from healthdesk.actions.desk import Done
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.mail import MailSecurity, MailServer
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.both_sides import BothSides, Told
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.start.password_field import PasswordField

_LAST_PORT = 65_535
_USUAL_PORTS = {MailSecurity.TLS: 465, MailSecurity.STARTTLS: 587, MailSecurity.NONE: 25}


class MailServerCard(Card):
    """Fetches and keeps for itself; for who may change the house."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Mailserver"))
        self._workbench = workbench
        self._server: MailServer | None = None
        self._banner = Banner()
        told = self.tr(
            "Zonder mailserver verstuurt de balie alles zelf. Met een mailserver gaat een e-mail weg als "
            "iemand op de knop drukt, nooit vanzelf. Wie een e-mail krijgt, ziet het adres van de afzender: "
            "kies er een dat niet zegt van welk huis het is."
        )
        self._host = line_field(self.tr("Server"), hint=self.tr("leeg: dit huis verstuurt niet zelf"))
        self._port = NumberField(1, _LAST_PORT)
        self._security = ChoiceChips(
            self.tr("Beveiliging"),
            (
                Choice(MailSecurity.TLS.value, self.tr("TLS van bij het begin")),
                Choice(MailSecurity.STARTTLS.value, self.tr("STARTTLS")),
                Choice(MailSecurity.NONE.value, self.tr("geen, op het eigen netwerk")),
            ),
        )
        self._security.picked.connect(self._on_security)
        self._user = line_field(self.tr("Gebruiker"))
        self._secret = PasswordField()
        self._password = LabeledField(self.tr("Wachtwoord"), self._secret, hint=" ")
        self._sender = line_field(self.tr("Adres van de afzender"))
        self._to = line_field(self.tr("Proefbericht naar een adres van jezelf"))
        self.add(self._banner)
        self.add(Text(told, "muted", wraps=True))
        self.add(_beside((self._host, 2), (LabeledField(self.tr("Poort"), self._port), 1)))
        self.add(Text(self._security.accessibleName()))
        self.add(self._security)
        self.add(_beside((self._user, 1), (self._password, 1)))
        self.add(self._sender)
        keep = QuietButton(self.tr("Mailserver bewaren"))
        keep.clicked.connect(self._on_keep)
        self.add(keep)
        self.add(Line())
        self._both = BothSides(self._told(), self, self._workbench, self._banner)
        self._both.settled.connect(self._send)
        self._try = QuietButton(self.tr("Stuur een proefbericht"), icon="mail")
        self._try.clicked.connect(self._on_try)
        trial = row(gap="medium")
        trial.addWidget(self._to, 1)
        trial.addWidget(self._try, 0, Qt.AlignmentFlag.AlignBottom)
        self.add(trial)

    # --- what others may call

    def fetch(self) -> None:
        """The server as it is kept; what is half typed stays."""
        if not self.has_unsaved():
            self._workbench.background.run(
                mail_server.server_of,
                self._workbench.desk,
                then=self._on_read,
                trouble=self._on_trouble,
            )

    def has_unsaved(self) -> bool:
        """Whether something stands here that is not kept yet."""
        if self._server is None:
            return False
        return bool(self._secret.text()) or self._typed(self._server) != self._server

    # --- slots

    def _typed(self, server: MailServer) -> MailServer:
        return replace(
            server,
            host=self._host.text(),
            port=self._port.value(),
            security=MailSecurity(self._security.value or MailSecurity.STARTTLS.value),
            user=self._user.text(),
            sender=self._sender.text(),
        )

    def _on_security(self, _values: object) -> None:
        if self._security.value is None:
            self._security.show_values((MailSecurity.STARTTLS.value,))
        if self._port.value() in _USUAL_PORTS.values():
            self._port.setValue(_USUAL_PORTS[MailSecurity(self._security.value or "starttls")])

    def _on_read(self, found: tuple[MailServer, bool]) -> None:
        """What was begun while it was asked for stays too."""
        if not self.has_unsaved():
            self._on_server(found)

    def _on_server(self, found: tuple[MailServer, bool]) -> None:
        server, has_password = found
        self._server = server
        self._host.set_text(server.host)
        self._port.setValue(server.port)
        self._security.show_values((server.security.value,))
        self._user.set_text(server.user)
        self._sender.set_text(server.sender)
        self._secret.clear()
        kept = self.tr("er is er een bewaard; leeg laten houdt het")
        self._password.set_hint(kept if has_password else self.tr("er is er nog geen bewaard"))
        self._try.setEnabled(server.is_set)

    def _on_keep(self) -> None:
        self._clear_errors()
        if self._server is not None:
            self._send(self._typed(self._server))

    def _send(self, wanted: MailServer) -> None:
        self._workbench.background.run(
            mail_server.set_server,
            self._workbench.desk,
            wanted,
            self._secret.text(),
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    def _told(self) -> Told:
        return {
            "host": (self._host.label, attrgetter("host")),
            "port": (self._port.accessibleName(), lambda one: str(one.port)),
            "security": (
                self._security.accessibleName(),
                lambda one: self._security.said((one.security.value,)),
            ),
            "user": (self._user.label, attrgetter("user")),
            "sender": (self._sender.label, attrgetter("sender")),
        }

    def _on_kept(self, _done: Done[MailServer]) -> None:
        self._secret.clear()
        self._server = None
        self.fetch()
        self._workbench.toasts.show(self.tr("Bewaard."))

    def _on_try(self) -> None:
        self._clear_errors()
        if self.has_unsaved():
            self._banner.say(self.tr("Bewaar de mailserver eerst."), "amber")
            return
        self._try.setEnabled(False)
        self._workbench.background.run(
            mail_server.send_trial,
            self._workbench.desk,
            self._to.text(),
            then=self._on_tried,
            trouble=self._on_trouble,
            lane="slow",
        )

    def _on_tried(self, _done: Done[Any]) -> None:
        self._try.setEnabled(True)
        self._banner.say(self.tr("De mailserver nam het proefbericht aan. Kijk of het aankomt."), "green")

    def _fields(self) -> dict[str, LabeledField]:
        return {"host": self._host, "user": self._user, "sender": self._sender, "to": self._to}

    def _clear_errors(self) -> None:
        self._banner.clear()
        for field in self._fields().values():
            field.set_error("")

    def _on_trouble(self, trouble: Trouble) -> None:
        self._try.setEnabled(self._server is not None and self._server.is_set)
        if self._both.met(trouble, self._server):
            return
        said = self._workbench.sentence_for(trouble)
        at = trouble.fields[:1] if isinstance(trouble, NotAllowed) else ()
        field = self._fields().get(at[0]) if at else None
        if field is not None:
            field.set_error(said)
            field.field.setFocus()
            return
        self._banner.say(said, tone_of(trouble))


def _beside(*parts: tuple[QWidget, int]) -> QWidget:
    box = QWidget()
    box.setProperty("look", "clear")
    line = row(box, gap="medium")
    for part, stretch in parts:
        line.addWidget(part, stretch)
    return box

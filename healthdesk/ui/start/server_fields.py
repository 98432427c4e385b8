"""The address of a shared server: host, port, database, user, password."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.start.password_field import PasswordField

_HIGHEST_PORT = 65535
_USUAL_PORT = 5432


class ServerFields(QWidget):
    """Typed by the coordinator once per computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.server = line_field(self.tr("Server"), required=True)
        port_field = QLineEdit(str(_USUAL_PORT))
        port_field.setValidator(QIntValidator(1, _HIGHEST_PORT, self))
        self.port = LabeledField(self.tr("Poort"), port_field)
        self.database = line_field(self.tr("Databank"), "healthdesk", required=True)
        self.user = line_field(self.tr("Gebruiker"), required=True)
        self._password = PasswordField()
        self.password = LabeledField(self.tr("Wachtwoord van de server"), self._password)
        self.server.check_with(self._check_server)
        self.database.check_with(self._check_database)
        self.user.check_with(self._check_user)
        layout = column(self, gap="medium")
        for left, right in ((self.server, self.port), (self.database, self.user)):
            line = row(gap="medium")
            line.addWidget(left, 2)
            line.addWidget(right, 1)
            layout.addLayout(line)
        layout.addWidget(self.password)

    @property
    def url(self) -> str:
        """The address without the password."""
        who, where, port = quote(self.user.text()), self.server.text(), self.port.text() or _USUAL_PORT
        database = quote(self.database.text())
        if where.startswith("/"):  # a socket on this computer
            return f"postgresql://{who}@/{database}?host={quote(where)}&port={port}"
        return f"postgresql://{who}@{where}:{port}/{database}"

    @property
    def server_password(self) -> str:
        """As typed; empty means that the computer knows it otherwise."""
        return self._password.text()

    def is_complete(self) -> bool:
        """Check the fields and go to the first that is missing."""
        wrong = [field for field in (self.server, self.database, self.user) if not field.check()]
        if wrong:
            wrong[0].field.setFocus()
        return not wrong

    def _needed(self, field: LabeledField) -> str:
        return "" if field.text() else self.tr("Dit is nodig om de server te vinden.")

    def _check_server(self) -> str:
        # An address that was pasted whole may hold a password, and an address is remembered.
        if "@" in self.server.text() or "://" in self.server.text():
            return self.tr("Alleen de naam van de server, bv. server.huis.be; de rest vul je hieronder in.")
        return self._needed(self.server)

    def _check_database(self) -> str:
        return self._needed(self.database)

    def _check_user(self) -> str:
        return self._needed(self.user)

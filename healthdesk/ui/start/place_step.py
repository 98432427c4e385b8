"""The fourth step: where the data lives."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.text import Text
from healthdesk.ui.start.answers import Answers
from healthdesk.ui.start.server_fields import ServerFields
from healthdesk.ui.start.step import Step


class PlaceStep(Step):
    """On this computer, encrypted; or on a server that several desks share."""

    def __init__(self, here: Path, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = self.tr("Waar staan de gegevens?")
        self._where = ChoiceChips(
            self.title,
            [
                Choice("here", self.tr("op deze computer")),
                Choice("server", self.tr("op een gedeelde server (PostgreSQL)")),
            ],
        )
        self._where.picked.connect(self._on_where)
        self.body.addWidget(self._where)
        told = self.tr("Versleuteld, in één bestand: {path}").format(path=here)
        self._here = Text(told, "muted", wraps=True)
        self.body.addWidget(self._here)
        self._server = ServerFields()
        self.body.addWidget(self._server)
        self.body.addStretch(1)

    def show_answers(self, answers: Answers) -> None:
        self._where.show_values(["server" if answers.server_url else "here"])
        self._on_where()

    def is_complete(self) -> bool:
        return not self._is_shared or self._server.is_complete()

    def taken(self, answers: Answers) -> Answers:
        if not self._is_shared:
            return replace(answers, server_url="", server_password="")
        return replace(answers, server_url=self._server.url, server_password=self._server.server_password)

    def named_fields(self) -> dict[str, LabeledField]:
        return {"server": self._server.server, "server_password": self._server.password}

    @property
    def _is_shared(self) -> bool:
        return self._where.value == "server"

    def _on_where(self) -> None:
        if self._where.value is None:
            self._where.show_values(["here"])
        self._server.setVisible(self._is_shared)
        self._here.setVisible(not self._is_shared)

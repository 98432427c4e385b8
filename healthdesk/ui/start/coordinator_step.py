"""The fifth step: the first coordinator and her password."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.rules.passwords import SHORTEST, Strength, strength
from healthdesk.ui.parts.background import Background, Ticket
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.text import Text
from healthdesk.ui.start.answers import Answers
from healthdesk.ui.start.password_field import PasswordField
from healthdesk.ui.start.step import Step
from healthdesk.ui.start.strength_bar import StrengthBar


class CoordinatorStep(Step):
    """Name, password with its strength, and what else she does."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = self.tr("Wie begint?")
        self._background = background
        self._asked: Ticket | None = None
        self._house = ""
        self._name = line_field(self.tr("Jouw naam"), required=True)
        self._name.check_with(self._check_name)
        self._password = PasswordField()
        self._password.textChanged.connect(self._on_password)
        self._password.caps_lock_noticed.connect(self._on_caps_lock)
        self._password_field = LabeledField(self.tr("Kies een wachtwoord"), self._password, required=True)
        self._password_field.check_with(self._check_password)
        self._strength = StrengthBar()
        self._therapist = QCheckBox(self.tr("Ik ben ook therapeut"))
        self._reception = QCheckBox(self.tr("Ik sta ook aan het onthaal"))
        for box in (self._therapist, self._reception):
            box.setAccessibleName(box.text())
        self.body.addWidget(
            Text(
                self.tr("Jij wordt coördinator: je beheert het huis en voegt daarna je collega’s toe."),
                "muted",
                wraps=True,
            )
        )
        for part in (self._name, self._password_field, self._strength, self._reception, self._therapist):
            self.body.addWidget(part)
        self.body.addStretch(1)

    @property
    def password(self) -> str:
        """The password as typed; it is nowhere else."""
        return self._password.text()

    def forget_password(self) -> None:
        """It has done its work."""
        self._password.clear()

    def show_answers(self, answers: Answers) -> None:
        self._name.set_text(answers.coordinator)
        self._therapist.setChecked(answers.also_therapist)
        self._reception.setChecked(answers.also_reception)
        self._house = answers.house.name if answers.house else ""

    def taken(self, answers: Answers) -> Answers:
        return replace(
            answers,
            coordinator=self._name.text(),
            also_therapist=self._therapist.isChecked(),
            also_reception=self._reception.isChecked(),
        )

    def named_fields(self) -> dict[str, LabeledField]:
        return {"coordinator": self._name, "password": self._password_field}

    def _check_name(self) -> str:
        return "" if self._name.text() else self.tr("Hoe heet je?")

    def _check_password(self) -> str:
        if len(self.password) >= SHORTEST:
            return ""
        return self.tr("Minstens {count} tekens.").format(count=SHORTEST)

    def _on_password(self, typed: str) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._strength.show_score(None)
        if typed:
            known = (self._name.text(), self._house)
            self._asked = self._background.run(strength, typed, *known, then=self._on_strength, lane="slow")

    def _on_strength(self, found: Strength) -> None:
        self._strength.show_score(found.score)

    def _on_caps_lock(self, noticed: bool) -> None:
        self._password_field.set_hint(self.tr("Caps Lock staat aan.") if noticed else "")

"""The first step: which language, and what kind of house."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.actions.suggest_house import suggest
from healthdesk.records.house import HouseKind
from healthdesk.ui.parts.buttons import LinkButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.screen_languages import language_choices
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.start.answers import Answers
from healthdesk.ui.start.step import Step


class WelcomeStep(Step):
    """Language and kind.

    language_chosen: the screen should speak this from now on. look_around_requested: the demo.
    existing_requested: the house stands already, on a server or in a file.
    """

    language_chosen = Signal(str)
    look_around_requested = Signal()
    existing_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, may_look_around: bool) -> None:
        super().__init__("", parent)
        self.title = self.tr("Welkom")
        self._language = ChoiceChips(self.tr("Taal van het scherm"), language_choices())
        self._language.picked.connect(self._on_language)
        self._kind = ChoiceChips(
            self.tr("Wat voor huis is dit?"),
            [
                Choice("wgc", self.tr("Wijkgezondheidscentrum")),
                Choice("tejo", self.tr("TEJO-huis")),
                Choice("other", self.tr("Een ander huis")),
            ],
        )
        self._kind.picked.connect(self._on_kind)
        self._explained = Text("", "caption", wraps=True)
        self._missing = Text("", "error")
        self._ask(self.tr("Taal van het scherm"), self._language)
        kind = self._ask(self.tr("Wat voor huis is dit?"), self._kind)
        kind.addWidget(self._explained)
        kind.addWidget(self._missing)
        self._missing.hide()
        existing = LinkButton(self.tr("Ons huis bestaat al: hier een post bij zetten"))
        existing.clicked.connect(self.existing_requested)
        self.body.addWidget(existing)
        self.body.addStretch(1)
        if may_look_around:
            self._offer_to_look_around()

    def show_answers(self, answers: Answers) -> None:
        self._language.show_values([answers.language])
        self._kind.show_values([answers.kind.value] if answers.kind else [])
        self._explain()

    def is_complete(self) -> bool:
        missing = self._kind.value is None
        self._missing.setText(self.tr("Kies wat voor huis dit is.") if missing else "")
        self._missing.setVisible(missing)
        if missing:
            self._kind.setFocus()
        return not missing

    def taken(self, answers: Answers) -> Answers:
        kind = HouseKind(self._kind.value) if self._kind.value else None
        language = self._language.value or answers.language
        house = answers.house
        if kind is not None and (house is None or house.kind is not kind):
            fresh = suggest(kind, language)
            house = replace(fresh, name=house.name, address_lines=house.address_lines) if house else fresh
        return replace(answers, language=language, kind=kind, house=house)

    def _ask(self, question: str, answer: QWidget) -> QVBoxLayout:
        inner = column(gap="small")
        inner.addWidget(Text(question))
        inner.addWidget(answer)
        self.body.addLayout(inner)
        return inner

    def _offer_to_look_around(self) -> None:
        self.body.addWidget(Line())
        self.body.addWidget(
            Text(
                self.tr(
                    "Nieuwsgierig? Kijk eerst rond in een huis vol verzonnen mensen. Er gaat niets stuk."
                ),
                "muted",
                wraps=True,
            )
        )
        button = QuietButton(self.tr("Eerst rondkijken met voorbeeldgegevens"), icon="eye")
        button.clicked.connect(self.look_around_requested)
        self.body.addWidget(button)

    def _explain(self) -> None:
        self._explained.setText(
            {
                "wgc": self.tr(
                    "Met inschrijving, ziekenfonds en volledige gegevens. Alles blijft aanpasbaar."
                ),
                "tejo": self.tr(
                    "Zonder naam of adres: een schuilnaam en een leeftijd. Alles blijft aanpasbaar."
                ),
                "other": self.tr("Een neutraal begin. Alles blijft aanpasbaar."),
            }.get(self._kind.value or "", "")
        )

    def _on_language(self, picked: tuple[str, ...]) -> None:
        if picked:
            self.language_chosen.emit(picked[0])

    def _on_kind(self) -> None:
        self._missing.hide()
        self._explain()

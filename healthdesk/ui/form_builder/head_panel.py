"""The form itself: what it is called, what it is for, and whether a name stands on the answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.actions.build_form import Told
from healthdesk.sentences import sentence
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.form_builder.words_box import WordsBox
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.parts.text import Text


class HeadPanel(QWidget):
    """Shown while no line is chosen."""

    def __init__(self, building: Building, reader: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._building, self._reader = building, reader
        self._told = Banner(closable=False)
        self._title = WordsBox(building, self.tr("Naam van het formulier"), parent=self)
        self._title.said.connect(self._on_title)
        self._about = WordsBox(
            building, self.tr("Waarvoor het dient"), self.tr("Voor collega’s. Mag leeg blijven."), self
        )
        self._about.said.connect(self._on_about)
        self._nameless = QCheckBox(self.tr("Wordt zonder naam ingevuld, aan het einde"))
        self._nameless.clicked.connect(self._on_nameless)
        nameless = Text(
            self.tr("Zoals een tevredenheidsvraag: de antwoorden komen in geen enkel dossier."),
            "caption",
            wraps=True,
        )
        self._licence = Text("", "muted", wraps=True)
        self._stays = Text("", "muted", wraps=True)
        named = column(gap="none")
        fill(named, self._nameless, nameless)
        layout = column(self, gap="medium")
        fill(layout, self._told, self._title, self._about, named)
        fill(layout, self._licence, self._stays, None)
        building.changed.connect(self.show_now)
        building.spoke.connect(self.show_now)
        self.show_now()

    def show_now(self) -> None:
        """The form as it is."""
        outline = self._building.outline
        self._title.show_words(outline.title)
        self._about.show_words(outline.about)
        self._nameless.setChecked(outline.nameless)
        licence = self._building.said(outline.licence)
        told = self.tr("Van wie het is, blijft erbij staan: {licence}")
        self._licence.setText(told.format(licence=licence))
        self._licence.setVisible(bool(licence))
        stays = ", ".join(sentence(self._reader, f"building.stays.{key}") for key in outline.stays)
        self._stays.setText(self.tr("Blijft zoals het is: {what}.").format(what=stays))
        self._stays.setVisible(bool(stays))

    def show_told(self, told: Sequence[Told]) -> None:
        """What is not right about the form as a whole."""
        if told:
            self._told.say("\n".join(one.words for one in told), "amber")
        else:
            self._told.clear()

    def take_focus(self) -> None:
        """The keyboard goes to its name."""
        self._title.take_focus()

    # --- slots

    def _on_title(self, words: dict[str, str]) -> None:
        building = self._building
        building.take(replace(building.outline, title=words), together=f"title {building.language}")

    def _on_about(self, words: dict[str, str]) -> None:
        building = self._building
        building.take(replace(building.outline, about=words), together=f"about {building.language}")

    def _on_nameless(self, on: bool) -> None:
        self._building.take(replace(self._building.outline, nameless=on))
